//! What the identity providers know about the users.

use super::*;
use crate::organisations as org;
use crate::people;

pub(crate) fn worker(name: &str) -> Option<&'static Worker> {
    WORKERS
        .iter()
        .find(|worker| worker.name.eq_ignore_ascii_case(name) || worker.uid == name)
}

pub(crate) fn citizen(name: &str) -> Option<&'static Citizen> {
    CITIZENS
        .iter()
        .find(|citizen| citizen.name.eq_ignore_ascii_case(name) || citizen.sub == name)
}

/// A health worker as CIS2 knows them.
#[derive(Debug)]
pub(crate) struct Worker {
    pub(crate) name: &'static str,
    pub(crate) uid: &'static str,
    pub(crate) given: &'static str,
    pub(crate) family: &'static str,
    /// What the strongest authenticator is good for.
    pub(crate) aal: u8,
    pub(crate) identity: u8,
    pub(crate) roles: &'static [Role],
    /// What `selected_roleid` says even when nobody asked.
    pub(crate) selected: Option<&'static str>,
    pub(crate) malformed_roles: bool,
}

#[derive(Debug)]
pub(crate) struct Role {
    pub(crate) person_orgid: &'static str,
    pub(crate) person_roleid: &'static str,
    pub(crate) org_code: &'static str,
    pub(crate) org_name: &'static str,
    pub(crate) name: [&'static str; 3],
    pub(crate) code: &'static str,
    pub(crate) activities: &'static [(&'static str, &'static str)],
}

const CLINICIAN: [&str; 3] = [
    "Clinical",
    "Clinical Provision",
    "Clinical Practitioner Access Role",
];
const ADMIN: [&str; 3] = [
    "Admin & Clerical",
    "Admin & Clerical",
    "Admin/Clinical Support Access Role",
];
const ACTIVITIES: &[(&str, &str)] = &[
    ("B0085", "Perform Pharmacy Activities"),
    ("B0168", "Receive Legal Override and Emergency View Alerts"),
    ("B0264", "Perform Detailed Health Record"),
];

const fn role(
    person_orgid: &'static str,
    person_roleid: &'static str,
    org: (&'static str, &'static str),
    name: [&'static str; 3],
    code: &'static str,
) -> Role {
    Role {
        person_orgid,
        person_roleid,
        org_code: org.0,
        org_name: org.1,
        name,
        code,
        activities: ACTIVITIES,
    }
}

const AT_TRUST: (&str, &str) = (org::TRUST, "NORTHMOOR UNIVERSITY HOSPITALS NHS TRUST");
const AT_PRACTICE: (&str, &str) = (org::PRACTICE, "TANNERY LANE SURGERY");

const TWO: &[Role] = &[
    role(
        "555254239107",
        "656014452101",
        AT_PRACTICE,
        CLINICIAN,
        "S8000:G8000:R8001",
    ),
    role(
        "555254240100",
        "656014452102",
        AT_TRUST,
        ADMIN,
        "S8002:G8003:R8008",
    ),
];
const THREE: &[Role] = &[
    role(
        "555254239201",
        "656014452201",
        AT_PRACTICE,
        CLINICIAN,
        "S8000:G8000:R8000",
    ),
    role(
        "555254239202",
        "656014452202",
        AT_TRUST,
        CLINICIAN,
        "S8000:G8000:R8001",
    ),
    Role {
        activities: &[],
        ..role(
            "555254239202",
            "656014452203",
            AT_TRUST,
            ADMIN,
            "S8002:G8003:R8008",
        )
    },
];
const ONE: &[Role] = &[role(
    "555254242103",
    "555254242105",
    AT_TRUST,
    CLINICIAN,
    "S8000:G8000:R8000",
)];

const fn plain(
    name: &'static str,
    uid: &'static str,
    person: (&'static str, &'static str),
    aal: u8,
    roles: &'static [Role],
) -> Worker {
    Worker {
        name,
        uid,
        given: person.0,
        family: person.1,
        aal,
        identity: 3,
        roles,
        selected: None,
        malformed_roles: false,
    }
}

pub(super) static WORKERS: &[Worker] = &[
    plain(
        SEVERAL_ROLES,
        SEVERAL_ROLES,
        ("Beatrix", "Holloway"),
        3,
        TWO,
    ),
    plain(
        SEVERAL_ROLES_AAL2,
        SEVERAL_ROLES_AAL2,
        ("Lionel", "Marchbanks"),
        2,
        TWO,
    ),
    plain(THREE_ROLES, THREE_ROLES, ("Winifred", "Osgood"), 3, THREE),
    Worker {
        selected: Some("555254242105"),
        ..plain(
            SELECTED_ROLE,
            SELECTED_ROLE,
            ("Percival", "Dunmore"),
            3,
            ONE,
        )
    },
    plain(ONE_ROLE, ONE_ROLE, ("Marguerite", "Ollerton"), 3, ONE),
    plain(AAL1, "656005750201", ("Ada", "Oakes"), 1, &[]),
    plain(AAL2, "656005750202", ("Bertram", "Oakes"), 2, &[]),
    plain(AAL3, "656005750203", ("Clement", "Oakes"), 3, &[]),
    Worker {
        selected: Some(""),
        ..plain(
            EMPTY_SELECTED_ROLE,
            "656005750204",
            ("Dora", "Oakes"),
            3,
            &[],
        )
    },
    Worker {
        malformed_roles: true,
        ..plain(MALFORMED_ROLES, "656005750205", ("Enid", "Oakes"), 3, &[])
    },
    Worker {
        identity: 2,
        ..plain(LOW_IDENTITY, LOW_IDENTITY, ("Felix", "Garland"), 3, ONE)
    },
];

/// A citizen as NHS login knows them.
#[derive(Debug)]
pub(crate) struct Citizen {
    pub(crate) name: &'static str,
    pub(crate) sub: &'static str,
    /// `P0`, `P5` or `P9`.
    pub(crate) level: &'static str,
    /// The ways to log in, strongest first.
    pub(crate) credentials: &'static [&'static str],
    pub(crate) nhs_number: Option<&'static str>,
    pub(crate) given: Option<&'static str>,
    pub(crate) family: Option<&'static str>,
    pub(crate) birthdate: Option<&'static str>,
    pub(crate) reachable: bool,
    pub(crate) practice: Option<&'static str>,
    /// Name of the citizen who acts for this one.
    pub(crate) actor: Option<&'static str>,
}

const TWO_FACTORS: &[&str] = &["Cp.Cd", "Cp.Ck", "Cp"];

const fn citizen_of(
    name: &'static str,
    sub: &'static str,
    nhs_number: &'static str,
    person: [&'static str; 3],
) -> Citizen {
    Citizen {
        name,
        sub,
        level: "P9",
        credentials: TWO_FACTORS,
        nhs_number: Some(nhs_number),
        given: Some(person[0]),
        family: Some(person[1]),
        birthdate: Some(person[2]),
        reachable: true,
        practice: Some(org::PRACTICE),
        actor: None,
    }
}

pub(super) static CITIZENS: &[Citizen] = &[
    citizen_of(
        P9,
        "49f470a1-0009-4000-8000-000000000071",
        people::FULL_RECORD,
        ["Rosalind", "Thackwray", "1956-04-11"],
    ),
    Citizen {
        level: "P5",
        ..citizen_of(
            P5,
            "49f470a1-0005-4000-8000-000000000072",
            people::UNIQUE_MATCH,
            ["Barnaby", "Quillfeather", "1987-08-19"],
        )
    },
    Citizen {
        level: "P0",
        nhs_number: None,
        given: None,
        family: None,
        birthdate: None,
        practice: None,
        ..citizen_of(P0, "49f470a1-0000-4000-8000-000000000073", "", ["", "", ""])
    },
    Citizen {
        credentials: &["Cm"],
        ..citizen_of(
            P9_PASSKEY,
            "49f470a1-0009-4000-8000-000000000081",
            people::REACHABLE,
            ["Cordelia", "Brightwell", "1973-03-03"],
        )
    },
    Citizen {
        credentials: &["Cp"],
        ..citizen_of(
            P9_PASSWORD,
            "49f470a1-0009-4000-8000-000000000082",
            people::GENDER_OTHER,
            ["Robin", "Merriweather", "1991-01-01"],
        )
    },
    citizen_of(
        P9_SUPERSEDED,
        "49f470a1-0009-4000-8000-000000000083",
        people::SUPERSEDED,
        ["Dilys", "Penhallow", "1943-09-02"],
    ),
    citizen_of(
        P9_UNKNOWN,
        "49f470a1-0009-4000-8000-000000000084",
        people::UNKNOWN,
        ["Nobody", "Inparticular", "1970-01-01"],
    ),
    citizen_of(
        P9_RESTRICTED,
        "49f470a1-0009-4000-8000-000000000085",
        people::RESTRICTED,
        ["Imogen", "Falconbridge", "1990-12-01"],
    ),
    Citizen {
        actor: Some(P9_MOTHER),
        ..citizen_of(
            P9_DELEGATE,
            "49f470a1-0009-4000-8000-000000000086",
            people::ASHGROVE_SON,
            ["Joel", "Ashgrove", "2014-05-19"],
        )
    },
    citizen_of(
        P9_MOTHER,
        "49f470a1-0009-4000-8000-000000000087",
        people::ASHGROVE_MOTHER,
        ["Miriam", "Ashgrove", "1984-03-12"],
    ),
    Citizen {
        given: None,
        birthdate: None,
        reachable: false,
        practice: None,
        ..citizen_of(
            P9_SPARSE,
            "49f470a1-0009-4000-8000-000000000088",
            people::ONE_NAME,
            ["", "Tenzin", ""],
        )
    },
];
