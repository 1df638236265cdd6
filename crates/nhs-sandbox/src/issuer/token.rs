//! The token endpoints: codes and refresh tokens for tokens.

use aws_lc_rs::digest::{SHA256, SHA512, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use http::{StatusCode, header};
use serde_json::{Value, json};

use super::book::{Given, Grant, User};
use super::{Issuer, Provider, Refused, assurance, client, overlay, token_change};
use crate::answer::{Answer, JSON};
use crate::jwt::Algorithm;
use crate::request::Request;
use crate::state::State;
use crate::users::{self, Citizen};

const ID_TOKEN_LIFETIME: TimeDelta = TimeDelta::hours(1);
const REFRESH_LIFETIME: TimeDelta = TimeDelta::days(30);

impl Issuer {
    /// How long an access token lives. CIS2 does not publish its own; an hour is a plain choice.
    fn access_lifetime(self) -> TimeDelta {
        match self {
            Self::Cis2 => TimeDelta::seconds(3599),
            Self::NhsLogin => TimeDelta::seconds(300),
        }
    }
}

pub(super) fn answer(state: &State, provider: &Provider, request: &Request) -> Answer {
    let media = request.header("content-type").unwrap_or_default();
    if !media.starts_with("application/x-www-form-urlencoded") {
        let description = "Content-Type must be application/x-www-form-urlencoded";
        return Refused::bad("invalid_request", description).answer();
    }
    let form = request.form();
    let field = |name: &str| {
        form.iter()
            .find(|(field, value)| field == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    };
    tokens(state, provider, field).unwrap_or_else(Refused::answer)
}

fn tokens<'a>(
    state: &State,
    provider: &'a Provider,
    field: impl Fn(&str) -> Option<&'a str> + Copy,
) -> Result<Answer, Refused> {
    let bad = Refused::bad;
    let now = state.now();
    let grant_type =
        field("grant_type").ok_or_else(|| bad("invalid_request", "grant_type is missing"))?;
    let refreshes = match (grant_type, provider.kind) {
        ("authorization_code", _) => false,
        ("refresh_token", Issuer::NhsLogin) => true,
        _ => return Err(bad("unsupported_grant_type", "grant_type is not supported")),
    };
    let client = client::authenticate(provider, field, now)?;
    let (grant, id_token) = if refreshes {
        let token = field("refresh_token")
            .ok_or_else(|| bad("invalid_request", "refresh_token is missing"))?;
        let mut grant = refreshed(provider, &client.id, token, now)
            .ok_or_else(|| bad("invalid_grant", "refresh_token is not valid"))?;
        if let Some(scope) = field("scope") {
            let fewer: Vec<String> = scope.split_whitespace().map(str::to_owned).collect();
            if !fewer.iter().all(|one| grant.has(one)) {
                return Err(bad("invalid_scope", "scope was not granted before"));
            }
            grant.scope = fewer;
        }
        (grant, false)
    } else {
        let code = field("code").ok_or_else(|| bad("invalid_request", "code is missing"))?;
        let uri = field("redirect_uri")
            .ok_or_else(|| bad("invalid_request", "redirect_uri is missing"))?;
        let grant = redeemed(provider, &client.id, code, uri, field("code_verifier"), now)
            .ok_or_else(|| bad("invalid_grant", "code is not valid"))?;
        (grant, true)
    };
    give(state, provider, grant, id_token)
        .ok_or_else(|| bad("server_error", "no signing key could be made"))
}

/// What a code stands for. It is used up by the first attempt, good or not.
fn redeemed(
    provider: &Provider,
    client_id: &str,
    code: &str,
    redirect_uri: &str,
    verifier: Option<&str>,
    now: DateTime<Utc>,
) -> Option<Grant> {
    let code = provider.book().codes.remove(code)?;
    let proven = match (&code.challenge, verifier) {
        (None, None) => true,
        (Some(challenge), Some(verifier)) => {
            *challenge == URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
        }
        _ => false,
    };
    let good = proven
        && code.grant.client_id == client_id
        && code.redirect_uri == redirect_uri
        && code.expires > now;
    good.then_some(code.grant)
}

/// What a refresh token stands for; the token itself is used up.
fn refreshed(
    provider: &Provider,
    client_id: &str,
    token: &str,
    now: DateTime<Utc>,
) -> Option<Grant> {
    let mut book = provider.book();
    let ours = book.refresh.get(token)?.grant.client_id == client_id;
    if !ours {
        return None;
    }
    let given = book.refresh.remove(token)?;
    (given.expires > now).then_some(given.grant)
}

fn give(state: &State, provider: &Provider, grant: Grant, with_id_token: bool) -> Option<Answer> {
    let now = state.now();
    let lifetime = provider.kind.access_lifetime();
    let scope = grant.scope.join(" ");
    let access = access_token(state, provider, &grant, now)?;
    let mut body = json!({
        "access_token": access,
        "expires_in": lifetime.num_seconds(),
        "token_type": match provider.kind { Issuer::Cis2 => "Bearer", Issuer::NhsLogin => "bearer" },
        "scope": scope,
    });
    if with_id_token {
        let id_token = id_token(state, provider, &grant, Some(&access), now)?;
        overlay(&mut body, &json!({ "id_token": id_token }));
    }
    let mut book = provider.book();
    if provider.kind == Issuer::NhsLogin {
        let refresh = state.random.word(40);
        overlay(&mut body, &json!({ "refresh_token": refresh }));
        let expires = now + REFRESH_LIFETIME;
        let grant = grant.clone();
        book.refresh.insert(refresh, Given { grant, expires });
    }
    let expires = now + lifetime;
    book.access.insert(access, Given { grant, expires });
    drop(book);
    Some(Answer::json(StatusCode::OK, JSON, &body).with(header::CACHE_CONTROL, "no-store"))
}

/// Opaque at CIS2, a JWT at NHS login, though nobody but NHS login should read it.
fn access_token(
    state: &State,
    provider: &Provider,
    grant: &Grant,
    now: DateTime<Utc>,
) -> Option<String> {
    let User::Citizen(citizen) = grant.user else {
        return Some(state.random.word(27));
    };
    let mut claims = json!({
        "iss": provider.issuer, "sub": citizen.sub, "aud": provider.issuer, "client_id": grant.client_id,
        "iat": now.timestamp(), "exp": (now + provider.kind.access_lifetime()).timestamp(),
        "jti": state.random.uuid().to_string(), "scope": grant.scope.join(" "), "vot": grant.achieved,
        "token_use": "access", "reason_for_request": "patientaccess",
    });
    if let Some(number) = citizen.nhs_number {
        overlay(
            &mut claims,
            &json!({ "nhs_number": number, "requesting_patient": number }),
        );
    }
    token_change::issue(provider, &state.random, claims, None)
}

/// The platform redeems a code as the relying party it is, without a detour over HTTP.
pub(crate) fn redeem(
    state: &State,
    provider: &Provider,
    code: &str,
    redirect_uri: &str,
) -> Option<(Grant, String)> {
    let now = state.now();
    let platform = client::PLATFORM_CLIENT_ID;
    let grant = redeemed(provider, platform, code, redirect_uri, None, now)?;
    let id_token = id_token(state, provider, &grant, None, now)?;
    Some((grant, id_token))
}

fn id_token(
    state: &State,
    provider: &Provider,
    grant: &Grant,
    access_token: Option<&str>,
    now: DateTime<Utc>,
) -> Option<String> {
    let mut claims = json!({
        "iss": provider.issuer,
        "sub": grant.user.sub(),
        "aud": grant.client_id,
        "exp": (now + ID_TOKEN_LIFETIME).timestamp(),
        "iat": now.timestamp(),
        "jti": state.random.uuid().to_string(),
        "auth_time": grant.auth_time.timestamp(),
    });
    if let Some(nonce) = &grant.nonce {
        overlay(&mut claims, &json!({ "nonce": nonce }));
    }
    let more = match grant.user {
        User::Worker(worker) => {
            let realm = "/NHSIdentity/Healthcare";
            let mut more = json!({
                "sid": grant.sid,
                "acr": grant.achieved,
                "amr": [assurance::authenticators(&grant.achieved, grant.aal)],
                "id_assurance_level": worker.identity.to_string(),
                "authentication_assurance_level": grant.aal.to_string(),
                "uid": worker.uid,
                "subname": worker.uid,
                "azp": grant.client_id,
                "realm": realm,
                "tokenName": "id_token",
                "tokenType": "JWTToken",
                "auditTrackingId": format!("{}-{}", state.random.uuid(), state.random.next() % 10_000_000),
                "org.forgerock.openidconnect.ops": state.random.word(27),
                "selected_roleid": grant.selected_role,
                "at_hash": access_token.map(|token| at_hash(provider, token)),
            });
            overlay(&mut more, &super::userinfo::names(worker, grant));
            more
        }
        User::Citizen(citizen) => {
            let mut more = citizen_claims(provider, grant, citizen);
            if let Some(actor) = citizen.actor.and_then(users::citizen) {
                let own = actor_token(state, provider, grant, actor, now)?;
                overlay(&mut more, &json!({ "act": { "sub": own } }));
            }
            more
        }
    };
    overlay(&mut claims, &more);
    let change = provider.book().id_token_changes.pop_front();
    token_change::issue(provider, &state.random, claims, change)
}

fn citizen_claims(provider: &Provider, grant: &Grant, citizen: &Citizen) -> Value {
    let host = provider
        .issuer
        .split_once("//")
        .map_or(provider.issuer.as_str(), |(_, rest)| rest);
    let mut claims = json!({
        "vot": grant.achieved,
        "vtm": format!("{}/trustmark/{host}", provider.issuer),
        "id_status": "verified",
        "token_use": "id",
    });
    if grant.has("profile") || grant.has("basic_demographics") {
        let known = citizen.level != "P0";
        let named = |value: Option<&'static str>| value.filter(|_| known);
        overlay(
            &mut claims,
            &json!({
                "identity_proofing_level": citizen.level,
                "family_name": named(citizen.family),
                "surname": named(citizen.family),
                "birthdate": named(citizen.birthdate),
                "nhs_number": named(citizen.nhs_number).filter(|_| grant.has("profile")),
            }),
        );
    }
    claims
}

/// The token of whoever acts for the user.
fn actor_token(
    state: &State,
    provider: &Provider,
    grant: &Grant,
    actor: &Citizen,
    now: DateTime<Utc>,
) -> Option<String> {
    let mut claims = json!({
        "iss": provider.issuer, "sub": actor.sub, "aud": grant.client_id, "jti": state.random.uuid().to_string(),
        "iat": now.timestamp(), "exp": (now + ID_TOKEN_LIFETIME).timestamp(), "nhs_number": actor.nhs_number,
    });
    overlay(&mut claims, &citizen_claims(provider, grant, actor));
    token_change::issue(provider, &state.random, claims, None)
}

/// The left half of the access token's hash, by the hash of the id_token's own algorithm.
fn at_hash(provider: &Provider, access_token: &str) -> String {
    let hash = match provider.keys().algorithm {
        Algorithm::Rs256 => digest(&SHA256, access_token.as_bytes()),
        Algorithm::Rs512 => digest(&SHA512, access_token.as_bytes()),
    };
    let bytes = hash.as_ref();
    let (half, _) = bytes
        .split_at_checked(bytes.len() / 2)
        .unwrap_or((bytes, &[]));
    URL_SAFE_NO_PAD.encode(half)
}
