//! Closed lists of words. A state, a role or a kind is an `enum` in the program and a word in the database,
//! in addresses and in catalogues: never a bare number, never a bare string.

/// Lets a type with `as_str(&self)` stand in `TEXT` columns, addresses and JSON. The type itself derives
/// `diesel::expression::AsExpression` and `diesel::deserialize::FromSqlRow`; the closure reads the text back.
#[macro_export]
macro_rules! text_column {
    ($name:ident, $parse:expr) => {
        impl $name {
            /// Reads the text form; `None` for anything else.
            pub fn parse(text: &str) -> Option<Self> {
                let parse: fn(&str) -> Option<Self> = $parse;
                parse(text)
            }
        }
        $crate::text_column!(@column $name);
    };
    (@column $name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::ids::NotAWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or_else(|| $crate::vocabulary::ids::NotAWord(text.to_owned(), stringify!($name)))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        $crate::text_column!(@sql $name, as_str, parse);
    };
    (@sql $name:ident, $text:ident, $parse:ident) => {
        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                diesel::serialize::ToSql::<diesel::sql_types::Text, DB>::to_sql(self.$text(), out)
            }
        }

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let text = <String as diesel::deserialize::FromSql<diesel::sql_types::Text, DB>>::from_sql(bytes)?;
                Self::$parse(&text).ok_or_else(|| $crate::vocabulary::ids::NotAWord(text, stringify!($name)).into())
            }
        }
    };
}

/// Declares a closed list of words:
/// `text_enum!(/// Where a post stands. State { Draft = "draft", Published = "published" });`
#[macro_export]
macro_rules! text_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in the database, in addresses and in catalogue keys.
            pub const fn as_str(&self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
        $crate::text_column!($name, |text| match text { $($word => Some($name::$variant),)+ _ => None });
    };
}
