//! Files of both formats, written and read.

use chrono::NaiveDate;
use nhs_fhir_core::identifier::NhsNumber;
use proptest::prelude::*;

use super::*;

const RESPONSE: &str = "UNIQUE REFERENCE,REQ_NHS_NUMBER,FAMILY_NAME,DATE_OF_BIRTH,SENSITIVITY_FLAG,ERROR/SUCCESS_CODE,MATCHED_NHS_NO,MATCHED_ALGORITHM_INDICATOR,MATCHED_CONFIDENCE_PERCENTAGE,SOMETHING_NEW\n\
    r1,9990000018,\"Smith, \"\"Jo\"\"\",19850704,,00,9990000018,1,100,x\n\
    r2,9990000018,Smith,1985,,90,9990001014,1,100.0,\n\
    r3,,Smith,,,97,9999999999,4,50.25,\n\
    r4,,Smith,,,98,0000000000,0,0,\n\
    r5,9990001014,Smith,19850704,S,92,9990001014,1,100,\n";

fn number(text: &str) -> NhsNumber {
    NhsNumber::parse(text).unwrap()
}

fn read(file: &str) -> Vec<Result<TraceResponse, RowFault>> {
    ResponseReader::new(file.as_bytes()).unwrap().collect()
}

fn request(reference: &str) -> TraceRequest {
    TraceRequest::new(reference)
        .unwrap()
        .nhs_number(number("9990000018"))
        .date_of_birth(NaiveDate::from_ymd_opt(1985, 7, 4).unwrap().into())
}

#[test]
fn a_request_of_the_present_format_has_all_columns_in_their_order() {
    let mut writer = RequestWriter::new(Vec::new()).unwrap();
    let person = request("r1")
        .family_name("O'Neill, jr")
        .unwrap()
        .gender(&Gender::Female)
        .postcode("ZZ1 1ZZ")
        .unwrap();
    writer.write(&person).unwrap();
    let file = String::from_utf8(writer.finish().unwrap()).unwrap();
    assert_eq!(
        file,
        "UNIQUE REFERENCE,NHS_NO,FAMILY_NAME,GIVEN_NAME,OTHER_GIVEN_NAME,GENDER,DATE_OF_BIRTH,POSTCODE,DATE_OF_DEATH,ADDRESS_LINE1,ADDRESS_LINE2,ADDRESS_LINE3,ADDRESS_LINE4,ADDRESS_LINE5,ADDRESS_DATE,GP_PRACTICE_CODE,GP_REGISTRATION_DATE,NHAIS_POSTING_ID,AS_AT_DATE,LOCAL_PATIENT_ID,INTERNAL_ID,TELEPHONE_NUMBER,MOBILE_NUMBER,EMAIL_ADDRESS\n\
         r1,9990000018,\"O'Neill, jr\",,,2,19850704,ZZ1 1ZZ,,,,,,,,,,,,,,,,\n"
    );
    let again: Vec<_> = RequestReader::new(file.as_bytes()).unwrap().collect();
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].as_ref().unwrap(), &person);
}

#[test]
fn a_request_of_the_deprecated_format_begins_with_its_header() {
    let made = MptTimestamp::parse("20261130111500").unwrap();
    let mut writer = RequestWriter::mpt(Vec::new(), made, 2).unwrap();
    writer.write(&request("r1")).unwrap();
    writer.write(&request("r2")).unwrap();
    let file = String::from_utf8(writer.finish().unwrap()).unwrap();
    let mut lines = file.lines();
    assert_eq!(
        lines.next(),
        Some("MPTREQ_20261130111500,SPINE_MPTPHASE4_TRACE,20261130111500,2")
    );
    assert_eq!(lines.next().unwrap().split(',').count(), 24);
    let mut reader = RequestReader::new(file.as_bytes()).unwrap();
    assert_eq!(reader.header().unwrap().rows, 2);
    let rows: Vec<_> = reader.by_ref().map(Result::unwrap).collect();
    assert_eq!(rows, [request("r1"), request("r2")]);
}

#[test]
fn a_request_that_the_service_would_refuse_is_not_written() {
    let made = MptTimestamp::parse("20261130111500").unwrap();
    let mut writer = RequestWriter::mpt(Vec::new(), made, 3).unwrap();
    writer.write(&request("r1")).unwrap();
    let fault = writer.write(&request("r1")).unwrap_err();
    assert!(matches!(fault, FileFault::RepeatedReference { row: 2 }));
    let fault = writer.finish().unwrap_err();
    let FileFault::RowCount { declared, found } = fault else {
        panic!("{fault:?}");
    };
    assert_eq!((declared, found), (3, 1));
    let empty = RequestWriter::new(Vec::new()).unwrap().finish();
    assert!(matches!(empty, Err(FileFault::NoRows)));

    for (text, fault) in [
        ("", ValueFault::Missing),
        ("a:b", ValueFault::Character { position: 1 }),
        ("a\nb", ValueFault::Character { position: 1 }),
    ] {
        assert_eq!(
            TraceRequest::new(text).unwrap_err().fault,
            fault,
            "{text:?}"
        );
    }
    let dated = request("r1").with(RequestColumn::DateOfDeath, "04/07/1985");
    let fault = dated.unwrap_err();
    assert_eq!(
        (fault.column, fault.fault),
        ("DATE_OF_DEATH", ValueFault::Date)
    );
}

