//! One function per route.

use actix_web::HttpResponse;

use super::forms::HabitsForm;
use super::habit::Habits;
use super::own::Own;
use super::pages::Show;
use super::{store, urls};
use crate::features::notifications::TopicFields;
use crate::features::{accounts, notifications, searches};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

/// `GET /{language}/habits`
pub(super) async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let own = Own::of(connection, &page)?;
            let form = HabitsForm::of(own.habits.choice());
            show_page(connection, page, own, (form, Errors::none()))
        })
        .await
}

/// `POST /{language}/habits`
pub(super) async fn save(visit: Visit, Form(form): Form<HabitsForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            accounts::hold(connection, page.signed_in()?.person)?;
            let own = Own::of(connection, &page)?;
            let choice = match form.parse() {
                Ok(choice) => choice,
                Err(errors) => return Answer::form(&show_page(connection, page, own, (form, errors))?),
            };
            let it = own.habits.clone().choosing(choice, page.now);
            let it = Habits { due_at: own.next(&it, page.now), ..it };
            store::save(connection, &it, choice == own.usual)?;
            Ok(Answer::see(page.url(urls::habits())).with_flash("habits-flash-saved"))
        })
        .await
}

fn show_page(
    connection: &mut DbConn,
    page: Page,
    own: Own,
    (form, errors): (HabitsForm, Errors),
) -> Result<Show, Error> {
    let person = page.signed_in()?.person;
    Ok(Show {
        email: notifications::email_of_person(connection, person)?.as_str().to_owned(),
        subscriptions: notifications::list_of_person(connection, person)?,
        searches: searches::list_of_person(connection, person)?,
        fields: TopicFields::of(&page),
        next: own.next(&own.habits, page.now),
        usual: HabitsForm::of(own.usual),
        is_usual: own.habits.choice() == own.usual,
        rhythm: own.habits.rhythm,
        mails: own.locale(&page),
        weekend: own.weekend(page.today()),
        form,
        errors,
        page,
    })
}
