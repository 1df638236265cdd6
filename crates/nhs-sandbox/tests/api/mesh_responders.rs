//! The mailboxes of MESH that answer by themselves, and letters that find their way to a patient's practice.

use std::time::Duration;

use nhs_sandbox::{MeshOptions, MeshStatus, people};
use serde_json::{Value, json};

use crate::mesh_support::{ONE, Post, TWO, gzip};

const OPT_OUT: &str = "X26OT154";
const PDS: &str = "X26PDS01";

fn list(numbers: &[&str]) -> String {
    numbers
        .iter()
        .map(|number| format!("{number},\n"))
        .collect()
}

async fn check(post: &Post, local_id: &str, list: impl Into<Vec<u8>>) -> String {
    let headers = [
        ("Mex-To", OPT_OUT),
        ("Mex-WorkflowID", "SPINE_NTT_UPHOLDING"),
        ("Mex-LocalID", local_id),
        ("Mex-Subject", "check-1"),
        ("Mex-FileName", "X26ABC1-301126-0001.dat"),
    ];
    post.send(&headers, list).await
}

/// Subject, local id and content of what came back, each acknowledged.
async fn came_back(post: &Post) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for message in post.sandbox.mesh().inbox(ONE) {
        let content = post.sandbox.mesh().content(message.id()).unwrap();
        let text = String::from_utf8(content).unwrap();
        all.push((
            message.subject().to_owned(),
            message.local_id().to_owned(),
            text,
        ));
        post.acknowledge(ONE, message.id()).await;
    }
    all
}

#[tokio::test]
async fn a_list_comes_back_without_those_who_have_opted_out() {
    let post = Post::start().await;
    let [out, also_out, _] = people::OPTED_OUT;
    let sent = list(&[
        people::FULL_RECORD,
        out,
        people::RETAINED,
        also_out,
        people::FULL_RECORD,
    ]);
    let id = check(&post, "job-1", sent).await;
    let back = came_back(&post).await;
    assert_eq!(back.len(), 2);
    assert!(back.iter().all(|(_, local_id, _)| local_id == "job-1"));
    assert_eq!(back[0].0, "SUCCESS");
    let job: Value = serde_json::from_str(&back[0].2).unwrap();
    assert_eq!(
        (&job["status"], &job["dataset_id"]),
        (&json!("pending"), &json!("mesh_to_pos"))
    );
    assert!(
        job["stages"]
            .as_array()
            .unwrap()
            .iter()
            .all(|stage| stage["passed"] == true)
    );
    let extra = &job["metadata"]["request"]["extra"];
    assert_eq!(
        (&extra["message_id"], &extra["local_id"]),
        (&json!(id), &json!("job-1"))
    );
    assert_eq!(
        back[1].2,
        list(&[people::FULL_RECORD, people::RETAINED, people::FULL_RECORD])
    );
    assert_eq!(
        post.sandbox.mesh().message(&id).unwrap().status(),
        MeshStatus::Acknowledged
    );

    post.sandbox.mesh().set_opted_out([people::FULL_RECORD]);
    check(&post, "job-2", list(&[people::FULL_RECORD])).await;
    assert_eq!(came_back(&post).await[1].2, "");
}

#[tokio::test]
async fn one_number_that_is_none_spoils_the_list() {
    let post = Post::start().await;
    for (place, sent) in [
        list(&[people::FULL_RECORD, people::BAD_CHECK_DIGIT]),
        list(&[people::FULL_RECORD]).replace('\n', "\r\n"),
        format!("NHS_NO,\n{}", list(&[people::FULL_RECORD])),
        people::FULL_RECORD.to_owned(),
    ]
    .into_iter()
    .enumerate()
    {
        check(&post, &format!("job-{place}"), sent).await;
        let back = came_back(&post).await;
        assert_eq!(back[0].0, "SUCCESS");
        assert_eq!(
            back[1].2,
            "The file contains one or more invalid NHS Numbers."
        );
    }
}