#[test]
fn results_are_read_with_their_codes_and_numbers() {
    let rows: Vec<_> = read(RESPONSE).into_iter().map(Result::unwrap).collect();
    let codes: Vec<_> = rows.iter().map(|row| row.code().unwrap()).collect();
    assert_eq!(
        codes,
        [
            ResultCode::Success,
            ResultCode::Superseded,
            ResultCode::MultipleMatches,
            ResultCode::NotFound,
            ResultCode::Sensitive,
        ]
    );
    assert_eq!(
        rows[0].matched().unwrap(),
        Matched::Number(number("9990000018"))
    );
    assert_eq!(rows[1].requested().unwrap(), Some(number("9990000018")));
    assert_eq!(
        rows[1].matched().unwrap(),
        Matched::Number(number("9990001014"))
    );
    assert_eq!(rows[2].matched().unwrap(), Matched::Several);
    assert_eq!(rows[3].matched().unwrap(), Matched::None);
    assert_eq!(rows[0].algorithm().unwrap(), Some(Algorithm::CrossCheck));
    assert_eq!(rows[2].algorithm().unwrap(), Some(Algorithm::Algorithmic));
    assert_eq!(rows[2].confidence().unwrap(), Some(50.25));
    let born = rows[1].date(ResponseColumn::DateOfBirth).unwrap().unwrap();
    assert_eq!((born.as_str(), born.day()), ("1985", None));
    let sensitive: Vec<_> = rows.iter().map(TraceResponse::is_sensitive).collect();
    assert_eq!(sensitive, [false, false, false, false, true]);
    assert_eq!(rows[0].get("FAMILY_NAME"), Some("Smith, \"Jo\""));
    assert_eq!(rows[0].get("something_new"), Some("x"));
    assert_eq!(rows[0].get("not there"), None);
    assert!(rows.iter().all(|row| row.faults().is_empty()));
}

#[test]
fn every_malformed_line_is_told_and_the_others_are_read() {
    let file = b"UNIQUE REFERENCE,FAMILY_NAME,ERROR/SUCCESS_CODE,MATCHED_NHS_NO\nr1,Smith,00\nr2,Smith,00,9990000018\nr3,Sm\xE9th,00,\nr4,Smith,00,,\nr5,Smith,0x,9990000019\n";
    let rows: Vec<_> = ResponseReader::new(&file[..]).unwrap().collect();
    let said: Vec<_> = rows
        .iter()
        .filter_map(|row| row.as_ref().err().map(ToString::to_string))
        .collect();
    assert_eq!(
        said,
        [
            "line 2 has 3 fields and there are 4 columns",
            "line 4, field 2 is not UTF-8",
            "line 5 has 5 fields and there are 4 columns",
        ]
    );
    assert_eq!(rows[1].as_ref().unwrap().unique_reference(), "r2");
    let faults = rows[4].as_ref().unwrap().faults();
    let places: Vec<_> = faults
        .iter()
        .map(|fault| (fault.line, fault.column))
        .collect();
    assert_eq!(places, [(6, "ERROR/SUCCESS_CODE"), (6, "MATCHED_NHS_NO")]);
    // what cannot be read is taken for sensitive
    assert!(rows[4].as_ref().unwrap().is_sensitive());
}

#[test]
fn a_response_of_the_deprecated_format_is_read_with_or_without_names() {
    let row = |fields: usize| {
        let mut row = vec!["r1".to_owned(), "9990000018".to_owned(), "Smith".to_owned()];
        row.resize(fields, String::new());
        row
    };
    for fields in [28, 29, 33, 34] {
        let file = format!(
            "MPTREQ_1,SPINE_MPT_RESPONSE,1,00\n{}\n",
            row(fields).join(",")
        );
        let reader = ResponseReader::new(file.as_bytes()).unwrap();
        assert_eq!(reader.header().unwrap().code, ResultCode::Success);
        assert_eq!(reader.column_names().len(), fields);
        let rows: Vec<_> = reader.map(Result::unwrap).collect();
        assert_eq!(rows[0].get("FAMILY_NAME"), Some("Smith"));
    }
    let file = format!("MPTREQ_1,SPINE_MPT_RESPONSE,5,00\n{RESPONSE}");
    assert!(read(&file).iter().all(Result::is_ok));
    // a file that was refused as a whole
    let refused = ResponseReader::new(&b"MPTREQ_1,SPINE_MPT_RESPONSE,0,06\n"[..]).unwrap();
    assert_eq!(refused.header().unwrap().code, ResultCode::TooManyRecords);
    assert_eq!(refused.count(), 0);
}

