//! Figures of the exchange: those of a country for whoever coordinates it there, and how much goes between the countries for
//! the secretariat.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use crate::features::directory;
use crate::features::exchange::figures::{
    Figures, FiguresPage, Months, Pair, PairsPage, pairs, table_of, table_of_pairs, taken,
};
use crate::features::exchange::{permissions, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Disposition, Page, Visit};
use crate::vocabulary::country::CountryCode;

/// What somebody may know.
enum Counted {
    Country(Figures),
    Secretariat(Vec<Pair>),
}

/// Counts what the reader may know; for everybody else there are no figures.
fn count(connection: &mut DbConn, page: &Page) -> Result<Counted, Error> {
    page.signed_in()?;
    if let Some(ground) = permissions::as_secretariat(&page.viewer) {
        page.admit(Some(ground), Error::NotFound)?;
        let sent = store::count_sent(connection, None, Months::until(page.now.utc_date()).begin())?;
        return Ok(Counted::Secretariat(pairs(&sent, &store::count_open(connection, None, page.today())?)));
    }
    page.admit(permissions::as_coordinator(&page.viewer), Error::NotFound)?;
    let own = page.viewer.country().ok_or(Error::NotFound)?;
    Ok(Counted::Country(figures_of(connection, page, own)?))
}

/// The figures of a country.
fn figures_of(connection: &mut DbConn, page: &Page, own: CountryCode) -> Result<Figures, Error> {
    let months = Months::until(page.now.utc_date());
    let sent = store::count_sent(connection, Some(own), months.begin())?;
    let open = store::count_open(connection, Some(own), page.today())?;
    let answered = store::list_answered(connection, own, months.begin())?;
    let (first, last) = (months.begin().utc_date(), page.now.utc_date().succ_opt().unwrap_or_default());
    let calendars = directory::working_calendars(connection, own.circle(), first, last)?;
    let taken = taken(&answered, |country, day| calendars.get(&country).is_none_or(|it| it.is_working_day(day)))?;
    Ok(Figures::of(own, &months, &sent, &open, &taken))
}

/// `GET /exchange/figures`
pub(in super::super) async fn figures(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .tell(|connection, page| match count(connection, &page)? {
            Counted::Country(figures) => Answer::page(StatusCode::OK, &FiguresPage::new(page, figures)),
            Counted::Secretariat(pairs) => Answer::page(StatusCode::OK, &PairsPage::new(page, pairs)),
        })
        .await
}

/// `GET /exchange/figures.csv`
pub(in super::super) async fn figures_table(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .tell(|connection, page| {
            let table = match count(connection, &page)? {
                Counted::Country(figures) => table_of(&page, &figures),
                Counted::Secretariat(pairs) => table_of_pairs(&page, &pairs),
            };
            let header = Disposition::Attachment.header(&page.file_name("exchange-figures.csv"));
            Ok(Answer::csv(table).with_header("content-disposition", header))
        })
        .await
}
