//! Who may see and answer what. What one may not see is not there.

use super::question::{Question, State, WrongState};
use super::translation::{Pair, Part, Translation};
use crate::features::search::Readers;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::{Role, Viewer};

/// Roles that answer for their country.
pub const ANSWERERS: [Role; 3] = [Role::Editor, Role::Reviewer, Role::CountryAdministrator];

/// Whether the viewer answers questions to this country.
pub fn answers_for(viewer: &Viewer, country: CountryCode) -> bool {
    ANSWERERS.iter().any(|role| viewer.has_in(*role, country))
}

/// Whether the viewer sees what the country is asked, whatever became of it: who answers, and its auditors.
pub fn is_insider(viewer: &Viewer, country: CountryCode) -> bool {
    inside(viewer, country).is_some()
}

fn inside(viewer: &Viewer, country: CountryCode) -> Option<Ground> {
    viewer.as_one_in(&ANSWERERS, country).or_else(|| viewer.as_one_in(&[Role::Auditor], country))
}

/// Who finds what a country is asked: those who see it.
pub fn readers_inside(country: CountryCode) -> Readers {
    let roles = ANSWERERS.into_iter().chain([Role::Auditor]);
    Readers::Insiders { country, roles: roles.collect() }
}

/// Whether the viewer may see the question on a page of its own.
pub fn may_view(viewer: &Viewer, it: &Question) -> bool {
    viewing(viewer, it).is_some()
}

/// The ground on which the viewer sees the question on a page of its own: its asker, the country that is asked, and the
/// asker's own country while it is shown to all members.
pub fn viewing(viewer: &Viewer, it: &Question) -> Option<Ground> {
    let asked = || inside(viewer, it.country).filter(|_| it.state != State::Withdrawn);
    let asking = || it.asker_country.and_then(|country| viewer.as_one_in(&ANSWERERS, country));
    let is_shared = it.is_shown && matches!(it.state, State::Open | State::Answered);
    viewer.as_owner(it.asker_id).or_else(asked).or_else(|| asking().filter(|_| is_shared))
}

/// Whether the viewer may translate this part: the question who works on posts in either country, as long as both see it,
/// the answer who answers.
pub fn may_translate(viewer: &Viewer, it: &Question, part: Part) -> bool {
    let asking = it.is_shown && it.asker_country.is_some_and(|country| answers_for(viewer, country));
    match (it.state, part) {
        (State::Open | State::Answered, Part::Question) => answers_for(viewer, it.country) || asking,
        (State::Answered, Part::Answer) => answers_for(viewer, it.country),
        _ => false,
    }
}

/// Whether the viewer may write this translation: words that stand already are changed by the country under whose post they
/// are shown, and by whoever wrote them.
pub fn may_translate_into(viewer: &Viewer, pair: &Pair, (part, language): (Part, Language)) -> bool {
    let is_theirs = |it: &Translation| viewer.is(it.translated_by) || answers_for(viewer, pair.it.country);
    may_translate(viewer, &pair.it, part) && pair.translation(part, language).is_none_or(is_theirs)
}

/// Whether the viewer sees the question under its post.
pub fn is_shown_to(viewer: &Viewer, it: &Question) -> bool {
    match it.state {
        State::Withdrawn => false,
        State::Declined => viewer.is(it.asker_id) || is_insider(viewer, it.country),
        State::Open => viewer.person().is_some(),
        State::Answered => it.is_published || viewer.person().is_some(),
    }
}

/// Whether the viewer sees by when an answer is asked for: who answers, their auditors, and who asked.
pub fn sees_clock(viewer: &Viewer, it: &Question) -> bool {
    it.state == State::Open && (viewer.is(it.asker_id) || is_insider(viewer, it.country))
}

/// Whether the viewer sees how long the answers of every country take: the secretariat, in numbers alone.
pub fn sees_all_figures(viewer: &Viewer) -> bool {
    viewer.as_one_of(&[Role::SecretariatAdministrator]).is_some()
}

/// Whether the viewer may answer or decline.
pub fn may_answer(viewer: &Viewer, it: &Question) -> bool {
    it.state == State::Open && answers_for(viewer, it.country)
}

/// Whether the viewer may correct the answer, or show it to other readers than before.
pub fn may_correct(viewer: &Viewer, it: &Question) -> bool {
    it.state == State::Answered && answers_for(viewer, it.country)
}

