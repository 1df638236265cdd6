//! How the urls of code systems and the words of their codes become Rust names.

use std::collections::BTreeSet;

/// A name longer than this tells less than the code does.
const LONGEST: usize = 60;

/// What publishers put before the name of a system.
const PREFIXES: &[(&str, &str)] = &[
    ("UKCore-", ""),
    ("NHSDataModelAndDictionary-", "DataDictionary-"),
    ("CareConnect-NHSDataDictionary-", "DataDictionary-"),
    ("CareConnect-", ""),
];

/// `https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland` to `NhsNumberVerificationStatusEngland`.
pub(super) fn type_name(url: &str) -> String {
    let last = url.rsplit('/').next().unwrap_or(url);
    let renamed = PREFIXES.iter().find_map(|(prefix, instead)| {
        last.strip_prefix(prefix)
            .map(|rest| format!("{instead}{rest}"))
    });
    let name = renamed.unwrap_or_else(|| last.to_owned());
    let name = name.strip_suffix("-1").unwrap_or(&name);
    words(name).iter().map(|word| capital(word)).collect()
}

/// `EthnicCategoryEngland` to `ethnic_category_england`.
pub(super) fn module(type_name: &str) -> String {
    words(type_name).join("_").to_lowercase()
}

/// The names of a system's codes, one for each, all different: by the codes where all of them are words, else by the
/// displays. Of a display that is too long for a name, the head serves if it tells the code from the others; else `Code`
/// and the code.
pub(super) fn variants(concepts: &[(String, String)]) -> Vec<String> {
    if concepts.iter().all(|(code, _)| is_worded(code)) {
        return told_apart(concepts.iter().map(|(code, _)| variant(code)), concepts);
    }
    let names = concepts.iter().map(|(code, display)| {
        let whole = variant(display);
        let begins =
            |other: &str, head: &str| other.to_lowercase().starts_with(&head.to_lowercase());
        let name = match head(display) {
            Some(head) if whole.len() > LONGEST => {
                let alike = concepts
                    .iter()
                    .filter(|(_, other)| begins(other, head))
                    .count();
                if alike == 1 { variant(head) } else { whole }
            }
            _ => whole,
        };
        if name.is_empty() || name.len() > LONGEST {
            by_code(code)
        } else {
            name
        }
    });
    told_apart(names, concepts)
}

/// What a display says before it explains: `Informal` of `Informal - death notice received via ..`.
fn head(display: &str) -> Option<&str> {
    let dashed = display.find(" - ");
    let bracketed = display.find(" (").filter(|_| display.ends_with(')'));
    let end = dashed.into_iter().chain(bracketed).min()?;
    display.get(..end)
}

/// The names, with the code behind those that several codes would have.
fn told_apart(names: impl Iterator<Item = String>, concepts: &[(String, String)]) -> Vec<String> {
    let mut names: Vec<_> = names.collect();
    let mut once = BTreeSet::new();
    let twice: BTreeSet<String> = names
        .iter()
        .filter(|name| !once.insert((*name).clone()))
        .cloned()
        .collect();
    for (name, (code, _)) in names.iter_mut().zip(concepts) {
        if twice.contains(name) {
            *name = format!("{name}{}", by_code(code));
        }
    }
    names
}

fn by_code(code: &str) -> String {
    format!("Code{}", join(&split(code)))
}

/// Whether a code says in words what it means.
fn is_worded(code: &str) -> bool {
    let shouts = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    let mut lower = code.split(|character: char| !character.is_ascii_lowercase());
    code.len() >= 5 && code.bytes().all(shouts) || lower.any(|run| run.len() >= 3)
}

/// `Mixed - White and Asian` to `MixedWhiteAndAsian`, `NHS e-Referral` to `NhsEReferral`.
fn variant(text: &str) -> String {
    let mut name = join(&split(text));
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'V');
    }
    match name.as_str() {
        "Self" => "Itself".to_owned(),
        _ => name,
    }
}

