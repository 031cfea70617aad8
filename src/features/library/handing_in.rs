//! A picture that comes with the form of another feature: taken in, looked at and counted as every other one. Where the
//! form asks for it, a word is printed across the picture, and only the printed one is kept.

use std::sync::Arc;
use std::time::Duration;

use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::web::Bytes;
use futures_util::stream;

use super::arrival::{self, Arrived, Limits};
use super::description::{Descriptions, LONGEST};
use super::file::{FileId, Kind};
use super::{adding, handlers, store};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::input;
use crate::platform::pictures;
use crate::platform::uploads::{self, Received, Refusal};
use crate::platform::web::{Answer, Page, Visit};
use crate::vocabulary::language::Language;

/// How long a picture waits for its turn to be printed over: two large ones before it are done by then.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a form brought.
pub struct HandIn {
    outcome: Result<Received, Fault>,
    shows: String,
    quota: u64,
}

/// Why nothing was kept of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nobody said what the picture shows, or too much.
    Words,
    /// Too many pictures are worked on now to print over another one.
    Busy,
    /// The file may not be taken; carries the catalogue key of why.
    File(&'static str),
}

impl From<Refusal> for Fault {
    fn from(refused: Refusal) -> Self {
        Self::File(refused.key())
    }
}

/// Takes in one picture (`files`) with its words (`shows`), printed over where `overprint` is sent, and hands it to the
/// closure, which keeps it. Where that fails nothing of it stays.
pub async fn hand_in_picture<F>(visit: Visit, body: Multipart, keep: F) -> Result<HttpResponse, Error>
where
    F: FnOnce(&mut DbConn, Page, HandIn) -> Result<Answer, Error> + Send + 'static,
{
    let limits = Limits { is_of_others: true, ..handlers::limits(&visit, None).await? };
    let platform = Arc::clone(&visit.platform);
    let quota = platform.config.files.quota;
    let mut arrivals = arrival::receive(&platform, body, limits).await?;
    let mut keys = arrivals.keys();
    let first = if arrivals.files.is_empty() { None } else { Some(arrivals.files.remove(0)) };
    let outcome = match first {
        None => Err(Refusal::Empty.into()),
        Some(Arrived { outcome: Ok(received), .. }) if arrivals.is_printed_over => {
            let printed = print_over(&platform, &received).await;
            keys.extend(printed.iter().flatten().map(|it| it.stored.key.clone()));
            match printed {
                Err(error) => {
                    arrival::discard(&platform, keys).await;
                    return Err(error);
                }
                Ok(printed) => printed,
            }
        }
        Some(Arrived { outcome, .. }) => outcome.map_err(Fault::from),
    };
    let handed = HandIn { outcome, shows: arrivals.shows.unwrap_or_default(), quota };
    let answer = visit.change(move |connection, page| keep(connection, page, handed)).await;
    // Whatever has no row by now is nobody's: all of it where the form failed, and what was printed over.
    arrival::discard(&platform, keys).await;
    answer
}

/// The picture printed over, as a file of its own.
async fn print_over(platform: &Arc<Platform>, received: &Received) -> Result<Result<Received, Fault>, Error> {
    // Before the bytes are read: of many that wait, few are in the memory.
    let Some(turn) = platform.bench.wait(PATIENCE).await else { return Ok(Err(Fault::Busy)) };
    let bytes = platform.storage.get(&received.stored.key, &received.stored.hash).await?;
    let drawn = tokio::task::spawn_blocking(move || pictures::print_over(&bytes, &turn));
    let drawn = drawn.await.map_err(Error::unexpected)?;
    let Ok(drawn) = drawn else { return Ok(Err(Refusal::NoPicture.into())) };
    let stem = received.name.rsplit_once('.').map_or(received.name.as_str(), |(stem, _)| stem);
    let stream = stream::iter([Ok(Bytes::from(drawn))]);
    let limit = platform.config.files.limit;
    let printed = uploads::receive(&platform.storage, stream, &format!("{stem}-specimen.jpg"), limit).await?;
    Ok(printed.map_err(Into::into))
}

impl HandIn {
    /// What the picture shows, as it was typed.
    pub fn shows(&self) -> &str {
        &self.shows
    }

    /// Keeps the picture for the viewer's organisation, with what it shows in this language: apart from its library, so
    /// that nobody but whoever hands it in sees it before the feature does with it what it likes, also where the program
    /// ends in between. The inner error says what is wrong.
    pub fn keep(
        self,
        connection: &mut DbConn,
        page: &Page,
        language: Language,
    ) -> Result<Result<FileId, Fault>, Error> {
        let shows = input::line(&self.shows).unwrap_or_default();
        if !(1..=LONGEST).contains(&input::length(&shows)) {
            return Ok(Err(Fault::Words));
        }
        let received = match self.outcome {
            Err(fault) => return Ok(Err(fault)),
            Ok(received) if Kind::of(received.content) != Kind::Picture => {
                return Ok(Err(Refusal::NoPicture.into()));
            }
            Ok(received) => received,
        };
        match adding::add_apart(connection, page, &received, self.quota)? {
            Err(why) => Ok(Err(why.into())),
            Ok(id) => {
                let file = store::maybe_file(connection, id)?.ok_or(Error::NotFound)?;
                let shows = input::corrected(&shows, language).into_owned();
                store::set_descriptions(connection, &file, &Descriptions::of(vec![(language, shows)]))?;
                Ok(Ok(id))
            }
        }
    }
}
