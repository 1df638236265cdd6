//! Updates by what they are for, each read back from the stand-in.

use chrono::NaiveDate;
use nhs_fhir_core::primitive::Date;
use nhs_fhir_core::r4::codes::{AddressUse, ContactPointSystem, ContactPointUse};
use nhs_fhir_core::r4::{Address, HumanName, Period};
use nhs_pds::{
    Client, DeathStatus, ErrorCode, ErrorKind, HealthcareWorker, OdsCode, PatientPatch,
    PatientRecord, Updated, Versioned, WriteFault,
};
use nhs_sandbox::{Sandbox, organisations, people};

use super::{attempts, number, patch, read, today, worker};

/// Carries an update out, and checks that what comes back is what is read from then on.
async fn carry_out(
    sandbox: &Sandbox,
    client: &Client<HealthcareWorker>,
    patch: &PatientPatch,
) -> Versioned<PatientRecord> {
    let id = patch.nhs_number().to_string();
    let before = sandbox.patient_version(&id).unwrap();
    let answer = client.update(patch).await.unwrap();
    assert_eq!(answer.issues, []);
    let Updated::Done(record) = answer.value else {
        panic!("not done")
    };
    assert_eq!(sandbox.patient_version(&id), Some(before + 1));
    let tag = format!(r#"W/"{}""#, before + 1);
    assert_eq!(record.if_match(), Some(tag));
    assert_eq!(read(client, &id).await, record);
    record
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn place(since: &str) -> Address {
    let lines = ["", "7 Ropewalk", "", "Saltmarsh", "Estshire"];
    Address::for_pds(lines, "XQ7 1DE", date(since))
}

#[tokio::test]
async fn usual_name_is_replaced_in_its_place() {
    let (sandbox, client) = worker().await;
    let before = read(&client, people::FULL_RECORD).await;
    let name = HumanName {
        period: Some(Period::starting(date("2026-09-12")).into()),
        ..HumanName::usual("Fernsby", ["Rosalind", "May"])
    };
    let patch = PatientPatch::of(&before, today())
        .unwrap()
        .set_usual_name(name);
    let after = carry_out(&sandbox, &client, &patch).await;
    let usual = after.usual_name().unwrap();
    assert_eq!(usual.family.as_deref(), Some("Fernsby"));
    assert_eq!(usual.id, before.usual_name().unwrap().id);
    assert_eq!(after.name.len(), before.name.len());
    assert_eq!(after.address, before.address);
}

#[tokio::test]
async fn home_and_temporary_address_are_kept_apart() {
    let (sandbox, client) = worker().await;
    let id = people::UNIQUE_MATCH;
    let moved = patch(&client, id)
        .await
        .set_home_address(place("2026-09-20"));
    let after = carry_out(&sandbox, &client, &moved).await;
    let home = after.home_address(today()).unwrap();
    assert_eq!(home.postal_code.as_deref(), Some("XQ7 1DE"));
    assert_eq!(after.temporary_address(today()), None);

    let stay = Address {
        text: Some("Holiday Home".into()),
        period: Some(
            Period::between(date("2026-10-01"), date("2026-11-30"))
                .unwrap()
                .into(),
        ),
        ..place("2026-10-01")
    };
    let stay = patch(&client, id).await.add_temporary_address(stay);
    let after = carry_out(&sandbox, &client, &stay).await;
    let kind = after.temporary_address(today()).unwrap().text.as_deref();
    assert_eq!(kind, Some("Holiday Home"));
    assert!(after.home_address(today()).is_some());

    let back = patch(&client, id).await.remove_addresses(AddressUse::Temp);
    let after = carry_out(&sandbox, &client, &back).await;
    assert_eq!(after.temporary_address(today()), None);
    assert!(after.home_address(today()).is_some());
    assert_eq!(sandbox.applied_writes(id), 3);
}

#[tokio::test]
async fn pharmacy_is_nominated_changed_and_taken_away() {
    let (sandbox, client) = worker().await;
    let id = people::UNIQUE_MATCH;
    for code in [Some(organisations::PHARMACY), Some("FZ002"), None] {
        let pharmacy = code.map(|code| OdsCode::parse(code).unwrap());
        let nominated = patch(&client, id).await.set_nominated_pharmacy(pharmacy);
        let after = carry_out(&sandbox, &client, &nominated).await;
        let held = after.nominated_pharmacy();
        assert_eq!(held.as_ref().map(OdsCode::as_str), code);
    }
}

#[tokio::test]
async fn informal_death_is_recorded_with_its_status() {
    let (sandbox, client) = worker().await;
    let day = NaiveDate::from_ymd_opt(2026, 9, 28).unwrap();
    let died = patch(&client, people::UNIQUE_MATCH)
        .await
        .record_informal_death(day)
        .unwrap();
    let after = carry_out(&sandbox, &client, &died).await;
    let death = after.death().unwrap();
    assert_eq!(death.status, DeathStatus::Informal);
    assert_eq!(death.at.unwrap().date().as_str(), "2026-09-28");
}

#[tokio::test]
async fn several_intents_are_one_write() {
    let (sandbox, client) = worker().await;
    let id = people::FULL_RECORD;
    let (phone, mobile) = (ContactPointSystem::Phone, ContactPointUse::Mobile);
    let both = patch(&client, id)
        .await
        .set_telecom(phone, mobile, "07700 900199")
        .unwrap()
        .remove_addresses(AddressUse::Temp)
        .set_nominated_pharmacy(None);
    let after = carry_out(&sandbox, &client, &both).await;
    assert_eq!(after.temporary_address(today()), None);
    assert_eq!(after.nominated_pharmacy(), None);
    let values = after.telecom.iter().map(|held| held.value.as_deref());
    assert!(values.into_iter().any(|held| held == Some("07700 900199")));
    assert_eq!(sandbox.applied_writes(id), 1);
    assert_eq!(attempts(&sandbox).len(), 1);
}

#[tokio::test]
async fn update_that_breaks_a_rule_never_leaves() {
    let (sandbox, client) = worker().await;
    let nothing = patch(&client, people::FULL_RECORD).await;
    let error = client.update(&nothing).await.unwrap_err();
    assert_eq!(WriteFault::of(&error), Some(WriteFault::NoChange));
    let death = patch(&client, people::DIED_FORMALLY).await;
    let death = death.record_informal_death(today()).unwrap();
    let error = client.update(&death).await.unwrap_err();
    assert_eq!(WriteFault::of(&error), Some(WriteFault::FormalDeath));
    assert!(attempts(&sandbox).is_empty());
}

#[tokio::test]
async fn second_of_two_writers_is_given_what_the_first_made() {
    let (sandbox, client) = worker().await;
    let id = people::FULL_RECORD;
    let code = |text| Some(OdsCode::parse(text).unwrap());
    let first = patch(&client, id)
        .await
        .set_nominated_pharmacy(code("FZ002"));
    let second = patch(&client, id).await.set_nominated_pharmacy(None);
    let first = carry_out(&sandbox, &client, &first).await;

    let error = client.update(&second).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let again = client.update_or_reread(&second).await.unwrap().value;
    let Updated::Conflict(now) = again else {
        panic!("no conflict")
    };
    assert_eq!(now, first);
    assert_eq!(sandbox.applied_writes(id), 1);

    let rebuilt = PatientPatch::of(&now, today())
        .unwrap()
        .set_nominated_pharmacy(None);
    let after = carry_out(&sandbox, &client, &rebuilt).await;
    assert_eq!(after.nominated_pharmacy(), None);
    assert_eq!(sandbox.applied_writes(id), 2);
}

#[tokio::test]
async fn sensitive_record_is_not_updated() {
    let (sandbox, client) = worker().await;
    let code = OdsCode::parse(organisations::PHARMACY).unwrap();
    let hidden = patch(&client, people::RESTRICTED)
        .await
        .set_nominated_pharmacy(Some(code));
    let error = client.update(&hidden).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::ForbiddenUpdate));
    assert_eq!(sandbox.applied_writes(people::RESTRICTED), 0);
    let shown = format!("{error} {error:?}");
    for told in ["Falconbridge", people::RESTRICTED] {
        assert!(!shown.contains(told));
    }
    assert_eq!(hidden.nhs_number(), number(people::RESTRICTED));
}
