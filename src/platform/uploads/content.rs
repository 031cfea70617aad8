//! What a file is, told from its bytes. The ending of its name must say the same; what says one thing and is another
//! is refused, and so is whatever a browser or a computer would run.

use super::glance::Glance;

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

crate::text_enum!(
    /// Why a file is not taken; in catalogue keys `uploads-refused-<word>`.
    Refusal {
        /// Nothing in it.
        Empty = "empty",
        /// Not one of the types above.
        Type = "type",
        /// The name says another type than the content is, or the content is two at once.
        Mismatch = "mismatch",
        /// Something that runs: a program, a web page, a drawing with script, macros.
        Active = "active",
        /// A picture that cannot be read.
        NoPicture = "no-picture",
        /// A picture with more pixels than a page can use.
        TooManyPixels = "too-many-pixels",
        /// Text that is not in UTF-8.
        Encoding = "encoding",
        /// An office document that loads from elsewhere when it is opened.
        Remote = "remote",
        /// An office document with a file of another program, or an archive, in it.
        Embedded = "embedded",
        /// An office document that is far larger unpacked than any is.
        TooPacked = "too-packed",
        /// An office document nobody can look into.
        Closed = "closed",
        /// More files than one form may bring.
        TooMany = "too-many",
        /// More bytes than one file may have.
        TooLarge = "too-large",
        /// More bytes than the organisation has left.
        NoRoom = "no-room",
        /// A picture in the place of a document, or the other way round.
        OtherKind = "other-kind",
    }
);

impl Refusal {
    /// The catalogue key of why.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "uploads-refused-empty",
            Self::Type => "uploads-refused-type",
            Self::Mismatch => "uploads-refused-mismatch",
            Self::Active => "uploads-refused-active",
            Self::NoPicture => "uploads-refused-no-picture",
            Self::TooManyPixels => "uploads-refused-too-many-pixels",
            Self::Encoding => "uploads-refused-encoding",
            Self::Remote => "uploads-refused-remote",
            Self::Embedded => "uploads-refused-embedded",
            Self::TooPacked => "uploads-refused-too-packed",
            Self::Closed => "uploads-refused-closed",
            Self::TooMany => "uploads-refused-too-many",
            Self::TooLarge => "uploads-refused-too-large",
            Self::NoRoom => "uploads-refused-no-room",
            Self::OtherKind => "uploads-refused-other-kind",
        }
    }
}

/// Bytes by which a text is told.
const SNIFFED: usize = 16 * 1024;
/// Where an archive's directory ends; its last 22 bytes and a comment of at most 65,535 follow (APPNOTE 4.3.16).
const ARCHIVE_END: &[u8] = b"PK\x05\x06";

impl Content {
    /// Tells the type of a file from what was seen of it and from its harmless name.
    pub(super) fn recognise(seen: &Glance, name: &str) -> Result<Self, Refusal> {
        if seen.head.is_empty() {
            return Err(Refusal::Empty);
        }
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let sign = infer::get(&seen.head);
        let signed = seen.parts.office().or(sign.and_then(|kind| Self::of_media_type(kind.mime_type())));
        let content = match (signed, sign) {
            (Some(content), _) => content,
            // Words may begin as a program does: "BC;MZ;BM".
            (None, Some(kind)) => text(&seen.head, ending).map_err(|_| refused(kind))?,
            (None, None) => text(&seen.head, ending)?,
        };
        if !content.endings().contains(&ending) {
            return Err(Refusal::Mismatch);
        }
        if seen.parts.runs {
            return Err(Refusal::Active);
        }
        if !content.is_office() && holds(&seen.tail, ARCHIVE_END) {
            return Err(Refusal::Mismatch);
        }
        Ok(content)
    }

    /// Whether it is shown as a picture.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Gif)
    }

    /// Whether it is an office document: an archive inside.
    pub const fn is_office(self) -> bool {
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
        Self::accepted_of(Self::ALL)
    }

    /// The same where only some types are taken.
    pub fn accepted_of(types: &[Self]) -> String {
        types.iter().flat_map(|it| it.endings()).map(|it| format!(".{it}")).collect::<Vec<_>>().join(",")
    }

    fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.media_type() == media_type)
    }
}

fn refused(kind: infer::Type) -> Refusal {
    match kind.matcher_type() {
        infer::MatcherType::App | infer::MatcherType::Text => Refusal::Active,
        _ => Refusal::Type,
    }
}

/// Text, where the ending says so and nothing in its beginning is a page or a program.
fn text(head: &[u8], ending: &str) -> Result<Content, Refusal> {
    let content = match ending {
        "csv" => Some(Content::Csv),
        "txt" => Some(Content::Text),
        _ => None,
    };
    let head = &head[..head.len().min(SNIFFED)];
    let readable = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The beginning may end within a letter.
        Err(error) if error.error_len().is_none() => std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or(""),
        Err(_) => return Err(content.map_or(Refusal::Type, |_| Refusal::Encoding)),
    };
    let lower = readable.to_ascii_lowercase();
    if ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<?php", "#!/"]
        .iter()
        .any(|mark| lower.contains(mark))
    {
        return Err(Refusal::Active);
    }
    let is_plain = !readable.contains(|c: char| c.is_control() && !c.is_whitespace());
    content.ok_or(Refusal::Type).and_then(|it| if is_plain { Ok(it) } else { Err(Refusal::Encoding) })
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[cfg(test)]
mod tests;
