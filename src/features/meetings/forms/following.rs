//! The forms of what follows a meeting: whom a country sends, how far a decision is, and the minutes with what delegations
//! answer.

use serde::Deserialize;

use super::{NAME, SPARE_ROWS, prose, reason};
use crate::features::meetings::decision::Decision;
use crate::features::meetings::delegation::{Delegate, Delegation};
use crate::features::meetings::minutes::{Minutes, Stance};
use crate::features::meetings::words::DecisionState;
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// People one country sends at most.
const MOST_DELEGATES: usize = 30;
/// Letters of minutes in one language: some forty pages.
const MOST_MINUTES: usize = 100_000;

/// A delegation as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct DelegationForm {
    /// The revision its writer saw; 0 where there was none.
    pub(in super::super) revision: i32,
    pub(in super::super) delegate: Vec<String>,
    pub(in super::super) office: Vec<String>,
}

/// Somebody of it as typed.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct DelegateFields {
    pub(in super::super) number: usize,
    pub(in super::super) name: String,
    pub(in super::super) office: String,
}

impl DelegationForm {
    /// The form with whom a country sends, if it said so.
    pub(in super::super) fn of(it: Option<&Delegation>) -> Self {
        let delegates = it.map(|it| it.delegates.as_slice()).unwrap_or_default();
        Self {
            revision: it.map_or(0, |it| it.revision),
            delegate: delegates.iter().map(|it| it.name.clone()).collect(),
            office: delegates.iter().map(|it| it.office.clone()).collect(),
        }
    }

    /// Those typed, and rows for more.
    pub(in super::super) fn rows(&self) -> Vec<DelegateFields> {
        let at = |of: &[String], place: usize| of.get(place).cloned().unwrap_or_default();
        let row = |place: usize| DelegateFields {
            number: place + 1,
            name: at(&self.delegate, place),
            office: at(&self.office, place),
        };
        (0..self.delegate.len().max(self.office.len()) + SPARE_ROWS).map(row).collect()
    }

    /// Those who come, the first leads; nobody where every row is empty.
    pub(in super::super) fn parse(&self) -> Result<Vec<Delegate>, Errors> {
        let filled = self.rows().into_iter().filter(|it| !(it.name.trim().is_empty() && it.office.trim().is_empty()));
        let delegates: Result<Vec<Delegate>, &'static str> = filled.map(|it| delegate(&it)).collect();
        match delegates {
            Ok(delegates) if delegates.len() > MOST_DELEGATES => Err(Errors::of("delegates", "meetings-error-many")),
            Ok(delegates) => Ok(delegates),
            Err(key) => Err(Errors::of("delegates", key)),
        }
    }
}

fn delegate(typed: &DelegateFields) -> Result<Delegate, &'static str> {
    let line = |typed: &str| {
        let line = input::line(typed).map_err(|_| "achievements-error-unreadable")?;
        if input::length(&line) <= NAME { Ok(line) } else { Err("meetings-error-long") }
    };
    let (name, office) = (line(&typed.name)?, line(&typed.office)?);
    if name.is_empty() { Err("meetings-error-delegate") } else { Ok(Delegate { name, office }) }
}

/// How far a decision is, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct ReportForm {
    /// The revision of the decision its writer saw.
    pub(in super::super) revision: i32,
    pub(in super::super) standing: String,
    pub(in super::super) language: String,
    pub(in super::super) text: String,
}

impl ReportForm {
    /// An empty form for a decision as it stands.
    pub(in super::super) fn of(it: &Decision, language: Language) -> Self {
        Self {
            revision: it.revision,
            standing: it.state.to_string(),
            language: language.tag().to_owned(),
            text: String::new(),
        }
    }

    /// Where it stands, and what is said of that.
    pub(in super::super) fn parse(&self) -> Result<(DecisionState, (Language, String)), Errors> {
        let mut errors = Errors::none();
        let state = errors.note("standing", DecisionState::parse(&self.standing).ok_or("meetings-error-choice"));
        let language = errors.note("language", language(&self.language));
        let text = errors.note("text", words(&self.text, "meetings-error-report"));
        match (state, language, text) {
            (Some(state), Some(language), Some(text)) => Ok((state, (language, text))),
            _ => Err(errors),
        }
    }
}

/// The minutes as typed in one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct MinutesForm {
    /// The version and the revision its writer saw; 0 where there was none.
    pub(in super::super) version: i32,
    pub(in super::super) revision: i32,
    pub(in super::super) language: String,
    pub(in super::super) text: String,
}

impl MinutesForm {
    /// The form of a version with the words of a language; an empty one where there is no version.
    pub(in super::super) fn of(it: Option<&Minutes>, language: Language) -> Self {
        Self {
            version: it.map_or(0, |it| it.version),
            revision: it.map_or(0, |it| it.revision),
            language: language.tag().to_owned(),
            text: it.and_then(|it| it.words.get(&language)).cloned().unwrap_or_default(),
        }
    }

    /// What they say, and in which language.
    pub(in super::super) fn parse(&self) -> Result<(Language, String), Errors> {
        let mut errors = Errors::none();
        let language = errors.note("language", language(&self.language));
        let text = input::prose(&self.text).map_err(|_| "achievements-error-unreadable");
        let text = text.map(|text| text.trim().to_owned()).and_then(|text| match input::length(&text) {
            0 => Err("meetings-error-minutes"),
            1..=MOST_MINUTES => Ok(text),
            _ => Err("meetings-error-long"),
        });
        let text = errors.note("text", text);
        language.zip(text).ok_or(errors)
    }
}

