//! What the templates are given.

mod autosaves;
mod checklist;
mod comparison;
mod documents;
mod drafts;
mod feed;
mod languages;
mod open_web;
mod sheet;
mod source;
mod translation;
mod versions;
mod writing;

use askama::Template;

pub use autosaves::{Autosaves, Offer, parts_of_forms};
pub use checklist::Check;
pub use comparison::{Column, Comparison};
pub use documents::StartDocument;
pub use drafts::{DeskFilters, Drafts, desk_url};
pub use feed::{Feed, feed_title, feed_url};
pub use languages::Languages;
pub use open_web::open_web;
pub use sheet::Sheet;
pub use source::{Behind, Source};
pub use translation::TranslationReview;
pub use versions::{Compare, Part, Ribbon, Side, VERSIONS_PER_PAGE, VersionLine, Versions, parts};
pub use writing::{DayShown, DayUnderstood, Drawing, Writing};

use super::answers::Answer;
use super::card::Card;
use super::counts::{Chosen, Counts};
use super::forms::TextForm;
use super::review::urls as review_urls;
use super::review::{ALONE, FourEyes, Reading, Standing};
use super::sheet::Topic;
use super::store::{Filter, SourceRow, Words};
use super::strip::{Mark, Strip};
use super::views::{self, theme_name};
use super::{Achievement, AchievementId, State, permissions, urls};
use crate::features::audit;
use crate::features::directory::{self, urls as directory_urls};
use crate::features::library::urls as library_urls;
use crate::features::questions::{self, UnderPost};
use crate::platform::documents::LeftOut;
use crate::platform::web::{self, Errors, OpenWeb, Page, Pager, PagerStep};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::viewer::Viewer;

/// The list of published posts.
#[derive(Template)]
#[template(path = "achievements/list.html")]
pub struct List {
    pub page: Page,
    pub cards: Vec<Card>,
    pub total: usize,
    pub filters: Filters,
    pub pager: Pager,
    /// The address of the feed of this choice, and its name.
    pub feed: (String, String),
    /// What other sites are told of the list.
    pub open_web: OpenWeb,
    /// Whether the viewer may begin a new post.
    pub may_write: bool,
}

/// The tick lists beside a list, each with what it would show.
pub struct Filters {
    /// Code, name, number, whether ticked; in the reader's alphabet.
    pub countries: Vec<(CountryCode, &'static str, usize, bool)>,
    pub themes: Vec<(Theme, String, usize, bool)>,
    pub years: Vec<(i32, usize, bool)>,
    pub language: Option<Language>,
    /// What is chosen, in words, each with the address of the list without it.
    pub chosen: Vec<(String, String)>,
}

impl Filters {
    pub fn new(page: &Page, counts: &Counts, filter: &Filter) -> Self {
        let chosen = &filter.chosen;
        let offers = counts.offers(chosen);
        let mut countries = CountryCode::ALL
            .map(|it| (it, page.country_name(it), offers.of_country(it), chosen.countries.contains(&it)))
            .to_vec();
        page.sort_by_key(&mut countries, |it| it.1);
        let theme = |it: &Theme| (*it, theme_name(page, *it), offers.of_theme(*it), chosen.themes.contains(it));
        Self {
            countries,
            themes: Theme::ALL.iter().map(theme).collect(),
            years: offers.years.into_iter().map(|(year, n)| (year, n, chosen.year == Some(year))).collect(),
            language: filter.language,
            chosen: chips(page, filter),
        }
    }
}

/// What is chosen, in words, each with the address of the list without it.
fn chips(page: &Page, filter: &Filter) -> Vec<(String, String)> {
    let without = |change: &dyn Fn(&mut Filter)| {
        let mut rest = filter.clone();
        change(&mut rest);
        page.url(&list_url(&rest, 1))
    };
    let mut chips = Vec::new();
    for country in &filter.chosen.countries {
        chips.push((
            page.country_name(*country).to_owned(),
            without(&|it| it.chosen.countries.retain(|c| c != country)),
        ));
    }
    for theme in &filter.chosen.themes {
        chips.push((theme_name(page, *theme), without(&|it| it.chosen.themes.retain(|t| t != theme))));
    }
    if let Some(year) = filter.chosen.year {
        chips.push((page.digits(&year.to_string()), without(&|it| it.chosen.year = None)));
    }
    if let Some(language) = filter.language {
        chips.push((page.language_name(language).to_owned(), without(&|it| it.language = None)));
    }
    chips
}

/// The address of a page of a list.
pub fn list_url(filter: &Filter, number: usize) -> String {
    let query = query_of(filter, number);
    if query.is_empty() { urls::list() } else { format!("{}?{query}", urls::list()) }
}

/// What stands behind the question mark: the same choice is always written the same.
fn query_of(filter: &Filter, number: usize) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let Filter { chosen: Chosen { countries, themes, year }, language } = filter;
    query.extend_pairs(countries.iter().map(|it| ("country", it.as_str())));
    query.extend_pairs(themes.iter().map(|it| ("theme", it.as_str())));
    query.extend_pairs(year.iter().map(|it| ("year", it.to_string())));
    query.extend_pairs(language.iter().map(|it| ("language", it.tag())));
    if number > 1 {
        query.append_pair("page", &number.to_string());
    }
    query.finish()
}

