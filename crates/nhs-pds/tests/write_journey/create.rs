//! New patients, the people related to one, and an application that was granted more.

use nhs_fhir_core::primitive::Date;
use nhs_fhir_core::r4::codes::AdministrativeGender;
use nhs_fhir_core::r4::{self, Address, HumanName};
use nhs_fhir_core::uk_core::make::{NewPatient, RegisteringAuthority, RegisteringAuthorityType};
use nhs_pds::{Client, Created, ErrorKind, Gender, HealthcareWorker, Related, Updated};
use nhs_sandbox::{Access, Fault, Operation, people};

use super::{client, number, patch, read, sandbox, worker};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn newcomer(given: &str, family: &str, born: &str, postcode: &str) -> r4::Patient {
    let lines = ["", "23 Mill Lane", "", "Northmoor", ""];
    r4::Patient::for_pds(NewPatient {
        name: HumanName::usual(family, [given]),
        gender: AdministrativeGender::Male,
        birth_date: day(born),
        address: Address::for_pds(lines, postcode, day("2020-01-01")),
        registering_authority: RegisteringAuthority {
            authority_type: RegisteringAuthorityType::NHAIS,
            organisation: "Z97001".into(),
        },
    })
    .unwrap()
}

#[tokio::test]
async fn newcomer_is_given_a_number_and_the_same_again_is_told_as_a_match() {
    let (_sandbox, client) = worker().await;
    let patient = newcomer("Orlando", "Fernsby", "1990-02-03", "XQ1 1AA");
    let Created::New(record) = client.create(&patient).await.unwrap().value else {
        panic!("nobody was created")
    };
    let held = read(&client, record.nhs_number().as_str()).await;
    assert_eq!(held.patient(), record.patient());
    let family = held.usual_name().unwrap().family.as_deref();
    assert_eq!(family, Some("Fernsby"));
    let again = client.create(&patient).await.unwrap().value;
    assert_eq!(again, Created::SingleMatch(Some(record.nhs_number())));
}

#[tokio::test]
async fn creation_whose_answer_is_lost_creates_one_patient() {
    let (sandbox, client) = worker().await;
    let patient = newcomer("Orlando", "Fernsby", "1990-02-03", "XQ1 1AA");
    sandbox.inject(
        Fault::service_unavailable()
            .carried_out()
            .on(Operation::PdsPatientCreate),
    );
    let Created::New(record) = client.create(&patient).await.unwrap().value else {
        panic!("nobody was created")
    };
    let again = client.create(&patient).await.unwrap().value;
    assert_eq!(again, Created::SingleMatch(Some(record.nhs_number())));
}

#[tokio::test]
async fn newcomer_who_may_be_several_is_not_created() {
    let (_sandbox, client) = worker().await;
    let patient = newcomer("Albin", "Lowther", "2012-10-03", "XQ4 3GH");
    let created = client.create(&patient).await.unwrap().value;
    assert_eq!(created, Created::MultipleMatches);
}

#[tokio::test]
async fn related_people_are_told_by_their_own_numbers() {
    let (_sandbox, client) = worker().await;
    let people_of = async |id| client.related(number(id)).await.unwrap().value;
    let related = people_of(people::FULL_RECORD).await;
    let numbers: Vec<_> = related.iter().map(Related::nhs_number).collect();
    assert_eq!(numbers, [Some(number(people::FORMER_NAME)), None]);
    assert_eq!(related[1].rank(), Some(2));
    assert!(related[1].is("BRO") && !related[1].name.is_empty());
    // a restricted record tells of nobody, whoever there is
    assert!(people_of(people::RESTRICTED).await.is_empty());
    assert!(people_of(people::MINIMAL).await.is_empty());
}

#[tokio::test]
async fn application_that_was_granted_updates_makes_them_as_a_worker() {
    let sandbox = sandbox(Access::ApplicationWithUpdates).await;
    let application: Client = client(&sandbox, sandbox.issue_access_token());
    let granted = application.granted::<HealthcareWorker>();
    let change = patch(&application, people::UNIQUE_MATCH)
        .await
        .set_gender(Gender::Unknown);
    let updated = granted.update(&change).await.unwrap().value;
    assert!(matches!(updated, Updated::Done(_)));
    assert_eq!(sandbox.applied_writes(people::UNIQUE_MATCH), 1);
}

#[tokio::test]
async fn application_that_was_granted_nothing_is_refused_by_the_service() {
    let sandbox = sandbox(Access::ApplicationRestricted).await;
    let application: Client = client(&sandbox, sandbox.issue_access_token());
    let granted = application.granted::<HealthcareWorker>();
    let change = patch(&application, people::UNIQUE_MATCH)
        .await
        .set_gender(Gender::Unknown);
    let error = granted.update(&change).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    let patient = newcomer("Orlando", "Fernsby", "1990-02-03", "XQ1 1AA");
    let error = granted.create(&patient).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert!(!format!("{error} {error:?}").contains("Fernsby"));
    assert_eq!(sandbox.applied_writes(people::UNIQUE_MATCH), 0);
}
