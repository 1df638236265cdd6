//! How the names of extensions and their parts become Rust names.

/// Short forms that the definitions write in capitals next to a word.
const SHORT_FORMS: &[&str] = &["CDSS", "SCT", "NHS", "MHS", "UKCore", "FHIR", "eRS"];

/// Words that Rust keeps for itself and that parts are called.
const KEYWORDS: &[&str] = &["type", "use", "ref", "for", "match", "where", "abstract"];

/// `NHSNumberVerificationStatus` to `nhs_number_verification_status`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_").to_ascii_lowercase()
}

/// `NHSNumberVerificationStatus` to `NhsNumberVerificationStatus`.
pub(crate) fn camel(name: &str) -> String {
    words(name)
        .iter()
        .map(|word| super::places::upper_first(&word.to_ascii_lowercase()))
        .collect()
}

/// `NHSNumberVerificationStatus` to `NHS_NUMBER_VERIFICATION_STATUS`.
pub(crate) fn constant(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `type` to `r#type`.
pub(crate) fn field(name: &str) -> String {
    let snake = snake(name);
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// `DiagnosticReport.media.link` to `DiagnosticReport`, `media`, `link`, then each at its capitals.
fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in name.split(|character: char| !character.is_ascii_alphanumeric()) {
        let mut word = String::new();
        let mut rest = piece;
        while let Some(next) = rest.chars().next() {
            let short = SHORT_FORMS.iter().find(|short| rest.starts_with(**short));
            // `eRS` may be no more than the end of `lettERS`
            if let Some(short) = short.filter(|short| word.is_empty() || !short.starts_with('e')) {
                push(&mut words, &mut word);
                words.push((*short).to_owned());
                rest = rest.get(short.len()..).unwrap_or_default();
                continue;
            }
            let mut following = rest.chars().skip(1);
            let last_lower = word.ends_with(|last: char| !last.is_ascii_uppercase());
            let ends_capitals = following
                .next()
                .is_some_and(|after| after.is_ascii_lowercase());
            if next.is_ascii_uppercase() && !word.is_empty() && (last_lower || ends_capitals) {
                push(&mut words, &mut word);
            }
            word.push(next);
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
        push(&mut words, &mut word);
    }
    words
}

fn push(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_rust_names_do() {
        let cases = [
            (
                "NHSNumberVerificationStatus",
                "nhs_number_verification_status",
            ),
            ("CodingSCTDescId", "coding_sct_desc_id"),
            ("PreferredContactTimes", "preferred_contact_times"),
            ("UPRN", "uprn"),
            ("what3words", "what3words"),
            ("RequesterCDSSsoftware", "requester_cdss_software"),
            ("nhsMHSAckRequested", "nhs_mhs_ack_requested"),
            (
                "extension-DiagnosticReport.media.link",
                "extension_diagnostic_report_media_link",
            ),
            ("coding-sctdescid", "coding_sctdescid"),
            ("eReferralPathwayStart", "e_referral_pathway_start"),
            ("instanceID", "instance_id"),
        ];
        for (name, due) in cases {
            assert_eq!(snake(name), due);
        }
        assert_eq!(camel("NHSCommunication"), "NhsCommunication");
        assert_eq!(field("type"), "r#type");
    }
}
