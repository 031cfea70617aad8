//! What keeps a draft from being submitted, each with the form where it is mended.

use super::bench::Bench;
use super::draft::{Draft, State};
use super::{permissions, urls};
use crate::features::library::{self, FileId};
use crate::features::security_features;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};

/// Something to mend before readers get it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The catalogue key of what it is.
    pub key: &'static str,
    /// Where it is mended, without the language.
    pub path: String,
}

/// Everything to mend, where this person submits it.
pub fn missing(connection: &mut DbConn, it: &Draft, by: PersonId) -> Result<Vec<Missing>, Error> {
    let at = |key, path| Missing { key, path };
    let faults = it.description.facts.faults().into_iter();
    let mut found: Vec<Missing> =
        faults.map(|(field, key)| at(key, format!("{}#{field}", urls::facts(it.id)))).collect();
    found.extend(it.description.obstacles().into_iter().map(|obstacle| at(obstacle.0, place(it, obstacle.0))));
    if it.description.marks.iter().any(|mark| security_features::find(&mark.code).is_none()) {
        found.push(at("specimens-obstacle-code", urls::marks(it.id)));
    }
    if !are_ready(connection, it)? {
        found.push(at("specimens-obstacle-picture", urls::parts(it.id)));
    }
    if it.holds_red() && !is_released_by_one_named(connection, it, by)? {
        found.push(at("specimens-obstacle-red", urls::readers(it.id)));
    }
    Ok(found)
}

/// The form where an obstacle of the description is mended.
fn place(it: &Draft, obstacle: &str) -> String {
    match obstacle {
        "specimens-obstacle-title" => urls::words(it.id, it.description.original_language),
        "specimens-obstacle-weaker" => urls::readers(it.id),
        "specimens-obstacle-holder" => urls::parts(it.id),
        "specimens-obstacle-place" => urls::marks(it.id),
        _ => urls::draft(it.id),
    }
}

/// Whether the library has each picture ready and described.
fn are_ready(connection: &mut DbConn, it: &Draft) -> Result<bool, Error> {
    let files: Vec<Option<FileId>> =
        it.description.pictures().map(|(_, picture)| FileId::parse(&picture.file)).collect();
    let ids: Vec<FileId> = files.iter().copied().flatten().collect();
    // What comes later would wait for a release that nobody can give of what is kept apart.
    if it.state == State::Draft && library::is_any_preparing(connection, &ids)? {
        return Ok(false);
    }
    let known = library::pictures_of(connection, it.organisation, it.description.original_language, &ids)?;
    Ok(files.iter().all(|file| file.is_some_and(|file| known.contains_key(&file))))
}

/// Whether a reviewer of the country who had no part in it is among those it names.
fn is_released_by_one_named(connection: &mut DbConn, it: &Draft, by: PersonId) -> Result<bool, Error> {
    Ok(has_reviewer(it, &Bench::of_one(connection, it)?, by))
}

/// Whether it holds something for named people, nobody may release it, and whoever writes it cannot mend that: it waits for
/// a decision, or the people it is for are those of what is released.
fn lacks_reviewer(it: &Draft, bench: &Bench) -> bool {
    let is_stuck = it.holds_red() && (it.state == State::Submitted || it.keeps_its_people());
    is_stuck && !has_reviewer(it, bench, it.submitted_by.unwrap_or(it.changed_by))
}

/// Whether it lacks a reviewer and this administrator may name one: they had no part in it themselves.
pub fn may_be_given_reviewer(it: &Draft, bench: &Bench, by: PersonId) -> bool {
    lacks_reviewer(it, bench) && !bench.has_part(by, it)
}

/// Whether somebody may release it once this person submitted it.
pub fn has_reviewer(it: &Draft, bench: &Bench, by: PersonId) -> bool {
    let may = |who: (PersonId, OrganisationId)| {
        who.0 != by && !bench.has_part(who.0, it) && permissions::will_be_within(who, it, bench)
    };
    bench.reviewers().any(may)
}
