//! How words of the vocabulary stand in columns of either engine: a [`Timestamp`] as `TIMESTAMP`, the others as `TEXT`.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types;

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::timestamp::Timestamp;

crate::text_column!(@sql CountryCode, as_str, written_as);
crate::text_column!(@sql Language, tag, from_tag);
crate::text_column!(@sql Calendar, as_str, parse);

impl<DB: Backend> ToSql<sql_types::Timestamp, DB> for Timestamp
where
    chrono::NaiveDateTime: ToSql<sql_types::Timestamp, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.utc().to_sql(out)
    }
}

impl<DB: Backend> FromSql<sql_types::Timestamp, DB> for Timestamp
where
    chrono::NaiveDateTime: FromSql<sql_types::Timestamp, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        chrono::NaiveDateTime::from_sql(bytes).map(Self::from_utc)
    }
}
