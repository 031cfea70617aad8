//! How an alert is taken back: on its page, or by its reference alone where its own reviewers may not read it.

use actix_web::HttpResponse;

use super::drawing::{self, Forms, draw};
use super::{Address, thing};
use crate::features::alerts::alert::Alert;
use crate::features::alerts::forms::WithdrawalForm;
use crate::features::alerts::pages::Closed;
use crate::features::alerts::steps::{self, KIND};
use crate::features::alerts::{permissions, store, urls};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

/// `GET /alerts/{reference}/withdrawal`
pub(in super::super) async fn closed(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = store::find(connection, &path.1)?;
            shut(connection, page, &it, WithdrawalForm::default(), Errors::none())
        })
        .await
}

/// `POST /alerts/{reference}/withdrawal`
pub(in super::super) async fn withdraw(
    visit: Visit,
    path: Address,
    form: Form<WithdrawalForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            let it = store::find_for_change(connection, &path.1)?;
            let is_read = permissions::read(&page.viewer, it.clone()).is_some();
            let takes_back = permissions::taking_back(&page.viewer, &it).is_some();
            if !is_read && !takes_back {
                return Err(Error::withheld(KIND, it.id, Some(it.country)));
            }
            permissions::require(permissions::is_inside(&page.viewer, &it))?;
            let is_over = it.ended_at.is_some();
            permissions::require(is_over || permissions::may_withdraw(&page.viewer, &it))?;
            match form.0.parse() {
                Ok(reason) => {
                    steps::withdraw(connection, &page.viewer, it, reason, page.now)?;
                    Ok(Answer::see(page.url(&urls::list())).with_flash("alerts-flash-withdrawn"))
                }
                Err(errors) if is_read => {
                    let forms = Forms { withdrawal: form.0, ..Forms::default() };
                    Answer::form(&draw(connection, page, it, forms, errors)?)
                }
                Err(errors) => Answer::form(&shut(connection, page, &it, form.0, errors)?),
            }
        })
        .await
}

/// The page that takes an alert back and shows nothing it says: who received it, and whether they know it.
fn shut(
    connection: &mut DbConn,
    page: Page,
    it: &Alert,
    form: WithdrawalForm,
    errors: Errors,
) -> Result<Closed, Error> {
    let ground = permissions::taking_back(&page.viewer, it);
    let ground = ground.ok_or_else(|| Error::withheld(KIND, it.id, Some(it.country)))?;
    page.admit(Some(ground), Error::NotFound)?;
    directory::confide(connection, &page, super::READ, thing(it))?;
    let mut receipts = drawing::named(connection, &page, it)?;
    for (_, receipt) in &mut receipts {
        // A note may say what the alert says.
        receipt.note.clear();
    }
    Ok(Closed {
        reference: it.reference.clone(),
        state: it.state,
        tlp: it.report.tlp,
        may_withdraw: permissions::may_withdraw(&page.viewer, it),
        receipts,
        form,
        errors,
        page,
    })
}
