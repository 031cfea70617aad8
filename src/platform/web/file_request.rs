//! A browser that asks for a file, and the answer: the right type and name, a part where a part is wanted, and a
//! policy under which nothing in it runs. Files stand at addresses without a language.

use std::future::{Ready, ready};
use std::sync::Arc;

use actix_web::body::SizedStream;
use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::{Stream, stream};

use super::byte_range::{self, Asked};
use super::methods::HeadOnly;
use super::reader_mark::ReaderMark;
use super::session::{cookie_name, find_holder};
use super::sightings::{Sighting, Sightings, Witness};
use super::{Answering, Disposition, SessionToken};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Nothing in a file runs, loads or frames anything, whatever it turns out to be.
const POLICY: &str = "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self'; \
     frame-ancestors 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports/policy";

/// A request for a file.
pub struct FileRequest {
    /// The parts everything stands on.
    pub platform: Arc<Platform>,
    token: Option<SessionToken>,
    /// The address without query.
    place: String,
    range: Option<String>,
    if_range: Option<String>,
    if_none_match: Option<String>,
    is_embedded_elsewhere: bool,
    is_head_only: bool,
    /// When it came (UTC).
    pub now: Timestamp,
}

/// What is looked up, and what is needed to know for whom.
struct Sought {
    platform: Arc<Platform>,
    token: Option<SessionToken>,
    place: String,
    now: Timestamp,
}

/// What was found, or why nothing was, with what is to be written down of it.
type Found<T> = Result<(T, Option<Sighting>), Error>;

impl Sought {
    /// Looks it up with whoever asks. That nothing was found is an outcome too, which is written down.
    fn with_viewer<T>(
        self,
        connection: &mut DbConn,
        work: impl FnOnce(&mut DbConn, &Viewer) -> Found<T>,
    ) -> Result<(Witness, Found<T>), Error> {
        let viewer = find_holder(&self.platform, self.token.as_ref(), connection)?.acting()?;
        let found = work(connection, &viewer);
        let sightings = Sightings::default();
        if let Ok((_, Some(sighting))) = &found {
            sightings.add(sighting.clone());
        }
        let (now, place, write_down) = (self.now, self.place, self.platform.write_down);
        Ok((Witness { viewer, now, place, sightings, write_down }, found))
    }
}

/// How long a file may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// By everyone, but asked about each time: it may cease to be public.
    AskedAgain,
    /// By nobody.
    Nowhere,
}

/// A file as it is sent.
pub struct SentFile {
    /// Where it stands.
    pub key: FileKey,
    /// What its bytes hash to, which also names them.
    pub hash: FileHash,
    /// How many.
    pub length: u64,
    /// The media type.
    pub media_type: &'static str,
    /// The name under which it is saved.
    pub name: String,
    /// Whether it is shown or saved.
    pub disposition: Disposition,
    /// How long it may be kept.
    pub keeping: Keeping,
}

/// A file that is put together as it leaves.
pub struct StreamedFile {
    /// How many bytes; nothing where that is known only once it is put together.
    pub length: Option<u64>,
    /// The media type.
    pub media_type: &'static str,
    /// The name under which it is saved.
    pub name: String,
}

