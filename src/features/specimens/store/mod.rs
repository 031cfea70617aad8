//! The SQL of the register.

mod due;
mod fresh;
mod lineage;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::dsl::{auto_type, exists};
use diesel::prelude::*;
use diesel::result::DatabaseErrorKind::UniqueViolation;
use diesel::result::Error::DatabaseError;

use super::description::{Description, PictureId};
use super::version::{Code, Version, VersionId};
use super::words::Validity;
use crate::platform::database::schema::{specimen_marks, specimen_named, specimen_pictures, specimen_versions};
use crate::platform::database::{DbConn, readable_by};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Viewer;

pub(super) use due::list_overdue;
pub(super) use fresh::list_veiled;
pub(super) use lineage::{is_visible, list_beside, list_lineage, list_lineage_for_change, list_of_country};

/// Versions a page lists at once.
pub(super) const PER_PAGE: usize = 30;
/// Versions an identification compares at once.
const MOST_WHOLE: i64 = 2_000;
/// Versions the map of the site names: with thirteen languages each it stays below what one map may hold.
const MOST_ADDRESSES: i64 = 3_000;
/// Versions of one document a page names.
const MOST_VERSIONS: i64 = 100;

/// A version as a list names it.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) code: Code,
    /// The one it says that it followed.
    follows: Option<Code>,
    pub(super) country: CountryCode,
    pub(super) titles: BTreeMap<Language, String>,
    pub(super) original_language: Language,
    pub(super) tlp: Tlp,
    pub(super) first_issued: Option<NaiveDate>,
    pub(super) validity: Validity,
}

impl Listed {
    /// The version with the one it says that it followed.
    pub(super) fn link(&self) -> (Code, Option<Code>) {
        (self.code.clone(), self.follows.clone())
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = specimen_versions)]
struct ListedRow {
    code: String,
    follows: Option<String>,
    country: CountryCode,
    titles: String,
    original_language: Language,
    tlp: Tlp,
    first_issued: Option<NaiveDate>,
    validity: Validity,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = specimen_versions)]
struct Row {
    id: VersionId,
    code: String,
    country: CountryCode,
    organisation_id: OrganisationId,
    category: String,
    document: String,
    number: i32,
    titles: String,
    original_language: Language,
    tlp: Tlp,
    first_issued: Option<NaiveDate>,
    validity: Validity,
    description: String,
    follows: Option<String>,
    review_due: Option<NaiveDate>,
    revision: i32,
    created_by: PersonId,
    released_by: PersonId,
    created_at: Timestamp,
    updated_at: Timestamp,
}

type Boxed = specimen_versions::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

/// What the viewer may read as a whole: the rule of [`super::permissions::reach`] as the database asks it.
fn visible_to(viewer: &Viewer) -> Boxed {
    let is_readable = readable_by(viewer, (specimen_versions::tlp, specimen_versions::organisation_id), names);
    specimen_versions::table.filter(is_readable).into_boxed()
}

/// Whether a version names this organisation or person.
#[auto_type]
fn names(id: String) -> _ {
    let of_version = specimen_named::version_id.eq(specimen_versions::id);
    exists(specimen_named::table.filter(of_version.and(specimen_named::named_id.eq(id))))
}

/// Versions in which the viewer may read of a feature, in the order of their codes, from behind this one on.
pub(super) fn list_with(
    connection: &mut DbConn,
    viewer: &Viewer,
    (feature, after): (&str, Option<&Code>),
    most: i64,
) -> Result<Vec<Listed>, Error> {
    let of_feature =
        specimen_marks::version_id.eq(specimen_versions::id).and(specimen_marks::code.eq(feature.to_owned()));
    let is_readable = readable_by(viewer, (specimen_marks::tlp, specimen_versions::organisation_id), names);
    let mut found = visible_to(viewer)
        .filter(exists(specimen_marks::table.filter(of_feature).filter(is_readable)))
        .order(specimen_versions::code)
        .limit(most)
        .select(ListedRow::as_select());
    if let Some(after) = after {
        found = found.filter(specimen_versions::code.gt(after.as_str().to_owned()));
    }
    let rows: Vec<ListedRow> = found.load(connection)?;
    rows.into_iter().map(listed).collect()
}

