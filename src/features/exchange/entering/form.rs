//! The form.

use askama::Template;

use super::reading::{Entered, Slip};
use super::register::Register;
use super::typed::{Typed, part, written};
use super::{dates, lists, names, options};
use crate::features::exchange::body::{
    Absence, Check, Content, Field, Form, Group, Latin, NameKind, Script, Sex, Source, fields as of, groups,
};
use crate::features::exchange::wording;
use crate::platform::i18n::Locale;
use crate::platform::web::Choice;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Everything a message says, as fieldsets of a form whose frame and buttons are the page's: `{{ form|safe }}`.
#[derive(Template)]
#[template(path = "exchange/entering/form.html")]
pub struct EnteringForm {
    locale: Locale,
    register: Register,
    typed: Typed,
    faults: Vec<Slip>,
    sets: Vec<Set>,
}

/// A fieldset.
struct Set {
    id: String,
    legend: String,
    fields: Vec<&'static Field>,
}

/// A row of a list.
struct Row {
    at: String,
    place: usize,
    /// What a row was made with, where nothing was typed into it yet: the script of names.
    script: Script,
}

impl EnteringForm {
    /// The form of a draft, as it is opened by somebody of a register of this country.
    pub fn new(content: &Content, (country, locale): (CountryCode, &Locale)) -> Self {
        Self::of(content, (written(content), Vec::new()), (country, locale))
    }

    /// The form as it was sent, with nothing lost. What is not understood is told; where it was to be more than kept,
    /// everything is told that keeps it from being sent.
    pub fn again(entered: &Entered, is_judged: bool, at: (CountryCode, &Locale)) -> Self {
        let mut faults = if entered.is_changed { Vec::new() } else { entered.slips.clone() };
        if is_judged && !entered.is_changed {
            // Room for a record that need not be there is no fault.
            let content = entered.content.clone().settled();
            for found in content.faults() {
                let is_told = |it: &Slip| it.name == found.code || it.name.starts_with(&format!("{}:", found.code));
                if !faults.iter().any(is_told) {
                    faults.push(Slip { name: found.code.to_owned(), key: found.fault.key() });
                }
            }
        }
        Self::of(&entered.content, (entered.typed.clone(), faults), at)
    }

    fn of(content: &Content, (typed, faults): (Typed, Vec<Slip>), (country, locale): (CountryCode, &Locale)) -> Self {
        let sets = content.bodies.iter().enumerate().flat_map(|(place, body)| {
            groups(of(body.kind)).into_iter().map(move |(group, fields): (Group, _)| {
                let key = group.key().map_or_else(|| body.kind.key(), str::to_owned);
                Set { id: format!("set-{place}-{group:?}").to_lowercase(), legend: key, fields }
            })
        });
        Self { locale: locale.clone(), register: Register(country), typed, faults, sets: sets.collect() }
    }

    /// What is to be mended, each with the `id` of its control, for the summary above the form: an empty one is about the
    /// whole message.
    pub fn faults(&self) -> &[Slip] {
        &self.faults
    }

    fn t(&self, key: &str) -> String {
        self.locale.t(key).into_owned()
    }

    fn named(&self, key: &str, name: &str, text: &str) -> String {
        self.locale.t_with(key, &[(name, text.into())]).into_owned()
    }

    /// What stands in a control.
    fn v(&self, name: &str) -> &str {
        self.typed.get(name)
    }

    fn n(at: &str, name: &str) -> String {
        part(at, name)
    }

