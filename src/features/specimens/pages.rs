//! The pages of the register.

use askama::Template;

use super::lineage::Lineage;
use super::reading::Reading;
use super::store::Listed;
use super::version::Code;
use super::views::{self, Drawing, Line, Outline, View};
use super::words::Validity;
use super::writing::{self, urls as writing_urls};
use super::{description, urls};
use crate::features::security_features::urls as glossary_urls;
use crate::platform::qr::QrPicture;
use crate::platform::web::{Page, Pager, PagerStep};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::tlp::Tlp;

/// What the viewer may read of the register.
#[derive(Template)]
#[template(path = "specimens/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    pub(super) country: Option<CountryCode>,
    pub(super) versions: Vec<Listed>,
    pub(super) total: usize,
    pub(super) pager: Pager,
}

impl List {
    /// The countries in the order of the reader's alphabet.
    fn countries(&self) -> Vec<(CountryCode, String)> {
        let name = |it| (it, self.page.country_name(it).to_string());
        let mut countries: Vec<_> = CountryCode::ALL.into_iter().map(name).collect();
        self.page.sort_by_key(&mut countries, |it| it.1.clone());
        countries
    }

    fn may_begin(&self) -> bool {
        writing::may_begin(&self.page.viewer)
    }

    fn may_list_drafts(&self) -> bool {
        writing::may_list(&self.page.viewer)
    }

    fn is_country(&self, country: CountryCode) -> bool {
        self.country == Some(country)
    }
}

impl Listed {
    /// What a reader of this language calls it, and in which language.
    pub(super) fn title_for(&self, language: Language) -> (Language, &str) {
        let own = self.titles.get(&language).map(|title| (language, title.as_str()));
        let original = || self.titles.get(&self.original_language).map(|it| (self.original_language, it.as_str()));
        own.or_else(original).unwrap_or((self.original_language, self.code.as_str()))
    }

    /// Whether none counts any more.
    pub(super) fn is_ended(&self) -> bool {
        self.validity == Validity::No
    }

    /// The catalogue key of what it is for.
    pub(super) fn category_key(&self) -> String {
        views::key("specimens-category", self.code.category().map_or("x", |it| it.as_str()))
    }
}

/// A version.
#[derive(Template)]
#[template(path = "specimens/show.html")]
pub(super) struct Show {
    pub(super) page: Page,
    pub(super) reading: Reading,
    pub(super) views: Vec<View>,
    pub(super) drawing: Option<Drawing>,
    pub(super) lines: Vec<Line>,
    pub(super) facts: Vec<(&'static str, String)>,
    /// Every version of the document the viewer may read, and those of other documents that came before or after one of them.
    pub(super) versions: Vec<Listed>,
    /// Which of them followed which.
    pub(super) lineage: Lineage,
    /// Where it says what reached whom, for those who caused it.
    pub(super) reach: Option<String>,
}

impl Show {
    fn words(&self) -> (Language, description::Words) {
        let it = &self.reading.it.description;
        let known = it.words_in(self.page.language());
        known.map_or((it.original_language, description::Words::default()), |(language, it)| (language, it.clone()))
    }

    /// The longer texts that are there, each with its label.
    fn texts(&self) -> Vec<(&'static str, String)> {
        let (_, words) = self.words();
        let texts = [
            ("specimens-purpose", words.purpose),
            ("specimens-differences", words.differences),
            ("specimens-valid-for", words.validity),
            ("specimens-number-place", words.numbers),
        ];
        texts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }

    fn note(&self) -> String {
        self.words().1.note
    }

    /// The day on which whoever describes it should have looked at it again.
    fn overdue(&self) -> Option<String> {
        let review = self.reading.it.description.review?;
        review.is_overdue(self.page.today()).then(|| self.page.date(review.review_due))
    }

    fn may_revise(&self) -> bool {
        writing::may_revise(&self.page.viewer, &self.reading.it)
    }

    fn may_look_back(&self) -> bool {
        writing::may_look_back(&self.page.viewer, &self.reading.it)
    }

    fn category_key(&self) -> String {
        views::key("specimens-category", self.reading.it.code.category().map_or("x", |it| it.as_str()))
    }

    /// Whether any picture has a place to be found.
    fn is_taught(&self) -> bool {
        self.reading.it.description.marks.iter().any(|mark| !mark.places.is_empty())
    }

    /// Where this version and another stand beside each other, the one that came before first.
    fn comparison(&self, other: &Listed) -> String {
        let codes = self.lineage.oldest_first([self.reading.it.code.clone(), other.code.clone()]);
        let codes: Vec<&str> = codes.iter().map(Code::as_str).collect();
        self.page.url(&urls::comparison_of(&codes, ""))
    }

    /// The versions, the newest first.
    fn line(&self) -> Vec<&Listed> {
        let codes = self.lineage.oldest_first(self.versions.iter().map(|it| it.code.clone()));
        codes.iter().rev().filter_map(|code| self.versions.iter().find(|it| it.code == *code)).collect()
    }

    /// The version whose place this one took, and those that took its place, each under what it is called.
    fn neighbours(&self) -> Vec<(&'static str, Vec<&Listed>)> {
        let code = &self.reading.it.code;
        let found = |codes: Vec<&Code>| -> Vec<&Listed> {
            codes.into_iter().filter_map(|code| self.versions.iter().find(|it| it.code == *code)).collect()
        };
        let before = found(self.lineage.before(code).into_iter().collect());
        let all = [("specimens-follows", before), ("specimens-followed-by", found(self.lineage.after(code)))];
        all.into_iter().filter(|(_, found)| !found.is_empty()).collect()
    }

    /// The levels a card can be printed for: none of a version whose circle is named people.
    fn levels(&self) -> Vec<Level> {
        let is_printed = self.reading.it.tlp() != Tlp::Red;
        let has = |level: &Level| self.lines.iter().any(|line| line.feature.level == *level);
        Level::ALL.iter().copied().filter(|level| is_printed && has(level)).collect()
    }
}

/// Letters of the features of a card that are printed this large at most. Measured on A4 under the tallest picture of the
/// demonstration, in every language of the portal.
const ROOMS: [(usize, &str); 2] = [(450, "ample"), (760, "some")];

/// What to check at a level, on one sheet of paper.
#[derive(Template)]
#[template(path = "specimens/card.html")]
pub(super) struct Card {
    pub(super) page: Page,
    pub(super) reading: Reading,
    pub(super) level: Level,
    pub(super) title: (Language, String),
    pub(super) drawing: Option<Drawing>,
    pub(super) lines: Vec<Line>,
    /// How far what is printed goes: as its most closed part.
    pub(super) tlp: Tlp,
    /// The address of the version, for a camera.
    pub(super) code: QrPicture,
}

impl Card {
    /// How much room there is for the features, as their class: where there are few, they are printed larger.
    fn room(&self) -> &'static str {
        room(self.lines.iter().flat_map(|it| [&it.name, &it.r#do, &it.see]).map(|text| text.chars().count()).sum())
    }
}

fn room(letters: usize) -> &'static str {
    ROOMS.into_iter().find(|(most, _)| letters <= *most).map_or("little", |it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_less_there_is_to_print_the_more_room_it_has() {
        let rooms = [0, 450, 451, 760, 761].map(room);
        assert_eq!(rooms, ["ample", "ample", "some", "some", "little"]);
    }
}
