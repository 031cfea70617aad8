use proptest::prelude::*;

use super::super::tests::reader;
use super::*;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// 2010-10-03: long, with weekday, month and year. Code points matter: Kazakh and Russian hold a
/// narrow no-break space before the sign of the year.
const ROWS: [(Language, &str, &str, &str); 13] = [
    (Language::English, "3 October 2010", "Sunday, 3 October 2010", "October 2010"),
    (Language::Persian, "۱۱ مهر ۱۳۸۹", "یکشنبه ۱۱ مهر ۱۳۸۹", "مهر ۱۳۸۹"),
    (Language::Dari, "۱۱ میزان ۱۳۸۹", "یکشنبه ۱۱ میزان ۱۳۸۹", "میزان ۱۳۸۹"),
    (Language::Pashto, "۱۱ تله ۱۳۸۹", "یکشنبه ۱۱ تله ۱۳۸۹", "تله ۱۳۸۹"),
    (Language::Urdu, "3 اکتوبر، 2010", "اتوار، 3 اکتوبر، 2010", "اکتوبر 2010"),
    (Language::Turkish, "3 Ekim 2010", "3 Ekim 2010 Pazar", "Ekim 2010"),
    (Language::Azerbaijani, "3 oktyabr 2010", "Bazar, 3 oktyabr 2010", "oktyabr 2010"),
    (Language::Kazakh, "2010\u{202F}ж. 3\u{a0}қазан", "2010\u{202F}ж. 3 қазан, жексенбі", "2010\u{202F}ж. қазан"),
    (Language::Kyrgyz, "2010-ж. 3-октябрь", "жекшемби, 3-октябрь, 2010", "2010-ж., октябрь"),
    (Language::Tajik, "3 октябри соли 2010", "Якшанбе, 3 октябри соли 2010", "октябри соли 2010"),
    (Language::Turkmen, "3 oktýabr 2010", "3 oktýabr 2010, ýekşenbe", "oktýabr 2010"),
    (Language::Uzbek, "3-oktabr, 2010", "yakshanba, 3-oktabr, 2010", "oktabr, 2010"),
    (Language::Russian, "3 октября 2010\u{202F}г.", "воскресенье, 3 октября 2010\u{202F}г.", "октябрь 2010\u{202F}г."),
];

#[test]
fn the_third_of_october_in_every_language() {
    for (language, long, weekday, month) in ROWS {
        let it = reader(language);
        assert_eq!(it.date(day("2010-10-03")), long, "{language}");
        assert_eq!(it.date_with_weekday(day("2010-10-03")), weekday, "{language}");
        assert_eq!(it.month_year(day("2010-10-03")), month, "{language}");
    }
}

#[test]
fn years_turn_where_the_solar_calendar_turns() {
    let rows = [
        ("2021-03-20", "۳۰ اسفند ۱۳۹۹"),
        ("2024-03-20", "۱ فروردین ۱۴۰۳"),
        ("2025-03-20", "۳۰ اسفند ۱۴۰۳"),
        ("2025-03-21", "۱ فروردین ۱۴۰۴"),
        ("2029-03-20", "۱ فروردین ۱۴۰۸"),
        ("2030-03-20", "۳۰ اسفند ۱۴۰۸"),
        ("1979-02-11", "۲۲ بهمن ۱۳۵۷"),
    ];
    for (iso, text) in rows {
        assert_eq!(reader(Language::Persian).date(day(iso)), text, "{iso}");
    }
}

#[test]
fn dari_months_carry_no_hamza() {
    assert_eq!(reader(Language::Dari).date(day("2010-09-10")), "۱۹ سنبله ۱۳۸۹");
}

#[test]
fn pashto_dates_hold_no_latin_letter_in_either_calendar() {
    let it = reader(Language::Pashto);
    let gregorian = it.clone().with_calendar(Calendar::Gregorian);
    assert_eq!(gregorian.date(day("2010-10-03")), "۳ اکتوبر ۲۰۱۰");
    assert_eq!(gregorian.date_with_weekday(day("2026-11-22")), "یکشنبه، ۲۲ نومبر ۲۰۲۶");
    for month in 1..=12 {
        let date = NaiveDate::from_ymd_opt(2026, month, 15).unwrap();
        for text in [it.date(date), it.date_with_weekday(date), gregorian.date_with_weekday(date)] {
            assert!(!text.contains(|c: char| c.is_ascii_alphabetic() || c == ','), "{text}");
        }
    }
}

