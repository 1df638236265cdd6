//! How FHIR names become Rust names.

/// Words that Rust keeps for itself.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `birthDate` to `birth_date`, `type` to `r#type`.
pub(crate) fn field(name: &str) -> String {
    let snake = snake(name);
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// `birthDate` to `birth_date`, `valueBase64Binary` to `value_base64_binary`.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut last_lower = false;
    for character in name.chars() {
        if character.is_ascii_uppercase() && last_lower {
            snake.push('_');
        }
        last_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

/// `contact` to `Contact`.
pub(crate) fn upper_first(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + characters.as_str()
    })
}

/// `entered-in-error` to `EnteredInError`, `PRF` to `Prf`, `4.0.1` to `V4_0_1`, `<` by its display.
pub(crate) fn variant(code: &str, display: &str) -> String {
    let source = if code.contains(|character: char| character.is_ascii_alphanumeric()) {
        code
    } else {
        display
    };
    let mut name = String::new();
    for word in source
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let both_digits = name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit());
        if both_digits {
            name.push('_');
        }
        let shouted = !word.contains(|character: char| character.is_ascii_lowercase());
        name.push_str(&upper_first(&if shouted {
            word.to_ascii_lowercase()
        } else {
            word.to_owned()
        }));
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'V');
    }
    match name.as_str() {
        "Self" => "Itself".to_owned(),
        _ => name,
    }
}

/// `List of codes/v2` to `ListOfCodesV2`.
pub(crate) fn type_name(name: &str) -> String {
    name.split(|character: char| !character.is_ascii_alphanumeric())
        .map(upper_first)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_rust_names_do() {
        assert_eq!(field("birthDate"), "birth_date");
        assert_eq!(field("type"), "r#type");
        assert_eq!(field("multipleBirth"), "multiple_birth");
        assert_eq!(variant("entered-in-error", ""), "EnteredInError");
        assert_eq!(variant("PRF", ""), "Prf");
        assert_eq!(variant("4.0.1", ""), "V4_0_1");
        assert_eq!(variant("<=", "Less or Equal to"), "LessOrEqualTo");
    }
}
