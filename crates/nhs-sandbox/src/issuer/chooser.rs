//! The page on which a person with a browser chooses who to be.

use http::StatusCode;

use super::{Issuer, encode};
use crate::answer::Answer;
use crate::request::Request;
use crate::users;

const HTML: &str = "text/html; charset=utf-8";

/// A link for each user; each leads back to the same request with the choice added.
pub(super) fn page(issuer: Issuer, request: &Request) -> Answer {
    let raw = if request.raw_query.is_empty() {
        String::from_utf8_lossy(&request.body).into_owned()
    } else {
        request.raw_query.clone()
    };
    let kept: Vec<&str> = raw
        .split('&')
        .filter(|pair| !pair.starts_with("_user=") && !pair.starts_with("_role="))
        .collect();
    let kept = escape(&kept.join("&"));
    let mut items = String::new();
    for name in users::all(issuer) {
        let (link, shown) = (escape(&encode(name)), escape(&describe(issuer, name)));
        items.push_str(&format!(
            "<li><a href=\"?{kept}&amp;_user={link}\">{shown}</a></li>\n"
        ));
        let roles = users::worker(name).map_or(&[][..], |worker| worker.roles);
        if issuer == Issuer::Cis2 && roles.len() > 1 && raw.contains("edrole") {
            for role in roles {
                let shown = escape(&format!("as {} at {}", role.name[2], role.org_name));
                items.push_str(&format!(
                    "<li><a href=\"?{kept}&amp;_user={link}&amp;_role={}\">{shown}</a></li>\n",
                    role.person_roleid
                ));
            }
        }
    }
    let title = match issuer {
        Issuer::Cis2 => "CIS2 stand-in",
        Issuer::NhsLogin => "NHS login stand-in",
    };
    let body = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>\n\
         <h1>{title}: who is logging in?</h1>\n<ul>\n{items}</ul>\n</body>\n</html>\n"
    );
    Answer::new(StatusCode::OK, HTML, body)
}

/// What the browser is shown when it cannot be sent back.
pub(super) fn dead_end(reason: &str) -> Answer {
    let body = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Error</title></head>\n<body>\n\
         <h1>This request cannot go on</h1>\n<p>{}</p>\n</body>\n</html>\n",
        escape(reason)
    );
    Answer::new(StatusCode::BAD_REQUEST, HTML, body)
}

fn describe(issuer: Issuer, name: &str) -> String {
    match issuer {
        Issuer::Cis2 => users::worker(name).map_or_else(String::new, |worker| {
            format!(
                "{} {} ({name}): AAL{}, {} roles",
                worker.given,
                worker.family,
                worker.aal,
                worker.roles.len()
            )
        }),
        Issuer::NhsLogin => users::citizen(name).map_or_else(String::new, |citizen| {
            let given = citizen.given.unwrap_or_default();
            let family = citizen.family.unwrap_or("no name known");
            format!("{given} {family} ({name}): {}", citizen.level)
        }),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