/// A page of what the viewer may read, by country and document, the newest version first; and how many there are.
pub(super) fn list_visible(
    connection: &mut DbConn,
    viewer: &Viewer,
    country: Option<CountryCode>,
    number: usize,
) -> Result<(Vec<Listed>, usize), Error> {
    let (mut found, mut counted) = (visible_to(viewer), visible_to(viewer));
    if let Some(country) = country {
        found = found.filter(specimen_versions::country.eq(country));
        counted = counted.filter(specimen_versions::country.eq(country));
    }
    let rows: Vec<ListedRow> = found
        .order((specimen_versions::country, specimen_versions::document, specimen_versions::number.desc()))
        .limit(rows_before(2))
        .offset(rows_before(number))
        .select(ListedRow::as_select())
        .load(connection)?;
    let total: i64 = counted.count().get_result(connection)?;
    Ok((rows.into_iter().map(listed).collect::<Result<_, _>>()?, usize::try_from(total).unwrap_or(0)))
}

/// What a form offers to the viewer: the versions they may read, by country and document, the newest first.
pub(super) fn list_offered(connection: &mut DbConn, viewer: &Viewer) -> Result<Vec<Listed>, Error> {
    let rows: Vec<ListedRow> = visible_to(viewer)
        .order((specimen_versions::country, specimen_versions::document, specimen_versions::number.desc()))
        .limit(MOST_WHOLE)
        .select(ListedRow::as_select())
        .load(connection)?;
    rows.into_iter().map(listed).collect()
}

/// Versions the viewer may read, whole, in the order of their codes.
pub(super) fn list_whole(
    connection: &mut DbConn,
    viewer: &Viewer,
    country: Option<CountryCode>,
) -> Result<Vec<Version>, Error> {
    let mut found = visible_to(viewer).order(specimen_versions::code).limit(MOST_WHOLE).select(Row::as_select());
    if let Some(country) = country {
        found = found.filter(specimen_versions::country.eq(country));
    }
    found.load(connection)?.into_iter().map(version).collect()
}

/// Versions the viewer may read, whole, those released last first.
pub(super) fn list_newest(connection: &mut DbConn, viewer: &Viewer, most: i64) -> Result<Vec<Version>, Error> {
    let order = (specimen_versions::updated_at.desc(), specimen_versions::code);
    let found = visible_to(viewer).order(order).limit(most).select(Row::as_select());
    found.load(connection)?.into_iter().map(version).collect()
}

/// The address of every version that everyone may read, with the languages of its title and when it was released last.
pub(super) fn list_addresses(connection: &mut DbConn) -> Result<Vec<(Code, Vec<Language>, Timestamp)>, Error> {
    let rows: Vec<(String, String, Timestamp)> = visible_to(&Viewer::Anonymous)
        .order(specimen_versions::code)
        .limit(MOST_ADDRESSES)
        .select((specimen_versions::code, specimen_versions::titles, specimen_versions::updated_at))
        .load(connection)?;
    let address = |(code, titles, changed): (String, String, Timestamp)| {
        let titles: BTreeMap<Language, String> = serde_json::from_str(&titles)?;
        Ok((code_of(&code)?, titles.into_keys().collect(), changed))
    };
    rows.into_iter().map(address).collect()
}

/// How many rows stand before a page.
fn rows_before(number: usize) -> i64 {
    i64::try_from(number.saturating_sub(1) * PER_PAGE).unwrap_or(i64::MAX)
}

/// Every version of a document the viewer may read, the newest first.
pub(super) fn list_versions(connection: &mut DbConn, viewer: &Viewer, document: &str) -> Result<Vec<Listed>, Error> {
    let rows: Vec<ListedRow> = visible_to(viewer)
        .filter(specimen_versions::document.eq(document.to_owned()))
        .order(specimen_versions::number.desc())
        .limit(MOST_VERSIONS)
        .select(ListedRow::as_select())
        .load(connection)?;
    rows.into_iter().map(listed).collect()
}

