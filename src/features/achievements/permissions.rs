//! Who may do what with a post. A country is a tenant: only its own people see what is not public.

mod texts;

pub use texts::{
    may_autosave, may_correct, may_discard, may_edit, may_release_text, may_translate, may_withdraw_translation,
    may_write, releases_for, state_of_save, translates_for, writing_words,
};

use super::achievement::{Achievement, State, WrongState};
use super::batch::Step;
use super::review::{Release, may_release};
use crate::features::search::Readers;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// Roles that see their own country's unpublished posts.
const INSIDERS: [Role; 4] = [Role::CountryAdministrator, Role::Editor, Role::Reviewer, Role::Auditor];

/// Whether the viewer may read the post.
pub fn may_view(viewer: &Viewer, it: &Achievement) -> bool {
    it.state == State::Published || is_insider(viewer, it.country)
}

/// Whether the viewer sees the unpublished posts of a country.
pub fn is_insider(viewer: &Viewer, country: CountryCode) -> bool {
    inside(viewer, country).is_some()
}

/// The ground on which the viewer sees the unpublished posts of a country.
pub fn inside(viewer: &Viewer, country: CountryCode) -> Option<Ground> {
    viewer.as_one_in(&INSIDERS, country)
}

/// The ground on which the viewer sees what the readers of a post do not.
pub fn behind(viewer: &Viewer, it: &Achievement) -> Option<Ground> {
    inside(viewer, it.country).map(|ground| in_its_state(ground, it))
}

/// The same ground, with the state that keeps the post from being public.
fn in_its_state(ground: Ground, it: &Achievement) -> Ground {
    match it.state {
        State::Published => ground,
        State::Draft => ground.in_state("achievements-state-draft"),
        State::Submitted => ground.in_state("achievements-state-submitted"),
        State::Withdrawn => ground.in_state("achievements-state-withdrawn"),
    }
}

/// Who finds the unpublished posts of a country: those who see them.
pub fn readers_inside(country: CountryCode) -> Readers {
    Readers::Insiders { country, roles: INSIDERS.to_vec() }
}

/// The country whose posts the viewer may write, if any.
pub fn writes_for(viewer: &Viewer) -> Option<CountryCode> {
    writing(viewer).and(viewer.country())
}

/// The ground on which the viewer writes posts of their country.
pub fn writing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_in(&[Role::Editor], viewer.country()?)
}

/// Who may make drafts of a file: who writes.
pub fn may_import(viewer: &Viewer) -> Result<(), Error> {
    viewer.person().ok_or(Error::SignIn)?;
    require(writes_for(viewer).is_some())
}

/// Whether the viewer hands a country's posts to the reviewers.
pub fn submits_for(viewer: &Viewer, country: CountryCode) -> bool {
    viewer.has_in(Role::Editor, country)
}

/// Whether the viewer may hand the post to the reviewers.
pub fn may_submit(viewer: &Viewer, it: &Achievement) -> bool {
    it.state == State::Draft && submits_for(viewer, it.country)
}

/// Whether the viewer may publish or send back: a reviewer of the country, who did not begin, write or submit it unless
/// its organisation waives that.
pub fn may_review(viewer: &Viewer, it: &Achievement, release: &Release) -> bool {
    let is_own = viewer.person().is_some_and(|me| release.is_own(it, me.person));
    it.state == State::Submitted && may_release(releases_for(viewer, it.country), is_own, release.four_eyes)
}

/// Whether the viewer takes a country's posts from the public.
pub fn withdraws_for(viewer: &Viewer, country: CountryCode) -> bool {
    let may = |role| viewer.has_in(role, country);
    may(Role::Reviewer) || may(Role::CountryAdministrator)
}

/// Whether the viewer may take the post from the public.
pub fn may_withdraw(viewer: &Viewer, it: &Achievement) -> bool {
    it.state == State::Published && withdraws_for(viewer, it.country)
}

/// Whether the viewer may name another theme without a new text. Of a public post a reviewer does so alone, as a matter
/// of order: under which heading a post stands says nothing its country has to answer for, thousands of posts are moved
/// at once where the register's headings are sorted anew, and the other reviewers are told. A theme that is changed with
/// the words waits with them.
pub fn may_retag(viewer: &Viewer, it: &Achievement) -> bool {
    match it.state {
        State::Draft | State::Withdrawn => viewer.has_in(Role::Editor, it.country),
        State::Submitted => false,
        State::Published => releases_for(viewer, it.country),
    }
}

/// Whether the viewer may say who answers for the post: its country's desk, at any time.
pub fn may_hand_over(viewer: &Viewer, it: &Achievement) -> bool {
    [Role::Editor, Role::Reviewer, Role::CountryAdministrator].iter().any(|role| viewer.has_in(*role, it.country))
}

