//! Id_tokens that are not as they should be, keys that change, endpoints that fail.

use nhs_sandbox::{Fault, FaultBody, Issuer, Operation, Rotation, TokenChange, users};
use serde_json::{Value, json};

use crate::relying_party::{Party, opened};
use crate::support::send;

async fn jwks(party: &Party, issuer: Issuer) -> Vec<Value> {
    let endpoint = party.endpoint(issuer, "jwks_uri").await;
    let answer = send(party.caller.http.get(endpoint)).await;
    answer.body["keys"].as_array().unwrap().clone()
}

async fn kids(party: &Party, issuer: Issuer) -> Vec<String> {
    let keys = jwks(party, issuer).await;
    keys.iter()
        .map(|key| key["kid"].as_str().unwrap().to_owned())
        .collect()
}

/// Whether a key of the JWKS with the token's kid made its signature, with the algorithm that it names.
async fn holds(party: &Party, issuer: Issuer, token: &str) -> bool {
    let Ok(header) = jsonwebtoken::decode_header(token) else {
        return false;
    };
    let (signed, signature) = token.rsplit_once('.').unwrap();
    jwks(party, issuer)
        .await
        .into_iter()
        .filter(|key| key["kid"].as_str() == header.kid.as_deref())
        .any(|key| {
            let jwk: jsonwebtoken::jwk::Jwk = serde_json::from_value(key).unwrap();
            let key = jsonwebtoken::DecodingKey::from_jwk(&jwk).unwrap();
            jsonwebtoken::crypto::verify(signature, signed.as_bytes(), &key, header.alg)
                .unwrap_or(false)
        })
}

#[tokio::test]
async fn a_change_spoils_one_id_token_and_no_more() {
    let party = Party::start().await;
    let rows = [
        (TokenChange::Unsigned, "none", false),
        (TokenChange::HmacWithPublicKey, "HS256", false),
        (TokenChange::OtherAlgorithm, "RS256", true),
        (TokenChange::BadSignature, "RS512", false),
        (TokenChange::UnknownKey, "RS512", false),
        (TokenChange::ForeignKey, "RS512", false),
        (
            TokenChange::Header(json!({ "jku": "https://attacker.example" })),
            "RS512",
            true,
        ),
        (TokenChange::Claims(json!({ "nonce": null })), "RS512", true),
    ];
    for (change, alg, good) in rows {
        party
            .sandbox()
            .change_next_id_token(Issuer::NhsLogin, change.clone());
        let odd = party.id_token(Issuer::NhsLogin, users::P9).await;
        assert_eq!(opened(&odd).0["alg"], alg, "{change:?}");
        assert_eq!(
            alg.starts_with("RS") && holds(&party, Issuer::NhsLogin, &odd).await,
            good,
            "{change:?}"
        );
        let next = party.id_token(Issuer::NhsLogin, users::P9).await;
        assert!(holds(&party, Issuer::NhsLogin, &next).await);
    }
    let changes = json!({ "nonce": null, "aud": ["a", "b"], "exp": 1 });
    party
        .sandbox()
        .change_next_id_token(Issuer::Cis2, TokenChange::Claims(changes));
    let (_, claims) = opened(&party.id_token(Issuer::Cis2, users::ONE_ROLE).await);
    assert_eq!(
        (claims.get("nonce"), &claims["aud"], &claims["exp"]),
        (None, &json!(["a", "b"]), &json!(1))
    );
    party
        .sandbox()
        .change_next_id_token(Issuer::Cis2, TokenChange::Malformed);
    let malformed = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    assert!(jsonwebtoken::decode_header(&malformed).is_err());
}

#[tokio::test]
async fn keys_change_in_each_way_that_is_asked_for() {
    for issuer in [Issuer::Cis2, Issuer::NhsLogin] {
        let user = if issuer == Issuer::Cis2 {
            users::ONE_ROLE
        } else {
            users::P9
        };
        let party = Party::start().await;
        let signs = async || {
            let token = party.id_token(issuer, user).await;
            let kid = opened(&token).0["kid"].as_str().unwrap().to_owned();
            (kid, holds(&party, issuer, &token).await)
        };
        let first = kids(&party, issuer).await;
        assert_eq!(signs().await, (first[0].clone(), true));

        party.sandbox().rotate_keys(issuer, Rotation::Overlap);
        let both = kids(&party, issuer).await;
        assert_eq!((both.len(), &both[0]), (2, &first[0]));
        assert_eq!(signs().await, (both[1].clone(), true));

        party.sandbox().rotate_keys(issuer, Rotation::Replace);
        let only = kids(&party, issuer).await;
        assert!(only.len() == 1 && !both.contains(&only[0]));
        assert_eq!(signs().await, (only[0].clone(), true));

        party.sandbox().rotate_keys(issuer, Rotation::SameKid);
        assert_eq!(
            kids(&party, issuer).await,
            [only[0].clone(), only[0].clone()]
        );
        assert_eq!(signs().await, (only[0].clone(), true));

        party.sandbox().rotate_keys(issuer, Rotation::Unpublished);
        let (kid, good) = signs().await;
        assert!(!good && !kids(&party, issuer).await.contains(&kid));
    }
}

#[tokio::test]
async fn every_endpoint_of_an_identity_provider_can_be_made_to_fail() {
    let party = Party::start().await;
    let sandbox = party.sandbox();
    for (operation, url) in [
        (
            Operation::Cis2Discovery,
            sandbox.discovery_url(Issuer::Cis2),
        ),
        (
            Operation::Cis2Keys,
            party.endpoint(Issuer::Cis2, "jwks_uri").await,
        ),
        (
            Operation::Cis2Userinfo,
            party.endpoint(Issuer::Cis2, "userinfo_endpoint").await,
        ),
        (
            Operation::NhsLoginDiscovery,
            sandbox.discovery_url(Issuer::NhsLogin),
        ),
        (
            Operation::NhsLoginKeys,
            party.endpoint(Issuer::NhsLogin, "jwks_uri").await,
        ),
        (
            Operation::NhsLoginToken,
            party.endpoint(Issuer::NhsLogin, "token_endpoint").await,
        ),
    ] {
        sandbox.inject(
            Fault::status(503, FaultBody::OperationOutcome)
                .retry_after("3")
                .on(operation),
        );
        let failed = send(party.caller.http.get(&url)).await;
        assert_eq!(
            (failed.status, failed.header("retry-after")),
            (503, Some("3")),
            "{operation}"
        );
        assert_eq!(failed.body["error"], "server_error");
        assert_ne!(send(party.caller.http.get(&url)).await.status, 503);
    }
}

#[tokio::test]
async fn the_journal_keeps_no_codes_and_no_tokens() {
    let party = Party::start().await;
    let sent = party.combined_way(users::ONE_ROLE, &[]).await;
    assert!(sent.get("code").is_some());
    let requests = party.sandbox().requests();
    let back = requests
        .iter()
        .find(|one| one.operation() == Operation::PlatformCallback)
        .unwrap();
    assert!(back.query().contains("code=...&state="), "{}", back.query());
    assert!(
        requests
            .iter()
            .any(|one| one.operation() == Operation::Cis2Authorize)
    );
}
