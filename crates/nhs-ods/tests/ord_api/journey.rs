//! ORD of the embedded sandbox.

use std::collections::BTreeSet;
use std::sync::Arc;

use nhs_http::testing::ManualRuntime;
use nhs_ods::RoleCode;
use nhs_sandbox::{Sandbox, organisations as org};

use crate::code;

#[tokio::test]
async fn ord_gives_the_same_directory_in_its_own_form() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = nhs_ods::ord::Client::builder()
        .base_url(sandbox.ord_base_url())
        .runtime(Arc::new(ManualRuntime::new()))
        .build()
        .unwrap();
    let trust = client.organisation(&code(org::TRUST)).await.unwrap();
    assert_eq!(trust.primary_role(), Some(RoleCode::NhsTrust));
    let error = client.organisation(&code(org::UNKNOWN)).await.unwrap_err();
    assert_eq!(
        nhs_ods::ord::ErrorCode::of(&error),
        Some(nhs_ods::ord::ErrorCode::NotFound)
    );

    let search = nhs_ods::ord::Search::new().primary_role(RoleCode::PrescribingCostCentre);
    let mut codes = BTreeSet::new();
    let mut found = client.search(&search.clone().limit(7)).unwrap().stream();
    while let Some(listed) = found.next().await {
        assert!(
            codes.insert(listed.unwrap().code().unwrap()),
            "one came twice"
        );
    }
    let mut total = 0;
    let mut whole = client.search(&search).unwrap().stream();
    while let Some(listed) = whole.next().await {
        assert!(codes.contains(&listed.unwrap().code().unwrap()));
        total += 1;
    }
    assert!(total > 7 && total == codes.len());
    assert!(!client.roles().await.unwrap().is_empty());
    assert!(!client.relationships().await.unwrap().is_empty());
}
