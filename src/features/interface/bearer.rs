//! Programs that show a key (`Authorization: Bearer`, RFC 6750): they are answered in the name of its person, each time
//! anew, and nobody between keeps the answer.

use std::sync::Arc;

use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{StatusCode, header::HeaderName};
use actix_web::{HttpRequest, HttpResponse};

use crate::features::accounts::{self, Refusal, Scope};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, Problem, ReaderAddress, Sighting, Visit};
use crate::vocabulary::viewer::Viewer;

/// The key a request shows; `None` where it shows none. What no program of ours would send is a wrong key.
pub(super) fn shown(request: &HttpRequest) -> Option<String> {
    let text = request.headers().get(header::AUTHORIZATION)?.to_str().unwrap_or("Bearer");
    let (scheme, key) = text.split_once(' ').unwrap_or((text, ""));
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim().to_owned())
}

/// What a program gets.
pub(super) struct Reply {
    pub(super) content_type: &'static str,
    pub(super) body: String,
    /// The absolute address of what follows.
    pub(super) next: Option<String>,
}

impl Reply {
    fn into_response(self) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response.insert_header((header::CACHE_CONTROL, "private, no-store")).insert_header(VARY);
        if let Some(next) = self.next {
            response.insert_header((header::LINK, format!("<{next}>; rel=\"next\"")));
        }
        response.content_type(self.content_type).body(self.body)
    }
}

/// Upon what an answer here depends.
const VARY: (HeaderName, HeaderValue) = (header::VARY, HeaderValue::from_static("Authorization, Accept-Language"));

/// Answers whoever holds the key, where it is for this.
pub(super) async fn answer<F>(
    visit: Visit,
    request: &HttpRequest,
    key: String,
    scope: Scope,
    draw: F,
) -> Result<HttpResponse, Error>
where
    F: FnOnce(&mut DbConn, &Page) -> Result<Reply, Error> + Send + 'static,
{
    let platform = Arc::clone(&visit.platform);
    let (admitting, place) = (Arc::clone(&platform), request.path().to_owned());
    let answered = platform.database.hand_over(move |database| {
        let found = database.read_here(|connection| {
            Ok(match accounts::admit_key(connection, &admitting, &key, scope)? {
                Ok(viewer) => {
                    let page = visit.into_page(viewer).standing_at(place.clone());
                    let reply = draw(connection, &page);
                    Ok((page, reply))
                }
                Err(refusal) => Err((refusal, visit.into_page(Viewer::Anonymous))),
            })
        })?;
        match found {
            Ok((page, reply)) => Ok(Ok(page.settle(&admitting, database, reply)?)),
            Err((refusal, page)) => {
                if let Refusal::Scope(_, viewer) = &refusal {
                    let denied = [Sighting::denied(&place, viewer)];
                    (admitting.write_down)(database, viewer, admitting.clock.now(), &denied)?;
                }
                Ok(Err((refusal, page)))
            }
        }
    });
    match answered.await? {
        Ok(reply) => Ok(reply.into_response()),
        Err((Refusal::Scope(scope, _), page)) => Ok(refuse_scope(&page, scope)),
        Err((Refusal::Unknown, page)) => {
            let address = ReaderAddress::of(request).map(|address| address.to_string()).unwrap_or_default();
            let now = platform.clock.now();
            let count = platform.database.write(move |connection| accounts::count_wrong_key(connection, &address, now));
            match count.await? {
                Some(seconds) => Err(Error::TooMany(seconds)),
                None => Ok(refuse(&page, "Bearer realm=\"sijil\", error=\"invalid_token\"")),
            }
        }
    }
}

/// Asks for a key: where none was shown, or none that opens anything.
pub(super) fn refuse(page: &Page, challenge: &'static str) -> HttpResponse {
    let words = ("keys-problem-unknown-title", "keys-problem-unknown-text");
    challenged(page, StatusCode::UNAUTHORIZED, words, HeaderValue::from_static(challenge))
}

fn refuse_scope(page: &Page, scope: Scope) -> HttpResponse {
    let challenge = match scope {
        Scope::Search => "Bearer realm=\"sijil\", error=\"insufficient_scope\", scope=\"search\"",
        Scope::Audit => "Bearer realm=\"sijil\", error=\"insufficient_scope\", scope=\"audit\"",
    };
    let words = ("keys-problem-scope-title", "keys-problem-scope-text");
    challenged(page, StatusCode::FORBIDDEN, words, HeaderValue::from_static(challenge))
}

fn challenged(
    page: &Page,
    status: StatusCode,
    (title, text): (&'static str, &'static str),
    challenge: HeaderValue,
) -> HttpResponse {
    let mut response = Problem::new(status, page.plain(title), page.plain(text)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::WWW_AUTHENTICATE, challenge);
    headers.insert(VARY.0, VARY.1);
    response
}
