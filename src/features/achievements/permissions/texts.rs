//! Who writes, corrects and releases the words of a post. Where the organisation wants four eyes, no words become public
//! by one hand: a reviewer's correction waits like an editor's, and somebody else releases it.

use super::in_its_state;
use crate::features::achievements::achievement::{Achievement, State};
use crate::features::achievements::review::{FourEyes, Release, may_release};
use crate::features::achievements::working_copy::WorkingCopy;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Strip, TextState};
use crate::vocabulary::viewer::{Role, Viewer};

/// Roles that translate their own country's posts, and correct those that are public.
const TRANSLATORS: [Role; 2] = [Role::Editor, Role::Reviewer];

/// Whether the viewer may write the original's words. What waits for a reviewer rests; what is public both editors and
/// reviewers correct, and readers get it when it is released.
pub fn may_edit(viewer: &Viewer, it: &Achievement) -> bool {
    editing(viewer, it).is_some()
}

fn editing(viewer: &Viewer, it: &Achievement) -> Option<Ground> {
    match it.state {
        State::Draft | State::Withdrawn => viewer.as_one_in(&[Role::Editor], it.country),
        State::Submitted => None,
        State::Published => viewer.as_one_in(&TRANSLATORS, it.country),
    }
}

/// Whether the viewer may write a translation: at any time but while a reviewer reads.
pub fn may_translate(viewer: &Viewer, it: &Achievement) -> bool {
    translating(viewer, it).is_some()
}

fn translating(viewer: &Viewer, it: &Achievement) -> Option<Ground> {
    viewer.as_one_in(&TRANSLATORS, it.country).filter(|_| it.state != State::Submitted)
}

/// Whether the viewer may write the words in `language` now.
pub fn may_write(viewer: &Viewer, it: &Achievement, language: Language) -> bool {
    writing_words(viewer, it, language).is_some()
}

/// The ground on which the viewer writes the words in `language` now.
pub fn writing_words(viewer: &Viewer, it: &Achievement, language: Language) -> Option<Ground> {
    let ground = if language == it.original_language { editing(viewer, it) } else { translating(viewer, it) };
    ground.map(|ground| in_its_state(ground, it))
}

/// Whether what the viewer types is kept for them: an editor's also while the post rests, so that nothing is lost
/// when it was handed on while they were writing.
pub fn may_autosave(viewer: &Viewer, it: &Achievement, language: Language) -> bool {
    may_write(viewer, it, language) || viewer.has_in(Role::Editor, it.country)
}

/// Whether what the viewer writes in `language` is public at once: a reviewer corrects the original of a public post, or
/// a translation that was released, and the organisation wants no second person to see it.
pub fn may_correct(
    viewer: &Viewer,
    it: &Achievement,
    (language, is_released): (Language, bool),
    four_eyes: FourEyes,
) -> bool {
    let is_read = if language == it.original_language { it.state == State::Published } else { is_released };
    let is_waived = !four_eyes.is_required() && releases_for(viewer, it.country);
    is_waived && is_read && may_write(viewer, it, language)
}

/// What a text becomes when the viewer saves it: the original of a post that is not public is released with the post;
/// what may be public at once is; all else is in work until it is called finished, and then waits for a reviewer.
pub fn state_of_save(
    viewer: &Viewer,
    it: &Achievement,
    (language, strip): (Language, Strip),
    is_finished: bool,
    four_eyes: FourEyes,
) -> TextState {
    let is_original = language == it.original_language;
    let is_correction = may_correct(viewer, it, (language, strip.is_released(language)), four_eyes);
    // The form of an original that nobody has to release does not ask whether it is finished.
    if is_original && (is_correction || it.state != State::Published) || is_correction && is_finished {
        TextState::Done
    } else if is_finished {
        TextState::InReview
    } else {
        TextState::InWork
    }
}

/// Whether the viewer releases a country's texts.
pub fn releases_for(viewer: &Viewer, country: CountryCode) -> bool {
    viewer.has_in(Role::Reviewer, country)
}

/// Whether the viewer translates a country's posts, and corrects those that are public.
pub fn translates_for(viewer: &Viewer, country: CountryCode) -> bool {
    viewer.as_one_in(&TRANSLATORS, country).is_some()
}

/// Whether the viewer may release this translation or correction, or send it back: a reviewer who neither wrote any of
/// it nor handed it on, unless the organisation waives that.
pub fn may_release_text(viewer: &Viewer, it: &Achievement, copy: &WorkingCopy, release: &Release) -> bool {
    let is_own = viewer.person().is_some_and(|me| copy.is_by(me.person, release));
    may_release(releases_for(viewer, it.country), is_own, release.four_eyes)
}

