// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The codes of required value sets. A field holds them as [`Coded`](crate::primitive::Coded), so that other codes are kept.

use crate::engine::macros::code_set;

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/address-type>.
AddressType, "http://hl7.org/fhir/ValueSet/address-type", {
Postal = "postal",
Physical = "physical",
Both = "both",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/address-use>.
AddressUse, "http://hl7.org/fhir/ValueSet/address-use", {
Home = "home",
Work = "work",
Temp = "temp",
Old = "old",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/administrative-gender>.
AdministrativeGender, "http://hl7.org/fhir/ValueSet/administrative-gender", {
Male = "male",
Female = "female",
Other = "other",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>.
AllergyIntoleranceCategory, "http://hl7.org/fhir/ValueSet/allergy-intolerance-category", {
Food = "food",
Medication = "medication",
Environment = "environment",
Biologic = "biologic",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/allergy-clinical-status>.
AllergyIntoleranceClinicalStatus, "http://hl7.org/fhir/ValueSet/allergy-clinical-status", {
Active = "active",
Inactive = "inactive",
Resolved = "resolved",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>.
AllergyIntoleranceCriticality, "http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality", {
Low = "low",
High = "high",
UnableToAssess = "unable-to-assess",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/reaction-event-severity>.
AllergyIntoleranceSeverity, "http://hl7.org/fhir/ValueSet/reaction-event-severity", {
Mild = "mild",
Moderate = "moderate",
Severe = "severe",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/allergy-intolerance-type>.
AllergyIntoleranceType, "http://hl7.org/fhir/ValueSet/allergy-intolerance-type", {
Allergy = "allergy",
Intolerance = "intolerance",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/allergy-verification-status>.
AllergyIntoleranceVerificationStatus, "http://hl7.org/fhir/ValueSet/allergy-verification-status", {
Unconfirmed = "unconfirmed",
Confirmed = "confirmed",
Refuted = "refuted",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/appointmentstatus>.
AppointmentStatus, "http://hl7.org/fhir/ValueSet/appointmentstatus", {
Proposed = "proposed",
Pending = "pending",
Booked = "booked",
Arrived = "arrived",
Fulfilled = "fulfilled",
Cancelled = "cancelled",
Noshow = "noshow",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/audit-event-action>.
AuditEventAction, "http://hl7.org/fhir/ValueSet/audit-event-action", {
C = "C",
R = "R",
U = "U",
D = "D",
E = "E",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/network-type>.
AuditEventAgentNetworkType, "http://hl7.org/fhir/ValueSet/network-type", {
V1 = "1",
V2 = "2",
V3 = "3",
V4 = "4",
V5 = "5",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/audit-event-outcome>.
AuditEventOutcome, "http://hl7.org/fhir/ValueSet/audit-event-outcome", {
V0 = "0",
V4 = "4",
V8 = "8",
V12 = "12",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/bundle-type>.
BundleType, "http://hl7.org/fhir/ValueSet/bundle-type", {
Document = "document",
Message = "message",
Transaction = "transaction",
TransactionResponse = "transaction-response",
Batch = "batch",
BatchResponse = "batch-response",
History = "history",
Searchset = "searchset",
Collection = "collection",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/capability-statement-kind>.
CapabilityStatementKind, "http://hl7.org/fhir/ValueSet/capability-statement-kind", {
Instance = "instance",
Capability = "capability",
Requirements = "requirements",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-plan-activity-status>.
CarePlanActivityStatus, "http://hl7.org/fhir/ValueSet/care-plan-activity-status", {
NotStarted = "not-started",
Scheduled = "scheduled",
InProgress = "in-progress",
OnHold = "on-hold",
Completed = "completed",
Cancelled = "cancelled",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-plan-intent>.
CarePlanIntent, "http://hl7.org/fhir/ValueSet/care-plan-intent", {
Proposal = "proposal",
Plan = "plan",
Order = "order",
Option = "option",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-plan-status>.
CarePlanStatus, "http://hl7.org/fhir/ValueSet/care-plan-status", {
Draft = "draft",
Active = "active",
Suspended = "suspended",
Completed = "completed",
EnteredInError = "entered-in-error",
Cancelled = "cancelled",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-team-status>.
CareTeamStatus, "http://hl7.org/fhir/ValueSet/care-team-status", {
Proposed = "proposed",
Active = "active",
Suspended = "suspended",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/clinical-impression-status>.
ClinicalImpressionStatus, "http://hl7.org/fhir/ValueSet/clinical-impression-status", {
Draft = "draft",
Completed = "completed",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/codesystem-content-mode>.
CodeSystemContentMode, "http://hl7.org/fhir/ValueSet/codesystem-content-mode", {
NotPresent = "not-present",
Example = "example",
Fragment = "fragment",
Complete = "complete",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>.
CodeSystemHierarchyMeaning, "http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning", {
GroupedBy = "grouped-by",
IsA = "is-a",
PartOf = "part-of",
ClassifiedWith = "classified-with",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
CompositionAttestationMode, "http://hl7.org/fhir/ValueSet/composition-attestation-mode", {
Personal = "personal",
Professional = "professional",
Legal = "legal",
Official = "official",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/composition-status>.
CompositionStatus, "http://hl7.org/fhir/ValueSet/composition-status", {
Preliminary = "preliminary",
Final = "final",
Amended = "amended",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/concept-map-equivalence>.
ConceptMapEquivalence, "http://hl7.org/fhir/ValueSet/concept-map-equivalence", {
Relatedto = "relatedto",
Equivalent = "equivalent",
Equal = "equal",
Wider = "wider",
Subsumes = "subsumes",
Narrower = "narrower",
Specializes = "specializes",
Inexact = "inexact",
Unmatched = "unmatched",
Disjoint = "disjoint",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>.
ConceptMapGroupUnmappedMode, "http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode", {
Provided = "provided",
Fixed = "fixed",
OtherMap = "other-map",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/condition-clinical>.
ConditionClinicalStatusCodes, "http://hl7.org/fhir/ValueSet/condition-clinical", {
Active = "active",
Recurrence = "recurrence",
Inactive = "inactive",
Remission = "remission",
Resolved = "resolved",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/condition-ver-status>.
ConditionVerificationStatus, "http://hl7.org/fhir/ValueSet/condition-ver-status", {
Provisional = "provisional",
Differential = "differential",
Confirmed = "confirmed",
Refuted = "refuted",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/conditional-delete-status>.
ConditionalDeleteStatus, "http://hl7.org/fhir/ValueSet/conditional-delete-status", {
NotSupported = "not-supported",
Single = "single",
Multiple = "multiple",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/conditional-read-status>.
ConditionalReadStatus, "http://hl7.org/fhir/ValueSet/conditional-read-status", {
NotSupported = "not-supported",
ModifiedSince = "modified-since",
NotMatch = "not-match",
FullSupport = "full-support",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/v3-ConfidentialityClassification>.
ConfidentialityClassification, "http://hl7.org/fhir/ValueSet/v3-ConfidentialityClassification", {
U = "U",
L = "L",
M = "M",
N = "N",
R = "R",
V = "V",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/consent-data-meaning>.
ConsentDataMeaning, "http://hl7.org/fhir/ValueSet/consent-data-meaning", {
Instance = "instance",
Related = "related",
Dependents = "dependents",
Authoredby = "authoredby",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/consent-except-type>.
ConsentExceptType, "http://hl7.org/fhir/ValueSet/consent-except-type", {
Deny = "deny",
Permit = "permit",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/consent-state-codes>.
ConsentState, "http://hl7.org/fhir/ValueSet/consent-state-codes", {
Draft = "draft",
Proposed = "proposed",
Active = "active",
Rejected = "rejected",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/contact-point-system>.
ContactPointSystem, "http://hl7.org/fhir/ValueSet/contact-point-system", {
Phone = "phone",
Fax = "fax",
Email = "email",
Pager = "pager",
Url = "url",
Sms = "sms",
Other = "other",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/contact-point-use>.
ContactPointUse, "http://hl7.org/fhir/ValueSet/contact-point-use", {
Home = "home",
Work = "work",
Temp = "temp",
Old = "old",
Mobile = "mobile",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/days-of-week>.
DaysOfWeek, "http://hl7.org/fhir/ValueSet/days-of-week", {
Mon = "mon",
Tue = "tue",
Wed = "wed",
Thu = "thu",
Fri = "fri",
Sat = "sat",
Sun = "sun",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/diagnostic-report-status>.
DiagnosticReportStatus, "http://hl7.org/fhir/ValueSet/diagnostic-report-status", {
Registered = "registered",
Partial = "partial",
Preliminary = "preliminary",
Final = "final",
Amended = "amended",
Corrected = "corrected",
Appended = "appended",
Cancelled = "cancelled",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/digital-media-type>.
DigitalMediaType, "http://hl7.org/fhir/ValueSet/digital-media-type", {
Photo = "photo",
Video = "video",
Audio = "audio",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/document-mode>.
DocumentMode, "http://hl7.org/fhir/ValueSet/document-mode", {
Producer = "producer",
Consumer = "consumer",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/document-reference-status>.
DocumentReferenceStatus, "http://hl7.org/fhir/ValueSet/document-reference-status", {
Current = "current",
Superseded = "superseded",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/document-relationship-type>.
DocumentRelationshipType, "http://hl7.org/fhir/ValueSet/document-relationship-type", {
Replaces = "replaces",
Transforms = "transforms",
Signs = "signs",
Appends = "appends",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/encounter-location-status>.
EncounterLocationStatus, "http://hl7.org/fhir/ValueSet/encounter-location-status", {
Planned = "planned",
Active = "active",
Reserved = "reserved",
Completed = "completed",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/encounter-status>.
EncounterStatus, "http://hl7.org/fhir/ValueSet/encounter-status", {
Planned = "planned",
Arrived = "arrived",
Triaged = "triaged",
InProgress = "in-progress",
Onleave = "onleave",
Finished = "finished",
Cancelled = "cancelled",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/endpoint-status>.
EndpointStatus, "http://hl7.org/fhir/ValueSet/endpoint-status", {
Active = "active",
Suspended = "suspended",
Error = "error",
Off = "off",
EnteredInError = "entered-in-error",
Test = "test",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/episode-of-care-status>.
EpisodeOfCareStatus, "http://hl7.org/fhir/ValueSet/episode-of-care-status", {
Planned = "planned",
Waitlist = "waitlist",
Active = "active",
Onhold = "onhold",
Finished = "finished",
Cancelled = "cancelled",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/event-capability-mode>.
EventCapabilityMode, "http://hl7.org/fhir/ValueSet/event-capability-mode", {
Sender = "sender",
Receiver = "receiver",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/event-status>.
EventStatus, "http://hl7.org/fhir/ValueSet/event-status", {
Preparation = "preparation",
InProgress = "in-progress",
Suspended = "suspended",
Aborted = "aborted",
Completed = "completed",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/event-timing>.
EventTiming, "http://hl7.org/fhir/ValueSet/event-timing", {
Morn = "MORN",
Aft = "AFT",
Eve = "EVE",
Night = "NIGHT",
Phs = "PHS",
Hs = "HS",
Wake = "WAKE",
C = "C",
Cm = "CM",
Cd = "CD",
Cv = "CV",
Ac = "AC",
Acm = "ACM",
Acd = "ACD",
Acv = "ACV",
Pc = "PC",
Pcm = "PCM",
Pcd = "PCD",
Pcv = "PCV",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/device-status>.
FHIRDeviceStatus, "http://hl7.org/fhir/ValueSet/device-status", {
Active = "active",
Inactive = "inactive",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/substance-status>.
FHIRSubstanceStatus, "http://hl7.org/fhir/ValueSet/substance-status", {
Active = "active",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/history-status>.
FamilyHistoryStatus, "http://hl7.org/fhir/ValueSet/history-status", {
Partial = "partial",
Completed = "completed",
EnteredInError = "entered-in-error",
HealthUnknown = "health-unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/filter-operator>.
FilterOperator, "http://hl7.org/fhir/ValueSet/filter-operator", {
Equals = "=",
IsA = "is-a",
DescendentOf = "descendent-of",
IsNotA = "is-not-a",
Regex = "regex",
In = "in",
NotIn = "not-in",
Generalizes = "generalizes",
Exists = "exists",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/flag-status>.
FlagStatus, "http://hl7.org/fhir/ValueSet/flag-status", {
Active = "active",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/goal-status>.
GoalStatus, "http://hl7.org/fhir/ValueSet/goal-status", {
Proposed = "proposed",
Accepted = "accepted",
Planned = "planned",
InProgress = "in-progress",
OnTarget = "on-target",
AheadOfTarget = "ahead-of-target",
BehindTarget = "behind-target",
Sustaining = "sustaining",
Achieved = "achieved",
OnHold = "on-hold",
Cancelled = "cancelled",
EnteredInError = "entered-in-error",
Rejected = "rejected",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/group-type>.
GroupType, "http://hl7.org/fhir/ValueSet/group-type", {
Person = "person",
Animal = "animal",
Practitioner = "practitioner",
Device = "device",
Medication = "medication",
Substance = "substance",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/http-verb>.
HTTPVerb, "http://hl7.org/fhir/ValueSet/http-verb", {
Get = "GET",
Post = "POST",
Put = "PUT",
Delete = "DELETE",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/identifier-use>.
IdentifierUse, "http://hl7.org/fhir/ValueSet/identifier-use", {
Usual = "usual",
Official = "official",
Temp = "temp",
Secondary = "secondary",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/immunization-status>.
ImmunizationStatusCodes, "http://hl7.org/fhir/ValueSet/immunization-status", {
Completed = "completed",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/issue-severity>.
IssueSeverity, "http://hl7.org/fhir/ValueSet/issue-severity", {
Fatal = "fatal",
Error = "error",
Warning = "warning",
Information = "information",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/issue-type>.
IssueType, "http://hl7.org/fhir/ValueSet/issue-type", {
Invalid = "invalid",
Structure = "structure",
Required = "required",
Value = "value",
Invariant = "invariant",
Security = "security",
Login = "login",
Unknown = "unknown",
Expired = "expired",
Forbidden = "forbidden",
Suppressed = "suppressed",
Processing = "processing",
NotSupported = "not-supported",
Duplicate = "duplicate",
NotFound = "not-found",
TooLong = "too-long",
CodeInvalid = "code-invalid",
Extension = "extension",
TooCostly = "too-costly",
BusinessRule = "business-rule",
Conflict = "conflict",
Incomplete = "incomplete",
Transient = "transient",
LockError = "lock-error",
NoStore = "no-store",
Exception = "exception",
Timeout = "timeout",
Throttled = "throttled",
Informational = "informational",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/link-type>.
LinkType, "http://hl7.org/fhir/ValueSet/link-type", {
ReplacedBy = "replaced-by",
Replaces = "replaces",
Refer = "refer",
Seealso = "seealso",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/list-mode>.
ListMode, "http://hl7.org/fhir/ValueSet/list-mode", {
Working = "working",
Snapshot = "snapshot",
Changes = "changes",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/list-status>.
ListStatus, "http://hl7.org/fhir/ValueSet/list-status", {
Current = "current",
Retired = "retired",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/location-mode>.
LocationMode, "http://hl7.org/fhir/ValueSet/location-mode", {
Instance = "instance",
Kind = "kind",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/location-status>.
LocationStatus, "http://hl7.org/fhir/ValueSet/location-status", {
Active = "active",
Suspended = "suspended",
Inactive = "inactive",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-admin-status>.
MedicationAdministrationStatus, "http://hl7.org/fhir/ValueSet/medication-admin-status", {
InProgress = "in-progress",
OnHold = "on-hold",
Completed = "completed",
EnteredInError = "entered-in-error",
Stopped = "stopped",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-dispense-status>.
MedicationDispenseStatus, "http://hl7.org/fhir/ValueSet/medication-dispense-status", {
Preparation = "preparation",
InProgress = "in-progress",
OnHold = "on-hold",
Completed = "completed",
EnteredInError = "entered-in-error",
Stopped = "stopped",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-request-intent>.
MedicationRequestIntent, "http://hl7.org/fhir/ValueSet/medication-request-intent", {
Proposal = "proposal",
Plan = "plan",
Order = "order",
InstanceOrder = "instance-order",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-request-priority>.
MedicationRequestPriority, "http://hl7.org/fhir/ValueSet/medication-request-priority", {
Routine = "routine",
Urgent = "urgent",
Stat = "stat",
Asap = "asap",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-request-status>.
MedicationRequestStatus, "http://hl7.org/fhir/ValueSet/medication-request-status", {
Active = "active",
OnHold = "on-hold",
Cancelled = "cancelled",
Completed = "completed",
EnteredInError = "entered-in-error",
Stopped = "stopped",
Draft = "draft",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-statement-status>.
MedicationStatementStatus, "http://hl7.org/fhir/ValueSet/medication-statement-status", {
Active = "active",
Completed = "completed",
EnteredInError = "entered-in-error",
Intended = "intended",
Stopped = "stopped",
OnHold = "on-hold",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-statement-taken>.
MedicationStatementTaken, "http://hl7.org/fhir/ValueSet/medication-statement-taken", {
Y = "y",
N = "n",
Unk = "unk",
Na = "na",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-status>.
MedicationStatus, "http://hl7.org/fhir/ValueSet/medication-status", {
Active = "active",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/message-significance-category>.
MessageSignificanceCategory, "http://hl7.org/fhir/ValueSet/message-significance-category", {
Consequence = "Consequence",
Currency = "Currency",
Notification = "Notification",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/name-use>.
NameUse, "http://hl7.org/fhir/ValueSet/name-use", {
Usual = "usual",
Official = "official",
Temp = "temp",
Nickname = "nickname",
Anonymous = "anonymous",
Old = "old",
Maiden = "maiden",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/narrative-status>.
NarrativeStatus, "http://hl7.org/fhir/ValueSet/narrative-status", {
Generated = "generated",
Extensions = "extensions",
Additional = "additional",
Empty = "empty",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/observation-relationshiptypes>.
ObservationRelationshipType, "http://hl7.org/fhir/ValueSet/observation-relationshiptypes", {
HasMember = "has-member",
DerivedFrom = "derived-from",
SequelTo = "sequel-to",
Replaces = "replaces",
QualifiedBy = "qualified-by",
InterferedBy = "interfered-by",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/observation-status>.
ObservationStatus, "http://hl7.org/fhir/ValueSet/observation-status", {
Registered = "registered",
Preliminary = "preliminary",
Final = "final",
Amended = "amended",
Corrected = "corrected",
Cancelled = "cancelled",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/participantrequired>.
ParticipantRequired, "http://hl7.org/fhir/ValueSet/participantrequired", {
Required = "required",
Optional = "optional",
InformationOnly = "information-only",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/participationstatus>.
ParticipationStatus, "http://hl7.org/fhir/ValueSet/participationstatus", {
Accepted = "accepted",
Declined = "declined",
Tentative = "tentative",
NeedsAction = "needs-action",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/concept-property-type>.
PropertyType, "http://hl7.org/fhir/ValueSet/concept-property-type", {
Code = "code",
Coding = "Coding",
String = "string",
Integer = "integer",
Boolean = "boolean",
DateTime = "dateTime",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/provenance-entity-role>.
ProvenanceEntityRole, "http://hl7.org/fhir/ValueSet/provenance-entity-role", {
Derivation = "derivation",
Revision = "revision",
Quotation = "quotation",
Source = "source",
Removal = "removal",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/publication-status>.
PublicationStatus, "http://hl7.org/fhir/ValueSet/publication-status", {
Draft = "draft",
Active = "active",
Retired = "retired",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/quantity-comparator>.
QuantityComparator, "http://hl7.org/fhir/ValueSet/quantity-comparator", {
LessThan = "<",
LessOrEqualTo = "<=",
GreaterOrEqualTo = ">=",
GreaterThan = ">",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/item-type>.
QuestionnaireItemType, "http://hl7.org/fhir/ValueSet/item-type", {
Group = "group",
Display = "display",
Boolean = "boolean",
Decimal = "decimal",
Integer = "integer",
Date = "date",
DateTime = "dateTime",
Time = "time",
String = "string",
Text = "text",
Url = "url",
Choice = "choice",
OpenChoice = "open-choice",
Attachment = "attachment",
Reference = "reference",
Quantity = "quantity",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-answers-status>.
QuestionnaireResponseStatus, "http://hl7.org/fhir/ValueSet/questionnaire-answers-status", {
InProgress = "in-progress",
Completed = "completed",
Amended = "amended",
EnteredInError = "entered-in-error",
Stopped = "stopped",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/reference-handling-policy>.
ReferenceHandlingPolicy, "http://hl7.org/fhir/ValueSet/reference-handling-policy", {
Literal = "literal",
Logical = "logical",
Resolves = "resolves",
Enforced = "enforced",
Local = "local",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/request-intent>.
RequestIntent, "http://hl7.org/fhir/ValueSet/request-intent", {
Proposal = "proposal",
Plan = "plan",
Order = "order",
OriginalOrder = "original-order",
ReflexOrder = "reflex-order",
FillerOrder = "filler-order",
InstanceOrder = "instance-order",
Option = "option",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/request-priority>.
RequestPriority, "http://hl7.org/fhir/ValueSet/request-priority", {
Routine = "routine",
Urgent = "urgent",
Asap = "asap",
Stat = "stat",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/request-status>.
RequestStatus, "http://hl7.org/fhir/ValueSet/request-status", {
Draft = "draft",
Active = "active",
Suspended = "suspended",
Cancelled = "cancelled",
Completed = "completed",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/resource-types>.
ResourceType, "http://hl7.org/fhir/ValueSet/resource-types", {
Account = "Account",
ActivityDefinition = "ActivityDefinition",
AdverseEvent = "AdverseEvent",
AllergyIntolerance = "AllergyIntolerance",
Appointment = "Appointment",
AppointmentResponse = "AppointmentResponse",
AuditEvent = "AuditEvent",
Basic = "Basic",
Binary = "Binary",
BodySite = "BodySite",
Bundle = "Bundle",
CapabilityStatement = "CapabilityStatement",
CarePlan = "CarePlan",
CareTeam = "CareTeam",
ChargeItem = "ChargeItem",
Claim = "Claim",
ClaimResponse = "ClaimResponse",
ClinicalImpression = "ClinicalImpression",
CodeSystem = "CodeSystem",
Communication = "Communication",
CommunicationRequest = "CommunicationRequest",
CompartmentDefinition = "CompartmentDefinition",
Composition = "Composition",
ConceptMap = "ConceptMap",
Condition = "Condition",
Consent = "Consent",
Contract = "Contract",
Coverage = "Coverage",
DataElement = "DataElement",
DetectedIssue = "DetectedIssue",
Device = "Device",
DeviceComponent = "DeviceComponent",
DeviceMetric = "DeviceMetric",
DeviceRequest = "DeviceRequest",
DeviceUseStatement = "DeviceUseStatement",
DiagnosticReport = "DiagnosticReport",
DocumentManifest = "DocumentManifest",
DocumentReference = "DocumentReference",
DomainResource = "DomainResource",
EligibilityRequest = "EligibilityRequest",
EligibilityResponse = "EligibilityResponse",
Encounter = "Encounter",
Endpoint = "Endpoint",
EnrollmentRequest = "EnrollmentRequest",
EnrollmentResponse = "EnrollmentResponse",
EpisodeOfCare = "EpisodeOfCare",
ExpansionProfile = "ExpansionProfile",
ExplanationOfBenefit = "ExplanationOfBenefit",
FamilyMemberHistory = "FamilyMemberHistory",
Flag = "Flag",
Goal = "Goal",
GraphDefinition = "GraphDefinition",
Group = "Group",
GuidanceResponse = "GuidanceResponse",
HealthcareService = "HealthcareService",
ImagingManifest = "ImagingManifest",
ImagingStudy = "ImagingStudy",
Immunization = "Immunization",
ImmunizationRecommendation = "ImmunizationRecommendation",
ImplementationGuide = "ImplementationGuide",
Library = "Library",
Linkage = "Linkage",
List = "List",
Location = "Location",
Measure = "Measure",
MeasureReport = "MeasureReport",
Media = "Media",
Medication = "Medication",
MedicationAdministration = "MedicationAdministration",
MedicationDispense = "MedicationDispense",
MedicationRequest = "MedicationRequest",
MedicationStatement = "MedicationStatement",
MessageDefinition = "MessageDefinition",
MessageHeader = "MessageHeader",
NamingSystem = "NamingSystem",
NutritionOrder = "NutritionOrder",
Observation = "Observation",
OperationDefinition = "OperationDefinition",
OperationOutcome = "OperationOutcome",
Organization = "Organization",
Parameters = "Parameters",
Patient = "Patient",
PaymentNotice = "PaymentNotice",
PaymentReconciliation = "PaymentReconciliation",
Person = "Person",
PlanDefinition = "PlanDefinition",
Practitioner = "Practitioner",
PractitionerRole = "PractitionerRole",
Procedure = "Procedure",
ProcedureRequest = "ProcedureRequest",
ProcessRequest = "ProcessRequest",
ProcessResponse = "ProcessResponse",
Provenance = "Provenance",
Questionnaire = "Questionnaire",
QuestionnaireResponse = "QuestionnaireResponse",
ReferralRequest = "ReferralRequest",
RelatedPerson = "RelatedPerson",
RequestGroup = "RequestGroup",
ResearchStudy = "ResearchStudy",
ResearchSubject = "ResearchSubject",
Resource = "Resource",
RiskAssessment = "RiskAssessment",
Schedule = "Schedule",
SearchParameter = "SearchParameter",
Sequence = "Sequence",
ServiceDefinition = "ServiceDefinition",
Slot = "Slot",
Specimen = "Specimen",
StructureDefinition = "StructureDefinition",
StructureMap = "StructureMap",
Subscription = "Subscription",
Substance = "Substance",
SupplyDelivery = "SupplyDelivery",
SupplyRequest = "SupplyRequest",
Task = "Task",
TestReport = "TestReport",
TestScript = "TestScript",
ValueSet = "ValueSet",
VisionPrescription = "VisionPrescription",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/versioning-policy>.
ResourceVersionPolicy, "http://hl7.org/fhir/ValueSet/versioning-policy", {
NoVersion = "no-version",
Versioned = "versioned",
VersionedUpdate = "versioned-update",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/response-code>.
ResponseType, "http://hl7.org/fhir/ValueSet/response-code", {
Ok = "ok",
TransientError = "transient-error",
FatalError = "fatal-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/restful-capability-mode>.
RestfulCapabilityMode, "http://hl7.org/fhir/ValueSet/restful-capability-mode", {
Client = "client",
Server = "server",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/search-entry-mode>.
SearchEntryMode, "http://hl7.org/fhir/ValueSet/search-entry-mode", {
Match = "match",
Include = "include",
Outcome = "outcome",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/search-param-type>.
SearchParamType, "http://hl7.org/fhir/ValueSet/search-param-type", {
Number = "number",
Date = "date",
String = "string",
Token = "token",
Reference = "reference",
Composite = "composite",
Quantity = "quantity",
Uri = "uri",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/slotstatus>.
SlotStatus, "http://hl7.org/fhir/ValueSet/slotstatus", {
Busy = "busy",
Free = "free",
BusyUnavailable = "busy-unavailable",
BusyTentative = "busy-tentative",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/specimen-status>.
SpecimenStatus, "http://hl7.org/fhir/ValueSet/specimen-status", {
Available = "available",
Unavailable = "unavailable",
Unsatisfactory = "unsatisfactory",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/subscription-channel-type>.
SubscriptionChannelType, "http://hl7.org/fhir/ValueSet/subscription-channel-type", {
RestHook = "rest-hook",
Websocket = "websocket",
Email = "email",
Sms = "sms",
Message = "message",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/subscription-status>.
SubscriptionStatus, "http://hl7.org/fhir/ValueSet/subscription-status", {
Requested = "requested",
Active = "active",
Error = "error",
Off = "off",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/system-restful-interaction>.
SystemRestfulInteraction, "http://hl7.org/fhir/ValueSet/system-restful-interaction", {
Transaction = "transaction",
Batch = "batch",
SearchSystem = "search-system",
HistorySystem = "history-system",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/task-status>.
TaskStatus, "http://hl7.org/fhir/ValueSet/task-status", {
Draft = "draft",
Requested = "requested",
Received = "received",
Accepted = "accepted",
Rejected = "rejected",
Ready = "ready",
Cancelled = "cancelled",
InProgress = "in-progress",
OnHold = "on-hold",
Failed = "failed",
Completed = "completed",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/type-restful-interaction>.
TypeRestfulInteraction, "http://hl7.org/fhir/ValueSet/type-restful-interaction", {
Read = "read",
Vread = "vread",
Update = "update",
Patch = "patch",
Delete = "delete",
HistoryInstance = "history-instance",
HistoryType = "history-type",
Create = "create",
SearchType = "search-type",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/udi-entry-type>.
UDIEntryType, "http://hl7.org/fhir/ValueSet/udi-entry-type", {
Barcode = "barcode",
Rfid = "rfid",
Manual = "manual",
Card = "card",
SelfReported = "self-reported",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/units-of-time>.
UnitsOfTime, "http://hl7.org/fhir/ValueSet/units-of-time", {
S = "s",
Min = "min",
H = "h",
D = "d",
Wk = "wk",
Mo = "mo",
A = "a",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/unknown-content-code>.
UnknownContentCode, "http://hl7.org/fhir/ValueSet/unknown-content-code", {
No = "no",
Extensions = "extensions",
Elements = "elements",
Both = "both",
} }
