//! What holds for every accessor of a release: the macro below is invoked with the whole list of them.

use serde_json::{Value, json};

use super::uk::{KnownExtension, KnownPart};
use nhs_fhir_core::json::{FhirJson, Reader, to_vec};

/// A test of each accessor: reads what JSON has, sets it elsewhere, and finds the same JSON there; sets it once more, and
/// finds it once; takes it away, and finds nothing.
macro_rules! cases {
    ($($word:ident $host:ident [$($member:literal)?] $get:ident $set:ident $known:ident;)*) => {
        #[test]
        fn every_accessor_reads_what_it_writes_and_replaces_it() {
            #[allow(unused_imports)]
            use super::release::*;
            use super::{cases, every};
            let mut count = 0;
            $({
                count += 1;
                let place = concat!(stringify!($host), "::", stringify!($get));
                for sample in every::samples(&super::uk::known::$known, stringify!($word)) {
                    type Host = cases!(@host $host);
                    let json = every::host_json(&Host::default(), &[$($member)?], &sample);
                    let read: Host = every::read(&json);
                    let values = cases!(@get $word cases!(@list $host read), $get);
                    assert!(cases!(@some $word values), "{place} does not read {json}");
                    let mut made = Host::default();
                    cases!(@list $host made).$set(values.clone());
                    assert_eq!(every::written(&made), json, "{place}");
                    cases!(@list $host made).$set(values);
                    assert_eq!(every::written(&made), json, "{place}, set twice");
                    cases!(@list $host made).$set(cases!(@none $word));
                    assert!(!cases!(@some $word cases!(@get $word cases!(@list $host made), $get)));
                    assert_eq!(every::written(&made), every::written(&Host::default()), "{place}, taken away");
                }
            })*
            assert!(count > 100, "{count}");
        }

        /// The extensions of a host after what one extension holds was got from there and set again; none if its getter does
        /// not give it.
        #[cfg(all(feature = "r4", feature = "stu3"))]
        pub(crate) fn again(known: &super::uk::KnownExtension, extension: &serde_json::Value) -> Option<serde_json::Value> {
            #[allow(unused_imports)]
            use super::release::*;
            use super::{cases, every};
            $(if std::ptr::eq(known, &super::uk::known::$known) {
                type Host = cases!(@host $host);
                let list = serde_json::json!([extension]);
                let mut host: Host = every::read(&every::host_json(&Host::default(), &[$($member)?], &list));
                let values = cases!(@get $word cases!(@list $host host), $get);
                if !cases!(@some $word values) {
                    return None;
                }
                cases!(@list $host host).$set(values);
                return Some(every::extensions_of(&host, &[$($member)?]));
            })*
            None
        }
    };
    (@host list) => { Element };
    (@host $host:ident) => { $host };
    (@list list $value:ident) => { $value.extension };
    (@list $host:ident $value:ident) => { $value };
    (@get one $from:expr, $get:ident) => { $from.$get().cloned() };
    (@get copy_one $from:expr, $get:ident) => { $from.$get() };
    (@get owned_one $from:expr, $get:ident) => { $from.$get() };
    (@get many $from:expr, $get:ident) => { $from.$get().cloned().collect::<Many<_>>() };
    (@get copy_many $from:expr, $get:ident) => { $from.$get().collect::<Many<_>>() };
    (@get owned_many $from:expr, $get:ident) => { $from.$get().collect::<Many<_>>() };
    (@some one $value:expr) => { $value.is_some() };
    (@some copy_one $value:expr) => { $value.is_some() };
    (@some owned_one $value:expr) => { $value.is_some() };
    (@some $word:ident $value:expr) => { !$value.is_empty() };
    (@none one) => { None };
    (@none copy_one) => { None };
    (@none owned_one) => { None };
    (@none $word:ident) => { Many::new() };
}
pub(crate) use cases;

pub(crate) fn read<T: FhirJson>(json: &Value) -> T {
    let bytes = serde_json::to_vec(json).unwrap();
    Reader::lenient().read(&bytes).unwrap().value
}

pub(crate) fn written<T: FhirJson>(value: &T) -> Value {
    serde_json::from_slice(&to_vec(value)).unwrap()
}

