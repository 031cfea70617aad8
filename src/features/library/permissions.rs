//! Who may do what with a file. An organisation's library is its own: nobody else learns what is in it. A picture that is
//! kept apart for something with readers of its own is there for whoever handed it in alone; that thing's own rule says
//! who else has it.

use super::file::File;
use crate::vocabulary::four_eyes::{self, FourEyes};
use crate::vocabulary::ground::Ground;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::viewer::{Role, Viewer};

/// The organisation whose library the viewer sees, if any.
pub fn sees(viewer: &Viewer) -> Option<OrganisationId> {
    let person = viewer.person()?;
    viewer.has_library().then_some(person.organisation)
}

/// Whether the viewer sees the library of this organisation.
pub fn is_insider(viewer: &Viewer, organisation: OrganisationId) -> bool {
    sees(viewer) == Some(organisation)
}

/// Whether the viewer sees this file in a library.
pub fn sees_file(viewer: &Viewer, it: &File) -> bool {
    is_insider(viewer, it.organisation_id) && (!it.is_apart || viewer.is(it.created_by))
}

/// The organisation for which the viewer adds files, if any: whoever writes or corrects texts.
pub fn adds_for(viewer: &Viewer) -> Option<OrganisationId> {
    let person = viewer.person()?;
    adding(viewer).map(|_| person.organisation)
}

/// The ground on which the viewer adds files.
pub fn adding(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&[Role::Editor, Role::Reviewer])
}

/// Whether the viewer may describe, replace, group or delete the file.
pub fn may_change(viewer: &Viewer, it: &File) -> bool {
    adds_for(viewer) == Some(it.organisation_id) && sees_file(viewer, it)
}

/// Whether the viewer may let a change through whose work is these people's.
pub fn may_release(viewer: &Viewer, it: &File, writers: &[PersonId], four_eyes: FourEyes) -> bool {
    let is_own = writers.iter().any(|person| viewer.is(*person));
    let is_reviewer = viewer.has(Role::Reviewer) && sees_file(viewer, it);
    four_eyes::may_release(is_reviewer, is_own, four_eyes)
}

/// Whether the viewer may throw a change away: whoever had a part in it, and everybody who works on the file once it was
/// given back. What waits and is another's a reviewer gives back, with a reason.
pub fn may_drop(viewer: &Viewer, it: &File, writers: &[PersonId], is_given_back: bool) -> bool {
    let is_own = writers.iter().any(|person| viewer.is(*person));
    may_change(viewer, it) && (is_own || is_given_back)
}

/// Whether what the viewer changes of a file or document is seen by nobody else before its readers have it: a reviewer's work, where
/// they may release their own.
pub fn may_change_alone(viewer: &Viewer, owner: OrganisationId, four_eyes: FourEyes) -> bool {
    let is_reviewer = viewer.has(Role::Reviewer) && is_insider(viewer, owner);
    four_eyes::may_release(is_reviewer, true, four_eyes)
}

/// Whether the viewer may have bytes of a file: its own people all that is ready, everyone else what something public
/// shows, in the version that is shown now, and of a picture never what was handed in.
pub fn may_open(viewer: &Viewer, it: &File, bytes: Bytes) -> bool {
    let is_shown = bytes.is_in_public_use && bytes.version == it.current && !bytes.is_original_of_a_picture;
    is_shown || sees_file(viewer, it)
}

/// Which bytes of a file are asked for.
#[derive(Debug, Clone, Copy)]
pub struct Bytes {
    /// Of which version.
    pub version: i32,
    /// Whether they are what was handed in, with all a camera wrote into it.
    pub is_original_of_a_picture: bool,
    /// Whether something public shows the file.
    pub is_in_public_use: bool,
}

#[cfg(test)]
mod tests {
    use super::super::file::{FileId, Kind};
    use super::*;
    use crate::vocabulary::country::CountryCode;
    use crate::vocabulary::ids::{PersonId, SessionId};
    use crate::vocabulary::language::Language;
    use crate::vocabulary::timestamp::Timestamp;
    use crate::vocabulary::viewer::SignedIn;

