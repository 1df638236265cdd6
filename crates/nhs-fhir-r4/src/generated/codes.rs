// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The codes of required value sets. A field holds them as [`Coded`](crate::primitive::Coded), so that other codes are kept.

use crate::engine::macros::code_set;

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
ActionCardinalityBehavior, "http://hl7.org/fhir/ValueSet/action-cardinality-behavior", {
Single = "single",
Multiple = "multiple",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/action-condition-kind>.
ActionConditionKind, "http://hl7.org/fhir/ValueSet/action-condition-kind", {
Applicability = "applicability",
Start = "start",
Stop = "stop",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
ActionGroupingBehavior, "http://hl7.org/fhir/ValueSet/action-grouping-behavior", {
VisualGroup = "visual-group",
LogicalGroup = "logical-group",
SentenceGroup = "sentence-group",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
ActionPrecheckBehavior, "http://hl7.org/fhir/ValueSet/action-precheck-behavior", {
Yes = "yes",
No = "no",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/action-relationship-type>.
ActionRelationshipType, "http://hl7.org/fhir/ValueSet/action-relationship-type", {
BeforeStart = "before-start",
Before = "before",
BeforeEnd = "before-end",
ConcurrentWithStart = "concurrent-with-start",
Concurrent = "concurrent",
ConcurrentWithEnd = "concurrent-with-end",
AfterStart = "after-start",
After = "after",
AfterEnd = "after-end",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/action-required-behavior>.
ActionRequiredBehavior, "http://hl7.org/fhir/ValueSet/action-required-behavior", {
Must = "must",
Could = "could",
MustUnlessDocumented = "must-unless-documented",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
ActionSelectionBehavior, "http://hl7.org/fhir/ValueSet/action-selection-behavior", {
Any = "any",
All = "all",
AllOrNone = "all-or-none",
ExactlyOne = "exactly-one",
AtMostOne = "at-most-one",
OneOrMore = "one-or-more",
} }

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
Billing = "billing",
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
CheckedIn = "checked-in",
Waitlist = "waitlist",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-plan-activity-kind>.
CarePlanActivityKind, "http://hl7.org/fhir/ValueSet/care-plan-activity-kind", {
Appointment = "Appointment",
CommunicationRequest = "CommunicationRequest",
DeviceRequest = "DeviceRequest",
MedicationRequest = "MedicationRequest",
NutritionOrder = "NutritionOrder",
Task = "Task",
ServiceRequest = "ServiceRequest",
VisionPrescription = "VisionPrescription",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-plan-activity-status>.
CarePlanActivityStatus, "http://hl7.org/fhir/ValueSet/care-plan-activity-status", {
NotStarted = "not-started",
Scheduled = "scheduled",
InProgress = "in-progress",
OnHold = "on-hold",
Completed = "completed",
Cancelled = "cancelled",
Stopped = "stopped",
Unknown = "unknown",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-plan-intent>.
CarePlanIntent, "http://hl7.org/fhir/ValueSet/care-plan-intent", {
Proposal = "proposal",
Plan = "plan",
Order = "order",
Option = "option",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/care-team-status>.
CareTeamStatus, "http://hl7.org/fhir/ValueSet/care-team-status", {
Proposed = "proposed",
Active = "active",
Suspended = "suspended",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/remittance-outcome>.
ClaimProcessingCodes, "http://hl7.org/fhir/ValueSet/remittance-outcome", {
Queued = "queued",
Complete = "complete",
Error = "error",
Partial = "partial",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/clinicalimpression-status>.
ClinicalImpressionStatus, "http://hl7.org/fhir/ValueSet/clinicalimpression-status", {
InProgress = "in-progress",
Completed = "completed",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/codesystem-content-mode>.
CodeSystemContentMode, "http://hl7.org/fhir/ValueSet/codesystem-content-mode", {
NotPresent = "not-present",
Example = "example",
Fragment = "fragment",
Complete = "complete",
Supplement = "supplement",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/consent-data-meaning>.
ConsentDataMeaning, "http://hl7.org/fhir/ValueSet/consent-data-meaning", {
Instance = "instance",
Related = "related",
Dependents = "dependents",
Authoredby = "authoredby",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/consent-provision-type>.
ConsentProvisionType, "http://hl7.org/fhir/ValueSet/consent-provision-type", {
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/contributor-type>.
ContributorType, "http://hl7.org/fhir/ValueSet/contributor-type", {
Author = "author",
Editor = "editor",
Reviewer = "reviewer",
Endorser = "endorser",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/device-nametype>.
DeviceNameType, "http://hl7.org/fhir/ValueSet/device-nametype", {
UdiLabelName = "udi-label-name",
UserFriendlyName = "user-friendly-name",
PatientReportedName = "patient-reported-name",
ManufacturerName = "manufacturer-name",
ModelName = "model-name",
Other = "other",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior>.
EnableWhenBehavior, "http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior", {
All = "all",
Any = "any",
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
NotDone = "not-done",
OnHold = "on-hold",
Stopped = "stopped",
Completed = "completed",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/event-timing>.
EventTiming, "http://hl7.org/fhir/ValueSet/event-timing", {
Morn = "MORN",
MornEarly = "MORN.early",
MornLate = "MORN.late",
Noon = "NOON",
Aft = "AFT",
AftEarly = "AFT.early",
AftLate = "AFT.late",
Eve = "EVE",
EveEarly = "EVE.early",
EveLate = "EVE.late",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/all-types>.
FHIRAllTypes, "http://hl7.org/fhir/ValueSet/all-types", {
Address = "Address",
Age = "Age",
Annotation = "Annotation",
Attachment = "Attachment",
BackboneElement = "BackboneElement",
CodeableConcept = "CodeableConcept",
Coding = "Coding",
ContactDetail = "ContactDetail",
ContactPoint = "ContactPoint",
Contributor = "Contributor",
Count = "Count",
DataRequirement = "DataRequirement",
Distance = "Distance",
Dosage = "Dosage",
Duration = "Duration",
Element = "Element",
ElementDefinition = "ElementDefinition",
Expression = "Expression",
Extension = "Extension",
HumanName = "HumanName",
Identifier = "Identifier",
MarketingStatus = "MarketingStatus",
Meta = "Meta",
Money = "Money",
MoneyQuantity = "MoneyQuantity",
Narrative = "Narrative",
ParameterDefinition = "ParameterDefinition",
Period = "Period",
Population = "Population",
ProdCharacteristic = "ProdCharacteristic",
ProductShelfLife = "ProductShelfLife",
Quantity = "Quantity",
Range = "Range",
Ratio = "Ratio",
Reference = "Reference",
RelatedArtifact = "RelatedArtifact",
SampledData = "SampledData",
Signature = "Signature",
SimpleQuantity = "SimpleQuantity",
SubstanceAmount = "SubstanceAmount",
Timing = "Timing",
TriggerDefinition = "TriggerDefinition",
UsageContext = "UsageContext",
Base64Binary = "base64Binary",
Boolean = "boolean",
Canonical = "canonical",
Code = "code",
Date = "date",
DateTime = "dateTime",
Decimal = "decimal",
Id = "id",
Instant = "instant",
Integer = "integer",
Markdown = "markdown",
Oid = "oid",
PositiveInt = "positiveInt",
String = "string",
Time = "time",
UnsignedInt = "unsignedInt",
Uri = "uri",
Url = "url",
Uuid = "uuid",
Xhtml = "xhtml",
Account = "Account",
ActivityDefinition = "ActivityDefinition",
AdverseEvent = "AdverseEvent",
AllergyIntolerance = "AllergyIntolerance",
Appointment = "Appointment",
AppointmentResponse = "AppointmentResponse",
AuditEvent = "AuditEvent",
Basic = "Basic",
Binary = "Binary",
BiologicallyDerivedProduct = "BiologicallyDerivedProduct",
BodyStructure = "BodyStructure",
Bundle = "Bundle",
CapabilityStatement = "CapabilityStatement",
CarePlan = "CarePlan",
CareTeam = "CareTeam",
CatalogEntry = "CatalogEntry",
ChargeItem = "ChargeItem",
ChargeItemDefinition = "ChargeItemDefinition",
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
CoverageEligibilityRequest = "CoverageEligibilityRequest",
CoverageEligibilityResponse = "CoverageEligibilityResponse",
DetectedIssue = "DetectedIssue",
Device = "Device",
DeviceDefinition = "DeviceDefinition",
DeviceMetric = "DeviceMetric",
DeviceRequest = "DeviceRequest",
DeviceUseStatement = "DeviceUseStatement",
DiagnosticReport = "DiagnosticReport",
DocumentManifest = "DocumentManifest",
DocumentReference = "DocumentReference",
DomainResource = "DomainResource",
EffectEvidenceSynthesis = "EffectEvidenceSynthesis",
Encounter = "Encounter",
Endpoint = "Endpoint",
EnrollmentRequest = "EnrollmentRequest",
EnrollmentResponse = "EnrollmentResponse",
EpisodeOfCare = "EpisodeOfCare",
EventDefinition = "EventDefinition",
Evidence = "Evidence",
EvidenceVariable = "EvidenceVariable",
ExampleScenario = "ExampleScenario",
ExplanationOfBenefit = "ExplanationOfBenefit",
FamilyMemberHistory = "FamilyMemberHistory",
Flag = "Flag",
Goal = "Goal",
GraphDefinition = "GraphDefinition",
Group = "Group",
GuidanceResponse = "GuidanceResponse",
HealthcareService = "HealthcareService",
ImagingStudy = "ImagingStudy",
Immunization = "Immunization",
ImmunizationEvaluation = "ImmunizationEvaluation",
ImmunizationRecommendation = "ImmunizationRecommendation",
ImplementationGuide = "ImplementationGuide",
InsurancePlan = "InsurancePlan",
Invoice = "Invoice",
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
MedicationKnowledge = "MedicationKnowledge",
MedicationRequest = "MedicationRequest",
MedicationStatement = "MedicationStatement",
MedicinalProduct = "MedicinalProduct",
MedicinalProductAuthorization = "MedicinalProductAuthorization",
MedicinalProductContraindication = "MedicinalProductContraindication",
MedicinalProductIndication = "MedicinalProductIndication",
MedicinalProductIngredient = "MedicinalProductIngredient",
MedicinalProductInteraction = "MedicinalProductInteraction",
MedicinalProductManufactured = "MedicinalProductManufactured",
MedicinalProductPackaged = "MedicinalProductPackaged",
MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical",
MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect",
MessageDefinition = "MessageDefinition",
MessageHeader = "MessageHeader",
MolecularSequence = "MolecularSequence",
NamingSystem = "NamingSystem",
NutritionOrder = "NutritionOrder",
Observation = "Observation",
ObservationDefinition = "ObservationDefinition",
OperationDefinition = "OperationDefinition",
OperationOutcome = "OperationOutcome",
Organization = "Organization",
OrganizationAffiliation = "OrganizationAffiliation",
Parameters = "Parameters",
Patient = "Patient",
PaymentNotice = "PaymentNotice",
PaymentReconciliation = "PaymentReconciliation",
Person = "Person",
PlanDefinition = "PlanDefinition",
Practitioner = "Practitioner",
PractitionerRole = "PractitionerRole",
Procedure = "Procedure",
Provenance = "Provenance",
Questionnaire = "Questionnaire",
QuestionnaireResponse = "QuestionnaireResponse",
RelatedPerson = "RelatedPerson",
RequestGroup = "RequestGroup",
ResearchDefinition = "ResearchDefinition",
ResearchElementDefinition = "ResearchElementDefinition",
ResearchStudy = "ResearchStudy",
ResearchSubject = "ResearchSubject",
Resource = "Resource",
RiskAssessment = "RiskAssessment",
RiskEvidenceSynthesis = "RiskEvidenceSynthesis",
Schedule = "Schedule",
SearchParameter = "SearchParameter",
ServiceRequest = "ServiceRequest",
Slot = "Slot",
Specimen = "Specimen",
SpecimenDefinition = "SpecimenDefinition",
StructureDefinition = "StructureDefinition",
StructureMap = "StructureMap",
Subscription = "Subscription",
Substance = "Substance",
SubstanceNucleicAcid = "SubstanceNucleicAcid",
SubstancePolymer = "SubstancePolymer",
SubstanceProtein = "SubstanceProtein",
SubstanceReferenceInformation = "SubstanceReferenceInformation",
SubstanceSourceMaterial = "SubstanceSourceMaterial",
SubstanceSpecification = "SubstanceSpecification",
SupplyDelivery = "SupplyDelivery",
SupplyRequest = "SupplyRequest",
Task = "Task",
TerminologyCapabilities = "TerminologyCapabilities",
TestReport = "TestReport",
TestScript = "TestScript",
ValueSet = "ValueSet",
VerificationResult = "VerificationResult",
VisionPrescription = "VisionPrescription",
Type = "Type",
Any = "Any",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/FHIR-version>.
FHIRVersion, "http://hl7.org/fhir/ValueSet/FHIR-version", {
V0_01 = "0.01",
V0_05 = "0.05",
V0_06 = "0.06",
V0_11 = "0.11",
V0_0_80 = "0.0.80",
V0_0_81 = "0.0.81",
V0_0_82 = "0.0.82",
V0_4_0 = "0.4.0",
V0_5_0 = "0.5.0",
V1_0_0 = "1.0.0",
V1_0_1 = "1.0.1",
V1_0_2 = "1.0.2",
V1_1_0 = "1.1.0",
V1_4_0 = "1.4.0",
V1_6_0 = "1.6.0",
V1_8_0 = "1.8.0",
V3_0_0 = "3.0.0",
V3_0_1 = "3.0.1",
V3_3_0 = "3.3.0",
V3_5_0 = "3.5.0",
V4_0_0 = "4.0.0",
V4_0_1 = "4.0.1",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/fm-status>.
FinancialResourceStatusCodes, "http://hl7.org/fhir/ValueSet/fm-status", {
Active = "active",
Cancelled = "cancelled",
Draft = "draft",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/flag-status>.
FlagStatus, "http://hl7.org/fhir/ValueSet/flag-status", {
Active = "active",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/goal-status>.
GoalLifecycleStatus, "http://hl7.org/fhir/ValueSet/goal-status", {
Proposed = "proposed",
Planned = "planned",
Accepted = "accepted",
Active = "active",
OnHold = "on-hold",
Completed = "completed",
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
Head = "HEAD",
Post = "POST",
Put = "PUT",
Delete = "DELETE",
Patch = "PATCH",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/identifier-use>.
IdentifierUse, "http://hl7.org/fhir/ValueSet/identifier-use", {
Usual = "usual",
Official = "official",
Temp = "temp",
Secondary = "secondary",
Old = "old",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/imagingstudy-status>.
ImagingStudyStatus, "http://hl7.org/fhir/ValueSet/imagingstudy-status", {
Registered = "registered",
Available = "available",
Cancelled = "cancelled",
EnteredInError = "entered-in-error",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/immunization-status>.
ImmunizationStatusCodes, "http://hl7.org/fhir/ValueSet/immunization-status", {
Completed = "completed",
EnteredInError = "entered-in-error",
NotDone = "not-done",
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
MultipleMatches = "multiple-matches",
NotFound = "not-found",
Deleted = "deleted",
TooLong = "too-long",
CodeInvalid = "code-invalid",
Extension = "extension",
TooCostly = "too-costly",
BusinessRule = "business-rule",
Conflict = "conflict",
Transient = "transient",
LockError = "lock-error",
NoStore = "no-store",
Exception = "exception",
Timeout = "timeout",
Incomplete = "incomplete",
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
MedicationAdministrationStatusCodes, "http://hl7.org/fhir/ValueSet/medication-admin-status", {
InProgress = "in-progress",
NotDone = "not-done",
OnHold = "on-hold",
Completed = "completed",
EnteredInError = "entered-in-error",
Stopped = "stopped",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medicationdispense-status>.
MedicationDispenseStatusCodes, "http://hl7.org/fhir/ValueSet/medicationdispense-status", {
Preparation = "preparation",
InProgress = "in-progress",
Cancelled = "cancelled",
OnHold = "on-hold",
Completed = "completed",
EnteredInError = "entered-in-error",
Stopped = "stopped",
Declined = "declined",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medicationrequest-intent>.
MedicationRequestIntent, "http://hl7.org/fhir/ValueSet/medicationrequest-intent", {
Proposal = "proposal",
Plan = "plan",
Order = "order",
OriginalOrder = "original-order",
ReflexOrder = "reflex-order",
FillerOrder = "filler-order",
InstanceOrder = "instance-order",
Option = "option",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-status>.
MedicationStatusCodes, "http://hl7.org/fhir/ValueSet/medication-status", {
Active = "active",
Inactive = "inactive",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medication-statement-status>.
MedicationStatusCodesCodes, "http://hl7.org/fhir/ValueSet/medication-statement-status", {
Active = "active",
Completed = "completed",
EnteredInError = "entered-in-error",
Intended = "intended",
Stopped = "stopped",
OnHold = "on-hold",
Unknown = "unknown",
NotTaken = "not-taken",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/medicationrequest-status>.
MedicationrequestStatus, "http://hl7.org/fhir/ValueSet/medicationrequest-status", {
Active = "active",
OnHold = "on-hold",
Cancelled = "cancelled",
Completed = "completed",
EnteredInError = "entered-in-error",
Stopped = "stopped",
Draft = "draft",
Unknown = "unknown",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/message-significance-category>.
MessageSignificanceCategory, "http://hl7.org/fhir/ValueSet/message-significance-category", {
Consequence = "consequence",
Currency = "currency",
Notification = "notification",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/messageheader-response-request>.
MessageheaderResponseRequest, "http://hl7.org/fhir/ValueSet/messageheader-response-request", {
Always = "always",
OnError = "on-error",
Never = "never",
OnSuccess = "on-success",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/note-type>.
NoteType, "http://hl7.org/fhir/ValueSet/note-type", {
Display = "display",
Print = "print",
Printoper = "printoper",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/operation-parameter-use>.
OperationParameterUse, "http://hl7.org/fhir/ValueSet/operation-parameter-use", {
In = "in",
Out = "out",
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
Decimal = "decimal",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator>.
QuestionnaireItemOperator, "http://hl7.org/fhir/ValueSet/questionnaire-enable-operator", {
Exists = "exists",
Equals = "=",
NotEquals = "!=",
GreaterThan = ">",
LessThan = "<",
GreaterOrEquals = ">=",
LessOrEquals = "<=",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/related-artifact-type>.
RelatedArtifactType, "http://hl7.org/fhir/ValueSet/related-artifact-type", {
Documentation = "documentation",
Justification = "justification",
Citation = "citation",
Predecessor = "predecessor",
Successor = "successor",
DerivedFrom = "derived-from",
DependsOn = "depends-on",
ComposedOf = "composed-of",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/request-intent>.
RequestIntent, "http://hl7.org/fhir/ValueSet/request-intent", {
Proposal = "proposal",
Plan = "plan",
Directive = "directive",
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
OnHold = "on-hold",
Revoked = "revoked",
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
BiologicallyDerivedProduct = "BiologicallyDerivedProduct",
BodyStructure = "BodyStructure",
Bundle = "Bundle",
CapabilityStatement = "CapabilityStatement",
CarePlan = "CarePlan",
CareTeam = "CareTeam",
CatalogEntry = "CatalogEntry",
ChargeItem = "ChargeItem",
ChargeItemDefinition = "ChargeItemDefinition",
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
CoverageEligibilityRequest = "CoverageEligibilityRequest",
CoverageEligibilityResponse = "CoverageEligibilityResponse",
DetectedIssue = "DetectedIssue",
Device = "Device",
DeviceDefinition = "DeviceDefinition",
DeviceMetric = "DeviceMetric",
DeviceRequest = "DeviceRequest",
DeviceUseStatement = "DeviceUseStatement",
DiagnosticReport = "DiagnosticReport",
DocumentManifest = "DocumentManifest",
DocumentReference = "DocumentReference",
DomainResource = "DomainResource",
EffectEvidenceSynthesis = "EffectEvidenceSynthesis",
Encounter = "Encounter",
Endpoint = "Endpoint",
EnrollmentRequest = "EnrollmentRequest",
EnrollmentResponse = "EnrollmentResponse",
EpisodeOfCare = "EpisodeOfCare",
EventDefinition = "EventDefinition",
Evidence = "Evidence",
EvidenceVariable = "EvidenceVariable",
ExampleScenario = "ExampleScenario",
ExplanationOfBenefit = "ExplanationOfBenefit",
FamilyMemberHistory = "FamilyMemberHistory",
Flag = "Flag",
Goal = "Goal",
GraphDefinition = "GraphDefinition",
Group = "Group",
GuidanceResponse = "GuidanceResponse",
HealthcareService = "HealthcareService",
ImagingStudy = "ImagingStudy",
Immunization = "Immunization",
ImmunizationEvaluation = "ImmunizationEvaluation",
ImmunizationRecommendation = "ImmunizationRecommendation",
ImplementationGuide = "ImplementationGuide",
InsurancePlan = "InsurancePlan",
Invoice = "Invoice",
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
MedicationKnowledge = "MedicationKnowledge",
MedicationRequest = "MedicationRequest",
MedicationStatement = "MedicationStatement",
MedicinalProduct = "MedicinalProduct",
MedicinalProductAuthorization = "MedicinalProductAuthorization",
MedicinalProductContraindication = "MedicinalProductContraindication",
MedicinalProductIndication = "MedicinalProductIndication",
MedicinalProductIngredient = "MedicinalProductIngredient",
MedicinalProductInteraction = "MedicinalProductInteraction",
MedicinalProductManufactured = "MedicinalProductManufactured",
MedicinalProductPackaged = "MedicinalProductPackaged",
MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical",
MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect",
MessageDefinition = "MessageDefinition",
MessageHeader = "MessageHeader",
MolecularSequence = "MolecularSequence",
NamingSystem = "NamingSystem",
NutritionOrder = "NutritionOrder",
Observation = "Observation",
ObservationDefinition = "ObservationDefinition",
OperationDefinition = "OperationDefinition",
OperationOutcome = "OperationOutcome",
Organization = "Organization",
OrganizationAffiliation = "OrganizationAffiliation",
Parameters = "Parameters",
Patient = "Patient",
PaymentNotice = "PaymentNotice",
PaymentReconciliation = "PaymentReconciliation",
Person = "Person",
PlanDefinition = "PlanDefinition",
Practitioner = "Practitioner",
PractitionerRole = "PractitionerRole",
Procedure = "Procedure",
Provenance = "Provenance",
Questionnaire = "Questionnaire",
QuestionnaireResponse = "QuestionnaireResponse",
RelatedPerson = "RelatedPerson",
RequestGroup = "RequestGroup",
ResearchDefinition = "ResearchDefinition",
ResearchElementDefinition = "ResearchElementDefinition",
ResearchStudy = "ResearchStudy",
ResearchSubject = "ResearchSubject",
Resource = "Resource",
RiskAssessment = "RiskAssessment",
RiskEvidenceSynthesis = "RiskEvidenceSynthesis",
Schedule = "Schedule",
SearchParameter = "SearchParameter",
ServiceRequest = "ServiceRequest",
Slot = "Slot",
Specimen = "Specimen",
SpecimenDefinition = "SpecimenDefinition",
StructureDefinition = "StructureDefinition",
StructureMap = "StructureMap",
Subscription = "Subscription",
Substance = "Substance",
SubstanceNucleicAcid = "SubstanceNucleicAcid",
SubstancePolymer = "SubstancePolymer",
SubstanceProtein = "SubstanceProtein",
SubstanceReferenceInformation = "SubstanceReferenceInformation",
SubstanceSourceMaterial = "SubstanceSourceMaterial",
SubstanceSpecification = "SubstanceSpecification",
SupplyDelivery = "SupplyDelivery",
SupplyRequest = "SupplyRequest",
Task = "Task",
TerminologyCapabilities = "TerminologyCapabilities",
TestReport = "TestReport",
TestScript = "TestScript",
ValueSet = "ValueSet",
VerificationResult = "VerificationResult",
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
Special = "special",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/slotstatus>.
SlotStatus, "http://hl7.org/fhir/ValueSet/slotstatus", {
Busy = "busy",
Free = "free",
BusyUnavailable = "busy-unavailable",
BusyTentative = "busy-tentative",
EnteredInError = "entered-in-error",
} }

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/sort-direction>.
SortDirection, "http://hl7.org/fhir/ValueSet/sort-direction", {
Ascending = "ascending",
Descending = "descending",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/task-intent>.
TaskIntent, "http://hl7.org/fhir/ValueSet/task-intent", {
Unknown = "unknown",
Proposal = "proposal",
Plan = "plan",
Order = "order",
OriginalOrder = "original-order",
ReflexOrder = "reflex-order",
FillerOrder = "filler-order",
InstanceOrder = "instance-order",
Option = "option",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/trigger-type>.
TriggerType, "http://hl7.org/fhir/ValueSet/trigger-type", {
NamedEvent = "named-event",
Periodic = "periodic",
DataChanged = "data-changed",
DataAdded = "data-added",
DataModified = "data-modified",
DataRemoved = "data-removed",
DataAccessed = "data-accessed",
DataAccessEnded = "data-access-ended",
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

code_set! { /// The codes of <http://hl7.org/fhir/ValueSet/claim-use>.
Use, "http://hl7.org/fhir/ValueSet/claim-use", {
Claim = "claim",
Preauthorization = "preauthorization",
Predetermination = "predetermination",
} }

code_set! { /// The codes of <http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification>.
V3ConfidentialityClassification, "http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification", {
U = "U",
L = "L",
M = "M",
N = "N",
R = "R",
V = "V",
} }
