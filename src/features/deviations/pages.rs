//! The pages of the register.

use askama::Template;

use super::deviation::{Deviation, InZone, Version, Words};
use super::forms::{DeviationForm, OFFERED, WithdrawalForm};
use super::words::{Digit, Kind, Way, ZoneFormat};
use super::{permissions, urls, views};
use crate::platform::i18n::Value;
use crate::platform::web::{Choice, Errors, Page, Pager, PagerStep};
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// What is known of documents that fail.
#[derive(Template)]
#[template(path = "deviations/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    /// The States something is known of.
    pub(super) issuers: Vec<String>,
    pub(super) issuer: Option<String>,
    pub(super) listed: Vec<(Deviation, Version)>,
    pub(super) total: usize,
    /// What the viewer's own organisation has not released yet.
    pub(super) waiting: Vec<(Deviation, Version)>,
    pub(super) pager: Pager,
    pub(super) may_write: bool,
}

impl List {
    fn choices(&self) -> Vec<Choice> {
        let choice = |it: &String| Choice::new(it, views::state_name(&self.page, it), self.issuer.as_ref() == Some(it));
        self.issuers.iter().map(choice).collect()
    }
}

/// One of them.
#[derive(Template)]
#[template(path = "deviations/show.html")]
pub(super) struct Show {
    pub(super) page: Page,
    pub(super) it: Deviation,
    /// The version that is shown.
    pub(super) version: Version,
    /// Those the viewer may read, the newest first.
    pub(super) versions: Vec<Version>,
    pub(super) may_edit: bool,
    pub(super) may_release: bool,
    pub(super) may_withdraw: bool,
    pub(super) withdrawal: WithdrawalForm,
    pub(super) errors: Errors,
    /// Where it says what reached whom, for those who caused it.
    pub(super) reach: Option<String>,
}

impl Show {
    fn words(&self) -> (Language, Words) {
        self.version.description.words_in(self.page.language())
    }

    fn tlp(&self) -> Tlp {
        self.version.description.tlp.within(self.it.tlp)
    }

    /// The words in the languages the page is not in: nobody releases what they have not seen.
    fn other_words(&self) -> Vec<(Language, &Words)> {
        let shown = self.words().0;
        let others = self.version.description.words.iter().filter(|(language, _)| **language != shown);
        others.map(|(language, words)| (*language, words)).collect()
    }

    /// How far it went before and would go, and why, where more people would read the version that is shown.
    fn opening(&self) -> Option<(Tlp, Tlp, &str)> {
        let tlp = self.version.description.tlp;
        let reason = self.version.opening_reason.as_deref()?;
        (self.version.release.is_none() && self.it.is_opened_by(tlp)).then_some((self.it.tlp, tlp, reason))
    }

    /// Whether the viewer sees why a version was opened to more readers.
    fn is_insider(&self) -> bool {
        permissions::is_insider(&self.page.viewer, &self.it)
    }

    /// When such documents were issued.
    fn issued(&self) -> Option<String> {
        let it = &self.version.description;
        let (from, to) = (it.issued_from.map(|day| self.page.date(day)), it.issued_to.map(|day| self.page.date(day)));
        Some(match (from, to) {
            (Some(from), Some(to)) => between(&self.page, "deviations-issued-between", &from, &to),
            (Some(from), None) => self.page.t_s("deviations-issued-from", "day", &from),
            (None, Some(to)) => self.page.t_s("deviations-issued-to", "day", &to),
            (None, None) => return None,
        })
    }

    fn numbers(&self, it: &InZone) -> String {
        match (&it.number_from, &it.number_to) {
            (Some(from), Some(to)) => between(&self.page, "deviations-numbers-range", from, to),
            (Some(from), None) => self.page.t_s("deviations-numbers-prefix", "from", from),
            _ => self.page.t("deviations-numbers-all").into_owned(),
        }
    }

    /// Where words can be written in each language, and whether there are some.
    fn languages(&self) -> Vec<(Language, bool, String)> {
        let newest = self.versions.first().unwrap_or(&self.version);
        let row = |language: Language| {
            let url = self.page.url(&urls::edit_in(self.it.id, language.tag()));
            (language, newest.description.words.contains_key(&language), url)
        };
        Language::ALL.into_iter().map(row).collect()
    }

    fn reason_languages(&self) -> Vec<Choice> {
        let chosen = &self.withdrawal.reason_language;
        Choice::languages(if chosen.is_empty() { self.page.language().tag() } else { chosen })
    }
}

fn between(page: &Page, key: &str, from: &str, to: &str) -> String {
    let values: [(&str, Value<'_>); 2] = [("from", from.into()), ("to", to.into())];
    page.t_with(key, &values).into_owned()
}

/// The form.
#[derive(Template)]
#[template(path = "deviations/edit.html")]
pub(super) struct Edit {
    pub(super) page: Page,
    /// The one that is changed; none for a new one.
    pub(super) it: Option<Deviation>,
    pub(super) form: DeviationForm,
    pub(super) errors: Errors,
}

impl Edit {
    fn title_key(&self) -> &'static str {
        if self.it.is_some() { "deviations-form-edit" } else { "deviations-form-new" }
    }

    /// Whether readers have it and fewer might than after this: the reason is asked for beside how far it goes.
    fn may_open(&self) -> bool {
        self.it.as_ref().is_some_and(|it| it.released.is_some() && !it.tlp.is_public())
    }

    fn action(&self) -> String {
        self.page.url(&self.it.as_ref().map_or_else(urls::list, |it| urls::show(it.id)))
    }

    fn kinds(&self) -> Vec<Choice> {
        self.words("deviations-kind", Kind::ALL.iter().map(Kind::as_str), &self.form.kind)
    }

    fn digits(&self) -> Vec<Choice> {
        self.words("deviations-digit", Digit::ALL.iter().map(Digit::as_str), &self.form.digit)
    }

    fn ways(&self) -> Vec<Choice> {
        self.words("deviations-way", Way::ALL.iter().map(Way::as_str), &self.form.way)
    }

    fn formats(&self) -> Vec<Choice> {
        let none = Choice::new("", self.page.t("deviations-form-format-none"), self.form.format.is_empty());
        let format = |it: &ZoneFormat| Choice::new(it.as_str(), it.as_str(), self.form.format == it.as_str());
        std::iter::once(none).chain(ZoneFormat::ALL.iter().map(format)).collect()
    }

    fn levels(&self) -> Vec<Choice> {
        let level = |it: Tlp| {
            let text = format!("{} · {}", it.label(), self.page.t(&it.key()));
            Choice::new(it.as_str(), text, self.form.tlp == it.as_str())
        };
        OFFERED.into_iter().map(level).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    fn tongue(&self) -> String {
        let language = Language::from_tag(&self.form.language).unwrap_or(self.page.language());
        format!("lang={} dir={}", language.tag(), language.direction().as_str())
    }

    fn words(&self, list: &str, words: impl Iterator<Item = &'static str>, chosen: &str) -> Vec<Choice> {
        let none = Choice::new("", "–", chosen.is_empty());
        let choice = |word: &str| Choice::new(word, self.page.t(&views::key(list, word)), word == chosen);
        std::iter::once(none).chain(words.map(choice)).collect()
    }
}
