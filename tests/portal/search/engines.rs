//! What is found, in which order, on each engine.

use sijil::features::search::{self, Chosen, Entry, Found, Part, Query};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;

use super::shelf::{entry, entry_of_day, query, shelves};

/// Pairs that must and must not be found, collected per language.
const PAIRS: &str = include_str!("../../../src/platform/i18n/folding/search_pairs.tsv");

fn rows() -> Vec<(Language, &'static str, &'static str, bool)> {
    PAIRS
        .lines()
        .skip(1)
        .map(|row| {
            let [language, query, stored, _, must_match, _] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
            (Language::from_tag(language).unwrap_or(Language::English), query, stored, must_match == "yes")
        })
        .collect()
}

#[test]
fn every_search_pair_behaves_as_stated() {
    for shelf in shelves() {
        let rows = rows();
        assert_eq!(rows.len(), 46);
        let in_title = rows.iter().enumerate().map(|(n, row)| entry(&format!("title-{n}"), row.0, row.2, "…"));
        let in_body = rows
            .iter()
            .enumerate()
            .map(|(n, row)| entry(&format!("body-{n}"), row.0, "…", &format!("- {}, ({}).", "= ".repeat(20), row.2)));
        shelf.put_many(&in_title.chain(in_body).collect::<Vec<_>>());
        for (n, (language, asked, stored, must_match)) in rows.into_iter().enumerate() {
            let found = shelf.find(&Query { language, ..query(asked) });
            for place in ["title", "body"] {
                let subject = format!("{place}-{n}");
                let hit = found.hits.iter().find(|hit| hit.subject_id == subject);
                assert_eq!(hit.is_some(), must_match, "{}: {asked} / {stored} in the {place}", shelf.engine);
                let Some(hit) = hit else { continue };
                let marked = |parts: &[Part]| parts.iter().any(|part| part.is_match);
                assert!(marked(if place == "title" { &hit.title } else { &hit.text }), "{asked} / {stored}: {hit:?}");
            }
        }
    }
}

#[test]
fn the_whole_title_stands_before_the_title_before_the_text_before_the_newest() {
    for shelf in shelves() {
        shelf.put_many(&[
            entry_of_day("text-new", 9, "Registers", "About the smart card of 2026."),
            entry_of_day("text-old", 2, "Registers", "A card that is smart."),
            entry_of_day("title-new", 8, "The smart card arrives", ""),
            entry_of_day("title-old", 1, "Card, smart and small", ""),
            entry_of_day("whole", 3, "Smart card", ""),
            entry_of_day("beginning", 10, "Smart cards everywhere", ""),
            entry_of_day("together", 11, "The smartcard", ""),
            entry_of_day("meaning", 12, "Other", ""),
            Entry { language: Language::Turkish, ..entry_of_day("meaning", 12, "Çipli kimlik kartı", "") },
            entry_of_day("not", 12, "Smart people", "No such thing."),
        ]);
        let order = shelf.subjects("SMART card");
        let expected = ["whole", "title-new", "title-old", "text-new", "text-old", "together", "beginning", "meaning"];
        assert_eq!(order, expected, "{}", shelf.engine);
    }
}

#[test]
fn what_is_spelled_as_it_was_typed_stands_before_other_spellings_and_those_before_other_letters() {
    for shelf in shelves() {
        // Newer is what is further from what is asked.
        shelf.put_many(&[
            entry_of_day("tajik", 1, "Тоҷикистон", ""),
            entry_of_day("plain", 2, "Точикистон", ""),
            entry_of_day("in-tajik", 3, "Дар Тоҷикистон", ""),
            entry_of_day("small", 1, "Kimlik kartı", ""),
            entry_of_day("capital", 2, "KİMLİK KARTI", ""),
            entry_of_day("keyboard", 3, "kimlik karti", ""),
            entry_of_day("new-small", 4, "Yeni kimlik kartı", ""),
            entry_of_day("new-capital", 5, "YENİ KİMLİK KARTI", ""),
            entry_of_day("text", 6, "Başka", "Kimlik kartı."),
        ]);
        let order = |text: &str| shelf.subjects(text);
        assert_eq!(order("Тоҷикистон"), ["tajik", "in-tajik", "plain"], "{}", shelf.engine);
        assert_eq!(order("Точикистон"), ["plain", "in-tajik", "tajik"], "{}", shelf.engine);
        let rest = ["new-small", "new-capital", "text"];
        let expected = |first: [&'static str; 3], rest: [&'static str; 3]| [first, rest].concat();
        assert_eq!(order("kimlik kartı"), expected(["small", "keyboard", "capital"], rest), "{}", shelf.engine);
        let rest = ["new-capital", "new-small", "text"];
        assert_eq!(order("KİMLİK KARTI"), expected(["capital", "keyboard", "small"], rest), "{}", shelf.engine);
        assert_eq!(order("kimlik karti"), expected(["keyboard", "capital", "small"], rest), "{}", shelf.engine);
    }
}