/// A post as readers see it.
#[derive(Template)]
#[template(path = "achievements/show.html")]
pub struct Show {
    pub page: Page,
    pub it: Achievement,
    pub strip: Strip,
    pub words: Words,
    /// The running text as HTML, from the same function as the preview.
    pub body: String,
    pub organisation: directory::Shown,
    pub sources: Vec<SourceRow>,
    /// The answers of its sheet.
    pub sheet: Vec<Answer>,
    /// What other sites and programs are told of it; nothing of a version that is only shown.
    pub open_web: Option<OpenWeb>,
    pub is_insider: bool,
    /// The day the original changed, where the text shown has not followed yet.
    pub original_changed: Option<String>,
    /// What is asked about it; not over a version shown as readers would see it.
    pub under: Option<UnderPost>,
    /// Over a version shown as readers would see it.
    pub ribbon: Option<Ribbon>,
}

impl Show {
    /// The day it became public, in words.
    pub fn published_on(&self) -> Option<String> {
        self.it.published_at.map(|moment| self.page.date(self.page.day_of(moment)))
    }

    /// Whether the text of this state leads to its page: not from a preview of what is not public.
    pub fn is_linked(&self, mark: impl std::borrow::Borrow<Mark>) -> bool {
        *mark.borrow() != Mark::Missing && self.it.state == State::Published
    }
}

/// A post as its own organisation sees it.
#[derive(Template)]
#[template(path = "achievements/review.html")]
pub struct Review {
    pub page: Page,
    pub it: Achievement,
    pub strip: Strip,
    pub words: Words,
    /// The words with the remarks at them.
    pub reading: Reading,
    /// How the post stands in the review.
    pub standing: Standing,
    pub sources: Vec<SourceRow>,
    /// The answers of the original's sheet.
    pub sheet: Vec<Answer>,
    /// What happened to it, newest last: key of the step, who, when.
    pub way: Vec<WayStep>,
    pub allowed: Allowed,
    pub errors: Errors,
    pub reason: String,
    /// What is worth a look before it is handed on, for those who may still change it.
    pub checks: Option<Vec<Check>>,
}

impl Review {
    /// Where the words in this language are worked on or read by this viewer.
    pub fn work_url(&self, language: &Language) -> Option<String> {
        let is_original = *language == self.it.original_language;
        let may_write = if is_original { self.allowed.edit } else { self.allowed.translate };
        let mark = self.strip.mark_at_desk(*language);
        views::work_path(self.it.id, *language, mark, may_write).map(|path| self.page.url(&path))
    }
}

/// One step of a post's way.
pub struct WayStep {
    pub kind: String,
    pub who: String,
    pub entry: audit::Entry,
}

