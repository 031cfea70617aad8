//! A version as a program gets it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::description::{Mark, MarkWords, Picture, Source, Words};
use super::super::facts::Facts;
use super::super::lineage::Lineage;
use super::super::reading::Reading;
use super::super::review::Review;
use super::super::urls;
use super::super::version::Code;
use super::super::zone::Shape;
use crate::features::security_features::urls as glossary_urls;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// A version with everything in it that everyone may read.
#[derive(Serialize)]
pub(super) struct Member<'a> {
    code: &'a str,
    /// Its page.
    url: String,
    country: CountryCode,
    /// The code of the version it took the place of, where everyone may read that one.
    follows: Option<&'a str>,
    revision: i32,
    /// When it was released last (UTC, RFC 3339).
    updated: String,
    original_language: Language,
    /// By language.
    words: &'a BTreeMap<Language, Words>,
    facts: &'a Facts,
    /// When its owner looked at it last, and looks again.
    review: Option<Review>,
    is_confirmed: bool,
    pictures: Vec<MemberPicture<'a>>,
    features: Vec<MemberFeature<'a>>,
    sources: &'a [Source],
    /// How much there is besides.
    restricted: Restricted,
}

#[derive(Serialize)]
struct MemberPicture<'a> {
    id: String,
    part: &'static str,
    label: &'a str,
    light: &'static str,
}

#[derive(Serialize)]
struct MemberFeature<'a> {
    /// In the glossary of security features.
    code: &'a str,
    url: String,
    words: &'a BTreeMap<Language, MarkWords>,
    places: Vec<MemberPlace<'a>>,
}

#[derive(Serialize)]
struct MemberPlace<'a> {
    picture: String,
    shape: Shape,
    /// Permille from the left and from the top of the picture.
    points: &'a [(u16, u16)],
}

#[derive(Serialize)]
struct Restricted {
    features: usize,
    pictures: usize,
    facts: bool,
}

impl<'a> Member<'a> {
    pub(super) fn of(reading: &'a Reading, lineage: &'a Lineage, origin: &str) -> Self {
        let it = &reading.it;
        let description = &it.description;
        Self {
            code: it.code.as_str(),
            url: format!("{origin}/en{}", urls::show(&it.code)),
            country: it.country,
            follows: lineage.before(&it.code).map(Code::as_str),
            revision: it.revision,
            updated: it.updated_at.to_rfc3339(),
            original_language: description.original_language,
            words: &description.words,
            facts: &description.facts,
            review: description.review,
            is_confirmed: description.is_confirmed,
            pictures: description.pictures().map(|(part, it)| picture(part.kind.as_str(), &part.label, it)).collect(),
            features: description.marks.iter().map(|mark| feature(mark, origin)).collect(),
            sources: &description.sources,
            restricted: Restricted {
                features: reading.hidden_marks,
                pictures: reading.hidden_pictures,
                facts: reading.hides_facts,
            },
        }
    }
}

fn picture<'a>(part: &'static str, label: &'a str, it: &Picture) -> MemberPicture<'a> {
    MemberPicture { id: it.id.to_string(), part, label, light: it.light.as_str() }
}

fn feature<'a>(mark: &'a Mark, origin: &str) -> MemberFeature<'a> {
    let path = glossary_urls::of_code(&mark.code);
    MemberFeature {
        code: &mark.code,
        url: format!("{origin}/en{path}"),
        words: &mark.words,
        places: mark
            .places
            .iter()
            .map(|it| MemberPlace { picture: it.picture.to_string(), shape: it.zone.shape, points: &it.zone.points })
            .collect(),
    }
}
