//! A column among several values, as a statement that both engines keep prepared. Diesel writes `eq_any` for SQLite
//! with one place for each value and prepares it anew every time, which costs more than running it.

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, AsExpression, Expression, SelectableExpression, ValidGrouping};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Bool, SingleValue, SqlType, is_nullable};

/// Whether a column, never null, is one of some values.
#[derive(Debug, Clone)]
pub struct OneOf<C, V> {
    column: C,
    values: Vec<V>,
}

/// `column IN (values)`; false where there are no values.
pub fn one_of<C, T>(
    column: C,
    values: impl IntoIterator<Item = T>,
) -> OneOf<C, <T as AsExpression<C::SqlType>>::Expression>
where
    C: Expression,
    C::SqlType: SingleValue + SqlType<IsNull = is_nullable::NotNull>,
    T: AsExpression<C::SqlType>,
{
    OneOf { column, values: values.into_iter().map(AsExpression::as_expression).collect() }
}

impl<C: Expression, V> Expression for OneOf<C, V> {
    type SqlType = Bool;
}

impl<C: AppearsOnTable<S>, V, S> AppearsOnTable<S> for OneOf<C, V> {}

impl<C: SelectableExpression<S>, V, S> SelectableExpression<S> for OneOf<C, V> {}

impl<C: ValidGrouping<G>, V, G> ValidGrouping<G> for OneOf<C, V> {
    type IsAggregate = C::IsAggregate;
}

/// The statement differs with the number of places.
impl<C, V> QueryId for OneOf<C, V> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, V, DB> QueryFragment<DB> for OneOf<C, V>
where
    DB: Backend,
    C: QueryFragment<DB>,
    V: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        let Some(last) = self.values.last() else {
            out.push_sql("1 = 0");
            return Ok(());
        };
        // Rounded up, so that there are few statements to keep; the last value stands in the places left over.
        let spare = self.values.len().next_power_of_two() - self.values.len();
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" IN (");
        for (place, value) in self.values.iter().chain(std::iter::repeat_n(last, spare)).enumerate() {
            out.push_sql(if place == 0 { "" } else { ", " });
            value.walk_ast(out.reborrow())?;
        }
        out.push_sql(")");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use diesel::prelude::*;
    use diesel::sqlite::Sqlite;

    use super::*;

    diesel::table! {
        things (id) {
            id -> Integer,
        }
    }

    /// The condition and its values, as they are sent.
    fn sent(values: &[i32]) -> String {
        diesel::debug_query::<Sqlite, _>(&one_of(things::id, values)).to_string()
    }

    #[test]
    fn a_few_statements_take_any_number_of_values() {
        assert_eq!(sent(&[7]), "`things`.`id` IN (?) -- binds: [7]");
        assert_eq!(sent(&[1, 2, 3]), "`things`.`id` IN (?, ?, ?, ?) -- binds: [1, 2, 3, 3]");
        assert_eq!(sent(&[]), "1 = 0 -- binds: []");
    }

    #[test]
    fn the_statement_may_be_kept() {
        assert_eq!(one_of(things::id, [1, 2]).is_safe_to_cache_prepared(&Sqlite), Ok(true));
        assert_eq!(things::id.eq_any([1, 2]).is_safe_to_cache_prepared(&Sqlite), Ok(false), "eq_any would do now");
    }
}
