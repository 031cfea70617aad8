//! How the letters look: one that says everything, one of each kind that says little, and those whose words follow their
//! numbers.

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
    let day = Digest { told: Vec::new(), ..idle(letter, Rhythm::Daily) };
    let nothing_new =
        |rhythm| Digest { fresh: 0, news: Vec::new(), more_news: 0, veiled: Vec::new(), ..idle(letter, rhythm) };
    let due = Digest { told: Vec::new(), ..nothing_new(Rhythm::Daily) };
    let told = Digest { deadlines: Vec::new(), ..nothing_new(Rhythm::Weekly) };
    let only = new(letter, "TR", Language::Turkish, "Kimlik kartı on dakikada");
    let at_once = Digest {
        fresh: 1,
        news: vec![only],
        more_news: 0,
        veiled: Vec::new(),
        deadlines: Vec::new(),
        letter: of(letter, Occasion::News),
        occasion: Occasion::News,
        told: Vec::new(),
        ..idle(letter, Rhythm::AtOnce)
    };
    let mut all = vec![week, day, due, told, at_once, call(letter, whole(letter, Rhythm::Daily))];
    for number in NUMBERS {
        all.extend(counting(letter, number));
    }
    let mut all: Vec<Sample> = all.iter().map(sample).collect::<Result<_, Error>>()?;
    all.extend(announcing::samples(letter)?);
    Ok(all)
}

/// A letter as it is kept.
fn sample(digest: &Digest) -> Result<Sample, Error> {
    let sample = digest.sample()?;
    let kind = digest.occasion.kind().to_owned();
    Ok(Sample { message: Message { kind, ..sample.message }, ..sample })
}

/// Numbers for which some of the languages have words of their own.
const NUMBERS: [i64; 3] = [1, 5, 21];

/// A letter that says this number of everything, and those whose title or subject says it otherwise.
fn counting(letter: &Letter, number: i64) -> [Digest; 4] {
    let words = |key: &str| count(letter, key, number);
    let to = |title: &str, key: &str| told(letter, title, words(key), "/inbox");
    let of_everything = Digest {
        count: number,
        waiting: vec![to("exchange-title", "exchange-mail-waiting")],
        more_waiting: number,
        older: number,
        told: vec![to("exchange-title", "exchange-mail-said"), to("specimens-notice-released", "digest-mail-notices")],
        more_told: number,
        fresh: number,
        more_news: number,
        veiled: vec![told(letter, "specimens-title", words("digest-mail-veiled"), "/specimens")],
        deadlines: vec![Deadline {
            when: letter.t("digest-mail-late").into_owned(),
            is_late: true,
            what: words("digest-mail-cases"),
            url: letter.absolute(&exchange::url_of_late()),
        }],
        more_topics: number,
        ..whole(letter, Rhythm::Daily)
    };
    let of_news = Digest { fresh: number, ..idle(letter, Rhythm::Daily) };
    let of_before = Digest { count: number, older: number, ..idle(letter, Rhythm::Weekly) };
    let of_call = Digest { count: number, older: number, ..idle(letter, Rhythm::Daily) };
    [of_everything, of_news, of_before, call(letter, of_call)]
}

/// A letter to somebody for whom nothing waits.
fn idle(letter: &Letter, rhythm: Rhythm) -> Digest {
    Digest { count: 0, waiting: Vec::new(), older: 0, ..whole(letter, rhythm) }
}

/// The same letter as it calls to what waits, and says nothing else.
fn call(letter: &Letter, whole: Digest) -> Digest {
    Digest {
        letter: of(letter, Occasion::Call),
        occasion: Occasion::Call,
        told: Vec::new(),
        fresh: 0,
        news: Vec::new(),
        more_news: 0,
        veiled: Vec::new(),
        deadlines: Vec::new(),
        topics: Vec::new(),
        ..whole
    }
}

fn told(letter: &Letter, title: &str, text: String, path: &str) -> Told {
    Told { title: letter.t(title).into_owned(), text, url: letter.absolute(path) }
}

fn count(letter: &Letter, key: &str, count: i64) -> String {
    letter.t_with(key, &[("count", count.into())]).into_owned()
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
    let told = |title: &str, text: String, path: &str| told(letter, title, text, path);
    let count = |key: &str, number: i64| count(letter, key, number);
    let tomorrow = letter.day_of(letter.now.plus_seconds(24 * 3600));
    let topic = |country| notifications::Topic::achievements(country, None);
    Digest {
        letter: of(letter, Occasion::Digest),
        occasion: Occasion::Digest,
        rhythm,
        count: 4,
        waiting: vec![
            told("exchange-title", count("exchange-mail-waiting", 2), "/inbox"),
            told("specimens-notice-submitted", String::new(), "/inbox"),
        ],
        more_waiting: 0,
        older: 1,
        told: vec![told("specimens-notice-released", String::new(), "/inbox")],
        more_told: 0,
        fresh: 10,
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
        more_topics: 0,
    }
}
