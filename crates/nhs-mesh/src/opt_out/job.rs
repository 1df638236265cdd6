//! The first answer to an upload: a record of the job that was created, in JSON. It says that the list
//! is being checked, not what came of it.

use std::fmt;

use serde_json::Value;

/// The record of a job. Members that are not known here are passed over, in any number and of any kind.
///
/// ```
/// use nhs_mesh::opt_out::{JobRecord, JobStatus};
///
/// let json = br#"{"id":16221413,"status":"pending","stages":[
///     {"stage":"validate_non_empty_file","passed":true}],"new":{"anything":[]}}"#;
/// let job = JobRecord::read(json).ok_or("no job record")?;
/// assert_eq!(job.status(), &JobStatus::Pending);
/// assert!(job.failed_stage().is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct JobRecord {
    id: Option<String>,
    status: JobStatus,
    stages: Vec<Stage>,
    local_id: Option<String>,
    file_name: Option<String>,
    message_id: Option<String>,
}

impl JobRecord {
    /// Reads a record: a JSON object with a `status` or with `stages`. None for anything else.
    #[must_use]
    pub fn read(json: &[u8]) -> Option<Self> {
        let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
        let value: Value = serde_json::from_slice(json).ok()?;
        let record = value.as_object()?;
        let status = record.get("status").and_then(Value::as_str);
        let stages = record.get("stages").and_then(Value::as_array);
        if status.is_none() && stages.is_none() {
            return None;
        }
        let extra = |member| {
            value
                .pointer("/metadata/request/extra")
                .and_then(|extra| extra.get(member))
                .and_then(text)
        };
        Some(Self {
            id: record.get("id").and_then(text),
            status: JobStatus::named(status.unwrap_or_default()),
            stages: stages.into_iter().flatten().filter_map(Stage::of).collect(),
            local_id: extra("local_id"),
            file_name: extra("filename"),
            message_id: extra("message_id"),
        })
    }

    /// The service's number of the job, for its help desk.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Where the job stands.
    #[must_use]
    pub fn status(&self) -> &JobStatus {
        &self.status
    }

    /// The checks of the file so far, in the service's order.
    #[must_use]
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// The first check that the file did not pass.
    #[must_use]
    pub fn failed_stage(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.passed == Some(false))
    }

    /// The local id of the upload, if the record repeats it.
    #[must_use]
    pub fn local_id(&self) -> Option<&str> {
        self.local_id.as_deref()
    }

    /// The file name of the upload, likewise.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The message id of the upload, likewise.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.as_deref()
    }
}

/// A member as text, also where a number stands.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl fmt::Debug for JobRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobRecord")
            .field("status", &self.status)
            .field("stages", &self.stages)
            .finish_non_exhaustive()
    }
}

/// Where a job stands.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// `pending`: created, not done.
    Pending,
    /// `success`.
    Success,
    /// `failed`, `failure`, `error` or `rejected`: the list will not be checked.
    Failed,
    /// Any other word.
    Other(Box<str>),
}

impl JobStatus {
    fn named(word: &str) -> Self {
        match word.to_ascii_lowercase().as_str() {
            "pending" => Self::Pending,
            "success" => Self::Success,
            "failed" | "failure" | "error" | "rejected" => Self::Failed,
            _ => Self::Other(word.into()),
        }
    }
}

impl fmt::Debug for JobStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pending => "Pending",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Other(_) => "Other",
        })
    }
}

/// One check of the file.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stage {
    /// Which check.
    pub name: StageName,
    /// Whether the file passed it; none if the record does not say.
    pub passed: Option<bool>,
    /// What the service says of it. It may repeat what is in the file, so Debug hides it.
    pub details: Option<String>,
}

impl Stage {
    fn of(value: &Value) -> Option<Self> {
        let details = match value.get("details") {
            None | Some(Value::Null) => None,
            Some(details) => text(details).or_else(|| Some(details.to_string())),
        };
        Some(Self {
            name: StageName::named(value.get("stage")?.as_str()?),
            passed: value.get("passed").and_then(Value::as_bool),
            details,
        })
    }
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stage")
            .field("name", &self.name)
            .field("passed", &self.passed)
            .finish_non_exhaustive()
    }
}

