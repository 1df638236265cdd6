//! What the examples write to a terminal: text of a service made harmless, errors with their causes.

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use nhs_pds::NhsNumber;

/// Writes a text, and gives the code to end with: that code, or failure if the reader went away.
pub fn print(to: &mut dyn Write, text: &str, code: ExitCode) -> ExitCode {
    // a reader that went away, such as `head`, is no reason to panic but ends the program
    match to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Text of a service without what would move a terminal's cursor or turn its writing round.
///
/// ```
/// use nhs_examples::terminal::plain;
///
/// assert_eq!(plain("Ann\u{1b}[2J\nDied"), "Ann[2JDied");
/// ```
#[must_use]
pub fn plain(text: &str) -> String {
    let shown = |character: &char| !character.is_control() && !turns_round(*character);
    text.chars().filter(shown).collect()
}

/// An error and what it came from, each cause after `because`, where it says more than the text so far.
#[must_use]
pub fn with_causes(error: &dyn Error, because: &str) -> String {
    let mut text = plain(&error.to_string());
    let mut source = error.source();
    while let Some(cause) = source {
        let words = plain(&cause.to_string());
        if !text.contains(&words) {
            text += because;
            text += &words;
        }
        source = cause.source();
    }
    text
}

/// An NHS number as people read it, such as `999 000 1014`.
///
/// ```
/// use nhs_examples::terminal::spaced;
/// use nhs_pds::NhsNumber;
///
/// assert_eq!(spaced(NhsNumber::parse("9990001014")?), "999 000 1014");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn spaced(number: NhsNumber) -> String {
    let mut text = number.to_string();
    text.insert(6, ' ');
    text.insert(3, ' ');
    text
}

/// Marks of the direction of writing, with which a name could pretend to be another.
fn turns_round(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use std::fmt;
    use std::io;

    use super::*;

    #[derive(Debug)]
    struct Layer(&'static str, Option<Box<Layer>>);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl Error for Layer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.1.as_deref().map(|cause| cause as _)
        }
    }

    #[test]
    fn text_of_the_service_cannot_move_the_cursor() {
        assert_eq!(plain("A\u{1b}[2JB\r\nC\u{9b}2J\u{7f}"), "A[2JBC2J");
        assert_eq!(plain("\u{202e}yelnatS\u{2069}"), "yelnatS");
        assert_eq!(plain("Zoë O’Brien-Łoś"), "Zoë O’Brien-Łoś");
    }

    #[test]
    fn cause_is_told_where_it_says_more() {
        let root = Layer("refused\u{1b}[1m", None);
        let same = Layer("no connection", Some(Box::new(root)));
        let error = Layer("there is no connection", Some(Box::new(same)));
        assert_eq!(
            with_causes(&error, "\n  because "),
            "there is no connection\n  because refused[1m"
        );
    }

    #[test]
    fn reader_that_went_away_is_a_failure_and_no_panic() {
        struct Gone;
        impl Write for Gone {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let code = |code: ExitCode| format!("{code:?}");
        assert_eq!(
            code(print(&mut Gone, "x", ExitCode::SUCCESS)),
            code(ExitCode::FAILURE)
        );
        let mut written = Vec::new();
        assert_eq!(
            code(print(&mut written, "x", ExitCode::from(2))),
            code(ExitCode::from(2))
        );
        assert_eq!(written, b"x");
    }
}
