//! A proxy between client and server.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use nhs_http::secrecy::SecretString;
use nhs_http::{ErrorKind, Proxy};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::authority::Authority;
use crate::{Server, client, head, read};

/// Opens a tunnel (`CONNECT`) to one address whatever host is asked for, or refuses with 407.
struct Tunnel {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Tunnel {
    async fn start(to: SocketAddr, refuses: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((mut inside, _)) = listener.accept().await {
                let head = head(&mut inside).await;
                seen.lock().unwrap().push(head);
                if refuses {
                    let no =
                        b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
                    let _ = inside.write_all(no).await;
                    continue;
                }
                let mut outside = TcpStream::connect(to).await.unwrap();
                let yes = b"HTTP/1.1 200 Connection established\r\n\r\n";
                inside.write_all(yes).await.unwrap();
                tokio::spawn(async move {
                    let _ = tokio::io::copy_bidirectional(&mut inside, &mut outside).await;
                });
            }
        });
        Self { url, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn call_goes_through_the_tunnel_and_only_the_proxy_sees_its_credentials() {
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let tunnel = Tunnel::start(server.address, false).await;
    let proxy = Proxy::new(&tunnel.url).unwrap();
    let proxy = proxy.credentials("svc-pds", SecretString::from("s3cr3t"));
    let builder = client(server.url())
        .root_certificate_pem(authority.pem())
        .proxy(proxy);
    assert!(!format!("{builder:?}").contains("s3cr3t"));
    builder.build().unwrap().send(read()).await.unwrap();
    let asked = tunnel.asked();
    assert!(asked[0].starts_with(&format!("CONNECT localhost:{} ", server.address.port())));
    // svc-pds:s3cr3t
    assert!(
        asked[0].contains("Basic c3ZjLXBkczpzM2NyM3Q="),
        "{}",
        asked[0]
    );
    assert!(!asked[0].contains("9990000018"));
    let request = server.requests().concat().to_lowercase();
    assert!(request.contains("get /patient/9990000018"));
    assert!(!request.contains("proxy-authorization") && !request.contains("basic"));
}

#[tokio::test]
async fn proxy_finds_hosts_that_this_machine_cannot() {
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let tunnel = Tunnel::start(server.address, false).await;
    let client = client("https://nobody.invalid")
        .root_certificate_pem(authority.pem())
        .proxy(Proxy::new(&tunnel.url).unwrap());
    let error = client.build().unwrap().send(read()).await.unwrap_err();
    // The tunnel stands; behind it is a certificate for another name.
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(tunnel.asked()[0].starts_with("CONNECT nobody.invalid:443 "));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn refused_by_the_proxy_nothing_was_sent() {
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let tunnel = Tunnel::start(server.address, true).await;
    let client = client(server.url())
        .root_certificate_pem(authority.pem())
        .proxy(Proxy::new(&tunnel.url).unwrap());
    let error = client.build().unwrap().send(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn hosts_may_be_reached_without_the_proxy() {
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let tunnel = Tunnel::start(server.address, true).await;
    let client = client(server.url())
        .root_certificate_pem(authority.pem())
        .proxy(Proxy::new(&tunnel.url).unwrap().bypass("localhost"));
    client.build().unwrap().send(read()).await.unwrap();
    assert!(tunnel.asked().is_empty());
}

/// Runs this test program anew with a proxy in its environment, which cannot be set within.
#[test]
fn proxy_of_the_environment_is_used_only_when_asked_for() {
    for wish in ["no", "yes"] {
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "proxy::with_a_proxy_in_the_environment"])
            .env("HTTPS_PROXY", "http://127.0.0.1:1")
            .env("NHS_HTTP_TEST_ASKS_FOR_PROXY", wish)
            .env_remove("NO_PROXY")
            .env_remove("no_proxy")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains("1 passed"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn with_a_proxy_in_the_environment() {
    // Set by the test above only, which runs this one.
    let Ok(wish) = std::env::var("NHS_HTTP_TEST_ASKS_FOR_PROXY") else {
        return;
    };
    let asks = wish == "yes";
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let builder = client(server.url()).root_certificate_pem(authority.pem());
    let builder = match asks {
        true => builder.proxy_of_environment(),
        false => builder,
    };
    let end = builder.build().unwrap().send(read()).await;
    assert_eq!(end.is_err(), asks, "{end:?}");
}
