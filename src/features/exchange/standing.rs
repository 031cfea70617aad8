//! What became of a record that left the desk on paper.

use super::case_file::CaseFile;
use super::catalogue::Kind;
use super::life_cycle::State;
use crate::vocabulary::timestamp::Timestamp;

/// Whether a record still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is as it was sent, and nothing took its place.
    InForce,
    /// Another took its place.
    Replaced {
        /// When that was released (UTC).
        since: Timestamp,
    },
    /// Its sender took it back, or cancelled it.
    Withdrawn,
    /// Nobody can read it any more.
    Erased,
}

impl Standing {
    /// How a record of a case stands. `versions` are the cases that were released with something in its place, itself among
    /// them or not; `later` is when the same case brought a later record.
    pub fn of(case: &CaseFile, versions: &[CaseFile], later: Option<Timestamp>) -> Self {
        // What was taken back takes no place.
        let stands = |it: &&CaseFile| it.released_at.is_some() && it.state != State::Withdrawn;
        let is_cancelled = versions.iter().filter(stands).any(|it| it.kind == Kind::Cancellation);
        let newer = versions.iter().filter(stands).find(|it| Some(it.id) == case.superseded_by);
        let replaced = newer.map(|it| it.released_at.unwrap_or(it.said_at)).into_iter().chain(later).min();
        match case.state {
            State::Shredded => Self::Erased,
            State::Withdrawn => Self::Withdrawn,
            _ if is_cancelled => Self::Withdrawn,
            _ => replaced.map_or(Self::InForce, |since| Self::Replaced { since }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::case_file::{Party, Terms};
    use super::super::catalogue::{LegalBasis, Purpose, Sensitivity, Urgency};
    use super::*;
    use crate::vocabulary::country::CountryCode;
    use crate::vocabulary::ids::OrganisationId;

    fn case(kind: Kind, released_at: &str) -> CaseFile {
        let party = |country| Party { organisation: OrganisationId::generate(), country };
        let terms = Terms {
            legal_basis: LegalBasis::Courtesy,
            purpose: Purpose::RegisterUpdate,
            urgency: Urgency::Routine,
            sensitivity: Sensitivity::ALL[0],
        };
        let at = at(released_at);
        let sent = CaseFile::new(kind, (party(CountryCode::Turkiye), party(CountryCode::Iran)), terms, at);
        CaseFile { state: State::Delivered, released_at: Some(at), ..sent }
    }

    fn at(day: &str) -> Timestamp {
        Timestamp::parse(&format!("2026-11-{day}T10:00:00Z")).unwrap()
    }

    #[test]
    fn a_record_holds_until_it_is_corrected_cancelled_taken_back_or_erased() {
        let sent = case(Kind::Birth, "02");
        assert_eq!(Standing::of(&sent, &[], None), Standing::InForce);
        let correction = case(Kind::Correction, "20");
        let corrected = CaseFile { superseded_by: Some(correction.id), ..sent.clone() };
        let since = at("20");
        assert_eq!(Standing::of(&corrected, &[sent.clone(), correction.clone()], None), Standing::Replaced { since });
        assert_eq!(Standing::of(&correction, &[sent.clone(), correction.clone()], None), Standing::InForce);
        let drafted = CaseFile { released_at: None, ..case(Kind::Cancellation, "21") };
        assert_eq!(Standing::of(&correction, &[drafted], None), Standing::InForce, "a draft cancels nothing");
        let cancellation = [correction.clone(), case(Kind::Cancellation, "25")];
        assert_eq!(Standing::of(&corrected, &cancellation, None), Standing::Withdrawn);
        for (state, standing) in [(State::Withdrawn, Standing::Withdrawn), (State::Shredded, Standing::Erased)] {
            assert_eq!(Standing::of(&CaseFile { state, ..corrected.clone() }, &cancellation, None), standing);
        }
        let again = at("09");
        assert_eq!(Standing::of(&sent, &[], Some(again)), Standing::Replaced { since: again });
    }
}
