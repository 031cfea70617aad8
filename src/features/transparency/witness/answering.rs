//! The witness as a server: one address, and nothing of the portal.

use std::io;
use std::net::TcpListener;

use actix_web::dev::Server;
use actix_web::http::{Method, StatusCode, header};
use actix_web::web::{Bytes, Data, PayloadConfig, block, to};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};

use super::{Answer, Witness};

/// Bytes of a request at most: a checkpoint with its signatures and 63 hashes have a few thousand.
const LARGEST: usize = 64 * 1024;

impl Witness {
    /// Starts answering on `listener`. It ends on `SIGTERM`, with requests in flight finished.
    ///
    /// # Errors
    /// Those of the listener.
    pub fn serve(self, listener: TcpListener) -> io::Result<Server> {
        let witness = Data::new(self);
        let server = HttpServer::new(move || {
            App::new().app_data(witness.clone()).app_data(PayloadConfig::new(LARGEST)).default_service(to(answer))
        });
        Ok(server.workers(1).listen(listener)?.run())
    }
}

/// All it answers: `POST /add-checkpoint`. It is no address of the portal, so the portal's table of routes has none of it.
async fn answer(asked: HttpRequest, witness: Data<Witness>, body: Bytes) -> HttpResponse {
    if asked.path() != "/add-checkpoint" {
        return HttpResponse::NotFound().finish();
    }
    if asked.method() != Method::POST {
        return HttpResponse::MethodNotAllowed().insert_header((header::ALLOW, "POST")).finish();
    }
    let answer =
        block(move || std::str::from_utf8(&body).map_or(Ok(Answer::Malformed), |body| witness.add(body))).await;
    match answer {
        Ok(Ok(answer)) => response(answer),
        _ => HttpResponse::InternalServerError().finish(),
    }
}

fn response(answer: Answer) -> HttpResponse {
    let (status, kind, body) = match answer {
        Answer::Cosigned(line) => (StatusCode::OK, "text/plain; charset=utf-8", line),
        Answer::Other(size) => (StatusCode::CONFLICT, "text/x.tlog.size", format!("{size}\n")),
        Answer::Inconsistent => return HttpResponse::UnprocessableEntity().finish(),
        Answer::Unsigned => return HttpResponse::Forbidden().finish(),
        Answer::Unknown => return HttpResponse::NotFound().finish(),
        Answer::Malformed => return HttpResponse::BadRequest().finish(),
    };
    HttpResponse::build(status).content_type(kind).body(body)
}
