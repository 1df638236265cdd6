//! People whose record itself is out of the ordinary: merged, kept back, bare, partial, ended.

use crate::organisations as org;
use crate::pds::person::{Address, Contact, Name, Person, Related, Removal, Sensitivity};
use crate::people;

pub(super) fn all() -> Vec<Person> {
    [full(), merged(), kept_back(), partial(), ended(), places()].concat()
}

fn full() -> Vec<Person> {
    let mut rosalind = Person::new(
        people::FULL_RECORD,
        &["Rosalind", "May"],
        "Thackwray",
        "female",
        "1956-04-11",
    )
    .version(4)
    .titled("Mrs", Some("OBE"))
    .also_named(Name::new("nickname", &["Roz"], "Thackwray", "2001-01-01"))
    .also_named(
        Name::new("maiden", &["Rosalind", "May"], "Eskdale", "1956-04-11").until("1980-08-15"),
    )
    .lives_at(
        ["Larkrise", "12 Tannery Lane", "", "Northmoor", "Estshire"],
        "XQ1 4AB",
    )
    .also_at(Address::temporary(
        "Convalescence Home",
        ["Seaview", "3 Harbour Road", "", "Saltmarsh", "Estshire"],
        "XQ7 1DE",
        ("2026-09-01", "2026-11-30"),
    ))
    .phone("home", "01632 960101")
    .phone("mobile", "07700 900101")
    .email("r.thackwray@example.com")
    .registered(org::PRACTICE)
    .related(people::FORMER_NAME, ("CHILD", "Child"));
    if let Some(home) = rosalind.addresses.first_mut() {
        home.uprn = Some("990000000101");
    }
    rosalind.emergency_phone = Some("07700 900102");
    rosalind.pharmacy = Some(org::PHARMACY);
    rosalind.language = Some(("cy", "Welsh", false));
    rosalind.contact_times = Some("Not after 7pm");
    rosalind.born_in = Some(("Aberystwyth", "GBR"));
    rosalind.birth_order = Some(1);
    rosalind.related.push(Related::Details {
        given: "Idris",
        family: "Eskdale",
        kind: ("BRO", "Brother"),
    });
    vec![rosalind]
}

fn merged() -> Vec<Person> {
    vec![
        Person::new(
            people::RETAINED,
            &["Dilys"],
            "Penhallow",
            "female",
            "1943-09-02",
        )
        .version(6)
        .lives_at(["", "4 Chapel Row", "", "Northmoor", ""], "XQ1 2CD")
        .phone("home", "01632 960103")
        .registered(org::PRACTICE),
        Person::new(
            people::SUPERSEDED,
            &["Dylis"],
            "Penhallow",
            "female",
            "1943-09-02",
        )
        .merged_into(people::RETAINED),
        Person::new(
            people::SUPERSEDED_TWICE,
            &["Dilys"],
            "Penhalow",
            "female",
            "1943-09-20",
        )
        .merged_into(people::SUPERSEDED),
    ]
}

fn kept_back() -> Vec<Person> {
    let hidden = |person: Person| {
        person
            .lives_at(["", "9 Hollow Way", "", "Saltmarsh", ""], "XQ7 3FG")
            .phone("mobile", "07700 900104")
            .registered(org::OTHER_PRACTICE)
            .related(people::UNIQUE_MATCH, ("SPS", "Spouse"))
    };
    vec![
        Person::new(
            people::INVALIDATED,
            &["Jocasta"],
            "Pinfold",
            "female",
            "1995-05-06",
        )
        .sensitivity(Sensitivity::Invalidated),
        hidden(
            Person::new(
                people::RESTRICTED,
                &["Imogen"],
                "Falconbridge",
                "female",
                "1990-12-01",
            )
            .sensitivity(Sensitivity::Restricted),
        ),
        hidden(
            Person::new(
                people::VERY_RESTRICTED,
                &["Lucasta"],
                "Ravenscar",
                "female",
                "1992-02-20",
            )
            .sensitivity(Sensitivity::VeryRestricted),
        ),
        Person::minimal(people::MINIMAL).version(2),
    ]
}

