//! How the letters look: one that says everything, one of each kind that says little.

use super::letters::{Deadline, Digest, New, Told, Topic};
use super::occasion::Occasion;
use super::{announcing, urls};
use crate::features::exchange;
use crate::features::notifications;
use crate::platform::errors::Error;
use crate::platform::mail::{Letter, Message, Notice as _, Sample};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Rhythm;

/// Every letter.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let week = whole(letter, Rhythm::Weekly);
    let day = Digest { count: 0, waiting: Vec::new(), older: 0, told: Vec::new(), ..whole(letter, Rhythm::Daily) };
    let only = new(letter, "TR", Language::Turkish, "Kimlik kartı on dakikada");
    let at_once = Digest {
        count: 0,
        waiting: Vec::new(),
        older: 0,
        told: Vec::new(),
        news: vec![only],
        more_news: 0,
        veiled: Vec::new(),
        deadlines: Vec::new(),
        letter: of(letter, Occasion::News),
        occasion: Occasion::News,
        ..whole(letter, Rhythm::AtOnce)
    };
    let call = Digest {
        letter: of(letter, Occasion::Call),
        occasion: Occasion::Call,
        told: Vec::new(),
        news: Vec::new(),
        more_news: 0,
        veiled: Vec::new(),
        deadlines: Vec::new(),
        topics: Vec::new(),
        ..whole(letter, Rhythm::Daily)
    };
    let mut all = vec![week.sample()?, day.sample()?];
    for digest in [at_once, call] {
        let sample = digest.sample()?;
        let kind = digest.occasion.kind().to_owned();
        all.push(Sample { message: Message { kind, ..sample.message }, ..sample });
    }
    all.extend(announcing::samples(letter)?);
    Ok(all)
}

/// The frame of a letter with its way out.
fn of(letter: &Letter, occasion: Occasion) -> Letter {
    letter.clone().with_unsubscribe(&urls::unsubscribe(occasion, "sample"), &urls::end(occasion, "sample"))
}

fn new(letter: &Letter, code: &'static str, language: Language, title: &str) -> New {
    New {
        code,
        kind: letter.t("search-kind-achievement").into_owned(),
        language,
        title: title.to_owned(),
        url: letter.absolute("/achievements/sample"),
    }
}

/// A letter with all its parts.
fn whole(letter: &Letter, rhythm: Rhythm) -> Digest {
    let told = |title: &str, text: String, path: &str| Told {
        title: letter.t(title).into_owned(),
        text,
        url: letter.absolute(path),
    };
    let count = |key: &str, count: i64| letter.t_with(key, &[("count", count.into())]).into_owned();
    let tomorrow = letter.day_of(letter.now.plus_seconds(24 * 3600));
    let topic = |country| notifications::Topic::achievements(country, None);
    Digest {
        letter: of(letter, Occasion::Digest),
        occasion: Occasion::Digest,
        rhythm,
        count: 4,
        waiting: vec![
            told("exchange-title", count("digest-mail-notices", 2), "/inbox"),
            told("specimens-notice-submitted", count("digest-mail-notices", 1), "/specimens/drafts/sample"),
        ],
        older: 1,
        told: vec![told("specimens-notice-released", count("digest-mail-notices", 1), "/specimens/UZB-AO-01001")],
        news: vec![
            new(letter, "AZ", Language::Azerbaijani, "2025-ci ildə 95 875 doğum qeydə alınıb"),
            new(letter, "IR", Language::Persian, "گواهی الکترونیکی وفات از ۱۰ اسفند ۱۴۰۴"),
            new(letter, "TR", Language::English, "Births and deaths published every month"),
        ],
        more_news: 5,
        veiled: vec![told("specimens-title", count("digest-mail-veiled", 2), "/specimens")],
        deadlines: vec![
            Deadline {
                when: letter.t("digest-mail-late").into_owned(),
                is_late: true,
                what: count("digest-mail-cases", 1),
                url: letter.absolute(&exchange::url_of_late()),
            },
            Deadline {
                when: letter.date(tomorrow),
                is_late: false,
                what: count("digest-mail-cases", 3),
                url: letter.absolute(&exchange::url_of_soon()),
            },
        ],
        topics: [None, Some(CountryCode::Turkiye)]
            .map(|country| Topic {
                name: notifications::topic_name(letter, &topic(country)),
                url: letter.absolute("/subscriptions/sample/end"),
            })
            .into(),
    }
}
