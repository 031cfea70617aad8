use proptest::prelude::*;

use super::*;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap_or(NaiveDate::MIN)
}

#[test]
fn one_day_typed_in_many_ways() {
    let lines = [
        "۱۱ مهر ۱۳۸۹",
        "1389/07/11",
        "۱۳۸۹/۷/۱۱",
        "١٣٨٩-٠٧-١١",
        "11.7.1389",
        "۱۱ میزان ۱۳۸۹",
        "۱۱ تله ۱۳۸۹",
        "3 October 2010",
        "October 3rd, 2010",
        "2010-10-03",
        "03.10.2010",
        "3 октября 2010\u{202F}г.",
        "3 октябри соли 2010",
        "3-oktabr, 2010",
        "3 اکتوبر، 2010",
        "  3   EKİM 2010 ",
    ];
    for line in lines {
        assert_eq!(parse_line(line).map(|it| it.date), Ok(day("2010-10-03")), "{line}");
    }
}

#[test]
fn the_calendar_is_known_from_the_month_or_the_year() {
    assert_eq!(parse_line("1389/07/11").map(|it| it.calendar), Ok(Calendar::SolarHijri));
    assert_eq!(parse_line("2010/07/11").map(|it| it.calendar), Ok(Calendar::Gregorian));
    assert_eq!(parse_line("3 October 1389"), Err(DateError::Year));
}

#[test]
fn two_numbers_that_could_change_places_are_told() {
    for (line, is_assumed) in [
        ("05/06/2025", true),
        ("۵/۶/۱۴۰۴", true),
        ("25/06/2025", false),
        ("06/06/2025", false),
        ("2025-05-06", false),
        ("1404/05/06", false),
        ("5 June 2025", false),
    ] {
        assert_eq!(parse_line(line).map(|it| it.is_order_assumed), Ok(is_assumed), "{line}");
    }
}

#[test]
fn the_words_beside_a_year_are_no_obstacle() {
    for line in [
        "۱۱ مهر ۱۳۸۹ هجری خورشیدی",
        "11 Mehr 1389 h.ş.",
        "۱۱ تله ۱۳۸۹ هجري لمریز",
        "یکشنبه ۱۱ مهر ۱۳۸۹ ه.ش.",
        "3 اکتبر ۲۰۱۰ میلادی",
    ] {
        assert_eq!(parse_line(line).map(|it| it.date), Ok(day("2010-10-03")), "{line}");
    }
    assert_eq!(parse_line("11 مهر 1389 قمری"), Err(DateError::Unreadable));
}

#[test]
fn esfand_has_thirty_days_only_in_leap_years() {
    assert_eq!(parse_line("1404-12-30"), Err(DateError::Day));
    assert_eq!(parse_line("1403-12-30").map(|it| it.date), Ok(day("2025-03-20")));
    assert_eq!(parse_fields(Calendar::SolarHijri, "۱۴۰۴", "۱۲", "۳۰"), Err(DateError::Day));
    assert_eq!(parse_fields(Calendar::SolarHijri, "۱۴۰۳", "اسفند", "۳۰"), Ok(day("2025-03-20")));
}

#[test]
fn what_is_no_date_says_why() {
    let rows = [
        ("", DateError::Empty),
        (" \u{200F} ", DateError::Empty),
        ("yesterday", DateError::Unreadable),
        ("3 October", DateError::Unreadable),
        ("3 October March 2010", DateError::Unreadable),
        ("1 2 3 4", DateError::Unreadable),
        ("03/10/10", DateError::Year),
        ("3 October 10", DateError::Year),
        ("1600-01-01", DateError::Year),
        ("2010-13-01", DateError::Month),
        ("2010-00-01", DateError::Month),
        ("2010-02-30", DateError::Day),
        ("1389/07/31", DateError::Day),
        ("1389/07/300", DateError::Day),
        ("99999999999-1-1", DateError::Unreadable),
    ];
    for (line, error) in rows {
        assert_eq!(parse_line(line), Err(error), "{line:?}");
    }
    assert_eq!(parse_fields(Calendar::Gregorian, "", " ", ""), Err(DateError::Empty));
    assert_eq!(parse_fields(Calendar::Gregorian, "2010", "مهر", "1"), Err(DateError::Month));
}

proptest! {
    #[test]
    fn both_calendars_lead_back(days in 650_000..800_000i32) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
        prop_assert_eq!(SolarHijri::from_gregorian(date).to_gregorian(), Ok(date));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
        let _ = parse_line(&text);
    }
}
