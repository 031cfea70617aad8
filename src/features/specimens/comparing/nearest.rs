//! The codes nearest to one that is not there: what may have been meant by a slip of the finger.

use std::cmp::Reverse;

use super::super::version::Code;

/// Codes that are named in place of one.
const MOST: usize = 5;
/// Letters a code may be away: more is another document.
const FARTHEST: usize = 4;
/// Letters of a country at the beginning of a code.
const COUNTRY: usize = 3;
/// Letters of what was typed that are looked at; no code is half as long.
const LOOKED_AT: usize = 24;

/// A code in the place of the one that is not there, and all codes with it.
pub(super) struct Other<'a> {
    pub(super) code: &'a Code,
    pub(super) codes: Vec<&'a str>,
}

/// What may have been meant where the first of these codes that is not known was typed, the nearest first. Whether it is
/// there and kept from whoever asks, or not there, makes no difference: only what they know is looked at.
pub(super) fn others_than<'a>(typed: &[String], known: &[&'a Code]) -> Vec<Other<'a>> {
    let find = |typed: &String| known.iter().copied().find(|it| it.as_str() == typed);
    let Some(missing) = typed.iter().find(|it| find(it).is_none()) else { return Vec::new() };
    let kept: Vec<&Code> = typed.iter().filter_map(find).collect();
    // Whoever named a country that is known means that one.
    let country = missing.get(..COUNTRY).map(str::to_ascii_uppercase).unwrap_or_default();
    let is_named = |code: &Code| code.as_str().starts_with(&country);
    let names_one = country.len() == COUNTRY && known.iter().any(|code| is_named(code));
    let mut near: Vec<(usize, Reverse<usize>, &Code)> = known
        .iter()
        .filter(|code| !kept.contains(code) && (!names_one || is_named(code)))
        .map(|code| (distance(missing, code.as_str()), Reverse(shared(missing, code.as_str())), *code))
        .filter(|(away, ..)| *away <= FARTHEST)
        .collect();
    near.sort();
    near.truncate(MOST);
    let with_kept = |code: &'a Code| kept.iter().copied().chain([code]).map(Code::as_str).collect();
    near.into_iter().map(|(.., code)| Other { code, codes: with_kept(code) }).collect()
}

/// Letters both begin with: of two as near, one of the same document goes first.
fn shared(typed: &str, code: &str) -> usize {
    typed.chars().zip(code.chars()).take_while(|(one, other)| one.to_ascii_uppercase() == *other).count()
}

/// Letters to put in, leave out or change until one is the other (Levenshtein), capitals or not.
fn distance(typed: &str, code: &str) -> usize {
    let typed: Vec<char> = typed.chars().take(LOOKED_AT).map(|it| it.to_ascii_uppercase()).collect();
    let mut row: Vec<usize> = (0..=typed.len()).collect();
    for (line, letter) in code.chars().enumerate() {
        let mut corner = line;
        let mut before = line + 1;
        for (other, at) in typed.iter().zip(1..) {
            let Some(above) = row.get(at).copied() else { continue };
            let changed = corner + usize::from(*other != letter);
            let here = changed.min(above + 1).min(before + 1);
            if let Some(place) = row.get_mut(at - 1) {
                *place = before;
            }
            (corner, before) = (above, here);
        }
        if let Some(last) = row.last_mut() {
            *last = before;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_one_letter_away() {
        for (typed, away) in [
            ("TUR-BO-01001", 0),
            ("tur-bo-01001", 0),
            ("TUR-BO-1001", 1),
            ("TUR-BO-010010", 1),
            ("TUR-KO-01001", 1),
            ("TUR BO 01001", 2),
            ("", 12),
            ("کارت", 12),
        ] {
            assert_eq!(distance(typed, "TUR-BO-01001"), away, "{typed}");
        }
    }

    #[test]
    fn what_may_have_been_meant_stands_with_the_codes_that_are_there() {
        let codes = ["TUR-BO-01001", "TUR-BO-01002", "TUR-KO-01001", "IRN-AO-03007"];
        let codes: Vec<Code> = codes.into_iter().filter_map(Code::parse).collect();
        let known: Vec<&Code> = codes.iter().collect();
        let others = |typed: &[&str]| -> Vec<Vec<&str>> {
            let typed: Vec<String> = typed.iter().map(|it| (*it).to_owned()).collect();
            others_than(&typed, &known).into_iter().map(|it| it.codes).collect()
        };
        assert_eq!(
            others(&["TUR-BO-01001", "TUR-BO-1002"]),
            [["TUR-BO-01001", "TUR-BO-01002"], ["TUR-BO-01001", "TUR-KO-01001"]]
        );
        assert_eq!(
            others(&["TUR-KO-02001"]),
            [["TUR-KO-01001"], ["TUR-BO-01001"], ["TUR-BO-01002"]],
            "the nearest first, and of two as near the one that begins alike"
        );
        assert!(others(&["TUR-BO-01001", "TUR-BO-01002"]).is_empty(), "nothing is missing");
        assert_eq!(others(&["IRN-BO-01001"]), [["IRN-AO-03007"]], "another country's is not what was meant");
        assert_eq!(others(&["TUT-KO-01001"]).first().unwrap(), &["TUR-KO-01001"], "but a slip may be in the country");
        assert!(others(&["ABCDEFGHIJKL"]).is_empty(), "nothing is near");
    }
}
