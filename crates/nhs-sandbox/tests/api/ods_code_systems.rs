//! Code systems as a whole, and what else is searched for only to be counted.

use nhs_sandbox::Sandbox;
use serde_json::json;

use crate::ods_terminology::ODS_CODES;
use crate::support::Caller;

const ROLES: &str =
    "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole";

#[tokio::test]
async fn code_systems_are_told_in_summary_in_each_version() {
    let caller = Caller::start().await;
    for name in ["url", "system"] {
        let answer = caller.ods(&format!("/CodeSystem?{name}={ODS_CODES}")).await;
        assert_eq!(
            answer.ids(),
            [
                "ods-organization-code-2026-11-01",
                "ods-organization-code-2026-10-31"
            ]
        );
        let system = &answer.body["entry"][0]["resource"];
        assert_eq!(
            (&system["url"], &system["version"]),
            (&json!(ODS_CODES), &json!("2026-11-01"))
        );
        assert_eq!(system["meta"]["tag"][0]["code"], "SUBSETTED");
        assert_eq!(system.get("concept"), None);
        let declared = |list: &str| -> Vec<&str> {
            system[list]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["code"].as_str().unwrap())
                .collect()
        };
        assert_eq!(declared("property"), declared("filter"));
        for property in [
            "RE4",
            "successor",
            "predecessor",
            "LSOA11",
            "uprn",
            "refOnly",
            "orgRecordClass",
        ] {
            assert!(declared("property").contains(&property), "{property}");
        }
    }
    let all = caller.ods("/CodeSystem?_count=0").await;
    assert_eq!(
        (all.body["total"].as_u64(), all.body.get("entry")),
        (Some(20), None)
    );
    assert!(caller.ods("/CodeSystem?url=urn:x").await.ids().is_empty());
    assert!(
        caller
            .ods("/CodeSystem?colour=red")
            .await
            .diagnostics()
            .unwrap()
            .starts_with("HAPI-0524")
    );
}

#[tokio::test]
async fn small_code_systems_can_be_had_whole_and_large_ones_cannot() {
    let caller = Caller::start().await;
    let whole = caller
        .ods(&format!("/CodeSystem?url={ROLES}&_summary=false"))
        .await;
    let concepts = whole.body["entry"][0]["resource"]["concept"]
        .as_array()
        .unwrap();
    let trust = concepts
        .iter()
        .find(|concept| concept["code"] == "RO197")
        .unwrap();
    assert_eq!(trust["display"], "NHS TRUST");
    assert!(
        trust["property"]
            .as_array()
            .unwrap()
            .contains(&json!({ "code": "primaryRole", "valueBoolean": true }))
    );
    let one = caller
        .ods("/CodeSystem/ODSOrganisationRole-2026-11-01")
        .await;
    assert_eq!(
        one.body["concept"].as_array().unwrap().len(),
        concepts.len()
    );
    for query in [
        format!("/CodeSystem?url={ODS_CODES}&_summary=data"),
        "/CodeSystem/ods-organization-code-2026-11-01".to_owned(),
    ] {
        let answer = caller.ods(&query).await;
        assert_eq!(
            answer.outcome(),
            (422, "", "too-costly", "error"),
            "{query}"
        );
    }
    assert_eq!(caller.ods("/CodeSystem/none").await.status, 404);
}

#[tokio::test]
async fn search_parameters_and_lists_can_be_counted() {
    let caller = Caller::start().await;
    for (kind, total) in [("SearchParameter", 3), ("List", 4)] {
        let answer = caller.ods(&format!("/{kind}?_count=0")).await;
        assert_eq!(
            (answer.body["total"].as_u64(), answer.body.get("entry")),
            (Some(total), None)
        );
        assert_eq!(
            caller.ods(&format!("/{kind}")).await.ids().len() as u64,
            total
        );
        assert_eq!(caller.ods(&format!("/{kind}?name=x")).await.status, 400);
    }
    assert_eq!(
        caller.ods("/List?_id=Organization-deletion").await.ids(),
        ["Organization-deletion"]
    );
}

#[tokio::test]
async fn what_is_left_out_of_terminology_says_so() {
    let caller = Caller::with(Sandbox::builder().open_access(true)).await;
    for path in [
        "/ConceptMap",
        "/StructureDefinition/x",
        "/ValueSet",
        "/CodeSystem/$lookup/more",
    ] {
        let answer = caller.ods(path).await;
        assert_eq!(answer.status, 501, "{path}");
        assert!(answer.diagnostics().unwrap().contains("sandbox"), "{path}");
    }
}