/// The JSON of an empty host with some extensions, on itself or on one of its primitives.
pub(crate) fn host_json<T: FhirJson>(empty: &T, member: &[&str], extensions: &Value) -> Value {
    let mut json = written(empty);
    match member.first() {
        Some(member) => json[format!("_{member}")] = json!({ "extension": extensions }),
        None => json["extension"] = extensions.clone(),
    }
    json
}

/// The JSON of the extensions of a host, or of one of its primitives.
#[cfg(all(feature = "r4", feature = "stu3"))]
pub(crate) fn extensions_of<T: FhirJson>(host: &T, member: &[&str]) -> Value {
    let json = written(host);
    match member.first() {
        Some(member) => json[format!("_{member}")]["extension"].clone(),
        None => json["extension"].clone(),
    }
}

/// Lists of the extension: one for each type that its value may have, or for each that one of its parts may have. Where it
/// may repeat, each list has it twice.
pub(crate) fn samples(known: &KnownExtension, word: &str) -> Vec<Value> {
    let holds: Vec<Value> = if known.parts.is_empty() {
        values(known.types)
    } else {
        parts(known.parts)
    };
    let with_url = |mut sample: Value| {
        sample["url"] = json!(known.url());
        if word.ends_with("many") {
            json!([sample, sample])
        } else {
            json!([sample])
        }
    };
    holds.into_iter().map(with_url).collect()
}

/// Extensions with a value, without a url: one for each type.
fn values(types: &[&str]) -> Vec<Value> {
    let types = if types.is_empty() { &["string"] } else { types };
    let value = |name: &&str| {
        let (first, rest) = name.split_at(1);
        let member = format!("value{}{rest}", first.to_ascii_uppercase());
        json!({ member: sample(name) })
    };
    // one Rust type stands for both
    let twin = |at: usize| match types[at] {
        "positiveInt" => types[..at].contains(&"unsignedInt"),
        "unsignedInt" => types[..at].contains(&"positiveInt"),
        "string" => types[..at].contains(&"markdown"),
        "markdown" => types[..at].contains(&"string"),
        _ => false,
    };
    let all = types.iter().enumerate();
    all.filter(|(at, _)| !twin(*at))
        .map(|(_, name)| value(name))
        .collect()
}

/// Extensions with all parts, without a url: as many as the part with the most types has.
fn parts(known: &[KnownPart]) -> Vec<Value> {
    let choices: Vec<(&KnownPart, Vec<Value>)> = known
        .iter()
        .map(|part| {
            let holds = if part.parts.is_empty() {
                values(part.types)
            } else {
                parts(part.parts)
            };
            (part, holds)
        })
        .collect();
    let most = choices.iter().map(|(_, holds)| holds.len()).max().unwrap();
    let extension = |at: usize| {
        let mut list = Vec::new();
        for (part, holds) in &choices {
            let mut sample = holds[at.min(holds.len() - 1)].clone();
            sample["url"] = json!(part.url);
            list.extend(std::iter::repeat_n(sample, if part.many { 2 } else { 1 }));
        }
        json!({ "extension": list })
    };
    (0..most).map(extension).collect()
}

/// A value of a FHIR type.
fn sample(name: &str) -> Value {
    match name {
        "boolean" => json!(true),
        "integer" => json!(-3),
        "positiveInt" | "unsignedInt" => json!(7),
        "decimal" => json!(1.5),
        "date" => json!("2024-02-29"),
        "dateTime" | "instant" => json!("2024-02-29T10:00:00+00:00"),
        "time" => json!("10:00:00"),
        "uri" | "url" | "canonical" => json!("https://example.org/x"),
        "code" | "id" | "string" | "markdown" => json!("sample"),
        "Address" => json!({ "city": "Exampleton" }),
        "Annotation" => json!({ "text": "sample" }),
        "CodeableConcept" => json!({ "coding": [sample("Coding")] }),
        "Coding" => json!({ "system": "https://example.org/x", "code": "1" }),
        "ContactPoint" => json!({ "system": "phone", "value": "0700" }),
        "HumanName" => json!({ "family": "Sample" }),
        "Identifier" => json!({ "system": "https://example.org/x", "value": "1" }),
        "Period" => json!({ "start": "2024-02-29" }),
        "Quantity" => json!({ "value": 1.5, "unit": "mg" }),
        "Reference" => json!({ "reference": "Organization/1" }),
        "Timing" => json!({ "event": ["2024-02-29"] }),
        other => panic!("a sample of {other} is due"),
    }
}
