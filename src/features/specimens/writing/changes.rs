//! What is different between two revisions of a version, in words, each as one reader gets them.

use super::super::description::{Description, Mark, Picture, PictureId};
use super::super::reading::Reading;
use super::super::views;
use super::super::words::FactGroup;
use crate::features::security_features;
use crate::platform::web::Page;

/// One thing that is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What.
    pub what: String,
    /// Its words or state before; empty where it was not there.
    pub before: String,
    /// The same now.
    pub after: String,
}

/// Everything that is different, in the order of the forms; who reads only where that is to be told.
pub fn changes(page: &Page, before: &Reading, after: &Reading, tells_readers: bool) -> Vec<Change> {
    let mut found = Vec::new();
    let (was, is) = (&before.it.description, &after.it.description);
    pair(&mut found, facts(page, before), facts(page, after));
    pair(&mut found, words(page, was), words(page, is));
    if tells_readers {
        pair(&mut found, readers(page, was), readers(page, is));
    }
    pair(&mut found, pictures(page, was), pictures(page, is));
    pair(&mut found, marks(page, was), marks(page, is));
    pair(&mut found, sources(page, was), sources(page, is));
    found
}

/// A label with what stands under it; the key tells which two belong together.
type Said = (String, String, String);

/// Puts together what has the same key, and keeps what is not the same.
fn pair(found: &mut Vec<Change>, before: Vec<Said>, after: Vec<Said>) {
    for (key, what, was) in &before {
        let is = after.iter().find(|it| it.0 == *key).map_or("", |it| it.2.as_str());
        if is != was {
            found.push(Change { what: what.clone(), before: was.clone(), after: is.to_owned() });
        }
    }
    for (key, what, is) in after {
        if !before.iter().any(|it| it.0 == key) && !is.is_empty() {
            found.push(Change { what, before: String::new(), after: is });
        }
    }
}

fn facts(page: &Page, reading: &Reading) -> Vec<Said> {
    let told = views::sheet(page, reading).into_iter();
    let mut said: Vec<Said> = told.map(|(key, value)| (key.to_owned(), page.t(key).into_owned(), value)).collect();
    let it = &reading.it.description;
    let mask = it.facts.number_mask.clone().unwrap_or_default();
    said.push(("mask".to_owned(), page.t("specimens-number").into_owned(), mask));
    let follows = it.follows.as_ref().map_or_else(String::new, ToString::to_string);
    said.push(("follows".to_owned(), page.t("specimens-follows").into_owned(), follows));
    let confirmed = if it.is_confirmed { "specimens-yes" } else { "specimens-no" };
    let label = page.t("specimens-fact-confirmed").into_owned();
    said.push(("confirmed".to_owned(), label, page.t(confirmed).into_owned()));
    said
}

fn words(page: &Page, it: &Description) -> Vec<Said> {
    let of = |(language, words): (&crate::vocabulary::language::Language, &super::super::description::Words)| {
        let fields = [
            ("specimens-new-name", &words.title),
            ("specimens-purpose", &words.purpose),
            ("specimens-differences", &words.differences),
            ("specimens-valid-for", &words.validity),
            ("specimens-number-place", &words.numbers),
            ("specimens-words-note", &words.note),
        ];
        let said = fields.map(|(key, text)| {
            let what = format!("{} · \u{2068}{}\u{2069}", page.t(key), language.endonym());
            (format!("{key} {language}"), what, text.clone())
        });
        said.into_iter()
    };
    it.words.iter().flat_map(of).collect()
}

fn readers(page: &Page, it: &Description) -> Vec<Said> {
    let whole = page.t("specimens-readers-whole").into_owned();
    let group = |group: FactGroup| {
        let what = page.t(&views::key("specimens-group", group.as_str())).into_owned();
        (group.to_string(), what, it.tlp_of(group).label().to_owned())
    };
    let named = page.count(it.organisations.len() + it.people.len());
    let named = ("named".to_owned(), page.t("specimens-change-readers").into_owned(), named);
    let groups = FactGroup::ALL.iter().copied().map(group);
    [("whole".to_owned(), whole, it.tlp.label().to_owned())].into_iter().chain(groups).chain([named]).collect()
}

fn pictures(page: &Page, it: &Description) -> Vec<Said> {
    let of = |picture: &Picture| {
        let name = picture_name(page, it, picture.id);
        (
            picture.id.to_string(),
            page.t("specimens-change-picture").into_owned(),
            format!("{name} · {}", picture.tlp.label()),
        )
    };
    it.pictures().map(|(_, picture)| of(picture)).collect()
}

fn marks(page: &Page, it: &Description) -> Vec<Said> {
    let of = |mark: &Mark| {
        let own = mark.words.get(&page.language()).cloned().unwrap_or_default();
        let places: Vec<String> = mark.places.iter().map(|place| place.zone.written()).collect();
        let all = [mark_name(page, &mark.code), own.name, own.r#do, own.see, own.fake, places.join(" · ")];
        let all: Vec<String> = all.into_iter().filter(|it| !it.is_empty()).collect();
        let told = format!("{} · {}", all.join(" · "), mark.tlp.label());
        (mark.id.to_string(), page.t("specimens-change-mark").into_owned(), told)
    };
    it.marks.iter().map(of).collect()
}

fn sources(page: &Page, it: &Description) -> Vec<Said> {
    let of = |source: &super::super::description::Source| {
        (source.url.clone(), page.t("specimens-sources").into_owned(), format!("{} ({})", source.title, source.url))
    };
    it.sources.iter().map(of).collect()
}

/// A picture by its part and light.
pub fn picture_name(page: &Page, it: &Description, id: PictureId) -> String {
    let found = it.pictures().find(|(_, picture)| picture.id == id);
    found.map_or_else(String::new, |(part, picture)| {
        let (part_key, light_key) =
            (views::key("specimens-part", part.kind.as_str()), views::key("specimens-light", picture.light.as_str()));
        let (name, light) = (page.t(&part_key), page.t(&light_key));
        if part.label.is_empty() {
            format!("{name} · {light}")
        } else {
            format!("{name} \u{2068}{}\u{2069} · {light}", part.label)
        }
    })
}

/// A feature by its name in the glossary.
pub fn mark_name(page: &Page, code: &str) -> String {
    security_features::find(code).map_or_else(|| code.to_owned(), |it| page.t(&it.name_key()).into_owned())
}
