//! Whom an organisation belongs to and who took over from it, by relationships and by the code system.

use nhs_ods::{Client, CurrentSuccessors, ErrorKind, OdsCode, RelationshipCode, Trail, WalkLimits};
use serde_json::{Value, json};
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::{PATH, answer, asked, bundle, outcome, service};

fn code(text: &str) -> OdsCode {
    OdsCode::parse(text).unwrap()
}

fn query(request: &Request, name: &str) -> Option<String> {
    let mut pairs = request.url.query_pairs();
    let (_, value) = pairs.find(|(held, _)| held == name)?;
    Some(value.into_owned())
}

/// A service with relationships `(from, kind, to)`, successions `(from, to)` and codes out of use.
async fn directory(
    related: &'static [(&'static str, &'static str, &'static str)],
    coded: &'static [(&'static str, &'static str, &'static str)],
    closed: &'static [&'static str],
) -> (MockServer, Client) {
    service(move |request: &Request| {
        if request.url.path() == format!("{PATH}/OrganizationAffiliation") {
            let from = query(request, "primary-organization").unwrap();
            assert_eq!(query(request, "active").as_deref(), Some("true"));
            return answer(200, &affiliations(related, &from));
        }
        let asked = query(request, "code").unwrap();
        if !asked.starts_with('Z') {
            return answer(404, &outcome("not-found", "Unable to find code"));
        }
        answer(200, &concept(&asked, coded, !closed.contains(&&*asked)))
    })
    .await
}

fn affiliations(related: &[(&str, &str, &str)], from: &str) -> Value {
    let held = related
        .iter()
        .enumerate()
        .filter(|(_, held)| held.0 == from);
    let entries: Vec<Value> = held
        .flat_map(|(id, (from, kind, to))| {
            let mut relation = crate::relates(&id.to_string(), from, to, "match");
            relation["resource"]["code"] = json!([{ "coding": [{ "code": kind }] }]);
            let other = json!({
                "resource": { "resourceType": "Organization", "id": to, "name": format!("NAME OF {to}") },
                "search": { "mode": "include" }
            });
            [relation, other]
        })
        .collect();
    bundle(&entries)
}

fn concept(code: &str, coded: &[(&str, &str, &str)], active: bool) -> Value {
    let property = |code: &str, value: Value| {
        let value = json!([{ "name": "code", "valueCode": code }, value]);
        json!({ "name": "property", "part": value })
    };
    let mut parameters = vec![
        json!({ "name": "code", "valueCode": code }),
        property(
            "inactive",
            json!({ "name": "value", "valueBoolean": !active }),
        ),
    ];
    for (from, kind, to) in coded {
        if *from == code {
            parameters.push(property(kind, json!({ "name": "value", "valueCode": to })));
        }
    }
    json!({ "resourceType": "Parameters", "parameter": parameters })
}

fn steps(trail: &Trail) -> Vec<String> {
    let links = trail.links().iter();
    links
        .map(|link| format!("{}>{}", link.from, link.to))
        .collect()
}

fn texts(codes: &[OdsCode]) -> Vec<&str> {
    codes.iter().map(OdsCode::as_str).collect()
}

#[tokio::test]
async fn parent_and_commissioner_come_from_the_relationships_with_their_names() {
    let related = &[
        ("ZS1", "RE6", "ZT1"),
        ("ZS1", "RE4", "Z7A"),
        ("ZS1", "RE5", "Q72"),
    ];
    let (server, client) = directory(related, &[], &[]).await;
    let parents = client.parents(&code("ZS1")).await.unwrap();
    assert_eq!(parents[0].to, code("ZT1"));
    assert_eq!(parents[0].name.as_deref(), Some("NAME OF ZT1"));
    assert_eq!(parents[0].relationship, Some(RelationshipCode::OperatedBy));
    let commissioners = client.commissioners(&code("ZS1")).await.unwrap();
    assert_eq!(commissioners[0].to, code("Z7A"));
    assert!(
        asked(&server)
            .await
            .iter()
            .all(|asked| !asked.contains("lookup"))
    );
}

