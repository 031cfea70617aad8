//! The few declarations of a `style` attribute that mean something for a text.

/// What an element's own style says; `None` where it says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Declared {
    pub(super) is_bold: Option<bool>,
    pub(super) is_italic: Option<bool>,
    pub(super) is_hidden: bool,
    pub(super) is_pre: Option<bool>,
    /// `mso-list`: which list and how deep (from 0), as Word writes `l0 level2 lfo1`.
    pub(super) item: Option<(String, u8)>,
    /// `mso-list:Ignore`: the number or bullet Word has drawn before the item.
    pub(super) is_marker: bool,
}

impl Declared {
    pub(super) fn of(style: &str) -> Self {
        let mut declared = Self::default();
        for (name, value) in style.split(';').filter_map(|it| it.split_once(':')) {
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
            match name.as_str() {
                "font-weight" => declared.is_bold = weight(&value),
                "font-style" => declared.is_italic = Some(value.starts_with("italic") || value.starts_with("oblique")),
                "display" => declared.is_hidden |= value == "none",
                "visibility" => declared.is_hidden |= value == "hidden",
                "mso-hide" => declared.is_hidden |= value == "all",
                "white-space" => declared.is_pre = Some(value.starts_with("pre") && value != "pre-line"),
                "mso-list" => {
                    declared.is_marker |= value == "ignore";
                    declared.item = item(&value);
                }
                _ => {}
            }
        }
        declared
    }
}

fn weight(value: &str) -> Option<bool> {
    match value {
        "bold" | "bolder" => Some(true),
        "normal" | "lighter" => Some(false),
        number => number.parse::<u16>().ok().map(|weight| weight >= 600),
    }
}

fn item(value: &str) -> Option<(String, u8)> {
    let mut words = value.split_ascii_whitespace();
    let list = words.next().filter(|word| word.starts_with('l') && *word != "level")?;
    let level: u8 = words.find_map(|word| word.strip_prefix("level"))?.parse().ok()?;
    Some((list.to_owned(), level.saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_styles_of_word_are_understood() {
        let declared = Declared::of("margin-left:.5in;text-indent:-.25in;MSO-LIST:l0 level2 lfo1;font-weight:bold");
        assert_eq!((declared.item, declared.is_bold), (Some(("l0".to_owned(), 1)), Some(true)));
        assert!(Declared::of("mso-list:Ignore").is_marker && Declared::of(" display : none ").is_hidden);
        assert_eq!(Declared::of("font-weight:400;font-style:normal").is_bold, Some(false));
        assert_eq!(Declared::of("mso-list:none;background:url(javascript:x)"), Declared::default());
    }
}
