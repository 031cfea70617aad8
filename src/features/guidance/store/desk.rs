//! What an organisation works on.

use diesel::prelude::*;

use super::row::{ArticleRow, PendingRow};
use crate::features::guidance::article::{Article, Pending};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{guidance_articles, guidance_drafts};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// Articles of one organisation a desk names, the ones changed last.
const MOST: i64 = 500;

/// The articles of an organisation, whatever their state, by their addresses.
pub(in super::super) fn list_of_organisation(
    connection: &mut DbConn,
    organisation: OrganisationId,
) -> Result<Vec<Article>, Error> {
    let rows: Vec<ArticleRow> = guidance_articles::table
        .filter(guidance_articles::organisation_id.eq(organisation))
        .order(guidance_articles::slug)
        .limit(MOST)
        .select(ArticleRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ArticleRow::article).collect()
}

/// What its people write, the oldest first.
pub(in super::super) fn list_pending(
    connection: &mut DbConn,
    organisation: OrganisationId,
) -> Result<Vec<Pending>, Error> {
    let own = guidance_articles::table
        .filter(guidance_articles::organisation_id.eq(organisation))
        .select(guidance_articles::id);
    let rows: Vec<PendingRow> = guidance_drafts::table
        .filter(guidance_drafts::article_id.eq_any(own))
        .order((guidance_drafts::updated_at, guidance_drafts::article_id))
        .limit(MOST)
        .select(PendingRow::as_select())
        .load(connection)?;
    rows.into_iter().map(PendingRow::pending).collect()
}
