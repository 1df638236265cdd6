//! The people who can log in, each by what they show: health workers at CIS2, citizens at NHS login.
//!
//! All are invented. Those of NHS login who have an NHS number have that of a patient in [`people`](crate::people).
//! The names are those of the platform's own mock identity providers where they have one.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use nhs_sandbox::{Issuer, Sandbox, users};
//!
//! let sandbox = Sandbox::start().await?;
//! sandbox.next_login(users::ONE_ROLE);
//! let discovery: serde_json::Value = reqwest::get(sandbox.discovery_url(Issuer::Cis2)).await?.json().await?;
//! assert_eq!(discovery["issuer"], sandbox.issuer(Issuer::Cis2));
//! # Ok(())
//! # }
//! ```

use crate::issuer::Issuer;
use crate::organisations as org;
use crate::people;

/// CIS2: two roles at two organisations, none of them selected: an API asks for `NHSD-Session-URID`. AAL3.
pub const SEVERAL_ROLES: &str = "656005750104";
/// CIS2: as [`SEVERAL_ROLES`], with a smartcard-less AAL2 device.
pub const SEVERAL_ROLES_AAL2: &str = "656005750105";
/// CIS2: three roles, one of them without activities. AAL3.
pub const THREE_ROLES: &str = "656005750106";
/// CIS2: `selected_roleid` is in every id_token, whether it was asked for or not. AAL3.
pub const SELECTED_ROLE: &str = "656005750107";
/// CIS2: exactly one role, so no header is needed. AAL3.
pub const ONE_ROLE: &str = "787807429512";
/// CIS2: no role at all. AAL1.
pub const AAL1: &str = "aal1";
/// CIS2: no role at all. AAL2.
pub const AAL2: &str = "aal2";
/// CIS2: no role at all. AAL3.
pub const AAL3: &str = "aal3";
/// CIS2: `selected_roleid` is there and empty. AAL3.
pub const EMPTY_SELECTED_ROLE: &str = "aal4";
/// CIS2: the list of roles is no list of roles. AAL3.
pub const MALFORMED_ROLES: &str = "aal5";
/// CIS2: one role, AAL3, but an identity that was checked at level 2 only.
pub const LOW_IDENTITY: &str = "656005750108";

/// NHS login: proofed to P9; [`people::FULL_RECORD`].
pub const P9: &str = "9912003071";
/// NHS login: proofed to P5; [`people::UNIQUE_MATCH`].
pub const P5: &str = "9912003072";
/// NHS login: not proofed: neither NHS number nor name.
pub const P0: &str = "9912003073";
/// NHS login: P9, and logs in with a passkey (`Cm`); [`people::REACHABLE`].
pub const P9_PASSKEY: &str = "p9-passkey";
/// NHS login: P9, with a password and nothing else (`P9.Cp`), which PDS does not let in; [`people::GENDER_OTHER`].
pub const P9_PASSWORD: &str = "p9-password";
/// NHS login: P9, whose NHS number was merged into another; [`people::SUPERSEDED`].
pub const P9_SUPERSEDED: &str = "p9-superseded";
/// NHS login: P9, with an NHS number that PDS does not know; [`people::UNKNOWN`].
pub const P9_UNKNOWN: &str = "p9-unknown";
/// NHS login: P9, whose record in PDS is restricted; [`people::RESTRICTED`].
pub const P9_RESTRICTED: &str = "p9-restricted";
/// NHS login: P9, [`people::ASHGROVE_MOTHER`] acting for [`people::ASHGROVE_SON`]: the id_token is the son's, with her own in
/// `act.sub`.
pub const P9_DELEGATE: &str = "p9-delegate";
/// NHS login: P9, [`people::ASHGROVE_MOTHER`] for herself.
pub const P9_MOTHER: &str = "p9-mother";
/// NHS login: P9, has one name, no date of birth and no email or telephone.
pub const P9_SPARSE: &str = "p9-sparse";

/// Everyone who can log in at an identity provider, by name.
pub fn all(issuer: Issuer) -> Vec<&'static str> {
    match issuer {
        Issuer::Cis2 => WORKERS.iter().map(|worker| worker.name).collect(),
        Issuer::NhsLogin => CITIZENS.iter().map(|citizen| citizen.name).collect(),
    }
}

/// The identity provider that knows this name.
pub(crate) fn issuer_of(name: &str) -> Option<Issuer> {
    if worker(name).is_some() {
        Some(Issuer::Cis2)
    } else {
        citizen(name).map(|_| Issuer::NhsLogin)
    }
}

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

static WORKERS: &[Worker] = &[
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

static CITIZENS: &[Citizen] = &[
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_belongs_to_one_identity_provider() {
        for issuer in [Issuer::Cis2, Issuer::NhsLogin] {
            for name in all(issuer) {
                assert_eq!(issuer_of(name), Some(issuer), "{name}");
            }
        }
        assert_eq!(issuer_of("Aal3"), Some(Issuer::Cis2));
        assert_eq!(issuer_of("nobody"), None);
    }
}