fn partial() -> Vec<Person> {
    vec![
        Person::new(
            people::BORN_IN_YEAR,
            &["Cuthbert"],
            "Applegarth",
            "male",
            "1948",
        )
        .lives_at(["", "1 Kiln Cottages", "", "Westerfold", ""], "XQ4 5HJ")
        .registered(org::OTHER_PRACTICE),
        Person::new(
            people::BORN_IN_MONTH,
            &["Hepzibah"],
            "Oldroyd",
            "female",
            "1952-02",
        )
        .lives_at(["", "2 Kiln Cottages", "", "Westerfold", ""], "XQ4 5HJ")
        .registered(org::OTHER_PRACTICE),
    ]
}

fn ended() -> Vec<Person> {
    let mut fergus = Person::new(
        people::DEREGISTERED,
        &["Fergus"],
        "Balquhidder",
        "male",
        "1977-05-30",
    )
    .version(9)
    .lives_at(["", "88 Loch Street", "", "Callander", ""], "XQ8 8KL");
    fergus.removed = Some(Removal {
        code: "SCT",
        display: "Transferred to Scotland",
        on: "2024-04-30",
        organisation: org::ICB,
    });
    vec![
        Person::new(
            people::DIED_FORMALLY,
            &["Wilfred"],
            "Stonehouse",
            "male",
            "1931-07-20",
        )
        .version(12)
        .lives_at(["", "21 Weir Street", "", "Northmoor", ""], "XQ1 9MN")
        .died("2023-01-28T00:00:00+00:00", "2")
        .related(people::DIED_INFORMALLY, ("SPS", "Spouse")),
        Person::new(
            people::DIED_INFORMALLY,
            &["Agnes"],
            "Stonehouse",
            "female",
            "1933-11-05",
        )
        .version(8)
        .lives_at(["", "21 Weir Street", "", "Northmoor", ""], "XQ1 9MN")
        .registered(org::PRACTICE)
        .died("2023-02-02T14:30:00+00:00", "1")
        .related(people::DIED_FORMALLY, ("SPS", "Spouse")),
        Person::new(
            people::DIED_IN_YEAR,
            &["Ebenezer"],
            "Crake",
            "male",
            "1902-03-09",
        )
        .died("2019", "2"),
        fergus,
    ]
}

fn places() -> Vec<Person> {
    let mut lavinia = Person::new(
        people::NULL_ADDRESS_LINES,
        &["Lavinia"],
        "Hathersage",
        "female",
        "1968-01-17",
    )
    .registered(org::PRACTICE);
    lavinia.addresses.push(Address {
        keeps_empty_lines: true,
        ..Address::home(["5 Gorse Hill", "", "", "Northmoor", "Estshire"], "XQ1 6PQ")
    });
    let mut constance = Person::new(
        people::INTERPRETER,
        &["Constance"],
        "Greenhalgh",
        "female",
        "1959-08-08",
    )
    .lives_at(["", "7 Bell Yard", "", "Saltmarsh", ""], "XQ7 4RS")
    .registered(org::OTHER_PRACTICE);
    constance.language = Some(("q4", "British Sign Language", true));
    constance.contacts.push(Contact {
        system: "other",
        usage: "home",
        value: "01632 960130",
        textphone: true,
    });
    vec![
        lavinia,
        Person::new(
            people::TEMPORARY_ADDRESS,
            &["Rupert"],
            "Malpas",
            "male",
            "2004-04-25",
        )
        .lives_at(
            ["The Old Forge", "", "", "Westerfold", "Estshire"],
            "XQ4 1TU",
        )
        .also_at(Address::temporary(
            "Student Accommodation",
            ["Room 14", "Cloister Hall", "", "Northmoor", ""],
            "XQ1 7VW",
            ("2025-09-20", "2027-06-30"),
        ))
        .registered(org::PRACTICE),
        Person::new(
            people::NO_FIXED_ABODE,
            &["Silas"],
            "Winterbourne",
            "male",
            "1965-12-24",
        )
        .lives_at(["No Fixed Abode", "", "", "", ""], "ZZ99 3VZ"),
        constance,
        Person::new(
            people::MUCH_CHANGED,
            &["Prudence"],
            "Huxtable",
            "female",
            "1949-06-18",
        )
        .version(27)
        .lives_at(["", "30 Mill Bank", "", "Westerfold", ""], "XQ4 2XY")
        .registered(org::OTHER_PRACTICE),
        Person::new(
            people::UNREGISTERED,
            &["Gideon"],
            "Farnaby",
            "male",
            "2001-02-27",
        )
        .lives_at(
            ["Flat 3", "16 Corn Exchange", "", "Northmoor", ""],
            "XQ1 8ZA",
        ),
    ]
}
