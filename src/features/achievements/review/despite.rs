//! What is asked and what is noted when somebody releases a post.

use serde_json::{Value, json};

use super::store;
use crate::features::achievements::Achievement;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Errors;
use crate::vocabulary::ids::PersonId;

/// How a row of the audit says that the post was released by who wrote it.
pub const ALONE: &str = r#""four_eyes":"waived""#;
/// What the audit notes under `four_eyes` then.
pub const WAIVED: &str = "waived";

/// What the audit notes of a release, or what is to be ticked before: a post with open remarks is published only by
/// somebody who says so.
pub fn despite(
    connection: &mut DbConn,
    it: &Achievement,
    person: PersonId,
    is_ticked: bool,
) -> Result<Result<Value, Errors>, Error> {
    let open = store::count_open(connection, it.id)?;
    if open > 0 && !is_ticked {
        return Ok(Err(Errors::of("despite", "review-error-despite")));
    }
    Ok(Ok(note(it, person, open)))
}

/// What the audit notes of a release by this person, with so many remarks open; nothing where there is nothing to say.
pub fn note(it: &Achievement, person: PersonId, open: i64) -> Value {
    let mut note = serde_json::Map::new();
    if it.is_work_of(person) {
        note.insert("four_eyes".to_owned(), json!(WAIVED));
    }
    if open > 0 {
        note.insert("open_remarks".to_owned(), json!(open));
    }
    Value::Object(note)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::achievements::achievement::tests::draft;

    #[test]
    fn the_audit_says_who_released_their_own_and_what_was_open() {
        let it = draft();
        assert_eq!(note(&it, PersonId::generate(), 0).to_string(), "{}");
        assert!(note(&it, it.created_by, 0).to_string().contains(ALONE));
        assert_eq!(note(&it, PersonId::generate(), 2).to_string(), r#"{"open_remarks":2}"#);
    }
}