/// The documents this organisation of a country describes and the viewer may read something of, each by its newest
/// version.
pub(super) fn list_documents(
    connection: &mut DbConn,
    viewer: &Viewer,
    (organisation, country): (OrganisationId, CountryCode),
) -> Result<Vec<Listed>, Error> {
    let rows: Vec<ListedRow> = visible_to(viewer)
        .filter(specimen_versions::country.eq(country))
        .filter(specimen_versions::organisation_id.eq(organisation))
        .order((specimen_versions::document, specimen_versions::number.desc()))
        .select(ListedRow::as_select())
        .load(connection)?;
    let mut documents: Vec<Listed> = rows.into_iter().map(listed).collect::<Result<_, _>>()?;
    documents.dedup_by(|other, first| other.code.document() == first.code.document());
    Ok(documents)
}

fn listed(row: ListedRow) -> Result<Listed, Error> {
    Ok(Listed {
        code: code_of(&row.code)?,
        follows: row.follows.as_deref().map(code_of).transpose()?,
        country: row.country,
        titles: serde_json::from_str(&row.titles)?,
        original_language: row.original_language,
        tlp: row.tlp,
        first_issued: row.first_issued,
        validity: row.validity,
    })
}

fn code_of(text: &str) -> Result<Code, Error> {
    Code::parse(text).ok_or_else(|| Error::unexpected(format!("{text:?} is no code of a specimen")))
}

/// The version of a code, whoever asks.
pub(super) fn find(connection: &mut DbConn, code: &Code) -> Result<Version, Error> {
    let row = specimen_versions::table.filter(specimen_versions::code.eq(code.as_str())).select(Row::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound).and_then(version)
}

/// The same, held until the transaction ends: none releases it meanwhile. Writers on the other engine stand in line
/// anyway.
pub(super) fn find_for_change(connection: &mut DbConn, code: &Code) -> Result<Version, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = specimen_versions::table.filter(specimen_versions::code.eq(code.as_str()));
        held.select(specimen_versions::id).for_update().first::<VersionId>(connection).optional()?;
    }
    find(connection, code)
}

/// The version a picture belongs to, whoever asks.
pub(super) fn find_of_picture(connection: &mut DbConn, picture: PictureId) -> Result<Version, Error> {
    let row = specimen_versions::table
        .inner_join(specimen_pictures::table.on(specimen_pictures::version_id.eq(specimen_versions::id)))
        .filter(specimen_pictures::id.eq(picture))
        .select(Row::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound).and_then(version)
}

fn version(row: Row) -> Result<Version, Error> {
    Ok(Version {
        id: row.id,
        code: code_of(&row.code)?,
        country: row.country,
        organisation: row.organisation_id,
        description: serde_json::from_str(&row.description)?,
        revision: row.revision,
        updated_at: row.updated_at,
    })
}

/// Whether a version has this code already.
pub(super) fn is_taken(connection: &mut DbConn, code: &Code) -> Result<bool, Error> {
    let taken = specimen_versions::table.filter(specimen_versions::code.eq(code.as_str()));
    Ok(diesel::select(exists(taken)).get_result(connection)?)
}

/// Adds a version with what lists and rules ask for; of two with one code at the same moment the second is told.
pub(super) fn insert(connection: &mut DbConn, it: &Version, by: (PersonId, PersonId)) -> Result<(), Error> {
    match diesel::insert_into(specimen_versions::table).values(&Row::of(it, by)?).execute(connection) {
        Ok(_) => insert_parts(connection, it),
        Err(DatabaseError(UniqueViolation, _)) => Err(Error::Conflict("specimens-conflict-code")),
        Err(error) => Err(error.into()),
    }
}

