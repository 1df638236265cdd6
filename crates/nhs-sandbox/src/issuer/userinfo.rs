//! What an identity provider tells about the user to whoever holds their access token, by the scopes that were granted.

use http::{Method, StatusCode, header};
use serde_json::{Value, json};

use super::book::{Grant, User};
use super::{Issuer, Provider, overlay, refusal, token_change};
use crate::answer::{Answer, JSON};
use crate::request::Request;
use crate::state::State;
use crate::users::{Citizen, Role, Worker};

/// What NHS login keeps for an application at most, in characters.
const METADATA_LIMIT: usize = 1024;

pub(super) fn answer(state: &State, provider: &Provider, request: &Request) -> Answer {
    let token = request.header("authorization").and_then(|header| {
        let token = header.strip_prefix("Bearer ")?.trim();
        Some(token.to_owned())
    });
    let grant = token.and_then(|token| {
        let book = provider.book();
        let given = book.access.get(&token)?;
        (given.expires > state.now()).then(|| given.grant.clone())
    });
    let Some(grant) = grant else {
        return refusal(
            StatusCode::UNAUTHORIZED,
            "invalid_token",
            "the access token is missing, expired or not known",
        )
        .with(header::WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    };
    match request.method {
        Method::GET | Method::POST => tell(state, provider, &grant),
        Method::PATCH if provider.kind == Issuer::NhsLogin => keep(provider, &grant, request),
        _ => Answer::empty(StatusCode::METHOD_NOT_ALLOWED),
    }
}

fn tell(state: &State, provider: &Provider, grant: &Grant) -> Answer {
    let mut claims = match grant.user {
        User::Worker(worker) => of_worker(provider, worker, grant),
        User::Citizen(citizen) => of_citizen(provider, citizen, grant),
    };
    let change = provider.book().userinfo_changes.pop_front();
    if let Some(change) = change {
        overlay(&mut claims, &change);
    }
    if !provider.signed_userinfo {
        return Answer::json(StatusCode::OK, JSON, &claims);
    }
    overlay(
        &mut claims,
        &json!({ "iss": provider.issuer, "aud": grant.client_id }),
    );
    match token_change::issue(provider, &state.random, claims, None) {
        Some(jwt) => Answer::new(StatusCode::OK, "application/jwt", jwt),
        None => Answer::empty(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// `PATCH`: a note of the application's about the user, up to 1024 characters; `auto` clears it as well as nothing does.
fn keep(provider: &Provider, grant: &Grant, request: &Request) -> Answer {
    if !grant.has("client_metadata") {
        return refusal(
            StatusCode::FORBIDDEN,
            "insufficient_scope",
            "scope must have client_metadata",
        )
        .with(
            header::WWW_AUTHENTICATE,
            "Bearer error=\"insufficient_scope\"",
        );
    }
    let body: Option<Value> = serde_json::from_slice(&request.body).ok();
    let note = body
        .as_ref()
        .and_then(|body| body.get("client_user_metadata"))
        .and_then(Value::as_str)
        .filter(|note| note.chars().count() <= METADATA_LIMIT);
    let Some(note) = note else {
        return refusal(
            StatusCode::BAD_REQUEST,
            "invalid_request",
            "client_user_metadata must be a string of 1024 characters at most",
        );
    };
    let key = (grant.client_id.clone(), grant.user.sub().to_owned());
    let mut book = provider.book();
    match note {
        "" | "auto" => book.metadata.remove(&key),
        note => book.metadata.insert(key, note.to_owned()),
    };
    Answer::empty(StatusCode::NO_CONTENT)
}

fn of_citizen(provider: &Provider, citizen: &Citizen, grant: &Grant) -> Value {
    let mut claims = json!({ "iss": provider.issuer, "aud": grant.client_id, "sub": citizen.sub });
    let proofed = citizen.level != "P0";
    let mut add = |scope: &str, allowed: bool, more: Value| {
        if allowed && grant.has(scope) {
            overlay(&mut claims, &more);
        }
    };
    let demographics = json!({
        "family_name": citizen.family,
        "birthdate": citizen.birthdate,
        "identity_proofing_level": citizen.level,
    });
    add("profile", proofed, demographics.clone());
    add("basic_demographics", proofed, demographics);
    add(
        "profile",
        proofed,
        json!({ "nhs_number": citizen.nhs_number }),
    );
    add(
        "profile_extended",
        proofed,
        json!({ "given_name": citizen.given }),
    );
    let reached = citizen.reachable;
    let email = format!("{}@example.com", citizen.name);
    add(
        "email",
        reached,
        json!({ "email": email, "email_verified": true }),
    );
    let phone = json!({ "phone_number": "+447700900123", "phone_number_verified": true, "phone_number_pds_matched": "true" });
    add("phone", reached, phone);
    let landline = json!({ "landline_number": "+441632960123", "landline_number_verified": true });
    add("landline", reached, landline);
    if let Some(practice) = citizen.practice {
        let registration = json!({ "gp_registration_details": { "gp_ods_code": practice } });
        add("gp_registration_details", proofed, registration);
        let linked = json!({ "gp_integration_credentials": {
            "gp_user_id": format!("sandbox-{}", citizen.name), "gp_linkage_key": "sandbox-linkage-key", "gp_ods_code": practice,
        }});
        let two_factors = citizen.level == "P9" && grant.achieved != "P9.Cp";
        add("gp_integration_credentials", two_factors, linked);
    }
    let key = (grant.client_id.clone(), citizen.sub.to_owned());
    let note = provider.book().metadata.get(&key).cloned();
    if let Some(note) = note {
        add(
            "client_metadata",
            true,
            json!({ "client_user_metadata": note }),
        );
    }
    claims
}

/// The names that the scopes of CIS2 open up.
pub(super) fn names(worker: &Worker, grant: &Grant) -> Value {
    let mut names = json!({});
    if grant.has("profile") {
        let full = format!("{} {}", worker.given, worker.family);
        overlay(
            &mut names,
            &json!({ "name": full, "given_name": worker.given, "family_name": worker.family }),
        );
    }
    if grant.has("email") {
        let address = format!("{}@example.com", worker.uid);
        overlay(&mut names, &json!({ "email": address }));
    }
    names
}

/// CIS2's userinfo in full, as far as the scopes go.
pub(crate) fn of_worker(provider: &Provider, worker: &Worker, grant: &Grant) -> Value {
    let (given, family) = (worker.given, worker.family);
    let mut claims = json!({
        "sub": worker.uid, "uid": worker.uid, "nhsid_useruid": worker.uid,
        "name": format!("{} {given}", family.to_uppercase()), "given_name": given, "family_name": family,
        "display_name": format!("{} {given}", family.to_uppercase()), "title": "Mx", "initials": given.get(..1),
        "middle_names": "Sandbox", "idassurancelevel": worker.identity.to_string(),
    });
    if grant.has("email") {
        let address = format!("{}@example.com", worker.uid);
        overlay(&mut claims, &json!({ "email": address }));
    }
    if grant.has("nhsperson") || grant.has("professionalmemberships") {
        overlay(
            &mut claims,
            &json!({ "gmc_id": "9999991", "gmp_id": "G9999991", "gphc_id": "9999992", "nmc_id": "99A9999E" }),
        );
    }
    let listed = |items: Vec<Value>| match <[Value; 1]>::try_from(items) {
        Ok([one]) if provider.single_items => one,
        Ok([one]) => json!([one]),
        Err(items) => Value::Array(items),
    };
    let organisations = |shape: &dyn Fn(&Role) -> Value| {
        let mut seen: Vec<&str> = Vec::new();
        let mut items = Vec::new();
        for role in worker.roles {
            if !seen.contains(&role.org_code) {
                seen.push(role.org_code);
                items.push(shape(role));
            }
        }
        listed(items)
    };
    if grant.has("nationalrbacaccess") || grant.has("selectedrole") || grant.has("changedrole") {
        let roles = if worker.malformed_roles {
            json!([{ "person_orgid": "555254249999", "person_roleid": "", "org_code": "ZT1" }])
        } else {
            listed(worker.roles.iter().map(role).collect())
        };
        overlay(&mut claims, &json!({ "nhsid_nrbac_roles": roles }));
    }
    if grant.has("organisationalmemberships") {
        let memberships = organisations(&|role: &Role| {
            json!({
                "person_orgid": role.person_orgid, "org_name": role.org_name, "org_code": role.org_code,
            })
        });
        let roles = organisations(&|role: &Role| {
            json!({
                "org_name": role.org_name, "org_code": role.org_code, "org_role": role.code,
            })
        });
        let more = json!({ "nhsid_org_memberships": memberships, "nhsid_org_roles": roles });
        overlay(&mut claims, &more);
    }
    if grant.has("associatedorgs") {
        let all = organisations(
            &|role: &Role| json!({ "org_name": role.org_name, "org_code": role.org_code }),
        );
        overlay(&mut claims, &json!({ "nhsid_user_orgs": all }));
    }
    claims
}

fn role(role: &Role) -> Value {
    let name: Vec<String> = role.name.iter().map(|part| format!("\"{part}\"")).collect();
    let mut claims = json!({
        "person_orgid": role.person_orgid,
        "person_roleid": role.person_roleid,
        "org_code": role.org_code,
        "role_name": name.join(":"),
        "role_code": role.code,
    });
    if !role.activities.is_empty() {
        let column = |pick: fn(&(&'static str, &'static str)) -> &'static str| {
            role.activities.iter().map(pick).collect::<Vec<_>>()
        };
        let (codes, activities) = (column(|one| one.0), column(|one| one.1));
        overlay(
            &mut claims,
            &json!({
                "activities": activities, "activity_codes": codes,
                "workgroups": [], "workgroups_codes": [], "aow": [], "aow_codes": [],
            }),
        );
    }
    claims
}
