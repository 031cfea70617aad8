//! Charts beside their tables, countries side by side, and one country on two pages.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use diesel::prelude::*;
use serde_json::json;
use sijil::features::statistics::{FigureId, Period};
use sijil::platform::database::schema::{figure_revisions, figures};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::indicator::Indicator;
use sijil::vocabulary::language::Calendar;
use sijil::vocabulary::timestamp::Timestamp;

use super::{Register, plain, source, typed};
use crate::every_page::demonstration;
use crate::support::{Shown, TestApp};
use crate::weight;

/// Bytes the page of ten small charts over twenty years may take, packed.
const MOST: usize = 40 * 1024;

/// Releases births of a year, so many of them.
async fn told(register: &Register, year: &str, number: &str) {
    let changes = [("year", year), ("low", number), ("source_number", number)];
    register.released(&typed(&changes, &[])).await;
}

/// Ten countries that each told their births for twenty years.
fn twenty_years(app: &TestApp) {
    told_by_all(app, 2005..2025, |country, year| {
        100_000 + i64::from(year) * 37 + i64::try_from(country.index()).unwrap() * 9_973
    });
}

/// Ten countries that each told their births of some years, as if they had been released long ago.
fn told_by_all(app: &TestApp, years: Range<i32>, number: fn(CountryCode, i32) -> i64) {
    let tellers = CountryCode::ALL.map(|country| (country, app.organisation(country.as_str())));
    let statement = |number: i64| {
        json!({
            "low": number.to_string(), "high": number.to_string(), "language": "en",
            "sources": [{ "number": number.to_string(), "bound": "exact", "title": "Yearbook", "url": "https://example.org/yearbook" }],
        })
    };
    app.arrange(|connection| {
        let then = Timestamp::parse("2026-11-01T10:00:00Z").unwrap();
        for (country, organisation) in tellers {
            for year in years.clone() {
                let Period { from, until, .. } = Period::year(Calendar::Gregorian, year).unwrap();
                let id = FigureId::generate();
                let number = number(country, year);
                let figure = (
                    figures::id.eq(id),
                    figures::country.eq(country),
                    figures::organisation_id.eq(organisation),
                    figures::indicator.eq(Indicator::Births),
                    figures::period_from.eq(from),
                    figures::period_until.eq(until),
                    figures::calendar.eq(Calendar::Gregorian),
                    figures::place.eq(format!("births/{country}/{from}/{until}")),
                );
                diesel::insert_into(figures::table).values(figure).execute(connection).unwrap();
                let revision = (
                    figure_revisions::figure_id.eq(id),
                    figure_revisions::number.eq(1),
                    figure_revisions::state.eq("released"),
                    figure_revisions::edition.eq(3),
                    figure_revisions::low.eq(number * 1_000),
                    figure_revisions::high.eq(number * 1_000),
                    figure_revisions::statement.eq(statement(number).to_string()),
                    figure_revisions::writers.eq("[]"),
                    figure_revisions::written_at.eq(then),
                    figure_revisions::released_by.eq(Some(PersonId::generate())),
                    figure_revisions::released_at.eq(Some(then)),
                );
                diesel::insert_into(figure_revisions::table).values(revision).execute(connection).unwrap();
            }
        }
    });
    app.platform.database.refresh_content_version().unwrap();
}

