//! The numbers beside the filters.

use sijil::features::search::{Chosen, Entry, Query};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;

use super::shelf::{entry_of_day, query, shelves};
use crate::support::TestApp;

fn of(subject: &str, day: u32, country: CountryCode, theme: Theme) -> Entry {
    Entry { country: Some(country), theme: Some(theme), ..entry_of_day(subject, day, "Gazette", "") }
}

fn stock() -> Vec<Entry> {
    use CountryCode::{Iran, Turkiye};
    let old = chrono::NaiveDate::from_ymd_opt(2019, 12, 31);
    let mut stock = vec![
        of("a", 1, Turkiye, Theme::Training),
        of("b", 2, Turkiye, Theme::Statistics),
        of("c", 3, Iran, Theme::Statistics),
        Entry { day: old, ..of("d", 4, Iran, Theme::Statistics) },
    ];
    // A thing of two languages is one thing, and counts in both.
    stock.push(Entry { language: Language::Russian, ..stock[0].clone() });
    let country =
        Entry { kind: "country".to_owned(), subject_id: "TR".to_owned(), theme: None, day: None, ..stock[0].clone() };
    stock.push(country);
    stock
}

#[test]
fn every_choice_says_what_it_would_show_under_the_others() {
    use CountryCode::{Iran, Turkiye};
    for shelf in shelves() {
        shelf.put_many(&stock());
        let facets =
            |chosen: Chosen| shelf.find(&Query { chosen, wants_facets: true, limit: 10, ..query("gazette") }).facets;
        let all = facets(Chosen::default());
        assert_eq!(all.kinds.counts, [("achievement", 4), ("country", 1)], "{}", shelf.engine);
        assert_eq!(all.countries.counts, [(Iran, 2), (Turkiye, 3)]);
        assert_eq!(all.themes.counts, [(Theme::Statistics, 3), (Theme::Training, 1)]);
        assert_eq!(all.languages.counts, [(Language::English, 5), (Language::Russian, 1)]);
        assert_eq!(all.years.counts, [(2026, 3), (2019, 1)]);
        assert!(!all.kinds.is_more && !all.years.is_more);
        let narrowed = facets(Chosen { countries: vec![Iran], years: vec![2026], ..Chosen::default() });
        assert_eq!(narrowed.countries.counts, [(Iran, 1), (Turkiye, 2)]);
        assert_eq!(narrowed.years.counts, [(2026, 1), (2019, 1)]);
        assert_eq!(narrowed.themes.counts, [(Theme::Statistics, 1)]);
        let russian = Chosen { languages: vec![Language::Russian], ..Chosen::default() };
        let found = shelf.find(&Query { chosen: russian, ..query("gazette") });
        assert_eq!((found.total.count, found.hits[0].language), (1, Language::Russian));
    }
}

#[test]
fn a_number_that_is_a_lower_bound_says_so() {
    for shelf in shelves() {
        let many: Vec<_> =
            (0..505).map(|n| of(&n.to_string(), 1 + n % 365, CountryCode::Iran, Theme::Training)).collect();
        shelf.put_many(&many);
        let found = shelf.find(&Query { wants_facets: true, limit: 10, ..query("gazette") });
        assert_eq!((found.facets.countries.of(CountryCode::Iran), found.facets.countries.is_more), (500, true));
        assert!(found.total.is_more);
    }
}

#[test]
fn a_thing_that_moves_takes_its_languages_along() {
    for shelf in shelves() {
        shelf.put_many(&stock());
        let moved = of("a", 1, CountryCode::Iran, Theme::Training);
        shelf.put(&moved);
        let found = shelf.find(&Query { wants_facets: true, ..query("gazette") });
        assert_eq!(found.total.count, 5, "{}", shelf.engine);
        assert_eq!(found.facets.countries.of(CountryCode::Iran), 3);
        let russian = Chosen { languages: vec![Language::Russian], ..Chosen::default() };
        let found = shelf.find(&Query { chosen: russian, wants_facets: true, ..query("gazette") });
        assert_eq!(found.hits[0].country, Some(CountryCode::Iran));
    }
}

#[tokio::test]
async fn a_reader_narrows_a_search_and_takes_a_choice_back_without_script() {
    let app = TestApp::start().await;
    app.arrange(|connection| sijil::features::search::put_many(connection, &stock()).unwrap());
    let browser = app.browser();
    let page = browser.get("/en/search?q=gazette").await;
    assert_eq!(page.attributes("input[name=country]", "value"), ["IR", "TR"]);
    assert!(page.attributes(".tick input", "form").iter().all(|form| form == "find"));
    assert_eq!(page.all(".chips.chosen a"), [""; 0]);
    let page = browser.get("/en/search?q=gazette&country=IR&theme=statistics&year=2026").await;
    assert_eq!(page.all(".entry h2").len(), 1);
    assert_eq!(page.attributes("input[name=country][checked]", "value"), ["IR"]);
    assert_eq!(page.attributes("#year option[selected]", "value"), ["2026"]);
    let chips = page.attributes(".chips.chosen a.tag-out", "href");
    assert_eq!(chips[0], "/en/search?q=gazette&theme=statistics&year=2026");
    assert_eq!(browser.get(&chips[0]).await.all(".entry h2").len(), 2);
    let all = page.attributes(".chips.chosen a:not(.tag-out)", "href").remove(0);
    assert_eq!(browser.get(&all).await.all(".entry h2").len(), 5);
    // Nothing left: the choices that led there can still be taken back.
    let page = browser.get("/en/search?q=gazette&country=IR&theme=training").await;
    assert_eq!((page.all(".entry h2").len(), page.all(".chips.chosen a.tag-out").len()), (0, 2));
    assert_eq!(page.one(".empty h2"), "Nothing was found");
}
