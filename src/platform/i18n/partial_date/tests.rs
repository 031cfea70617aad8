//! Dates that are less than a day, and what they can mean.

use proptest::prelude::*;

use super::*;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn of(reckoning: Reckoning, parts: Parts) -> PartialDate {
    PartialDate::new(reckoning, "", parts, Certainty::Exact).unwrap()
}

fn span(reckoning: Reckoning, parts: Parts) -> (String, String) {
    let span = of(reckoning, parts).span().unwrap();
    (span.first.to_string(), span.last.to_string())
}

#[test]
fn a_year_of_another_calendar_lies_in_two_of_ours() {
    use Reckoning::{Civil, Gregorian, Julian, Persian, Rumi};
    let year = |year| Parts::Year { year };
    for (reckoning, parts, first, last) in [
        (Persian, year(1370), "1991-03-21", "1992-03-20"),
        (Persian, Parts::Month { year: 1403, month: 12 }, "2025-02-19", "2025-03-20"),
        (Gregorian, Parts::Month { year: 2024, month: 2 }, "2024-02-01", "2024-02-29"),
        (Gregorian, Parts::Decade { first: 1950 }, "1950-01-01", "1959-12-31"),
        (Julian, year(1900), "1900-01-13", "1901-01-13"),
        (Rumi, year(1332), "1916-03-14", "1917-02-28"),
        (Rumi, year(1333), "1917-03-01", "1917-12-31"),
        (Rumi, year(1335), "1919-01-01", "1919-12-31"),
        (Civil, Parts::Day { year: 1445, month: 12, day: 30 }, "2024-07-07", "2024-07-07"),
    ] {
        assert_eq!(span(reckoning, parts), (first.to_owned(), last.to_owned()), "{parts:?}");
    }
    let between = Parts::Between { first: (1403, 12, 29), last: (1404, 1, 2) };
    assert_eq!(span(Persian, between), ("2025-03-19".to_owned(), "2025-03-22".to_owned()));
    let turned = Parts::Between { first: (1404, 1, 2), last: (1403, 12, 29) };
    assert_eq!(PartialDate::new(Persian, "", turned, Certainty::Exact), Err(NoDate::Order));
    let year = of(Persian, year(1370));
    assert_eq!(year.span().unwrap().years(), (1991, 1992));
    assert_eq!(year.parts(), Parts::Year { year: 1370 }, "never a first of January");
}

#[test]
fn for_programs_it_is_as_exact_as_it_is() {
    use Reckoning::{Gregorian, Persian};
    let edtf = |reckoning, parts, certainty| PartialDate::new(reckoning, "", parts, certainty).unwrap().edtf();
    let told = Certainty::FromAge { told_on: day("2026-01-01") };
    for (reckoning, parts, certainty, wanted) in [
        (Gregorian, Parts::Day { year: 1991, month: 3, day: 21 }, Certainty::Exact, Some("1991-03-21")),
        (Persian, Parts::Day { year: 1370, month: 1, day: 1 }, Certainty::Exact, Some("1991-03-21")),
        (Gregorian, Parts::Month { year: 1991, month: 3 }, Certainty::Disputed, Some("1991-03?")),
        (Gregorian, Parts::Year { year: 1991 }, Certainty::Approximate, Some("1991~")),
        (Gregorian, Parts::Decade { first: 1990 }, Certainty::Exact, Some("199X")),
        (Persian, Parts::Year { year: 1370 }, told, Some("1991-03-21~/1992-03-20~")),
        (Gregorian, Parts::Unknown, Certainty::Exact, None),
    ] {
        assert_eq!(edtf(reckoning, parts, certainty).as_deref(), wanted, "{parts:?}");
    }
}

#[test]
fn what_is_typed_says_how_exact_it_is_and_what_is_wrong() {
    for (year, month, day, wanted) in [
        ("", "", "", Ok(Parts::Unknown)),
        ("1370", "", "", Ok(Parts::Year { year: 1370 })),
        ("137X", "", "", Ok(Parts::Decade { first: 1370 })),
        ("1370", "2", "", Ok(Parts::Month { year: 1370, month: 2 })),
        (" 1370 ", "02", "3", Ok(Parts::Day { year: 1370, month: 2, day: 3 })),
        ("", "2", "3", Err(NoDate::No(NoDay::Year))),
        ("1370", "", "3", Err(NoDate::No(NoDay::Month))),
        ("about", "", "", Err(NoDate::No(NoDay::Year))),
        ("1370", "2", "x", Err(NoDate::No(NoDay::Day))),
        ("1370", "300", "", Err(NoDate::No(NoDay::Month))),
    ] {
        assert_eq!(Parts::parse(year, month, day), wanted, "{year}/{month}/{day}");
    }
    let refused = |parts, certainty| PartialDate::new(Reckoning::Gregorian, "", parts, certainty).unwrap_err();
    assert_eq!(refused(Parts::Decade { first: 1995 }, Certainty::Exact), NoDate::Decade);
    assert_eq!(refused(Parts::Unknown, Certainty::Approximate), NoDate::Unknown);
    assert_eq!(refused(Parts::Year { year: 1799 }, Certainty::Exact), NoDate::No(NoDay::Year));
    assert_eq!(refused(Parts::Month { year: 1991, month: 13 }, Certainty::Exact), NoDate::No(NoDay::Month));
    assert_eq!(Span::new(day("2026-02-02"), day("2026-02-01")), Err(NoDate::Order));
}

