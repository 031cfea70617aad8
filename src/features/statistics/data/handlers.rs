//! The addresses of the data.

use std::ops::ControlFlow;
use std::sync::Arc;

use actix_web::http::header;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::Stream;
use futures_util::stream::try_unfold;

use super::address::{self, Form, Scope};
use super::record::Record;
use super::terms::LICENCE;
use super::{csv as table, json as document, pages, sdmx};
use crate::features::statistics::store::{self, Portion};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::web::{Visit, unless_known};
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;

/// Grows with every change of what the data hold, so that nobody is told that they have them already.
const EDITION: u32 = 1;

/// Figures read at once.
const PORTION: i64 = 500;

/// `GET /statistics/data`
pub(in super::super) async fn about(visit: Visit) -> Result<HttpResponse, Error> {
    visit.page(|_, page| Ok(pages::About { page })).await
}

/// `GET /data/statistics.{form}`
pub(in super::super) async fn whole(
    request: HttpRequest,
    platform: Data<Platform>,
    path: Path<String>,
) -> Result<HttpResponse, Error> {
    let form = Form::parse(&path).ok_or(Error::NotFound)?;
    Ok(sent(&request, platform, Scope::Whole, form))
}

/// `GET /data/statistics/{file}`, as `births.csv`
pub(in super::super) async fn of_indicator(
    request: HttpRequest,
    platform: Data<Platform>,
    path: Path<String>,
) -> Result<HttpResponse, Error> {
    let (indicator, form) = address::indicator(&path).ok_or(Error::NotFound)?;
    Ok(sent(&request, platform, Scope::Indicator(indicator), form))
}

/// `GET /data/statistics/{indicator}/{file}`, as `births/IR.csv`
pub(in super::super) async fn series(
    request: HttpRequest,
    platform: Data<Platform>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let indicator = Indicator::parse(&path.0).ok_or(Error::NotFound)?;
    let (country, form) = address::country(&path.1).ok_or(Error::NotFound)?;
    Ok(sent(&request, platform, Scope::Series(indicator, country), form))
}

/// The data of this version of the content, or the word that it is the same as the asker has.
fn sent(request: &HttpRequest, platform: Data<Platform>, scope: Scope, form: Form) -> HttpResponse {
    let tag = format!("W/\"{EDITION}-{}\"", platform.database.content().get());
    let mut response = match unless_known(request, &tag) {
        ControlFlow::Continue(response) => response,
        ControlFlow::Break(known) => return known,
    };
    response.content_type(form.content_type()).insert_header((header::LINK, links(&platform, scope, form)));
    let writing = Writing { scope, form, platform: platform.into_inner() };
    if form == Form::Metadata {
        return response.body(document::metadata(scope, &writing.origin(), &writing.english()).to_string());
    }
    response.streaming(pieces(writing))
}

/// Where everybody finds the terms of use (RFC 8288), and programs what the table means (W3C Model for Tabular Data §5.2);
/// that describes no other form.
fn links(platform: &Platform, scope: Scope, form: Form) -> String {
    let terms = format!("<{LICENCE}>; rel=\"license\"");
    if form != Form::Csv {
        return terms;
    }
    let described = format!("{}{}", platform.config.server.origin(), scope.address(Form::Metadata));
    format!("<{described}>; rel=\"describedby\"; type=\"application/csvm+json\", {terms}")
}

/// What is written, and by whose words.
#[derive(Clone)]
struct Writing {
    scope: Scope,
    form: Form,
    platform: Arc<Platform>,
}

/// Where the sending stands.
enum Place {
    Begin,
    /// Behind the figure of this place; before all of them where it is empty.
    Behind {
        place: String,
        /// Whether no figure was written yet.
        is_bare: bool,
    },
    End,
}

/// The data piece by piece; between two pieces no connection is held, so a slow reader keeps nobody waiting.
fn pieces(writing: Writing) -> impl Stream<Item = Result<Bytes, Error>> {
    try_unfold((writing, Place::Begin), |(writing, place)| async move {
        let (piece, next) = match place {
            Place::Begin => (writing.head(), Place::Behind { place: String::new(), is_bare: true }),
            Place::Behind { place, is_bare } => {
                let own = writing.clone();
                let read = move |connection: &mut DbConn| own.portion(connection, &place, is_bare);
                match writing.platform.database.read(read).await? {
                    // Of drafts alone there is nothing to write, and an empty piece is not sent.
                    (piece, Some(place)) => {
                        let is_bare = is_bare && piece.is_empty();
                        (piece, Place::Behind { place, is_bare })
                    }
                    (piece, None) => (piece, Place::End),
                }
            }
            Place::End => return Ok(None),
        };
        Ok(Some((Bytes::from(piece), (writing, next))))
    })
}

impl Writing {
    fn origin(&self) -> String {
        self.platform.config.server.origin()
    }

    fn english(&self) -> Locale {
        Locale::new(self.platform.catalogues.clone(), Language::English)
    }

    fn head(&self) -> String {
        match self.form {
            Form::Csv => table::head(),
            Form::Sdmx => sdmx::head(),
            Form::Json | Form::Metadata => document::head(self.scope, &self.origin(), &self.english()),
        }
    }

    /// The next figures, and the place of the last of them; the foot where there are no more.
    fn portion(&self, connection: &mut DbConn, behind: &str, is_bare: bool) -> Result<(String, Option<String>), Error> {
        let Portion { released, last } = store::portion_behind(connection, self.scope.parts(), behind, PORTION)?;
        if last.is_none() {
            return Ok((self.foot(), None));
        }
        let origin = self.origin();
        let mut piece = String::new();
        for (at, it) in released.into_iter().enumerate() {
            let record = Record::of(it, &origin);
            piece.push_str(&match self.form {
                Form::Csv => table::row(&record),
                Form::Sdmx => sdmx::rows(&record),
                Form::Json | Form::Metadata => document::member(&record, is_bare && at == 0)?,
            });
        }
        Ok((piece, last))
    }

    fn foot(&self) -> String {
        if self.form == Form::Json { document::foot() } else { String::new() }
    }
}
