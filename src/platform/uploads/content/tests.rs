use super::*;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

fn told(bytes: &[u8], name: &str) -> Result<Content, Refusal> {
    Content::recognise(&Glance::at(bytes), name)
}

#[test]
fn the_content_says_what_a_file_is() {
    assert_eq!(told(PNG, "a.png"), Ok(Content::Png));
    assert_eq!(told(b"%PDF-1.7\n", "a.pdf"), Ok(Content::Pdf));
    assert_eq!(told("نام,شمار\nآ,۱\n".as_bytes(), "a.csv"), Ok(Content::Csv));
    assert_eq!(told(b"words", "a.txt"), Ok(Content::Text));
    // Cut within a letter.
    assert_eq!(told(&"ш".as_bytes()[..1], "a.txt"), Ok(Content::Text));
}

#[test]
fn what_says_one_thing_and_is_another_is_refused() {
    assert_eq!(told(PNG, "a.pdf"), Err(Refusal::Mismatch));
    assert_eq!(told(PNG, "a"), Err(Refusal::Mismatch));
    let both = [b"%PDF-1.7\n ... ", ARCHIVE_END, &[0; 18]].concat();
    assert_eq!(told(&both, "a.pdf"), Err(Refusal::Mismatch));
    let glued = [b"GIF89a\x01\0\x01\0\0\0\0;<script>alert(1)</script>", ARCHIVE_END, &[0; 18]].concat();
    assert_eq!(told(&glued, "a.gif"), Err(Refusal::Mismatch));
}

#[test]
fn what_runs_is_refused_under_any_name() {
    for name in ["a.txt", "a.png", "a.csv", "a.svg", "a.html"] {
        for bytes in [
            &b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"[..],
            b"<!DOCTYPE html><script>alert(1)</script>",
            b"  <html><body onload=alert(1)>",
            b"#!/bin/sh\nrm -rf /",
            b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff",
            &[b"\x7fELF\x02\x01\x01", &[0; 64][..]].concat(),
            b"name,<script>alert(1)</script>",
        ] {
            assert_eq!(told(bytes, name), Err(Refusal::Active), "{name} {bytes:?}");
        }
    }
}

#[test]
fn archives_and_strange_files_are_refused() {
    assert_eq!(told(b"PK\x03\x04\x14\0\0\0\x08\0aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a.zip"), Err(Refusal::Type));
    assert_eq!(told(b"PK\x03\x04\x14\0\0\0\x08\0aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a.docx"), Err(Refusal::Type));
    assert_eq!(told(b"\x1f\x8b\x08\0\0\0", "a.txt"), Err(Refusal::Type));
    let two_bytes_each: Vec<u8> = "ad;şehir".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(told(&two_bytes_each, "a.csv"), Err(Refusal::Encoding));
    assert_eq!(told(b"ad;\xfeehir", "a.csv"), Err(Refusal::Encoding), "Turkish of Windows-1254");
    assert_eq!(told(b"\x00\x01\x02\x03", "a.txt"), Err(Refusal::Encoding));
    assert_eq!(told(b"\xff\xfe\xfa\xfb", "a.bin"), Err(Refusal::Type));
    assert_eq!(told(b"", "a.txt"), Err(Refusal::Empty));
}

/// The local header of a file inside an archive (APPNOTE 4.3.7), stored as it is.
fn entry(name: &str, body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len()).unwrap().to_le_bytes();
    let length = u16::try_from(name.len()).unwrap().to_le_bytes();
    [b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0", &size[..], &size, &length, &[0, 0], name.as_bytes(), body].concat()
}

/// A line of the directory at the end (APPNOTE 4.3.12), as far as its name.
fn line(name: &str) -> Vec<u8> {
    let length = u16::try_from(name.len()).unwrap().to_le_bytes();
    [b"PK\x01\x02", &[0; 24][..], &length, &[0; 16], name.as_bytes()].concat()
}

#[test]
fn an_office_document_is_taken_whatever_the_order_of_its_parts() {
    let types = entry("[Content_Types].xml", &[b' '; 600]);
    let document = [entry("_rels/.rels", b""), entry("word/document.xml", b"<w/>")].concat();
    let filling = entry("word/media/image1.png", &vec![7; 2_000_000]);
    for whole in [[&types[..], &document].concat(), [&document[..], &filling, &types].concat()] {
        assert_eq!(told(&whole, "a.docx"), Ok(Content::Docx));
        assert_eq!(told(&whole, "a.pdf"), Err(Refusal::Mismatch));
    }
    assert_eq!(told(&document, "a.docx"), Err(Refusal::Type), "an archive of something else");
}

#[test]
fn macros_are_found_wherever_they_stand_and_however_the_bytes_come() {
    let word = [entry("[Content_Types].xml", b""), entry("word/document.xml", b"<w/>")].concat();
    let writer = entry("mimetype", b"application/vnd.oasis.opendocument.text");
    let far = vec![b'P'; 150_000];
    for (whole, name) in [
        ([&word[..], &far, &entry("word/vbaProject.bin", b"x"), &far].concat(), "a.docx"),
        ([&word[..], &far, &line("word/VBAPROJECT.BIN"), &far].concat(), "a.docx"),
        ([&word[..], &entry("xl\\macrosheets\\sheet1.xml", b"x"), &far].concat(), "a.docx"),
        ([&writer[..], &far, &entry("Basic/Standard/Module1.xml", b"x"), &far].concat(), "a.odt"),
        ([&writer[..], &far, &entry("Scripts/python/a.py", b"x"), &far].concat(), "a.odt"),
    ] {
        for size in [1, 7, 4096, whole.len()] {
            let mut seen = Glance::default();
            whole.chunks(size).for_each(|chunk| seen.see(chunk));
            assert_eq!(Content::recognise(&seen, name), Err(Refusal::Active), "{name} in pieces of {size}");
        }
    }
    // The words alone, in the text of a document, are no macro.
    let words = [&word[..], &entry("word/comments.xml", b"Basic/ Scripts/ vbaProject.bin")].concat();
    assert_eq!(told(&words, "a.docx"), Ok(Content::Docx));
    let plain = [&writer[..], &far, &entry("content.xml", b"<Basic/>")].concat();
    assert_eq!(told(&plain, "a.odt"), Ok(Content::Odt));
}

#[test]
fn a_text_may_begin_as_a_program_does() {
    for words in ["BMT, 2025\n", "MZ;1\n", "BC,7\n", "\u{feff}BM,1\n"] {
        assert_eq!(told(words.as_bytes(), "a.csv"), Ok(Content::Csv), "{words:?}");
        assert_eq!(told(words.as_bytes(), "a.txt"), Ok(Content::Text), "{words:?}");
    }
    assert_eq!(told(b"%PDF-1.7\n", "a.txt"), Err(Refusal::Mismatch));
    assert_eq!(told(b"BM\0\0\0\0", "a.csv"), Err(Refusal::Type));
}
