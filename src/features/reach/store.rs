//! The SQL of what reached whom: two statements, however many were told. Notices are found by where they lead, mails by
//! what they were written for or by the set of things they tell of; a mail is somebody's by the address it went to, as
//! accounts have it today.

use std::collections::BTreeMap;

use diesel::RunQueryDsl as _;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::subject::Subject;
use super::tally::Tally;
use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// People that are listed.
pub(super) const MOST: usize = 200;

/// Of whom each count is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Each {
    /// Every organisation there is, readers without an account together.
    Organisation,
    /// Every person of the own organisation: one more than [`MOST`] where there are more.
    Person,
}

impl Each {
    /// The column that says whose a row is.
    const fn column(self) -> &'static str {
        match self {
            Self::Organisation => "p.organisation_id",
            Self::Person => "p.id",
        }
    }
}

/// What reached one organisation, or one person.
pub(super) struct Reached {
    /// Its id; nothing of readers without an account.
    pub(super) whose: Option<String>,
    pub(super) tally: Tally,
}

#[derive(diesel::QueryableByName)]
struct NoticeRow {
    #[diesel(sql_type = Text)]
    whose: String,
    #[diesel(sql_type = BigInt)]
    told: i64,
}

#[derive(diesel::QueryableByName)]
struct MailRow {
    #[diesel(sql_type = Nullable<Text>)]
    whose: Option<String>,
    #[diesel(sql_type = BigInt)]
    waiting: i64,
    #[diesel(sql_type = BigInt)]
    tried: i64,
    #[diesel(sql_type = BigInt)]
    sent: i64,
    #[diesel(sql_type = BigInt)]
    bounced: i64,
    #[diesel(sql_type = BigInt)]
    given_up: i64,
}

/// What reached each of them, for a viewer of that organisation.
pub(super) fn list(
    connection: &mut DbConn,
    it: &Subject,
    own: OrganisationId,
    each: Each,
) -> Result<Vec<Reached>, Error> {
    let mut tallies: BTreeMap<Option<String>, Tally> = BTreeMap::new();
    for row in notices(connection, it, own, each)? {
        tallies.entry(Some(row.whose)).or_default().portal = row.told;
    }
    for row in mails(connection, it, own, each)? {
        let MailRow { whose, waiting, tried, sent, bounced, given_up } = row;
        let known = tallies.entry(whose).or_default();
        *known = Tally { waiting, tried, sent, bounced, given_up, portal: known.portal };
    }
    let reached = tallies.into_iter().map(|(whose, tally)| Reached { whose, tally });
    Ok(match each {
        Each::Organisation => reached.collect(),
        // Each of the two lists has the first so many: so has what they are together.
        Each::Person => reached.take(MOST + 1).collect(),
    })
}

/// So many places of a statement from that one on. SQLite numbers them as they first appear: so they are bound.
fn places(first: usize, count: usize) -> String {
    let places: Vec<String> = (first..first + count).map(|place| format!("${place}")).collect();
    places.join(", ")
}

/// Whether something is told beyond its organisation, whose kind stands in that column; the kinds begin at that place.
fn told_across(it: &Subject, column: &str, first: usize) -> String {
    if it.across.is_empty() { "1 = 1".to_owned() } else { format!("{column} IN ({})", places(first, it.across.len())) }
}

/// Whether a row is looked at, where the own organisation stands at that place.
fn among(each: Each, own: usize) -> String {
    match each {
        Each::Organisation => "1 = 1".to_owned(),
        Each::Person => format!("p.organisation_id = ${own}"),
    }
}

fn notices(connection: &mut DbConn, it: &Subject, own: OrganisationId, each: Each) -> Result<Vec<NoticeRow>, Error> {
    let column = each.column();
    let own_at = it.places().count() + 1;
    let limited = own_at + 1 + it.across.len();
    let sql = format!(
        "SELECT {column} AS whose, count(DISTINCT n.person_id) AS told \
         FROM inbox_notices n JOIN people p ON p.id = n.person_id \
         WHERE n.path IN ({}) AND (p.organisation_id = ${own_at} OR {}) AND {} \
         GROUP BY {column} ORDER BY {column} LIMIT ${limited}",
        places(1, it.places().count()),
        told_across(it, "n.kind", own_at + 1),
        among(each, own_at)
    );
    let rows = on_db!(connection, engine => {
        let mut query = diesel::sql_query(&sql).into_boxed();
        for place in it.places() {
            query = query.bind::<Text, _>(place);
        }
        query = query.bind::<Text, _>(own);
        for kind in it.across {
            query = query.bind::<Text, _>(*kind);
        }
        query.bind::<BigInt, _>(limit(each)).load(engine)
    })?;
    Ok(rows)
}

fn mails(connection: &mut DbConn, it: &Subject, own: OrganisationId, each: Each) -> Result<Vec<MailRow>, Error> {
    let column = each.column();
    let across_at = 3 + it.places().count();
    let own_at = across_at + it.across.len();
    let limited = own_at + 1;
    let sql = format!(
        "SELECT {column} AS whose, \
           count(CASE WHEN m.state = 'waiting' AND m.tried_at IS NULL THEN 1 END) AS waiting, \
           count(CASE WHEN m.state = 'waiting' AND m.tried_at IS NOT NULL THEN 1 END) AS tried, \
           count(CASE WHEN m.state = 'sent' AND f.mail_id IS NULL THEN 1 END) AS sent, \
           count(CASE WHEN m.state = 'sent' AND f.mail_id IS NOT NULL THEN 1 END) AS bounced, \
           count(CASE WHEN m.state = 'given_up' THEN 1 END) AS given_up \
         FROM (SELECT id FROM mails WHERE cause_kind = $1 AND cause_id = $2 \
             UNION SELECT told.id FROM told_things t JOIN mails told ON told.told = t.told \
               WHERE t.path IN ({}) AND ({} \
                 OR lower(told.recipient) IN (SELECT email FROM people WHERE organisation_id = ${own_at}))) found \
           JOIN mails m ON m.id = found.id LEFT JOIN people p ON p.email = lower(m.recipient) \
           LEFT JOIN mail_failures f ON f.mail_id = m.id \
         WHERE {} GROUP BY {column} ORDER BY {column} LIMIT ${limited}",
        places(3, it.places().count()),
        told_across(it, "t.kind", across_at),
        among(each, own_at)
    );
    // No mail is written of what has no kind.
    let (kind, id) = it.cause.as_ref().map_or(("", ""), |cause| (cause.kind.as_str(), cause.id.as_str()));
    let rows = on_db!(connection, engine => {
        let mut query = diesel::sql_query(&sql).into_boxed().bind::<Text, _>(kind).bind::<Text, _>(id);
        for place in it.places() {
            query = query.bind::<Text, _>(place);
        }
        for kind in it.across {
            query = query.bind::<Text, _>(*kind);
        }
        query.bind::<Text, _>(own).bind::<BigInt, _>(limit(each)).load(engine)
    })?;
    Ok(rows)
}

/// Organisations there are some hundred at most.
fn limit(each: Each) -> i64 {
    match each {
        Each::Organisation => 10_000,
        Each::Person => i64::try_from(MOST + 1).unwrap_or(i64::MAX),
    }
}