#[test]
fn the_other_calendar_stands_beside_in_its_own_language() {
    let date = day("2025-12-24");
    let other = |language| reader(language).other_date(date).unwrap();
    for language in [Language::Persian, Language::Dari, Language::Pashto] {
        let it = other(language);
        assert_eq!((it.text.as_str(), it.language), ("24 December 2025", Language::English));
    }
    for language in [Language::English, Language::Urdu, Language::Russian] {
        let it = other(language);
        assert_eq!((it.text.as_str(), it.language), ("۳ دی ۱۴۰۴", Language::Persian));
    }
    let dari = reader(Language::Dari).with_calendar(Calendar::Gregorian).other_date(date).unwrap();
    assert_eq!((dari.text.as_str(), dari.language), ("۳ جدی ۱۴۰۴", Language::Dari));
    let english = reader(Language::English).with_calendar(Calendar::SolarHijri);
    assert_eq!(english.date(date), "3 Dey 1404");
    assert_eq!(english.other_date(date).unwrap().text, "24 December 2025");
    assert_eq!(reader(Language::English).other_date(day("0500-01-01")), None);
}

#[test]
fn tajik_may_use_the_solar_calendar_in_its_own_words() {
    let it = reader(Language::Tajik).with_calendar(Calendar::SolarHijri);
    assert_eq!(it.date(day("2010-10-03")), "11 меҳри соли 1389");
    assert_eq!(it.month_year(day("2010-10-03")), "меҳри соли 1389");
}

#[test]
fn years_have_native_digits_and_no_groups() {
    assert_eq!(reader(Language::Persian).year(day("2010-10-03")), "۱۳۸۹");
    assert_eq!(reader(Language::Uzbek).year(day("2010-10-03")), "2010");
}

#[test]
fn times_name_their_zone() {
    let moment = Timestamp::parse("2026-11-22T06:30:00Z").unwrap();
    let tehran = |language| reader(language).with_time_zone(Tz::Asia__Tehran);
    assert_eq!(tehran(Language::English).date_time(moment), "22 November 2026, 10:00 (Tehran, UTC+03:30)");
    assert_eq!(tehran(Language::Persian).date_time(moment), "۱ آذر ۱۴۰۵، ۱۰:۰۰ (تهران، UTC+03:30)");
    assert_eq!(tehran(Language::Russian).zone(moment), "Тегеран, UTC+03:30");
    assert_eq!(reader(Language::English).zone(moment), "UTC");
}

#[test]
fn every_capital_zone_has_a_city_in_every_language() {
    use crate::vocabulary::country::CountryCode;
    let moment = Timestamp::parse("2026-11-22T06:30:00Z").unwrap();
    for language in Language::ALL {
        for country in CountryCode::ALL {
            let it = reader(language).with_time_zone(country.time_zone().parse().unwrap());
            let zone = it.zone(moment);
            let city = zone.split([',', '،']).next().unwrap();
            let latin = city.chars().any(|c| c.is_ascii_alphabetic());
            assert_eq!(latin, language.script() == Script::Latin, "{language} {country}: {city}");
        }
    }
}

#[test]
fn a_late_moment_falls_on_the_readers_next_day() {
    let moment = Timestamp::parse("2026-11-22T22:00:00Z").unwrap();
    assert_eq!(reader(Language::English).day_of(moment), day("2026-11-22"));
    let bishkek = reader(Language::Kyrgyz).with_time_zone(Tz::Asia__Bishkek);
    assert_eq!(bishkek.day_of(moment), day("2026-11-23"));
    assert_eq!(bishkek.time(moment), "04:00");
}

#[test]
fn offsets_of_any_sign_are_written_in_full() {
    assert_eq!(utc_offset(FixedOffset::east_opt(16_200).unwrap()), "UTC+04:30");
    assert_eq!(utc_offset(FixedOffset::west_opt(12_600).unwrap()), "UTC−03:30");
    assert_eq!(utc_offset(FixedOffset::east_opt(0).unwrap()), "UTC");
}

proptest! {
    #[test]
    fn whatever_a_page_shows_can_be_typed_back(days in 0..80_000i64, language in 0..13usize, solar: bool) {
        use crate::platform::i18n::calendar::parse_line;
        let calendar = if solar { Calendar::SolarHijri } else { Calendar::Gregorian };
        let date = day("1850-01-01") + chrono::Days::new(days.unsigned_abs());
        let it = reader(Language::ALL[language]).with_calendar(calendar);
        let typed = parse_line(&it.date(date));
        prop_assert_eq!(typed.map(|it| (it.date, it.calendar)), Ok((date, calendar)), "{}", it.date(date));
    }
}
