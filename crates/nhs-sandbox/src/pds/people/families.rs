//! Families: people who share a name, a home, a birthday.

use crate::organisations as org;
use crate::pds::person::Person;
use crate::people;

const MOTHER: (&str, &str) = ("MTH", "Mother");
const FATHER: (&str, &str) = ("FTH", "Father");
const CHILD: (&str, &str) = ("CHILD", "Child");
const SPOUSE: (&str, &str) = ("SPS", "Spouse");
const BROTHER: (&str, &str) = ("BRO", "Brother");

pub(super) fn all() -> Vec<Person> {
    [twins(), ashgroves()].concat()
}

fn twins() -> Vec<Person> {
    let twin = |number, given, order, other| {
        let mut twin = Person::new(number, &[given], "Lowther", "male", "2012-10-03")
            .lives_at(["", "27 Drovers Way", "", "Westerfold", ""], "XQ4 3GH")
            .registered(org::OTHER_PRACTICE)
            .related(other, BROTHER);
        twin.birth_order = Some(order);
        twin
    };
    vec![
        twin(people::TWIN_ELDER, "Oswin", 1, people::TWIN_YOUNGER),
        twin(people::TWIN_YOUNGER, "Edwin", 2, people::TWIN_ELDER),
    ]
}

fn ashgroves() -> Vec<Person> {
    let ashgrove = |number, given, gender, born| {
        Person::new(number, &[given], "Ashgrove", gender, born)
            .lives_at(
                ["", "53 Sycamore Avenue", "", "Northmoor", "Estshire"],
                "XQ1 4JK",
            )
            .registered(org::PRACTICE)
    };
    vec![
        ashgrove(people::ASHGROVE_MOTHER, "Miriam", "female", "1984-03-12")
            .phone("mobile", "07700 900131")
            .related(people::ASHGROVE_FATHER, SPOUSE)
            .related(people::ASHGROVE_SON, CHILD)
            .related(people::ASHGROVE_BABY, CHILD),
        ashgrove(people::ASHGROVE_FATHER, "Daniel", "male", "1982-07-29")
            .phone("mobile", "07700 900132")
            .related(people::ASHGROVE_MOTHER, SPOUSE)
            .related(people::ASHGROVE_SON, CHILD)
            .related(people::ASHGROVE_BABY, CHILD),
        ashgrove(people::ASHGROVE_SON, "Joel", "male", "2014-05-19")
            .related(people::ASHGROVE_MOTHER, MOTHER)
            .related(people::ASHGROVE_FATHER, FATHER),
        ashgrove(people::ASHGROVE_BABY, "Naomi", "female", "2026-01-04")
            .related(people::ASHGROVE_MOTHER, MOTHER)
            .related(people::ASHGROVE_FATHER, FATHER),
    ]
}
