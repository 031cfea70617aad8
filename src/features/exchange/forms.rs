//! The forms of the desk.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::body::AttachmentKind;
use super::case_file::Terms;
use super::catalogue::{Family, Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use crate::platform::errors::Error;
use crate::platform::web::Errors;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// Whether a message of this kind is begun at the desk: a corrected or cancelled record begins where the record is.
pub(super) fn begins_here(kind: Kind) -> bool {
    !kind.follows_its_record()
}

/// What a draft begins with.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct NewForm {
    pub(super) kind: String,
    pub(super) receiver: String,
    /// Whom it goes to besides.
    pub(super) others: Vec<String>,
    pub(super) basis: String,
    pub(super) purpose: String,
    pub(super) urgency: String,
    pub(super) sensitivity: String,
}

impl NewForm {
    /// What was chosen. What has a usual value may be left as it is; kind and receiver are chosen.
    pub(super) fn parse(&self) -> Result<(Kind, Vec<OrganisationId>, Terms), Errors> {
        const CHOOSE: &str = "exchange-error-choose";
        let mut errors = Errors::none();
        let kind = errors.note("kind", Kind::parse(&self.kind).filter(|it| begins_here(*it)).ok_or(CHOOSE));
        let receiver = errors.note("receiver", OrganisationId::parse(&self.receiver).ok_or(CHOOSE));
        let others = self.others.iter().map(|it| OrganisationId::parse(it)).collect::<Option<Vec<_>>>();
        let is_alone = kind.is_some_and(|it: Kind| it.family() == Family::Question);
        let others = match others {
            Some(others) if is_alone && !others.is_empty() => Err("exchange-error-one-receiver"),
            others => others.ok_or(CHOOSE),
        };
        let others = errors.note("others", others);
        let legal_basis = errors.note("basis", LegalBasis::parse(&self.basis).ok_or(CHOOSE));
        let purpose = errors.note("purpose", Purpose::parse(&self.purpose).ok_or(CHOOSE));
        let urgency = errors.note("urgency", Urgency::parse(&self.urgency).ok_or(CHOOSE));
        let sensitivity = errors.note("sensitivity", Sensitivity::parse(&self.sensitivity).ok_or(CHOOSE));
        match (kind, receiver.zip(others), legal_basis, purpose, urgency, sensitivity) {
            (Some(kind), Some((to, others)), Some(legal_basis), Some(purpose), Some(urgency), Some(sensitivity)) => {
                let others: BTreeSet<OrganisationId> = others.into_iter().filter(|it| *it != to).collect();
                let all = std::iter::once(to).chain(others).collect();
                Ok((kind, all, Terms { legal_basis, purpose, urgency, sensitivity }))
            }
            _ => Err(errors),
        }
    }

    /// What the form shows before anything is chosen.
    pub(super) fn usual() -> Self {
        Self {
            basis: LegalBasis::Courtesy.to_string(),
            purpose: Purpose::RegisterUpdate.to_string(),
            urgency: Urgency::Routine.to_string(),
            sensitivity: Sensitivity::ALL.first().map(ToString::to_string).unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// A button that takes a step of a case as it was seen.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepForm {
    pub(super) revision: i32,
}

/// What takes the place of what was sent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VersionForm {
    pub(super) kind: String,
}

impl VersionForm {
    /// What is begun.
    pub(super) fn parse(&self) -> Result<Kind, Error> {
        Kind::parse(&self.kind).ok_or_else(|| Error::invalid("no kind of message"))
    }
}

/// To whom a part of a question goes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct PartForm {
    pub(super) receiver: String,
}

impl PartForm {
    /// Whom it goes to.
    pub(super) fn parse(&self) -> Result<OrganisationId, Errors> {
        let mut errors = Errors::none();
        let to = OrganisationId::parse(&self.receiver).ok_or("exchange-error-choose");
        errors.note("receiver", to).ok_or(errors)
    }
}

/// The beginning of a file that comes in parts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArrivalForm {
    pub(super) name: String,
    /// Bytes of the whole.
    pub(super) bytes: u64,
    pub(super) kind: AttachmentKind,
}

/// Which list, narrowed how; or what is looked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    pub(super) shelf: String,
    pub(super) country: String,
    pub(super) kind: String,
    pub(super) q: String,
    /// Behind which case the page begins.
    pub(super) after: String,
}

/// In which two languages an extract is drawn.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ExtractForm {
    pub(super) first: String,
    pub(super) second: String,
}

impl ExtractForm {
    /// Two of the thirteen languages.
    pub(super) fn parse(&self) -> Result<[Language; 2], Errors> {
        let mut errors = Errors::none();
        let read = |typed: &str| Language::from_tag(typed).ok_or("exchange-error-choose");
        let first = errors.note("first", read(&self.first));
        let second = match read(&self.second) {
            Ok(second) if first == Some(second) => Err("exchange-extract-error-same"),
            read => read,
        };
        let second = errors.note("second", second);
        first.zip(second).map(<[Language; 2]>::from).ok_or(errors)
    }
}

/// The same in an address, where anything may stand beside it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ExtractQuery {
    first: String,
    second: String,
}

impl ExtractQuery {
    /// What a form would have sent.
    pub(super) fn form(self) -> ExtractForm {
        ExtractForm { first: self.first, second: self.second }
    }
}
