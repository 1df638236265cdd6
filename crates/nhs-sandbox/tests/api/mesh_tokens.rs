//! Tokens of MESH: what lets a caller in, once.

use std::time::Duration;

use reqwest::Method;

use crate::mesh_support::{ONE, Post, TWO, V1, V2, give, refused};

const INVALID: [&str; 3] = ["", "", "Invalid Authentication Token"];
const REPLAYED: [&str; 3] = ["", "", "Error Duplicated Authentication Token"];
const OTHER: [&str; 3] = ["", "", "Mailbox id does not match token"];
const UNREADABLE: [&str; 3] = ["", "", "Error reading from Authorization header"];

async fn inbox(
    post: &Post,
    mailbox: &str,
    authorization: Option<&str>,
) -> (u16, String, String, String) {
    let mut request = post
        .unsigned(Method::GET, &format!("{mailbox}/inbox"))
        .header("Accept", V2);
    if let Some(authorization) = authorization {
        request = request.header("Authorization", authorization);
    }
    give(request).await.refusal()
}

fn token(post: &Post) -> String {
    post.sandbox.mesh().authorization(ONE).unwrap()
}

#[tokio::test]
async fn a_token_is_good_for_one_request() {
    let post = Post::start().await;
    let token = token(&post);
    assert_eq!(inbox(&post, ONE, Some(&token)).await.0, 200);
    assert_eq!(
        inbox(&post, ONE, Some(&token)).await,
        refused(403, REPLAYED)
    );
    // a request that was carried out and not answered has used its token all the same
    let other = self::token(&post);
    post.sandbox
        .inject(nhs_sandbox::Fault::cut_before_headers());
    let request = post
        .unsigned(Method::GET, "X26ABC1/inbox")
        .header("Authorization", &other);
    assert!(request.send().await.is_err());
    assert_eq!(
        inbox(&post, ONE, Some(&other)).await,
        refused(403, REPLAYED)
    );
}

#[tokio::test]
async fn a_token_is_good_for_two_hours_either_way() {
    let post = Post::start().await;
    for (hours, status) in [(2_i64, 200), (3, 403), (-2, 200), (-3, 403)] {
        let token = token(&post);
        // tokens know no seconds
        post.sandbox.skew_clock(hours * 3600 - 60 * hours.signum());
        assert_eq!(inbox(&post, ONE, Some(&token)).await.0, status, "{hours} h");
        post.sandbox.skew_clock(0);
    }
    // the Date header says what is the matter
    post.sandbox.skew_clock(3 * 3600);
    let given = give(post.unsigned(Method::GET, "_ping")).await;
    let theirs = chrono::DateTime::parse_from_rfc2822(given.header("date").unwrap()).unwrap();
    let ours = nhs_sandbox::Clock::now(post.clock.as_ref());
    assert_eq!(theirs.timestamp() - ours.timestamp(), 3 * 3600);
}

#[tokio::test]
async fn what_is_wrong_with_a_token_is_said() {
    let post = Post::start().await;
    assert_eq!(inbox(&post, ONE, None).await, refused(403, UNREADABLE));
    assert_eq!(
        inbox(&post, ONE, Some("NHSMESH garbage")).await,
        refused(403, OTHER)
    );
    assert_eq!(
        inbox(&post, TWO, Some(&token(&post))).await,
        refused(403, OTHER)
    );
    // a mailbox id in lower case is another in the token, and the same in the path
    let lower = token(&post).replace(ONE, "x26abc1");
    assert_eq!(
        inbox(&post, "x26abc1", Some(&lower)).await,
        refused(403, OTHER)
    );
    assert_eq!(inbox(&post, "x26abc1", Some(&token(&post))).await.0, 200);
    let mut wrong = token(&post);
    let last = if wrong.pop() == Some('0') { '1' } else { '0' };
    wrong.push(last);
    assert_eq!(inbox(&post, ONE, Some(&wrong)).await, refused(403, INVALID));
    let uncounted = token(&post).replacen(":0:", ":first:", 1);
    assert_eq!(
        inbox(&post, ONE, Some(&uncounted)).await,
        refused(403, UNREADABLE)
    );
    let unknown = token(&post).replace(ONE, "NOPE");
    let expected = refused(403, ["SEND", "EPL-151", "No mailbox matched"]);
    assert_eq!(inbox(&post, "NOPE", Some(&unknown)).await, expected);
    let request = post
        .unsigned(Method::GET, "X26ABC1/inbox")
        .header("Accept", V1);
    let given = give(request.header("Authorization", &wrong)).await;
    assert_eq!(given.json()["errorDescription"], INVALID[2]);
    assert_eq!(given.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn an_inactive_mailbox_may_do_nothing() {
    let post = Post::start().await;
    assert!(post.sandbox.mesh().set_active(ONE, false));
    let inactive = refused(403, ["", "", "Request Received from Inactive Mailbox"]);
    assert_eq!(inbox(&post, ONE, Some(&token(&post))).await, inactive);
    assert!(post.sandbox.mesh().set_active(ONE, true));
    assert_eq!(inbox(&post, ONE, Some(&token(&post))).await.0, 200);
}

#[tokio::test]
async fn a_nonce_may_come_again_when_its_token_is_long_forgotten() {
    let post = Post::start().await;
    let old = token(&post);
    assert_eq!(inbox(&post, ONE, Some(&old)).await.0, 200);
    post.clock.advance(Duration::from_secs(5 * 3600));
    assert_eq!(inbox(&post, ONE, Some(&old)).await, refused(403, INVALID));
    assert_eq!(inbox(&post, ONE, Some(&token(&post))).await.0, 200);
}
