//! What other sites show of a link to a page: Open Graph, which the cards of other networks fall back to.

use super::{Page, asset_path};
use crate::vocabulary::language::Language;

/// The portal's own drawing, for pages without a picture.
const CARD: (&str, u32, u32) = ("card.png", 1200, 630);

/// The preview of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkPreview {
    /// What kind of thing it is: `website`, `article`.
    pub kind: &'static str,
    /// One line.
    pub title: String,
    /// A sentence or two.
    pub description: String,
    /// The page, absolute.
    pub url: String,
    /// The language of the words, as `fa_IR`.
    pub locale: &'static str,
    /// The other languages the same stands in.
    pub other_locales: Vec<&'static str>,
    /// What is shown of it.
    pub picture: PreviewPicture,
}

/// The picture of a preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewPicture {
    /// Where it stands, absolute.
    pub address: String,
    /// Pixels from side to side.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// What it shows, for those who do not see it.
    pub description: String,
}

impl LinkPreview {
    /// The preview of this page with the portal's own drawing.
    pub fn of(page: &Page, title: &str, description: &str) -> Self {
        let others = page.alternates().into_iter().map(|(language, _)| language);
        let (name, width, height) = CARD;
        Self {
            kind: "website",
            title: title.to_owned(),
            description: description.to_owned(),
            url: page.canonical(),
            locale: locale(page.language()),
            other_locales: others.filter(|it| *it != page.language()).map(locale).collect(),
            picture: PreviewPicture {
                address: format!("{}{}", page.origin(), asset_path(name)),
                width,
                height,
                description: page.plain("open-card-description").into_owned(),
            },
        }
    }

    /// The same as an article whose words are in `language` and stand in these languages, with a picture of its own
    /// where it has one.
    #[must_use]
    pub fn article(self, language: Language, readable: &[Language], picture: Option<PreviewPicture>) -> Self {
        Self {
            kind: "article",
            locale: locale(language),
            other_locales: readable.iter().filter(|it| **it != language).map(|it| locale(*it)).collect(),
            picture: picture.unwrap_or(self.picture),
            ..self
        }
    }
}

/// The language with the territory Open Graph wants beside it: where most of its readers here live.
const fn locale(language: Language) -> &'static str {
    match language {
        Language::English => "en_GB",
        Language::Persian => "fa_IR",
        Language::Dari => "fa_AF",
        Language::Pashto => "ps_AF",
        Language::Urdu => "ur_PK",
        Language::Turkish => "tr_TR",
        Language::Azerbaijani => "az_AZ",
        Language::Kazakh => "kk_KZ",
        Language::Kyrgyz => "ky_KG",
        Language::Tajik => "tg_TJ",
        Language::Turkmen => "tk_TM",
        Language::Uzbek => "uz_UZ",
        Language::Russian => "ru_RU",
    }
}