#[tokio::test]
async fn code_system_is_asked_where_the_relationships_have_none() {
    let coded = &[("ZS1", "RE6", "ZT1"), ("ZS1", "RE6", "ZT2")];
    let (_server, client) = directory(&[], coded, &[]).await;
    let parents = client.parents(&code("ZS1")).await.unwrap();
    assert_eq!(parents.len(), 2);
    assert_eq!((&parents[1].to, &parents[1].name), (&code("ZT2"), &None));
    assert!(client.commissioners(&code("ZS1")).await.unwrap().is_empty());
    let error = client.parents(&code("QQQ")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn lineage_goes_up_to_its_ends_and_round_no_circle() {
    let related = &[
        ("ZP1", "RE4", "ZB1"),
        ("ZP1", "RE8", "ZN1"),
        ("ZB1", "RE5", "ZI1"),
        ("ZN1", "RE5", "ZI1"),
        ("ZI1", "RE5", "ZB1"),
        ("ZI1", "RE5", "QQQ"),
    ];
    let (_server, client) = directory(related, &[], &[]).await;
    let up = [
        RelationshipCode::CommissionedBy,
        RelationshipCode::PartnerTo,
        RelationshipCode::InGeographyOf,
    ];
    let trail = client
        .lineage(&code("ZP1"), &up, WalkLimits::default())
        .await
        .unwrap();
    assert_eq!(
        steps(&trail),
        [
            "ZP1>ZB1", "ZP1>ZN1", "ZB1>ZI1", "ZN1>ZI1", "ZI1>ZB1", "ZI1>QQQ"
        ]
    );
    assert_eq!(texts(trail.unknown()), ["QQQ"]);
    assert_eq!(trail.circles().len(), 2);
    assert!(trail.complete());
}

#[tokio::test]
async fn successors_and_predecessors_are_told_by_one_step() {
    let coded = &[
        ("ZT1", "successor", "ZT2"),
        ("ZT1", "successor", "ZT3"),
        ("ZT3", "predecessor", "ZT1"),
    ];
    let (_server, client) = directory(&[], coded, &["ZT1"]).await;
    let successors = client.successors(&code("ZT1")).await.unwrap();
    assert_eq!(texts(&successors), ["ZT2", "ZT3"]);
    let predecessors = client.predecessors(&code("ZT3")).await.unwrap();
    assert_eq!(texts(&predecessors), ["ZT1"]);
    let origins = client
        .origins(&code("ZT3"), WalkLimits::default())
        .await
        .unwrap();
    assert_eq!(steps(&origins), ["ZT3>ZT1"]);
}

#[tokio::test]
async fn current_successors_are_those_in_use_at_the_end_of_every_way() {
    let coded = &[
        ("ZT1", "successor", "ZT2"),
        ("ZT1", "successor", "ZT3"),
        ("ZT2", "successor", "ZT4"),
        ("ZT3", "successor", "ZT4"),
        ("ZT3", "successor", "ZT5"),
        ("ZT3", "successor", "ZT6"),
        ("ZT8", "successor", "ZT9"),
        ("ZT9", "successor", "ZT8"),
    ];
    let closed = &["ZT1", "ZT2", "ZT3", "ZT6", "ZT7"];
    let (server, client) = directory(&[], coded, closed).await;
    let current = async |start| {
        let found = client
            .current_successors(&code(start), WalkLimits::default())
            .await;
        found.unwrap()
    };
    let (CurrentSuccessors::These(codes), trail) = current("ZT1").await else {
        panic!("there are two");
    };
    assert_eq!(texts(&codes), ["ZT4", "ZT5"]);
    assert_eq!(trail.ends().len(), 3);
    // each was looked up once, ZT4 too, though two ways lead to it
    assert_eq!(asked(&server).await.len(), 6);
    assert!(matches!(current("ZT4").await.0, CurrentSuccessors::Itself));
    assert!(matches!(current("ZT7").await.0, CurrentSuccessors::Nobody));
    let (outcome, circle) = current("ZT8").await;
    assert!(matches!(outcome, CurrentSuccessors::Nobody));
    assert_eq!((circle.circles().len(), circle.complete()), (2, true));
}

#[tokio::test]
async fn walk_stops_at_its_limits_and_says_so() {
    let coded = &[
        ("ZT1", "successor", "ZT2"),
        ("ZT2", "successor", "ZT3"),
        ("ZT3", "successor", "ZT4"),
    ];
    let (server, client) = directory(&[], coded, &[]).await;
    for limits in [
        WalkLimits {
            depth: 2,
            ..WalkLimits::default()
        },
        WalkLimits {
            organizations: 2,
            ..WalkLimits::default()
        },
    ] {
        let trail = client.succession(&code("ZT1"), limits).await.unwrap();
        assert_eq!(steps(&trail), ["ZT1>ZT2", "ZT2>ZT3"]);
        assert!(!trail.complete() && trail.ends().is_empty());
    }
    assert_eq!(asked(&server).await.len(), 4);
}

#[tokio::test]
async fn failure_amid_a_walk_is_no_end() {
    let (_server, client) = service(|request: &Request| {
        if query(request, "code").as_deref() == Some("ZT2") {
            return ResponseTemplate::new(503);
        }
        answer(200, &concept("ZT1", &[("ZT1", "successor", "ZT2")], true))
    })
    .await;
    let trail = client.succession(&code("ZT1"), WalkLimits::default()).await;
    assert_eq!(trail.unwrap_err().kind(), ErrorKind::Server);
}
