//! Looks in what was logged for what must never be there, however it is encoded.

use std::collections::{BTreeSet, HashMap};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Patient data and secrets, each in every form in which it could stand in a log.
#[derive(Debug, Default)]
pub(crate) struct Secrets(BTreeSet<String>);

/// The members of a patient that tell who that is or how they are reached.
const TELLING: [&str; 7] = [
    "family",
    "given",
    "line",
    "postalCode",
    "birthDate",
    "value",
    "text",
];

impl Secrets {
    /// Anything shorter would be met by chance.
    const SHORTEST: usize = 5;

    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() < Self::SHORTEST {
            return;
        }
        self.0.insert(secret.to_owned());
        self.0.insert(secret.to_lowercase());
        self.0.insert(secret.replace(' ', "+"));
        self.0
            .insert(utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string());
        for shift in 0..3 {
            let bytes = [&[0; 3][..shift], secret.as_bytes()].concat();
            for encoded in [
                STANDARD_NO_PAD.encode(&bytes),
                URL_SAFE_NO_PAD.encode(&bytes),
            ] {
                // what the neighbours have a part in is not the secret's own
                let first = [0, 2, 3][shift];
                let last = encoded.len() - usize::from(bytes.len() % 3 != 0);
                if last - first > Self::SHORTEST {
                    self.0.insert(encoded[first..last].to_owned());
                }
            }
        }
    }

    pub(crate) fn add_nhs_number(&mut self, number: &str) {
        self.add(number);
        let spaced = format!("{} {} {}", &number[..3], &number[3..6], &number[6..]);
        self.add(&spaced);
    }

    /// Everything that an answer says of a patient.
    pub(crate) fn add_patient(&mut self, resource: &Value) {
        match resource {
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) if TELLING.contains(&name.as_str()) => self.add(text),
                        Value::Array(items) if TELLING.contains(&name.as_str()) => {
                            items
                                .iter()
                                .filter_map(Value::as_str)
                                .for_each(|text| self.add(text));
                        }
                        Value::String(text) if name == "id" && text.len() == 10 => {
                            self.add_nhs_number(text);
                        }
                        other => self.add_patient(other),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add_patient(item)),
            _ => {}
        }
    }

    /// The secrets found in a text, each with what stands around it.
    pub(crate) fn found_in(&self, text: &str) -> Vec<String> {
        let mut starts: HashMap<&[u8], Vec<&[u8]>> = HashMap::new();
        let mut likely = vec![false; 1 << 16];
        for secret in &self.0 {
            let secret = secret.as_bytes();
            likely[usize::from(secret[0]) | usize::from(secret[1]) << 8] = true;
            starts.entry(&secret[..4]).or_default().push(secret);
        }
        // a line is never parted, so what stands on one is found
        let text = text.as_bytes();
        let half = text.len() / 2;
        let end = text[half..].iter().position(|byte| *byte == b'\n');
        let (first, second) = text.split_at(end.map_or(text.len(), |end| half + end));
        let look = |part: &[u8]| found_in_part(part, &likely, &starts);
        std::thread::scope(|scope| {
            let other = scope.spawn(|| look(first));
            let mut found = look(second);
            found.extend(other.join().unwrap());
            found
        })
    }

    pub(crate) fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

fn found_in_part(text: &[u8], likely: &[bool], starts: &HashMap<&[u8], Vec<&[u8]>>) -> Vec<String> {
    let mut found = Vec::new();
    let mut pair = 0_usize;
    for (at, byte) in text.iter().enumerate() {
        pair = pair >> 8 | usize::from(*byte) << 8;
        if !likely[pair] || at == 0 {
            continue;
        }
        let rest = &text[at - 1..];
        let start = rest.get(..4).unwrap_or_default();
        for secret in starts.get(start).into_iter().flatten() {
            if rest.starts_with(secret) && found.len() < 20 {
                let around = &text[at.saturating_sub(160)..text.len().min(at + 80)];
                let secret = String::from_utf8_lossy(secret);
                found.push(format!("{secret}: {}", String::from_utf8_lossy(around)));
            }
        }
    }
    found
}

#[test]
fn a_secret_is_found_plain_and_encoded() {
    let mut secrets = Secrets::default();
    secrets.add_nhs_number("9990001014");
    secrets.add("Zoë Kociński");
    assert!(secrets.found_in("x=9990001015 nothing to see").is_empty());
    for shift in ["", "a", "ab", "abc"] {
        let hidden = STANDARD_NO_PAD.encode(format!("{shift}9990001014&more"));
        assert_ne!(
            secrets.found_in(&format!("token {hidden}.")).len(),
            0,
            "{shift}"
        );
    }
    for text in [
        "id=9990001014",
        "id 999 000 1014.",
        "?q=999%20000%201014&",
        "Zo%C3%AB%20Koci%C5%84ski",
        "<zoë kociński>",
    ] {
        assert_ne!(
            secrets.found_in(&format!("{text} and so on")).len(),
            0,
            "{text}"
        );
    }
}
