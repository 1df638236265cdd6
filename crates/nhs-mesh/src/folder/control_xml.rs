//! Control files as XML: `DTSControl` with one element for each value, read with tolerance and written
//! as the Java client does.

use std::io;

use quick_xml::events::{BytesText, Event as Xml};
use quick_xml::{Reader, Writer};

use super::control::{AddressType, MessageType};
use super::{ControlFault, ControlFile, Event, Status, StatusRecord};

/// No control file comes near it.
const MOST_BYTES: usize = 1024 * 1024;
const ROOT: &str = "DTSControl";
const STATUS: &str = "StatusRecord";

impl ControlFile {
    /// Reads a control file. Order, case and blanks do not matter, nor do comments, attributes and a
    /// byte order mark; elements that are not known are kept in [`other`](Self::other).
    ///
    /// # Errors
    ///
    /// If it is larger than 1 MiB, not UTF-8, no XML, has a document type or an entity of its own, is
    /// no `DTSControl`, has an element twice, or a flag that is neither Y nor N.
    pub fn from_xml(xml: &[u8]) -> Result<Self, ControlFault> {
        if xml.len() > MOST_BYTES {
            return Err(ControlFault::TooLarge);
        }
        let xml = xml.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(xml);
        let text = std::str::from_utf8(xml).map_err(|_| ControlFault::NotText)?;
        let elements = elements(text)?;
        let mut control = Self::empty();
        let mut seen: Vec<String> = Vec::new();
        for Element { name, parent, text } in elements {
            let key = format!("{parent}/{}", name.to_ascii_lowercase());
            if seen.contains(&key) {
                return Err(ControlFault::Twice {
                    element: known(&name),
                });
            }
            seen.push(key);
            if parent.is_empty() {
                control.set(&name, text)?;
            } else {
                let status = control.status.get_or_insert_with(StatusRecord::empty);
                status.set(&name, text);
            }
        }
        Ok(control)
    }

    fn set(&mut self, name: &str, text: String) -> Result<(), ControlFault> {
        let flag = || flag(name, &text);
        match known(name) {
            "Version" => self.version = text,
            "AddressType" => self.address_type = AddressType::of(&text),
            "MessageType" => self.message_type = MessageType::of(&text),
            "From_DTS" => self.from_dts = some(text),
            "To_DTS" => self.to_dts = some(text),
            "From_ESMTP" => self.from_esmtp = some(text),
            "To_ESMTP" => self.to_esmtp = some(text),
            "Subject" => self.subject = some(text),
            "LocalId" => self.local_id = some(text),
            "DTSId" => self.dts_id = some(text),
            "PartnerId" => self.partner_id = some(text),
            "Compress" => self.compress = flag()?,
            "Encrypted" => self.encrypted = flag()?,
            "WorkflowId" => self.workflow_id = some(text),
            "ProcessId" => self.process_id = some(text),
            "DataChecksum" => self.data_checksum = some(text),
            "IsCompressed" => self.is_compressed = flag()?,
            "AllowChunking" => self.allow_chunking = flag()?,
            _ => self.other.push((name.to_owned(), text)),
        }
        Ok(())
    }

    /// Writes the control file: two blanks of indentation, line feeds, no declaration.
    ///
    /// # Errors
    ///
    /// If a text has a character that XML cannot hold, or an element of [`other`](Self::other) has no
    /// name of XML.
    pub fn to_xml(&self) -> Result<Vec<u8>, ControlFault> {
        let values = self.values();
        let status = self.status.as_ref().map(StatusRecord::values);
        let all = values.iter().chain(status.iter().flatten());
        for (name, text) in all {
            let fits = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
            if !text
                .chars()
                .all(|c| fits(c) && !matches!(c, '\u{fffe}' | '\u{ffff}'))
            {
                return Err(ControlFault::Character {
                    element: known(name),
                });
            }
        }
        if !self.other.iter().all(|(name, _)| is_name(name)) {
            return Err(ControlFault::Name);
        }
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        let written = writer.create_element(ROOT).write_inner_content(|writer| {
            write(writer, &values)?;
            if let Some(status) = &status {
                writer
                    .create_element(STATUS)
                    .write_inner_content(|writer| write(writer, status))?;
            }
            Ok(())
        });
        written.map_err(|_| ControlFault::Name)?;
        let mut xml = writer.into_inner();
        xml.push(b'\n');
        Ok(xml)
    }

