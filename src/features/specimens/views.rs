//! What templates show of a version: words instead of codes, places on a drawing instead of permille.

use std::collections::HashMap;

use super::description::{Mark, MarkWords, Part, Picture, PictureId};
use super::facts::Facts;
use super::reading::Reading;
use super::urls;
use super::words::{Chip, Light, PartKind, Personalisation, Precision};
use super::zone::{Shape, Zone};
use crate::features::library::{FileId, PictureView};
use crate::features::security_features::{self as glossary, Feature, Sentence};
use crate::platform::web::Page;
use crate::vocabulary::tlp::Tlp;

/// Pixels from side to side of the picture a page asks for; the browser takes a wider one for a finer screen.
const USUAL: i32 = 640;
/// Units across a drawing.
const ACROSS: i32 = 1000;
/// Units between the words over a drawing that say who reads.
const WATERMARK_STEP: i32 = 125;

/// A picture that can be chosen.
pub struct View {
    /// Its part and its light, in words.
    pub name: String,
    /// How far it goes.
    pub tlp: Tlp,
    pub url: String,
    pub is_current: bool,
}

/// The chosen picture with the places of the features on it.
pub struct Drawing {
    /// Where its usual width is.
    pub address: String,
    /// Where its widest is.
    pub widest: String,
    /// What it shows.
    pub description: String,
    /// Units from top to bottom; from side to side there are a thousand.
    pub height: i32,
    pub spots: Vec<Spot>,
    /// Who reads, and when, where something of the version is not for everyone.
    pub watermark: Option<String>,
}

impl Drawing {
    /// Where the words over it begin, so that no part of it is without: a row in each eighth of its width.
    pub fn watermark_rows(&self) -> Vec<i32> {
        (0..=self.height / WATERMARK_STEP).map(|row| row * WATERMARK_STEP + WATERMARK_STEP / 2).collect()
    }
}

/// The place of a feature on a drawing, in its units.
pub struct Spot {
    /// The number of the feature.
    pub number: usize,
    /// Where the number stands.
    pub x: i32,
    pub y: i32,
    pub outline: Outline,
}

/// What is drawn around a place.
pub enum Outline {
    Rect { x: i32, y: i32, width: i32, height: i32 },
    Ellipse { x: i32, y: i32, across: i32, down: i32 },
    Polygon(String),
}

/// A feature of the list.
pub struct Line {
    /// Its number, also on the drawing.
    pub number: usize,
    /// How far it goes.
    pub tlp: Tlp,
    pub feature: &'static Feature,
    pub name: String,
    pub r#do: String,
    pub see: String,
    pub fake: String,
}

/// The pictures that may be chosen, and the chosen one: the one asked for, else the first.
pub fn views(page: &Page, reading: &Reading, asked: Option<PictureId>) -> (Vec<View>, Option<PictureId>) {
    let pictures: Vec<_> = reading.it.description.pictures().collect();
    let chosen = pictures.iter().map(|(_, it)| it.id).find(|id| Some(*id) == asked);
    let chosen = chosen.or_else(|| pictures.first().map(|(_, it)| it.id));
    let view = |(part, it): &(&Part, &Picture)| View {
        name: picture_name(page, part.kind, &part.label, it.light),
        tlp: it.tlp,
        url: page.url(&urls::view(&reading.it.code, it.id)),
        is_current: Some(it.id) == chosen,
    };
    (pictures.iter().map(view).collect(), chosen)
}

/// What a picture shows: the part and the light.
pub fn picture_name(page: &Page, part: PartKind, label: &str, light: Light) -> String {
    let part = word(page, "specimens-part", part.as_str());
    let part = if label.is_empty() { part } else { format!("{part} {label}") };
    format!("{part} · {}", word(page, "specimens-light", light.as_str()))
}

/// The chosen picture, if the library has it.
pub fn drawing(
    page: &Page,
    reading: &Reading,
    chosen: Option<PictureId>,
    known: &HashMap<FileId, PictureView>,
) -> Option<Drawing> {
    drawing_at(page, reading, chosen, known, urls::picture)
}

/// The same with the pictures at other addresses: each of a picture in a width.
pub fn drawing_at(
    page: &Page,
    reading: &Reading,
    chosen: Option<PictureId>,
    known: &HashMap<FileId, PictureView>,
    at: impl Fn(PictureId, i32) -> String,
) -> Option<Drawing> {
    let picture = reading.it.description.picture(chosen?)?;
    let view = known.get(&FileId::parse(&picture.file)?)?;
    let widest = view.widths.last()?;
    let usual = view.widths.iter().find(|it| it.width >= USUAL).unwrap_or(widest);
    let height = widest.height * ACROSS / widest.width.max(1);
    let spots = reading.it.description.marks.iter().enumerate().flat_map(|(place, mark)| {
        let places = mark.places.iter().filter(|it| it.picture == picture.id);
        places.map(move |it| spot(place + 1, &it.zone, height)).collect::<Vec<_>>()
    });
    Some(Drawing {
        address: at(picture.id, usual.width),
        widest: at(picture.id, widest.width),
        description: view.description.clone(),
        height,
        spots: spots.collect(),
        watermark: watermark(page, reading),
    })
}

/// Who reads, and when: drawn over every picture of a version of which something is not for everyone.
fn watermark(page: &Page, reading: &Reading) -> Option<String> {
    let mark = page.reader_mark(reading.it.id.as_str()).filter(|_| !reading.is_for_everyone())?;
    Some(mark.words().to_owned())
}

