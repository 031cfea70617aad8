//! One request of a browser, from the address to the answer. A handler takes a [`Visit`] and hands it one closure;
//! session look-up, queries and drawing all happen in that one hand-over to the blocking pool.

use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;

use super::cache::{Drawn, Encoding};
use super::compression::{self, Packed};
use super::drawing::drawn;
use super::page::mounted_in;
use super::rate_limit::is_this_machine;
use super::session::{cookie_name, find_holder};
use super::sightings::{Sightings, Witness};
use super::{Answer, Answering, Flash, Page, ReaderAddress, SessionToken, language_choice};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

/// Bytes of an address at most: a page names its own some forty times.
pub(super) const LONGEST_ADDRESS: usize = 12_000;

/// One request of a browser to an address that begins with a language.
pub struct Visit {
    /// The parts everything stands on.
    pub platform: Arc<Platform>,
    /// The language the address names.
    pub language: Language,
    address: String,
    token: Option<SessionToken>,
    flash: Option<Flash>,
    encoding: Encoding,
    takes_gzip: bool,
    if_none_match: Option<String>,
    remember: bool,
    is_personal: bool,
    is_dear: bool,
    is_before_factors: bool,
    is_for_previews: bool,
    reader: Option<IpAddr>,
}

impl Visit {
    /// The request of a program to an address without a language: in the language it names itself, else in the one
    /// its headers prefer.
    pub fn of_program(request: &HttpRequest, language: Option<Language>) -> Result<Self, Error> {
        let mut visit = read_in(request, language.unwrap_or_else(|| language_choice::preferred(request)))?;
        // The address names no language, so what is kept of the answer is kept under both.
        visit.address = format!("{} {}", visit.language.tag(), visit.address);
        Ok(visit)
    }

    /// Marks an answer that depends on this browser although nobody is signed in with it: it is drawn anew and kept
    /// nowhere.
    #[must_use]
    pub fn for_this_browser(mut self) -> Self {
        self.is_personal = true;
        self
    }

    /// Marks an answer that is dear to draw: a reader without an account may not have too many of them at once.
    #[must_use]
    pub fn dear(mut self) -> Self {
        self.is_dear = true;
        self
    }

    /// Lets in whoever is still to set up a second factor: for the pages where that is done, and for the way out.
    #[must_use]
    pub fn before_factors(mut self) -> Self {
        self.is_before_factors = true;
        self
    }

    /// Marks one of the few steps that may be taken while an administrator looks at the portal as another role, or a
    /// reading that asks first.
    #[must_use]
    pub fn also_in_preview(mut self) -> Self {
        self.is_for_previews = true;
        self
    }

    /// Answers with a page. For readers without an account it is drawn once per version of the content.
    pub async fn page<T, F>(self, draw: F) -> Result<HttpResponse, Error>
    where
        T: Template,
        F: FnOnce(&mut DbConn, Page) -> Result<T, Error> + Send + 'static,
    {
        self.drawn("text/html; charset=utf-8", draw).await
    }

