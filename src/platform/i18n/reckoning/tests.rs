//! Days from one calendar to another and back.

use proptest::prelude::*;

use super::*;

fn converted(text: &str, from: Reckoning, to: Reckoning) -> Result<String, NoDay> {
    Ok(to.write(from.read(Written::parse(text)?)?).to_string())
}

#[test]
fn one_day_in_four_calendars() {
    use Reckoning::{Civil, Gregorian, Persian, UmmAlQura};
    for (gregorian, persian) in
        [("2026-11-22", "1405-09-01"), ("2025-03-20", "1403-12-30"), ("2024-07-07", "1403-04-17")]
    {
        assert_eq!(converted(gregorian, Gregorian, Persian).as_deref(), Ok(persian));
        assert_eq!(converted(persian, Persian, Gregorian).as_deref(), Ok(gregorian));
        // The two lunar reckonings lie two days apart at most.
        let lunar = converted(gregorian, Gregorian, UmmAlQura).unwrap();
        let other: NaiveDate = converted(&lunar, Civil, Gregorian).unwrap().parse().unwrap();
        assert!((other - gregorian.parse::<NaiveDate>().unwrap()).num_days().abs() <= 2, "{lunar} {other}");
    }
    // The first of Muharram in Saudi Arabia, a day later by the rule.
    assert_eq!(converted("2024-07-07", Gregorian, Civil).as_deref(), Ok("1445-12-30"));
    assert_eq!(converted("2024-07-07", Gregorian, UmmAlQura).as_deref(), Ok("1446-01-01"));
}

#[test]
fn what_is_no_day_says_why() {
    use Reckoning::{Gregorian, Persian, UmmAlQura};
    for (text, calendar, why) in [
        ("", Gregorian, NoDay::Unreadable),
        ("yesterday", Gregorian, NoDay::Unreadable),
        ("26-11-22", Gregorian, NoDay::Unreadable),
        ("2026-13-01", Gregorian, NoDay::Month),
        ("2026-02-30", Gregorian, NoDay::Day),
        ("1404-12-30", Persian, NoDay::Day),
        ("1448-06-31", UmmAlQura, NoDay::Day),
        ("1799-12-31", Gregorian, NoDay::Year),
        ("2201-01-01", Gregorian, NoDay::Year),
        ("9999-01-01", Persian, NoDay::Year),
    ] {
        assert_eq!(converted(text, calendar, Gregorian), Err(why), "{text}");
    }
    assert_eq!(converted("۱۴۰۵/۹/۱", Persian, Gregorian).as_deref(), Ok("2026-11-22"));
    assert_eq!(converted("22.11.2026", Gregorian, Persian).as_deref(), Ok("1405-09-01"));
}

#[test]
fn the_old_style_is_thirteen_days_behind_and_the_ottoman_year_changes_twice() {
    use Reckoning::{Gregorian, Julian, Rumi};
    for (calendar, written, gregorian) in [
        (Julian, "1917-10-25", "1917-11-07"),
        (Julian, "1900-02-29", "1900-03-13"),
        (Julian, "1899-12-31", "1900-01-12"),
        // The incident of 31 March, and the first and last days of each of the three ways to count.
        (Rumi, "1325-01-31", "1909-04-13"),
        (Rumi, "1256-01-01", "1840-03-13"),
        (Rumi, "1331-11-01", "1916-01-14"),
        (Rumi, "1332-12-15", "1917-02-28"),
        (Rumi, "1333-01-01", "1917-03-01"),
        (Rumi, "1333-10-31", "1917-12-31"),
        (Rumi, "1334-11-01", "1918-01-01"),
        (Rumi, "1334-01-01", "1918-03-01"),
        (Rumi, "1341-10-31", "1925-12-31"),
    ] {
        assert_eq!(converted(written, calendar, Gregorian).as_deref(), Ok(gregorian), "{written}");
        assert_eq!(converted(gregorian, Gregorian, calendar).as_deref(), Ok(written), "{gregorian}");
    }
    for (written, why) in [
        ("1332-12-16", NoDay::Day),
        ("1333-11-01", NoDay::Month),
        ("1342-01-01", NoDay::Year),
        ("1255-12-01", NoDay::Year),
        ("1325-13-01", NoDay::Month),
    ] {
        assert_eq!(converted(written, Rumi, Gregorian), Err(why), "{written}");
    }
    assert_eq!(converted("1900-02-30", Julian, Gregorian), Err(NoDay::Day));
}

proptest! {
    #[test]
    fn every_calendar_leads_back(days in 657_500..803_000_i32) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
        for calendar in Reckoning::ALL {
            // The Ottoman calendar begins and ends.
            if calendar == Reckoning::Rumi && !(671_753..=703_091).contains(&days) {
                continue;
            }
            prop_assert_eq!(calendar.read(calendar.write(date)), Ok(date), "{}", calendar.as_str());
        }
    }
}
