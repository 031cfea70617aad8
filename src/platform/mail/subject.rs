//! Subjects: one line of plain characters, short enough to be read in a list, with the reference at its end.

use std::borrow::Cow;

use icu::segmenter::GraphemeClusterSegmenter;

use crate::platform::i18n::bidi;

/// Letters, as people count them, that lists of mail programs show.
const LONGEST: usize = 60;
/// Letters the words have beside the longest reference.
const FEWEST: usize = 19;

/// The subject as it is sent: no control character, no direction mark, single spaces, at most sixty letters with the
/// reference at their end.
pub(super) fn clean_subject(subject: &str, reference: Option<&str>) -> String {
    let plain = bidi::without_marks(Cow::Borrowed(subject));
    let spaced = plain.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ");
    let words: Vec<_> = spaced.split_whitespace().collect();
    let line = words.join(" ");
    match reference {
        // A reference is in ASCII: it has as many letters as bytes, and a space before them.
        Some(reference) => {
            let left = LONGEST.saturating_sub(reference.len() + 1).max(FEWEST);
            format!("{} {reference}", shortened(&line, left))
        }
        None => shortened(&line, LONGEST),
    }
}

/// As many letters of a line, the last of them an ellipsis where there are more.
fn shortened(line: &str, most: usize) -> String {
    // The breaks begin with 0, so the one numbered `most` ends that many letters.
    let breaks: Vec<_> = GraphemeClusterSegmenter::new().segment_str(line).take(most + 2).collect();
    match (breaks.get(most + 1), breaks.get(most - 1)) {
        (Some(_), Some(end)) => format!("{}…", line.get(..*end).unwrap_or(line).trim_end()),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_header_can_be_smuggled_in_and_no_mark_turns_the_line() {
        let subject = "Hello\r\nBcc: x@y.example\u{202e}\u{2068} \t\u{2028}world\0!";
        assert_eq!(clean_subject(subject, None), "Hello Bcc: x@y.example world !");
    }

    #[test]
    fn sixty_letters_stay_and_more_are_cut_between_letters() {
        let sixty = "نامه".repeat(15);
        assert_eq!(clean_subject(&sixty, None), sixty);
        let cut = clean_subject(&format!("{sixty}ه"), None);
        assert_eq!(cut.chars().count(), 60);
        assert!(cut.ends_with('…'));
        let accents = "e\u{301}".repeat(61);
        assert_eq!(clean_subject(&accents, None), format!("{}…", "e\u{301}".repeat(59)));
    }

    #[test]
    fn the_reference_closes_the_subject_whole() {
        let subject = clean_subject(&"کارت هوشمند ".repeat(20), Some("TR-2026-000123"));
        assert!(subject.ends_with("… TR-2026-000123"), "{subject}");
        assert!((55..=60).contains(&subject.chars().count()), "{subject}");
        let longest = clean_subject(&"a".repeat(80), Some(&"1".repeat(40)));
        assert_eq!(longest, format!("{}… {}", "a".repeat(18), "1".repeat(40)));
        let exact = "a".repeat(45);
        assert_eq!(clean_subject(&exact, Some("TR-2026-000123")), format!("{exact} TR-2026-000123"));
        let one_more = clean_subject(&"a".repeat(46), Some("TR-2026-000123"));
        assert_eq!(one_more, format!("{}… TR-2026-000123", "a".repeat(44)));
        assert_eq!(clean_subject("پرسش تازه", Some("IR-2026-000001")), "پرسش تازه IR-2026-000001");
    }
}
