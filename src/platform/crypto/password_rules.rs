//! What a new password must be (NIST SP 800-63B-4 §3.1.1): long, and nothing an attacker would try early. No rule
//! asks for capitals, digits or signs, and none cuts.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;
use zxcvbn::{Score, zxcvbn};

/// Shortest password, in characters, where it is all that protects the account.
const SHORTEST_ALONE: usize = 15;
/// Shortest password where a second factor stands beside it.
const SHORTEST_WITH_ANOTHER: usize = 8;
/// Longest password taken: far above what people type, far below what would keep the hasher busy.
const LONGEST: usize = 512;
/// Weakest password where it is all: an attacker needs 10^8 tries or more.
const WEAKEST_ALONE: Score = Score::Three;
/// Weakest beside a second factor: 10^6, as eight random letters surely need.
const WEAKEST_WITH_ANOTHER: Score = Score::Two;

/// The ten thousand most common passwords of eight characters or more, by two public counts of leaked ones (Royce
/// Williams's list as Django carries it, then that of zxcvbn), and names around this portal that suggest themselves in
/// its thirteen languages; one a line, folded by [`fold`].
static BLOCKED: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("data/blocked_passwords.txt").lines().collect());

/// What protects the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Factors {
    /// The password alone.
    PasswordAlone,
    /// The password and a second factor.
    PasswordAndAnother,
}

/// Judges a new password. `personal` are words others know of its owner: name, address, organisation. The error is
/// the catalogue key of a sentence for the field.
pub fn check_password(password: &str, factors: Factors, personal: &[&str]) -> Result<(), &'static str> {
    let (shortest, weakest, too_short) = match factors {
        Factors::PasswordAlone => (SHORTEST_ALONE, WEAKEST_ALONE, "passwords-error-short"),
        Factors::PasswordAndAnother => {
            (SHORTEST_WITH_ANOTHER, WEAKEST_WITH_ANOTHER, "passwords-error-short-beside-another")
        }
    };
    let length = password.nfkc().count();
    if length < shortest {
        return Err(too_short);
    }
    if length > LONGEST {
        return Err("passwords-error-long");
    }
    let folded = fold(password);
    if is_blocked(&folded) {
        return Err("passwords-error-common");
    }
    // Signs and repetitions make a password longer and hardly harder, whatever the estimate says of the whole.
    if [password, once(&folded)].iter().any(|it| zxcvbn(it, personal).score() < weakest) {
        return Err("passwords-error-guessable");
    }
    Ok(())
}

/// Whether a password is long enough to protect an account without a second factor.
pub fn stands_alone(password: &str) -> bool {
    password.nfkc().count() >= SHORTEST_ALONE
}

/// Whether a folded password is on the list, is two of the list in a row, or is on it once repetitions and the digits
/// around it are taken away: `Azerbaijan2026!`.
fn is_blocked(folded: &str) -> bool {
    let bare = folded.trim_matches(char::is_numeric);
    let repeated = once(folded);
    let is_known = |text: &str| BLOCKED.contains(text);
    let is_a_pair = || {
        let mut splits = folded.char_indices().skip(1).map(|(at, _)| folded.split_at(at));
        splits.any(|(first, second)| is_known(first) && is_known(second))
    };
    [folded, bare, once(bare), repeated, repeated.trim_matches(char::is_numeric)].into_iter().any(is_known)
        || is_a_pair()
}

/// The part a text repeats from end to end; the text itself where it repeats none.
fn once(text: &str) -> &str {
    let is_repeated =
        |part: &&str| text.len().is_multiple_of(part.len()) && part.repeat(text.len() / part.len()) == text;
    let parts = text.char_indices().skip(1).take_while(|(at, _)| at * 2 <= text.len()).map(|(at, _)| &text[..at]);
    parts.into_iter().find(is_repeated).unwrap_or(text)
}

/// Letters and digits only, without case, one form of yeh and kaf, and of the two i of Turkish and Azerbaijani.
fn fold(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'ı' => 'i',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn alone(password: &str) -> Result<(), &'static str> {
        check_password(password, Factors::PasswordAlone, &[])
    }

    fn beside(password: &str) -> Result<(), &'static str> {
        check_password(password, Factors::PasswordAndAnother, &[])
    }

    #[test]
    fn fifteen_characters_alone_eight_beside_another_factor() {
        assert_eq!(alone("vRk7pQz2mWx9Lt"), Err("passwords-error-short"));
        assert_eq!(alone("vRk7pQz2mWx9LtB"), Ok(()));
        assert_eq!(beside("vRk7pQz"), Err("passwords-error-short-beside-another"));
        assert_eq!(beside("vRk7pQz2"), Ok(()));
    }

    #[test]
    fn length_counts_characters_and_a_hundred_and_twenty_eight_are_taken() {
        assert_eq!(alone("باران نم نم شب"), Err("passwords-error-short"));
        assert_eq!(alone("باران نم نم شبی"), Ok(()));
        let long: String = "lamp quarry 7 velvet ".chars().cycle().take(128).collect();
        assert_eq!(alone(&long), Ok(()));
        assert_eq!(alone(&"lamp quarry 7 velvet ".repeat(25)), Err("passwords-error-long"));
    }

    #[test]
    fn common_words_fail_by_the_list_in_any_dress() {
        for password in [
            "Password123456789",
            "azerbaijan 2026",
            "Azerbaijan-2026!!",
            "qwertyuiopasdfghjkl",
            "Correct Horse Battery Staple",
            "йцукенгшщзхъфывапролджэ",
            "بسم الله الرحمن الرحيم",
            "Economic Cooperation Organization",
            "seniseviyorum 2026",
            "aaaaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabcabc",
            "Azerbaijan 2026 Azerbaijan 2026",
            "123456789password",
        ] {
            assert_eq!(alone(password), Err("passwords-error-common"), "{password}");
        }
    }

    #[test]
    fn what_is_easily_guessed_fails_and_so_does_the_owners_name() {
        assert_eq!(alone("wkvwkvwkvwkvwkvwkv"), Err("passwords-error-guessable"));
        let name = check_password("gulnarabdurahmonova", Factors::PasswordAlone, &["gulnarabdurahmonova"]);
        assert_eq!(name, Err("passwords-error-guessable"));
    }

    #[test]
    fn s03_every_line_of_the_list_is_folded_there_once_and_refused() {
        let lines: Vec<_> = include_str!("data/blocked_passwords.txt").lines().collect();
        assert!(lines.len() > 10_000, "{}", lines.len());
        assert_eq!(lines.len(), BLOCKED.len());
        for line in &lines {
            assert_eq!(fold(line), *line);
        }
        for line in lines.iter().filter(|line| line.chars().count() >= SHORTEST_WITH_ANOTHER) {
            assert_eq!(beside(line), Err("passwords-error-common"), "{line}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_text_is_judged_without_a_panic(password in ".{0,200}", name in ".{0,40}") {
            let _ = check_password(&password, Factors::PasswordAndAnother, &[&name]);
        }
    }
}
