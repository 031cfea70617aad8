//! What readers find: ranges with every source, parts of years apart, and nothing where nothing was told.

use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::indicator::Indicator;

use super::volume::fill;
use super::{Register, plain, source, typed};
use crate::every_page::demonstration;
use crate::support::TestApp;

#[tokio::test]
async fn where_sources_differ_the_figure_is_a_range_with_every_sources_own_value_beside_it() {
    let register = Register::open().await;
    let abroad = [
        ("indicator", "nationals_abroad"),
        ("low", "4000000"),
        ("high", "6000000"),
        ("source_number", "4000000"),
        ("source_bound", "at_least"),
    ];
    register.released(&typed(&abroad, &[source("6000000", "estimate", "Foreign ministry")])).await;
    let reader = register.app.browser();
    let shown = reader.get("/en/statistics/nationals_abroad/TR").await;
    let said = plain(&shown);
    assert!(said.contains("4,000,000 to 6,000,000"), "{said}");
    let rows = shown.all("tbody tr");
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].contains("Yearbook of Heron") && rows[0].contains("4,000,000") && rows[0].contains("at least"));
    assert!(rows[1].contains("Foreign ministry") && rows[1].contains("6,000,000") && rows[1].contains("estimate"));
    assert!(plain(&reader.get("/en/statistics").await).contains("4,000,000 to 6,000,000"));
    let persian = plain(&reader.get("/fa/statistics/nationals_abroad").await);
    assert!(persian.contains("۴٬۰۰۰٬۰۰۰") && persian.contains("۶٬۰۰۰٬۰۰۰"), "{persian}");
}

#[tokio::test]
async fn a_part_of_a_year_never_stands_beside_full_years_without_saying_so() {
    let register = Register::open().await;
    let half = [("year", "2025"), ("first", "1"), ("last", "6"), ("low", "61003"), ("source_number", "61003")];
    register.released(&typed(&half, &[])).await;
    let reader = register.app.browser();
    let overview = reader.get("/en/statistics").await;
    assert!(!overview.one("main").contains("61,003"), "the overview has full years alone");
    let table = reader.get("/en/statistics/births").await;
    let row = table.all("tbody tr").into_iter().find(|row| row.contains("61,003")).unwrap();
    assert!(row.contains("part of a year"), "{row}");

    register.released(&typed(&[], &[])).await;
    let shown = reader.get("/en/statistics/births/TR").await;
    let heads: Vec<String> = shown.all("main section h2");
    assert_eq!(heads.len(), 3, "{heads:?}");
    assert_eq!((heads[0].as_str(), heads[1].as_str()), ("2024", "Parts of years"));
    assert!(reader.get("/en/statistics").await.one("main").contains("123,457"));
}

#[tokio::test]
async fn a_solar_year_is_a_full_year_and_named_as_one_in_every_language() {
    let register = Register::open().await;
    register.released(&typed(&[("calendar", "solar-hijri"), ("year", "1403")], &[])).await;
    let reader = register.app.browser();
    for (path, year) in [("/en/statistics", "1403"), ("/fa/statistics", "۱۴۰۳"), ("/kk/statistics", "1403")] {
        let page = reader.get(path).await;
        assert!(page.one("main").contains(year), "{path}");
    }
    assert!(plain(&reader.get("/en/statistics").await).contains("solar year 1403"));
}

#[tokio::test]
async fn what_is_missing_is_shown_as_missing_and_never_as_zero() {
    let register = Register::open().await;
    register.released(&typed(&[("low", "0"), ("source_number", "0")], &[])).await;
    let reader = register.app.browser();
    let rows = reader.get("/en/statistics/births").await.all("tbody tr");
    assert_eq!(rows.len(), CountryCode::ALL.len());
    assert_eq!(rows.iter().filter(|row| row.contains("no figure")).count(), CountryCode::ALL.len() - 1);
    let cells = reader.get("/en/statistics").await.all("tbody td");
    assert_eq!(cells.len(), CountryCode::ALL.len() * Indicator::ALL.len());
    assert_eq!(cells.iter().filter(|cell| cell.starts_with('0')).count(), 1, "a zero that was told is one");
    assert_eq!(cells.iter().filter(|cell| *cell == "no figure").count(), cells.len() - 1);
    let empty = reader.get("/en/statistics/deaths/UZ").await;
    assert!(empty.one("main").contains("That does not mean zero"));
    for path in
        ["/en/statistics/births/tr", "/en/statistics/births/RU", "/en/statistics/taxes", "/en/statistics/taxes/TR"]
    {
        assert_eq!(reader.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn the_demonstration_shows_figures_of_public_reports_with_their_sources() {
    let app = demonstration().await;
    let reader = app.browser();
    let abroad = plain(&reader.get("/en/statistics/nationals_abroad/IR").await);
    assert!(abroad.contains("1,301,975 to 5,000,000"), "{abroad}");
    assert!(abroad.contains("3,500,000") && abroad.contains("4,500,000"), "every source keeps its own value");
    let births = plain(&reader.get("/en/statistics/births").await);
    assert!(births.contains("879,599") && births.contains("solar year 1403") && births.contains("part of a year"));
    let points = reader.get("/en/statistics/points_online").await.all("tbody tr");
    assert!(points.iter().all(|row| row.contains("no figure")), "{points:?}");
}

#[tokio::test]
async fn the_page_of_a_country_has_one_number_for_one_thing_its_registers_own_where_there_is_one() {
    let app = demonstration().await;
    let page = app.browser().get("/en/countries/TR").await;
    let (own, reports) =
        (page.one("section[aria-labelledby=h-figures]"), page.one("section[aria-labelledby=h-reports]"));
    assert!(own.contains("Population") && own.contains("85,518,661"), "{own}");
    assert!(
        reports.contains("births expected by the United Nations"),
        "what no register counts is told by reports: {reports}"
    );
    for told in ["85,518,661", "80,586,004", "98.4%", "nationals abroad"] {
        assert!(!reports.contains(told), "{told}: {reports}");
    }
    let links = page.attributes("section[aria-labelledby=h-figures] th a", "href");
    assert!(links.contains(&"/en/statistics/population/TR".to_owned()), "{links:?}");
    assert_eq!(page.all(".figures dd")[..3], ["85,518,661", "80,586,004", "98.4%"]);
    let iran = plain(&app.browser().get("/en/countries/IR").await);
    assert!(iran.contains("1,301,975 to 5,000,000") && !iran.contains("4,000,000 to 6,000,000"), "{iran}");
}

#[tokio::test]
async fn a_long_series_goes_on_behind_what_is_shown_at_once() {
    let app = TestApp::start().await;
    fill(&app, "population", 501, true);
    let first = app.browser().get("/en/statistics/population/IR").await;
    let next = first.attributes("nav.pager a[rel=next]", "href").remove(0);
    let last = app.browser().get(&next).await;
    let mut days = [first.all("main section h2"), last.all("main section h2")].concat();
    assert_eq!(days.len(), 501, "each time once");
    days.sort_unstable();
    days.dedup();
    assert_eq!(days.len(), 501);
    assert!(last.attributes("nav.pager a[rel=next]", "href").is_empty());
}
