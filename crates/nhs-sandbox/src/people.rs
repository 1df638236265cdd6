//! The NHS numbers of the people whom the sandbox knows, each by what it shows.
//!
//! All are invented. Every number lies in the 999 range, which is never given to anyone, and has a valid check digit (but for
//! [`BAD_CHECK_DIGIT`]).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use nhs_sandbox::{Sandbox, people};
//!
//! let sandbox = Sandbox::builder().open_access(true).start().await?;
//! let url = format!("{}/Patient/{}", sandbox.pds_base_url(), people::SUPERSEDED);
//! let patient: serde_json::Value = reqwest::Client::new()
//!     .get(url)
//!     .header("X-Request-ID", "60E0B220-8136-4CA5-AE46-1D97EF59D068")
//!     .send()
//!     .await?
//!     .json()
//!     .await?;
//! assert_eq!(patient["id"], people::RETAINED);
//! # Ok(())
//! # }
//! ```

/// Rosalind Thackwray, born 1956-04-11: everything a record can hold. Two names beside the usual one, two addresses, telephone,
/// email, emergency contact, practice, pharmacy, language, contact preferences, place of birth, related people. Version 4.
pub const FULL_RECORD: &str = "9990001014";
/// Was merged into [`RETAINED`]: a retrieval gives the other record, with the other id.
pub const SUPERSEDED: &str = "9990002029";
/// Dilys Penhallow, born 1943-09-02: the record that two others were merged into.
pub const RETAINED: &str = "9990003033";
/// Was merged into [`SUPERSEDED`], which was merged into [`RETAINED`].
pub const SUPERSEDED_TWICE: &str = "9990004048";
/// Marked as invalid: 404 `INVALIDATED_RESOURCE`, and no search finds it.
pub const INVALIDATED: &str = "9990005052";
/// Imogen Falconbridge, born 1990-12-01, restricted (`R`): no address, contact details, practice or related people. Searches
/// with a postcode or a practice do not find her.
pub const RESTRICTED: &str = "9990006067";
/// Very restricted (`V`): as restricted, and neither name nor date of birth.
pub const VERY_RESTRICTED: &str = "9990007071";
/// A record with nothing but its number.
pub const MINIMAL: &str = "9990008086";
/// Cuthbert Applegarth, born in 1948: the day and month are not known.
pub const BORN_IN_YEAR: &str = "9990009090";
/// Hepzibah Oldroyd, born in February 1952: the day is not known.
pub const BORN_IN_MONTH: &str = "9990010102";
/// Wilfred Stonehouse, born 1931-07-20, died 2023-01-28: formally notified (status `2`).
pub const DIED_FORMALLY: &str = "9990011117";
/// Agnes Stonehouse, born 1933-11-05, died 2023-02-02: so far informally notified (status `1`).
pub const DIED_INFORMALLY: &str = "9990012121";
/// Ebenezer Crake, born 1902-03-09, died in 2019: the day and month are not known.
pub const DIED_IN_YEAR: &str = "9990013136";
/// Lavinia Hathersage, born 1968-01-17: the second and third line of her address are null, with an extension in `_line`.
pub const NULL_ADDRESS_LINES: &str = "9990014140";
/// Fergus Balquhidder, born 1977-05-30: moved to Scotland, so he has no practice, a reason for removal and a managing organisation.
pub const DEREGISTERED: &str = "9990015155";
/// Barnaby Quillfeather, born 1987-08-19: a search for name and date of birth finds him alone.
pub const UNIQUE_MATCH: &str = "9990017174";
/// Oswin Lowther, born 2012-10-03, the elder twin of [`TWIN_YOUNGER`]: the family name and date of birth find both.
pub const TWIN_ELDER: &str = "9990018189";
/// Edwin Lowther, the younger twin of [`TWIN_ELDER`].
pub const TWIN_YOUNGER: &str = "9990019193";
/// Ann Pearce, born 1979-09-23. Her name sounds like those of [`HOMOPHONE_PIERCE`] and [`HOMOPHONE_PEARSE`], born that day too.
pub const HOMOPHONE_PEARCE: &str = "9990020205";
/// Anne Pierce, born 1979-09-23.
pub const HOMOPHONE_PIERCE: &str = "9990022224";
/// Anna Pearse, born 1979-09-23.
pub const HOMOPHONE_PEARSE: &str = "9990023239";
/// Stanley Morris, born 1961-01-30: a fuzzy search for Morris Stanley finds him.
pub const TRANSPOSED_NAME: &str = "9990024243";
/// Harriet Lindqvist, born 1983-06-07, until 2011 Harriet Dunmore: the former name, address (`XQ9 2LL`), email
/// (`h.dunmore@example.com`) are found with history only.
pub const FORMER_NAME: &str = "9990025258";
/// John Paul O'Shaughnessy, born 1970-02-14: one given name of two words, and an apostrophe.
pub const COMPOUND_NAME: &str = "9990026262";
/// Zoë Kociński, born 1994-11-11: letters beyond ASCII.
pub const ACCENTED_NAME: &str = "9990027277";
/// Rupert Malpas, born 2004-04-25: a home address and a student's temporary one.
pub const TEMPORARY_ADDRESS: &str = "9990028281";
/// Silas Winterbourne, born 1965-12-24: no fixed abode, so the pseudo-postcode `ZZ99 3VZ`.
pub const NO_FIXED_ABODE: &str = "9990029296";
/// Constance Greenhalgh, born 1959-08-08: uses British Sign Language with an interpreter, and a textphone.
pub const INTERPRETER: &str = "9990030308";
/// Miriam Ashgrove, born 1984-03-12: mother of [`ASHGROVE_SON`] and [`ASHGROVE_BABY`].
pub const ASHGROVE_MOTHER: &str = "9990031312";
/// Daniel Ashgrove, born 1982-07-29: father of [`ASHGROVE_SON`] and [`ASHGROVE_BABY`].
pub const ASHGROVE_FATHER: &str = "9990032327";
/// Joel Ashgrove, born 2014-05-19; related to both parents.
pub const ASHGROVE_SON: &str = "9990033331";
/// Naomi Ashgrove, born 2026-01-04; related to both parents. Version 1.
pub const ASHGROVE_BABY: &str = "9990034346";
/// Alfred Wildgoose, born 1999-10-10; so were [`WILDGOOSE_ARTHUR`], [`WILDGOOSE_ALBERTA`] and [`WILDER`].
pub const WILDGOOSE_ALFRED: &str = "9990035350";
/// Arthur Wildgoose, born 1999-10-10.
pub const WILDGOOSE_ARTHUR: &str = "9990036365";
/// Alberta Wildgoose, born 1999-10-10.
pub const WILDGOOSE_ALBERTA: &str = "9990038384";
/// Theodora Wilder, born 1999-10-10: `Wild*` finds four, `Wilde*` one.
pub const WILDER: &str = "9990039399";
/// Robin Merriweather, born 1991-01-01: gender `other`.
pub const GENDER_OTHER: &str = "9990040400";
/// Sidney Trewartha, born 1988-09-15: gender `unknown`.
pub const GENDER_UNKNOWN: &str = "9990041415";
/// Prudence Huxtable, born 1949-06-18: version 27, after many changes.
pub const MUCH_CHANGED: &str = "9990043434";
/// Gideon Farnaby, born 2001-02-27: registered with no practice.
pub const UNREGISTERED: &str = "9990044449";
/// Tenzin, born 1996-05-05: a family name and no given name.
pub const ONE_NAME: &str = "9990045453";
/// Cordelia Brightwell, born 1973-03-03: `c.brightwell@example.com` and `07700 900123` find her.
pub const REACHABLE: &str = "9990046468";

/// Those who have opted out of their information being used beyond their own care, as the check over MESH has it.
pub const OPTED_OUT: [&str; 3] = [UNIQUE_MATCH, COMPOUND_NAME, MUCH_CHANGED];

/// A well-formed number that nobody has: 404 `RESOURCE_NOT_FOUND`.
pub const UNKNOWN: &str = "9990066663";
/// A number whose check digit is wrong: 400 `INVALID_RESOURCE_ID`.
pub const BAD_CHECK_DIGIT: &str = "9990001015";
