//! What a search costs as the archive grows. A measurement of the release build, so not part of the usual run:
//! `cargo nextest run --release --run-ignored only search::cost --no-capture`.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use sijil::features::search::{Entry, Query};
use sijil::vocabulary::language::Language;

use super::shelf::{Shelf, entry, query, shelves};

/// Each word of this list stands in one post of a hundred.
const RARE: usize = 100;
const COMMON: &[&str] = &["register", "certificate", "office", "citizens", "service", "electronic", "law", "children"];

#[test]
#[ignore = "a measurement; run in release"]
fn a_search_costs_the_same_in_a_large_archive() {
    for shelf in shelves() {
        let mut filled = 0;
        let mut before: Option<Vec<Duration>> = None;
        for posts in [10_000, 100_000] {
            let start = Instant::now();
            shelf.put_many(&(filled..posts).map(post).collect::<Vec<_>>());
            eprintln!("{}: {} entries put in {:?}", shelf.engine, posts - filled, start.elapsed());
            filled = posts + 20;
            let start = Instant::now();
            (0..20).for_each(|n| shelf.put(&post(posts + n)));
            eprintln!("{}: one entry more put in {:?}", shelf.engine, start.elapsed() / 20);
            let untidy: Vec<Duration> = QUERIES.iter().map(|text| time(&shelf, text)).collect();
            eprintln!("{} {posts}, untidy: {untidy:?}", shelf.engine);
            shelf.database.write_here(sijil::features::search::tidy).unwrap();
            let times: Vec<Duration> = QUERIES.iter().map(|text| time(&shelf, text)).collect();
            for (n, text) in QUERIES.iter().enumerate() {
                let growth = before.as_ref().map_or(1.0, |it| times[n].as_secs_f64() / it[n].as_secs_f64());
                eprintln!("{} {posts}: {text:?} {:?} (x {growth:.2})", shelf.engine, times[n]);
            }
            if shelf.engine == "SQLite" {
                assert!(times[0] < Duration::from_millis(2), "{:?}", times[0]);
                if let Some(before) = &before {
                    assert!(
                        times[0].as_secs_f64() <= 1.2 * before[0].as_secs_f64(),
                        "{:?} / {:?}",
                        times[0],
                        before[0]
                    );
                }
            }
            before = Some(times);
        }
    }
}

/// The first stands in one post of a hundred; the others show what is dear.
const QUERIES: &[&str] = &[
    "rare17",
    "rare17 register",
    "register",
    "register certificate office",
    "reg",
    "rar",
    "birth certificate",
    "nothing",
    "сertificate of birth",
    "تولد",
];

fn time(shelf: &Shelf, text: &str) -> Duration {
    let query = Query { limit: 10, ..query(text) };
    let mut times: Vec<Duration> = (0..41)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(shelf.find(&query));
            start.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

fn post(n: usize) -> Entry {
    let mut seed = n as u64 + 1;
    let mut any = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let words: Vec<String> = (0..90)
        .map(|at| match at % 3 {
            0 => COMMON[any(COMMON.len())].to_owned(),
            1 => format!("word{}", any(5_000)),
            _ => format!("ثبت{}", any(2_000)),
        })
        .collect();
    let day = NaiveDate::from_ymd_opt(2000, 1, 1).map(|day| day + chrono::Days::new(n as u64 % 9_000));
    let title = format!("{} rare{} {}", words[0], n % RARE, words[1]);
    Entry { day, ..entry(&n.to_string(), Language::ALL[n % 13], &title, &words.join(" ")) }
}
