//! Stories of writing: words brought from other programs, tools, days in two calendars, and the check before a post
//! is handed on.

mod checklist;
mod days;
mod dead_guarded;
mod dead_line;
mod documents;
mod guards;
mod in_browser;
mod pasting;
mod previews;
mod tongues;
mod tools;
mod windows;

use std::io::Write as _;

use reqwest::Method;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};

const NEW: &str = "/en/achievements/new";
const DOCUMENT: &str = "/en/achievements/new/document";

async fn editor(app: &TestApp) -> Browser {
    app.signed_in(&app.person("TR", &[Role::Editor]).await).await
}

/// An archive of these parts, deflated (APPNOTE 4.3).
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    let short = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
    let long = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
    for (name, bytes) in parts {
        let mut deflater = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::fast());
        deflater.write_all(bytes).unwrap();
        let packed = deflater.finish().unwrap();
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        let about = [&sum.sum().to_le_bytes()[..], &long(packed.len()), &long(bytes.len())].concat();
        let head = [&[20, 0, 0, 0, 8, 0, 0, 0, 0, 0][..], &about, &short(name.len()), &[0, 0]].concat();
        directory.extend([b"PK\x01\x02\x14\0", &head[..], &[0; 10], &long(file.len()), name.as_bytes()].concat());
        file.extend([b"PK\x03\x04", &head[..], name.as_bytes(), &packed].concat());
    }
    let count = short(parts.len());
    let end = [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &long(directory.len()), &long(file.len()), &[0, 0]].concat();
    [file, directory, end].concat()
}

const TYPES: &[u8] = b"<Types/>";
const ROOT: &[u8] =
    b"<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='word/document.xml'/></Relationships>";

/// A Word file of this body, and more parts.
pub fn word(body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let text = format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>");
    let styles = "<w:styles xmlns:w='w'><w:style w:styleId='a'><w:name w:val='Title'/></w:style>\
                  <w:style w:styleId='b'><w:name w:val='heading 1'/></w:style></w:styles>";
    let relations = "<Relationships><Relationship Id='s' Type='http://x/styles' Target='styles.xml'/>\
                     <Relationship Id='l' Type='http://x/hyperlink' Target='file:///c:/x' TargetMode='External'/></Relationships>";
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("word/document.xml", text.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
    ];
    parts.extend(more);
    if !more.iter().any(|it| it.0 == "word/_rels/document.xml.rels") {
        parts.push(("word/_rels/document.xml.rels", relations.as_bytes()));
    }
    zip(&parts)
}

/// A paragraph of a style.
pub fn paragraph(style: &str, words: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
}

/// Brings a document as the portal's form does.
async fn bring(browser: &Browser, name: &str, bytes: &[u8]) -> Shown {
    const BOUNDARY: &str = "----a-boundary-no-file-has";
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"document\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat();
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let request = browser.request(Method::POST, DOCUMENT).header("sec-fetch-site", "same-origin");
    browser.send(request.header("content-type", kind).body(body)).await
}