#[test]
fn a_pair_that_cannot_be_one_day_is_seen() {
    let solar = of(Reckoning::Persian, Parts::Day { year: 1370, month: 1, day: 1 });
    let ours = |day| of(Reckoning::Gregorian, Parts::Day { year: 1991, month: 3, day });
    assert!(solar.may_be(&ours(21)) && !solar.may_be(&ours(22)));
    assert!(of(Reckoning::Persian, Parts::Year { year: 1370 }).may_be(&ours(22)));
    assert!(solar.may_be(&of(Reckoning::Gregorian, Parts::Unknown)));
}

#[test]
fn what_was_counted_once_stays_and_what_is_no_date_is_not_read() {
    let date =
        PartialDate::new(Reckoning::Persian, "سال ۱۳۷۰", Parts::Year { year: 1370 }, Certainty::Declared).unwrap();
    let text = serde_json::to_string(&date).unwrap();
    assert_eq!(serde_json::from_str::<PartialDate>(&text).unwrap(), date);
    // Another program once counted a day less.
    let older = text.replace("1992-03-20", "1992-03-19");
    assert_eq!(serde_json::from_str::<PartialDate>(&older).unwrap().span().unwrap().last, day("1992-03-19"));
    assert!(serde_json::to_string(&serde_json::from_str::<PartialDate>(&older).unwrap()).unwrap() == older);
    let by_another = text.replace("icu 2", "icu 1");
    let kept: PartialDate = serde_json::from_str(&by_another).unwrap();
    assert_eq!(serde_json::to_string(&kept).unwrap(), by_another, "and says who counted");
    for wrong in [
        text.replace("1992-03-20", "1993-03-20"),
        text.replace("1992-03-20", "1990-03-20"),
        text.replace("\"span\"", "\"spam\""),
        text.replace("icu 2", ""),
        text.replace("persian", "mayan"),
        text.replace("1370", "99999"),
        text.replace("\"parts\"", "\"p\""),
    ] {
        assert!(serde_json::from_str::<PartialDate>(&wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Promise 27: what was written comes back to the letter, and the days it can mean hold the true one.
    #[test]
    fn d27_any_date_in_any_calendar_comes_back_and_its_span_holds_the_truth(
        days in 671_800..767_000_i32, calendar in 0..6_usize, precision in 0..5_u8,
    ) {
        // From 1840 to the year 2100; the Ottoman calendar ended in 1925.
        let reckoning = Reckoning::ALL[calendar];
        let days = if reckoning == Reckoning::Rumi { 671_800 + days % 31_200 } else { days };
        let truth = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
        let Written { year, month, day } = reckoning.write(truth);
        let parts = match precision {
            0 => Parts::Day { year, month, day },
            1 => Parts::Month { year, month },
            2 => Parts::Year { year },
            3 => Parts::Between { first: (year, month, day), last: (year, month, day) },
            _ => Parts::Decade { first: year - year.rem_euclid(10) },
        };
        let line = format!("{year} / {precision}");
        // The first and the last ten years of the Ottoman calendar are not whole.
        let Ok(date) = PartialDate::new(reckoning, &line, parts, Certainty::Exact) else {
            prop_assert!(precision == 4 && reckoning == Reckoning::Rumi);
            return Ok(());
        };
        let back: PartialDate = serde_json::from_str(&serde_json::to_string(&date).unwrap()).unwrap();
        prop_assert_eq!(&back, &date);
        prop_assert_eq!((back.as_written(), back.parts()), (line.as_str(), parts));
        let span = back.span().unwrap();
        prop_assert!(span.first <= truth && truth <= span.last, "{span:?} {truth}");
        let widest = [0, 30, 365, 0, 3653][usize::from(precision)];
        prop_assert!((span.last - span.first).num_days() <= widest, "{span:?}");
    }
}
