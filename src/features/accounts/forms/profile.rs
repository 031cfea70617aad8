//! One's own name, language, calendar and clock.

use serde::Deserialize;

use crate::features::accounts::person::{Person, Profile, time_zones};
use crate::platform::web::Errors;
use crate::vocabulary::language::Calendar;

/// What the profile sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileForm {
    /// The name as written at home.
    pub name: String,
    /// The same in Latin letters.
    pub name_latin: String,
    /// The language of mails.
    pub language: String,
    /// The calendar of dates; empty follows the page's language.
    pub calendar: String,
    /// IANA name of the zone times are shown in.
    pub time_zone: String,
}

impl ProfileForm {
    /// The form as it is first shown.
    pub fn of(person: &Person) -> Self {
        Self {
            name: person.name.clone(),
            name_latin: person.name_latin.clone(),
            language: person.language.tag().to_owned(),
            calendar: person.calendar.map_or("", Calendar::as_str).to_owned(),
            time_zone: person.time_zone.clone(),
        }
    }

    /// The profile, or a word at each field that needs one.
    pub fn parse(&self) -> Result<Profile, Errors> {
        let mut errors = Errors::none();
        let name = errors.note("name", super::name(&self.name));
        let name_latin = errors.note("name_latin", super::name_latin(&self.name_latin));
        let language = errors.note("language", super::language(&self.language));
        let calendar = errors.note("calendar", calendar(&self.calendar));
        let time_zone = errors.note("time_zone", time_zone(&self.time_zone));
        match (name, name_latin, language, calendar, time_zone) {
            (Some(name), Some(name_latin), Some(language), Some(calendar), Some(time_zone)) => {
                Ok(Profile { name, name_latin, language, calendar, time_zone })
            }
            _ => Err(errors),
        }
    }
}

fn calendar(text: &str) -> Result<Option<Calendar>, &'static str> {
    match text {
        "" => Ok(None),
        name => Calendar::parse(name).map(Some).ok_or("accounts-error-calendar"),
    }
}

fn time_zone(text: &str) -> Result<String, &'static str> {
    if time_zones().any(|zone| zone == text) { Ok(text.to_owned()) } else { Err("accounts-error-time-zone") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::accounts::tests::colleague;

    #[test]
    fn a_profile_comes_back_as_it_was_shown() {
        let person = colleague(None, &[]).person;
        let profile = ProfileForm::of(&person).parse().unwrap();
        assert_eq!((profile.name, profile.calendar, profile.time_zone), (person.name, None, person.time_zone));
    }

    #[test]
    fn only_what_is_offered_can_be_chosen() {
        let mut form = ProfileForm::of(&colleague(None, &[]).person);
        form.calendar = "julian".to_owned();
        form.time_zone = "Europe/Paris".to_owned();
        form.language = "de".to_owned();
        let errors = form.parse().unwrap_err();
        let fields: Vec<_> = errors.all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["language", "calendar", "time_zone"]);
    }
}