#[test]
fn a_thing_is_shown_once_in_the_readers_language_or_the_next_best() {
    for shelf in shelves() {
        let in_language = |language, title| entry("one", language, title, "2026");
        shelf.put(&in_language(Language::Russian, "Паспорт"));
        shelf.put(&in_language(Language::English, "Passport"));
        shelf.put(&in_language(Language::Turkish, "Pasaport"));
        let shown = |language, text: &str| {
            let found = shelf.find(&Query { language, ..query(text) });
            assert_eq!((found.total.count, found.hits.len()), (1, 1), "{text}");
            found.hits[0].language
        };
        assert_eq!(shown(Language::Turkish, "2026"), Language::Turkish);
        assert_eq!(shown(Language::Kazakh, "2026"), Language::Russian);
        assert_eq!(shown(Language::Persian, "2026"), Language::English);
        // Found by a word of one language only, it is shown in that.
        assert_eq!(shown(Language::Urdu, "Паспорт"), Language::Russian);
    }
}

#[test]
fn tajik_and_persian_and_english_readers_find_each_others_texts() {
    for shelf in shelves() {
        shelf.put_many(&[
            entry("fa", Language::Persian, "صدور گواهی ولادت در خارج", ""),
            entry("tg", Language::Tajik, "Шаҳодатномаи таваллуд", ""),
            entry("dushanbe", Language::Russian, "Совещание в Душанбе", ""),
            entry("farsi", Language::Persian, "نشست دوشنبه", ""),
            entry("joy", Language::Persian, "جشن شادی", ""),
        ]);
        assert_eq!(shelf.subjects("шаҳодатномаи таваллуд"), ["tg", "fa"]);
        let found = shelf.find(&query("birth certificate"));
        let also: Vec<_> = found.also.iter().map(|also| also.text.as_str()).collect();
        assert!(also.contains(&"گواهی ولادت") && also.contains(&"свидетельство о рождении"), "{also:?}");
        assert_eq!(found.hits.len(), 2);
        assert_eq!(shelf.find(&Query { is_exact: true, ..query("birth certificate") }).hits.len(), 0);
        for asked in ["Dushanbe", "Душанбе", "دوشنبه"] {
            let mut subjects = shelf.subjects(asked);
            subjects.sort();
            assert_eq!(subjects, ["dushanbe", "farsi"], "{asked}");
        }
        // A word that means another thing next door leads nowhere.
        assert_eq!(shelf.subjects("marriage"), [""; 0]);
    }
}

#[test]
fn filters_narrow_the_search() {
    for shelf in shelves() {
        let of = |subject: &str, country, theme, kind: &str| Entry {
            country: Some(country),
            theme: Some(theme),
            kind: kind.to_owned(),
            ..entry(subject, Language::English, "Register", "")
        };
        shelf.put_many(&[
            of("a", CountryCode::Turkiye, Theme::SmartCard, "achievement"),
            of("b", CountryCode::Iran, Theme::SmartCard, "achievement"),
            of("c", CountryCode::Iran, Theme::Legislation, "country"),
        ]);
        let found = |narrow: fn(&mut Chosen)| {
            let mut query = query("register");
            narrow(&mut query.chosen);
            let mut subjects: Vec<_> = shelf.find(&query).hits.into_iter().map(|hit| hit.subject_id).collect();
            subjects.sort();
            subjects.join(" ")
        };
        assert_eq!(found(|_| {}), "a b c");
        assert_eq!(found(|chosen| chosen.countries = vec![CountryCode::Iran]), "b c");
        assert_eq!(found(|chosen| chosen.themes = vec![Theme::SmartCard]), "a b");
        assert_eq!(found(|chosen| chosen.themes = vec![Theme::SmartCard, Theme::Legislation]), "a b c");
        assert_eq!(found(|chosen| chosen.kinds = vec!["country"]), "c");
        assert_eq!(found(|chosen| chosen.kinds = vec!["') OR 1"]), "");
        // A country's letters are no word of the text.
        assert_eq!(shelf.subjects("ctr smartcard kachievement"), [""; 0]);
    }
}

