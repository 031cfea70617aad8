//! The fields, as one table in the order of a page: a room of it for each group of messages.

use super::field::{Field, Form, Need, Tier};
use crate::features::exchange::catalogue::BodyKind;

mod letters;
mod questions;
mod records;
mod sentences;
mod steps;

const fn row(of: &'static [BodyKind], code: &'static str, form: Form, tier: Tier, need: Need) -> Field {
    Field { code, of, form, tier, need, box16: None, iccs34: None }
}

impl Field {
    const fn in_box(self, box16: &'static str) -> Self {
        Self { box16: Some(box16), ..self }
    }

    const fn coded(self, iccs34: &'static str) -> Self {
        Self { iccs34: Some(iccs34), ..self }
    }
}

/// The rooms of the table.
static ROOMS: [&[Field]; 5] =
    [&records::RECORDS, &questions::QUESTIONS, &letters::LETTERS, &sentences::SENTENCES, &steps::STEPS];

fn every() -> impl Iterator<Item = &'static Field> {
    ROOMS.iter().flat_map(|room| room.iter())
}

/// The fields of a body that are entered and sent, in the order of a page.
pub fn fields(kind: BodyKind) -> impl Iterator<Item = &'static Field> {
    every().filter(move |it| it.is_of(kind) && it.is_sent())
}

/// The field of a code; also one that is never sent.
pub fn field(code: &str) -> Option<&'static Field> {
    every().find(|it| it.code == code)
}

/// Every field, also those that are never sent.
#[cfg(test)]
pub(super) fn all() -> Vec<&'static Field> {
    every().collect()
}
