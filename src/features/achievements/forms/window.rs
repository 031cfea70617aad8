//! Unsaved work between a form and where it is kept: of whom it is, in which window it was typed, and what a form of
//! an older version of the portal leaves as it was.

use serde::Deserialize;

use super::TextForm;
use crate::features::achievements::sheet::Topic;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// One form in one window of a browser.
    WindowId
);

/// The button that throws unsaved work away.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Discarded {
    /// The window whose words they are, where another page throws them away for it.
    pub window: String,
}

impl TextForm {
    /// A form that was kept as JSON. What it did not ask for when it was kept stands as it is `saved`; what is asked no
    /// longer is passed over.
    pub fn kept(json: &str, saved: &Self) -> Result<Self, serde_json::Error> {
        let (mut fields, kept) = (serde_json::to_value(saved)?, serde_json::from_str(json)?);
        if let (Some(fields), serde_json::Value::Object(kept)) = (fields.as_object_mut(), kept) {
            for (name, value) in kept.into_iter().filter(|(_, value)| !value.is_null()) {
                fields.entry(name).and_modify(|field| *field = value);
            }
        }
        Ok(serde_json::from_value::<Self>(fields)?.completed(saved))
    }

    /// The form as a window of this person gets it.
    #[must_use]
    pub fn for_window_of(mut self, person: PersonId) -> Self {
        if self.window.is_empty() {
            self.window = WindowId::generate().to_string();
        }
        self.person = person.to_string();
        self
    }

    /// Work that was kept at this moment, to go on with in another window.
    #[must_use]
    pub fn gone_on_with(self, saved_at: Timestamp) -> Self {
        Self { window: String::new(), kept: saved_at.to_rfc3339(), ..self }
    }

    /// Whether the form was drawn for somebody else, who shared this browser; a form that does not say was not.
    pub fn is_of_another(&self, person: PersonId) -> bool {
        !self.person.is_empty() && self.person != person.to_string()
    }

    /// Whether nothing is lost when this form takes the place of what was kept: it was typed in the same window, goes on
    /// from it, or says the same.
    pub fn goes_on_from(&self, other: &Self, saved_at: Timestamp) -> bool {
        self.window == other.window || self.kept == saved_at.to_rfc3339() || self.says_the_same(other)
    }

    fn says_the_same(&self, other: &Self) -> bool {
        let words = |form: &Self| {
            let none = String::new;
            Self {
                person: none(),
                window: none(),
                kept: none(),
                revision: none(),
                copy: none(),
                next: none(),
                ..form.clone()
            }
        };
        words(self) == words(other)
    }

    /// Whether the form asked all questions of today.
    pub fn is_whole(&self) -> bool {
        Topic::ALL.iter().all(|topic| self.asked(*topic).is_some())
    }

    /// The form with what it did not ask for as it is `saved`.
    #[must_use]
    pub fn completed(mut self, saved: &Self) -> Self {
        if !self.asked_documents() {
            self.document.clone_from(&saved.document);
        }
        Topic::ALL.iter().fold(self, |form, topic| match form.asked(*topic) {
            Some(_) => form,
            None => form.with_answer(*topic, saved.typed(*topic).to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(window: &str, title: &str) -> TextForm {
        TextForm { window: window.to_owned(), title: title.to_owned(), ..TextForm::default() }
    }

    #[test]
    fn only_the_same_window_what_goes_on_or_says_the_same_takes_the_place_of_kept_work() {
        let moment = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let kept = form("one", "Half");
        assert!(form("one", "Half a title").goes_on_from(&kept, moment));
        assert!(!form("two", "Another").goes_on_from(&kept, moment));
        assert!(form("two", "Half").goes_on_from(&kept, moment), "the same words");
        let taken = kept.clone().gone_on_with(moment).for_window_of(PersonId::generate());
        assert!(taken.window != "one" && !taken.window.is_empty());
        let further = TextForm { title: "Half and more".to_owned(), ..taken };
        assert!(further.goes_on_from(&kept, moment) && !further.goes_on_from(&kept, moment.plus_seconds(1)));
    }

    #[test]
    fn a_form_of_another_version_loses_nothing_and_breaks_nothing() {
        let saved = TextForm::default().with_answer(Topic::Law, "Law 5".to_owned());
        let kept = TextForm::kept(r#"{"title":"Typed","weather":"fine","sheet_cost":null}"#, &saved).unwrap();
        assert_eq!((kept.title.as_str(), kept.typed(Topic::Law)), ("Typed", "Law 5"));
        let emptied = TextForm::kept(r#"{"title":"Typed","sheet_law":""}"#, &saved).unwrap();
        assert_eq!(emptied.typed(Topic::Law), "");
        let old: TextForm = serde_html_form::from_str("title=a").unwrap();
        assert!(!old.is_whole());
        assert_eq!(old.completed(&saved).typed(Topic::Law), "Law 5");
    }

    #[test]
    fn a_form_is_of_whom_it_was_drawn_for() {
        let me = PersonId::generate();
        let mine = TextForm::default().for_window_of(me);
        assert!(!mine.is_of_another(me) && mine.is_of_another(PersonId::generate()));
        assert!(!TextForm::default().is_of_another(me));
    }
}
