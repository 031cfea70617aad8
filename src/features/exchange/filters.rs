//! Which cases of an organisation a list shows: each filter narrows what the others leave, and all of them stand in the
//! address.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::case_file::CaseFile;
use super::catalogue::{Family, Kind, Urgency};
use super::life_cycle::{Side, State};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;

crate::text_enum!(
    /// Which cases of an organisation a list shows.
    Shelf {
        /// What came to it and it has to do something about.
        Waiting = "waiting",
        /// Everything that came to it.
        Received = "received",
        /// Everything it sent.
        Sent = "sent",
        /// What it writes.
        Drafts = "drafts",
    }
);

crate::text_enum!(
    /// What lists ask of a state.
    Phase {
        /// Only its sender knows of it.
        Unsent = "unsent",
        /// Its receiver has to act.
        Waiting = "waiting",
        /// Its sender was asked back.
        Asked = "asked",
        /// Its sender has the answer.
        Answered = "answered",
        /// Nobody waits for anything.
        Ended = "ended",
    }
);

crate::text_enum!(
    /// How its last day lies.
    Term {
        /// It has passed.
        Late = "late",
        /// It comes within [`SOON`] days.
        Soon = "soon",
    }
);

/// Days before its last one in which a case is near it.
pub const SOON: u64 = 3;

/// What a message is, closely or roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Of this kind.
    Kind(Kind),
    /// Dealt with in this way.
    Family(Family),
}

/// How pressing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressing {
    /// In whatever way.
    Any,
    /// In this one.
    Only(Urgency),
}

/// Who of the organisation looks after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Whoever looks at the list.
    Mine,
    /// Nobody, or somebody who is an officer of the organisation no more.
    Nobodys,
    /// A colleague.
    Of(PersonId),
}

/// The filters of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filters {
    /// Which list.
    pub shelf: Shelf,
    /// Where its cases stand.
    pub state: Option<State>,
    /// What they are.
    pub sort: Option<Sort>,
    /// The country on the other side.
    pub country: Option<CountryCode>,
    /// How pressing they are.
    pub pressing: Option<Pressing>,
    /// How their last days lie.
    pub term: Option<Term>,
    /// Who looks after them.
    pub whose: Option<Whose>,
    /// Whether only those under a legal hold.
    pub is_held: bool,
}

/// A filter, by the name it has in the address.
pub type Part = (&'static str, String);

impl Filters {
    /// A whole list.
    pub const fn of(shelf: Shelf) -> Self {
        Self { shelf, state: None, sort: None, country: None, pressing: None, term: None, whose: None, is_held: false }
    }

    /// The filters among what stands in an address or in a form; what is none of them says nothing.
    pub fn read(parts: &BTreeMap<&str, &str>) -> Self {
        let part = |name: &str| parts.get(name).copied().unwrap_or_default();
        Self {
            shelf: Shelf::parse(part("shelf")).unwrap_or(Shelf::Waiting),
            state: State::parse(part("state")),
            sort: Sort::parse(part("kind")),
            country: CountryCode::written_as(part("country")),
            pressing: Pressing::parse(part("urgency")),
            term: Term::parse(part("term")),
            whose: Whose::parse(part("officer")),
            is_held: part("held") == "yes",
        }
    }

    /// What stands in an address behind the question mark, as filters; no value of theirs needs escaping.
    pub fn of_query(query: &str) -> Self {
        Self::read(&query.split('&').filter_map(|part| part.split_once('=')).collect())
    }

    /// Every filter but the list, in the order of the form.
    pub fn parts(&self) -> Vec<Part> {
        let all = [
            ("state", self.state.map(|it| it.to_string())),
            ("kind", self.sort.map(|it| it.as_str().to_owned())),
            ("country", self.country.map(|it| it.to_string())),
            ("urgency", self.pressing.map(|it| it.as_str().to_owned())),
            ("term", self.term.map(|it| it.to_string())),
            ("officer", self.whose.map(Whose::word)),
            ("held", self.is_held.then(|| "yes".to_owned())),
        ];
        all.into_iter().filter_map(|(name, word)| Some((name, word?))).collect()
    }

    /// What stands in the address behind the question mark: the same for the same filters.
    pub fn query(&self) -> String {
        let parts = self.parts().into_iter().map(|(name, word)| format!("&{name}={word}"));
        std::iter::once(format!("shelf={}", self.shelf)).chain(parts).collect()
    }

    /// The same without one of them.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        match name {
            "state" => Self { state: None, ..*self },
            "kind" => Self { sort: None, ..*self },
            "country" => Self { country: None, ..*self },
            "urgency" => Self { pressing: None, ..*self },
            "term" => Self { term: None, ..*self },
            "officer" => Self { whose: None, ..*self },
            "held" => Self { is_held: false, ..*self },
            _ => *self,
        }
    }

    /// The same where only these countries are.
    #[must_use]
    pub fn among(self, countries: &[CountryCode]) -> Self {
        Self { country: self.country.filter(|it| countries.contains(it)), ..self }
    }

    /// The same of another list.
    #[must_use]
    pub const fn on(self, list: Shelf) -> Self {
        Self { shelf: list, ..self }
    }

    /// Whether they leave a case of whoever looks, among the officers of the side they are on; of whichever list it is.
    pub fn leave(&self, it: &CaseFile, side: Side, looking: (PersonId, &[PersonId], NaiveDate)) -> bool {
        let (me, officers, today) = looking;
        let (other, officer) = match side {
            Side::Sender => (it.to, it.sender_officer),
            Side::Receiver => (it.from, it.receiver_officer),
        };
        let runs = Phase::of(it.state) == Phase::Waiting && it.paused_on.is_none();
        let due = it.due_on.filter(|_| runs);
        let soon = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
        self.state.is_none_or(|state| it.state == state)
            && self.sort.is_none_or(|sort| sort.kinds().contains(&it.kind))
            && self.country.is_none_or(|country| other.country == country)
            && self.pressing.is_none_or(|pressing| match pressing {
                Pressing::Any => it.terms.urgency != Pressing::USUAL,
                Pressing::Only(urgency) => it.terms.urgency == urgency,
            })
            && self.term.is_none_or(|term| match term {
                Term::Late => due.is_some_and(|due| due < today),
                Term::Soon => due.is_some_and(|due| (today..=soon).contains(&due)),
            })
            && self.whose.is_none_or(|whose| match whose {
                Whose::Mine => officer == Some(me),
                Whose::Nobodys => officer.is_none_or(|officer| !officers.contains(&officer)),
                Whose::Of(person) => officer == Some(person),
            })
            && (!self.is_held || it.is_held)
    }

    /// Whether nothing but the list is chosen.
    pub fn is_whole(&self) -> bool {
        *self == Self::of(self.shelf)
    }
}

