//! Word files, made by hand part by part.

use std::io::Write as _;

use proptest::prelude::*;

use super::super::{LeftOut, Refusal, from_docx};
use super::{shown, to_markdown};

const TYPES: &str = "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-\
    officedocument.wordprocessingml.document.main+xml'/></Types>";
const ROOT: &str =
    "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='word/document.xml'/></Relationships>";
const STYLES: &str = "<w:styles xmlns:w='w'><w:style w:styleId='Titre'><w:name w:val='Title'/></w:style>\
    <w:style w:styleId='1'><w:name w:val='Заголовок'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>";
const NUMBERING: &str = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/>\
    </w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:num w:numId='7'>\
    <w:abstractNumId w:val='0'/></w:num></w:numbering>";
const NOTES: &str = "<w:footnotes xmlns:w='w'><w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote>\
    <w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> By law</w:t></w:r></w:p></w:footnote></w:footnotes>";
const RELATIONS: &str = "<Relationships>\
    <Relationship Id='s' Type='http://x/styles' Target='styles.xml'/>\
    <Relationship Id='n' Type='http://x/numbering' Target='/word/numbering.xml'/>\
    <Relationship Id='f' Type='http://x/footnotes' Target='footnotes.xml'/>\
    <Relationship Id='l' Type='http://x/hyperlink' Target='https://example.org/' TargetMode='External'/>\
    <Relationship Id='b' Type='http://x/hyperlink' Target='file:///c:/x' TargetMode='External'/>\
    <Relationship Id='p' Type='http://x/image' Target='https://evil.example/a.png' TargetMode='External'/></Relationships>";
const BODY: &str = "\
    <w:p><w:pPr><w:pStyle w:val='Titre'/></w:pPr><w:r><w:t>New cards</w:t></w:r></w:p>\
    <w:p><w:r><w:t>They went out.</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>\
    <w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Heading</w:t></w:r></w:p>\
    <w:p><w:r><w:t xml:space='preserve'>A </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>\
      <w:hyperlink r:id='l'><w:r><w:t xml:space='preserve'> link</w:t></w:r></w:hyperlink><w:hyperlink r:id='b'><w:r><w:t>!</w:t></w:r></w:hyperlink>\
      <w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>&amp;&#x41;</w:t></w:r></w:ins></w:p>\
    <w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>\
    <w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>Inside</w:t></w:r></w:p>\
    <w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>Two</w:t></w:r></w:p>\
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>\
      <w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
    <w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:b/></w:rPr><w:t xml:space='preserve'>ثبت </w:t></w:r><w:r><w:rPr><w:rtl/><w:bCs/></w:rPr><w:t>احوال</w:t></w:r></w:p>\
    <w:p><w:r><w:drawing><a:blip r:embed='x'/></w:drawing></w:r><w:r><w:object/></w:r></w:p>";

pub(super) fn document(body: &str) -> String {
    format!("<?xml version='1.0'?><w:document xmlns:w='w'><w:body>{body}<w:sectPr/></w:body></w:document>")
}

/// An archive of these parts, deflated.
pub(in super::super) fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    let short = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
    let long = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
    for (name, bytes) in parts {
        let mut deflater = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::fast());
        deflater.write_all(bytes).unwrap();
        let packed = deflater.finish().unwrap();
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        let head =
            [&[20, 0, 0, 0, 8, 0, 0, 0, 0, 0][..], &sum.sum().to_le_bytes(), &long(packed.len()), &long(bytes.len())];
        let head = [head.concat(), short(name.len()).to_vec(), vec![0, 0]].concat();
        directory.extend([b"PK\x01\x02\x14\0", &head[..], &[0; 10], &long(file.len()), name.as_bytes()].concat());
        file.extend([b"PK\x03\x04", &head[..], name.as_bytes(), &packed].concat());
    }
    let count = short(parts.len());
    let end = [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &long(directory.len()), &long(file.len()), &[0, 0]].concat();
    [file, directory, end].concat()
}

/// A Word file whose text is this part; further parts stand in the place of usual ones.
pub(super) fn word(text: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("word/document.xml", text.as_bytes()),
        ("word/_rels/document.xml.rels", RELATIONS.as_bytes()),
        ("word/styles.xml", STYLES.as_bytes()),
        ("word/numbering.xml", NUMBERING.as_bytes()),
        ("word/footnotes.xml", NOTES.as_bytes()),
    ];
    parts.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    parts.extend(more);
    zip(&parts)
}