#[test]
fn a_change_a_move_and_a_removal_are_found_at_once() {
    for shelf in shelves() {
        shelf.put(&entry_of_day("one", 5, "Alpha", ""));
        shelf.put(&Entry { language: Language::Turkish, ..entry_of_day("one", 5, "Alfa", "") });
        shelf.put(&entry_of_day("two", 6, "Alpha", ""));
        assert_eq!(shelf.subjects("alpha"), ["two", "one"]);
        // The day is corrected in one language; both go along and stay one thing.
        shelf.put(&entry_of_day("one", 7, "Alpha beta", "2026"));
        assert_eq!(shelf.subjects("alpha"), ["two", "one"]);
        assert_eq!(shelf.subjects("alfa"), ["one"]);
        shelf.put(&entry_of_day("one", 7, "Gamma alpha delta", ""));
        assert_eq!(shelf.subjects("beta"), [""; 0]);
        assert_eq!(shelf.find(&query("alfa")).hits[0].day, chrono::NaiveDate::from_yo_opt(2026, 7));
        shelf.database.write_here(|connection| search::remove(connection, "achievement", "one")).unwrap();
        assert_eq!(shelf.subjects("alpha"), ["two"]);
        assert_eq!(shelf.subjects("alfa"), [""; 0]);
    }
}

#[test]
fn an_index_made_anew_answers_the_same() {
    for shelf in shelves() {
        shelf.put_many(&corpus());
        let before: Vec<Found> = QUERIES.iter().map(|text| shelf.find(&query(text))).collect();
        shelf.database.write_here(search::rebuild).unwrap();
        let after: Vec<Found> = QUERIES.iter().map(|text| shelf.find(&query(text))).collect();
        assert_eq!(before, after, "{}", shelf.engine);
        assert!(before.iter().filter(|found| !found.hits.is_empty()).count() > QUERIES.len() / 2);
    }
}

#[test]
fn both_engines_give_the_same_answers() {
    let shelves = shelves();
    for shelf in &shelves {
        shelf.put_many(&corpus());
    }
    let first = &shelves[0];
    assert_eq!(first.find(&query("register")).total.count, 40);
    for shelf in &shelves[1..] {
        for text in QUERIES {
            for language in [Language::English, Language::Tajik, Language::Persian] {
                for countries in [vec![], vec![CountryCode::Iran]] {
                    let chosen = Chosen { countries, ..Chosen::default() };
                    let query = Query { language, chosen, wants_facets: true, ..query(text) };
                    assert_eq!(shelf.find(&query), first.find(&query), "{text:?} {language} {:?}", query.chosen);
                }
            }
        }
    }
}

#[test]
fn counting_stops_where_nobody_pages_any_more() {
    for shelf in shelves() {
        let many: Vec<_> = (0..510).map(|n| entry_of_day(&n.to_string(), 1 + n % 365, "Plenty", "")).collect();
        shelf.put_many(&many);
        let page = |page| shelf.find(&Query { page, limit: 10, ..query("plenty") });
        let first = page(1);
        assert_eq!((first.total.count, first.total.is_more, first.pages), (500, true, 50));
        assert_eq!((first.hits.len(), first.hits[0].subject_id.as_str()), (10, "364"));
        assert_eq!(page(50).hits[9].subject_id, "5");
        assert_eq!((page(51).page, page(0).page, page(usize::MAX).page), (50, 1, 50));
    }
}

#[test]
fn things_are_counted_and_not_their_languages() {
    for shelf in shelves() {
        let in_all = |n: u32| {
            Language::ALL.map(|language| Entry { language, ..entry_of_day(&n.to_string(), 1 + n % 365, "Plenty", "") })
        };
        shelf.put_many(&(0..100).flat_map(in_all).collect::<Vec<_>>());
        let found = shelf.find(&Query { wants_facets: true, ..query("plenty") });
        assert_eq!((found.total.count, found.total.is_more), (100, false));
        assert_eq!(found.facets.languages.counts, Language::ALL.map(|language| (language, 100)).to_vec());
    }
}

