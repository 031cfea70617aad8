//! The name a file is offered under when it is saved (RFC 6266, RFC 8187).

/// Whether a browser shows a file or saves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// Shown in the window.
    Inline,
    /// Saved.
    Attachment,
}

impl Disposition {
    /// The value of `Content-Disposition`: a name in ASCII for old programs, the true one in UTF-8.
    pub fn header(self, name: &str) -> String {
        let word = match self {
            Self::Inline => "inline",
            Self::Attachment => "attachment",
        };
        let plain: String = name.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
        if plain == name {
            format!("{word}; filename=\"{plain}\"")
        } else {
            format!("{word}; filename=\"{plain}\"; filename*=UTF-8''{}", encoded(name))
        }
    }
}

/// What may stand between quotation marks and means itself everywhere.
fn is_plain(c: char) -> bool {
    (c.is_ascii_graphic() || c == ' ') && !matches!(c, '"' | '\\' | '%' | ';')
}

/// Everything but the attribute characters of RFC 8187 §3.2.1 as bytes in hexadecimal.
fn encoded(name: &str) -> String {
    let mut text = String::with_capacity(name.len() * 3);
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            text.push_str(&data_encoding::HEXUPPER.encode(&[byte]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_script_survives_and_breaks_nothing() {
        for (name, header) in [
            ("report.pdf", "attachment; filename=\"report.pdf\""),
            ("Yıllık.pdf", "attachment; filename=\"Y_ll_k.pdf\"; filename*=UTF-8''Y%C4%B1ll%C4%B1k.pdf"),
            ("a\"; x=y.pdf", "attachment; filename=\"a__ x=y.pdf\"; filename*=UTF-8''a%22%3B%20x%3Dy.pdf"),
            ("a\r\nb.pdf", "attachment; filename=\"a__b.pdf\"; filename*=UTF-8''a%0D%0Ab.pdf"),
        ] {
            assert_eq!(Disposition::Attachment.header(name), header);
        }
        assert!(Disposition::Inline.header("a.png").starts_with("inline;"));
    }
}