/// The steps the viewer's roles allow with some post of their country; each post then has its own rule.
pub fn steps_of(viewer: &Viewer) -> Vec<Step> {
    let may = |step: &Step| match step {
        Step::Publish | Step::Return => viewer.has(Role::Reviewer),
        Step::Withdraw => viewer.has(Role::Reviewer) || viewer.has(Role::CountryAdministrator),
        Step::Retag => viewer.has(Role::Editor) || viewer.has(Role::Reviewer),
        Step::HandOver => {
            viewer.has(Role::Editor) || viewer.has(Role::Reviewer) || viewer.has(Role::CountryAdministrator)
        }
        // It has a page of its own: there is no post yet.
        Step::Import => false,
    };
    Step::ALL.iter().copied().filter(may).collect()
}

/// Turns a rule's answer into an error: forbidden, since the viewer sees the post.
pub fn require(is_allowed: bool) -> Result<(), Error> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden) }
}

impl From<WrongState> for Error {
    /// The viewer may take the step; the post is not where it begins.
    fn from(WrongState(key): WrongState) -> Self {
        Self::Conflict(key)
    }
}

#[cfg(test)]
mod tests {
    use super::super::achievement::tests::draft;
    use super::super::review::FourEyes;
    use super::*;
    use crate::vocabulary::ids::{OrganisationId, PersonId, SessionId};
    use crate::vocabulary::language::Language;
    use crate::vocabulary::viewer::SignedIn;

    pub(super) fn person(role: Role, country: Option<&str>) -> Viewer {
        Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: "A".to_owned(),
            organisation: OrganisationId::generate(),
            country: country.and_then(CountryCode::parse),
            roles: vec![role],
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: draft().created_at,
            unread: 0,
        }))
    }

    /// view, edit, submit, review, withdraw, retag, as the letters of what is allowed.
    fn allowed(viewer: &Viewer, it: &Achievement) -> String {
        [
            (may_view(viewer, it), 'v'),
            (may_edit(viewer, it), 'e'),
            (may_submit(viewer, it), 's'),
            (may_review(viewer, it, &Release::default()), 'r'),
            (may_withdraw(viewer, it), 'w'),
            (may_retag(viewer, it), 't'),
        ]
        .iter()
        .filter_map(|(is, letter)| is.then_some(letter))
        .collect()
    }

    #[test]
    fn the_whole_table() {
        use Role::{Auditor, CountryAdministrator, Editor, Officer, Reviewer, SecretariatAdministrator};
        use State::{Draft, Published, Submitted, Withdrawn};
        let states = [Draft, Submitted, Published, Withdrawn];
        let table = [
            (None, "TR", ["", "", "v", ""]),
            (Some(Editor), "TR", ["vest", "v", "ve", "vet"]),
            (Some(Editor), "IR", ["", "", "v", ""]),
            (Some(Reviewer), "TR", ["v", "vr", "vewt", "v"]),
            (Some(Reviewer), "IR", ["", "", "v", ""]),
            (Some(CountryAdministrator), "TR", ["v", "v", "vw", "v"]),
            (Some(CountryAdministrator), "IR", ["", "", "v", ""]),
            (Some(Auditor), "TR", ["v", "v", "v", "v"]),
            (Some(Officer), "TR", ["", "", "v", ""]),
            (Some(SecretariatAdministrator), "", ["", "", "v", ""]),
        ];
        for (role, country, expected) in table {
            let viewer = role.map_or(Viewer::Anonymous, |role| person(role, Some(country)));
            for (state, expected) in states.into_iter().zip(expected) {
                let it = Achievement { state, ..draft() };
                assert_eq!(allowed(&viewer, &it), expected, "{role:?} of {country} and a {state} post");
            }
        }
    }

    #[test]
    fn nobody_releases_what_they_began_wrote_or_submitted() {
        let reviewer = person(Role::Reviewer, Some("TR"));
        let me = reviewer.person().unwrap().person;
        let submitted = Achievement { state: State::Submitted, ..draft() };
        let release = |writer| Release { writers: vec![writer], ..Release::default() };
        let of_another = release(PersonId::generate());
        assert!(may_review(&reviewer, &submitted, &of_another));
        for (own, release) in [
            (Achievement { created_by: me, ..submitted.clone() }, of_another.clone()),
            (Achievement { submitted_by: Some(me), ..submitted.clone() }, of_another),
            (submitted, release(me)),
        ] {
            assert!(!may_review(&reviewer, &own, &release));
            assert!(may_review(&reviewer, &own, &Release { four_eyes: FourEyes::Waived, ..release }));
        }
    }
}