/// Whether the viewer may throw this correction away: whoever wrote any of it, and a reviewer while it is in work. What
/// waits for them and is another's they send back, with a reason.
pub fn may_discard(viewer: &Viewer, it: &Achievement, copy: &WorkingCopy, release: &Release) -> bool {
    let is_own = viewer.person().is_some_and(|me| copy.is_by(me.person, release));
    let may = is_own || releases_for(viewer, it.country) && copy.state == TextState::InWork;
    may && translates_for(viewer, it.country)
}

/// Whether the viewer may take a released translation from the readers: who may take the post.
pub fn may_withdraw_translation(viewer: &Viewer, it: &Achievement) -> bool {
    releases_for(viewer, it.country) || viewer.has_in(Role::CountryAdministrator, it.country)
}

#[cfg(test)]
mod tests {
    use super::super::tests::person;
    use super::*;
    use crate::features::achievements::achievement::tests::draft;
    use crate::features::achievements::working_copy::tests::copy;
    use crate::vocabulary::ids::PersonId;

    #[test]
    fn a_translation_is_released_by_a_reviewer_who_did_not_write_it() {
        let (reviewer, editor) = (person(Role::Reviewer, Some("TR")), person(Role::Editor, Some("TR")));
        let (me, other) = (reviewer.person().unwrap().person, PersonId::generate());
        let by = |writer, submitter| WorkingCopy { submitted_by: submitter, ..copy(writer, TextState::InReview) };
        let may = |viewer: &Viewer, copy: &WorkingCopy, writers: &[PersonId], four_eyes| {
            may_release_text(viewer, &draft(), copy, &Release { four_eyes, writers: writers.to_vec() })
        };
        let of_another = by(other, Some(other));
        assert!(may(&reviewer, &of_another, &[other], FourEyes::Required));
        assert!(!may(&reviewer, &by(me, Some(other)), &[me], FourEyes::Required), "I wrote it");
        assert!(!may(&reviewer, &by(other, Some(me)), &[other], FourEyes::Required), "I handed it on");
        assert!(!may(&reviewer, &of_another, &[me, other], FourEyes::Required), "I wrote some of it");
        assert!(may(&reviewer, &by(me, Some(me)), &[me], FourEyes::Waived), "where one may release one's own");
        assert!(!may(&editor, &of_another, &[other], FourEyes::Waived));
        assert!(!may(&person(Role::Reviewer, Some("IR")), &of_another, &[other], FourEyes::Waived));
    }

    #[test]
    fn nobody_alone_changes_what_readers_have() {
        use FourEyes::{Required, Waived};
        use TextState::{Done, InReview, InWork};
        let (reviewer, editor) = (person(Role::Reviewer, Some("TR")), person(Role::Editor, Some("TR")));
        let published = Achievement { state: State::Published, ..draft() };
        // Turkish is the original, Russian released, Kazakh missing.
        let strip =
            Strip::of(Language::Turkish, 1, [(Language::Turkish, 1, Done), (Language::Russian, 1, Done)].into_iter());
        let (original, released, missing) = (Language::Turkish, Language::Russian, Language::Kazakh);
        for (viewer, it, language, is_finished, required, waived) in [
            (&editor, &draft(), original, false, Done, Done),
            (&editor, &published, original, true, InReview, InReview),
            (&editor, &published, original, false, InWork, InWork),
            (&reviewer, &published, original, true, InReview, Done),
            (&reviewer, &published, original, false, InWork, Done),
            (&editor, &published, released, true, InReview, InReview),
            (&reviewer, &published, released, true, InReview, Done),
            (&reviewer, &draft(), released, true, InReview, Done),
            (&reviewer, &published, released, false, InWork, InWork),
            (&reviewer, &published, missing, true, InReview, InReview),
            (&editor, &published, missing, false, InWork, InWork),
        ] {
            for (four_eyes, expected) in [(Required, required), (Waived, waived)] {
                let state = state_of_save(viewer, it, (language, strip), is_finished, four_eyes);
                assert_eq!(state, expected, "{language}, {} and finished: {is_finished}, {four_eyes:?}", it.state);
            }
        }
        let abroad = person(Role::Reviewer, Some("IR"));
        assert!(!may_correct(&abroad, &published, (original, true), Waived));
        let resting = Achievement { state: State::Submitted, ..draft() };
        assert!(!may_correct(&reviewer, &resting, (released, true), Waived));
    }
}
