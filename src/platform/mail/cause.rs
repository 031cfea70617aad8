//! What a mail is about, apart from its words: the thread it belongs to in the recipient's mailbox, and the thing it was
//! written for. Neither says anything of a person.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The thing a mail was written for, so that those it belongs to see what became of its mails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// The kind of thing, as in `achievement`.
    pub kind: String,
    /// Its id.
    pub id: String,
}

impl Cause {
    /// A thing of that kind.
    pub fn of(kind: &str, id: &str) -> Self {
        Self { kind: kind.to_owned(), id: id.to_owned() }
    }
}

/// Mails that belong together: a mail program shows those of one thread as one conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Thread(String);

impl Thread {
    /// Letters of its name: 160 bits.
    const LETTERS: usize = 32;

    /// The thread of one thing: a case, a post. Servers on the way read only a name that says nothing of it.
    pub fn of(kind: &str, id: &str) -> Self {
        let hash = Sha256::digest(format!("thread\0{kind}\0{id}"));
        let mut name = data_encoding::BASE32_NOPAD.encode(&hash).to_ascii_lowercase();
        name.truncate(Self::LETTERS);
        Self(name)
    }

    /// The `Message-ID` that stands for the whole thread; no mail has it.
    pub(super) fn message_id(&self, domain: &str) -> String {
        format!("<thread.{}@{domain}>", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_has_one_name_which_hides_what_it_is_of() {
        let id = "0190163d-8694-739b-aea5-966c26f8ad91";
        let name = Thread::of("achievement", id).message_id("sijil.example");
        assert_eq!(name, Thread::of("achievement", id).message_id("sijil.example"));
        assert!(name.starts_with("<thread.") && name.ends_with("@sijil.example>") && name.len() == 55, "{name}");
        assert!(!name.contains("achievement") && !name.contains("0190163d"));
        assert_ne!(Thread::of("question", id), Thread::of("achievement", id));
        assert_ne!(Thread::of("ab", "c"), Thread::of("a", "bc"));
    }
}
