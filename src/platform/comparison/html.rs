//! A comparison as HTML. Every word is escaped; each paragraph runs as most of its letters do.
//!
//! Classes for the style sheet: `.comparison` with `.single` or `.double` round all, `.pair` one row, `.old` and `.new`
//! its paragraphs, `.gone` and `.fresh` whole paragraphs removed or added, `.moved` a note, `.unchanged` what is folded.

use std::cmp::Ordering;
use std::fmt::{self, Write};

use icu::properties::{CodePointMapData, props::BidiClass};

use super::{Change, Comparison, Paragraph, Row, Span};
use crate::platform::escape::escaped;
use crate::platform::i18n::{Locale, Value};

/// Unchanged paragraphs left in sight beside a change.
const IN_SIGHT: usize = 1;
/// So few unchanged paragraphs are not worth a fold.
const FOLDED: usize = 3;

impl Comparison<'_> {
    /// Both versions in one column: what was removed struck through as `<del>`, what was added as `<ins>`.
    /// Long unchanged stretches are folded. Safe HTML, labels in the reader's language.
    pub fn one_column(&self, locale: &Locale) -> String {
        self.drawn("single", locale, |html, row| one_column(html, row, locale))
    }

    /// The old version beside the new one, a row for each paragraph or pair of paragraphs, the old one first.
    /// Safe HTML, labels in the reader's language.
    pub fn two_columns(&self, locale: &Locale) -> String {
        self.drawn("double", locale, |html, row| two_columns(html, row, locale))
    }

    fn drawn(&self, class: &str, locale: &Locale, row: impl Fn(&mut String, &Row<'_>) -> fmt::Result) -> String {
        let mut html = String::new();
        // Writing to a string does not fail.
        let _ = self.write(&mut html, class, locale, row);
        html
    }

    fn write(
        &self,
        html: &mut String,
        class: &str,
        locale: &Locale,
        row: impl Fn(&mut String, &Row<'_>) -> fmt::Result,
    ) -> fmt::Result {
        write!(html, r#"<div class="comparison {class}">"#)?;
        if self.is_same() {
            write!(html, "<p>{}</p>", locale.t("comparison-nothing"))?;
        }
        let mut at = 0;
        for stretch in self.rows.chunk_by(|one, other| is_kept(one) == is_kept(other)) {
            let hidden = hidden(stretch, at == 0, at + stretch.len() == self.rows.len());
            at += stretch.len();
            for (index, it) in stretch.iter().enumerate() {
                if index == hidden.start && !hidden.is_empty() {
                    let label = locale.t_with("comparison-unchanged", &[("count", Value::from(hidden.len()))]);
                    write!(html, r#"<details class="unchanged"><summary>{label}</summary>"#)?;
                }
                row(html, it)?;
                if index + 1 == hidden.end && !hidden.is_empty() {
                    html.push_str("</details>");
                }
            }
        }
        html.write_str("</div>")
    }
}

impl Row<'_> {
    /// The row alone, as it stands in [`Comparison::one_column`]. Safe HTML, labels in the reader's language.
    pub fn html(&self, locale: &Locale) -> String {
        let mut html = String::new();
        // Writing to a string does not fail.
        let _ = one_column(&mut html, self, locale);
        html
    }
}

fn is_kept(row: &Row<'_>) -> bool {
    matches!(row, Row::Kept { .. })
}

/// Which rows of a stretch are folded: none, or those of an unchanged one that no change stands beside.
fn hidden(stretch: &[Row<'_>], is_first: bool, is_last: bool) -> std::ops::Range<usize> {
    let begin = if is_first { 0 } else { IN_SIGHT };
    let end = stretch.len().saturating_sub(if is_last { 0 } else { IN_SIGHT });
    let is_worth_it = stretch.first().is_some_and(is_kept) && end >= begin + FOLDED;
    if is_worth_it { begin..end } else { 0..0 }
}

fn one_column(html: &mut String, row: &Row<'_>, locale: &Locale) -> fmt::Result {
    match row {
        Row::Kept { new, .. } => kept(html, new),
        Row::Changed { new, spans, .. } => paragraph(html, "changed", new, |html| inline(html, spans, new, |_| true)),
        Row::Removed { old, to } => gone(html, old, *to, locale),
        Row::Added { new, from } => fresh(html, new, *from, locale),
    }
}

fn two_columns(html: &mut String, row: &Row<'_>, locale: &Locale) -> fmt::Result {
    html.push_str(r#"<div class="pair"><div class="old">"#);
    match row {
        Row::Kept { old, .. } => kept(html, old)?,
        Row::Changed { old, spans, .. } => {
            paragraph(html, "changed", old, |html| inline(html, spans, old, |it| it != Change::Added))?;
        }
        Row::Removed { old, to } => gone(html, old, *to, locale)?,
        Row::Added { .. } => {}
    }
    html.push_str(r#"</div><div class="new">"#);
    match row {
        Row::Kept { new, .. } => kept(html, new)?,
        Row::Changed { new, spans, .. } => {
            paragraph(html, "changed", new, |html| inline(html, spans, new, |it| it != Change::Removed))?;
        }
        Row::Added { new, from } => fresh(html, new, *from, locale)?,
        Row::Removed { .. } => {}
    }
    html.write_str("</div></div>")
}

fn kept(html: &mut String, it: &Paragraph<'_>) -> fmt::Result {
    paragraph(html, "", it, |html| write!(html, "{}", escaped(it.words())))
}

fn gone(html: &mut String, old: &Paragraph<'_>, to: Option<usize>, locale: &Locale) -> fmt::Result {
    paragraph(html, "gone", old, |html| write!(html, "<del>{}</del>", escaped(old.words())))?;
    note(html, to.map(|_| locale.t("comparison-moved-away")))
}

fn fresh(html: &mut String, new: &Paragraph<'_>, from: Option<usize>, locale: &Locale) -> fmt::Result {
    paragraph(html, "fresh", new, |html| write!(html, "<ins>{}</ins>", escaped(new.words())))?;
    note(html, from.map(|_| locale.t("comparison-moved-here")))
}

fn note(html: &mut String, words: Option<impl fmt::Display>) -> fmt::Result {
    words.map_or(Ok(()), |words| write!(html, r#"<p class="moved">{words}</p>"#))
}

/// A paragraph in the direction of most of its letters: it may begin with a name in another script.
fn paragraph(
    html: &mut String,
    class: &str,
    it: &Paragraph<'_>,
    words: impl Fn(&mut String) -> fmt::Result,
) -> fmt::Result {
    let attribute = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
    let direction = Direction::of(it.words()).map_or("auto", Direction::as_str);
    write!(html, r#"<p{attribute} dir="{direction}">"#)?;
    words(html)?;
    html.write_str("</p>")
}

/// The spans wanted. What has letters of the other direction, or digits in a paragraph from right to left, is isolated,
/// so that an old number and the new one beside it are two and stand in the order of reading.
fn inline(
    html: &mut String,
    spans: &[Span<'_>],
    whole: &Paragraph<'_>,
    wanted: impl Fn(Change) -> bool,
) -> fmt::Result {
    let direction = Direction::of(whole.words()).unwrap_or(Direction::LeftToRight);
    for span in spans.iter().filter(|span| wanted(span.change)) {
        let is_foreign = span.text.chars().any(|c| direction.is_disturbed_by(c));
        let (open, close) = if is_foreign { ("<bdi>", "</bdi>") } else { ("", "") };
        let words = escaped(span.text);
        match span.change {
            Change::Kept => write!(html, "{words}")?,
            Change::Removed => write!(html, "<del>{open}{words}{close}</del>")?,
            Change::Added => write!(html, "<ins>{open}{words}{close}</ins>")?,
        }
    }
    Ok(())
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The way most of its letters run, the first one where as many run the other way; none without a letter.
    fn of(text: &str) -> Option<Self> {
        let letters = || text.chars().filter_map(Self::of_letter);
        let (all, right) = (letters().count(), letters().filter(|it| *it == Self::RightToLeft).count());
        match (right * 2).cmp(&all) {
            Ordering::Less => Some(Self::LeftToRight),
            Ordering::Equal => letters().next(),
            Ordering::Greater => Some(Self::RightToLeft),
        }
    }

    fn of_letter(c: char) -> Option<Self> {
        match class(c) {
            BidiClass::LeftToRight => Some(Self::LeftToRight),
            BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Self::RightToLeft),
            _ => None,
        }
    }

    /// Whether a letter or digit would change the order of what stands beside it.
    fn is_disturbed_by(self, c: char) -> bool {
        let is_digit = || matches!(class(c), BidiClass::EuropeanNumber | BidiClass::ArabicNumber);
        Self::of_letter(c).map_or_else(|| self == Self::RightToLeft && is_digit(), |it| it != self)
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

fn class(c: char) -> BidiClass {
    CodePointMapData::<BidiClass>::new().get(c)
}
