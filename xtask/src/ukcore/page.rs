//! The page that lists every extension with its accessor.

use std::fmt::Write as _;

use super::Release;
use super::merge::Extension;
use super::wording;

/// The whole page. `untyped` has the extensions of published examples that have no accessor: url, tab, why.
pub(crate) fn page(
    releases: &[(Release, Vec<Extension>)],
    untyped: &str,
) -> Result<String, std::fmt::Error> {
    let mut out = String::from(
        "<!-- Generated from the published definitions by `cargo xtask uk-core`. Do not edit. -->\n# UK extensions and their accessors\n\nEvery getter has a setter of its name with `set_` before it. How they behave is in the documentation of the modules\n`nhs_fhir_core::uk_core` and `nhs_fhir_core::careconnect`. Where an extension has more than one url, the first is written\nand all are read.\n",
    );
    for (release, extensions) in releases {
        let title = match release {
            Release::R4 => "UK Core and NHS England (R4): `uk_core`",
            Release::Stu3 => "CareConnect, GP Connect and e-RS (STU3): `careconnect`",
        };
        write!(
            out,
            "\n## {title}\n\n| extension | of | getter | how often | holds | url |\n|---|---|---|---|---|---|\n"
        )?;
        let mut rows = Vec::new();
        for found in extensions {
            for (place, many) in &found.hosts {
                let host = place
                    .of
                    .as_ref()
                    .map_or("Many<Extension>", |of| of.rust.as_str());
                let beside = match &place.member {
                    Some(member) => format!(" (of `{member}`)"),
                    None => String::new(),
                };
                let urls = found
                    .urls
                    .iter()
                    .chain(&found.older)
                    .map(|url| format!("`{url}`"));
                rows.push(format!(
                    "| {}{} | {}{} | `{host}::{}`{beside} | {} | {} | {} |",
                    found.name,
                    if found.retired { " (retired)" } else { "" },
                    found.family,
                    if found.defined {
                        ""
                    } else {
                        " (no definition)"
                    },
                    found.accessor,
                    wording::times(*many),
                    wording::holds(&found.shape),
                    urls.collect::<Vec<_>>().join("<br>")
                ));
            }
        }
        rows.sort_by_key(|row| row.to_lowercase());
        writeln!(out, "{}", rows.join("\n"))?;
        let mut left = Vec::new();
        for found in extensions {
            for context in &found.unplaced {
                let url = found.urls.first().map_or("", String::as_str);
                left.push(format!("| `{url}` | `{context}` |"));
            }
        }
        if !left.is_empty() {
            left.sort();
            write!(
                out,
                "\nThese places have no accessor, because the model has no struct for them:\n\n| url | place |\n|---|---|\n{}\n",
                left.join("\n")
            )?;
        }
    }
    write!(
        out,
        "\n## Met in published examples, without an accessor\n\n| url | why |\n|---|---|\n"
    )?;
    for line in untyped.lines().filter(|line| !line.starts_with('#')) {
        if let Some((url, why)) = line.split_once('\t') {
            writeln!(out, "| `{url}` | {why} |")?;
        }
    }
    Ok(out)
}
