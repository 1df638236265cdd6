//! When content is compressed on its way, and when that would be work for nothing.

use crate::{FileName, MediaType};

/// Whether the content of a message is gzipped on its way. The recipient has it as it was.
///
/// ```
/// use nhs_mesh::{Compression, FileName};
///
/// let compression = Compression::above(16 * 1024).except_names(&[".dcm"]);
/// let name = FileName::parse("scan.dcm")?;
/// assert!(!compression.applies(1 << 20, None, Some(&name)));
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compression {
    threshold: Option<u64>,
    names: Vec<String>,
    media_types: Vec<String>,
}

/// Names and media types of what is compressed already.
const NAMES: [&str; 22] = [
    ".7z", ".bz2", ".docx", ".gif", ".gz", ".jpeg", ".jpg", ".m4a", ".mp3", ".mp4", ".odt", ".pdf",
    ".png", ".pptx", ".rar", ".tgz", ".webp", ".xlsx", ".xz", ".zip", ".zst", ".zlib",
];
const MEDIA_TYPES: [&str; 12] = [
    "application/gzip",
    "application/pdf",
    "application/x-7z-compressed",
    "application/x-bzip2",
    "application/x-gzip",
    "application/x-rar-compressed",
    "application/zip",
    "application/zstd",
    "audio/",
    "image/",
    "video/",
    "application/vnd.openxmlformats-officedocument",
];

impl Compression {
    /// Content goes as it is.
    #[must_use]
    pub fn never() -> Self {
        Self {
            threshold: None,
            names: Vec::new(),
            media_types: Vec::new(),
        }
    }

    /// Content of at least so many bytes is compressed, unless its name or media type says that it is
    /// already.
    #[must_use]
    pub fn above(bytes: u64) -> Self {
        Self {
            threshold: Some(bytes),
            names: NAMES.map(str::to_owned).to_vec(),
            media_types: MEDIA_TYPES.map(str::to_owned).to_vec(),
        }
    }

    /// All content is compressed.
    #[must_use]
    pub fn always() -> Self {
        Self {
            threshold: Some(0),
            ..Self::never()
        }
    }

    /// Leaves out files with these endings too, whatever their case.
    #[must_use]
    pub fn except_names(mut self, endings: &[&str]) -> Self {
        let endings = endings.iter().map(|ending| ending.to_ascii_lowercase());
        self.names.extend(endings);
        self
    }

    /// Leaves out media types that begin so too.
    #[must_use]
    pub fn except_media_types(mut self, beginnings: &[&str]) -> Self {
        let beginnings = beginnings.iter().map(|text| text.to_ascii_lowercase());
        self.media_types.extend(beginnings);
        self
    }

    /// Whether such content is compressed.
    #[must_use]
    pub fn applies(
        &self,
        length: u64,
        media_type: Option<&MediaType>,
        file_name: Option<&FileName>,
    ) -> bool {
        let Some(threshold) = self.threshold else {
            return false;
        };
        let lower = |text: &str| text.to_ascii_lowercase();
        let media_type = media_type.map(|own| lower(own.as_str()));
        let name = file_name.map(|own| lower(own.as_str()));
        let skips = |own: &Option<String>, list: &[String], meets: fn(&str, &str) -> bool| {
            own.as_ref()
                .is_some_and(|own| list.iter().any(|item| meets(own, item)))
        };
        length >= threshold
            && !skips(&media_type, &self.media_types, |own, item| {
                own.starts_with(item)
            })
            && !skips(&name, &self.names, |own, item| own.ends_with(item))
    }
}

impl Default for Compression {
    fn default() -> Self {
        Self::never()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threshold_and_skip_list_decide() {
        let csv = MediaType::parse("text/csv").unwrap();
        let image = MediaType::parse("IMAGE/jpeg").unwrap();
        let name = |text: &str| FileName::parse(text).unwrap();
        let above = Compression::above(100);
        assert!(above.applies(100, Some(&csv), Some(&name("a.csv"))));
        assert!(!above.applies(99, Some(&csv), None));
        assert!(!above.applies(100, Some(&image), None));
        assert!(!above.applies(100, Some(&csv), Some(&name("A.ZIP"))));
        assert!(!Compression::never().applies(1 << 30, None, None));
        assert!(Compression::always().applies(0, Some(&image), Some(&name("a.zip"))));
        let own = Compression::above(0).except_media_types(&["text/"]);
        assert!(!own.applies(1, Some(&csv), None));
    }
}