/// That somebody goes on with the version they saw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct VersionForm {
    pub(in super::super) version: i32,
    pub(in super::super) revision: i32,
}

/// What a delegation answers, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct StanceForm {
    /// The version its writer read.
    pub(in super::super) version: i32,
    pub(in super::super) stance: String,
    pub(in super::super) language: String,
    pub(in super::super) remark: String,
}

impl StanceForm {
    /// The answer; whoever objects says what is to be changed.
    pub(in super::super) fn parse(&self) -> Result<(Stance, String, Language), Errors> {
        let mut errors = Errors::none();
        let stance = errors.note("stance", Stance::parse(&self.stance).ok_or("meetings-error-stance"));
        let language = errors.note("language", language(&self.language));
        let remark = prose(&self.remark).and_then(|remark| {
            let is_missing = remark.is_empty() && stance == Some(Stance::Objected);
            if is_missing { Err("meetings-error-remark") } else { Ok(remark) }
        });
        let remark = errors.note("remark", remark);
        match (stance, remark, language) {
            (Some(stance), Some(remark), Some(language)) => Ok((stance, remark, language)),
            _ => Err(errors),
        }
    }
}

/// That somebody publishes the version they saw; the reason is of a version to which not every delegation agreed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct MinutesOutForm {
    pub(in super::super) version: i32,
    pub(in super::super) revision: i32,
    pub(in super::super) reason: String,
    pub(in super::super) reason_language: String,
}

impl MinutesOutForm {
    /// The reason and its language, where one is needed.
    pub(in super::super) fn parse(&self, is_agreed: bool) -> Result<Option<(String, Language)>, Errors> {
        if is_agreed {
            return Ok(None);
        }
        let mut errors = Errors::none();
        let reason = errors.note("reason", reason(&self.reason, true));
        let language = errors.note("reason_language", language(&self.reason_language));
        reason.zip(language).map(Some).ok_or(errors)
    }
}

fn language(tag: &str) -> Result<Language, &'static str> {
    Language::from_tag(tag).ok_or("alerts-error-language")
}

/// A text that is not empty; `missing` says what is.
fn words(typed: &str, missing: &'static str) -> Result<String, &'static str> {
    let text = prose(typed)?;
    if text.is_empty() { Err(missing) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn everybody_who_is_sent_has_a_name_and_empty_rows_are_passed_over() {
        let form = |delegate: &[&str], office: &[&str]| DelegationForm {
            revision: 0,
            delegate: typed(delegate),
            office: typed(office),
        };
        let sent = form(&["", " Aigerim Bek ", ""], &["", "Director", ""]).parse().unwrap();
        assert_eq!(sent, [Delegate { name: "Aigerim Bek".to_owned(), office: "Director".to_owned() }]);
        assert!(form(&["", ""], &[""]).parse().unwrap().is_empty());
        let nameless = form(&[""], &["Director"]).parse().unwrap_err();
        assert_eq!(nameless.at("delegates"), Some("meetings-error-delegate"));
        let crowd = ["A"; MOST_DELEGATES + 1];
        assert_eq!(form(&crowd, &[]).parse().unwrap_err().at("delegates"), Some("meetings-error-many"));
        assert_eq!(form(&["A"], &[]).rows().len(), 1 + SPARE_ROWS);
    }

    #[test]
    fn whoever_objects_says_what_is_to_be_changed() {
        let form = |stance: &str, remark: &str| StanceForm {
            version: 1,
            stance: stance.to_owned(),
            language: "en".to_owned(),
            remark: remark.to_owned(),
        };
        assert_eq!(form("agreed", "").parse(), Ok((Stance::Agreed, String::new(), Language::English)));
        assert_eq!(form("objected", " ").parse().unwrap_err().at("remark"), Some("meetings-error-remark"));
        let objected = form("objected", "Not all were there.").parse().unwrap();
        assert_eq!((objected.0, objected.1.as_str()), (Stance::Objected, "Not all were there."));
        assert_eq!(form("perhaps", "").parse().unwrap_err().at("stance"), Some("meetings-error-stance"));
    }

    #[test]
    fn minutes_without_the_consent_of_all_need_a_reason() {
        let form = MinutesOutForm { version: 1, revision: 2, ..MinutesOutForm::default() };
        assert_eq!(form.parse(true), Ok(None));
        let errors = form.parse(false).unwrap_err();
        assert_eq!(errors.at("reason"), Some("meetings-error-reason"));
        assert_eq!(errors.at("reason_language"), Some("alerts-error-language"));
    }

    #[test]
    fn a_report_says_something_and_where_the_decision_stands() {
        let form = |state: &str, text: &str| ReportForm {
            revision: 1,
            standing: state.to_owned(),
            language: "tr".to_owned(),
            text: text.to_owned(),
        };
        let said = form("done", "Bitti.").parse();
        assert_eq!(said, Ok((DecisionState::Done, (Language::Turkish, "Bitti.".to_owned()))));
        assert_eq!(form("done", "").parse().unwrap_err().at("text"), Some("meetings-error-report"));
        assert_eq!(form("over", "Bitti.").parse().unwrap_err().at("standing"), Some("meetings-error-choice"));
    }
}