/// Puts a new revision in the place of the one before it; of two at the same moment the second is told.
pub(super) fn replace(connection: &mut DbConn, it: &Version, by: (PersonId, PersonId)) -> Result<(), Error> {
    let Row { titles, original_language, tlp, first_issued, validity, description, follows, review_due, .. } =
        Row::of(it, by)?;
    let before = specimen_versions::table.find(it.id).filter(specimen_versions::revision.eq(it.revision - 1));
    let columns = (
        specimen_versions::titles.eq(titles),
        specimen_versions::original_language.eq(original_language),
        specimen_versions::tlp.eq(tlp),
        specimen_versions::first_issued.eq(first_issued),
        specimen_versions::validity.eq(validity),
        specimen_versions::description.eq(description),
        specimen_versions::follows.eq(follows),
        specimen_versions::review_due.eq(review_due),
        specimen_versions::revision.eq(it.revision),
        specimen_versions::released_by.eq(by.1),
        specimen_versions::updated_at.eq(it.updated_at),
    );
    if diesel::update(before).set(columns).execute(connection)? == 0 {
        return Err(Error::Conflict("specimens-conflict-revised"));
    }
    diesel::delete(specimen_pictures::table.filter(specimen_pictures::version_id.eq(it.id))).execute(connection)?;
    diesel::delete(specimen_named::table.filter(specimen_named::version_id.eq(it.id))).execute(connection)?;
    diesel::delete(specimen_marks::table.filter(specimen_marks::version_id.eq(it.id))).execute(connection)?;
    insert_parts(connection, it)
}

impl Row {
    fn of(it: &Version, (written_by, released_by): (PersonId, PersonId)) -> Result<Self, Error> {
        let Description { words, original_language, .. } = &it.description;
        let titles: BTreeMap<Language, &str> = words
            .iter()
            .filter(|(_, it)| !it.title.is_empty())
            .map(|(language, it)| (*language, it.title.as_str()))
            .collect();
        Ok(Self {
            id: it.id,
            code: it.code.to_string(),
            country: it.country,
            organisation_id: it.organisation,
            category: it.code.category().map_or_else(String::new, |category| category.to_string()),
            document: it.code.document().to_owned(),
            number: it.code.number(),
            titles: serde_json::to_string(&titles)?,
            original_language: *original_language,
            tlp: it.tlp(),
            first_issued: it.open_first_issued(),
            validity: it.open_validity(),
            description: serde_json::to_string(&it.description)?,
            follows: it.description.follows.as_ref().map(ToString::to_string),
            review_due: it.description.review.map(|it| it.review_due),
            revision: it.revision,
            created_by: written_by,
            released_by,
            created_at: it.updated_at,
            updated_at: it.updated_at,
        })
    }
}

/// The pictures of a version, its features and whom it names.
fn insert_parts(connection: &mut DbConn, it: &Version) -> Result<(), Error> {
    for (_, picture) in it.description.pictures() {
        let columns = (
            specimen_pictures::id.eq(picture.id),
            specimen_pictures::version_id.eq(it.id),
            specimen_pictures::file_id.eq(&picture.file),
        );
        diesel::insert_into(specimen_pictures::table).values(columns).execute(connection)?;
    }
    let marks: BTreeSet<(&str, Tlp)> = it.description.marks.iter().map(|it| (it.code.as_str(), it.tlp)).collect();
    for (code, tlp) in marks {
        let columns =
            (specimen_marks::version_id.eq(it.id), specimen_marks::code.eq(code), specimen_marks::tlp.eq(tlp));
        diesel::insert_into(specimen_marks::table).values(columns).execute(connection)?;
    }
    let organisations = it.description.organisations.iter().map(ToString::to_string);
    let named: BTreeSet<String> = organisations.chain(it.description.people.iter().map(ToString::to_string)).collect();
    for named in named {
        let columns = (specimen_named::version_id.eq(it.id), specimen_named::named_id.eq(named));
        diesel::insert_into(specimen_named::table).values(columns).execute(connection)?;
    }
    Ok(())
}
