//! People whose names make searches interesting: alone, alike in sound, swapped, changed, unusual.

use crate::organisations as org;
use crate::pds::person::{Contact, Name, Person};
use crate::people;

pub(super) fn all() -> Vec<Person> {
    [alike(), changed(), unusual(), wild()].concat()
}

fn alike() -> Vec<Person> {
    let born = "1979-09-23";
    vec![
        Person::new(people::HOMOPHONE_PEARCE, &["Ann"], "Pearce", "female", born)
            .lives_at(["", "61 Orchard Street", "", "Northmoor", ""], "XQ1 3BC")
            .registered(org::PRACTICE),
        Person::new(
            people::HOMOPHONE_PIERCE,
            &["Anne"],
            "Pierce",
            "female",
            born,
        )
        .lives_at(["", "8 Quay Street", "", "Saltmarsh", ""], "XQ7 2DE")
        .registered(org::OTHER_PRACTICE),
        Person::new(
            people::HOMOPHONE_PEARSE,
            &["Anna"],
            "Pearse",
            "female",
            born,
        )
        .lives_at(["", "17 Fell View", "", "Westerfold", ""], "XQ4 6FG")
        .registered(org::OTHER_PRACTICE),
        Person::new(
            people::TRANSPOSED_NAME,
            &["Stanley"],
            "Morris",
            "male",
            "1961-01-30",
        )
        .lives_at(["", "44 Canal Side", "", "Northmoor", ""], "XQ1 5HJ")
        .registered(org::PRACTICE),
    ]
}

fn changed() -> Vec<Person> {
    let mut harriet = Person::new(
        people::FORMER_NAME,
        &["Harriet"],
        "Lindqvist",
        "female",
        "1983-06-07",
    )
    .version(5)
    .also_named(Name::new("old", &["Harriet"], "Dunmore", "1983-06-07").until("2011-05-21"))
    .lives_at(["", "2 Lighthouse Row", "", "Saltmarsh", ""], "XQ7 5KL")
    .lived_at(["", "70 Station Road", "", "Elderbrook", ""], "XQ9 2LL")
    .email("h.lindqvist@example.com")
    .registered(org::OTHER_PRACTICE)
    .related(people::FULL_RECORD, ("MTH", "Mother"));
    harriet.former_contacts.push(Contact {
        system: "email",
        usage: "home",
        value: "h.dunmore@example.com",
        textphone: false,
    });
    vec![harriet]
}

fn unusual() -> Vec<Person> {
    let mut tenzin = Person::minimal(people::ONE_NAME);
    tenzin
        .names
        .push(Name::new("usual", &[], "Tenzin", "1996-05-05"));
    tenzin.gender = Some("male");
    tenzin.birth_date = Some("1996-05-05");
    vec![
        Person::new(
            people::UNIQUE_MATCH,
            &["Barnaby", "Hugh"],
            "Quillfeather",
            "male",
            "1987-08-19",
        )
        .version(2)
        .titled("Mr", None)
        .lives_at(
            ["", "19 Copper Beech Close", "", "Northmoor", "Estshire"],
            "XQ1 7NP",
        )
        .phone("mobile", "07700 900117")
        .email("b.quillfeather@example.com")
        .registered(org::PRACTICE),
        Person::new(
            people::COMPOUND_NAME,
            &["John Paul"],
            "O'Shaughnessy",
            "male",
            "1970-02-14",
        )
        .lives_at(["", "5 Friary Court", "", "Northmoor", ""], "XQ1 2QR")
        .registered(org::PRACTICE),
        Person::new(
            people::ACCENTED_NAME,
            &["Zoë"],
            "Kociński",
            "female",
            "1994-11-11",
        )
        .lives_at(
            ["Flat 12", "1 Granary Wharf", "", "Northmoor", ""],
            "XQ1 1ST",
        )
        .registered(org::PRACTICE),
        Person::new(
            people::GENDER_OTHER,
            &["Robin"],
            "Merriweather",
            "other",
            "1991-01-01",
        )
        .lives_at(["", "23 Fuller Street", "", "Saltmarsh", ""], "XQ7 6TU")
        .registered(org::OTHER_PRACTICE),
        Person::new(
            people::GENDER_UNKNOWN,
            &["Sidney"],
            "Trewartha",
            "unknown",
            "1988-09-15",
        )
        .lives_at(["", "11 Net Loft Lane", "", "Saltmarsh", ""], "XQ7 7VW")
        .registered(org::OTHER_PRACTICE),
        tenzin,
        Person::new(
            people::REACHABLE,
            &["Cordelia"],
            "Brightwell",
            "female",
            "1973-03-03",
        )
        .lives_at(["", "6 Almond Walk", "", "Elderbrook", ""], "XQ9 3XY")
        .phone("mobile", "07700 900123")
        .email("c.brightwell@example.com")
        .registered(org::PRACTICE),
    ]
}

/// Four people born on one day whose family names start alike.
fn wild() -> Vec<Person> {
    let born = "1999-10-10";
    vec![
        Person::new(
            people::WILDGOOSE_ALFRED,
            &["Alfred"],
            "Wildgoose",
            "male",
            born,
        )
        .lives_at(["", "1 Marsh Lane", "", "Saltmarsh", ""], "XQ7 8ZA")
        .registered(org::OTHER_PRACTICE),
        Person::new(
            people::WILDGOOSE_ARTHUR,
            &["Arthur"],
            "Wildgoose",
            "male",
            born,
        )
        .lives_at(["", "1 Moor Lane", "", "Northmoor", ""], "XQ1 8BC")
        .registered(org::PRACTICE),
        Person::new(
            people::WILDGOOSE_ALBERTA,
            &["Alberta"],
            "Wildgoose",
            "female",
            born,
        )
        .lives_at(["", "1 Fold Lane", "", "Westerfold", ""], "XQ4 8DE")
        .registered(org::OTHER_PRACTICE),
        Person::new(people::WILDER, &["Theodora"], "Wilder", "female", born)
            .lives_at(["", "1 Brook Lane", "", "Elderbrook", ""], "XQ9 8FG")
            .registered(org::PRACTICE),
    ]
}
