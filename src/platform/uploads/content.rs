//! What a file is, told from its bytes. The ending of its name must say the same; what says one thing and is another
//! is refused, and so is whatever a browser or a computer would run.

crate::text_enum!(
    /// A type of file the portal takes.
    Content {
        /// A photograph.
        Jpeg = "jpeg",
        /// A picture without loss.
        Png = "png",
        /// A picture.
        Webp = "webp",
        /// A picture of few colours; of several, the first is shown.
        Gif = "gif",
        /// A document ready to print.
        Pdf = "pdf",
        /// A text document of Office Open XML.
        Docx = "docx",
        /// A spreadsheet of Office Open XML.
        Xlsx = "xlsx",
        /// A presentation of Office Open XML.
        Pptx = "pptx",
        /// A text document of `OpenDocument`.
        Odt = "odt",
        /// A spreadsheet of `OpenDocument`.
        Ods = "ods",
        /// A table as text.
        Csv = "csv",
        /// Plain text in UTF-8.
        Text = "txt",
    }
);

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing in it.
    Empty,
    /// Not one of the types above.
    Type,
    /// The name says another type than the content is, or the content is two at once.
    Mismatch,
    /// Something that runs: a program, a web page, a drawing with script, macros.
    Active,
    /// A picture that cannot be read.
    NoPicture,
    /// A picture with more pixels than a page can use.
    TooManyPixels,
}

/// Where an archive's directory ends; its last 22 bytes and a comment of at most 65,535 follow (APPNOTE 4.3.16).
const ARCHIVE_END: &[u8] = b"PK\x05\x06";
/// Where Office keeps macros; names inside an archive are not compressed.
const MACROS: [&[u8]; 2] = [b"vbaProject.bin", b"macrosheets/"];

impl Content {
    /// Tells the type of a file from its beginning and end (at least 8 KiB and 64 KiB, where it has so much) and from
    /// its harmless name.
    pub fn recognise(head: &[u8], tail: &[u8], name: &str) -> Result<Self, Refusal> {
        if head.is_empty() {
            return Err(Refusal::Empty);
        }
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let content = match infer::get(head) {
            Some(kind) => office(head).or(Self::of_media_type(kind.mime_type())).ok_or_else(|| refused(kind))?,
            None => text(head, ending)?,
        };
        if !content.endings().contains(&ending) {
            return Err(Refusal::Mismatch);
        }
        if content.is_archive() {
            if MACROS.iter().any(|name| holds(head, name) || holds(tail, name)) {
                return Err(Refusal::Active);
            }
        } else if holds(tail, ARCHIVE_END) {
            return Err(Refusal::Mismatch);
        }
        Ok(content)
    }

    /// Whether it is shown as a picture.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Gif)
    }

    /// Whether it is an archive inside, as office documents are.
    const fn is_archive(self) -> bool {
        matches!(self, Self::Docx | Self::Xlsx | Self::Pptx | Self::Odt | Self::Ods)
    }

    /// The media type it is served with (RFC 9110 §8.3).
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// How people call it: `PDF`.
    pub fn label(self) -> String {
        self.as_str().to_ascii_uppercase()
    }

    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png"],
            Self::Webp => &["webp"],
            Self::Gif => &["gif"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Pptx => &["pptx"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
            Self::Csv => &["csv"],
            Self::Text => &["txt"],
        }
    }

    /// Every ending a file may have, as `accept` of a file field lists them: `.jpg,.jpeg,…`.
    pub fn accepted() -> String {
        Self::ALL.iter().flat_map(|it| it.endings()).map(|it| format!(".{it}")).collect::<Vec<_>>().join(",")
    }

    fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.media_type() == media_type)
    }
}

/// An office document, told by the names of its parts, in whatever order its program wrote them.
fn office(head: &[u8]) -> Option<Content> {
    if !head.starts_with(b"PK\x03\x04") || !holds(head, b"[Content_Types].xml") {
        return None;
    }
    let parts: [(&[u8], Content); 3] = [(b"word/", Content::Docx), (b"xl/", Content::Xlsx), (b"ppt/", Content::Pptx)];
    parts.into_iter().find(|(part, _)| holds(head, part)).map(|(_, content)| content)
}

fn refused(kind: infer::Type) -> Refusal {
    match kind.matcher_type() {
        infer::MatcherType::App | infer::MatcherType::Text => Refusal::Active,
        _ => Refusal::Type,
    }
}

/// A file without a signature: text, where its ending says so and nothing in it is a page or a program.
fn text(head: &[u8], ending: &str) -> Result<Content, Refusal> {
    let readable = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The beginning may end within a letter.
        Err(error) if error.error_len().is_none() => std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or(""),
        Err(_) => return Err(Refusal::Type),
    };
    if readable.contains('\0') {
        return Err(Refusal::Type);
    }
    let lower = readable.to_ascii_lowercase();
    if ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<?php", "#!/"]
        .iter()
        .any(|mark| lower.contains(mark))
    {
        return Err(Refusal::Active);
    }
    match ending {
        "csv" => Ok(Content::Csv),
        "txt" => Ok(Content::Text),
        _ => Err(Refusal::Type),
    }
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

    fn told(bytes: &[u8], name: &str) -> Result<Content, Refusal> {
        Content::recognise(bytes, bytes, name)
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
        assert_eq!(told(b"\x00\x01\x02\x03", "a.txt"), Err(Refusal::Type));
        assert_eq!(told(b"\xff\xfe\xfa\xfb", "a.csv"), Err(Refusal::Type));
        assert_eq!(told(b"", "a.txt"), Err(Refusal::Empty));
    }

    /// The local header of a file inside an archive (APPNOTE 4.3.7), stored as it is.
    fn entry(name: &str, body: &[u8]) -> Vec<u8> {
        let size = u32::try_from(body.len()).unwrap().to_le_bytes();
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        [b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0", &size[..], &size, &length, &[0, 0], name.as_bytes(), body]
            .concat()
    }

    #[test]
    fn an_office_document_is_taken_and_one_with_macros_is_not() {
        let types = entry("[Content_Types].xml", &[b' '; 600]);
        let document = [types.clone(), entry("_rels/.rels", b""), entry("word/document.xml", b"<w/>")].concat();
        assert_eq!(told(&document, "a.docx"), Ok(Content::Docx));
        assert_eq!(told(&document, "a.pdf"), Err(Refusal::Mismatch));
        let macros = [document, entry("word/vbaProject.bin", b"x")].concat();
        assert_eq!(told(&macros, "a.docx"), Err(Refusal::Active));
    }
}
