//! MESH as its tests call it: with a token for each request, a clock that stands still, and version 2 unless another is asked.

use std::sync::Arc;

use nhs_sandbox::{ManualClock, MeshOptions, Sandbox};
use reqwest::header::HeaderMap;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

pub(crate) const V1: &str = "application/vnd.mesh.v1+json";
pub(crate) const V2: &str = "application/vnd.mesh.v2+json";
pub(crate) const ONE: &str = "X26ABC1";
pub(crate) const TWO: &str = "X26ABC2";
pub(crate) const THREE: &str = "X26ABC3";

pub(crate) struct Post {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: reqwest::Client,
    pub(crate) clock: Arc<ManualClock>,
}

/// An answer with the bytes as they came.
pub(crate) struct Given {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Given {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    /// Status, event, code and text of an error of version 2.
    pub(crate) fn refusal(&self) -> (u16, String, String, String) {
        let body = self.json();
        let text = |name| body["detail"][0][name].as_str().unwrap_or("?").to_owned();
        (self.status, text("event"), text("code"), text("msg"))
    }
}

impl Post {
    pub(crate) async fn start() -> Self {
        // chunks of any size, since these tests have little to say
        Self::with(MeshOptions::default().smallest_chunk(0)).await
    }

    pub(crate) async fn with(options: MeshOptions) -> Self {
        let clock = Arc::new(ManualClock::default());
        let builder = Sandbox::builder().clock(clock.clone()).mesh(options);
        Self {
            sandbox: builder.start().await.unwrap(),
            // what is compressed is to be seen as it comes
            http: reqwest::Client::builder().no_gzip().build().unwrap(),
            clock,
        }
    }

    /// A request of version 2 with a token.
    pub(crate) fn request(&self, method: Method, mailbox: &str, path: &str) -> RequestBuilder {
        self.unsigned(method, &format!("{mailbox}{path}"))
            .header("Accept", V2)
            .header(
                "Authorization",
                self.sandbox.mesh().authorization(mailbox).unwrap(),
            )
    }

    pub(crate) fn unsigned(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}/messageexchange/{path}", self.sandbox.mesh().url());
        self.http.request(method, url)
    }

    pub(crate) async fn get(&self, mailbox: &str, path: &str) -> Given {
        give(self.request(Method::GET, mailbox, path)).await
    }

    pub(crate) async fn get_v1(&self, mailbox: &str, path: &str) -> Given {
        let request = self.request(Method::GET, mailbox, path);
        give(as_version_one(request)).await
    }

    pub(crate) async fn acknowledge(&self, mailbox: &str, id: &str) -> Given {
        let path = format!("/inbox/{id}/status/acknowledged");
        give(self.request(Method::PUT, mailbox, &path)).await
    }

    /// A send from the first mailbox to the second, with these headers beside the mandatory ones, or in their place.
    pub(crate) fn sending(
        &self,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> RequestBuilder {
        let mut request = self.request(Method::POST, ONE, "/outbox").body(body.into());
        for (name, value) in [("Mex-To", TWO), ("Mex-WorkflowID", "TEST_WORKFLOW")] {
            if !headers
                .iter()
                .any(|(given, _)| given.eq_ignore_ascii_case(name))
            {
                request = request.header(name, value);
            }
        }
        headers.iter().fold(request, |request, (name, value)| {
            request.header(*name, *value)
        })
    }

    /// Sends it and gives its id.
    pub(crate) async fn send(&self, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> String {
        let given = give(self.sending(headers, body)).await;
        assert_eq!(
            given.status,
            202,
            "{}",
            String::from_utf8_lossy(&given.bytes)
        );
        given.json()["message_id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn chunk(
        &self,
        id: &str,
        number: u64,
        range: &str,
        body: impl Into<Vec<u8>>,
    ) -> RequestBuilder {
        self.request(Method::POST, ONE, &format!("/outbox/{id}/{number}"))
            .header("Mex-Chunk-Range", range)
            .body(body.into())
    }

    /// The ids that wait in a mailbox.
    pub(crate) async fn waiting(&self, mailbox: &str) -> Vec<String> {
        let body = self.get(mailbox, "/inbox").await.json();
        serde_json::from_value(body["messages"].clone()).unwrap()
    }

    pub(crate) async fn tracked(&self, mailbox: &str, id: &str) -> Value {
        self.get(mailbox, &format!("/outbox/tracking?messageID={id}"))
            .await
            .json()
    }

    /// One of the sandbox's own endpoints.
    pub(crate) async fn control(&self, method: Method, path: &str, body: Value) -> Given {
        let url = format!("{}/_sandbox/{path}", self.sandbox.mesh().url());
        give(self.http.request(method, url).json(&body)).await
    }
}

/// The same request, asking for version 1.
pub(crate) fn as_version_one(request: RequestBuilder) -> RequestBuilder {
    let mut headers = HeaderMap::new();
    headers.insert("accept", V1.parse().unwrap());
    request.headers(headers)
}

pub(crate) async fn give(request: RequestBuilder) -> Given {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Given {
        status,
        headers,
        bytes: response.bytes().await.unwrap().to_vec(),
    }
}

pub(crate) fn refused(
    status: u16,
    [event, code, text]: [&str; 3],
) -> (u16, String, String, String) {
    (status, event.to_owned(), code.to_owned(), text.to_owned())
}

pub(crate) fn missing(names: &[&str]) -> Value {
    let fields: Vec<Value> = names
        .iter()
        .map(|name| json!({ "type": "missing", "loc": ["header", name], "msg": "Field required" }))
        .collect();
    json!({ "detail": fields })
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut encoder, bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn gunzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut inflated = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::MultiGzDecoder::new(bytes), &mut inflated)?;
    Ok(inflated)
}

/// Bytes that no compression makes smaller, always the same.
pub(crate) fn noise(len: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[0]
    };
    (0..len).map(|_| next()).collect()
}