impl WayStep {
    /// The catalogue key of the step: `achievements-way-published`.
    pub fn key(&self) -> String {
        if self.kind == "achievement.published" && self.entry.detail.contains(ALONE) {
            return "achievements-way-alone".to_owned();
        }
        format!("achievements-way-{}", self.kind.rsplit('.').next().unwrap_or_default())
    }
}

/// What this viewer may do now; the page shows these and no other buttons.
pub struct Allowed {
    pub edit: bool,
    pub submit: bool,
    pub review: bool,
    pub withdraw: bool,
    pub translate: bool,
}

impl Allowed {
    pub fn of(viewer: &Viewer, it: &Achievement, four_eyes: FourEyes) -> Self {
        Self {
            edit: permissions::may_edit(viewer, it),
            submit: permissions::may_submit(viewer, it),
            review: permissions::may_review(viewer, it, four_eyes),
            withdraw: permissions::may_withdraw(viewer, it),
            translate: permissions::may_translate(viewer, it),
        }
    }
}

/// The form for a new post, for its original's text, or for a translation.
#[derive(Template)]
#[template(path = "achievements/edit.html")]
pub struct Edit {
    pub page: Page,
    pub kind: EditKind,
    pub form: TextForm,
    pub errors: Errors,
    /// The language of the words.
    pub language: Language,
    pub autosaves: Autosaves,
}

/// What a form is for.
pub enum EditKind {
    /// A new post.
    New,
    /// The original of a post.
    Original(AchievementId),
    /// A translation; the original's words stand beside it.
    Translation(AchievementId, Box<Source>),
}

impl Edit {
    /// Where the form is sent.
    pub fn action(&self) -> String {
        match &self.kind {
            EditKind::New => urls::new(),
            EditKind::Original(id) | EditKind::Translation(id, _) => urls::text(*id, self.language),
        }
    }

    /// Whether theme, day and sources are asked for.
    pub fn asks_particulars(&self) -> bool {
        !matches!(self.kind, EditKind::Translation(..))
    }

    /// The original beside a translation.
    pub fn original(&self) -> Option<&Source> {
        match &self.kind {
            EditKind::Translation(_, source) => Some(source),
            _ => None,
        }
    }

    /// The catalogue key of the title.
    pub fn title_key(&self) -> &'static str {
        match self.kind {
            EditKind::New => "achievements-edit-title-new",
            EditKind::Original(_) => "achievements-edit-title-original",
            EditKind::Translation(..) => "achievements-edit-title-translation",
        }
    }

    /// Every theme with its name and whether it is chosen.
    pub fn themes(&self) -> Vec<(&'static str, String, bool)> {
        Theme::ALL.iter().map(|it| (it.as_str(), theme_name(&self.page, *it), it.as_str() == self.form.theme)).collect()
    }
}

/// Two versions of the same text: what is stored now, and what this person typed meanwhile.
#[derive(Template)]
#[template(path = "achievements/two_versions.html")]
pub struct TwoVersions {
    pub page: Page,
    pub it: Achievement,
    pub theirs: Words,
    /// Who saved it.
    pub who: String,
    /// What was typed.
    pub mine: TextForm,
    /// Both put together, with the newer revision filled in: sent it is saved.
    pub form: TextForm,
    /// In how many places both wrote.
    pub touching: usize,
    /// From what is stored to what was typed.
    pub parts: Vec<Part>,
}

/// The preview of running text; the script shows its `.prose`.
#[derive(Template)]
#[template(path = "achievements/preview.html")]
pub struct Preview {
    pub page: Page,
    pub title: String,
    pub summary: String,
    pub body: String,
    /// What was typed under each topic: the catalogue key of its name, and the words.
    pub answers: Vec<(&'static str, String)>,
}

impl Preview {
    /// `body` is the running text as HTML.
    pub fn new(page: Page, form: &TextForm, body: String) -> Self {
        let answers = Topic::ALL.iter().map(|it| (views::topic_key(*it), form.typed(*it).trim().to_owned()));
        let answers = answers.filter(|(_, words)| !words.is_empty()).collect();
        Self { page, title: form.title.clone(), summary: form.summary.clone(), body, answers }
    }
}