#[test]
fn a_hostile_query_is_only_words() {
    for shelf in shelves() {
        shelf.put(&entry("one", Language::English, "Plain words", "' OR 1=1 --"));
        for text in [
            "\"",
            "'",
            "* NEAR( OR AND NOT",
            "plain AND",
            "terms:plain",
            "{terms} : x",
            "plain\" OR \"x",
            "a:*b & | ! <->",
            "\0plain\0",
            "%",
            "_",
            "\\",
            "plain\u{202E}",
            "(((((",
            "^plain",
            "plain -words",
            "' || pg_sleep(9) || '",
            "\u{FFFF}\u{10FFFF}",
            "؟ ، …",
        ] {
            shelf.find(&query(text));
        }
        shelf.find(&query(&"\u{64A}".repeat(10_000)));
        shelf.find(&query(&"\"a ".repeat(10_000)));
        assert_eq!(shelf.subjects("\0pl\0ain\0"), ["one"]);
        assert_eq!(shelf.subjects("plain' words\""), ["one"]);
        assert_eq!(shelf.subjects("?!"), [""; 0]);
    }
}

#[test]
fn a_text_of_any_size_is_taken() {
    for shelf in shelves() {
        let words: Vec<_> = (0..60_000).map(|n| format!("w{n}")).collect();
        let long = format!("{} {}", "ш".repeat(10_000), words.join(" "));
        shelf.put(&entry("long", Language::English, &long, &long));
        assert_eq!(shelf.subjects("w17"), ["long"]);
        assert_eq!(shelf.subjects(&"ш".repeat(9_999)), ["long"]);
        shelf.put(&entry("empty", Language::English, "", ""));
        shelf.put(&entry("signs", Language::English, "?!", "\u{200C}"));
    }
}

#[test]
fn two_writers_at_once_get_places_of_their_own() {
    for shelf in shelves() {
        let write = |name: &str| {
            for n in 0..20 {
                shelf.put(&entry_of_day(&format!("{name}{n}"), 1, "Race", ""));
            }
        };
        std::thread::scope(|scope| {
            for name in ["a", "b", "c"] {
                scope.spawn(move || write(name));
            }
        });
        assert_eq!(shelf.find(&query("race")).total.count, 60, "{}", shelf.engine);
    }
}

/// What is asked of the corpus.
const QUERIES: &[&str] = &[
    "register",
    "reg",
    "regis",
    "birth",
    "birth certificate",
    "smart card",
    "smartcard",
    "e-devlet",
    "edevlet",
    "TR-2026-000123",
    "tr2026000123",
    "۲۰۲۶",
    "شناسنامهها",
    "شناسنامه ها",
    "گذر نامه",
    "گذرنامه",
    "Чумхурии Точикистон",
    "Тоҷикистон",
    "Kazakhstan",
    "Қазақстан",
    "қазак",
    "tugilganlik",
    "ФҲДЁ",
    "kimlik",
    "KİMLİK KARTI",
    "пас",
    "і",
    "birth kazakhstan",
    "no such word",
    "card smart register",
    "oʻzbekiston",
    "Türkiye",
    "Turkey",
];

/// Some eight hundred entries in thirteen languages, the same every time.
fn corpus() -> Vec<Entry> {
    const WORDS: &[&str] = &[
        "register",
        "registers",
        "birth",
        "certificate",
        "smart card",
        "e-Devlet",
        "TR-2026-000123",
        "شناسنامه\u{200C}ها",
        "گذرنامهٔ",
        "گواهی ولادت",
        "Ҷумҳурии Тоҷикистон",
        "қазақ",
        "tugʻilganlik",
        "ФҲДЁ",
        "kimlik kartı",
        "паспорт",
        "doğum belgesi",
        "туу туралы куәлік",
        "Oʻzbekiston",
        "Türkiye",
        "Қазақстан",
        "ثبت احوال",
        "САҲШ",
        "smartcard",
    ];
    let mut seed = 7_u32;
    let mut any = move |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as usize % below
    };
    let mut entries: Vec<Entry> = Vec::new();
    for n in 0..400_u32 {
        for _ in 0..2 {
            let title = [WORDS[any(WORDS.len())], WORDS[any(WORDS.len())]].join(" ");
            let body: Vec<_> = (0..4).map(|_| WORDS[1 + any(WORDS.len() - 1)]).collect();
            entries.push(Entry {
                language: Language::ALL[any(13)],
                country: Some(CountryCode::ALL[any(10)]),
                title: title.replace("register", "registry"),
                body: if n % 10 == 0 {
                    format!("register {}", body.join(", "))
                } else {
                    body.join(", ").replace("registers", "x")
                },
                ..entry_of_day(&format!("{n:03}"), 1 + n / 3, "", "")
            });
        }
    }
    entries
}