    /// Answers with a drawn text of another type, as feeds do, under the same rules as a page.
    pub async fn drawn<T, F>(self, content_type: &'static str, draw: F) -> Result<HttpResponse, Error>
    where
        T: Template,
        F: FnOnce(&mut DbConn, Page) -> Result<T, Error> + Send + 'static,
    {
        if !self.is_anonymous() {
            return self.drawn_for_a_person(content_type, draw).await;
        }
        let platform = Arc::clone(&self.platform);
        let version = platform.database.content().get();
        let (encoding, if_none_match, remember) =
            (self.encoding, self.if_none_match.clone(), self.remember.then_some(self.language));
        let drawn = match platform.pages.get(&self.address, encoding, version) {
            Some(drawn) => drawn,
            None => self.draw_and_keep(version, content_type, draw).await?,
        };
        let mut response = drawn.respond(if_none_match.as_deref());
        if let Some(language) = remember {
            language_choice::remember(&mut response, language, &platform.config);
        }
        Ok(response)
    }

    /// Answers with a page for one reader, behind an address only they have: drawn every time and kept by nobody.
    pub async fn personal_page<T, F>(self, draw: F) -> Result<HttpResponse, Error>
    where
        T: Template,
        F: FnOnce(&mut DbConn, Page) -> Result<T, Error> + Send + 'static,
    {
        self.drawn_for_a_person("text/html; charset=utf-8", draw).await
    }

    async fn draw_and_keep<T, F>(self, version: i64, content_type: &'static str, draw: F) -> Result<Arc<Drawn>, Error>
    where
        T: Template,
        F: FnOnce(&mut DbConn, Page) -> Result<T, Error> + Send + 'static,
    {
        self.count()?;
        let platform = Arc::clone(&self.platform);
        let database = platform.database.clone();
        database
            .read(move |connection| {
                let (address, encoding) = (self.address.clone(), self.encoding);
                let text = drawn(&draw(connection, self.into_page(Viewer::Anonymous))?)?;
                Ok(platform.pages.keep(address, version, Drawn::new(content_type, text, encoding)))
            })
            .await
    }

    async fn drawn_for_a_person<T, F>(self, content_type: &'static str, draw: F) -> Result<HttpResponse, Error>
    where
        T: Template,
        F: FnOnce(&mut DbConn, Page) -> Result<T, Error> + Send + 'static,
    {
        let remember = self.remember.then_some(self.language);
        let had_flash = self.flash.is_some();
        let platform = Arc::clone(&self.platform);
        let takes_gzip = self.takes_gzip;
        let packed = platform
            .database
            .hand_over(move |database| {
                let (witness, text) = database.read_here(|connection| {
                    let viewer = self.find_viewer(connection)?;
                    if viewer.person().is_none() {
                        self.count()?;
                    }
                    let (page, witness) = self.into_watched(viewer);
                    Ok((witness, draw(connection, page).and_then(|template| Ok(drawn(&template)?))))
                })?;
                Ok(Packed::new(witness.of_reading(database, text)?, takes_gzip))
            })
            .await?;
        let mut response = packed.respond(content_type);
        if had_flash {
            response
                .add_cookie(&Flash::removal(&platform.config))
                .map_err(|error| Error::unexpected(error.to_string()))?;
        }
        if let Some(language) = remember {
            language_choice::remember(&mut response, language, &platform.config);
        }
        Ok(response)
    }

    /// Changes something, in one transaction, and answers with what the closure says.
    pub async fn change<F>(self, work: F) -> Result<HttpResponse, Error>
    where
        F: FnOnce(&mut DbConn, Page) -> Result<Answer, Error> + Send + 'static,
    {
        let platform = Arc::clone(&self.platform);
        let answer = platform
            .database
            .hand_over(move |database| {
                let mut witness = None;
                let answer = database.write_here(|connection| {
                    let viewer = self.find_viewer(connection)?;
                    if !self.is_for_previews {
                        only_looks(&viewer)?;
                    }
                    let (page, watching) = self.into_watched(viewer);
                    witness = Some(watching);
                    work(connection, page)
                });
                match witness {
                    Some(witness) => witness.of_change(database, answer),
                    None => answer,
                }
            })
            .await?;
        Ok(answer.into_response(&platform.config))
    }

    /// Answers the portal's own script with what the closure says; nothing is changed.
    pub async fn tell<F>(self, work: F) -> Result<HttpResponse, Error>
    where
        F: FnOnce(&mut DbConn, Page) -> Result<Answer, Error> + Send + 'static,
    {
        let platform = Arc::clone(&self.platform);
        let answer = platform
            .database
            .hand_over(move |database| {
                let (witness, answer) = database.read_here(|connection| {
                    let viewer = self.find_viewer(connection)?;
                    let (page, witness) = self.into_watched(viewer);
                    Ok((witness, work(connection, page)))
                })?;
                witness.of_reading(database, answer)
            })
            .await?;
        Ok(answer.into_response(&platform.config))
    }

    /// Asks something before a body of any size is taken in: a second hand-over, which spares reading what would be
    /// refused anyway.
    pub async fn ask<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut DbConn, &Viewer) -> Result<T, Error> + Send + 'static,
    {
        let (platform, token) = (Arc::clone(&self.platform), self.token.clone());
        let (is_for_previews, place) = (self.is_for_previews, self.place());
        self.platform
            .database
            .hand_over(move |database| {
                let (witness, answer) = database.read_here(|connection| {
                    let viewer = find_holder(&platform, token.as_ref(), connection)?.acting()?;
                    if !is_for_previews {
                        only_looks(&viewer)?;
                    }
                    let answer = work(connection, &viewer);
                    let (write_down, now) = (platform.write_down, platform.clock.now());
                    Ok((Witness { viewer, now, place, sightings: Sightings::default(), write_down }, answer))
                })?;
                witness.of_reading(database, answer)
            })
            .await
    }

    /// Answers without the database, as a form that failed before it was needed does.
    pub fn answer(self, answer: Answer) -> HttpResponse {
        answer.into_response(&self.platform.config)
    }

    /// The page of this visit for a viewer already known.
    pub fn into_page(self, viewer: Viewer) -> Page {
        Page::new(&self.platform, self.language, viewer, self.address, self.flash)
    }

    fn into_watched(self, viewer: Viewer) -> (Page, Witness) {
        let write_down = self.platform.write_down;
        let page = self.into_page(viewer);
        let witness = page.witness(write_down);
        (page, witness)
    }

    /// The address of `path` in the language of this visit.
    pub fn url(&self, path: &str) -> String {
        mounted_in(self.platform.config.mount(), self.language, path)
    }

    /// The address without language and query.
    fn place(&self) -> String {
        let path = self.address.split('?').next().unwrap_or_default();
        language_choice::split(path).map_or(path, |(_, rest)| rest).to_owned()
    }

    /// The session this browser holds, if any.
    pub fn token(&self) -> Option<&SessionToken> {
        self.token.as_ref()
    }

    fn is_anonymous(&self) -> bool {
        self.token.is_none() && self.flash.is_none() && !self.is_personal
    }

    /// Counts an answer that is drawn for a reader without an account. This very machine is not counted: that is who
    /// runs the portal and measures it, or a proxy the settings do not know of, and behind it everybody.
    fn count(&self) -> Result<(), Error> {
        match self.reader.filter(|reader| self.is_dear && !is_this_machine(reader)) {
            Some(reader) => self.platform.throttle.count(reader),
            None => Ok(()),
        }
    }

    fn find_viewer(&self, connection: &mut DbConn) -> Result<Viewer, Error> {
        let holder = find_holder(&self.platform, self.token.as_ref(), connection)?;
        if self.is_before_factors { Ok(holder.viewer) } else { holder.acting() }
    }
}

/// Refuses any step of somebody who looks at the portal as another role.
fn only_looks(viewer: &Viewer) -> Result<(), Error> {
    if viewer.preview().is_some() { Err(Error::Conflict("looking-no-step")) } else { Ok(()) }
}

impl FromRequest for Visit {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request))
    }
}

fn read(request: &HttpRequest) -> Result<Visit, Error> {
    let language = request.match_info().get("language").and_then(Language::from_prefix).ok_or(Error::NotFound)?;
    read_in(request, language)
}

fn read_in(request: &HttpRequest, language: Language) -> Result<Visit, Error> {
    let platform = Answering::of(request)?;
    let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
    let accepted = header(header::ACCEPT_ENCODING).unwrap_or_default();
    let address = request.uri().path_and_query().map_or_else(|| request.path().to_owned(), ToString::to_string);
    if address.len() > LONGEST_ADDRESS {
        return Err(Error::invalid("an address longer than any link or form of ours"));
    }
    Ok(Visit {
        language,
        address,
        token: request.cookie(cookie_name(&platform.config)).and_then(|cookie| SessionToken::parse(cookie.value())),
        flash: Flash::of_request(request),
        encoding: Encoding::accepted(accepted),
        takes_gzip: compression::is_accepted("gzip", accepted),
        if_none_match: header(header::IF_NONE_MATCH).map(str::to_owned),
        remember: language_choice::was_switched(request, language),
        is_personal: false,
        is_dear: false,
        is_before_factors: false,
        is_for_previews: false,
        reader: ReaderAddress::of(request),
        platform,
    })
}
