//! Open remarks as the form of a text names them, each with the way to the field it is about.

use super::super::remark::Part;
use super::super::urls;
use super::reading::{Reading, Shown, Thread};
use crate::features::achievements::AchievementId;
use crate::features::achievements::sheet::Topic;
use crate::platform::web::Page;

/// A remark that asks for something.
pub struct OpenRemark {
    /// What it is about, in words.
    pub about: String,
    /// The id of the field where that is mended; none where what it is about is gone.
    pub field: Option<String>,
    pub who: String,
    pub text: String,
    /// The remark with its answers.
    pub path: String,
}

impl OpenRemark {
    /// The open remarks at a text, in the order it is read; those whose place is gone at the end.
    pub fn list(page: &Page, id: AchievementId, reading: Reading) -> Vec<Self> {
        let language = reading.language;
        let one = |thread: Thread, about: String, field: Option<String>| Self {
            about,
            field,
            path: urls::remark(id, language, thread.remark.id),
            who: thread.who,
            text: thread.remark.text,
        };
        let mut list = Vec::new();
        for mut passage in reading.passages {
            for thread in std::mem::take(&mut passage.open) {
                list.push(one(thread, about(page, &passage), Some(field(&passage))));
            }
        }
        let gone = reading.gone.into_iter().filter(|thread| thread.remark.is_open());
        list.extend(gone.map(|thread| one(thread, page.t("review-gone-title").into_owned(), None)));
        list
    }
}

fn about(page: &Page, passage: &Shown) -> String {
    let number = passage.number();
    match (passage.part, passage.topic) {
        (_, Some(topic)) => page.t(topic).into_owned(),
        (Part::Title, _) => page.t("achievements-edit-title").into_owned(),
        (Part::Summary, _) => page.t("achievements-edit-summary").into_owned(),
        (Part::Source, _) => page.t_n("achievements-edit-source-address", number),
        (Part::Document, _) => page.t("attachments-title").into_owned(),
        (Part::Body | Part::Answer, _) => page.t("achievements-edit-body").into_owned(),
    }
}

fn field(passage: &Shown) -> String {
    match passage.part {
        Part::Title => "title".to_owned(),
        Part::Summary => "summary".to_owned(),
        Part::Body => "body".to_owned(),
        Part::Answer => Topic::ALL.get(passage.paragraph).map_or("body", |topic| topic.field()).to_owned(),
        Part::Source => format!("source-url-{}", passage.number()),
        Part::Document => "documents".to_owned(),
    }
}
