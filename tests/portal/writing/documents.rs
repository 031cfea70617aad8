//! A Word document as the beginning of a post, and files that are no such beginning.

use diesel::prelude::*;
use sijil::platform::database::schema::{achievement_autosaves, achievements};

use super::{DOCUMENT, NEW, ROOT, TYPES, bring, editor, paragraph, word, zip};
use crate::support::TestApp;

fn rows(app: &TestApp) -> (i64, i64) {
    app.look(|connection| {
        (
            achievement_autosaves::table.count().get_result(connection).unwrap(),
            achievements::table.count().get_result(connection).unwrap(),
        )
    })
}

#[tokio::test]
async fn a_word_document_fills_the_form_and_nothing_else_is_kept() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let page = editor.get(NEW).await;
    assert_eq!(page.attributes("form[enctype]", "action"), [DOCUMENT], "without script, a form of its own");
    let body = [
        paragraph("a", "Cards for all"),
        paragraph("", "Every citizen can ask for one."),
        paragraph("b", "How &amp; why * 1"),
        "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r><w:hyperlink r:id='l'><w:r><w:t>Words</w:t></w:r></w:hyperlink></w:p>"
            .to_owned(),
    ]
    .concat();
    let filled = bring(&editor, "../../Yıllık \u{202e}rapor.docx", &word(&body, &[])).await;
    assert_eq!(filled.status, 200, "{}", filled.text);
    assert_eq!(filled.attributes("#title", "value"), ["Cards for all"]);
    assert_eq!(filled.one("#summary"), "Every citizen can ask for one.");
    assert_eq!(filled.one("#body"), "# How & why \\* 1 Words");
    let said = filled.one("main .flash");
    assert!(said.contains("Yıllık rapor.docx") && !said.contains("..") && !said.contains('\u{202e}'), "{said}");
    assert!(said.contains("Pictures. Please add them from the library.") && said.contains("Links that lead"), "{said}");
    assert_eq!(filled.attributes("form[data-autosave]", "action"), [NEW]);
    assert_eq!(rows(&app), (1, 0), "kept as typed words are, and no post");

    // Whoever comes back finds it, and may save it like any other.
    let offer = editor.get(NEW).await;
    assert!(offer.one("main section.flash").contains("Cards for all"));
    let carried = ["id", "window"].map(|name| filled.attributes(&format!("main [name={name}]"), "value").remove(0));
    let fields = [
        ("id", carried[0].as_str()),
        ("window", carried[1].as_str()),
        ("language", "en"),
        ("title", "Cards for all"),
        ("summary", "Every citizen can ask for one."),
        ("body", "# How"),
        ("theme", "smart-card"),
        ("day", "1404-12-01"),
    ];
    assert_eq!(editor.post(NEW, &fields).await.status, 303);
    assert_eq!(rows(&app), (0, 1));
    app.expect_files_in_order();
}

#[tokio::test]
async fn bad_files_get_their_own_word_and_leave_nothing_behind() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let body = paragraph("", "Words");
    let whole = word(&body, &[]);
    let bomb = vec![b' '; 4 * 1024 * 1024];
    let macros = br"<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>";
    let deep = format!("{}{}", "<w:tbl>".repeat(300), "</w:tbl>".repeat(300));
    let long = paragraph("", &"word ".repeat(15_000)).repeat(2);
    let large = vec![b'a'; 20 * 1024 * 1024 + 1];
    let compound = [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 600]].concat();
    let cases: [(&str, Vec<u8>, u16, &str); 12] = [
        ("empty.docx", Vec::new(), 422, "There is nothing in it"),
        ("text.docx", b"only words".to_vec(), 422, "no Word document"),
        ("zip.docx", zip(&[("a.txt", b"a")]), 422, "no Word document"),
        (
            "sheet.docx",
            zip(&[("[Content_Types].xml", TYPES), ("_rels/.rels", ROOT), ("word/document.xml", b"<workbook/>")]),
            422,
            "no Word document",
        ),
        ("locked.docx", compound, 422, "protected by a password"),
        ("macros.docx", word(&body, &[("word/vbaProject.bin", b"x")]), 422, "holds macros"),
        ("renamed.docx", zip(&[("[Content_Types].xml", macros)]), 422, "holds macros"),
        ("bomb.docx", word(&body, &[("word/media/x.bin", &bomb)]), 413, "too large"),
        ("cut.docx", whole[..whole.len() / 2].to_vec(), 422, "damaged"),
        ("deep.docx", word(&deep, &[]), 422, "nested too deeply"),
        ("long.docx", word(&long, &[]), 422, "longer than the 50,000"),
        ("large.docx", large, 413, "too large"),
    ];
    for (name, bytes, status, word) in cases {
        let answer = bring(&editor, name, &bytes).await;
        assert_eq!(answer.status, status, "{name}");
        let told = answer.one(".summary li");
        assert!(told.starts_with(name) && told.contains(word), "{name}: {told}");
        assert_eq!(answer.attributes("form[enctype]", "action"), [DOCUMENT], "{name}: the form is there again");
    }
    assert_eq!(rows(&app), (0, 0));
    app.expect_files_in_order();
}

#[tokio::test]
async fn what_points_to_other_computers_is_left_out_and_named() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let relations = "<Relationships><Relationship Id='p' Type='http://x/image' Target='https://evil.example/a.png' TargetMode='External'/>\
        <Relationship Id='o' Type='http://x/oleObject' Target='embeddings/a.bin'/>\
        <Relationship Id='e' Type='http://x/settings' Target='settings.xml'/></Relationships>";
    let settings = "<Relationships><Relationship Id='t' Type='http://x/attachedTemplate' Target='http://evil.example/a.dotm' TargetMode='External'/></Relationships>";
    let file = word(
        &paragraph("", "Words"),
        &[
            ("word/_rels/document.xml.rels", relations.as_bytes()),
            ("word/_rels/settings.xml.rels", settings.as_bytes()),
            ("word/embeddings/a.bin", b"x"),
        ],
    );
    let filled = bring(&editor, "a.docx", &file).await;
    assert_eq!(filled.status, 200);
    let left = filled.all(".missed li");
    for word in ["Pictures", "Objects of other programs", "A template on another computer"] {
        assert!(left.iter().any(|it| it.starts_with(word)), "{word}: {left:?}");
    }
    assert!(!filled.text.contains("evil.example"));
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_field_nobody_offers_is_refused() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let form = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\na\r\n--x--\r\n";
    let request = editor.request(reqwest::Method::POST, DOCUMENT).header("sec-fetch-site", "same-origin");
    let answer = editor.send(request.header("content-type", "multipart/form-data; boundary=x").body(form)).await;
    assert_eq!(answer.status, 400);
    app.expect_files_in_order();
}
