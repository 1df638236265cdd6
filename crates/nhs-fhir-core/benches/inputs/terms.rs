//! The words that inputs are made of: invented people, and codes of public terminologies.

/// A code and its display.
pub type Term = (&'static str, &'static str);

pub const SNOMED: &str = "http://snomed.info/sct";
pub const LOINC: &str = "http://loinc.org";
pub const UNITS: &str = "http://unitsofmeasure.org";
pub const NHS_NUMBER: &str = "https://fhir.nhs.uk/Id/nhs-number";
pub const ODS: &str = "https://fhir.nhs.uk/Id/ods-organization-code";
pub const UK_CORE: &str = "https://fhir.hl7.org.uk/StructureDefinition/";
pub const HL7_TERMS: &str = "http://terminology.hl7.org/CodeSystem/";

pub const GIVEN: [&str; 14] = [
    "Amina",
    "Rose",
    "Tobias",
    "Niamh",
    "Oluwaseun",
    "Zoë",
    "Siân",
    "Piotr",
    "Mei",
    "Harpreet",
    "Ishaan",
    "Björn",
    "Ffion",
    "Caoimhe",
];
pub const FAMILY: [&str; 12] = [
    "Sample",
    "Example",
    "Invented",
    "O'Fictional",
    "Placeholder-Smith",
    "Mockford",
    "Testerton",
    "Dummett",
    "Specimen",
    "Pretend",
    "Nobody",
    "Ågren",
];
pub const TOWNS: [&str; 6] = [
    "Sampleton",
    "Nowhere-on-Sea",
    "Exampleford",
    "Mockham",
    "Test Magna",
    "Little Fiction",
];
pub const PRACTICES: [(&str, &str); 5] = [
    ("Y12345", "The Invented Surgery"),
    ("Y23456", "Sampleton Health Centre"),
    ("Y34567", "Nowhere Street Practice"),
    ("Y45678", "Exampleford Hospital"),
    ("Y56789", "Mockham Pharmacy"),
];

pub const PROBLEMS: [Term; 12] = [
    ("38341003", "Hypertensive disorder, systemic arterial"),
    ("44054006", "Diabetes mellitus type 2"),
    ("195967001", "Asthma"),
    ("73430006", "Sleep apnea"),
    ("13645005", "Chronic obstructive lung disease"),
    ("35489007", "Depressive disorder"),
    ("396275006", "Osteoarthritis"),
    ("49436004", "Atrial fibrillation"),
    ("40930008", "Hypothyroidism"),
    ("709044004", "Chronic kidney disease"),
    ("24700007", "Multiple sclerosis"),
    ("37796009", "Migraine"),
];
pub const PROCEDURES: [Term; 6] = [
    ("80146002", "Excision of appendix"),
    ("73761001", "Colonoscopy"),
    ("71388002", "Procedure"),
    ("29303009", "Electrocardiographic procedure"),
    ("171207006", "Depression screening"),
    ("386746003", "Reproductive operation"),
];
pub const MEDICINES: [Term; 8] = [
    ("39732311000001104", "Amoxicillin 250mg capsules"),
    ("42104811000001109", "Paracetamol 500mg tablets"),
    (
        "39113611000001102",
        "Salbutamol 100micrograms/dose inhaler CFC free",
    ),
    ("42217311000001109", "Amlodipine 5mg tablets"),
    ("39709611000001105", "Simvastatin 40mg tablets"),
    ("42109611000001109", "Metformin 500mg tablets"),
    (
        "42215611000001104",
        "Omeprazole 20mg gastro-resistant capsules",
    ),
    (
        "42206511000001102",
        "Levothyroxine sodium 50microgram tablets",
    ),
];
pub const ALLERGENS: [Term; 4] = [
    (
        "764146007",
        "Substance with penicillin structure and antibacterial mechanism of action",
    ),
    ("762952008", "Peanut"),
    ("256277009", "Grass pollen"),
    ("387458008", "Aspirin"),
];
pub const VACCINES: [Term; 4] = [
    ("39114911000001105", "COVID-19 Vaccine AstraZeneca"),
    ("34680411000001107", "Quadrivalent influenza vaccine"),
    ("871751006", "Hepatitis A vaccine"),
    (
        "871875004",
        "Diphtheria, pertussis, poliomyelitis and tetanus vaccine",
    ),
];
pub const ENCOUNTERS: [Term; 5] = [
    ("308335008", "Patient encounter procedure"),
    ("11429006", "Consultation"),
    ("185317003", "Telephone encounter"),
    ("439708006", "Home visit"),
    ("50849002", "Emergency room admission"),
];

/// A measurement: LOINC code and display, unit, low and high of the usual range in hundredths, decimals that are written.
pub const MEASUREMENTS: [(&str, &str, &str, u64, u64, u32); 14] = [
    ("8310-5", "Body temperature", "Cel", 3610, 3780, 1),
    ("8867-4", "Heart rate", "/min", 5000, 11000, 0),
    ("9279-1", "Respiratory rate", "/min", 1000, 2400, 0),
    (
        "2708-6",
        "Oxygen saturation in Arterial blood",
        "%",
        9000,
        10000,
        0,
    ),
    ("29463-7", "Body weight", "kg", 4500, 12000, 2),
    ("8302-2", "Body height", "cm", 14500, 19900, 1),
    ("39156-5", "Body mass index (BMI)", "kg/m2", 1800, 3900, 2),
    (
        "718-7",
        "Hemoglobin [Mass/volume] in Blood",
        "g/L",
        9000,
        17000,
        0,
    ),
    (
        "2823-3",
        "Potassium [Moles/volume] in Serum or Plasma",
        "mmol/L",
        330,
        560,
        1,
    ),
    (
        "2951-2",
        "Sodium [Moles/volume] in Serum or Plasma",
        "mmol/L",
        13000,
        14800,
        0,
    ),
    (
        "2160-0",
        "Creatinine [Mass/volume] in Serum or Plasma",
        "umol/L",
        5000,
        13000,
        0,
    ),
    (
        "4548-4",
        "Hemoglobin A1c/Hemoglobin.total in Blood",
        "%",
        400,
        1100,
        2,
    ),
    (
        "2093-3",
        "Cholesterol [Mass/volume] in Serum or Plasma",
        "mmol/L",
        300,
        800,
        2,
    ),
    (
        "3016-3",
        "Thyrotropin [Units/volume] in Serum or Plasma",
        "m[IU]/L",
        20,
        900,
        2,
    ),
];

/// Sentences of free text, as notes and letters have them: quotes, line breaks, letters beyond ASCII, signs.
pub const SENTENCES: [&str; 10] = [
    "Seen with carer today; says \"much better\" since the last visit.",
    "No change in weight. Sleeping well.\nWill ring if symptoms return.",
    "Advised to take with food & to avoid grapefruit juice.",
    "Peak flow 420 → 460 l/min after inhaler technique was shown.",
    "Café worker, on feet all day; temperature 37.2 °C at home.",
    "Results discussed by telephone, plan: repeat in 3/12.",
    "Declined an interpreter on this occasion.",
    "BP taken three times, the lowest recorded – white coat effect likely.",
    "Letter to be copied to the patient and to the practice.",
    "Wound clean and dry, sutures out in 7 days.",
];
