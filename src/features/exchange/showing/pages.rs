//! The parts of pages.

use askama::Template;

use super::saying::{Line, Said, Section, sections};
use crate::features::exchange::body::{Body, Content, Stated, Tier, field};
use crate::platform::i18n::Locale;

/// A content for one reader: `{{ shown|safe }}`.
#[derive(Template)]
#[template(path = "exchange/showing/shown.html")]
pub struct Shown {
    locale: Locale,
    sections: Vec<Section>,
    left_out: usize,
}

impl Shown {
    /// What somebody sees of it who may see up to this tier.
    pub fn new(content: &Content, locale: &Locale, up_to: Tier) -> Self {
        let (sections, left_out) = gathered(content, locale, up_to);
        Self { locale: locale.clone(), sections, left_out }
    }

    /// Fields that say something and are not shown.
    pub const fn left_out(&self) -> usize {
        self.left_out
    }

    fn hidden(&self) -> String {
        hidden(&self.locale, self.left_out)
    }
}

/// A correction: what it changed, old and new beside each other.
#[derive(Template)]
#[template(path = "exchange/showing/changes.html")]
pub struct Changes {
    locale: Locale,
    changes: Vec<Change>,
    left_out: usize,
}

struct Change {
    label: String,
    before: Vec<Said>,
    after: Vec<Said>,
}

impl Changes {
    /// What differs between a record as it was sent and as it is corrected, up to this tier.
    pub fn new(before: &Body, after: &Body, locale: &Locale, up_to: Tier) -> Self {
        let differing = before.changed(after).into_iter().filter_map(|(code, old, new)| Some((field(code)?, old, new)));
        let (seen, unseen): (Vec<_>, Vec<_>) = differing.partition(|(it, ..)| it.tier_in(after.kind) <= up_to);
        let changes = seen.into_iter().map(|(it, old, new)| {
            let said =
                |stated: Option<&Stated>| stated.map_or_else(Vec::new, |stated| Line::of(it, stated, locale).said);
            Change { label: locale.t(&it.key()).into_owned(), before: said(old), after: said(new) }
        });
        Self { changes: changes.collect(), left_out: unseen.len(), locale: locale.clone() }
    }

    /// Whether nothing differs that is shown.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    fn t(&self, key: &str) -> String {
        self.locale.t(key).into_owned()
    }

    fn hidden(&self) -> String {
        hidden(&self.locale, self.left_out)
    }
}

/// A content in two languages side by side, for paper.
#[derive(Template)]
#[template(path = "exchange/showing/two_languages.html")]
pub struct TwoLanguages {
    locales: [Locale; 2],
    pairs: Vec<[Section; 2]>,
    left_out: usize,
}

impl TwoLanguages {
    /// What somebody sees of it who may see up to this tier, in both languages.
    pub fn new(content: &Content, first: &Locale, second: &Locale, up_to: Tier) -> Self {
        let (own, left_out) = gathered(content, first, up_to);
        let (other, _) = gathered(content, second, up_to);
        let pairs = own.into_iter().zip(other).map(|(own, other)| [own, other]).collect();
        Self { locales: [first.clone(), second.clone()], pairs, left_out }
    }

    fn heads(&self) -> Vec<Side<'_>> {
        self.locales.iter().map(|it| Side::of(it, it.language().endonym().to_owned())).collect()
    }

    fn titles(&self, pair: &[Section; 2]) -> Vec<Side<'_>> {
        self.locales.iter().zip(pair).map(|(it, own)| Side::of(it, own.title.clone())).collect()
    }

    /// The lines of both, each beside the other.
    fn rows<'a>(&'a self, pair: &'a [Section; 2]) -> Vec<[Side<'a>; 2]> {
        let side = |place: usize, line: &'a Line| Side::saying(&self.locales[place], line);
        pair[0].lines.iter().zip(&pair[1].lines).map(|(own, other)| [side(0, own), side(1, other)]).collect()
    }

    fn endings(&self) -> Vec<Side<'_>> {
        self.locales.iter().map(|it| Side::of(it, hidden(it, self.left_out))).collect()
    }
}

/// One of two languages: a cell of the table.
struct Side<'a> {
    tag: &'static str,
    dir: &'static str,
    label: String,
    /// The box of the forms of Convention 16.
    box16: Option<&'static str>,
    said: &'a [Said],
}

impl<'a> Side<'a> {
    /// Words alone.
    fn of(locale: &Locale, label: String) -> Self {
        Self { tag: locale.language().tag(), dir: locale.direction().as_str(), label, box16: None, said: &[] }
    }

    /// A field with its values.
    fn saying(locale: &Locale, line: &'a Line) -> Self {
        Self { box16: line.box16, said: &line.said, ..Self::of(locale, line.label.clone()) }
    }
}

fn gathered(content: &Content, locale: &Locale, up_to: Tier) -> (Vec<Section>, usize) {
    let all = content.bodies.iter().map(|body| sections(body, locale, up_to));
    all.fold((Vec::new(), 0), |(mut known, hidden), (own, left)| {
        known.extend(own);
        (known, hidden + left)
    })
}

/// How many fields are not shown, in words.
fn hidden(locale: &Locale, left_out: usize) -> String {
    let count = i64::try_from(left_out).unwrap_or(i64::MAX);
    locale.t_with("showing-left-out", &[("count", count.into())]).into_owned()
}
