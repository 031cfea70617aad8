//! Small files and fragments that would cost more than any text is worth.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::super::{LeftOut, Refusal, TooIntricate, from_docx, from_html};
use super::docx::{document, word, zip};
use super::{shown, to_markdown};

/// A link as long as one may be.
fn long_address() -> String {
    format!("https://a.example/{}", "x".repeat(1900))
}

#[test]
fn looks_that_change_a_million_times_in_a_long_link_are_not_collected() {
    let address = long_address();
    let relations = format!(
        "<Relationships><Relationship Id='l' Type='http://x/hyperlink' Target='{address}' TargetMode='External'/></Relationships>"
    );
    let runs = (0..40_000).fold(String::new(), |mut runs, n| {
        let _ = write!(runs, "<w:r><w:rPr><w:b/></w:rPr><w:t>{n}</w:t></w:r><w:r><w:t>{n}</w:t></w:r>");
        runs
    });
    let text = document(&format!("<w:p><w:hyperlink r:id='l'>{runs}</w:hyperlink></w:p>"));
    let file = word(&text, &[("word/_rels/document.xml.rels", relations.as_bytes())]);
    assert_eq!(from_docx(&file).err(), Some(Refusal::TooLong));

    let html = format!("<p><a href='{address}'>{}", "<b>a</b>b".repeat(40_000));
    assert_eq!(from_html(&html).err(), Some(TooIntricate));
}

#[test]
fn a_million_paragraphs_or_cells_are_too_many_and_a_long_text_is_not() {
    let many = |part: &str, count| (0..count).map(|n| part.replace('#', &n.to_string())).collect::<String>();
    let paragraphs = document(&many("<w:p><w:r><w:t>#</w:t></w:r></w:p>", 150_000));
    assert_eq!(from_docx(&word(&paragraphs, &[])).err(), Some(Refusal::TooLong));
    let rows = document(&format!("<w:tbl>{}</w:tbl>", many("<w:tr><w:tc><!--#--></w:tc></w:tr>", 150_000)));
    assert_eq!(from_docx(&word(&rows, &[])).err(), Some(Refusal::TooLong));
    let long = document(&many("<w:p><w:r><w:t>Слово за словом и ещё #</w:t></w:r></w:p>", 2_000));
    assert_eq!(from_docx(&word(&long, &[])).unwrap().blocks.len(), 2_000);
}

#[test]
fn a_list_is_known_by_a_number_and_nothing_else() {
    let name = "n".repeat(1000);
    let item = |list: &str| {
        format!("<w:p><w:pPr><w:numPr><w:numId w:val='{list}'/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")
    };
    let file = word(&document(&format!("{}{}", item(&name), item("7"))), &[]);
    assert_eq!(to_markdown(&from_docx(&file).unwrap(), 1), "a\n\n1. a", "each paragraph would carry such a name");
}

#[test]
fn settings_are_looked_at_once_however_often_they_are_pointed_to() {
    let pointers = "<Relationship Id='s' Type='http://x/settings' Target='settings.xml'/>".repeat(3000);
    let relations = format!("<Relationships>{pointers}</Relationships>");
    let many: String =
        (0..60_000).map(|n| "<Relationship Id='#' Type='x' Target='y'/>".replace('#', &n.to_string())).collect();
    let settings = format!("<Relationships>{many}</Relationships>");
    let file = word(
        &document("<w:p><w:r><w:t>a</w:t></w:r></w:p>"),
        &[
            ("word/_rels/document.xml.rels", relations.as_bytes()),
            ("word/_rels/settings.xml.rels", settings.as_bytes()),
        ],
    );
    let begin = Instant::now();
    assert!(from_docx(&file).is_ok());
    assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());
}

#[test]
fn links_to_shares_and_files_are_words_and_named() {
    for target in
        ["\\\\srv\\share\\a.docx", "file://///srv/share", "file:///c:/a", "smb://srv/a", "ms-word:ofe|u|https://a"]
    {
        let relations = format!(
            "<Relationships><Relationship Id='l' Type='http://x/hyperlink' Target='{target}' TargetMode='External'/></Relationships>"
        );
        let body = "<w:p><w:hyperlink r:id='l'><w:r><w:t>words</w:t></w:r></w:hyperlink></w:p>";
        let file = word(&document(body), &[("word/_rels/document.xml.rels", relations.as_bytes())]);
        let read = from_docx(&file).unwrap();
        assert_eq!(to_markdown(&read, 1), "words", "{target}");
        assert!(read.left_out.contains(&LeftOut::Links), "{target}");
    }
}

#[test]
fn a_part_in_utf_16_is_read_as_the_standard_allows() {
    let text = document("<w:p><w:r><w:t>ثبت احوال 😀</w:t></w:r></w:p>");
    let little: Vec<u8> = "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        let types = b"<Types/>";
        let root =
            b"<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='d.xml'/></Relationships>";
        let file = zip(&[("[Content_Types].xml", types), ("_rels/.rels", root), ("d.xml", &bytes)]);
        assert!(shown(&from_docx(&file).unwrap()).contains("ثبت احوال 😀"));
        let cut = zip(&[("[Content_Types].xml", types), ("_rels/.rels", root), ("d.xml", &bytes[..3])]);
        assert!(from_docx(&cut).is_err());
    }
}