#[test]
fn a_word_file_is_clean_markdown() {
    let document = from_docx(&word(&document(BODY), &[])).unwrap();
    assert_eq!(document.title.as_deref(), Some("New cards"));
    let expected = "They went out.[^1]\n\n# Heading\n\nA **bold** [link](https://example.org/)!\\&A\n\n\
        1. One\n   - Inside\n2. Two\n\n| a | b |\n| --- | --- |\n| c |  |\n\nثبت **احوال**\n\n[^1]: By law";
    assert_eq!(to_markdown(&document, 1), expected);
    let left: Vec<_> = document.left_out.iter().copied().collect();
    assert_eq!(left, [LeftOut::Pictures, LeftOut::Objects, LeftOut::Links]);
}

#[test]
fn bad_files_are_refused_each_with_its_reason() {
    let whole = word(&document(BODY), &[]);
    let large = vec![b' '; 3 * 1024 * 1024];
    let macros = TYPES.replace("wordprocessingml.document", "ms-word.document.macroEnabled");
    let doctype = "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    let deep = document(&format!("{}{}", "<w:tbl>".repeat(200), "</w:tbl>".repeat(200)));
    let with = |text: &str| {
        zip(&[
            ("[Content_Types].xml", TYPES.as_bytes()),
            ("_rels/.rels", ROOT.as_bytes()),
            ("word/document.xml", text.as_bytes()),
        ])
    };
    let mut lying = whole.clone();
    // The first entry of the directory says it is one byte larger than it is.
    let directory = lying.windows(4).position(|it| it == b"PK\x01\x02").unwrap();
    lying[directory + 24] += 1;
    let mut locked = whole.clone();
    locked[directory + 8] |= 1;
    let names: Vec<String> = (0..2001).map(|n| format!("a{n}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let cases: [(&str, Vec<u8>, Refusal); 15] = [
        ("nothing", Vec::new(), Refusal::Empty),
        ("old Word, or a password", [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 512]].concat(), Refusal::Locked),
        ("text", b"words".to_vec(), Refusal::NotWord),
        ("another archive", zip(&[("a.txt", b"a")]), Refusal::NotWord),
        ("a spreadsheet", with("<workbook/>"), Refusal::NotWord),
        ("macros", word(&document(BODY), &[("word/vbaProject.bin", b"x")]), Refusal::Macros),
        ("a renamed .docm", zip(&[("[Content_Types].xml", macros.as_bytes())]), Refusal::Macros),
        ("a bomb", word(&document(BODY), &[("word/media/a.bin", &large)]), Refusal::TooLarge),
        ("too many parts", zip(&many), Refusal::TooLarge),
        ("broken off", whole[..whole.len() - 30].to_vec(), Refusal::Damaged),
        ("a lying size", lying, Refusal::Damaged),
        ("a locked entry", locked, Refusal::Locked),
        ("a document type", with(doctype), Refusal::Damaged),
        ("an unknown entity", with(&document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")), Refusal::Damaged),
        ("depth", with(&deep), Refusal::TooIntricate),
    ];
    for (name, bytes, refusal) in cases {
        assert_eq!(from_docx(&bytes).err(), Some(refusal), "{name}");
    }
}

#[test]
fn an_external_template_is_named() {
    let settings = "<Relationships><Relationship Id='t' Type='http://x/attachedTemplate' Target='http://evil.example/a.dotm' TargetMode='External'/></Relationships>";
    let relations = RELATIONS.replace(
        "</Relationships>",
        "<Relationship Id='e' Type='http://x/settings' Target='settings.xml'/></Relationships>",
    );
    let text = document(BODY);
    let file = zip(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("word/document.xml", text.as_bytes()),
        ("word/_rels/document.xml.rels", relations.as_bytes()),
        ("word/_rels/settings.xml.rels", settings.as_bytes()),
    ]);
    assert!(from_docx(&file).unwrap().left_out.contains(&LeftOut::Template));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_change_of_bytes_breaks_the_reader(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), cut in any::<prop::sample::Index>(), is_cut in any::<bool>()) {
        let mut bytes = word(&document(BODY), &[]);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(document) = from_docx(&bytes) {
            let _ = shown(&document);
        }
    }

    #[test]
    fn no_change_of_the_text_breaks_the_reader(changes in prop::collection::vec((any::<prop::sample::Index>(), "[<>/a-zA-Z:='\"& ]{0,6}"), 1..8)) {
        let mut body = BODY.to_owned();
        for (place, words) in changes {
            let mut place = place.index(body.len());
            while !body.is_char_boundary(place) {
                place -= 1;
            }
            body.insert_str(place, &words);
        }
        if let Ok(document) = from_docx(&word(&document(&body), &[])) {
            let _ = shown(&document);
        }
    }
}