/// What is checked.
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StageName {
    /// `validate_non_empty_file`.
    ValidateNonEmptyFile,
    /// `validate_is_unique_upload`: the file repeats an earlier one.
    ValidateIsUniqueUpload,
    /// `validate_in_order`.
    ValidateInOrder,
    /// Any other.
    Other(Box<str>),
}

impl StageName {
    fn named(word: &str) -> Self {
        match word {
            "validate_non_empty_file" => Self::ValidateNonEmptyFile,
            "validate_is_unique_upload" => Self::ValidateIsUniqueUpload,
            "validate_in_order" => Self::ValidateInOrder,
            other => Self::Other(other.into()),
        }
    }

    /// The name as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ValidateNonEmptyFile => "validate_non_empty_file",
            Self::ValidateIsUniqueUpload => "validate_is_unique_upload",
            Self::ValidateInOrder => "validate_in_order",
            Self::Other(name) => name,
        }
    }
}

impl fmt::Display for StageName {
    /// Writes the name, if it is one that is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(_) => f.write_str("a check that is not known here"),
            known => f.write_str(known.as_str()),
        }
    }
}

impl fmt::Debug for StageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StageName({self})")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RECORD: &str = r#"{"version":3,"id":4711,"status":"pending","received":"2026-11-30T11:00:00.1",
        "finished":null,"ts":20261130110000717393,"stages":[
        {"stage":"validate_non_empty_file","ts":20261130110000717393,"passed":true,"details":null},
        {"stage":"validate_is_unique_upload","passed":false,"details":"seen: 9990000018"},
        {"stage":"validate_the_weather","passed":true}],"dataset_id":"mesh_to_pos",
        "metadata":{"request":{"extra":{"message_id":"M1","filename":"F.dat","local_id":"L1","x":[1]}}}}"#;

    #[test]
    fn a_record_is_read_with_whatever_else_it_holds() {
        let job = JobRecord::read(RECORD.as_bytes()).unwrap();
        assert_eq!(job.id(), Some("4711"));
        assert_eq!(job.status(), &JobStatus::Pending);
        assert_eq!(job.local_id(), Some("L1"));
        assert_eq!(job.file_name(), Some("F.dat"));
        assert_eq!(job.message_id(), Some("M1"));
        assert_eq!(job.stages().len(), 3);
        let failed = job.failed_stage().unwrap();
        assert_eq!(failed.name, StageName::ValidateIsUniqueUpload);
        assert_eq!(failed.details.as_deref(), Some("seen: 9990000018"));
        assert!(!format!("{job:?}").contains("999"));
    }

    #[test]
    fn what_is_no_record_is_none() {
        for other in [
            "",
            "[]",
            "{}",
            "{\"status\":1}",
            "9990000018,\n",
            "{\"status\":",
        ] {
            assert!(JobRecord::read(other.as_bytes()).is_none(), "{other}");
        }
    }

    #[test]
    fn members_of_an_unexpected_kind_are_passed_over() {
        let json = br#"{"status":"Rejected","id":{"a":1},"stages":[1,{"stage":2},{"stage":"x","passed":"no"}],"metadata":[]}"#;
        let job = JobRecord::read(json).unwrap();
        assert_eq!(job.status(), &JobStatus::Failed);
        assert_eq!(job.id(), None);
        assert_eq!(job.stages().len(), 1);
        assert_eq!(job.stages()[0].passed, None);
        let name = &job.stages()[0].name;
        assert_eq!(name.as_str(), "x");
        assert_eq!(name.to_string(), "a check that is not known here");
    }

    proptest! {
        #[test]
        fn a_record_cut_anywhere_is_none(cut in 0..RECORD.len()) {
            prop_assert!(JobRecord::read(&RECORD.as_bytes()[..cut]).is_none());
        }
    }
}