    fn person(role: Role, organisation: OrganisationId) -> Viewer {
        Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: "A".to_owned(),
            organisation,
            country: CountryCode::parse("TR"),
            roles: vec![role],
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
            unread: 0,
        }))
    }

    fn file() -> File {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        File {
            id: FileId::generate(),
            organisation_id: OrganisationId::generate(),
            kind: Kind::Picture,
            title: "A".to_owned(),
            search_key: "a".to_owned(),
            language: None,
            document_id: None,
            current: 2,
            newest: 2,
            created_by: PersonId::generate(),
            created_at: now,
            updated_at: now,
            revision: 1,
            is_apart: false,
        }
    }

    #[test]
    fn a_library_is_its_organisations_own() {
        let it = file();
        for role in Role::ALL {
            let (own, other) = (person(*role, it.organisation_id), person(*role, OrganisationId::generate()));
            let sees = matches!(role, Role::CountryAdministrator | Role::Editor | Role::Reviewer | Role::Auditor);
            let changes = matches!(role, Role::Editor | Role::Reviewer);
            assert_eq!((is_insider(&own, it.organisation_id), may_change(&own, &it)), (sees, changes), "{role}");
            assert!(!is_insider(&other, it.organisation_id) && !may_change(&other, &it), "{role}");
        }
        assert!(!is_insider(&Viewer::Anonymous, it.organisation_id));
    }

    #[test]
    fn what_is_kept_apart_is_there_for_whoever_handed_it_in_alone() {
        let plain = file();
        let (own, colleague) =
            (person(Role::Editor, plain.organisation_id), person(Role::Editor, plain.organisation_id));
        let it = File { is_apart: true, created_by: own.person().unwrap().person, ..plain };
        let hidden = Bytes { version: 2, is_original_of_a_picture: false, is_in_public_use: false };
        let sees = |viewer: &Viewer| [sees_file(viewer, &it), may_change(viewer, &it), may_open(viewer, &it, hidden)];
        assert_eq!((sees(&own), sees(&colleague)), ([true; 3], [false; 3]));
        let reviewer = person(Role::Reviewer, it.organisation_id);
        assert!(!may_release(&reviewer, &it, &[], FourEyes::Waived));
        let shown = Bytes { is_in_public_use: true, ..hidden };
        assert!(may_open(&colleague, &it, shown) && may_open(&Viewer::Anonymous, &it, shown), "everyone may have it");
    }

    #[test]
    fn a_change_is_let_through_by_another_reviewer_of_the_house() {
        let it = file();
        let (reviewer, stranger) =
            (person(Role::Reviewer, it.organisation_id), person(Role::Reviewer, OrganisationId::generate()));
        let own = [reviewer.person().unwrap().person];
        let others = [PersonId::generate()];
        let may = |viewer: &Viewer, writers: &[PersonId], four_eyes| may_release(viewer, &it, writers, four_eyes);
        assert!(may(&reviewer, &others, FourEyes::Required) && !may(&reviewer, &own, FourEyes::Required));
        assert!(may(&reviewer, &own, FourEyes::Waived) && !may(&stranger, &others, FourEyes::Waived));
        assert!(!may(&person(Role::Editor, it.organisation_id), &others, FourEyes::Waived));
        let alone = |viewer: &Viewer, four_eyes| may_change_alone(viewer, it.organisation_id, four_eyes);
        assert!(alone(&reviewer, FourEyes::Waived) && !alone(&reviewer, FourEyes::Required));
        assert!(!alone(&person(Role::Editor, it.organisation_id), FourEyes::Waived));
        assert!(!alone(&stranger, FourEyes::Waived));
    }

    #[test]
    fn a_change_is_thrown_away_by_who_made_it_or_once_it_was_given_back() {
        let it = file();
        let (editor, stranger) =
            (person(Role::Editor, it.organisation_id), person(Role::Editor, OrganisationId::generate()));
        let (own, others) = ([editor.person().unwrap().person], [PersonId::generate()]);
        assert!(may_drop(&editor, &it, &own, false) && may_drop(&editor, &it, &others, true));
        assert!(!may_drop(&editor, &it, &others, false) && !may_drop(&stranger, &it, &others, true));
        assert!(!may_drop(&person(Role::Auditor, it.organisation_id), &it, &others, true));
    }

    #[test]
    fn the_public_gets_what_is_shown_now_and_never_what_a_camera_wrote() {
        let it = file();
        let shown = Bytes { version: 2, is_original_of_a_picture: false, is_in_public_use: true };
        let own = person(Role::Auditor, it.organisation_id);
        assert!(may_open(&Viewer::Anonymous, &it, shown));
        for hidden in [
            Bytes { version: 1, ..shown },
            Bytes { is_original_of_a_picture: true, ..shown },
            Bytes { is_in_public_use: false, ..shown },
        ] {
            assert!(!may_open(&Viewer::Anonymous, &it, hidden), "{hidden:?}");
            assert!(may_open(&own, &it, hidden), "{hidden:?}");
        }
    }
}
