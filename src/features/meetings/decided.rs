//! What others tell of decisions: those of the meetings that were held last.

use super::{store, urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// A decision, in the reader's words.
#[derive(Debug, Clone)]
pub struct Decided {
    /// Its address, without the language.
    pub path: String,
    /// What it says, and the language of that.
    pub text: (Language, String),
    /// The meeting that decided it, and the language of that.
    pub meeting: (Language, String),
    /// The catalogue key of where it stands, and whether somebody still has to do something.
    pub state: (String, bool),
    /// By when, in the reader's calendar.
    pub due: Option<String>,
    /// Whether it is invented.
    pub is_example: bool,
}

/// What was decided at the meetings that everybody reads and that were held last, so many decisions at most.
pub fn decided(connection: &mut DbConn, page: &Page, most: i64) -> Result<Vec<Decided>, Error> {
    let language = page.language();
    let found = store::list_decided(connection, most)?;
    let view = |(decision, meeting): &(super::Decision, super::Meeting)| {
        let (tongue, text) = decision.said(language);
        let (spoken, title) = meeting.particulars.title(language);
        Decided {
            path: urls::decision(&meeting.slug, decision.number),
            text: (tongue, text.to_owned()),
            meeting: (spoken, title.to_owned()),
            state: (views::key("meetings-decision-state", decision.state.as_str()), decision.state.is_pending()),
            due: decision.due_on.map(|day| page.date(day)),
            is_example: meeting.particulars.is_example,
        }
    };
    Ok(found.iter().map(view).collect())
}