impl FileRequest {
    /// Looks the file up, in one hand-over, with whoever asks. Beside it the closure says what is to be written down of
    /// that, where the file is not for everyone.
    pub async fn find<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut DbConn, &Viewer) -> Result<(T, Option<Sighting>), Error> + Send + 'static,
    {
        let sought = self.sought()?;
        self.platform
            .database
            .hand_over(move |database| {
                let (witness, found) = database.read_here(|connection| sought.with_viewer(connection, work))?;
                Ok(witness.of_reading(database, found)?.0)
            })
            .await
    }

    /// The same for what has to be of one moment: it is gathered in one transaction, in which it may be held. What is sent is
    /// made of it once others may write again.
    pub async fn gather<T, U, F, M>(&self, work: F, make: M) -> Result<U, Error>
    where
        U: Send + 'static,
        F: FnOnce(&mut DbConn, &Viewer) -> Result<(T, Option<Sighting>), Error> + Send + 'static,
        M: FnOnce(T) -> Result<U, Error> + Send + 'static,
    {
        let sought = self.sought()?;
        self.platform
            .database
            .hand_over(move |database| {
                let (witness, gathered) = database.write_here(|connection| sought.with_viewer(connection, work))?;
                make(witness.of_reading(database, gathered)?.0)
            })
            .await
    }

    fn sought(&self) -> Result<Sought, Error> {
        if self.is_embedded_elsewhere {
            return Err(Error::NotFound);
        }
        let (platform, token, place) = (Arc::clone(&self.platform), self.token.clone(), self.place.clone());
        Ok(Sought { platform, token, place, now: self.now })
    }

    /// The answer: all of the file, or the part that was asked for. Nobody reads it for a browser that has it already,
    /// nor for one that asks only what there is.
    pub async fn answer(&self, file: SentFile) -> Result<HttpResponse, Error> {
        let tag = format!("\"{}\"", file.hash);
        if self.if_none_match.as_deref().is_some_and(|known| known.split(',').any(|it| it.trim() == tag)) {
            return Ok(self.headed(HttpResponse::NotModified(), &tag, file.keeping).finish());
        }
        let is_current = self.if_range.as_deref().is_none_or(|known| known == tag);
        let range = self.range.as_deref().filter(|_| is_current && !self.is_head_only);
        let (status, part, named) = match byte_range::read(range, file.length) {
            Asked::Whole => (StatusCode::OK, 0..file.length, None),
            Asked::Part(part) => {
                let named = format!("bytes {}-{}/{}", part.start, part.end - 1, file.length);
                (StatusCode::PARTIAL_CONTENT, part, Some(named))
            }
            Asked::Nothing => (StatusCode::RANGE_NOT_SATISFIABLE, 0..0, Some(format!("bytes */{}", file.length))),
        };
        let mut response = self.headed(HttpResponse::build(status), &tag, file.keeping);
        // Packed bytes would have other numbers than those a range names.
        response.insert_header((header::CONTENT_ENCODING, "identity"));
        if let Some(named) = named {
            response.insert_header((header::CONTENT_RANGE, named));
        }
        if part.is_empty() {
            return Ok(response.finish());
        }
        response
            .content_type(file.media_type)
            .insert_header((header::CONTENT_DISPOSITION, file.disposition.header(&file.name)));
        let length = part.end - part.start;
        if self.is_head_only {
            return Ok(response.body(SizedStream::new(length, stream::empty::<Result<Bytes, Error>>())));
        }
        let bytes = self.platform.storage.stream(&file.key, &file.hash, part).await?;
        Ok(response.body(SizedStream::new(length, bytes)))
    }

    /// The picture with a mark drawn over it, where there is one: for this reader alone, so nobody keeps it and no part of
    /// it is asked for.
    pub async fn answer_marked(&self, file: SentFile, mark: Option<ReaderMark>) -> Result<HttpResponse, Error> {
        let Some(mark) = mark else { return self.answer(file).await };
        let mut response = for_one_reader(file.disposition.header(&file.name), file.media_type);
        if self.is_head_only {
            return Ok(response.finish());
        }
        let platform = &self.platform;
        let drawn = platform.marked.draw(&platform.storage, (&file.key, &file.hash), &mark).await?;
        Ok(response.body(drawn))
    }

    /// A file that is put together as it leaves: for this reader alone, so nobody keeps it and no part of it is asked for.
    /// It is saved and never shown.
    pub fn answer_streamed(
        &self,
        file: &StreamedFile,
        bytes: impl Stream<Item = Result<Bytes, Error>> + 'static,
    ) -> HttpResponse {
        let mut response = for_one_reader(Disposition::Attachment.header(&file.name), file.media_type);
        match file.length {
            Some(length) if self.is_head_only => {
                response.body(SizedStream::new(length, stream::empty::<Result<Bytes, Error>>()))
            }
            Some(length) => response.body(SizedStream::new(length, bytes)),
            None if self.is_head_only => response.finish(),
            None => response.streaming(bytes),
        }
    }

    /// What every answer says of the file, whole or not.
    fn headed(&self, mut response: HttpResponseBuilder, tag: &str, keeping: Keeping) -> HttpResponseBuilder {
        // A browser with a session keeps nothing: what it may see can end at any moment.
        let keeping = match keeping {
            _ if self.token.is_some() => "no-store",
            Keeping::AskedAgain => "public, no-cache",
            Keeping::Nowhere => "no-store",
        };
        response
            .insert_header((header::CACHE_CONTROL, keeping))
            .insert_header((header::VARY, "Cookie"))
            .insert_header((header::ETAG, tag.to_owned()))
            .insert_header((header::ACCEPT_RANGES, "bytes"))
            .insert_header((header::CONTENT_SECURITY_POLICY, POLICY));
        response
    }
}

/// The answer with what one reader alone gets.
fn for_one_reader(disposition: String, media_type: &'static str) -> HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .insert_header((header::VARY, "Cookie"))
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .content_type(media_type);
    response
}

impl FromRequest for FileRequest {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request))
    }
}

fn read(request: &HttpRequest) -> Result<FileRequest, Error> {
    let platform = Answering::of(request)?;
    let text = |name: header::HeaderName| request.headers().get(name).and_then(|it| it.to_str().ok());
    let site = text(header::HeaderName::from_static("sec-fetch-site"));
    let purpose = text(header::HeaderName::from_static("sec-fetch-dest"));
    let token = request.cookie(cookie_name(&platform.config)).and_then(|cookie| SessionToken::parse(cookie.value()));
    Ok(FileRequest {
        // With a session, a page of somebody else's must not even learn whether a file is there.
        is_embedded_elsewhere: token.is_some()
            && matches!(site, Some("cross-site" | "same-site"))
            && purpose != Some("document"),
        is_head_only: request.extensions().contains::<HeadOnly>(),
        now: platform.clock.now(),
        token,
        place: request.path().to_owned(),
        range: text(header::RANGE).map(str::to_owned),
        if_range: text(header::IF_RANGE).map(str::to_owned),
        if_none_match: text(header::IF_NONE_MATCH).map(str::to_owned),
        platform,
    })
}
