//! Meetings for the calendars of their readers: one, or all of them to subscribe to. They are for everyone, in the language
//! of their address.

use actix_web::HttpResponse;

use super::{Address, find_visible};
use crate::features::meetings::{calendar, store};
use crate::platform::errors::Error;
use crate::platform::icalendar::MEDIA_TYPE;
use crate::platform::web::Visit;

/// `GET /meetings.ics`
pub(in super::super) async fn subscription(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .dear()
        .drawn(MEDIA_TYPE, |connection, page| {
            let meetings = store::list_addresses(connection)?;
            Ok(calendar::calendar(&page, &meetings).file())
        })
        .await
}

/// `GET /meetings/{slug}.ics`
pub(in super::super) async fn file(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .drawn(MEDIA_TYPE, move |connection, page| {
            let it = find_visible(connection, &page, &path.1)?;
            // A file is handed on: a draft is in none, though who prepares it sees it.
            let calendar = calendar::calendar_of(&page, &it).filter(|_| it.is_public());
            Ok(calendar.ok_or(Error::NotFound)?.file())
        })
        .await
}
