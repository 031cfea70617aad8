//! Footnotes as programs link them on the clipboard: a call that leads to the note, and a way back from there.

/// What an anchor does for a footnote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Anchor {
    /// It calls the note.
    Call(String),
    /// It stands before the note's words.
    Back(String),
}

/// Reads where an anchor leads: `#_ftn1` and `#_ftnref1` (Word), `#sdfootnote1sym` and `#sdfootnote1anc`
/// (LibreOffice), `#ftnt1` and `#ftnt_ref1` (Google Docs); the same for notes at the end.
pub(super) fn anchor(href: &str) -> Option<Anchor> {
    // Word sometimes writes the file's address before the sign.
    let name = href.rsplit_once('#')?.1;
    let key = |kind: &str, number: &str| {
        let is_number =
            !number.is_empty() && number.len() < 8 && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_number.then(|| format!("{kind}{number}"))
    };
    for kind in ["ftn", "edn"] {
        if let Some(number) = name.strip_prefix(&format!("_{kind}ref")) {
            return key(kind, number).map(Anchor::Back);
        }
        if let Some(number) = name.strip_prefix(&format!("_{kind}")) {
            return key(kind, number).map(Anchor::Call);
        }
    }
    for kind in ["sdfootnote", "sdendnote"] {
        if let Some(rest) = name.strip_prefix(kind) {
            let call = rest.strip_suffix("sym").and_then(|number| key(kind, number)).map(Anchor::Call);
            return call.or_else(|| rest.strip_suffix("anc").and_then(|number| key(kind, number)).map(Anchor::Back));
        }
    }
    if let Some(number) = name.strip_prefix("ftnt_ref") {
        return key("ftnt", number).map(Anchor::Back);
    }
    name.strip_prefix("ftnt").and_then(|number| key("ftnt", number)).map(Anchor::Call)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_and_ways_back_of_three_programs_are_told_apart() {
        let call = |key: &str| Some(Anchor::Call(key.to_owned()));
        let back = |key: &str| Some(Anchor::Back(key.to_owned()));
        assert_eq!((anchor("#_ftn1"), anchor("file:///C:/x.htm#_ftnref1")), (call("ftn1"), back("ftn1")));
        assert_eq!((anchor("#sdfootnote2sym"), anchor("#sdfootnote2anc")), (call("sdfootnote2"), back("sdfootnote2")));
        assert_eq!((anchor("#ftnt3"), anchor("#ftnt_ref3")), (call("ftnt3"), back("ftnt3")));
        assert_eq!((anchor("#_Toc12"), anchor("https://a.example/"), anchor("#_ftn")), (None, None, None));
    }
}
