//! Calendars are read back by a program that is not ours.

use chrono::NaiveDate;
use icalendar::{CalendarComponent, CalendarDateTime, Component as _, DatePerhapsTime, EventLike as _};

use super::*;
use crate::vocabulary::timestamp::Timestamp;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn said(words: &str) -> Said {
    (Language::Dari, words.to_owned())
}

fn event(when: When) -> Event {
    Event {
        uid: "0190a000-0000-7000-8000-00000000000c".to_owned(),
        sequence: 3,
        changed_at: at("2026-11-30T10:00:00Z"),
        when,
        is_cancelled: false,
        is_private: false,
        summary: said("نشست سوم؛ تهران, روز نخست"),
        place: Some(said("Tehran; Vozara Street")),
        about: Some(said("First.\nSecond: more, and more.")),
        kind: None,
        url: "https://portal.example/fa-af/meetings/eco-1".to_owned(),
        part_of: None,
    }
}

fn calendar(events: Vec<Event>) -> Calendar {
    Calendar { name: said("نشست‌ها"), url: "https://portal.example/fa-af/meetings".to_owned(), events }
}

/// The only event of a calendar as another program has it.
fn read(it: Event) -> icalendar::Event {
    let read: icalendar::Calendar = calendar(vec![it]).text().parse().unwrap();
    let event = read.components.iter().find_map(CalendarComponent::as_event).unwrap();
    event.clone()
}

#[test]
fn days_end_on_the_day_after_and_leave_their_hours_free() {
    let read = read(event(When::Days(day("2011-10-03"), day("2011-10-04"))));
    assert_eq!(read.get_start(), Some(DatePerhapsTime::Date(day("2011-10-03"))));
    assert_eq!(read.get_end(), Some(DatePerhapsTime::Date(day("2011-10-05"))));
    assert_eq!(read.property_value("TRANSP"), Some("TRANSPARENT"));
}

#[test]
fn moments_are_of_utc() {
    let read = read(event(When::Span(at("2011-10-03T09:00:00+03:30"), at("2011-10-03T10:30:00+03:30"))));
    let utc = |text: &str| Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at(text).as_utc().and_utc())));
    assert_eq!((read.get_start(), read.get_end()), (utc("2011-10-03T05:30:00Z"), utc("2011-10-03T07:00:00Z")));
    assert_eq!(read.property_value("TRANSP"), Some("OPAQUE"));
}

#[test]
fn words_come_back_with_their_language_and_what_changed_is_known() {
    let it = Event {
        is_cancelled: true,
        part_of: Some("0190a000-0000-7000-8000-00000000000d".to_owned()),
        ..event(When::Days(day("2011-10-03"), day("2011-10-03")))
    };
    let read = read(it.clone());
    assert_eq!(read.get_summary(), Some(it.summary.1.as_str()));
    assert_eq!(read.get_location(), Some("Tehran; Vozara Street"));
    assert_eq!(read.get_description(), Some("First.\nSecond: more, and more."));
    let language = |name: &str| read.properties().get(name).and_then(|it| it.params().get("LANGUAGE")).unwrap().value();
    assert_eq!((language("SUMMARY"), language("DESCRIPTION")), ("fa-AF", "fa-AF"));
    assert_eq!((read.get_uid(), read.get_sequence()), (Some(it.uid.as_str()), Some(3)));
    assert_eq!(read.get_timestamp(), Some(at("2026-11-30T10:00:00Z").as_utc().and_utc()));
    assert_eq!(read.get_url(), Some(it.url.as_str()));
    assert_eq!(read.property_value("STATUS"), Some("CANCELLED"));
    assert!(
        calendar(vec![it]).text().contains("\r\nRELATED-TO;RELTYPE=PARENT:0190a000-0000-7000-8000-00000000000d\r\n")
    );
}

#[test]
fn a_calendar_has_a_name_and_is_one_even_where_nothing_is_planned() {
    let text = calendar(Vec::new()).text();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.contains("\r\nNAME;LANGUAGE=fa-AF:نشست‌ها\r\n") && text.contains("BEGIN:VTIMEZONE"), "{text}");
    let read: icalendar::Calendar = text.parse().unwrap();
    assert_eq!(read.get_name(), Some("نشست‌ها"));
    assert!(!calendar(vec![event(When::Days(day("2011-10-03"), day("2011-10-03")))]).text().contains("VTIMEZONE"));
    let sent = askama::Template::render(&calendar(Vec::new()).file()).unwrap();
    assert_eq!(sent, text, "what is sent is what was written, to the last end of a line");
}
