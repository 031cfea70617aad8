//! A field as it is said.

use super::values;
use crate::features::exchange::body::{Body, Field, Group, Source, Stated, Tier, fields, groups};
use crate::platform::i18n::Locale;

/// Words of one language and direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    /// The language, where it is known and not the page's.
    pub(super) lang: Option<String>,
    /// `ltr`, `rtl` or `auto`.
    pub(super) dir: &'static str,
}

/// What stands small under a value: as a rule with what it is before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Small {
    pub(super) label: String,
    pub(super) pieces: Vec<Piece>,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Said {
    pub(super) pieces: Vec<Piece>,
    pub(super) small: Vec<Small>,
    /// Whether it says that nothing is there.
    pub(super) is_absent: bool,
}

/// A field with its values.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) label: String,
    /// The box of the forms of Convention 16 it fills, where that is known.
    pub(super) box16: Option<&'static str>,
    pub(super) said: Vec<Said>,
}

/// Lines that stand together.
#[derive(Debug, Clone)]
pub(super) struct Section {
    pub(super) title: String,
    pub(super) lines: Vec<Line>,
}

impl Piece {
    /// Words of the page's language.
    pub(super) fn own(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, dir: "auto" }
    }

    /// A number or a code.
    pub(super) fn code(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, dir: "ltr" }
    }
}

impl Small {
    /// Words alone.
    pub(super) fn own(text: impl Into<String>) -> Self {
        Self { label: String::new(), pieces: vec![Piece::own(text)] }
    }

    /// With what it is before it.
    pub(super) fn labelled(label: impl Into<String>, piece: Piece) -> Self {
        Self { label: label.into(), pieces: vec![piece] }
    }
}

impl Said {
    /// One piece alone.
    pub(super) fn one(piece: Piece) -> Self {
        Self { pieces: vec![piece], ..Self::default() }
    }
}

impl Line {
    /// A field as a reader reads it.
    pub(super) fn of(it: &Field, stated: &Stated, locale: &Locale) -> Self {
        let mut said = values::said(&stated.value, it, locale);
        let mut known = Vec::new();
        if stated.source != Source::Register {
            known.push(locale.t(&stated.source.key()).into_owned());
        }
        if !stated.is_verified {
            known.push(locale.t("entering-unverified").into_owned());
        }
        if let (Some(last), false) = (said.last_mut(), known.is_empty()) {
            last.small.push(Small::own(known.join(" · ")));
        }
        Self { label: locale.t(&it.key()).into_owned(), box16: it.box16, said }
    }
}

/// What of a body somebody sees who may see up to this tier, and how many fields they do not.
pub(super) fn sections(body: &Body, locale: &Locale, up_to: Tier) -> (Vec<Section>, usize) {
    let is_there = |it: &&'static Field| body.fields.contains_key(it.code);
    let is_seen = |it: &&'static Field| it.tier_in(body.kind) <= up_to;
    let hidden = fields(body.kind).filter(is_there).filter(|it| !is_seen(it)).count();
    let seen = groups(fields(body.kind).filter(is_there).filter(is_seen));
    let section = |(group, fields): (Group, Vec<&'static Field>)| {
        let key = group.key().map_or_else(|| body.kind.key(), str::to_owned);
        let lines = fields.into_iter().filter_map(|it| Some(Line::of(it, body.fields.get(it.code)?, locale)));
        Section { title: locale.t(&key).into_owned(), lines: lines.collect() }
    };
    (seen.into_iter().map(section).collect(), hidden)
}
