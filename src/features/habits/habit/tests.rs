use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::Habits;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

fn habits(rhythm: Rhythm, hour: u8) -> Habits {
    let it = Habits::usual(PersonId::generate(), &[Role::Officer], at("2026-11-22T10:00:00Z"));
    Habits { rhythm, hour, ..it }
}

fn on(days: &'static [Weekday]) -> impl Fn(NaiveDate) -> bool + Copy {
    use chrono::Datelike as _;
    move |day: NaiveDate| days.contains(&day.weekday())
}

/// When the next comes, as a text that offsets do not change.
fn next(it: &Habits, zone: Tz, off: &'static [Weekday], now: &str) -> String {
    it.next(zone, on(off), at(now)).unwrap().to_seconds()
}

const THURSDAY_FRIDAY: &[Weekday] = &[Weekday::Thu, Weekday::Fri];
const SATURDAY_SUNDAY: &[Weekday] = &[Weekday::Sat, Weekday::Sun];

#[test]
fn the_hour_is_that_of_the_persons_own_clock() {
    let it = habits(Rhythm::Daily, 8);
    // Eight o'clock is half past three in Kabul, half past four in Tehran and five in Istanbul.
    for (zone, before, due) in [
        (Tz::Asia__Kabul, "2026-11-30T03:29:59Z", "2026-11-30T03:30:00Z"),
        (Tz::Asia__Kabul, "2026-11-30T03:30:00Z", "2026-12-01T03:30:00Z"),
        (Tz::Asia__Tehran, "2026-11-30T00:00:00Z", "2026-11-30T04:30:00Z"),
        (Tz::Europe__Istanbul, "2026-11-30T21:30:00Z", "2026-12-01T05:00:00Z"),
    ] {
        assert_eq!(next(&it, zone, &[], before), due, "{zone}");
    }
    // Half past eight in the evening by Greenwich is the next day in Kabul.
    let late = habits(Rhythm::Daily, 0);
    assert_eq!(next(&late, Tz::Asia__Kabul, &[], "2026-11-30T20:30:00Z"), "2026-12-01T19:30:00Z");
}

#[test]
fn a_mail_of_a_day_of_rest_comes_on_the_first_working_day() {
    let daily = habits(Rhythm::Daily, 8);
    // The second of December 2026 is a Wednesday.
    assert_eq!(next(&daily, Tz::Asia__Tehran, THURSDAY_FRIDAY, "2026-12-02T04:30:00Z"), "2026-12-05T04:30:00Z");
    assert_eq!(next(&daily, Tz::Europe__Istanbul, SATURDAY_SUNDAY, "2026-12-04T05:00:00Z"), "2026-12-07T05:00:00Z");
    let restless = Habits { rests: false, ..daily };
    assert_eq!(next(&restless, Tz::Asia__Tehran, THURSDAY_FRIDAY, "2026-12-02T04:30:00Z"), "2026-12-03T04:30:00Z");
}

#[test]
fn a_weekly_mail_keeps_its_day_and_is_put_off_once() {
    let monday = habits(Rhythm::Weekly, 8);
    assert_eq!(next(&monday, Tz::Europe__Istanbul, SATURDAY_SUNDAY, "2026-12-01T00:00:00Z"), "2026-12-07T05:00:00Z");
    let thursday = Habits { weekday: Weekday::Thu, ..monday };
    let due = next(&thursday, Tz::Asia__Tehran, THURSDAY_FRIDAY, "2026-12-01T00:00:00Z");
    assert_eq!(due, "2026-12-05T04:30:00Z", "Thursday's mail comes on Saturday");
    assert_eq!(next(&thursday, Tz::Asia__Tehran, THURSDAY_FRIDAY, "2026-12-04T12:00:00Z"), due, "asked on Friday");
    assert_eq!(next(&thursday, Tz::Asia__Tehran, THURSDAY_FRIDAY, &due), "2026-12-12T04:30:00Z");
}

#[test]
fn at_once_means_now_but_for_days_of_rest_and_the_night_after() {
    let it = habits(Rhythm::AtOnce, 8);
    let tehran = |now| next(&it, Tz::Asia__Tehran, THURSDAY_FRIDAY, now);
    assert_eq!(tehran("2026-12-02T12:00:00Z"), "2026-12-02T12:00:00Z");
    // Half past eight in the evening by Greenwich is midnight in Tehran: Thursday begins.
    assert_eq!(tehran("2026-12-02T20:30:00Z"), "2026-12-05T04:30:00Z");
    assert_eq!(tehran("2026-12-04T20:30:00Z"), "2026-12-05T04:30:00Z", "the night after Friday");
    assert_eq!(tehran("2026-12-05T04:30:00Z"), "2026-12-05T04:30:00Z");
    assert_eq!(habits(Rhythm::Never, 8).next(Tz::UTC, |_| false, at("2026-12-01T00:00:00Z")), None);
}

#[test]
fn an_hour_that_clocks_pass_over_or_strike_twice_is_met_once() {
    let it = Habits { rests: false, ..habits(Rhythm::Daily, 2) };
    // Berlin put its clocks forward on 29 March 2026 and back on 25 October.
    assert_eq!(next(&it, Tz::Europe__Berlin, &[], "2026-03-28T12:00:00Z"), "2026-03-29T01:00:00Z");
    let first = next(&it, Tz::Europe__Berlin, &[], "2026-10-24T12:00:00Z");
    assert_eq!(first, "2026-10-25T00:00:00Z");
    assert_eq!(next(&it, Tz::Europe__Berlin, &[], &first), "2026-10-26T01:00:00Z");
}

