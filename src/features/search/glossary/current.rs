//! The glossary as it is now. Reading it takes a thousand foldings, so it is kept between two searches, under the name
//! of the edition it was read from: each search asks the database for that name and for nothing else.

use std::sync::{Arc, PoisonError, RwLock};

use super::super::store::agreed;
use super::Glossary;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// The edition read last. Names of editions are never given twice, so it does not matter of which database it is.
static KEPT: RwLock<Option<Kept>> = RwLock::new(None);

struct Kept {
    edition: String,
    glossary: Arc<Glossary>,
}

/// With every word that is agreed on in this moment, whoever approved it on whatever node.
pub(in super::super) fn current(connection: &mut DbConn) -> Result<Arc<Glossary>, Error> {
    let edition = agreed::edition(connection)?;
    if let Some(kept) = kept(&edition) {
        return Ok(kept);
    }
    // Words that change between the two questions are read under the older name, which the next search finds gone.
    let glossary = Arc::new(Glossary::read(&agreed::list(connection)?));
    let kept = Kept { edition, glossary: Arc::clone(&glossary) };
    *KEPT.write().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    Ok(glossary)
}

fn kept(edition: &str) -> Option<Arc<Glossary>> {
    let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner);
    kept.as_ref().filter(|it| it.edition == edition).map(|it| Arc::clone(&it.glossary))
}
