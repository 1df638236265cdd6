//! A platform that rotates refresh tokens as the real one does, and loses answers on request.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use crate::{API_KEY, SECRET};

pub(crate) struct Platform {
    server: MockServer,
    pub(crate) state: Arc<Mutex<State>>,
}

/// What becomes of the next refresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is carried out, and the answer lost.
    LosesAnswer,
    /// It is not carried out, and the answer lost.
    NeverArrives,
    /// The platform limits the rate: it is not looked at.
    Limits,
    /// The answer is a success that holds no token.
    Garbles,
}

pub(crate) struct State {
    /// Which refresh token holds.
    pub(crate) current: u32,
    logins: u32,
    /// What is left of the time in which it holds.
    pub(crate) window: u64,
    /// Whether its answers say so.
    pub(crate) states_window: bool,
    pub(crate) window_over: bool,
    pub(crate) faults: VecDeque<Fault>,
    pub(crate) requests: Vec<HashMap<String, String>>,
    /// Access tokens that the API does not take.
    pub(crate) revoked: Vec<String>,
    pub(crate) exchange_answer: Option<ResponseTemplate>,
}

impl Platform {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start().await;
        let state = Arc::new(Mutex::new(State {
            current: 0,
            logins: 0,
            window: 43_199,
            states_window: true,
            window_over: false,
            faults: VecDeque::new(),
            requests: Vec::new(),
            revoked: Vec::new(),
            exchange_answer: None,
        }));
        let tokens = Tokens(state.clone());
        Mock::given(method("POST"))
            .and(path("/oauth2/token"))
            .respond_with(tokens)
            .mount(&server)
            .await;
        Mock::given(method("GET"))
            .and(path("/Patient/9990000018"))
            .respond_with(Api(state.clone()))
            .mount(&server)
            .await;
        Self { server, state }
    }

    pub(crate) fn url(&self) -> String {
        self.server.uri()
    }

    pub(crate) fn server(&self) -> &MockServer {
        &self.server
    }

    pub(crate) fn token_url(&self) -> String {
        format!("{}/oauth2/token", self.server.uri())
    }

    pub(crate) fn fail_next(&self, fault: Fault) {
        self.state.lock().unwrap().faults.push_back(fault);
    }

    /// The forms of one grant, in order.
    pub(crate) fn requests(&self, grant: &str) -> Vec<HashMap<String, String>> {
        let state = self.state.lock().unwrap();
        let forms = state.requests.iter();
        forms
            .filter(|form| {
                form.get("grant_type")
                    .is_some_and(|given| given.ends_with(grant))
            })
            .cloned()
            .collect()
    }

    pub(crate) fn refreshes(&self) -> usize {
        self.requests("refresh_token").len()
    }

    pub(crate) fn revoke(&self, token: &str) {
        self.state.lock().unwrap().revoked.push(token.to_owned());
    }

    pub(crate) async fn api_calls(&self) -> Vec<Request> {
        let requests = self.server.received_requests().await.unwrap();
        let calls = requests.into_iter();
        calls
            .filter(|request| request.url.path().starts_with("/Patient"))
            .collect()
    }
}

struct Tokens(Arc<Mutex<State>>);

impl Respond for Tokens {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let form: HashMap<String, String> = url::form_urlencoded::parse(&request.body)
            .into_owned()
            .collect();
        let mut state = self.0.lock().unwrap();
        state.requests.push(form.clone());
        let field = |name: &str| form.get(name).map_or("", String::as_str);
        match field("grant_type") {
            "refresh_token" => {
                if field("client_secret") != SECRET || field("client_id") != API_KEY {
                    let text = "client_id or client_secret is invalid";
                    return refuse(401, "invalid_client", text);
                }
                state.refresh(field("refresh_token"))
            }
            _ => {
                if let Some(answer) = state.exchange_answer.clone() {
                    return answer;
                }
                state.logins += 1;
                state.current = 0;
                state.tokens()
            }
        }
    }
}

impl State {
    fn refresh(&mut self, given: &str) -> ResponseTemplate {
        let fault = self.faults.pop_front();
        match fault {
            Some(Fault::NeverArrives) => return ResponseTemplate::new(502),
            Some(Fault::Limits) => return ResponseTemplate::new(429),
            Some(Fault::LosesAnswer | Fault::Garbles) | None => {}
        }
        if self.window_over {
            let text = "refresh token refresh period has expired";
            return refuse(401, "invalid_grant", text);
        }
        if given != self.refresh_token() {
            return refuse(401, "invalid_grant", "refresh_token is invalid");
        }
        self.current += 1;
        match fault {
            Some(Fault::LosesAnswer) => ResponseTemplate::new(504),
            Some(Fault::Garbles) => ResponseTemplate::new(200).set_body_string("{\"acc"),
            _ => self.tokens(),
        }
    }

    fn refresh_token(&self) -> String {
        format!("refresh-{}-{}", self.logins, self.current)
    }

    fn tokens(&self) -> ResponseTemplate {
        let mut answer = json!({
            "access_token": format!("access-{}-{}", self.logins, self.current),
            "expires_in": "599",
            "token_type": "Bearer",
            "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
            "refresh_token": self.refresh_token(),
            "refresh_token_expires_in": self.window.to_string(),
            "refresh_count": self.current.to_string(),
        });
        if !self.states_window {
            answer["refresh_token_expires_in"].take();
        }
        ResponseTemplate::new(200).set_body_json(answer)
    }
}

/// Takes every token but those that were revoked.
struct Api(Arc<Mutex<State>>);

impl Respond for Api {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let given = request.headers.get("authorization");
        let given = given.map_or("", |value| value.to_str().unwrap());
        let state = self.0.lock().unwrap();
        let revoked = state
            .revoked
            .iter()
            .any(|token| given.ends_with(token.as_str()));
        if revoked || !given.starts_with("Bearer access-") {
            return ResponseTemplate::new(401).set_body_json(json!({"fault": {
                "faultstring": "Invalid Access Token",
                "detail": {"errorcode": "keymanagement.service.invalid_access_token"}}}));
        }
        ResponseTemplate::new(200)
    }
}

pub(crate) fn refuse(status: u16, error: &str, description: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({
        "error": error, "error_description": description, "message_id": "rrt-1a2b-c-geu2-1-2-3"
    }))
}
