//! Verhoeff's check digit: what the last digit of every SNOMED CT identifier is.
//!
//! It catches every single wrong digit and every swap of two neighbours.
//! Source: [SNOMED CT Release File Specification, check digit](https://docs.snomed.org/snomed-ct-specifications/snomed-ct-release-file-specification).

/// Whether the last digit of a number follows from those before it.
pub(super) fn holds(number: u64) -> bool {
    let mut rest = number;
    let mut check = 0;
    let mut place = 0;
    while rest > 0 {
        check = product(check, permuted(rest % 10, place));
        rest /= 10;
        place += 1;
    }
    check == 0
}

/// What the permutations make of each digit; they repeat after eight places.
const PERMUTATIONS: [[u64; 10]; 8] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
    [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
    [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

fn permuted(digit: u64, place: usize) -> u64 {
    let row = PERMUTATIONS.get(place % PERMUTATIONS.len());
    let digit = usize::try_from(digit).ok();
    row.zip(digit)
        .and_then(|(row, digit)| row.get(digit))
        .copied()
        .unwrap_or_default()
}

/// The product of two elements of the dihedral group of the pentagon: 0 to 4 turn it, 5 to 9 turn it over.
fn product(one: u64, other: u64) -> u64 {
    match (one < 5, other < 5) {
        (true, true) => (one + other) % 5,
        (true, false) => 5 + (one + other - 5) % 5,
        (false, true) => 5 + (one - other) % 5,
        (false, false) => (5 + one - other) % 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers_hold() {
        // the textbook example, and published identifiers
        for number in [2363, 22_298_006, 100_005, 999_000_541_000_001_108] {
            assert!(holds(number), "{number}");
        }
        assert!(!holds(2364) && !holds(22_298_007));
    }

    #[test]
    fn the_product_is_that_of_the_group() {
        assert_eq!(product(1, 5), 6);
        assert_eq!(product(5, 1), 9);
        assert_eq!(product(5, 6), 4);
        for element in 0..10 {
            assert_eq!(product(element, 0), element);
            assert_eq!(product(0, element), element);
            assert_eq!(
                (0..10)
                    .filter(|other| product(element, *other) == 0)
                    .count(),
                1
            );
        }
    }

    #[test]
    fn each_permutation_follows_from_the_one_before() {
        for place in 0..8 {
            for digit in 0..10 {
                assert_eq!(
                    permuted(digit, place + 1),
                    permuted(permuted(digit, place), 1)
                );
            }
        }
    }
}
