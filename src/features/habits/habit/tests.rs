use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;

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
