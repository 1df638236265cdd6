//! Requests that no client should send: all are answered, none brings the server down.

use nhs_sandbox::{Sandbox, StartError};
use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Caller, send};

/// Sends bytes as they are and gives what comes back until the server closes.
async fn raw(caller: &Caller, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(caller.sandbox.address()).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut received = Vec::new();
    // a reset is an answer too
    let _ = stream.read_to_end(&mut received).await;
    received
}

#[tokio::test]
async fn odd_targets_and_headers_are_answered() {
    let caller = Caller::with(Sandbox::builder().open_access(true)).await;
    let pds = "/personal-demographics/FHIR/R4";
    let ods = "/organisation-data-terminology-api/fhir";
    let mut targets = vec![
        "/".to_owned(),
        "//".to_owned(),
        "*".to_owned(),
        "/oauth2".to_owned(),
        "/oauth2/token/more".to_owned(),
        "/%".to_owned(),
        "/%FF%FE/../..".to_owned(),
        "/_sandbox/%2e%2e".to_owned(),
        format!("{pds}"),
        format!("{pds}/Patient/%E2%82%AC%FF"),
        format!("{pds}/Patient/%2E%2E"),
        format!("{pds}/Patient/{}", "9".repeat(4000)),
        format!("{pds}/Patient?=&&=&a&%=%&birthdate=%FF%FE"),
        format!("{pds}/Patient?family=**&birthdate=eq"),
        format!("{pds}/Patient?family=ab*****************c&birthdate=1999-10-10"),
        format!(
            "{pds}/Patient?family=%C3%A9*&given=%F0%9F%A6%80&birthdate=1999-10-10&_fuzzy-match=false"
        ),
        format!(
            "{pds}/Patient?family=%F0%9F%A6%80&given=%F0%9F%A6%80&birthdate=1999-10-10&_fuzzy-match=true"
        ),
        format!("{pds}/Patient?{}", "given=x&".repeat(500)),
        format!("{pds}x/Patient"),
        format!("{ods}"),
        format!("{ods}x/Organization"),
        format!("{ods}/Organization/%00"),
        format!("{ods}/Organization?_count=-1&_offset=-5"),
        format!("{ods}/Organization?_count=99999999999999999999999&_offset=18446744073709551615"),
        format!("{ods}/Organization?_count=18446744073709551615&_offset=18446744073709551615"),
        format!("{ods}/Organization?name=%5C%5C%5C&name:contains=,,,"),
        format!("{ods}/Organization?lastChangeDate=gt&lastChangeDate=%C3%A9%C3%A9"),
        format!("{ods}/Organization?lastChangeDate=eq9999-12-31&_lastUpdated=ge0000-00-00"),
        format!("{ods}/Organization?lastChangeDate=ne262143-12-31"),
        format!("{ods}/Organization?:=x&::=y&roleCode=|||&roleCode:not="),
        format!("{ods}/OrganizationAffiliation?primary-organization=%7C&identifier=|"),
    ];
    targets.push(format!("{ods}/Organization?{}", "active=true&".repeat(300)));
    for target in targets {
        for method in ["GET", "POST", "PATCH", "DELETE", "HEAD", "TRACE", "BREW"] {
            let mut request = format!(
                "{method} {target} HTTP/1.1\r\nHost: h\r\nConnection: close\r\nX-Request-ID: 60E0B220-8136-4CA5-AE46-1D97EF59D068\r\n\
                 Authorization: "
            )
            .into_bytes();
            request.extend_from_slice(b"\xff\xfe Bearer\r\napikey: \xe9\r\nAccept: \xff\r\n\r\n");
            let answer = raw(&caller, &request).await;
            assert!(answer.starts_with(b"HTTP/1.1 "), "{method} {target}");
        }
    }
    assert_eq!(caller.ods("/metadata").await.status, 200);
}

#[tokio::test]
async fn bytes_that_are_no_http_do_no_harm() {
    let caller = Caller::start().await;
    for bytes in [
        &b"\x16\x03\x01\x02\x00\x01"[..],
        b"\r\n\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x00\xff\xff\xff\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(caller.sandbox.address()).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        stream.shutdown().await.unwrap();
        // whatever comes back, the connection ends
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    assert_eq!(caller.ods("/metadata").await.status, 200);
}

#[tokio::test]
async fn odd_bodies_are_refused() {
    let caller = Caller::start().await;
    let form = |body: Vec<u8>| {
        let request = caller
            .http
            .post(caller.sandbox.token_url())
            .header("content-type", "application/x-www-form-urlencoded");
        send(request.body(body))
    };
    assert_eq!(form(vec![0xff; 100]).await.status, 400);
    assert_eq!(form(b"%%%=%&grant_type=%ff".to_vec()).await.status, 400);
    assert_eq!(form(Vec::new()).await.status, 400);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let faults = format!("{}/_sandbox/faults", caller.sandbox.platform_url());
    assert_eq!(send(caller.http.post(faults).body(deep)).await.status, 400);
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused() {
    let caller = Caller::start().await;
    let result = caller
        .http
        .post(caller.sandbox.token_url())
        .body(vec![b'a'; 2 * 1024 * 1024])
        .send()
        .await;
    // the server may close before the body is all sent
    assert!(result.is_err() || result.is_ok_and(|answer| answer.status() == 413));
    assert_eq!(caller.ods("/metadata").await.status, 200);
}

#[tokio::test]
async fn unknown_places_are_the_gateways_business() {
    let caller = Caller::start().await;
    let answer = send(caller.http.request(
        Method::GET,
        format!("{}/nowhere", caller.sandbox.platform_url()),
    ))
    .await;
    assert_eq!(answer.status, 404);
    assert_eq!(
        answer.body["fault"]["detail"]["errorcode"],
        "messaging.adaptors.http.flow.ApplicationNotFound"
    );
}

#[tokio::test]
async fn a_busy_port_is_a_clear_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.address().port();
    let error = Sandbox::builder().port(port).start().await.unwrap_err();
    assert!(matches!(error, StartError::Listen { port: busy, .. } if busy == port));
    assert!(error.to_string().contains("choose another port"));
}

#[tokio::test]
async fn a_stopped_sandbox_frees_its_port() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.address().port();
    sandbox.stop().await;
    let again = Sandbox::builder().port(port).start().await.unwrap();
    assert_eq!(again.address().port(), port);
}

#[tokio::test]
async fn sandboxes_share_nothing() {
    let (one, other) = (Caller::start().await, Caller::start().await);
    assert_ne!(
        one.sandbox.credentials().api_key(),
        other.sandbox.credentials().api_key()
    );
    let url = format!("{}/Organization/ZT1", one.sandbox.ods_base_url());
    assert_eq!(
        send(
            one.http
                .get(url)
                .header("apikey", other.sandbox.credentials().api_key())
        )
        .await
        .status,
        401
    );
    one.ods("/metadata").await;
    assert!(other.sandbox.requests().is_empty());
}
