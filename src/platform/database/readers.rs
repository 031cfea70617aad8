//! Who may read something, as a database is asked: the Traffic Light Protocol over any table that says how far a row goes
//! and whose it is. The rule itself stands in the vocabulary; every list of every feature asks it here.

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, AsExpression, Expression, SelectableExpression, ValidGrouping, is_aggregate};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Bool, Text};

use super::{OneOf, one_of};
use crate::vocabulary::tlp::{Clearance, Tlp};
use crate::vocabulary::viewer::Viewer;

type Levels<L> = OneOf<L, <Tlp as AsExpression<Text>>::Expression>;
type Id = <String as AsExpression<Text>>::Expression;

/// Whether a row is within a viewer's reach.
#[derive(Debug, Clone)]
pub struct ReadableBy<L, O, N> {
    open: Levels<L>,
    own: (Levels<L>, O, Id),
    named: (Levels<L>, N),
    listed: (Levels<L>, N),
}

/// The rows a viewer may read, by the column that says how far each goes and the one that says whose it is. `names` asks
/// whether a row names an organisation or a person by their id; where rows name nobody, it is false.
pub fn readable_by<L, O, N>(viewer: &Viewer, (level, owner): (L, O), names: impl Fn(String) -> N) -> ReadableBy<L, O, N>
where
    L: Expression<SqlType = Text> + Copy,
    O: Expression<SqlType = Text>,
    N: Expression<SqlType = Bool>,
{
    let Clearance { open, own, named, listed } = Clearance::of(viewer);
    let me = viewer.person();
    let organisation = me.map_or_else(String::new, |me| me.organisation.to_string());
    let person = me.map_or_else(String::new, |me| me.person.to_string());
    ReadableBy {
        open: one_of(level, open),
        own: (one_of(level, own), owner, AsExpression::<Text>::as_expression(organisation.clone())),
        named: (one_of(level, named), names(organisation)),
        listed: (one_of(level, listed), names(person)),
    }
}

impl<L, O, N> Expression for ReadableBy<L, O, N>
where
    L: Expression,
{
    type SqlType = Bool;
}

impl<L, O, N, S> AppearsOnTable<S> for ReadableBy<L, O, N>
where
    L: AppearsOnTable<S>,
    O: AppearsOnTable<S>,
    N: AppearsOnTable<S>,
{
}

impl<L, O, N, S> SelectableExpression<S> for ReadableBy<L, O, N>
where
    L: SelectableExpression<S>,
    O: SelectableExpression<S>,
    N: SelectableExpression<S>,
{
}

impl<L, O, N, G> ValidGrouping<G> for ReadableBy<L, O, N> {
    type IsAggregate = is_aggregate::No;
}

/// The statement differs with the number of levels.
impl<L, O, N> QueryId for ReadableBy<L, O, N> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<L, O, N, DB> QueryFragment<DB> for ReadableBy<L, O, N>
where
    DB: Backend,
    Levels<L>: QueryFragment<DB>,
    Id: QueryFragment<DB>,
    O: QueryFragment<DB>,
    N: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("(");
        self.open.walk_ast(out.reborrow())?;
        out.push_sql(" OR (");
        self.own.0.walk_ast(out.reborrow())?;
        out.push_sql(" AND ");
        self.own.1.walk_ast(out.reborrow())?;
        out.push_sql(" = ");
        self.own.2.walk_ast(out.reborrow())?;
        for (levels, names) in [&self.named, &self.listed] {
            out.push_sql(") OR (");
            levels.walk_ast(out.reborrow())?;
            out.push_sql(" AND ");
            names.walk_ast(out.reborrow())?;
        }
        out.push_sql("))");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use diesel::prelude::*;
    use diesel::sqlite::Sqlite;

    use super::*;

    diesel::table! {
        things (tlp) {
            tlp -> Text,
            owner -> Text,
        }
    }

    #[test]
    fn whoever_nobody_knows_is_asked_for_by_the_open_level_alone() {
        let asked = readable_by(&Viewer::Anonymous, (things::tlp, things::owner), |_| false.into_sql::<Bool>());
        let sent = diesel::debug_query::<Sqlite, _>(&things::table.filter(asked)).to_string();
        let condition = "(`things`.`tlp` IN (?) OR (1 = 0 AND `things`.`owner` = ?) OR (1 = 0 AND ?) OR (1 = 0 AND ?))";
        assert!(sent.contains(condition), "{sent}");
        assert!(sent.contains("[Clear, \"\", false, false]"), "{sent}");
    }
}
