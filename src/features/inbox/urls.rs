//! Every address of the inbox, without the language before it.

use super::notice::NoticeId;

/// One's own notices under a choice, written as a query.
pub fn list(choice: &str) -> String {
    with("/inbox", choice)
}

/// Marks one as read, and leads back to the list under that choice.
pub fn reading(id: NoticeId, choice: &str) -> String {
    with(&format!("/inbox/{id}/reading"), choice)
}

/// Marks a group, or all that merely tells, as read up to one, and leads back to the list under that choice.
pub fn reading_of_many(choice: &str) -> String {
    with("/inbox/reading", choice)
}

/// Where its owner says how they want to be told; kept by `habits`.
pub fn habits() -> &'static str {
    "/habits"
}

fn with(path: &str, choice: &str) -> String {
    if choice.is_empty() { path.to_owned() } else { format!("{path}?{choice}") }
}
