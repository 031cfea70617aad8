//! Asking for a link. Answer and time are the same for everyone: the account is looked up by a job.

use actix_web::HttpResponse;

use crate::features::accounts::jobs::SendPasswordReset;
use crate::features::accounts::{forms, pages, urls};
use crate::platform::errors::Error;
use crate::platform::jobs::enqueue;
use crate::platform::web::{Answer, Errors, Form, Visit};

/// `GET /forgotten-password`.
pub async fn forgotten_password(visit: Visit) -> Result<HttpResponse, Error> {
    let form = forms::ForgottenPassword::default();
    visit.page(move |_, page| Ok(pages::ForgottenPassword { page: page.private(), form, errors: Errors::none() })).await
}

/// `POST /forgotten-password`.
pub async fn ask_for_link(visit: Visit, Form(form): Form<forms::ForgottenPassword>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let email = match form.parse() {
                Ok(email) => email,
                Err(errors) => return Answer::form(&pages::ForgottenPassword { page: page.private(), form, errors }),
            };
            enqueue(connection, &SendPasswordReset { email }, page.now)?;
            Ok(Answer::see(page.url(urls::sign_in())).with_flash("accounts-flash-link-on-its-way"))
        })
        .await
}