/// The words of a text, apostrophes closed and accents taken off.
fn split(text: &str) -> Vec<String> {
    let mut plain = String::new();
    for character in text.chars() {
        match character {
            '\'' | '’' => {}
            '&' => plain.push_str(" and "),
            '+' => plain.push_str(" plus "),
            'å' | 'á' | 'à' | 'â' => plain.push('a'),
            'é' | 'è' | 'ê' => plain.push('e'),
            'ü' | 'ú' => plain.push('u'),
            'ö' | 'ô' => plain.push('o'),
            'ç' => plain.push('c'),
            'ñ' => plain.push('n'),
            _ => plain.push(character),
        }
    }
    plain
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn join(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        let both_digits = name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit());
        if both_digits {
            name.push('_');
        }
        for part in self::words(word) {
            name.push_str(&capital(&part));
        }
    }
    name
}

/// The words of a name in camel case, shouted abbreviations whole: `NHSNumberStatus` to `NHS`, `Number`, `Status`.
fn words(name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in name.split(|character: char| !character.is_ascii_alphanumeric()) {
        let characters: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (at, &character) in characters.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| characters.get(at));
            let after = characters.get(at + 1);
            let starts = character.is_ascii_uppercase()
                && before.is_some_and(|before| {
                    !before.is_ascii_uppercase()
                        || after.is_some_and(char::is_ascii_lowercase)
                            && characters.get(at + 1..) != Some(&['s'])
                });
            if starts && !word.is_empty() {
                found.push(std::mem::take(&mut word));
            }
            word.push(character);
        }
        if !word.is_empty() {
            found.push(word);
        }
    }
    found
}

/// `NHS` to `Nhs`, `status` to `Status`.
fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + &characters.as_str().to_ascii_lowercase()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(concepts: &[(&str, &str)]) -> Vec<String> {
        let owned: Vec<_> = concepts
            .iter()
            .map(|(code, display)| ((*code).to_owned(), (*display).to_owned()))
            .collect();
        variants(&owned)
    }

    #[test]
    fn systems_are_named_without_their_publisher() {
        let url = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland";
        assert_eq!(type_name(url), "NhsNumberVerificationStatusEngland");
        assert_eq!(
            module(&type_name(url)),
            "nhs_number_verification_status_england"
        );
        let stu3 = "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSDataDictionary-PersonStatedGender-1";
        assert_eq!(type_name(stu3), "DataDictionaryPersonStatedGender");
    }

    #[test]
    fn codes_are_named_by_what_they_say() {
        assert_eq!(
            named(&[("home-visit", ""), ("phone", "")]),
            ["HomeVisit", "Phone"]
        );
        assert_eq!(
            named(&[
                ("A", "White - British"),
                ("F", "Mixed - White & Asian"),
                ("9", "NHS GP's")
            ]),
            ["WhiteBritish", "MixedWhiteAndAsian", "NhsGps"]
        );
    }

    #[test]
    fn the_head_of_a_long_display_serves_where_it_is_the_only_one() {
        let long =
            "notice received from somebody who says that they know it for certain, or nearly so";
        let named = |first: &str, second: &str| {
            named(&[("1", &format!("{first} - {long}")), ("2", second)])
        };
        assert_eq!(
            named("Informal", "Formal - short"),
            ["Informal", "FormalShort"]
        );
        assert_eq!(named("Notice", "notice - other"), ["Code1", "NoticeOther"]);
        assert_eq!(
            type_name("https://fhir.hl7.org.uk/CodeSystem/UKCore-EPSIssueCode"),
            "EpsIssueCode"
        );
    }

    #[test]
    fn a_display_that_is_too_long_or_comes_twice_gives_way_to_the_code() {
        let long =
            "a display that goes on and on and on until it is of no use at all as a name of a code";
        assert_eq!(
            named(&[("1A", long), ("2", "Same"), ("3", "Same")]),
            ["Code1A", "SameCode2", "SameCode3"]
        );
    }
}
