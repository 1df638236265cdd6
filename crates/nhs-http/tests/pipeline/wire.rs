//! What exactly goes out.

use http::{HeaderName, HeaderValue};
use nhs_http::{Call, ErrorKind};

use crate::{Bytewise, OK, client, read};

async fn sent(call: Call) -> String {
    let server = Bytewise::start(vec![OK.to_owned()]).await;
    let (builder, _) = client(format!("{}/base/R4", server.url));
    builder.build().unwrap().send(call).await.unwrap();
    server.requests().remove(0)
}

#[tokio::test]
async fn reserved_characters_of_a_query_are_encoded() {
    let call = Call::get("pds.coverage.get", "/Coverage")
        .query("subscriber:identifier", "9990000018")
        .query("family", "O'Te*st er+&=/?#%")
        .query("family", "é");
    let line = sent(call).await.lines().next().unwrap().to_owned();
    assert_eq!(
        line,
        "GET /base/R4/Coverage?subscriber%3Aidentifier=9990000018\
         &family=O%27Te%2Ast%20er%2B%26%3D%2F%3F%23%25&family=%C3%A9 HTTP/1.1"
    );
}

#[tokio::test]
async fn path_values_stay_one_segment() {
    for (value, segment) in [
        ("../x", "..%2Fx"),
        ("/", "%2F"),
        ("?a=b", "%3Fa%3Db"),
        ("#", "%23"),
        ("%2e%2e", "%252e%252e"),
    ] {
        let call = Call::get("o", "/Patient/{id}/RelatedPerson").param("id", value);
        let request = sent(call).await;
        let expected = format!("GET /base/R4/Patient/{segment}/RelatedPerson HTTP/1.1");
        assert_eq!(request.lines().next().unwrap(), expected);
    }
}

#[tokio::test]
async fn dot_segments_are_refused_before_the_network() {
    let (builder, _) = client("http://127.0.0.1:9");
    let client = builder.build().unwrap();
    for value in [".", "..", ""] {
        let call = Call::get("o", "/Patient/{id}").param("id", value);
        let error = client.send(call).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::InvalidRequest, 0)
        );
    }
}

#[tokio::test]
async fn headers_of_the_pipeline_are_there() {
    let request = sent(read()).await.to_ascii_lowercase();
    for line in [
        "accept: application/fhir+json",
        "user-agent: nhs-sdk-rust/",
        "x-request-id: ",
        "x-correlation-id: ",
    ] {
        assert!(request.contains(&format!("\r\n{line}")), "{line}");
    }
    assert!(!request.contains("authorization"));
}

#[tokio::test]
async fn own_headers_replace_those_of_the_pipeline() {
    let call = read()
        .header(
            http::header::ACCEPT,
            HeaderValue::from_static("version=1.1"),
        )
        .header(
            HeaderName::from_static("nhsd-session-urid"),
            HeaderValue::from_static("555"),
        );
    let request = sent(call).await.to_ascii_lowercase();
    assert!(request.contains("\r\naccept: version=1.1\r\n"));
    assert!(request.contains("\r\nnhsd-session-urid: 555\r\n"));
    assert_eq!(request.matches("\r\naccept: ").count(), 1);
}

#[tokio::test]
async fn form_has_the_bare_media_type() {
    let fields = vec![("grant_type".to_owned(), "a b&c".to_owned())];
    let request = sent(
        Call::post("o", "/token")
            .accept("application/json")
            .form(fields),
    )
    .await;
    let lower = request.to_ascii_lowercase();
    assert!(lower.contains("\r\ncontent-type: application/x-www-form-urlencoded\r\n"));
    assert!(lower.contains("\r\naccept: application/json\r\n"));
    assert!(request.ends_with("\r\n\r\ngrant_type=a%20b%26c"));
}
