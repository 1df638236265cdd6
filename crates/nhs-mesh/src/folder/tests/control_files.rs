//! Control files as XML.

use proptest::prelude::*;

use super::*;

#[test]
fn control_files_of_the_java_client_are_read() {
    let xml = "\u{feff}<?xml version=\"1.0\"?>\n<!-- c --><DTSControl xmlns=\"urn:x\">\n  <Version>1.0</Version><AddressType>ALL</AddressType>\
        <MessageType>DATA</MessageType><From_DTS>X26ABC1</From_DTS><To_DTS>X26ABC2</To_DTS><From_ESMTP>a@example.org</From_ESMTP>\
        <PartnerId></PartnerId><Compress>n</Compress><Encrypted/><DataCheckSum>12:34</DataCheckSum><Subject><![CDATA[a & b]]></Subject>\
        <IsCompressed>Y</IsCompressed><New>&#65;</New><StatusRecord><DateTime>20261130111500</DateTime><Event>TRANSFER</Event>\
        <Status>SUCCESS</Status><StatusCode>00</StatusCode><Description>done</Description></StatusRecord></DTSControl>\n";
    let control = ControlFile::from_xml(xml.as_bytes()).unwrap();
    assert_eq!(control.address_type, AddressType::All);
    assert_eq!(control.message_type, MessageType::Data);
    assert_eq!(control.subject.as_deref(), Some("a & b"));
    assert_eq!(control.data_checksum.as_deref(), Some("12:34"));
    assert_eq!(
        (control.partner_id.clone(), control.encrypted),
        (None, None)
    );
    assert_eq!(
        (control.compress, control.is_compressed),
        (Some(false), Some(true))
    );
    assert_eq!(control.other, [("New".to_owned(), "A".to_owned())]);
    let status = control.status.clone().unwrap();
    assert_eq!(status.event, Event::Transfer);
    assert_eq!(status.time().unwrap().to_string(), "2026-11-30 11:15:00");
    let again = ControlFile::from_xml(&control.to_xml().unwrap()).unwrap();
    assert_eq!(again, control);
}

#[test]
fn control_files_are_written_as_the_java_client_does() {
    let xml = String::from_utf8(control().to_xml().unwrap()).unwrap();
    assert_eq!(
        xml,
        "<DTSControl>\n  <Version>1.0</Version>\n  <AddressType>DTS</AddressType>\n  <MessageType>Data</MessageType>\n  \
         <From_DTS>X26ABC1</From_DTS>\n  <To_DTS>X26ABC2</To_DTS>\n  <Subject>a &lt; b &amp; &quot;c&quot;</Subject>\n  \
         <LocalId>letter-0001</LocalId>\n  <Compress>Y</Compress>\n  <Encrypted>N</Encrypted>\n  \
         <WorkflowId>TEST_WORKFLOW</WorkflowId>\n  <AllowChunking>Y</AllowChunking>\n</DTSControl>\n"
    );
    let mut bad = control();
    bad.subject = Some("a\u{1}b".to_owned());
    let fault = bad.to_xml().unwrap_err();
    assert_eq!(fault, ControlFault::Character { element: "Subject" });
    let mut bad = control();
    bad.other.push(("a b".to_owned(), String::new()));
    assert_eq!(bad.to_xml().unwrap_err(), ControlFault::Name);
}

#[test]
fn what_is_no_control_file_is_told_without_its_content() {
    let fault = |xml: &str| ControlFile::from_xml(xml.as_bytes()).unwrap_err();
    assert_eq!(fault(""), ControlFault::Root);
    assert_eq!(fault("<Data>9990000018</Data>"), ControlFault::Root);
    assert_eq!(fault("<DTSControl/><DTSControl/>"), ControlFault::Root);
    assert!(matches!(
        fault("<DTSControl>"),
        ControlFault::Malformed { .. }
    ));
    assert!(matches!(
        fault("<DTSControl></Other>"),
        ControlFault::Malformed { .. }
    ));
    assert!(matches!(
        fault("text<DTSControl/>"),
        ControlFault::Malformed { .. }
    ));
    let entity =
        "<!DOCTYPE x [<!ENTITY e \"9990000018\">]><DTSControl><Subject>&e;</Subject></DTSControl>";
    assert!(matches!(fault(entity), ControlFault::Entity { .. }));
    assert!(matches!(
        fault("<DTSControl><Subject>&e;</Subject></DTSControl>"),
        ControlFault::Entity { .. }
    ));
    let twice = "<DTSControl><Subject>a</Subject><SUBJECT>b</SUBJECT></DTSControl>";
    assert_eq!(fault(twice), ControlFault::Twice { element: "Subject" });
    let flag = "<DTSControl><Compress>maybe</Compress></DTSControl>";
    assert_eq!(
        fault(flag),
        ControlFault::Flag {
            element: "Compress"
        }
    );
    let nested = "<DTSControl><Subject><b>9990000018</b></Subject></DTSControl>";
    assert!(matches!(fault(nested), ControlFault::Nested { .. }));
    assert_eq!(
        ControlFile::from_xml(b"\xFF\xFE").unwrap_err(),
        ControlFault::NotText
    );
    assert_eq!(
        ControlFile::from_xml(&vec![b' '; 1 << 21]).unwrap_err(),
        ControlFault::TooLarge
    );
    for xml in [entity, nested, twice] {
        let fault = fault(xml);
        assert!(!format!("{fault} {fault:?}").contains("999"));
    }
}

proptest! {
    #[test]
    fn control_files_survive_whatever_their_texts_hold(
        texts in proptest::collection::vec("[ -~é€\n]{0,12}", 6),
        flags in proptest::collection::vec(proptest::option::of(any::<bool>()), 4),
    ) {
        let text = |place: usize| {
            let text = texts[place].trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        let control = ControlFile {
            to_dts: text(0),
            subject: text(1),
            local_id: text(2),
            partner_id: text(3),
            data_checksum: text(4),
            workflow_id: text(5),
            compress: flags[0],
            encrypted: flags[1],
            is_compressed: flags[2],
            allow_chunking: flags[3],
            ..control()
        };
        let again = ControlFile::from_xml(&control.to_xml().unwrap()).unwrap();
        prop_assert_eq!(again, control);
    }

    #[test]
    fn no_bytes_do_harm(xml in proptest::collection::vec(any::<u8>(), 0..200), text in "(<[a-zA-Z/!?]{0,12}>|[^<]{0,5}|<DTSControl>|<Subject>|</Subject>|</DTSControl>){0,12}") {
        let _ = ControlFile::from_xml(&xml);
        if let Ok(control) = ControlFile::from_xml(text.as_bytes()) {
            let beyond_xml = text.chars().any(|c| c.is_control() || c > '\u{fffd}');
            prop_assert!(control.to_xml().is_ok() || beyond_xml);
        }
    }
}
