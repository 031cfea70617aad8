//! One function per route. A form sent for the first time and one that is answered are the same page; neither is kept
//! by anyone.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::forms::{CalendarForm, ConfusablesForm, MrzForm, NameForm, NationalForm, refused_name};
use super::issue::{IssueOf, NO_VERSION, issue_on, version_as_typed};
use super::known::{DeviationsOf, known_deviations};
use super::transliteration::transliterate as spell;
use super::{confusables as look_alikes, mrz, pages};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Visit};

/// `GET /checks`
pub(super) async fn list(visit: Visit) -> Result<HttpResponse, Error> {
    visit.page(|_, page| Ok(pages::List { page })).await
}

/// `GET /checks/mrz`
pub(super) async fn mrz(visit: Visit) -> Result<HttpResponse, Error> {
    visit.personal_page(|_, page| Ok(pages::Mrz::empty(page, String::new(), Errors::none()))).await
}

/// `POST /checks/mrz`
pub(super) async fn check_mrz(
    visit: Visit,
    of: Data<DeviationsOf>,
    form: Form<MrzForm>,
) -> Result<HttpResponse, Error> {
    let deviations = known_deviations(&visit.platform, **of).await?;
    let draw = move |page| match form.0.parse() {
        Err(errors) => Answer::form(&pages::Mrz::empty(page, form.0.mrz, errors)),
        Ok(None) => Answer::page(StatusCode::OK, &pages::Mrz::empty(page, String::new(), Errors::none())),
        Ok(Some(typed)) => {
            let report = mrz::check(typed, page.today(), &deviations);
            Answer::page(StatusCode::OK, &pages::Mrz::answered(page, form.0.mrz, report))
        }
    };
    visit.tell(move |_, page| draw(page)).await
}

/// `GET /checks/transliteration`
pub(super) async fn transliteration(visit: Visit) -> Result<HttpResponse, Error> {
    visit.personal_page(|_, page| Ok(pages::Name::empty(page, NameForm::default(), Errors::none()))).await
}

/// `POST /checks/transliteration`
pub(super) async fn transliterate(visit: Visit, form: Form<NameForm>) -> Result<HttpResponse, Error> {
    let draw = move |page| match spell(&form.0.question()) {
        Ok(answer) => Answer::page(StatusCode::OK, &pages::Name::answered(page, form.0, answer)),
        Err(refusal) => {
            let (field, key) = refused_name(refusal);
            Answer::form(&pages::Name::empty(page, form.0, Errors::of(field, key)))
        }
    };
    visit.tell(move |_, page| draw(page)).await
}

/// `GET /checks/calendar`
pub(super) async fn calendar(visit: Visit) -> Result<HttpResponse, Error> {
    visit.personal_page(|_, page| Ok(pages::Day::empty(page, CalendarForm::default(), Errors::none()))).await
}

/// `POST /checks/calendar`
pub(super) async fn convert(visit: Visit, of: Data<IssueOf>, form: Form<CalendarForm>) -> Result<HttpResponse, Error> {
    let draw = move |connection: &mut DbConn, page| {
        let day = match form.0.parse() {
            Ok(Some(day)) => day,
            Ok(None) => return Answer::page(StatusCode::OK, &pages::Day::empty(page, form.0, Errors::none())),
            Err(why) => return Answer::form(&pages::Day::empty(page, form.0, Errors::of("date", why.key()))),
        };
        let version = version_as_typed(&form.0.version);
        if version.is_empty() {
            return Answer::page(StatusCode::OK, &pages::Day::answered(page, form.0, (day, None)));
        }
        match issue_on(connection, **of, day, version)? {
            None => Answer::form(&pages::Day::empty(page, form.0, Errors::of("version", NO_VERSION))),
            issue => Answer::page(StatusCode::OK, &pages::Day::answered(page, form.0, (day, issue))),
        }
    };
    visit.tell(draw).await
}

/// `GET /checks/national-number`
pub(super) async fn national(visit: Visit) -> Result<HttpResponse, Error> {
    visit.personal_page(|_, page| Ok(pages::National::empty(page, NationalForm::default(), Errors::none()))).await
}

/// `POST /checks/national-number`
pub(super) async fn check_national(visit: Visit, form: Form<NationalForm>) -> Result<HttpResponse, Error> {
    let draw = move |page| match form.0.parse() {
        Ok(Some((country, number))) => {
            let verdict = country.check(number);
            Answer::page(StatusCode::OK, &pages::National::answered(page, form.0, country, verdict))
        }
        Ok(None) => Answer::page(StatusCode::OK, &pages::National::empty(page, form.0, Errors::none())),
        Err(errors) => Answer::form(&pages::National::empty(page, form.0, errors)),
    };
    visit.tell(move |_, page| draw(page)).await
}

/// `GET /checks/confusables`
pub(super) async fn confusables(visit: Visit) -> Result<HttpResponse, Error> {
    let form = ConfusablesForm::default;
    visit.personal_page(move |_, page| Ok(pages::Confusables::empty(page, form(), Errors::none()))).await
}

/// `POST /checks/confusables`
pub(super) async fn compare(visit: Visit, form: Form<ConfusablesForm>) -> Result<HttpResponse, Error> {
    let draw = move |page| match form.0.parse() {
        Ok(Some((first, second))) => {
            let answer = look_alikes::compare(first, second);
            Answer::page(StatusCode::OK, &pages::Confusables::answered(page, form.0, answer))
        }
        Ok(None) => Answer::page(StatusCode::OK, &pages::Confusables::empty(page, form.0, Errors::none())),
        Err(errors) => Answer::form(&pages::Confusables::empty(page, form.0, errors)),
    };
    visit.tell(move |_, page| draw(page)).await
}
