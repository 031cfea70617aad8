//! The name a file comes with. It is shown and offered when the file is saved, and is nothing else: no path, no
//! address. Still, it must not read as what it is not, nor hurt the computer it is saved on.

use crate::platform::i18n::input;

/// Letters a name keeps, its ending included.
const LONGEST: usize = 120;
/// Letters of an ending.
const LONGEST_ENDING: usize = 8;

/// Passes at most; each takes something away, and two are enough for any name met so far.
const PASSES: usize = 8;

/// The name without folders, direction marks, line ends and what file systems reserve. Never empty: `file`.
pub fn harmless(name: &str) -> String {
    // What one pass takes away may uncover what the next must take.
    let mut kept = cleaned(name);
    for _ in 0..PASSES {
        let again = cleaned(&kept);
        if again == kept {
            break;
        }
        kept = again;
    }
    kept
}

fn cleaned(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let visible = input::line(&last.replace('\0', "")).unwrap_or_default();
    let plain: String = visible.chars().filter(|c| !c.is_control() && !"<>:\"|?*%;".contains(*c)).collect();
    let (stem, ending) = parts(plain.trim_matches(|c: char| c.is_whitespace() || c == '.' || c == '~'));
    let room = LONGEST - ending.map_or(0, |ending| ending.len() + 1);
    let stem: String = stem.trim_end_matches(['.', ' ']).chars().take(room).collect();
    let stem = if stem.is_empty() || is_device(&stem) { format!("file{stem}") } else { stem };
    match ending {
        Some(ending) => format!("{stem}.{}", ending.to_ascii_lowercase()),
        None => stem,
    }
}

/// The name and its ending, where the ending is one.
fn parts(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once('.') {
        Some((stem, ending))
            if (1..=LONGEST_ENDING).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric()) =>
        {
            (stem, Some(ending))
        }
        _ => (name, None),
    }
}

/// Names that Windows keeps for devices.
fn is_device(stem: &str) -> bool {
    let upper = stem.to_ascii_uppercase();
    let numbered = |word: &str| upper.strip_prefix(word).is_some_and(|rest| rest.len() == 1 && rest != "0");
    ["CON", "PRN", "AUX", "NUL"].contains(&upper.as_str()) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_keeps_its_letters_and_loses_what_could_hurt() {
        for (given, kept) in [
            ("گزارش سالانهٔ ثبت احوال.pdf", "گزارش سالانهٔ ثبت احوال.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\Yıllık rapor.DOCX", "Yıllık rapor.docx"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("a\r\nContent-Type: text/html.pdf", "html.pdf"),
            (".htaccess", "htaccess"),
            ("report.pdf ", "report.pdf"),
            ("report...pdf", "report.pdf"),
            ("con.pdf", "filecon.pdf"),
            ("", "file"),
            ("...", "file"),
            ("a\0b.png", "ab.png"),
            ("\u{2067}\u{200f}.pdf", "pdf"),
            ("\u{9dc}\"\u{1d167}", "\u{9a1}\u{1d167}\u{9bc}"),
            (".\u{2000}\u{200c}a", "a"),
        ] {
            assert_eq!(harmless(given), kept, "{given:?}");
        }
        assert_eq!(harmless(&format!("{}.pdf", "ш".repeat(400))).chars().count(), LONGEST);
    }

    proptest! {
        #[test]
        fn no_name_is_a_path_or_changes_twice(name in "\\PC{0,60}|[./\\\\a-z\u{202a}-\u{202e}\u{2066}-\u{2069}\r\n\"]{0,40}") {
            let once = harmless(&name);
            let is_plain = !once.is_empty() && !once.starts_with('.');
            let holds_marks = once.contains(['/', '\\', '"', '\r', '\n', '\u{202e}', '\u{2066}']);
            prop_assert!(is_plain && !holds_marks, "{}", once);
            prop_assert_eq!(harmless(&once), once);
        }
    }
}
