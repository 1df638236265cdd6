//! What PDS and ODS make of the tokens of users.

use nhs_sandbox::{Issuer, RoleCheck, organisations, people, users};
use serde_json::json;

use crate::relying_party::{Party, text};
use crate::support::{REQUEST_ID, send};

#[tokio::test]
async fn a_health_worker_searches_as_one_and_names_a_role_where_there_are_several() {
    let party = Party::start().await;
    let one = text(
        &party.separate(Issuer::Cis2, users::ONE_ROLE).await,
        "access_token",
    );
    let search = format!(
        "{}/Patient?family=Lowther&birthdate=2012-10-03",
        party.sandbox().pds_base_url()
    );
    let found = send(
        party
            .caller
            .http
            .get(search)
            .bearer_auth(&one)
            .header("X-Request-ID", REQUEST_ID),
    )
    .await;
    assert_eq!(found.ids(), [people::TWIN_ELDER, people::TWIN_YOUNGER]);

    let several = text(
        &party.separate(Issuer::Cis2, users::SEVERAL_ROLES).await,
        "access_token",
    );
    let rows = [
        (&one, None, 200),
        (&one, Some("555254242105"), 200),
        (&one, Some("656014452101"), 400),
        (&several, None, 400),
        (&several, Some("656014452101"), 200),
        (&several, Some("656014452102"), 200),
        (&several, Some("555254242105"), 400),
        (&several, Some("a role"), 400),
    ];
    for (token, role, status) in rows {
        let answer = party.patient(token, people::RETAINED, role).await;
        assert_eq!(answer.status, status, "{role:?} {}", answer.text);
        if status == 400 {
            assert_eq!(answer.outcome().1, "INVALID_VALUE");
            let text = format!(
                "Invalid value - '{}' in header 'NHSD-Session-URID'. Refer to",
                role.unwrap_or_default()
            );
            assert!(answer.diagnostics().unwrap().starts_with(&text));
        }
    }
    let selected = text(
        &party.separate(Issuer::Cis2, users::SELECTED_ROLE).await,
        "access_token",
    );
    assert_eq!(
        party
            .patient(&selected, people::RETAINED, None)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_platforms_own_role_check_has_a_text_for_each_fault() {
    let party = Party::with(|builder| builder.role_check(RoleCheck::Platform)).await;
    let (cis2, login) = ([("scope", "nhs-cis2")], [("scope", "nhs-login")]);
    let several = "multiple roles found in user info, please check NHSD-Session-URID";
    let none = "no userroles available, please check NHSD-Session-URID is valid";
    let combined = [
        (users::SEVERAL_ROLES, None, 401, several),
        (users::AAL3, None, 401, none),
        (
            users::EMPTY_SELECTED_ROLE,
            None,
            401,
            "selected_roleid is misconfigured/invalid",
        ),
        (
            users::MALFORMED_ROLES,
            None,
            401,
            "nhsid_nrbac_roles is misconfigured/invalid",
        ),
        (
            users::SEVERAL_ROLES,
            Some("notAuserRole123"),
            401,
            "NHSD-Session-URID is invalid",
        ),
        (users::SEVERAL_ROLES, Some("656014452101"), 200, ""),
        (users::ONE_ROLE, None, 200, ""),
        (users::SELECTED_ROLE, None, 200, ""),
    ];
    for (user, role, status, words) in combined {
        let token = text(&party.combined(user, &cis2).await, "access_token");
        let answer = party.patient(&token, people::RETAINED, role).await;
        assert_eq!(answer.status, status, "{user} {}", answer.text);
        if status != 200 {
            assert_eq!(answer.diagnostics(), Some(words), "{user}");
        }
    }
    let separate = [
        (
            users::SEVERAL_ROLES,
            None,
            401,
            "selected_roleid is missing in your token",
        ),
        (
            users::SEVERAL_ROLES,
            Some("656014452101"),
            500,
            "unable to retrieve user info",
        ),
    ];
    for (user, role, status, words) in separate {
        let token = text(&party.separate(Issuer::Cis2, user).await, "access_token");
        let answer = party.patient(&token, people::RETAINED, role).await;
        assert_eq!((answer.status, answer.diagnostics()), (status, Some(words)));
    }
    let selected = text(
        &party.separate(Issuer::Cis2, users::SELECTED_ROLE).await,
        "access_token",
    );
    assert_eq!(
        party
            .patient(&selected, people::RETAINED, None)
            .await
            .status,
        200
    );
    // patients have no roles, and PDS does not ask them for one
    let patient = text(&party.combined(users::P9, &login).await, "access_token");
    assert_eq!(
        party
            .patient(&patient, people::FULL_RECORD, Some("1"))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn a_patient_sees_their_own_record_after_a_strong_login_and_nothing_else() {
    let party = Party::start().await;
    let denied = (403, "ACCESS_DENIED", "forbidden", "error");
    let scope = [("scope", "nhs-login")];
    let token = text(&party.combined(users::P9, &scope).await, "access_token");
    assert_eq!(
        party
            .patient(&token, people::FULL_RECORD, None)
            .await
            .status,
        200
    );
    let other = party.patient(&token, people::RETAINED, None).await;
    assert_eq!(
        (other.outcome(), other.display()),
        (denied, "Patient cannot perform this action")
    );
    for (path, expected) in [
        (
            format!("/Patient/{}/RelatedPerson", people::FULL_RECORD),
            200,
        ),
        (format!("/Patient/{}/RelatedPerson", people::RETAINED), 403),
        (
            "/Patient?family=Thackwray&birthdate=1956-04-11".to_owned(),
            403,
        ),
    ] {
        let url = format!("{}{path}", party.sandbox().pds_base_url());
        let answer = send(
            party
                .caller
                .http
                .get(url)
                .bearer_auth(&token)
                .header("X-Request-ID", REQUEST_ID),
        )
        .await;
        assert_eq!(answer.status, expected, "{path}");
    }
    let url = format!("{}/Patient", party.sandbox().pds_base_url());
    let create = party
        .caller
        .http
        .post(url)
        .bearer_auth(&token)
        .header("X-Request-ID", REQUEST_ID)
        .json(&json!({}));
    let answer = send(create).await;
    assert_eq!(
        (answer.outcome().1, answer.display()),
        (
            "INVALID_METHOD",
            "Cannot create resource with patient-access access token"
        )
    );

    for (user, number, status) in [
        (users::P5, people::UNIQUE_MATCH, 403),
        (users::P9_PASSWORD, people::GENDER_OTHER, 403),
        (users::P9_PASSKEY, people::REACHABLE, 200),
        (users::P9_UNKNOWN, people::UNKNOWN, 404),
        (users::P9_RESTRICTED, people::RESTRICTED, 200),
        (users::P9_DELEGATE, people::ASHGROVE_SON, 200),
    ] {
        let token = text(&party.combined(user, &scope).await, "access_token");
        assert_eq!(
            party.patient(&token, number, None).await.status,
            status,
            "{user}"
        );
    }
    let separate = text(
        &party.separate(Issuer::NhsLogin, users::P9).await,
        "access_token",
    );
    assert_eq!(
        party
            .patient(&separate, people::FULL_RECORD, None)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn a_token_beside_the_api_key_is_nothing_to_ods_and_does_not_stand_in_for_it() {
    let party = Party::start().await;
    let token = text(
        &party.separate(Issuer::Cis2, users::ONE_ROLE).await,
        "access_token",
    );
    let path = format!("/Organization/{}", organisations::TRUST);
    assert_eq!(
        send(party.caller.ods_request(&path).bearer_auth(&token))
            .await
            .status,
        200
    );
    let url = format!("{}{path}", party.sandbox().ods_base_url());
    assert_eq!(
        send(party.caller.http.get(url).bearer_auth(&token))
            .await
            .status,
        401
    );
}
