//! A user's browser, as far as a login goes: it follows redirects and keeps cookies.

use std::collections::BTreeMap;

use nhs_auth::oidc::{Callback, StartedLogin};
use nhs_http::url::Url;
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};

use crate::server::REDIRECT_URI;

/// A login is a few; a browser gives up in the end.
const MOST_REDIRECTS: u32 = 20;

pub(crate) struct Browser {
    http: Client,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub(crate) fn new() -> Self {
        let http = Client::builder().redirect(Policy::none()).no_proxy();
        Self {
            http: http.build().unwrap(),
            cookies: BTreeMap::new(),
        }
    }

    /// Logs in as `user`, and gives what is brought back to the application.
    pub(crate) async fn log_in(&mut self, started: &StartedLogin, user: &str) -> Callback {
        let back = self.go(started.url.as_str(), user).await;
        Callback::from_url(&back).unwrap()
    }

    /// Where the application's address is reached, from an address of the provider's.
    pub(crate) async fn go(&mut self, url: &str, user: &str) -> Url {
        let url = Url::parse_with_params(url, [("_user", user)]).unwrap();
        let response = self.send(self.http.get(url)).await;
        self.follow(response).await
    }

    /// Confirms on the provider's own page that the user wants to log out.
    pub(crate) async fn log_out(&mut self, url: &str) -> Url {
        let response = self.send(self.http.get(url)).await;
        let form = response.text().await.unwrap();
        let after = |mark: &str| {
            let (_, rest) = form.split_once(mark).unwrap();
            rest.split_once('"').unwrap().0.to_owned()
        };
        let body = format!("logout=yes&xsrf={}", after("name=\"xsrf\" value=\""));
        let request = self.http.post(after("action=\"")).body(body);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let response = self.send(request).await;
        self.follow(response).await
    }

    async fn follow(&mut self, mut response: Response) -> Url {
        for _ in 0..MOST_REDIRECTS {
            let from = response.url().clone();
            let Some(location) = response.headers().get("location").cloned() else {
                panic!("no way on: {}", response.text().await.unwrap());
            };
            let to = from.join(location.to_str().unwrap()).unwrap();
            if to.as_str().starts_with(REDIRECT_URI) {
                return to;
            }
            response = self.send(self.http.get(to)).await;
        }
        panic!("still redirected after {MOST_REDIRECTS} times");
    }

    async fn send(&mut self, request: RequestBuilder) -> Response {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = request.header("cookie", cookies.join("; "));
        let response = request.send().await.unwrap();
        for cookie in response.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        response
    }
}
