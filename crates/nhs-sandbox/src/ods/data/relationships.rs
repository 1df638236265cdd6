//! Who stands to whom: commissioned by, partner to, operated by, in the geography of, directed by.

use super::care_boards::REGION_CODE;
use crate::ods::affiliation::Affiliation;
use crate::organisations as org;

pub(in crate::ods) type Kind = (&'static str, &'static str);

const DIRECTED_BY: Kind = ("RE3", "IS DIRECTED BY");
pub(in crate::ods) const COMMISSIONED_BY: Kind = ("RE4", "IS COMMISSIONED BY");
pub(in crate::ods) const IN_GEOGRAPHY_OF: Kind = ("RE5", "IS LOCATED IN THE GEOGRAPHY OF");
pub(in crate::ods) const OPERATED_BY: Kind = ("RE6", "IS OPERATED BY");
const PARTNER_TO: Kind = ("RE8", "IS PARTNER TO");
const NOMINATED_PAYEE_FOR: Kind = ("RE10", "IS NOMINATED PAYEE FOR");

/// The first relationship's id; the others follow in order.
const FIRST_ID: u32 = 900_001;

/// Practice number, sub-ICB location, primary care network.
const PRACTICES: [(&str, &str, &str); 14] = [
    (org::PRACTICE, org::SUB_ICB, org::PRIMARY_CARE_NETWORK),
    ("Z97002", org::SUB_ICB, org::PRIMARY_CARE_NETWORK),
    ("Z97003", org::SUB_ICB, org::PRIMARY_CARE_NETWORK),
    ("Z97004", org::SUB_ICB, "UZ0002"),
    ("Z97005", org::SUB_ICB, "UZ0002"),
    (org::OTHER_PRACTICE, "Z7B", "UZ0003"),
    ("Z97007", "Z7B", "UZ0003"),
    ("Z97008", "Z7B", "UZ0003"),
    ("Z97009", "Z7C", "UZ0004"),
    ("Z97010", "Z7C", "UZ0004"),
    ("Z97011", "Z7D", "UZ0004"),
    ("Z97012", "Z7E", "UZ0005"),
    ("Z97013", "Z7E", "UZ0005"),
    ("Z97014", "Z7F", "UZ0005"),
];

pub(super) fn all() -> Vec<Affiliation> {
    let mut made = Made(Vec::new());
    for (practice, location, network) in PRACTICES {
        made.stands(practice, COMMISSIONED_BY, location, "2013-04-01");
        made.stands(practice, PARTNER_TO, network, "2019-07-01");
    }
    made.stood(
        org::CLOSED_PRACTICE,
        COMMISSIONED_BY,
        org::SUB_ICB,
        ("2013-04-01", "2021-06-30"),
    );
    made.stood(
        org::CLOSED_PRACTICE,
        PARTNER_TO,
        org::PRIMARY_CARE_NETWORK,
        ("2019-07-01", "2021-06-30"),
    );
    made.stands(
        org::FORMER_PRACTICE,
        COMMISSIONED_BY,
        org::SUB_ICB,
        "2013-04-01",
    );

    for (network, location) in [
        (org::PRIMARY_CARE_NETWORK, org::SUB_ICB),
        ("UZ0002", org::SUB_ICB),
        ("UZ0003", "Z7B"),
        ("UZ0004", "Z7C"),
        ("UZ0005", "Z7E"),
    ] {
        made.stands(network, COMMISSIONED_BY, location, "2019-07-01");
    }
    for (location, board) in [
        (org::SUB_ICB, org::ICB),
        ("Z7B", org::ICB),
        ("Z7C", "QZ2"),
        ("Z7D", "QZ2"),
        ("Z7E", "QZ3"),
        ("Z7F", "QZ3"),
    ] {
        made.stands(location, IN_GEOGRAPHY_OF, board, "2022-07-01");
    }
    for board in [org::ICB, "QZ2", "QZ3"] {
        made.stands(board, IN_GEOGRAPHY_OF, REGION_CODE, "2019-04-01");
        made.stands(board, DIRECTED_BY, REGION_CODE, "2022-07-01");
    }
    for (trust, board) in [
        (org::TRUST, org::ICB),
        ("ZT2", org::ICB),
        ("ZT3", "QZ2"),
        ("ZT4", org::ICB),
        ("ZT5", org::ICB),
    ] {
        made.stands(trust, IN_GEOGRAPHY_OF, board, "2020-04-01");
    }
    made.stood(
        org::CLOSED_TRUST,
        IN_GEOGRAPHY_OF,
        "QZ3",
        ("2016-12-01", "2019-03-31"),
    );
    for (trust, sites) in [
        (org::TRUST, 4),
        ("ZT2", 3),
        ("ZT3", 3),
        ("ZT4", 2),
        ("ZT5", 1),
    ] {
        for site in 1..=sites {
            made.stands(
                &format!("{trust}{site:02}"),
                OPERATED_BY,
                trust,
                "2008-04-01",
            );
        }
    }
    made.stood(
        "ZT601",
        OPERATED_BY,
        org::CLOSED_TRUST,
        ("2008-04-01", "2019-03-31"),
    );

    let boards = [org::ICB, org::ICB, "QZ2", "QZ3"];
    let companies = [org::PHARMACY_HEADQUARTERS, "PZ2", "PZ3"];
    for (shop, board) in (0..12).zip(boards.into_iter().cycle()) {
        let code = format!("FZ{:03}", shop + 1);
        if let Some(company) = companies.get(shop / 4) {
            made.stands(&code, OPERATED_BY, company, "2006-03-13");
        }
        made.stands(&code, IN_GEOGRAPHY_OF, board, "2022-07-01");
    }
    made.stands(
        "Z97002",
        NOMINATED_PAYEE_FOR,
        org::PRIMARY_CARE_NETWORK,
        "2019-07-01",
    );
    made.0
}

/// The relationships so far; each gets the next id.
struct Made(Vec<Affiliation>);

impl Made {
    fn stands(&mut self, from: &str, kind: Kind, to: &str, start: &'static str) {
        self.add(from, kind, to, start, None);
    }

    fn stood(
        &mut self,
        from: &str,
        kind: Kind,
        to: &str,
        (start, end): (&'static str, &'static str),
    ) {
        self.add(from, kind, to, start, Some(end));
    }

    fn add(
        &mut self,
        from: &str,
        (code, display): Kind,
        to: &str,
        start: &'static str,
        end: Option<&'static str>,
    ) {
        let id = FIRST_ID + u32::try_from(self.0.len()).unwrap_or_default();
        self.0.push(Affiliation {
            id: id.to_string(),
            from: from.to_owned(),
            to: to.to_owned(),
            code,
            display,
            start: start.into(),
            end: end.map(Into::into),
        });
    }
}