#[tokio::test]
async fn a_list_is_checked_once_and_only_with_a_plain_subject() {
    let post = Post::start().await;
    check(&post, "job-1", list(&[people::FULL_RECORD])).await;
    assert_eq!(came_back(&post).await.len(), 2);
    check(&post, "job-2", list(&[people::FULL_RECORD])).await;
    let back = came_back(&post).await;
    assert_eq!((back.len(), back[0].0.as_str()), (1, "FAILURE"));
    let job: Value = serde_json::from_str(&back[0].2).unwrap();
    let failed: Vec<&Value> = job["stages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|stage| stage["passed"] == false)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0]["stage"], "validate_is_unique_upload");
    // silence
    check(&post, "job 3", list(&[people::RETAINED])).await;
    check(&post, "", list(&[people::RETAINED])).await;
    assert!(came_back(&post).await.is_empty());
}

#[tokio::test]
async fn answers_take_the_time_they_are_given() {
    let options = MeshOptions::default()
        .smallest_chunk(0)
        .responder_delay(Duration::from_secs(2400))
        .opted_out([people::RETAINED]);
    let post = Post::with(options).await;
    let headers = [
        ("Mex-To", OPT_OUT),
        ("Mex-WorkflowID", "SPINE_NTT_UPHOLDING"),
        ("Mex-LocalID", "job-1"),
        ("Mex-Subject", "check-1"),
        ("Mex-Chunk-Range", "1:2"),
        ("Content-Encoding", "gzip"),
    ];
    let whole = list(&[people::FULL_RECORD, people::RETAINED]);
    let (first, second) = whole.split_at(17);
    let id = post.send(&headers, gzip(first.as_bytes())).await;
    post.clock.advance(Duration::from_secs(9000));
    assert!(came_back(&post).await.is_empty());
    let rest = post.chunk(&id, 2, "2:2", gzip(second.as_bytes()));
    crate::mesh_support::give(rest.header("Content-Encoding", "gzip")).await;
    post.clock.advance(Duration::from_secs(2399));
    assert!(came_back(&post).await.is_empty());
    post.clock.advance(Duration::from_secs(1));
    assert_eq!(came_back(&post).await[1].2, list(&[people::FULL_RECORD]));
}

const HEADER: &str = "UNIQUE REFERENCE,NHS_NO,FAMILY_NAME,GIVEN_NAME,OTHER_GIVEN_NAME,GENDER,DATE_OF_BIRTH,POSTCODE,DATE_OF_DEATH,\
ADDRESS_LINE1,ADDRESS_LINE2,ADDRESS_LINE3,ADDRESS_LINE4,ADDRESS_LINE5,ADDRESS_DATE,GP_PRACTICE_CODE,GP_REGISTRATION_DATE,\
NHAIS_POSTING_ID,AS_AT_DATE,LOCAL_PATIENT_ID,INTERNAL_ID,TELEPHONE_NUMBER,MOBILE_NUMBER,EMAIL_ADDRESS";

/// A row with reference, number, family name, gender and date of birth.
fn row([reference, number, family, gender, born]: [&str; 5]) -> String {
    format!(
        "{reference},{number},{family},,,{gender},{born}{}",
        ",".repeat(17)
    )
}

async fn traced(post: &Post, workflow: &str, name: &str, file: String) -> Vec<Vec<String>> {
    let headers = [
        ("Mex-To", PDS),
        ("Mex-WorkflowID", workflow),
        ("Mex-LocalID", "trace-1"),
        ("Mex-FileName", name),
    ];
    post.send(&headers, file).await;
    let back = came_back(post).await;
    assert_eq!((back.len(), back[0].1.as_str()), (1, "trace-1"));
    back[0]
        .2
        .lines()
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

#[tokio::test]
async fn patients_are_traced_with_the_code_of_each_outcome() {
    let post = Post::start().await;
    let cases = [
        (
            ["r1", people::FULL_RECORD, "", "", "19560411"],
            "00",
            people::FULL_RECORD,
            "1",
        ),
        (
            ["r2", people::SUPERSEDED, "", "", "19430902"],
            "90",
            people::RETAINED,
            "1",
        ),
        (
            ["r3", people::INVALIDATED, "", "", "19700101"],
            "91",
            "0000000000",
            "0",
        ),
        (
            ["r4", people::RESTRICTED, "", "", "19901201"],
            "92",
            people::RESTRICTED,
            "1",
        ),
        (
            ["r5", "", "quillfeather", "1", "19870819"],
            "00",
            people::UNIQUE_MATCH,
            "2",
        ),
        (
            ["r6", people::FULL_RECORD, "Quillfeather", "1", "19870819"],
            "00",
            people::UNIQUE_MATCH,
            "2",
        ),
        (
            ["r7", "", "Lowther", "1", "20121003"],
            "97",
            "9999999999",
            "0",
        ),
        (
            ["r8", "", "Nobody", "1", "20121003"],
            "98",
            "0000000000",
            "0",
        ),
        (
            ["r9", "", "Lowther", "", "20121003"],
            "96",
            "0000000000",
            "0",
        ),
        (["r10", "", "Lowther", "1", ""], "96", "0000000000", "0"),
        (
            ["r11", "", "Lowther", "7", "20121003"],
            "12",
            "0000000000",
            "0",
        ),
        (
            ["r12", "", "Lowther", "1", "2012-10-03"],
            "13",
            "0000000000",
            "0",
        ),
        (
            ["r13", people::BAD_CHECK_DIGIT, "", "", "19560411"],
            "13",
            "0000000000",
            "0",
        ),
        (
            ["", people::FULL_RECORD, "", "", "19560411"],
            "08",
            "0000000000",
            "0",
        ),
    ];
    let mut file = format!("{HEADER}\r\n");
    for (fields, ..) in &cases {
        file.push_str(&row(*fields));
        file.push_str("\r\n");
    }
    file.push_str("r15,short\r\n");
    let rows = traced(&post, "SPINE_PDS_MESH_V1", "people.csv", file).await;
    assert_eq!(
        (rows[0][0].as_str(), rows[0][25].as_str(), rows[0].len()),
        ("UNIQUE REFERENCE", "ERROR/SUCCESS_CODE", 29)
    );
    for ((fields, code, matched, algorithm), row) in cases.iter().zip(&rows[1..]) {
        let got = [
            row[0].as_str(),
            row[25].as_str(),
            row[26].as_str(),
            row[27].as_str(),
        ];
        assert_eq!(got, [fields[0], code, matched, algorithm]);
        assert_eq!(row.len(), 29);
    }
    assert_eq!((rows.len(), rows[15][25].as_str()), (16, "16"));
    let (full, restricted) = (&rows[1], &rows[4]);
    assert_eq!(
        (full[2].as_str(), full[13].as_str(), full[14].as_str()),
        ("Thackwray", "XQ1 4AB", "Z97001")
    );
    assert_eq!(
        (restricted[2].as_str(), restricted[23].as_str()),
        ("Falconbridge", "S")
    );
    assert!(
        [8, 13, 14, 20, 21, 22]
            .iter()
            .all(|place| restricted[*place].is_empty())
    );
}

#[tokio::test]
async fn a_file_without_its_header_row_is_not_read() {
    let post = Post::start().await;
    let file = row(["r1", people::FULL_RECORD, "", "", "19560411"]);
    let rows = traced(&post, "SPINE_PDS_MESH_V1", "people.csv", file).await;
    assert_eq!((rows.len(), rows[1][25].as_str()), (2, "01"));
}

#[tokio::test]
async fn the_older_form_answers_for_the_file_as_a_whole() {
    let post = Post::start().await;
    let patient = row(["r1", people::FULL_RECORD, "", "", "19560411"]);
    let (workflow, name, time) = (
        "SPINE_MPTPHASE4_TRACE",
        "MPTREQ_20261130120000.csv",
        "20261130120000",
    );
    for (control, name, code) in [
        (format!("ref,{workflow},{time},1"), name, "00"),
        (format!(",{workflow},{time},1"), name, "02"),
        (format!("ref,OTHER,{time},1"), name, "03"),
        (format!("ref,{workflow},{time},2"), name, "04"),
        (format!("ref,{workflow},{time},1"), "people.csv", "07"),
        (format!("ref,{workflow},noon,1"), name, "09"),
        ("no control row".to_owned(), name, "01"),
    ] {
        let rows = traced(&post, workflow, name, format!("{control}\r\n{patient}\r\n")).await;
        assert_eq!(
            (rows[0][1].as_str(), rows[0][3].as_str()),
            (workflow, code),
            "{control}"
        );
        assert_eq!(rows.len(), if code == "00" { 2 } else { 1 });
    }
}

#[tokio::test]
async fn letters_find_the_practice_or_their_way_back() {
    let post = Post::start().await;
    let send = async |to: &str| {
        let headers = [
            ("Mex-To", to),
            ("Mex-WorkflowID", "TOC_FHIR_IP_DISCH"),
            ("Mex-LocalID", "letter"),
        ];
        post.send(&headers, "a letter").await
    };
    let id = send("GPPROVIDER_9990001014_19560411_Thackwray").await;
    assert_eq!(
        post.sandbox.mesh().message(&id).unwrap().recipient(),
        "Z97001OT001"
    );
    for (to, code) in [
        ("GPPROVIDER_9990001014_19560412_Thackwray", "EPL-154"),
        ("GPPROVIDER_9990001014_19560411_Someone", "EPL-154"),
        ("GPPROVIDER_9990001015_19560411_Thackwray", "EPL-152"),
        ("GPPROVIDER_9990066663_19560411_Thackwray", "EPL-153"),
        // registered with a practice that has no mailbox
        ("GPPROVIDER_9990044449_20010227_Farnaby", "EPL-151"),
    ] {
        let id = send(to).await;
        assert_eq!(
            post.sandbox.mesh().message(&id).unwrap().status(),
            MeshStatus::Error
        );
        assert_eq!(post.tracked(ONE, &id).await["status_code"], code);
        let report = post.sandbox.mesh().inbox(ONE).remove(0);
        assert_eq!(
            (report.linked_message_id(), report.status_code()),
            (Some(id.as_str()), Some(code))
        );
        assert_eq!(report.local_id(), "letter");
        post.acknowledge(ONE, report.id()).await;
    }
    let other = [("Mex-To", "GPPROVIDER_9990001014_19560411_Thackwray")];
    let given = crate::mesh_support::give(post.sending(&other, "x")).await;
    assert_eq!(given.refusal().2, "12");
    assert!(post.waiting(TWO).await.is_empty());
}