/// A place in the units of a drawing.
pub fn spot(number: usize, zone: &Zone, height: i32) -> Spot {
    let down = |permille: u16| i32::from(permille) * height / ACROSS;
    let ((left, top), (x, y)) = (zone.origin(), zone.middle());
    let outline = match zone.shape {
        Shape::Rect => {
            Outline::Rect { x: left.into(), y: down(top), width: zone.width().into(), height: down(zone.height()) }
        }
        Shape::Ellipse => Outline::Ellipse {
            x: x.into(),
            y: down(y),
            across: i32::from(zone.width()) / 2,
            down: down(zone.height()) / 2,
        },
        Shape::Polygon => {
            let points: Vec<String> = zone.points.iter().map(|(x, y)| format!("{x},{}", down(*y))).collect();
            Outline::Polygon(points.join(" "))
        }
    };
    Spot { number, x: x.into(), y: down(y), outline }
}

/// The features of a version in their order, each with the words of the version where it has some in the reader's
/// language, else with those of the glossary.
pub fn lines(page: &Page, marks: &[Mark]) -> Vec<Line> {
    let line = |(place, mark): (usize, &Mark)| {
        let feature = glossary::find(&mark.code)?;
        let own = mark.words.get(&page.language()).cloned().unwrap_or_default();
        let MarkWords { name, r#do, see, fake } = own;
        let or = |own: String, key: String| if own.is_empty() { page.t(&key).into_owned() } else { own };
        Some(Line {
            number: place + 1,
            tlp: mark.tlp,
            name: or(name, feature.name_key()),
            r#do: or(r#do, feature.key(Sentence::Do)),
            see: or(see, feature.key(Sentence::See)),
            fake: or(fake, feature.key(Sentence::Fake)),
            feature,
        })
    };
    marks.iter().enumerate().filter_map(line).collect()
}

/// The facts that are known, each with its label, in words.
pub fn facts(page: &Page, reading: &Reading) -> Vec<(&'static str, String)> {
    let it = &reading.it.description.facts;
    let word = |list: &str, it: &str| word(page, list, it);
    let known = |list: &str, it: &str| (it != "unknown").then(|| word(list, it));
    let rows = [
        ("specimens-issued", issued(page, it)),
        ("specimens-last-issued", it.last_issued.map(|day| page.date(day))),
        ("specimens-validity", known("specimens-validity", it.validity.as_str())),
        ("specimens-invalid-from", it.invalid_from.map(|day| page.date(day))),
        ("specimens-valid-for", it.valid_months.map(|months| term(page, months))),
        ("specimens-size", Some(with_size(page, word("specimens-format", it.format.as_str()), it))),
        ("specimens-pages", it.pages.map(|pages| page.count(i64::from(pages)))),
        ("specimens-make", Some(word("specimens-construction", it.construction.as_str()))),
        ("specimens-body", known("specimens-substrate", it.substrate.as_str())),
        ("specimens-personalisation", personalisation(page, &it.personalisation)),
        ("specimens-mrz", known("specimens-mrz", it.mrz.as_str())),
        ("specimens-barcode", known("specimens-barcode", it.barcode.as_str())),
        ("specimens-chip", chip(page, it)),
        ("specimens-national-number", it.shows_national_number.map(|is| page.t(yes_no(is)).into_owned())),
        ("specimens-calendar", it.calendar.map(|calendar| word("specimens-calendar", calendar.as_str()))),
    ];
    rows.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

/// The facts, and when they were looked at last and are again.
pub fn sheet(page: &Page, reading: &Reading) -> Vec<(&'static str, String)> {
    let review = reading.it.description.review;
    let days = review.map(|it| [("specimens-reviewed", it.reviewed_on), ("guidance-review-due", it.review_due)]);
    let days = days.into_iter().flatten().map(|(label, day)| (label, page.date(day)));
    facts(page, reading).into_iter().chain(days).collect()
}

fn word(page: &Page, list: &str, word: &str) -> String {
    page.t(&key(list, word)).into_owned()
}

/// The catalogue key of a word of a list, which is named by the beginning of its keys.
pub fn key(list: &str, word: &str) -> String {
    format!("{list}-{}", word.replace('_', "-").to_lowercase())
}

const fn yes_no(is: bool) -> &'static str {
    if is { "specimens-yes" } else { "specimens-no" }
}

/// The first day, as exactly as it is known.
fn issued(page: &Page, it: &Facts) -> Option<String> {
    let day = it.first_issued?;
    match it.first_issued_to {
        Precision::Day => Some(page.date(day)),
        Precision::Month => Some(page.month_year(day)),
        Precision::Year => Some(page.year(day)),
        Precision::Unknown => None,
    }
}

fn term(page: &Page, months: u16) -> String {
    let months = i64::from(months);
    if months % 12 == 0 { page.t_n("specimens-years", months / 12) } else { page.t_n("specimens-months", months) }
}

fn with_size(page: &Page, format: String, it: &Facts) -> String {
    let tenths = |it: u16| page.decimal(f64::from(it) / 10.0, 1);
    match it.width.zip(it.height) {
        Some((width, height)) => format!("{format} · \u{2066}{} × {}\u{2069} mm", tenths(width), tenths(height)),
        None => format,
    }
}

fn personalisation(page: &Page, ways: &[Personalisation]) -> Option<String> {
    let words: Vec<String> = ways.iter().map(|way| word(page, "specimens-personalisation", way.as_str())).collect();
    (!words.is_empty()).then(|| page.list_and(&words))
}

fn chip(page: &Page, it: &Facts) -> Option<String> {
    let chip = (it.chip != Chip::Unknown).then(|| word(page, "specimens-chip", it.chip.as_str()))?;
    Some(match &it.chip_standard {
        Some(standard) => format!("{chip} · \u{2068}{standard}\u{2069}"),
        None => chip,
    })
}
