//! One's own account.

use actix_web::HttpResponse;

use crate::features::accounts::person::Person;
use crate::features::accounts::{forms, pages, store, trail, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

/// `GET /profile`.
pub async fn profile(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let person = store::people::find(connection, page.signed_in()?.person)?;
            let form = forms::ProfileForm::of(&person);
            shown(connection, page, person, form, Errors::none())
        })
        .await
}

/// `POST /profile`.
pub async fn save_profile(visit: Visit, Form(form): Form<forms::ProfileForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?.person;
            let profile = match form.parse() {
                Ok(profile) => profile,
                Err(errors) => {
                    let person = store::people::find(connection, me)?;
                    return Answer::form(&shown(connection, page, person, form, errors)?);
                }
            };
            store::people::update_profile(connection, me, &profile)?;
            trail::note(connection, page.now, &page.viewer, "person.profile_changed", me)?;
            Ok(Answer::see(page.url(urls::profile())).with_flash("accounts-flash-profile-saved"))
        })
        .await
}

fn shown(
    connection: &mut DbConn,
    page: Page,
    person: Person,
    form: forms::ProfileForm,
    errors: Errors,
) -> Result<pages::Profile, Error> {
    let has_password = store::people::find_credentials(connection, person.id)?.password.is_some();
    let change = store::address_changes::maybe_open(connection, person.id, page.now)?;
    Ok(pages::Profile { page, person, has_password, change, form, errors })
}
