//! What is asked and what is noted when somebody releases a post.

use serde_json::{Value, json};

use super::store;
use crate::features::achievements::Achievement;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Errors;

/// How a row of the audit says that the post was released by who wrote it.
pub const ALONE: &str = r#""four_eyes":"waived""#;

/// What the audit notes of a release, or what is to be ticked before: a post with open remarks is published only by
/// somebody who says so.
pub fn despite(
    connection: &mut DbConn,
    it: &Achievement,
    is_own: bool,
    is_ticked: bool,
) -> Result<Result<Value, Errors>, Error> {
    let open = store::count_open(connection, it.id)?;
    if open > 0 && !is_ticked {
        return Ok(Err(Errors::of("despite", "review-error-despite")));
    }
    Ok(Ok(note(is_own, open)))
}

/// What the audit notes of a release, of one's own or not, with so many remarks open; nothing where there is nothing to
/// say.
pub fn note(is_own: bool, open: i64) -> Value {
    let mut note = serde_json::Map::new();
    if is_own {
        note.insert("four_eyes".to_owned(), json!("waived"));
    }
    if open > 0 {
        note.insert("open_remarks".to_owned(), json!(open));
    }
    Value::Object(note)
}

/// What the audit says of a step, with a note.
pub fn noted(mut detail: Value, note: &Value) -> Value {
    if let (Value::Object(detail), Value::Object(note)) = (&mut detail, note) {
        detail.extend(note.clone());
    }
    detail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_audit_says_who_released_their_own_and_what_was_open() {
        assert_eq!(note(false, 0).to_string(), "{}");
        assert!(note(true, 0).to_string().contains(ALONE));
        assert_eq!(note(false, 2).to_string(), r#"{"open_remarks":2}"#);
    }
}
