//! Where the rows stand that the log commits to. Features hand their books in; the log asks each and knows none of them.

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// What the log was told of a row.
#[derive(Debug, Clone, Copy)]
pub struct Told<'e> {
    /// Which row.
    pub id: &'e str,
    /// The commitment.
    pub content: &'e str,
    /// When it entered the log (UTC); none while it waits for its place.
    pub logged_at: Option<Timestamp>,
}

/// What a book has to say of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// There is no such row in it.
    Unknown,
    /// The row stands as it was written.
    Whole,
    /// What is wrong with it, behind the row's number: `was changed`.
    Wrong(String),
}

/// Rows of one kind.
pub trait Book {
    /// Compares rows with what the log was told of them: a finding for each, in their order. Called in the order of the
    /// log, and at last with what waits.
    ///
    /// # Errors
    /// Of the database.
    fn compare(&mut self, connection: &mut DbConn, told: &[Told<'_>]) -> Result<Vec<Finding>, Error>;

    /// A row of which the log knows nothing, neither as an entry nor as one that waits.
    ///
    /// # Errors
    /// Of the database.
    fn stray(&mut self, connection: &mut DbConn) -> Result<Option<String>, Error>;
}

/// The first of these rows that is not as the log was told, and what is wrong with it.
pub(super) fn first_wrong(
    books: &mut [Box<dyn Book>],
    connection: &mut DbConn,
    told: &[Told<'_>],
) -> Result<Option<(usize, String)>, Error> {
    let (mut open, mut first): (Vec<usize>, Option<(usize, String)>) = ((0..told.len()).collect(), None);
    for book in books {
        let asked: Vec<Told<'_>> = open.iter().map(|number| told[*number]).collect();
        let mut still_open = Vec::new();
        for (number, finding) in open.into_iter().zip(book.compare(connection, &asked)?) {
            match finding {
                Finding::Unknown => still_open.push(number),
                Finding::Whole => {}
                Finding::Wrong(why) => {
                    if first.as_ref().is_none_or(|(known, _)| number < *known) {
                        first = Some((number, why));
                    }
                }
            }
        }
        open = still_open;
    }
    let removed = open.first().map(|number| (*number, "was removed".to_owned()));
    Ok([first, removed].into_iter().flatten().min_by_key(|(number, _)| *number))
}
