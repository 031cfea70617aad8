//! One function per route.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use super::super::description::PictureId;
use super::super::handlers::{find, pictures};
use super::super::version::Code;
use super::super::views;
use super::lesson::Lesson;
use super::pages::{Standing, Train};
use crate::platform::errors::Error;
use crate::platform::web::Visit;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Asked {
    view: String,
    step: Option<usize>,
    answer: Option<usize>,
    right: Option<usize>,
}

/// `GET /specimens/{code}/training?view=…&step=…&answer=…&right=…`
pub(in super::super) async fn train(
    visit: Visit,
    path: Path<(String, String)>,
    query: Query<Asked>,
) -> Result<HttpResponse, Error> {
    let code = Code::parse(&path.1).ok_or(Error::NotFound)?;
    let Asked { view, step, answer, right } = query.into_inner();
    visit
        .page(move |connection, page| {
            let reading = find(connection, &page, &code)?;
            let it = &reading.it.description;
            let asked = PictureId::parse(&view).filter(|id| it.picture(*id).is_some());
            let has_places = |id: &PictureId| Lesson::of(it, *id).places().next().is_some();
            let picture = asked.or_else(|| it.pictures().map(|(_, it)| it.id).find(has_places));
            let lesson = picture.map_or_else(|| Lesson::of(it, PictureId::generate()), |id| Lesson::of(it, id));
            let standing = Standing::at(&lesson, step, answer, right);
            let known = pictures(connection, &page, &reading)?;
            Ok(Train {
                drawing: views::drawing(&page, &reading, picture, &known),
                lines: views::lines(&page, &it.marks),
                picture,
                lesson,
                standing,
                reading,
                page,
            })
        })
        .await
}