    fn fault(&self, name: &str) -> Option<&'static str> {
        self.faults.iter().find(|it| it.name == name).map(|it| it.key)
    }

    /// Whether something of a field is to be mended.
    fn is_bad(&self, code: &str) -> bool {
        let is_own = |it: &Slip| it.name == code || it.name.starts_with(&format!("{code}:"));
        self.faults.iter().any(is_own)
    }

    /// Whether one of these parts says something or is to be mended, so that what hides them stands open.
    fn is_open(&self, at: &str, parts: &[&str]) -> bool {
        let is_used = |name: &&str| {
            let name = part(at, name);
            !self.typed.of(&name).is_empty() || self.is_bad(&name)
        };
        parts.iter().any(is_used)
    }

    /// What a field offers to choose from.
    fn choices(&self, it: &Field) -> Vec<Choice> {
        let chosen = |word: &str| self.typed.all(it.code).any(|own| own == word);
        match it.form {
            Form::Sex => {
                let words = Sex::ALL.iter().map(|it| (it.as_str(), it.key()));
                options::or_none(&self.locale, options::of_words(&self.locale, words, chosen))
            }
            Form::States => options::members(&self.locale, chosen),
            Form::Several(_) => options::of_words(&self.locale, it.form.words().into_iter(), chosen),
            _ => options::or_none(&self.locale, options::of_words(&self.locale, it.form.words().into_iter(), chosen)),
        }
    }

    fn calendars(&self, at: &str) -> Vec<Choice> {
        options::calendars(&self.locale, self.typed.at(at, "calendar"))
    }

    fn certainties(&self, at: &str) -> Vec<Choice> {
        options::certainties(&self.locale, self.typed.at(at, "certainty"))
    }

    fn countries(&self, at: &str) -> Vec<Choice> {
        options::countries(&self.locale, self.typed.at(at, "country"))
    }

    fn states(&self, at: &str) -> Vec<Choice> {
        options::or_none(&self.locale, options::members(&self.locale, |it| it == self.typed.at(at, "state")))
    }

    fn absences(&self, code: &str) -> Vec<Choice> {
        options::absences(&self.locale, self.typed.at(code, "absent"))
    }

    fn sources(&self, code: &str) -> Vec<Choice> {
        options::sources(&self.locale, self.typed.at(code, "source"))
    }

    fn latins(&self, at: &str) -> Vec<Choice> {
        let is_fresh = !self.typed.has(&part(at, "latin")) && self.typed.at(at, "name").is_empty();
        let usual = if is_fresh && self.register.script() == Script::Latin && at.ends_with(":0") {
            Latin::Register.as_str()
        } else {
            ""
        };
        let chosen = self.typed.at(at, "latin");
        options::latins(&self.locale, if chosen.is_empty() { usual } else { chosen })
    }

    fn name_kinds(&self, at: &str) -> Vec<Choice> {
        options::name_kinds(&self.locale, self.typed.at(at, "kind"))
    }

    fn languages(&self, row: &Row) -> Vec<Choice> {
        Choice::languages(self.language_of(row).tag())
    }

    /// The language of a name: what was chosen, else what the register writes in these letters.
    fn language_of(&self, row: &Row) -> Language {
        let chosen = Language::from_tag(self.typed.at(&row.at, "language"));
        chosen.unwrap_or_else(|| self.register.language(row.script, self.locale.language()))
    }

    fn identifier_kinds(&self, at: &str) -> Vec<Choice> {
        options::identifier_kinds(&self.locale, self.typed.at(at, "kind"))
    }

    fn note_kinds(&self, at: &str) -> Vec<Choice> {
        options::notes(&self.locale, self.typed.at(at, "note"))
    }

    /// The direction and language in which a name is typed.
    fn tongue(&self, row: &Row) -> String {
        let language = self.language_of(row);
        match row.script {
            Script::Latin => format!("lang={}-Latn dir=ltr", language.tag()),
            Script::Cyrillic => format!("lang={} dir=ltr", language.tag()),
            Script::Arabic => format!("lang={} dir=rtl", language.tag()),
        }
    }

    /// Which of somebody's names it is, where that is not the one in force.
    fn other_kind(&self, at: &str) -> Option<String> {
        let kind = self.typed.at(at, "kind").parse::<NameKind>().ok().filter(|it| *it != NameKind::Legal)?;
        Some(self.t(&kind.key()))
    }

    fn is_latin(row: &Row) -> bool {
        row.script == Script::Latin
    }

    /// The rows of names: those that are there, or one for each script of the register and one for Latin letters.
    fn name_rows(&self, code: &str) -> Vec<Row> {
        let (own, usual) = (self.register.script(), self.register.asked());
        let known = self.typed.rows(code);
        let script = |at: &str, place: usize| {
            let told = self.typed.at(at, "script").parse().ok();
            told.unwrap_or_else(|| usual.get(place).copied().unwrap_or(own))
        };
        let rows = (0..known.max(if known == 0 { usual.len() } else { 0 })).map(|place| {
            let at = part(code, &place.to_string());
            Row { script: script(&at, place), at, place }
        });
        rows.collect()
    }

    /// The rows of another list: those that are there, or an empty one.
    fn rows(&self, code: &str) -> Vec<Row> {
        let all = (0..self.typed.rows(code).max(1)).map(|place| Row {
            at: part(code, &place.to_string()),
            place,
            script: Script::Latin,
        });
        all.collect()
    }

    fn name_parts() -> [(&'static str, &'static str); 6] {
        names::PARTS
    }

    /// How a date is understood: the days it can mean, in the reader's calendar and in ours.
    fn understood(&self, at: &str) -> Vec<String> {
        let date = dates::read(at, &self.typed, &mut Vec::new());
        date.map(|date| wording::spans(&date, &self.locale)).unwrap_or_default()
    }

    /// What the check digits of a number say, where there are any.
    fn counted(&self, at: &str) -> Option<(String, bool)> {
        let (code, place) = at.rsplit_once(':')?;
        let mut one = Typed::default();
        for name in ["state", "kind", "value"] {
            one.set(part(&part(code, "0"), name), self.typed.at(&part(code, place), name));
        }
        let it = lists::read_identifiers(code, &one, self.locale.countries(), &mut Vec::new())?.pop()?;
        let is_known = it.check != Check::NoScheme;
        is_known.then(|| (self.t(&it.check.key()), it.check == Check::Bad))
    }

    /// In a few words where a value comes from, or why there is none.
    fn standing(&self, it: &Field) -> String {
        let code = it.code;
        if let Ok(why) = self.typed.at(code, "absent").parse::<Absence>() {
            return self.t(&why.key());
        }
        // Where nothing stands yet, the way to say why is to be found.
        if it.may_be_absent() && self.typed.of(code).is_empty() {
            return self.t("entering-absent");
        }
        let source = self.typed.at(code, "source").parse().unwrap_or(Source::Register);
        let known = self.t(&source.key());
        if self.typed.at(code, "unverified").is_empty() {
            known
        } else {
            format!("{known} · {}", self.t("entering-unverified"))
        }
    }
}
