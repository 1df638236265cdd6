//! Places in a resource, as each program writes them, brought to one form: `entry[0].resource.name[1].given`.

/// A path of ours without the type in front.
fn within(path: &str) -> &str {
    path.split_once('.').map_or("", |(_, rest)| rest)
}

/// Whether a path of ours and a place of an oracle's are the same, or one stands within the other.
pub(crate) fn meet(path: &str, place: &str) -> bool {
    let ours = within(path);
    ours.starts_with(place) || place.starts_with(ours)
}

/// A place as pydantic writes it: `entry.0.resource.name.1.given`.
pub(crate) fn of_pydantic(written: &str) -> String {
    let mut place = String::new();
    for part in written.split('.') {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            place.push('[');
            place.push_str(part);
            place.push(']');
        // a list where an object is due is told of the root of that object's own model
        } else if part != "root" {
            if !place.is_empty() {
                place.push('.');
            }
            place.push_str(if part == "resource_type" {
                "resourceType"
            } else {
                part
            });
        }
    }
    place
}

/// A place as the Java validator writes it, and the types of the resources that it leads through:
/// `Bundle.entry[0].resource/*Patient/1*/.deceased.ofType(boolean)`.
pub(crate) fn of_java(expression: &str) -> (String, Vec<String>) {
    let root = expression.split('.').next().unwrap_or_default();
    let mut types = vec![root.split('/').next().unwrap_or_default().to_owned()];
    let mut place = String::new();
    let mut rest = expression;
    while let Some((before, behind)) = rest.split_once("/*") {
        place.push_str(before);
        let (name, after) = behind.split_once("*/").unwrap_or((behind, ""));
        types.push(name.split('/').next().unwrap_or_default().to_owned());
        rest = after;
    }
    place.push_str(rest);
    // `value.ofType(Quantity)` is `valueQuantity` in JSON
    while let Some((before, behind)) = place.split_once(".ofType(") {
        let (type_name, after) = behind.split_once(')').unwrap_or((behind, ""));
        let mut letters = type_name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        let type_name: String = first.into_iter().chain(letters).collect();
        place = format!("{before}{type_name}{after}");
    }
    // an extension is told by its url too
    while let Some((before, behind)) = place.split_once("[url='") {
        let after = behind.split_once("']").map_or("", |(_, after)| after);
        place = format!("{before}{after}");
    }
    (within(&place).to_owned(), types)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_each_program_meet_ours() {
        let ours = "Bundle.entry[0].resource.deceasedBoolean";
        assert!(meet(
            ours,
            &of_pydantic("entry.0.resource.deceasedBoolean.root")
        ));
        let java = "Bundle.entry[0].resource/*Patient/1*/.deceased.ofType(boolean)";
        let (place, types) = of_java(java);
        assert!(meet(ours, &place));
        assert_eq!(types, ["Bundle", "Patient"]);
        assert_eq!(
            of_java("Patient.extension[1][url='urn:x'].url").0,
            "extension[1].url"
        );
    }

    #[test]
    fn a_missing_member_meets_the_element_that_lacks_it() {
        assert!(meet("Observation.code", ""));
        assert!(meet("Bundle.entry[1].resource.code", "entry[1].resource"));
        assert!(!meet("Bundle.entry[1].resource.code", "entry[2].resource"));
    }
}