#[test]
fn a_deprecated_file_that_is_cut_short_is_an_error_at_its_end() {
    for (file, found) in [
        (format!("R,W,7,00\n{RESPONSE}"), 5),
        ("R,W,7,00\n".to_owned(), 0),
    ] {
        let last = read(&file).pop().unwrap();
        let Err(RowFault::File(FileFault::RowCount {
            declared,
            found: there,
        })) = last
        else {
            panic!("{last:?}");
        };
        assert_eq!((declared, there), (7, found));
    }
}

#[test]
fn a_file_without_a_header_is_refused() {
    let fault = |file: &str| ResponseReader::new(file.as_bytes()).err().unwrap();
    assert!(matches!(fault(""), FileFault::Empty));
    assert!(matches!(
        fault("r1,9990000018,Smith\n"),
        FileFault::NoHeader
    ));
    assert!(matches!(
        fault("UNIQUE REFERENCE,UNIQUE_REFERENCE\n"),
        FileFault::TwoColumns { place: 2 }
    ));
    assert!(matches!(
        fault("NHAIS_POSTING_ID\n"),
        FileFault::NoColumn("UNIQUE REFERENCE")
    ));
    let fault = |file: &str| RequestReader::new(file.as_bytes()).err().unwrap();
    assert!(matches!(fault("r1,9990000018\n"), FileFault::NoHeader));
    assert!(matches!(
        fault("UNIQUE REFERENCE,SHOE_SIZE\n"),
        FileFault::UnknownColumn { place: 2 }
    ));
    assert!(matches!(fault("NHS_NO\n"), FileFault::NoColumn(_)));
    assert!(matches!(
        fault("MPTREQ_20261130111501,SPINE_MPTPHASE4_TRACE,20261130111500,2\nx\n"),
        FileFault::MptHeader(_)
    ));
}

#[test]
fn nobody_is_shown_in_debug_or_errors() {
    let person = request("r1").family_name("Thackwray").unwrap();
    let row = read(&RESPONSE.replace("Smith", "Thackwray"))
        .remove(1)
        .unwrap();
    let mut shown = format!(
        "{person:?} {row:?} {:?} {:?}",
        row.date(ResponseColumn::DateOfBirth),
        row.gender()
    );
    let bad = "UNIQUE REFERENCE,NHS_NO,FAMILY_NAME,DATE_OF_BIRTH\nr1,9990000019,Thackwray,1985-07-04\n9990000018,,Thackwray\n";
    for row in RequestReader::new(bad.as_bytes()).unwrap() {
        let fault = row.unwrap_err();
        shown += &format!("{fault} {fault:?}");
    }
    for hidden in ["Thackwray", "999", "1985"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

proptest! {
    #[test]
    fn what_is_read_is_written_again_without_loss(
        rows in proptest::collection::vec(("[a-z0-9]{1,6}", "[^\u{0}\r\n]{0,12}", "[ -~éß\"',]{0,9}"), 1..12),
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["UNIQUE REFERENCE", "FAMILY_NAME", "LATER COLUMN"]).unwrap();
        for (reference, name, other) in &rows {
            writer.write_record([reference, name, other]).unwrap();
        }
        let file = writer.into_inner().unwrap();
        let mut reader = ResponseReader::new(&file[..]).unwrap();
        let mut writer = ResponseWriter::like(Vec::new(), &reader).unwrap();
        for (row, (reference, name, other)) in reader.by_ref().zip(&rows) {
            let row = row.unwrap();
            prop_assert_eq!(row.unique_reference(), reference);
            prop_assert_eq!(row.get("FAMILY_NAME").unwrap(), name);
            prop_assert_eq!(row.get("LATER COLUMN").unwrap(), other);
            writer.write(&row).unwrap();
        }
        prop_assert_eq!(writer.finish().unwrap(), file);
    }

    #[test]
    fn no_bytes_do_harm(file in proptest::collection::vec(any::<u8>(), 0..200), header in 0_usize..4) {
        let heads: [&[u8]; 4] = [b"", b"UNIQUE REFERENCE,NHS_NO\n", b"R,W,2,00\n", b"MPTREQ_20261130111500,SPINE_MPTPHASE4_TRACE,20261130111500,1\n"];
        let file = [heads[header], &file].concat();
        if let Ok(reader) = ResponseReader::new(&file[..]) {
            for row in reader.flatten() {
                let _ = row.faults();
            }
        }
        if let Ok(reader) = RequestReader::new(&file[..]) {
            prop_assert!(reader.count() <= file.len());
        }
    }
}