/// Every chart names itself for whoever does not see it, and runs from left to right.
fn check_charts(page: &Shown, count: usize) {
    let charts = page.attributes("svg.plot", "aria-labelledby");
    assert_eq!(charts.len(), count, "{charts:?}");
    assert!(page.attributes("svg.plot", "role").iter().all(|role| role == "img"));
    assert_eq!(page.attributes("svg.plot", "direction"), vec!["ltr"; count]);
    let ids: Vec<&str> = charts.iter().flat_map(|it| it.split(' ')).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "each id stands once: {ids:?}");
    for id in ids {
        assert!(page.text.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(page.all("svg.plot > title").iter().chain(&page.all("svg.plot > desc")).all(|words| !words.is_empty()));
    assert!(!page.text.contains("style=") && !page.text.contains("NaN"), "places stand in attributes");
}

#[tokio::test]
async fn charts_stand_beside_the_whole_table_and_are_mirrored_in_no_language() {
    let register = Register::open().await;
    for (year, number) in [("2021", "120100"), ("2022", "110200"), ("2024", "130300")] {
        told(&register, year, number).await;
    }
    let reader = register.app.browser();
    let english = reader.get("/en/statistics/births").await;
    check_charts(&english, 3);
    assert_eq!(english.all("tbody td.num").len(), 3, "the table has every number");
    assert!(english.all("svg.bars text").iter().any(|it| it == "130.3k"));
    assert_eq!(english.all(".several > li").len(), CountryCode::ALL.len());
    // The year that is missing breaks the line: two years are joined, the third stands alone.
    let lines = english.attributes(".several polyline", "points");
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!(english.all(".several circle").len(), 3);

    // Urdu runs from right to left and counts years as English does.
    let urdu = reader.get("/ur/statistics/births").await;
    check_charts(&urdu, 3);
    assert_eq!(urdu.attributes(".several polyline", "points"), lines);
    let bars = |page: &Shown| page.attributes("svg.bars path.beam", "d");
    assert_eq!(bars(&urdu), bars(&english));
    assert!(urdu.attributes("svg.bars text", "direction").iter().all(|it| it == "rtl"));
    // The countries come in the order of their names, each stands where it stands on the map.
    let squares = |page: &Shown| -> BTreeMap<String, (String, String)> {
        let places = page.attributes("svg.tiles svg", "x").into_iter().zip(page.attributes("svg.tiles svg", "y"));
        page.all("svg.tiles text[x='8']").into_iter().zip(places).collect()
    };
    assert_eq!((squares(&urdu), squares(&urdu).len()), (squares(&english), CountryCode::ALL.len()));

    // Who counts by the sun sees both calendars, in the digits of the page.
    let persian = reader.get("/fa/statistics/births").await;
    let years = persian.all(".several text");
    assert!(years.iter().any(|it| it.starts_with("۱۴۰")) && years.iter().any(|it| it == "۲۰۲۴"), "{years:?}");
    assert!(persian.all("svg.bars text").iter().any(|it| it.starts_with("۱۳۰٫۳")));
    assert!(!persian.all("svg.plot text").iter().any(|it| it.chars().any(|letter| letter.is_ascii_digit())));
}

#[tokio::test]
async fn a_chart_says_what_is_missing_and_draws_no_zero_for_it() {
    let register = Register::open().await;
    told(&register, "2024", "123457").await;
    let page = register.app.browser().get("/en/statistics/births").await;
    check_charts(&page, 2);
    assert_eq!(page.all("svg.bars path.none").len(), CountryCode::ALL.len() - 1);
    assert_eq!(page.all("svg.bars path.beam").len(), 1);
    assert_eq!(
        page.all("svg.bars text.none").iter().filter(|it| *it == "no figure").count(),
        CountryCode::ALL.len() - 1
    );
    assert_eq!(page.all("svg.tiles path.step-0").len(), CountryCode::ALL.len() - 1);
    let nothing = register.app.browser().get("/en/statistics/deaths").await;
    check_charts(&nothing, 0);
}

#[tokio::test]
async fn a_part_of_a_year_is_hollow_beside_full_years_and_compared_with_none() {
    let register = Register::open().await;
    for (year, number) in [("2023", "120100"), ("2024", "110200")] {
        told(&register, year, number).await;
    }
    let half = [("year", "2025"), ("first", "1"), ("last", "6"), ("low", "61003"), ("source_number", "61003")];
    register.released(&typed(&half, &[])).await;
    let reader = register.app.browser();
    let series = reader.get("/en/statistics/births/TR").await;
    check_charts(&series, 1);
    assert_eq!((series.all("svg.line circle").len(), series.all("svg.line .part circle").len()), (3, 1));
    assert!(series.one("figure .notes").contains("a part of a year"));
    let joined = series.attributes("svg.line polyline", "points");
    assert_eq!(joined.iter().map(|it| it.split(' ').count()).collect::<Vec<_>>(), [2], "no line leads to the part");
    let all = reader.get("/en/statistics/births").await;
    assert_eq!(all.all(".several circle").len(), 2);
    assert!(all.one("main").contains("Parts of years are left out"));
    assert!(all.all("svg.bars text").iter().any(|it| it == "110.2k"), "the newest full year, not the half");
}

#[tokio::test]
async fn where_sources_differ_a_chart_shows_both_ends() {
    let register = Register::open().await;
    let abroad = [
        ("indicator", "nationals_abroad"),
        ("low", "4000000"),
        ("high", "6000000"),
        ("source_number", "4000000"),
        ("source_bound", "at_least"),
    ];
    register.released(&typed(&abroad, &[source("6000000", "estimate", "Foreign ministry")])).await;
    let page = register.app.browser().get("/en/statistics/nationals_abroad").await;
    assert_eq!((page.all("svg.bars path.span").len(), page.all("svg.bars circle").len()), (1, 2));
    assert!(page.all("svg.bars text").iter().any(|it| it == "4M to 6M"));
    assert!(page.one("svg.bars desc").contains("4,000,000 to 6,000,000"));
    assert!(page.one("main").contains("Two discs with a line between them"));
}

#[tokio::test]
async fn countries_are_laid_side_by_side_at_an_address_that_can_be_handed_on() {
    let register = Register::open().await;
    for (year, number) in [("2014", "120100"), ("2023", "110200"), ("2024", "130300")] {
        told(&register, year, number).await;
    }
    let reader = register.app.browser();
    let blank = reader.get("/en/statistics/compare").await;
    assert_eq!((blank.status, blank.all(".summary").len(), blank.all("svg.plot").len()), (200, 0, 0));
    assert_eq!(blank.attributes("input[name=countries]", "value").len(), CountryCode::ALL.len());
    assert_eq!(blank.attributes("input[name=indicators]", "value").len(), Indicator::ALL.len());

    let asked = "/en/statistics/compare?countries=TR&countries=KZ&indicators=deaths&indicators=births&from=2020";
    let page = reader.get(asked).await;
    let address = page.attributes(".address a", "href").remove(0);
    assert!(
        address.ends_with("/en/statistics/compare?countries=KZ,TR&indicators=births,deaths&from=2020"),
        "{address}"
    );
    let handed_on = reader.get(&address[address.find("/en/").unwrap()..]).await;
    for page in [&page, &handed_on] {
        assert_eq!(page.all("h2.compared-figures").len(), 2);
        assert_eq!(page.all("main h2").len(), 2, "the charts stand under the heading of their indicator");
        assert_eq!(page.all("main h3"), ["Newest figures", "Over the years"], "of births; nobody told of deaths");
        assert_eq!(page.all("main p.dim").iter().filter(|it| *it == "no figure").count(), 1);
        assert!(page.all("svg.tiles").is_empty(), "two countries are no map");
        assert_eq!(page.all("svg.bars .name"), ["Türkiye", "Kazakhstan"], "the most first, and nothing last");
        let table = page.all("tbody tr");
        assert_eq!(table.iter().filter(|row| row.contains("no figure")).count(), 3, "{table:?}");
        assert!(plain(page).contains("110,200") && !plain(page).contains("120,100"), "from 2020 on");
        assert_eq!(page.attributes("input[name=countries][checked]", "value").len(), 2);
    }
    // The solar year 1399 began in March 2020.
    let solar = reader.get("/en/statistics/compare?countries=TR,KZ&indicators=births&from=1399").await;
    assert!(plain(&solar).contains("110,200") && !plain(&solar).contains("120,100"));
    assert_eq!(reader.get("/fa/statistics/compare?countries=TR,KZ&indicators=births").await.status, 200);
}

#[tokio::test]
async fn what_cannot_be_compared_is_said_at_its_field_and_what_was_chosen_stays() {
    let app = TestApp::start().await;
    let reader = app.browser();
    for (query, field, words) in [
        ("countries=TR&indicators=births", "countries", "choose two to ten countries"),
        ("countries=TR,DE&indicators=births", "countries", "not a member"),
        ("countries=TR,KZ", "indicators", "choose one to six indicators"),
        ("countries=TR,KZ&indicators=taxes", "indicators", "not known here"),
        ("countries=TR,KZ&indicators=births&from=15", "from", "such as 1394"),
        ("countries=TR,KZ&indicators=births&from=%3Cb%3E", "from", "such as 1394"),
    ] {
        let page = reader.get(&format!("/en/statistics/compare?{query}")).await;
        assert_eq!(page.status, 422, "{query}");
        assert_eq!(page.attributes(".summary a", "href"), [format!("#{field}")], "{query}");
        assert!(page.one("main").contains(words), "{query}");
        assert!(page.all("svg.plot").is_empty() && page.all(".address").is_empty(), "{query}");
        assert!(page.attributes("input[name=countries][checked]", "value").contains(&"TR".to_owned()), "{query}");
        assert!(!page.text.contains("<b>\""), "{query}");
    }
}

#[tokio::test]
async fn ten_small_charts_over_twenty_years_are_light() {
    let app = TestApp::start().await;
    twenty_years(&app);
    for language in ["en", "fa", "kk"] {
        let path = format!("/{language}/statistics/births");
        let page = app.browser().get(&path).await;
        check_charts(&page, 12);
        assert_eq!(page.all(".several polyline").len(), 10, "a line of twenty years for each");
        let request = weight::client().get(format!("{}{path}", app.address));
        let packed = request.header("accept-encoding", "gzip, deflate, br").send().await.unwrap();
        assert!(packed.headers().contains_key("content-encoding"));
        let bytes = packed.bytes().await.unwrap().len();
        assert!(bytes <= MOST, "{path}: {bytes} bytes");
    }
}

#[tokio::test]
async fn ten_small_charts_stand_on_one_scale_so_that_a_small_number_lies_low() {
    let app = TestApp::start().await;
    // On a scale of its own a small number would stand as high as the large one.
    told_by_all(&app, 2023..2025, |country, _| if country == CountryCode::Turkiye { 1_000_000 } else { 10_000 });
    let page = app.browser().get("/en/statistics/births").await;
    check_charts(&page, 12);
    let chart = |country: CountryCode| format!(".several svg[aria-labelledby^='births-{country}-']");
    let words = |country| page.all(&format!("{} > text", chart(country)));
    assert_eq!(words(CountryCode::Turkiye)[..3], ["0", "500k", "1M"]);
    // The lines of the scale: the lowest stands for zero, the highest for a million.
    let lines: Vec<f64> = page
        .attributes(&format!("{} path.rule", chart(CountryCode::Turkiye)), "d")
        .iter()
        .map(|line| line.trim_start_matches("M0 ").split('H').next().unwrap().parse().unwrap())
        .collect();
    let (zero, million) = (lines[0], lines[2]);
    assert!(zero - million > 50.0, "{lines:?}");
    for country in CountryCode::ALL {
        assert_eq!(words(country), words(CountryCode::Turkiye), "{country}: the same numbers and years");
        let places = page.attributes(&format!("{} circle", chart(country)), "cy");
        assert_eq!(places.len(), 2, "{country}");
        let part = if country == CountryCode::Turkiye { 1.0 } else { 0.01 };
        for place in places {
            let place: f64 = place.parse().unwrap();
            assert!((place - (zero - (zero - million) * part)).abs() < 0.11, "{country} at {place} of {lines:?}");
        }
    }
}

#[tokio::test]
async fn the_sheet_of_a_country_has_its_organisation_figures_achievements_documents_and_whom_to_ask() {
    let app = demonstration().await;
    let reader = app.browser();
    let country = reader.get("/en/countries/TR").await;
    assert!(country.attributes("main a", "href").contains(&"/en/countries/TR/sheet".to_owned()));
    for path in ["/en/countries/TR/sheet", "/fa/countries/IR/sheet", "/kk/countries/KZ/sheet"] {
        let page = reader.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        for part in ["organisation", "systems", "figures", "achievements", "documents", "contact"] {
            assert!(!page.one(&format!("section[aria-labelledby=h-{part}]")).is_empty(), "{path} {part}");
        }
        let charts = page.all("svg.plot").len();
        check_charts(&page, charts);
    }
    let turkiye = reader.get("/en/countries/TR/sheet").await;
    // Completeness of birth registration was measured four times; the chart stands with the figures.
    assert_eq!(turkiye.all("section[aria-labelledby=h-figures] svg.plot").len(), 1);
    let figures = turkiye.bare("section[aria-labelledby=h-figures]");
    assert!(figures.contains("98.4%") && figures.contains("No figure:") && figures.contains("Registration offices"));
    for path in ["/en/countries/XX/sheet", "/en/countries/XA/sheet"] {
        assert_eq!(reader.get(path).await.status, 404, "{path}");
    }
}
