//! The authorisation endpoints: what they ask of a request, who logs in, and the way back.

use chrono::TimeDelta;
use http::{Method, header};

use super::book::{Code, Grant, Session, User};
use super::client::PLATFORM_CLIENT_ID;
use super::login::Outcome;
use super::{Issuer, Provider, assurance, chooser, redirect};
use crate::answer::Answer;
use crate::request::Request;
use crate::state::State;

/// How long a code can be redeemed.
const CODE_LIFETIME: TimeDelta = TimeDelta::minutes(10);

pub(super) const NHS_LOGIN_SCOPES: [&str; 10] = [
    "openid",
    "profile",
    "basic_demographics",
    "profile_extended",
    "email",
    "phone",
    "landline",
    "gp_registration_details",
    "gp_integration_credentials",
    "client_metadata",
];

pub(super) fn answer(state: &State, provider: &Provider, request: &Request) -> Answer {
    let form;
    let fields = if request.method == Method::POST {
        form = request.form();
        &form
    } else {
        &request.query
    };
    let asked = Asked(fields);
    // with an application or an address that is not known, there is nobody to send the browser back to
    let Some(client_id) = asked
        .get("client_id")
        .filter(|id| provider.client(id).is_some())
    else {
        return chooser::dead_end("client_id is missing or not registered");
    };
    let Some(redirect_uri) = asked
        .get("redirect_uri")
        .filter(|uri| may_return_to(state, client_id, uri))
    else {
        return chooser::dead_end("redirect_uri is missing or not registered");
    };
    match log_in(state, provider, request, &asked, client_id, redirect_uri) {
        Ok(Way::Back { code, sid }) => {
            let mut parameters = vec![("code", code.as_str())];
            parameters.extend(asked.get("state").map(|state| ("state", state)));
            let cookie = format!(
                "{}={sid}; Path=/; HttpOnly; SameSite=Lax",
                cookie_name(provider.kind)
            );
            redirect(redirect_uri, &parameters).with(header::SET_COOKIE, &cookie)
        }
        Ok(Way::Choose) => chooser::page(provider.kind, request),
        Err(error) => {
            let mut parameters = vec![("error", error.code.as_str())];
            parameters.extend(
                error
                    .description
                    .as_deref()
                    .map(|text| ("error_description", text)),
            );
            parameters.extend(asked.get("state").map(|state| ("state", state)));
            redirect(redirect_uri, &parameters)
        }
    }
}

fn may_return_to(state: &State, client_id: &str, uri: &str) -> bool {
    if client_id == PLATFORM_CLIENT_ID {
        crate::operation::TOKEN_PATHS
            .iter()
            .any(|path| uri == format!("{}{path}/callback", state.root))
    } else {
        state
            .registered()
            .redirect_uris
            .iter()
            .any(|one| one == uri)
    }
}

enum Way {
    Back { code: String, sid: String },
    Choose,
}

/// An error that goes back to the application with the browser.
struct Failure {
    code: String,
    description: Option<String>,
}

fn failure(code: &str, description: &str) -> Failure {
    Failure {
        code: code.to_owned(),
        description: Some(description.to_owned()),
    }
}

/// The parameters of the request.
struct Asked<'a>(&'a [(String, String)]);

impl<'a> Asked<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.0
            .iter()
            .find(|(field, value)| field == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }
}

fn log_in(
    state: &State,
    provider: &Provider,
    request: &Request,
    asked: &Asked<'_>,
    client_id: &str,
    redirect_uri: &str,
) -> Result<Way, Failure> {
    let wishes = Wishes::read(provider.kind, asked)?;
    let now = state.now();
    let cookie = session_cookie(provider.kind, request);
    let mut book = provider.book();
    let session = cookie.and_then(|sid| {
        let session = book.sessions.get(&sid)?;
        let recent = wishes
            .max_age
            .is_none_or(|age| now.signed_duration_since(session.since) <= age);
        recent.then_some((sid, session.user))
    });
    let named = |name: &str| User::named(provider.kind, name);
    let (user, role, sid) = if wishes.prompt == Some("none") {
        match session {
            Some((sid, user)) => (user, None, Some(sid)),
            None if provider.kind == Issuer::NhsLogin => {
                return Err(failure("sso_login_required", "no session to sign in with"));
            }
            None => return Err(failure("login_required", "no session to sign in with")),
        }
    } else {
        let asked_role = asked.get("_role").map(str::to_owned);
        match book.logins.pop_front().map(|login| login.outcome) {
            Some(Outcome::Refused { error, description }) => {
                return Err(Failure {
                    code: error,
                    description,
                });
            }
            Some(Outcome::User { name, role }) => match named(&name) {
                Some(user) => (user, role.or(asked_role), None),
                None => return Ok(Way::Choose),
            },
            None => {
                let chosen = asked.get("_user").map(named);
                let usual = || book.usual.as_deref().and_then(named);
                match (chosen, session) {
                    (Some(Some(user)), _) => (user, asked_role, None),
                    (Some(None), _) => return Ok(Way::Choose),
                    (None, Some((sid, user))) if wishes.prompt != Some("login") => {
                        (user, asked_role, Some(sid))
                    }
                    (None, _) => match usual() {
                        Some(user) => (user, asked_role, None),
                        None => return Ok(Way::Choose),
                    },
                }
            }
        }
    };

    let too_weak = || {
        failure(
            "access_denied",
            "the user cannot reach the assurance asked for",
        )
    };
    let (achieved, aal) = match user {
        User::Worker(worker) => {
            assurance::of_worker(worker, asked.get("acr_values")).ok_or_else(too_weak)?
        }
        User::Citizen(citizen) => (
            assurance::of_citizen(citizen, &wishes.vectors).ok_or_else(too_weak)?,
            0,
        ),
    };
    let sid = sid.unwrap_or_else(|| state.random.uuid().to_string());
    let session = book.sessions.entry(sid.clone()).or_insert(Session {
        user,
        since: now,
        clients: Default::default(),
    });
    session.clients.insert(client_id.to_owned());
    let grant = Grant {
        client_id: client_id.to_owned(),
        user,
        sid: sid.clone(),
        selected_role: selected_role(user, &wishes.scope, role),
        scope: wishes.scope,
        nonce: asked.get("nonce").map(str::to_owned),
        auth_time: session.since,
        achieved,
        aal,
    };
    let code = state.random.word(32);
    book.codes.insert(
        code.clone(),
        Code {
            grant,
            redirect_uri: redirect_uri.to_owned(),
            challenge: asked.get("code_challenge").map(str::to_owned),
            expires: now + CODE_LIFETIME,
        },
    );
    Ok(Way::Back { code, sid })
}

