//! What a message says: bodies of fields (message catalogue B.2, data model C.2), and the values they hold (C.1). A name is kept in every script it was
//! written in, a date as exactly as it was written, a place as it was called then; what is not known says so.

mod absence;
mod attachments;
mod canonical;
mod conditions;
mod content;
mod field;
mod fields;
mod group;
mod identifier;
mod name;
mod place;
mod register_ref;
mod subjects;
mod value;
mod whole;

pub use absence::Absence;
pub use attachments::{Attachment, AttachmentId, AttachmentKind, MOST_ATTACHMENTS, TAKEN};
pub use canonical::canonical;
pub use content::{Content, Found};
pub use field::{Field, Form, Need, Tier, Words};
pub use fields::{field, fields};
pub use group::{Group, groups};
pub use identifier::{Check, Identifier, IdentifierType};
pub use name::{Latin, Name, NameFault, NameKind, Names, Script};
pub use place::Place;
pub use register_ref::{LaterNote, Note, RegisterRef};
pub use subjects::{Subject, Subjects, compared};
pub use value::{Sex, Source, Stated, Value};
pub use whole::{Body, Fault};

#[cfg(test)]
mod tests;
