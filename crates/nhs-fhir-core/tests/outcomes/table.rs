//! The table itself: a row for each departure from FHIR's JSON, and for what looks like one and is none.

use super::release::{Observation, ObservationValue, Patient, PatientDeceased, Resource};
use nhs_fhir_core::IssueCode::{self, *};
use nhs_fhir_core::Severity::{self, *};

use Input::{Made, Observation as O, Patient as P, Whole};
use Written::{As, Nothing, Same};

/// One input and what becomes of it.
pub(crate) struct Row {
    /// What is odd about the input, in words.
    pub(crate) departure: &'static str,
    pub(crate) input: Input,
    /// Every issue due, in order.
    pub(crate) issues: &'static [(Severity, IssueCode, &'static str)],
    pub(crate) kept: Kept,
    pub(crate) written: Written,
}

pub(crate) enum Input {
    /// Members of a Patient.
    Patient(&'static str),
    /// Members of an Observation that has the mandatory ones already.
    Observation(&'static str),
    /// A whole document.
    Whole(&'static [u8]),
    /// A document that is too long to show, and how it is made.
    Made(&'static str, fn() -> Vec<u8>),
}

/// Where the input's content stands in the value, in words, and whether it does.
pub(crate) type Kept = Option<(&'static str, fn(&Resource) -> bool)>;

pub(crate) enum Written {
    /// As it came: the same members with the same values, and every number with its digits.
    Same,
    /// Otherwise: in words, and the document.
    As(&'static str, &'static str),
    /// It was not read.
    Nothing,
}

macro_rules! eight_extensions {
    () => {
        ".extension[0].extension[0].extension[0].extension[0].extension[0].extension[0].extension[0].extension[0]"
    };
}

#[rustfmt::skip]
const TOO_DEEP: &str = concat!(
    "Patient", eight_extensions!(), eight_extensions!(), eight_extensions!(), eight_extensions!(),
    eight_extensions!(), eight_extensions!(), eight_extensions!(), eight_extensions!()
);

fn p(resource: &Resource) -> &Patient {
    match resource {
        Resource::Patient(patient) => patient,
        _ => panic!("not a Patient"),
    }
}

fn o(resource: &Resource) -> &Observation {
    match resource {
        Resource::Observation(observation) => observation,
        _ => panic!("not an Observation"),
    }
}

/// Whether a Patient's side has this misfit.
fn misfit(resource: &Resource, member: &str, json: &str) -> bool {
    p(resource)
        .side
        .misfit(member)
        .is_some_and(|raw| raw.as_str() == json)
}

/// Whether a Patient's side has this member among the unknown ones.
fn unknown(resource: &Resource, member: &str, json: &str) -> bool {
    p(resource)
        .side
        .unknown_members()
        .any(|(name, raw)| name == member && raw.as_str() == json)
}

fn value(resource: &Resource) -> &ObservationValue {
    o(resource).value.as_ref().unwrap()
}

fn decimal(resource: &Resource, digits: &str) -> bool {
    matches!(value(resource), ObservationValue::Quantity(quantity) if quantity.value.as_ref().unwrap().as_str() == digits)
}

const FIELD: &str = "field";
const MISFIT: &str = "`side.misfit`";
const MISFIT_AT: &str = "`side.misfit_at`";
const UNKNOWN: &str = "`side.unknown_members`";
const ELEMENT: &str = "`side.element`";
const OTHER: &str = "`Resource::Other`, whole";

const fn row(
    departure: &'static str,
    input: Input,
    issues: &'static [(Severity, IssueCode, &'static str)],
    kept: Kept,
) -> Row {
    let written = if kept.is_some() { Same } else { Nothing };
    Row {
        departure,
        input,
        issues,
        kept,
        written,
    }
}

const fn rewritten(
    departure: &'static str,
    input: Input,
    issues: &'static [(Severity, IssueCode, &'static str)],
    kept: Kept,
    written: Written,
) -> Row {
    Row {
        departure,
        input,
        issues,
        kept,
        written,
    }
}

#[rustfmt::skip] // a row for each case
pub(crate) const TABLE: &[(&str, &[Row])] = &[
    ("Choice elements", &[
        row("two types of a choice", P(r#""deceasedBoolean":true,"deceasedDateTime":"2020""#), &[(Error, SecondChoice, "Patient.deceasedDateTime")],
            Some(("the first in its field, the second in `side.unknown_members`", |r| matches!(p(r).deceased, Some(PatientDeceased::Boolean(true))) && unknown(r, "deceasedDateTime", r#""2020""#)))),
        row("two types of a choice, the first `null`", P(r#""deceasedBoolean":null,"deceasedDateTime":"2020""#), &[(Error, Null, "Patient.deceasedBoolean")],
            Some(("the value in its field, the `null` in `side.unknown_members`", |r| matches!(p(r).deceased, Some(PatientDeceased::DateTime(_))) && unknown(r, "deceasedBoolean", "null")))),
        row("id of another type of the choice", P(r#""deceasedBoolean":true,"_deceasedDateTime":{"id":"d"}"#), &[(Error, SecondChoice, "Patient.deceasedDateTime")],
            Some((ELEMENT, |r| p(r).side.element("deceasedDateTime").is_some()))),
        row("wrong JSON type of a choice", P(r#""deceasedDateTime":{"id":"x"}"#), &[(Error, WrongType, "Patient.deceasedDateTime")],
            Some((MISFIT, |r| p(r).deceased.is_none() && misfit(r, "deceasedDateTime", r#"{"id":"x"}"#)))),
        row("wrong JSON type inside a choice", O(r#""valueQuantity":{"value":"12","unit":"mg"}"#), &[(Error, WrongType, "Observation.valueQuantity.value")],
            Some((MISFIT, |r| matches!(value(r), ObservationValue::Quantity(q) if q.unit.is_some() && q.side.misfit("value").unwrap().as_str() == r#""12""#)))),
        row("text where a choice has an object", O(r#""valueQuantity":"12 mg""#), &[(Error, WrongType, "Observation.valueQuantity")],
            Some((MISFIT, |r| o(r).value.is_none() && o(r).side.misfit("valueQuantity").is_some()))),
        row("id for a type of the choice, no value", P(r#""_deceasedDateTime":{"id":"d"}"#), &[], Some((ELEMENT, |r| p(r).side.element("deceasedDateTime").is_some()))),
    ]),
    ("Null", &[
        row("bare `null`", P(r#""birthDate":null"#), &[(Error, Null, "Patient.birthDate")], Some((MISFIT, |r| misfit(r, "birthDate", "null")))),
        row("`null` where a list is due", P(r#""name":null"#), &[(Error, Null, "Patient.name")], Some((MISFIT, |r| misfit(r, "name", "null")))),
        row("`null` among objects", P(r#""name":[null,{"family":"A"}]"#), &[(Error, Null, "Patient.name[0]")], Some((MISFIT_AT, |r| p(r).name.len() == 1 && p(r).side.misfit_at("name", 0).unwrap().is_null()))),
        row("`null` that pads values for `_x`", P(r#""name":[{"given":["A",null,"B"],"_given":[null,{"id":"x"},null]}]"#), &[],
            Some(("the list without it; `side.filled_places`", |r| p(r).name[0].given.len() == 2 && p(r).name[0].side.filled_places("given", 2) == [true, false, true]))),
        row("`_x` shorter than `x`", P(r#""name":[{"given":["A","B","C"],"_given":[null,{"id":"x"}]}]"#), &[], Some((ELEMENT, |r| p(r).name[0].side.element_at("given", 1).is_some()))),
        row("`null` with nothing to stand for", P(r#""name":[{"given":["A",null,"B"]}]"#), &[(Error, Null, "Patient.name[0].given[1]")], Some((MISFIT_AT, |r| p(r).name[0].side.misfit_at("given", 1).unwrap().is_null()))),
        row("`_x` of `null`s only", P(r#""name":[{"given":["A"],"_given":[null]}]"#), &[(Error, Null, "Patient.name[0].given")], Some((UNKNOWN, |r| p(r).name[0].side.unknown_members().count() == 1))),
        row("`x` and `_x` of `null`s only", P(r#""name":[{"given":[null],"_given":[null]}]"#), &[(Error, Null, "Patient.name[0].given"), (Error, Null, "Patient.name[0].given[0]")], Some((UNKNOWN, |r| p(r).name[0].given.is_empty()))),
        row("`_x` is `null`", P(r#""_birthDate":null"#), &[(Error, Null, "Patient.birthDate")], Some((UNKNOWN, |r| unknown(r, "_birthDate", "null")))),
    ]),
    ("Ids and extensions of primitives", &[
        row("`_x` beside `x`", P(r#""birthDate":"1985","_birthDate":{"id":"b"}"#), &[], Some((ELEMENT, |r| p(r).side.element("birthDate").is_some()))),
        row("`_x` without `x`", P(r#""_birthDate":{"extension":[{"url":"urn:x","valueCode":"unknown"}]}"#), &[], Some((ELEMENT, |r| p(r).side.element("birthDate").is_some()))),
        row("`_x` alone for a mandatory member", Whole(br#"{"resourceType":"Observation","_status":{"extension":[{"url":"urn:x","valueCode":"unknown"}]},"code":{"text":"x"}}"#), &[], Some((ELEMENT, |r| o(r).status.is_none() && o(r).side.element("status").is_some()))),
        row("list of `_x` without `x`", P(r#""name":[{"_given":[{"id":"x"}]}]"#), &[], Some((ELEMENT, |r| p(r).name[0].side.element_at("given", 0).is_some()))),
        row("empty `_x`", P(r#""_birthDate":{}"#), &[(Error, Empty, "Patient.birthDate")], Some((ELEMENT, |r| p(r).side.element("birthDate").is_some()))),
        row("empty list of `_x`", P(r#""name":[{"family":"A","_given":[]}]"#), &[(Error, Empty, "Patient.name[0].given")], Some((UNKNOWN, |r| p(r).name[0].side.unknown_members().count() == 1))),
        row("`_x` is an object where a list is due", P(r#""name":[{"_given":{"id":"a"}}]"#), &[(Error, ListDue, "Patient.name[0].given")], Some((UNKNOWN, |r| p(r).name[0].side.unknown_members().count() == 1))),
        row("`_x` is a list where an object is due", P(r#""name":[{"_family":[{"id":"a"}]}]"#), &[(Error, SingleDue, "Patient.name[0].family")], Some((UNKNOWN, |r| p(r).name[0].side.unknown_members().count() == 1))),
        row("`_x` of a wrong JSON type", P(r#""_birthDate":"b""#), &[(Error, WrongType, "Patient.birthDate")], Some((UNKNOWN, |r| unknown(r, "_birthDate", r#""b""#)))),
        row("a wrong item in a list of `_x`", P(r#""name":[{"_given":[{"id":"a"},5]}]"#), &[(Error, WrongType, "Patient.name[0].given")], Some((UNKNOWN, |r| p(r).name[0].side.unknown_members().count() == 1))),
        row("`_x` of what is no primitive", P(r#""_name":[{"id":"a"}]"#), &[(Error, UnknownMember, "Patient._name")], Some((UNKNOWN, |r| unknown(r, "_name", r#"[{"id":"a"}]"#)))),
    ]),
    ("Empty things", &[
        row("empty text", P(r#""birthDate":"""#), &[(Error, Empty, "Patient.birthDate")], Some((FIELD, |r| p(r).birth_date.as_ref().unwrap() == ""))),
        row("empty list", P(r#""name":[]"#), &[(Error, Empty, "Patient.name")], Some((MISFIT, |r| misfit(r, "name", "[]")))),
        row("empty object", P(r#""name":[{}]"#), &[(Error, Empty, "Patient.name[0]")], Some((FIELD, |r| p(r).name.len() == 1))),
        row("empty list where a single value is due", P(r#""birthDate":[]"#), &[(Error, SingleDue, "Patient.birthDate")], Some((MISFIT, |r| misfit(r, "birthDate", "[]")))),
        row("no members but the type", Whole(br#"{"resourceType":"Patient"}"#), &[], Some((FIELD, |r| *p(r) == Patient::default()))),
        row("no input", Whole(b""), &[(Fatal, Syntax, "")], None),
        row("white space only", Whole(b" \n"), &[(Fatal, Syntax, "")], None),
        row("an empty object as document", Whole(b"{}"), &[(Error, UnknownResource, "")], Some((OTHER, |r| r.type_name().is_empty()))),
    ]),
    ("Members", &[
        row("unknown member", P(r#""shoeSize":42.0"#), &[(Error, UnknownMember, "Patient.shoeSize")], Some((UNKNOWN, |r| unknown(r, "shoeSize", "42.0")))),
        row("unknown member whose name may be content", P(r#""999 000 0018":1"#), &[(Error, UnknownMember, "Patient.?")], Some((UNKNOWN, |r| unknown(r, "999 000 0018", "1")))),
        row("`fhir_comments`", P(r#""fhir_comments":["a"]"#), &[(Error, UnknownMember, "Patient.fhir_comments")], Some((UNKNOWN, |r| unknown(r, "fhir_comments", r#"["a"]"#)))),
        row("member twice", P(r#""birthDate":"1985","birthDate":"1986""#), &[(Error, Duplicate, "Patient.birthDate")],
            Some(("the first in its field, the second in `side.unknown_members`", |r| p(r).birth_date.as_ref().unwrap() == "1985" && unknown(r, "birthDate", r#""1986""#)))),
        row("member twice, first `null`", P(r#""birthDate":null,"birthDate":"1986""#), &[(Error, Null, "Patient.birthDate"), (Error, Duplicate, "Patient.birthDate")],
            Some(("`side.misfit` and `side.unknown_members`", |r| misfit(r, "birthDate", "null") && unknown(r, "birthDate", r#""1986""#)))),
        row("list twice", P(r#""name":[{"family":"A"}],"name":[{"family":"B"}]"#), &[(Error, Duplicate, "Patient.name")], Some(("the first in its field, the second in `side.unknown_members`", |r| p(r).name.len() == 1 && p(r).side.is_repeated("name")))),
        row("`_x` twice", P(r#""_birthDate":{"id":"a"},"_birthDate":{"id":"b"}"#), &[(Error, Duplicate, "Patient.birthDate")], Some(("`side.element` and `side.unknown_members`", |r| p(r).side.element("birthDate").is_some() && unknown(r, "_birthDate", r#"{"id":"b"}"#)))),
        row("unknown member twice", P(r#""x":1,"x":2"#), &[(Error, UnknownMember, "Patient.x"), (Error, UnknownMember, "Patient.x")], Some((UNKNOWN, |r| unknown(r, "x", "1") && unknown(r, "x", "2")))),
        row("mandatory member missing", Whole(br#"{"resourceType":"Observation","status":"final"}"#), &[(Error, Missing, "Observation.code")], Some((FIELD, |r| o(r).code.is_none()))),
        rewritten("name with escapes", P(r#""birth\u0044ate":"1985""#), &[], Some((FIELD, |r| p(r).birth_date.is_some())), As("without escapes", r#"{"resourceType":"Patient","birthDate":"1985"}"#)),
        row("lone surrogate in a name", P(r#""\ud800":1"#), &[(Fatal, LoneSurrogate, "Patient")], None),
        row("lone surrogate in a name inside what is kept as it came", P(r#""x":{"\ud800":1}"#), &[(Error, UnknownMember, "Patient.x")], Some((UNKNOWN, |r| unknown(r, "x", r#"{"\ud800":1}"#)))),
    ]),
    ("Resource types", &[
        rewritten("`resourceType` not first", Whole(br#"{"id":"a","contained":[{"id":"c","resourceType":"Group","type":"person","actual":true}],"resourceType":"Patient"}"#), &[], Some((FIELD, |r| p(r).contained[0].type_name() == "Group")),
            As("first", r#"{"resourceType":"Patient","id":"a","contained":[{"resourceType":"Group","id":"c","type":"person","actual":true}]}"#)),
        row("`resourceType` missing", Whole(br#"{"id":"x"}"#), &[(Error, UnknownResource, "")], Some((OTHER, |r| r.type_name().is_empty()))),
        row("`resourceType` missing inside", P(r#""contained":[{"id":"x"}]"#), &[(Error, UnknownResource, "Patient.contained[0]")], Some((OTHER, |r| p(r).contained[0].type_name().is_empty()))),
        row("`resourceType` of no release", Whole(br#"{"resourceType":"NotAType","a":1}"#), &[(Error, UnknownResource, "")], Some((OTHER, |r| r.type_name() == "NotAType"))),
        row("`resourceType` of no release inside", P(r#""contained":[{"resourceType":"NotAType","a":1.00}]"#), &[(Error, UnknownResource, "Patient.contained[0]")], Some((OTHER, |r| p(r).contained[0].type_name() == "NotAType"))),
        row("type of the release without a struct here", P(r#""contained":[{"resourceType":"Account","status":"active","x":[1.00]}]"#), &[], Some((OTHER, |r| p(r).contained[0].type_name() == "Account"))),
        row("`resourceType` not a text", Whole(br#"{"resourceType":5,"id":"x"}"#), &[(Error, UnknownResource, "")], Some((OTHER, |r| r.type_name().is_empty()))),
        row("`resourceType` not a text, then one", Whole(br#"{"resourceType":5,"resourceType":"Patient"}"#), &[(Error, UnknownResource, "")], Some((OTHER, |r| r.type_name().is_empty()))),
        row("`resourceType` twice", P(r#""resourceType":"Group""#), &[(Error, Duplicate, "Patient.resourceType")], Some((UNKNOWN, |r| unknown(r, "resourceType", r#""Group""#)))),
        row("`resourceType` twice, alike", P(r#""resourceType":"Patient""#), &[(Error, Duplicate, "Patient.resourceType")], Some((UNKNOWN, |r| unknown(r, "resourceType", r#""Patient""#)))),
        row("`resourceType` in an element that is no resource", P(r#""name":[{"resourceType":"HumanName"}]"#), &[(Error, UnknownMember, "Patient.name[0].resourceType")], Some((UNKNOWN, |r| p(r).name[0].side.unknown_members().count() == 1))),
        row("a list as document", Whole(b"[]"), &[(Fatal, WrongType, "")], None),
        row("a text as document", Whole(br#""x""#), &[(Fatal, WrongType, "")], None),
        row("text where a resource is due", P(r#""contained":["x"]"#), &[(Error, WrongType, "Patient.contained[0]")], Some((MISFIT_AT, |r| p(r).side.misfit_at("contained", 0).is_some()))),
    ]),
    ("Lists and single values", &[
        row("single object where a list is due", P(r#""name":{"family":"A"}"#), &[(Error, ListDue, "Patient.name")], Some((FIELD, |r| p(r).name.len() == 1))),
        row("single text where a list is due", P(r#""name":[{"given":"A"}]"#), &[(Error, ListDue, "Patient.name[0].given")], Some((FIELD, |r| p(r).name[0].given[0] == "A"))),
        row("list of one where an object is due", P(r#""managingOrganization":[{"display":"A"}]"#), &[(Error, SingleDue, "Patient.managingOrganization")], Some((FIELD, |r| p(r).managing_organization.is_some()))),
        row("list of one where a text is due", P(r#""birthDate":["1985"]"#), &[(Error, SingleDue, "Patient.birthDate")], Some((FIELD, |r| p(r).birth_date.is_some()))),
        row("list of two where a text is due", P(r#""birthDate":["1985","1986"]"#), &[(Error, SingleDue, "Patient.birthDate")], Some((MISFIT, |r| misfit(r, "birthDate", r#"["1985","1986"]"#)))),
        row("list of a wrong type where a text is due", P(r#""birthDate":[5]"#), &[(Error, SingleDue, "Patient.birthDate"), (Error, WrongType, "Patient.birthDate")], Some((MISFIT, |r| misfit(r, "birthDate", "5")))),
        row("list of `null` where a text is due", P(r#""birthDate":[null]"#), &[(Error, SingleDue, "Patient.birthDate")], Some((MISFIT, |r| misfit(r, "birthDate", "[null]")))),
        row("wrong items after a good one", P(r#""name":[{"family":"A"},"B",[1]]"#), &[(Error, WrongType, "Patient.name[1]"), (Error, WrongType, "Patient.name[2]")], Some((MISFIT_AT, |r| p(r).name.len() == 1 && p(r).side.misfit_at("name", 1).is_some() && p(r).side.misfit_at("name", 2).is_some()))),
        row("wrong items among texts", P(r#""name":[{"given":["A",5,"B",{}]}]"#), &[(Error, WrongType, "Patient.name[0].given[1]"), (Error, WrongType, "Patient.name[0].given[3]")], Some((MISFIT_AT, |r| p(r).name[0].given.len() == 2 && p(r).name[0].side.misfit_at("given", 1).is_some()))),
        row("list in a list", P(r#""name":[[{"family":"A"}]]"#), &[(Error, WrongType, "Patient.name[0]")], Some((MISFIT_AT, |r| p(r).name.is_empty() && p(r).side.misfit_at("name", 0).is_some()))),
    ]),
    ("Values of the wrong JSON type", &[
        row("number as text", P(r#""multipleBirthInteger":"2""#), &[(Error, WrongType, "Patient.multipleBirthInteger")], Some((MISFIT, |r| misfit(r, "multipleBirthInteger", r#""2""#)))),
        row("text as number", P(r#""birthDate":1985"#), &[(Error, WrongType, "Patient.birthDate")], Some((MISFIT, |r| misfit(r, "birthDate", "1985")))),
        row("boolean as text", P(r#""active":"true""#), &[(Error, WrongType, "Patient.active")], Some((MISFIT, |r| misfit(r, "active", r#""true""#)))),
        row("object where a text is due", P(r#""birthDate":{"a":[1.00,null]}"#), &[(Error, WrongType, "Patient.birthDate")], Some((MISFIT, |r| misfit(r, "birthDate", r#"{"a":[1.00,null]}"#)))),
        row("text where an object is due", P(r#""managingOrganization":"A""#), &[(Error, WrongType, "Patient.managingOrganization")], Some((MISFIT, |r| misfit(r, "managingOrganization", r#""A""#)))),
    ]),
    ("Numbers", &[
        row("trailing zeros", O(r#""valueQuantity":{"value":1.00}"#), &[], Some((FIELD, |r| decimal(r, "1.00")))),
        row("forty digits", O(r#""valueQuantity":{"value":-0.1234567890123456789012345678901234567890}"#), &[], Some((FIELD, |r| decimal(r, "-0.1234567890123456789012345678901234567890")))),
        row("`-0` as decimal", O(r#""valueQuantity":{"value":-0}"#), &[], Some((FIELD, |r| decimal(r, "-0")))),
        row("`-0` as integer", P(r#""multipleBirthInteger":-0"#), &[(Error, InvalidValue, "Patient.multipleBirthInteger")], Some((MISFIT, |r| misfit(r, "multipleBirthInteger", "-0")))),
        row("integer as `1.0`", P(r#""multipleBirthInteger":1.0"#), &[(Error, InvalidValue, "Patient.multipleBirthInteger")], Some((MISFIT, |r| misfit(r, "multipleBirthInteger", "1.0")))),
        row("integer beyond 32 bits", P(r#""multipleBirthInteger":3000000000"#), &[(Error, InvalidValue, "Patient.multipleBirthInteger")], Some((MISFIT, |r| misfit(r, "multipleBirthInteger", "3000000000")))),
        row("`positiveInt` of 0", P(r#""telecom":[{"rank":0}]"#), &[(Error, InvalidValue, "Patient.telecom[0].rank")], Some((FIELD, |r| p(r).telecom[0].rank == Some(0)))),
        row("`positiveInt` beyond 31 bits", P(r#""telecom":[{"rank":2147483648}]"#), &[(Error, InvalidValue, "Patient.telecom[0].rank")], Some((FIELD, |r| p(r).telecom[0].rank == Some(1 << 31)))),
        row("`positiveInt` below 0", P(r#""telecom":[{"rank":-1}]"#), &[(Error, InvalidValue, "Patient.telecom[0].rank")], Some((MISFIT, |r| p(r).telecom[0].side.misfit("rank").is_some()))),
        row("`NaN`", O(r#""valueQuantity":{"value":NaN}"#), &[(Fatal, Syntax, "Observation.valueQuantity.value")], None),
        row("leading zero", P(r#""multipleBirthInteger":01"#), &[(Fatal, Syntax, "Patient")], None),
    ]),
    ("Dates, codes and other forms", &[
        row("invalid date", P(r#""birthDate":"2020-13-45""#), &[(Error, InvalidValue, "Patient.birthDate")], Some((FIELD, |r| p(r).birth_date.as_ref().unwrap() == "2020-13-45"))),
        row("day that the month does not have", P(r#""birthDate":"2023-02-29""#), &[(Error, InvalidValue, "Patient.birthDate")], Some((FIELD, |r| p(r).birth_date.is_some()))),
        row("date and time without zone", O(r#""effectiveDateTime":"2019-03-28T10:30:00""#), &[(Error, InvalidValue, "Observation.effectiveDateTime")], Some((FIELD, |r| o(r).effective.is_some()))),
        row("`24:00`", O(r#""effectiveDateTime":"2019-03-28T24:00:00Z""#), &[(Error, InvalidValue, "Observation.effectiveDateTime")], Some((FIELD, |r| o(r).effective.is_some()))),
        row("leap second", P(r#""deceasedDateTime":"2016-12-31T23:59:60.123456789012Z""#), &[], Some((FIELD, |r| matches!(p(r).deceased.as_ref().unwrap(), PatientDeceased::DateTime(date) if *date == "2016-12-31T23:59:60.123456789012Z")))),
        row("year only", P(r#""birthDate":"1985""#), &[], Some((FIELD, |r| p(r).birth_date.as_ref().unwrap().month().is_none()))),
        row("unknown code of a required value set", P(r#""gender":"indeterminate""#), &[(Error, UnlistedCode, "Patient.gender")], Some((FIELD, |r| p(r).gender.as_ref().unwrap().as_str() == "indeterminate"))),
        row("id with a space", P(r#""id":"a b""#), &[(Error, InvalidValue, "Patient.id")], Some((FIELD, |r| p(r).id.as_ref().unwrap() == "a b"))),
        row("malformed base64", P(r#""photo":[{"data":"A"}]"#), &[(Error, InvalidValue, "Patient.photo[0].data")], Some((FIELD, |r| p(r).photo[0].data.is_some()))),
        row("base64 in lines", P(r#""photo":[{"data":"YWJj\nYWJj\r\n"}]"#), &[], Some((FIELD, |r| p(r).photo[0].data.as_ref().unwrap().decode().unwrap() == b"abcabc"))),
        row("text of more than 1048576 characters", Made("`\"text\"` of 1048577 letters", || format!(r#"{{"resourceType":"Patient","name":[{{"text":"{}"}}]}}"#, "a".repeat((1 << 20) + 1)).into_bytes()), &[(Error, TooLong, "Patient.name[0].text")], Some((FIELD, |r| p(r).name[0].text.as_ref().unwrap().len() == (1 << 20) + 1))),
        row("URL of more than 1048576 characters", Made("`\"url\"` of `data:` and 1048577 letters", || format!(r#"{{"resourceType":"Patient","photo":[{{"url":"data:{}"}}]}}"#, "a".repeat((1 << 20) + 1)).into_bytes()), &[], Some((FIELD, |r| p(r).photo[0].url.is_some()))),
    ]),
    ("Characters", &[
        rewritten("byte order mark", Whole(b"\xef\xbb\xbf{\"resourceType\":\"Patient\"}"), &[(Warning, ByteOrderMark, "")], Some(("nowhere", |r| p(r).side.is_empty())), As("without it", r#"{"resourceType":"Patient"}"#)),
        rewritten("escapes of any kind", P(r#""name":[{"text":"\u00e9\ud83d\ude00 \"\\\/\b"}]"#), &[(Warning, ControlCharacter, "Patient.name[0].text")], Some((FIELD, |r| p(r).name[0].text.as_ref().unwrap() == "é😀 \"\\/\u{8}")),
            As("only with the escapes that JSON needs", "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"é😀 \\\"\\\\/\\u0008\"}]}")),
        row("lone surrogate", P(r#""id":"\udc00""#), &[(Error, InvalidValue, "Patient.id")], Some((MISFIT, |r| misfit(r, "id", r#""\udc00""#)))),
        row("lone surrogate in a list", P(r#""name":[{"given":["A","\ud800"]}]"#), &[(Error, InvalidValue, "Patient.name[0].given[1]")], Some((MISFIT_AT, |r| p(r).name[0].side.misfit_at("given", 1).is_some()))),
        row("escaped control character", P(r#""name":[{"text":"\u0001"}]"#), &[(Warning, ControlCharacter, "Patient.name[0].text")], Some((FIELD, |r| p(r).name[0].text.as_ref().unwrap() == "\u{1}"))),
        row("escaped NUL", P(r#""name":[{"text":"a\u0000b"}]"#), &[(Warning, ControlCharacter, "Patient.name[0].text")], Some((FIELD, |r| p(r).name[0].text.as_ref().unwrap() == "a\0b"))),
        row("control character where no type of text is", P(r#""id":"a\u0001""#), &[(Error, InvalidValue, "Patient.id")], Some((FIELD, |r| p(r).id.as_ref().unwrap() == "a\u{1}"))),
        row("escaped tab and line ends", P(r#""name":[{"text":"\t\r\n"}]"#), &[], Some((FIELD, |r| p(r).name[0].text.as_ref().unwrap() == "\t\r\n"))),
        row("control character as it is", Whole(b"{\"resourceType\":\"Patient\",\"id\":\"a\nb\"}"), &[(Fatal, Syntax, "Patient.id")], None),
        row("NUL as it is", Whole(b"{\"resourceType\":\"Patient\",\0\"id\":\"a\"}"), &[(Fatal, Syntax, "Patient")], None),
        row("invalid escape", P(r#""id":"\x41""#), &[(Fatal, Syntax, "Patient.id")], None),
        row("escape of too few digits", P(r#""id":"\u12g4""#), &[(Fatal, Syntax, "Patient.id")], None),
        row("overlong UTF-8", Whole(b"{\"resourceType\":\"Patient\",\"id\":\"\xc1\x81\"}"), &[(Fatal, NotUtf8, "")], None),
        row("a surrogate as UTF-8", Whole(b"{\"resourceType\":\"Patient\",\"id\":\"\xed\xa0\x80\"}"), &[(Fatal, NotUtf8, "")], None),
        row("UTF-16", Whole(b"\xff\xfe{\0}\0"), &[(Fatal, NotUtf8, "")], None),
    ]),
    ("The document", &[
        row("trailing comma in an object", Whole(br#"{"resourceType":"Patient",}"#), &[(Fatal, Syntax, "Patient")], None),
        row("trailing comma in a list", P(r#""name":[{"family":"A"},]"#), &[(Fatal, Syntax, "Patient.name[1]")], None),
        row("comment", P(r#"/* a */"id":"x""#), &[(Fatal, Syntax, "Patient")], None),
        row("cut short", Whole(br#"{"resourceType":"Patient","id":"x""#), &[(Fatal, Syntax, "Patient")], None),
        row("bytes after the value", Whole(br#"{"resourceType":"Patient"} x"#), &[(Fatal, Syntax, "Patient")], None),
        row("two values", Whole(br#"{"resourceType":"Patient"}{"resourceType":"Patient"}"#), &[(Fatal, Syntax, "Patient")], None),
        row("an error, then bytes after the value", Whole(br#"{"resourceType":"Patient","x":1}]"#), &[(Error, UnknownMember, "Patient.x"), (Fatal, Syntax, "Patient")], None),
        row("XML", Whole(br#"<Patient xmlns="http://hl7.org/fhir"/>"#), &[(Fatal, Syntax, "")], None),
        row("nested deeper than `max_depth`", Made("128 lists of extensions", || format!(r#"{{"resourceType":"Patient",{}"url":"urn:x"{}}}"#, r#""extension":[{"#.repeat(64), "}]".repeat(64)).into_bytes()), &[(Fatal, TooDeep, TOO_DEEP)], None),
        row("an unknown member nested to any depth", Made("a thousand lists", || format!(r#"{{"resourceType":"Patient","x":{}{}}}"#, "[".repeat(1000), "]".repeat(1000)).into_bytes()), &[(Error, UnknownMember, "Patient.x")], Some((UNKNOWN, |r| p(r).side.unknown_members().count() == 1))),
    ]),
];