    /// The elements that are there, in the order of the Java client.
    fn values(&self) -> Vec<(&str, &str)> {
        let flag = |flag: Option<bool>| flag.map(|on| if on { "Y" } else { "N" });
        let always = [
            ("Version", Some(self.version.as_str())),
            ("AddressType", Some(self.address_type.as_str())),
            ("MessageType", Some(self.message_type.as_str())),
        ];
        let texts = [
            ("From_DTS", self.from_dts.as_deref()),
            ("To_DTS", self.to_dts.as_deref()),
            ("From_ESMTP", self.from_esmtp.as_deref()),
            ("To_ESMTP", self.to_esmtp.as_deref()),
            ("Subject", self.subject.as_deref()),
            ("LocalId", self.local_id.as_deref()),
            ("DTSId", self.dts_id.as_deref()),
            ("PartnerId", self.partner_id.as_deref()),
            ("Compress", flag(self.compress)),
            ("Encrypted", flag(self.encrypted)),
            ("WorkflowId", self.workflow_id.as_deref()),
            ("ProcessId", self.process_id.as_deref()),
            ("DataChecksum", self.data_checksum.as_deref()),
            ("IsCompressed", flag(self.is_compressed)),
            ("AllowChunking", flag(self.allow_chunking)),
        ];
        let other = self.other.iter();
        let other = other.map(|(name, text)| (name.as_str(), Some(text.as_str())));
        always
            .into_iter()
            .chain(texts)
            .chain(other)
            .filter_map(|(name, text)| Some((name, text?)))
            .collect()
    }
}

impl StatusRecord {
    fn set(&mut self, name: &str, text: String) {
        match known(name) {
            "DateTime" => self.date_time = text,
            "Event" => self.event = Event::of(&text),
            "Status" => self.status = Status::of(&text),
            "StatusCode" => self.code = text,
            "Description" => self.description = text,
            _ => {}
        }
    }

    fn values(&self) -> Vec<(&str, &str)> {
        vec![
            ("DateTime", self.date_time.as_str()),
            ("Event", self.event.as_str()),
            ("Status", self.status.as_str()),
            ("StatusCode", self.code.as_str()),
            ("Description", self.description.as_str()),
        ]
    }
}

fn write(writer: &mut Writer<Vec<u8>>, values: &[(&str, &str)]) -> io::Result<()> {
    for (name, text) in values {
        let text = BytesText::new(text);
        writer.create_element(*name).write_text_content(text)?;
    }
    Ok(())
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn flag(name: &str, text: &str) -> Result<Option<bool>, ControlFault> {
    match text.to_ascii_uppercase().as_str() {
        "" => Ok(None),
        "Y" | "YES" | "TRUE" => Ok(Some(true)),
        "N" | "NO" | "FALSE" => Ok(Some(false)),
        _ => Err(ControlFault::Flag {
            element: known(name),
        }),
    }
}

fn is_name(name: &str) -> bool {
    let first = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    first
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// The name of an element as it is written here, whatever its case; the empty text if it is not known.
fn known(name: &str) -> &'static str {
    const NAMES: [&str; 24] = [
        "Version",
        "AddressType",
        "MessageType",
        "From_DTS",
        "To_DTS",
        "From_ESMTP",
        "To_ESMTP",
        "Subject",
        "LocalId",
        "DTSId",
        "PartnerId",
        "Compress",
        "Encrypted",
        "WorkflowId",
        "ProcessId",
        "DataChecksum",
        "IsCompressed",
        "AllowChunking",
        STATUS,
        "DateTime",
        "Event",
        "Status",
        "StatusCode",
        "Description",
    ];
    let same = |known: &&&str| known.eq_ignore_ascii_case(name);
    NAMES.iter().find(same).copied().unwrap_or_default()
}

/// An element with text. Its parent is the empty text, or the status record.
struct Element {
    name: String,
    parent: &'static str,
    text: String,
}

fn elements(xml: &str) -> Result<Vec<Element>, ControlFault> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut found = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut text = String::new();
    let mut had_root = false;
    loop {
        let position = reader.buffer_position();
        let malformed = ControlFault::Malformed { position };
        match reader.read_event().map_err(|_| malformed)? {
            Xml::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                if !is_name(&name) {
                    return Err(malformed);
                }
                match open.len() {
                    0 if had_root || !name.eq_ignore_ascii_case(ROOT) => {
                        return Err(ControlFault::Root);
                    }
                    0 => had_root = true,
                    1 => {}
                    2 if open.last().is_some_and(|parent| known(parent) == STATUS) => {}
                    _ => return Err(ControlFault::Nested { position }),
                }
                text.clear();
                open.push(name);
            }
            Xml::End(_) => {
                let name = open.pop().ok_or(malformed)?;
                let text = std::mem::take(&mut text).trim().to_owned();
                let parent = match open.as_slice() {
                    [_] if known(&name) == STATUS => continue,
                    [_] => "",
                    [_, _] => STATUS,
                    _ => continue,
                };
                found.push(Element { name, parent, text });
            }
            Xml::Text(part) => text.push_str(&part.xml10_content()),
            Xml::CData(part) => text.push_str(&part.xml10_content()),
            Xml::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| malformed)?;
                let character = character.or(match &*reference {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "apos" => Some('\''),
                    "quot" => Some('"'),
                    _ => None,
                });
                text.push(character.ok_or(ControlFault::Entity { position })?);
            }
            Xml::DocType(_) => return Err(ControlFault::Entity { position }),
            Xml::Eof if open.is_empty() && had_root => return Ok(found),
            Xml::Eof if open.is_empty() => return Err(ControlFault::Root),
            Xml::Eof => return Err(malformed),
            _ => {}
        }
        let outside = open.is_empty() && !text.trim().is_empty();
        if outside {
            return Err(ControlFault::Malformed { position });
        }
    }
}