impl Shelf {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        super::key("exchange-shelf", self.as_str())
    }

    /// On which side the organisation is.
    pub const fn side(self) -> Side {
        match self {
            Self::Waiting | Self::Received => Side::Receiver,
            Self::Sent | Self::Drafts => Side::Sender,
        }
    }
}

impl Phase {
    /// What lists ask of a state.
    pub const fn of(state: State) -> Self {
        match state {
            State::Draft | State::ToRelease => Self::Unsent,
            State::Sent | State::Delivered | State::Opened | State::Accepted => Self::Waiting,
            State::AwaitingAsker => Self::Asked,
            State::Answered | State::OutcomeGiven => Self::Answered,
            State::Declined | State::Withdrawn | State::Closed | State::Shredded => Self::Ended,
        }
    }
}

impl Term {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        super::key("exchange-term", self.as_str())
    }
}

impl Sort {
    fn parse(word: &str) -> Option<Self> {
        Kind::parse(word).map(Self::Kind).or_else(|| Family::parse(word).map(Self::Family))
    }

    /// Its word in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.as_str(),
            Self::Family(family) => family.as_str(),
        }
    }

    /// The catalogue key of its name.
    pub fn key(self) -> String {
        match self {
            Self::Kind(kind) => kind.key(),
            Self::Family(family) => super::key("exchange-family", family.as_str()),
        }
    }

    /// The kinds it is.
    pub fn kinds(self) -> Vec<Kind> {
        match self {
            Self::Kind(kind) => vec![kind],
            Self::Family(family) => Kind::ALL.iter().copied().filter(|it| it.family() == family).collect(),
        }
    }
}

impl Pressing {
    /// What is not pressing.
    pub const USUAL: Urgency = Urgency::Routine;

    fn parse(word: &str) -> Option<Self> {
        let urgency = Urgency::parse(word).map(Self::Only);
        urgency.or_else(|| (word == Self::Any.as_str()).then_some(Self::Any))
    }

    /// Its word in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "urgent",
            Self::Only(urgency) => urgency.as_str(),
        }
    }

    /// The catalogue key of its name.
    pub fn key(self) -> String {
        match self {
            Self::Any => "exchange-filter-urgent".to_owned(),
            Self::Only(urgency) => urgency.key(),
        }
    }
}

impl Whose {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "mine" => Some(Self::Mine),
            "nobody" => Some(Self::Nobodys),
            person => PersonId::parse(person).map(Self::Of),
        }
    }

    /// Its word in an address.
    pub fn word(self) -> String {
        match self {
            Self::Mine => "mine".to_owned(),
            Self::Nobodys => "nobody".to_owned(),
            Self::Of(person) => person.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every() -> Filters {
        Filters {
            shelf: Shelf::Received,
            state: Some(State::Accepted),
            sort: Some(Sort::Family(Family::Notice)),
            country: Some(CountryCode::Iran),
            pressing: Some(Pressing::Any),
            term: Some(Term::Soon),
            whose: Some(Whose::Of(PersonId::generate())),
            is_held: true,
        }
    }

    #[test]
    fn filters_stand_in_the_address_and_come_back_from_it() {
        let all = every();
        assert_eq!(Filters::of_query(&all.query()), all);
        assert_eq!(all.parts().len(), 7);
        for whose in [Whose::Mine, Whose::Nobodys] {
            let it = Filters { whose: Some(whose), ..all };
            assert_eq!(Filters::of_query(&it.query()), it);
        }
        for sort in Kind::ALL.iter().copied().map(Sort::Kind).chain(Family::ALL.iter().copied().map(Sort::Family)) {
            assert_eq!(Sort::parse(sort.as_str()), Some(sort));
        }
        let strange = Filters::of_query("shelf=attic&state=lost&kind=N-XXX&country=XX&urgency=never&term=&held=1");
        assert_eq!(strange, Filters::of(Shelf::Waiting));
    }

    #[test]
    fn each_filter_is_taken_away_alone() {
        let all = every();
        for (name, _) in all.parts() {
            let left = all.without(name);
            assert_eq!(left.shelf, all.shelf);
            assert_eq!(left.parts(), all.parts().into_iter().filter(|it| it.0 != name).collect::<Vec<_>>());
        }
        assert!(!all.is_whole() && Filters::of(Shelf::Sent).is_whole());
    }

    #[test]
    fn lists_of_what_waits_show_what_the_receiver_has_to_act_on() {
        let waits = |state: &&State| Phase::of(**state) == Phase::Waiting;
        let waiting: Vec<State> = State::ALL.iter().filter(waits).copied().collect();
        assert_eq!(waiting, [State::Sent, State::Delivered, State::Opened, State::Accepted]);
    }
}