/// Whether the viewer may take the question back.
pub fn may_withdraw(viewer: &Viewer, it: &Question) -> bool {
    it.state != State::Withdrawn && viewer.is(it.asker_id)
}

/// Turns a rule's answer into an error: forbidden, since the viewer sees the question.
pub fn require(is_allowed: bool) -> Result<(), Error> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden) }
}

impl From<WrongState> for Error {
    fn from(WrongState(key): WrongState) -> Self {
        Self::Conflict(key)
    }
}

#[cfg(test)]
mod tests {
    use super::super::question::tests::question;
    use super::*;
    use crate::vocabulary::ids::{OrganisationId, PersonId, SessionId};
    use crate::vocabulary::viewer::SignedIn;

    fn person(role: Role, country: CountryCode) -> Viewer {
        Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: "A".to_owned(),
            organisation: OrganisationId::generate(),
            country: Some(country),
            roles: vec![role],
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: question().asked_at,
            unread: 0,
        }))
    }

    /// sees it alone, sees it under the post, answers, corrects: as the letters of what is allowed.
    fn allowed(viewer: &Viewer, it: &Question) -> String {
        let is_allowed = [
            (may_view(viewer, it), 'v'),
            (is_shown_to(viewer, it), 's'),
            (may_answer(viewer, it), 'a'),
            (may_correct(viewer, it), 'c'),
        ];
        is_allowed.iter().filter_map(|(is, letter)| is.then_some(letter)).collect()
    }

    #[test]
    fn a_question_is_translated_in_either_country_and_an_answer_where_it_was_given() {
        use CountryCode::{Iran, Kazakhstan, Turkiye};
        let answered = Question { state: State::Answered, ..question() };
        let may = |role, country, it: &Question| {
            let viewer = person(role, country);
            (may_translate(&viewer, it, Part::Question), may_translate(&viewer, it, Part::Answer))
        };
        assert_eq!(may(Role::Editor, Turkiye, &answered), (true, true));
        assert_eq!(may(Role::Reviewer, Kazakhstan, &answered), (true, false));
        assert_eq!(may(Role::Editor, Turkiye, &question()), (true, false), "there is no answer yet");
        for (role, country) in [(Role::Officer, Kazakhstan), (Role::Auditor, Turkiye), (Role::Editor, Iran)] {
            assert_eq!(may(role, country, &answered), (false, false), "{role:?} of {country}");
        }
        assert_eq!(may(Role::Editor, Turkiye, &Question { state: State::Declined, ..question() }), (false, false));
        let colleague = person(Role::Editor, Kazakhstan);
        assert!(may_view(&colleague, &answered) && may_view(&colleague, &question()));
        assert!(!may_view(&colleague, &Question { state: State::Declined, ..question() }));
        let hidden = Question { is_shown: false, ..question() };
        assert!(!may_view(&colleague, &hidden) && !may_translate(&colleague, &hidden, Part::Question));
        assert!(may_view(&person(Role::Editor, Turkiye), &hidden), "its own country sees what it was asked");
        assert!(!may_view(&person(Role::Officer, Kazakhstan), &answered));
    }

    #[test]
    fn the_whole_table() {
        use CountryCode::{Iran, Turkiye};
        let states = [State::Open, State::Answered, State::Declined, State::Withdrawn];
        for (viewer, expected) in [
            (Viewer::Anonymous, ["", "", "", ""]),
            (person(Role::Editor, Turkiye), ["vsa", "vsc", "vs", ""]),
            (person(Role::CountryAdministrator, Turkiye), ["vsa", "vsc", "vs", ""]),
            (person(Role::Auditor, Turkiye), ["vs", "vs", "vs", ""]),
            (person(Role::Officer, Turkiye), ["s", "s", "", ""]),
            (person(Role::Editor, Iran), ["s", "s", "", ""]),
        ] {
            for (state, expected) in states.into_iter().zip(expected) {
                let it = Question { state, ..question() };
                assert_eq!(allowed(&viewer, &it), expected, "{viewer:?} and an {state} question");
            }
        }
        let asker = person(Role::Officer, Iran);
        let own = Question { asker_id: asker.person().unwrap().person, ..question() };
        assert!(may_withdraw(&asker, &own) && may_view(&asker, &own) && !may_answer(&asker, &own));
        assert!(is_shown_to(&Viewer::Anonymous, &Question { state: State::Answered, is_published: true, ..own }));
    }
}
