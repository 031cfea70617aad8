//! Files that go with a message (envelope B.1). What they are called, what they are and what they hash to stands here alone,
//! sealed with the message; so what a receipt commits to of a message covers every file of it.

use serde::{Deserialize, Serialize};

use crate::features::exchange::key;
use crate::platform::storage::FileHash;
use crate::platform::uploads::Content;
use crate::vocabulary::language::Language;

crate::id_type!(
    /// A file that goes with a message; also the name of its key.
    AttachmentId
);

crate::text_enum!(
    /// What a file is to the message.
    AttachmentKind {
        /// A document as it was scanned or photographed.
        Scan = "scan",
        /// An extract or a copy of a record.
        Extract = "extract",
        /// A judgment or another decision.
        Decision = "decision",
        /// Something else.
        Other = "other",
    }
);

/// Files of one message at most.
pub const MOST_ATTACHMENTS: usize = 20;

/// What is taken: what prints as it looks, and what offices write. No text or table that a program could take for
/// something else, and no picture that moves.
pub const TAKEN: [Content; 9] = [
    Content::Pdf,
    Content::Jpeg,
    Content::Png,
    Content::Webp,
    Content::Docx,
    Content::Xlsx,
    Content::Pptx,
    Content::Odt,
    Content::Ods,
];

/// A file that goes with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Which one.
    pub id: AttachmentId,
    /// Its harmless name.
    pub name: String,
    /// What it is to the message.
    pub kind: AttachmentKind,
    /// In which language it is, where its sender said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Its type, told from its content.
    pub file_type: Content,
    /// How many bytes.
    pub bytes: u64,
    /// What they hash to.
    pub sha256: FileHash,
}

impl AttachmentKind {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        key("exchange-attachment-kind", self.as_str())
    }
}