/// What `selected_roleid` will say: what the user always has, or what they pick when the application asks for a role.
fn selected_role(user: User, scope: &[String], picked: Option<String>) -> Option<String> {
    let User::Worker(worker) = user else {
        return None;
    };
    let asks = scope
        .iter()
        .any(|one| one == "selectedrole" || one == "changedrole");
    let usual = worker.selected.map(str::to_owned);
    if !asks {
        return usual;
    }
    let has = |id: &String| worker.roles.iter().any(|role| role.person_roleid == id);
    picked.filter(has).or(usual).or_else(|| {
        worker
            .roles
            .first()
            .map(|role| role.person_roleid.to_owned())
    })
}

/// The parameters that say how the login should go.
struct Wishes<'a> {
    scope: Vec<String>,
    prompt: Option<&'a str>,
    max_age: Option<TimeDelta>,
    vectors: Vec<String>,
}

impl<'a> Wishes<'a> {
    fn read(issuer: Issuer, asked: &Asked<'a>) -> Result<Self, Failure> {
        match asked.get("response_type") {
            Some("code") => {}
            None => return Err(failure("invalid_request", "response_type is missing")),
            Some(_) => {
                return Err(failure(
                    "unsupported_response_type",
                    "response_type must be code",
                ));
            }
        }
        for (name, error) in [
            ("request", "request_not_supported"),
            ("request_uri", "request_uri_not_supported"),
            ("registration", "registration_not_supported"),
        ] {
            if asked.get(name).is_some() {
                return Err(failure(error, &format!("{name} is not supported")));
            }
        }
        let scope: Vec<String> = asked
            .get("scope")
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        let has = |wanted: &str| scope.iter().any(|one| one == wanted);
        if !has("openid") {
            return Err(failure("invalid_scope", "scope must have openid"));
        }
        let mut max_age = None;
        let mut vectors = Vec::new();
        match issuer {
            Issuer::NhsLogin => {
                for name in ["state", "nonce"] {
                    if asked.get(name).is_none() {
                        return Err(failure("invalid_request", &format!("{name} is missing")));
                    }
                }
                let known = |one: &String| NHS_LOGIN_SCOPES.contains(&one.as_str());
                if !scope.iter().all(known) || (has("profile") && has("basic_demographics")) {
                    return Err(failure("invalid_scope", "scope is not valid"));
                }
                vectors = assurance::vectors(asked.get("vtr"))
                    .ok_or_else(|| failure("invalid_request", "vtr is not valid"))?;
            }
            Issuer::Cis2 => {
                let seconds = asked.get("max_age").map(str::parse::<u32>).transpose();
                let seconds =
                    seconds.map_err(|_| failure("invalid_request", "max_age is not a number"))?;
                max_age = seconds.map(|seconds| TimeDelta::seconds(i64::from(seconds)));
            }
        }
        let prompt = asked.get("prompt");
        if !matches!(prompt, None | Some("none" | "login")) {
            return Err(failure("invalid_request", "prompt must be none or login"));
        }
        if asked.get("code_challenge").is_some()
            && asked.get("code_challenge_method") != Some("S256")
        {
            return Err(failure(
                "invalid_request",
                "code_challenge_method must be S256",
            ));
        }
        Ok(Self {
            scope,
            prompt,
            max_age,
            vectors,
        })
    }
}

fn cookie_name(issuer: Issuer) -> &'static str {
    match issuer {
        Issuer::Cis2 => "sandbox-cis2",
        Issuer::NhsLogin => "sandbox-nhs-login",
    }
}

fn session_cookie(issuer: Issuer, request: &Request) -> Option<String> {
    let wanted = cookie_name(issuer);
    request
        .headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, value)| value.to_owned())
}
