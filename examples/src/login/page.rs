//! Plain HTML pages, in which nothing that came from outside is markup.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use nhs_auth::oidc::{CallbackError, IdTokenError, LoginError};

use crate::terminal::{plain, with_causes};

/// A page of the application.
///
/// ```
/// use nhs_examples::login::page::Page;
///
/// let page = Page::new("Welcome").text("<b>nobody</b> is logged in").link("/login", "Log in");
/// assert!(page.html().contains("&lt;b&gt;nobody&lt;/b&gt;"));
/// ```
#[derive(Debug)]
#[must_use]
pub struct Page {
    status: StatusCode,
    title: String,
    body: String,
}

impl Page {
    /// A page with this title, and nothing else yet.
    pub fn new(title: &str) -> Self {
        Self {
            status: StatusCode::OK,
            title: escaped(title),
            body: String::new(),
        }
    }

    /// Why a login came to nothing, for the user. The error shows nothing that they should not see.
    pub fn failed_login(error: &LoginError) -> Self {
        let status = match error {
            LoginError::Callback(CallbackError::Refused(_)) => StatusCode::FORBIDDEN,
            LoginError::Callback(_) | LoginError::Expired => StatusCode::BAD_REQUEST,
            LoginError::IdToken(
                IdTokenError::TrustNotMet
                | IdTokenError::ProofingTooLow
                | IdTokenError::AuthenticationTooWeak
                | IdTokenError::IdentityTooWeak,
            ) => StatusCode::FORBIDDEN,
            error if error.is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::BAD_GATEWAY,
        };
        Self::new("You are not logged in")
            .status(status)
            .text(&with_causes(error, ", because "))
            .link("/", "Begin again")
    }

    /// Another status than 200.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// A paragraph.
    pub fn text(mut self, text: &str) -> Self {
        self.body += &format!("<p>{}</p>\n", escaped(text));
        self
    }

    /// Something that is so, by name.
    pub fn fact(mut self, name: &str, value: &str) -> Self {
        let (name, value) = (escaped(name), escaped(value));
        self.body += &format!("<p>{name}: <strong>{value}</strong></p>\n");
        self
    }

    /// A link, for what changes nothing.
    pub fn link(mut self, to: &str, text: &str) -> Self {
        let (to, text) = (escaped(to), escaped(text));
        self.body += &format!("<p><a href=\"{to}\">{text}</a></p>\n");
        self
    }

    /// A button that posts a field, for what changes something: other sites cannot press it, since
    /// the cookie does not go with their posts.
    pub fn button(mut self, to: &str, (name, value): (&str, &str), text: &str) -> Self {
        let (to, name) = (escaped(to), escaped(name));
        let (value, text) = (escaped(value), escaped(text));
        self.body += &format!(
            "<form method=\"post\" action=\"{to}\"><button name=\"{name}\" value=\"{value}\">{text}</button></form>\n"
        );
        self
    }

    /// The whole page.
    #[must_use]
    pub fn html(&self) -> String {
        let Self { title, body, .. } = self;
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
             <body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n"
        )
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response<Body> {
        let html = self.html();
        (
            self.status,
            [(CONTENT_TYPE, "text/html; charset=utf-8")],
            html,
        )
            .into_response()
    }
}

/// Sends the browser on (303) with these cookies set.
#[must_use]
pub fn redirect(
    to: &str,
    cookies: impl IntoIterator<Item = Option<HeaderValue>>,
) -> Response<Body> {
    let Ok(location) = HeaderValue::from_str(to) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut response = StatusCode::SEE_OTHER.into_response();
    response.headers_mut().insert(LOCATION, location);
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// What every answer has: nothing is kept, framed, guessed at, or told to other sites.
pub async fn hardened(mut response: Response<Body>) -> Response<Body> {
    let policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    for (name, value) in [
        ("cache-control", "no-store"),
        ("content-security-policy", policy),
        // the address of the callback holds a code
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
    ] {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
}

fn escaped(text: &str) -> String {
    plain(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_is_markup() {
        let evil = "\"><script>'x'</script>\u{202e}";
        let page = Page::new(evil)
            .text(evil)
            .fact(evil, evil)
            .link(evil, evil)
            .button(evil, (evil, evil), evil);
        let html = page.html();
        assert!(!html.contains("<script"), "{html}");
        assert!(
            !html.contains("'x'") && !html.contains('\u{202e}'),
            "{html}"
        );
    }

    #[test]
    fn address_with_a_line_break_is_no_redirect() {
        let response = redirect("/\r\nset-cookie: x=1", []);
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }

    #[tokio::test]
    async fn every_answer_is_hardened() {
        let response = hardened(redirect("/", [])).await;
        for (name, value) in [
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert_eq!(response.headers()[name], value);
        }
    }
}
