//! One function per route.

use actix_web::{HttpRequest, HttpResponse};

use super::super::handlers::{READ, THING};
use super::super::reading::Reading;
use super::super::{permissions, store};
use super::narrowing::{Answers, Question};
use super::pages::Identify;
use crate::features::directory;
use crate::platform::errors::Error;
use crate::platform::web::Visit;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::thing::Thing;

/// So few versions are no list any more.
const FEW: usize = 5;

/// `GET /specimens/identification?country=…&construction=…`
pub(in super::super) async fn identify(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    let answers = Answers::read(pairs.iter().map(|(question, answer)| (question.as_str(), answer.as_str())));
    visit
        .page(move |connection, page| {
            let country = answers.to(Question::Country).and_then(CountryCode::parse);
            let versions = store::list_whole(connection, &page.viewer, country)?;
            let read = |it| {
                let reach = permissions::reach(&page.viewer, &it);
                Reading::of(it, reach)
            };
            let remaining: Vec<Reading> = versions.into_iter().filter_map(read).filter(|it| answers.fit(it)).collect();
            // Many versions are a list, which names them; few tell their facts by what they answered.
            let is_told = |it: &&Reading| remaining.len() <= FEW && !it.is_for_everyone();
            let confided: Vec<&Reading> = remaining.iter().filter(is_told).collect();
            if !confided.is_empty() {
                page.admit(permissions::reading(&page.viewer), Error::NotFound)?;
            }
            for it in confided {
                directory::confide(connection, &page, READ, Thing::new(THING, it.it.id, Some(it.it.country)))?;
            }
            Ok(Identify { asked: answers.next(&remaining), remaining, answers, page })
        })
        .await
}