#[test]
fn a_calendar_without_a_working_day_keeps_nobody_in_the_dark() {
    let it = habits(Rhythm::Daily, 8);
    let due = it.next(Tz::UTC, |_| true, at("2026-12-01T09:00:00Z"));
    assert_eq!(due, Some(at("2026-12-02T08:00:00Z")));
}

#[test]
fn what_is_usual_follows_the_roles() {
    let of = |roles: &[Role]| {
        let it = Habits::usual(PersonId::generate(), roles, at("2026-12-01T00:00:00Z"));
        (it.rhythm, it.calls)
    };
    assert_eq!(of(&[]), (Rhythm::Weekly, false));
    assert_eq!(of(&[Role::Editor]), (Rhythm::Daily, false));
    assert_eq!(of(&[Role::Auditor]), (Rhythm::Daily, false));
    assert_eq!(of(&[Role::CountryAdministrator]), (Rhythm::Daily, false));
    assert_eq!(of(&[Role::Editor, Role::Reviewer]), (Rhythm::Daily, true));
    assert_eq!(of(&[Role::Officer]), (Rhythm::Daily, true));
}

#[test]
fn a_daily_mail_keeps_its_hour() {
    let it = Habits { rests: false, ..habits(Rhythm::Daily, 8) };
    let mut told = at("2026-11-22T10:00:00Z");
    for day in 23..=30 {
        // The job comes every two minutes, now a little early, now a little late.
        let runs = (0..1_440).map(|run| told.plus_seconds(120 * run + run % 7));
        told = runs.into_iter().find(|run| it.has_come(Tz::Asia__Kabul, |_| false, (told, *run))).unwrap();
        let late = told.since(at(&format!("2026-11-{day}T03:30:00Z"))).num_seconds();
        assert!((0..=130).contains(&late), "the mail of day {day} comes {late} seconds late");
    }
}

#[test]
fn what_has_a_rhythm_of_its_own_comes_when_that_has_come() {
    let of = |rhythm, told, now| habits(rhythm, 8).has_come(Tz::UTC, on(SATURDAY_SUNDAY), (at(told), at(now)));
    // The fourth of December 2026 is a Friday.
    assert!(!of(Rhythm::Daily, "2026-12-04T08:00:00Z", "2026-12-06T23:00:00Z"), "it rests");
    assert!(of(Rhythm::Daily, "2026-12-04T08:00:00Z", "2026-12-07T08:00:00Z"));
    assert!(of(Rhythm::AtOnce, "2026-12-04T08:00:00Z", "2026-12-04T08:02:00Z"));
    assert!(!of(Rhythm::AtOnce, "2026-12-04T08:00:00Z", "2026-12-05T12:00:00Z"), "it rests");
    assert!(!of(Rhythm::Weekly, "2026-12-07T08:00:00Z", "2026-12-13T08:00:00Z"));
    assert!(of(Rhythm::Weekly, "2026-12-07T08:00:00Z", "2026-12-14T08:00:00Z"));
    assert!(!of(Rhythm::Never, "2020-01-01T00:00:00Z", "2026-12-14T08:00:00Z"));
}

/// Zones of the members, and such whose clocks are put forward and back: over midnight too, and by half an hour.
const ZONES: [Tz; 9] = [
    Tz::Asia__Tehran,
    Tz::Asia__Kabul,
    Tz::Asia__Almaty,
    Tz::Europe__Istanbul,
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::America__Havana,
    Tz::Australia__Lord_Howe,
    Tz::Pacific__Apia,
];

proptest! {
    #[test]
    fn the_next_mail_is_ahead_on_a_working_day_at_its_hour_and_none_is_passed_over(
        zone in 0..ZONES.len(),
        hour in 0_u8..24,
        weekday in 0_u8..7,
        off in 0_u8..0b111_1111,
        is_weekly: bool,
        seconds in 0_i64..4 * 366 * 86_400,
    ) {
        use chrono::{Datelike as _, TimeZone as _, Timelike as _};
        let (zone, now) = (ZONES[zone], at("2025-01-01T00:00:00Z").plus_seconds(seconds));
        let rhythm = if is_weekly { Rhythm::Weekly } else { Rhythm::Daily };
        let it = Habits { weekday: Weekday::try_from(weekday).unwrap(), ..habits(rhythm, hour) };
        let is_off = |day: NaiveDate| off & (1 << day.weekday().num_days_from_monday()) != 0;
        let due = it.next(zone, is_off, now).unwrap();
        prop_assert!(due > now);
        let clock = zone.from_utc_datetime(&due.as_utc());
        prop_assert!(!is_off(clock.date_naive()), "{clock} is a day of rest");
        let is_there = zone.from_local_datetime(&clock.date_naive().and_hms_opt(u32::from(hour), 0, 0).unwrap());
        if is_there.earliest().is_some() {
            prop_assert_eq!(clock.hour(), u32::from(hour));
        } else {
            prop_assert!(clock.hour() > u32::from(hour) || hour == 23, "{} for an hour that is not there", clock);
        }
        // Asked a moment before it is the same; asked when it is due it is another.
        prop_assert_eq!(it.next(zone, is_off, due.plus_seconds(-1)), Some(due));
        let after = it.next(zone, is_off, due).unwrap();
        prop_assert!(after > due);
        let hours = after.since(due).num_hours();
        let most = if is_weekly { 14 * 24 } else { 8 * 24 };
        prop_assert!(hours <= most, "{hours} hours to the next");
        // What cannot wait is told by the next letter of a day at the latest.
        prop_assert!(is_weekly || it.wakes(zone, is_off, now) <= due);
    }
}
