//! Meetings in the calendars of their readers, read back by a program that is not ours.

use icalendar::{CalendarComponent, CalendarDateTime, Component as _, DatePerhapsTime, Event, EventLike as _};
use sijil::vocabulary::timestamp::Timestamp;

use super::{PAGE, Registers};
use crate::support::{Browser, Shown};

const FILE: &str = "/en/meetings/eco-3-2027.ics";
const ALL: &str = "/en/meetings.ics";

/// The events of an answer, in its order.
pub fn events(answer: &Shown) -> Vec<Event> {
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.header("content-type"), Some("text/calendar; charset=utf-8"));
    assert!(answer.text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{}", answer.text);
    let read: icalendar::Calendar = answer.text.parse().unwrap();
    read.components.iter().filter_map(CalendarComponent::as_event).cloned().collect()
}

async fn read(browser: &Browser, path: &str) -> Vec<Event> {
    events(&browser.get(path).await)
}

fn day(iso: &str) -> DatePerhapsTime {
    DatePerhapsTime::Date(iso.parse().unwrap())
}

fn moment(text: &str) -> DatePerhapsTime {
    let utc = Timestamp::parse(text).unwrap().as_utc().and_utc();
    DatePerhapsTime::DateTime(CalendarDateTime::Utc(utc))
}

/// Publishes the meeting with one session; its revision is 3 then.
async fn with_session() -> Registers {
    let registers = Registers::make().await;
    registers.draft(&[("members", "IR")]).await;
    let session = [
        ("revision", "1"),
        ("day", "2027-05-04"),
        ("starts", "09:30"),
        ("ends", "11:00"),
        ("room", "Hall A"),
        ("language", "en"),
        ("name", "Names in two scripts, and more"),
        ("speakers", "Ada Lovelace; Register of Example"),
        ("paper_title", ""),
        ("paper_authors", ""),
        ("paper_document", ""),
        ("reason", ""),
    ];
    let answer = registers.editor.post(&format!("{PAGE}/sessions"), &session).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(registers.reviewer.post(&format!("{PAGE}/publication"), &[("revision", "2")]).await.status, 303);
    registers
}

#[tokio::test]
async fn a_meeting_is_days_and_its_sessions_are_moments_that_are_the_same_everywhere() {
    let registers = with_session().await;
    let reader = registers.app.browser();
    let found = read(&reader, FILE).await;
    let [whole, session] = &found[..] else { panic!("{} events", found.len()) };
    assert_eq!(
        (whole.get_start(), whole.get_end()),
        (Some(day("2027-05-04")), Some(day("2027-05-06"))),
        "the end is the day after"
    );
    assert_eq!(whole.get_summary(), Some("Third meeting of the heads"));
    assert_eq!(whole.get_location(), Some("Istanbul"));
    assert!(whole.get_url().unwrap().ends_with(PAGE), "{whole:?}");
    let about = whole.get_description().unwrap();
    assert!(about.contains("14 Ordibehesht 1406") || about.contains("۱۴ اردیبهشت ۱۴۰۶"), "{about}");
    assert!(about.contains("What became of the decisions."), "{about}");
    let span = (Some(moment("2027-05-04T06:30:00Z")), Some(moment("2027-05-04T08:00:00Z")));
    assert_eq!((session.get_start(), session.get_end()), span);
    assert_eq!(session.get_summary(), Some("Names in two scripts, and more"));
    assert_eq!(session.get_location(), Some("Hall A, Istanbul"));
    assert!(session.get_description().unwrap().contains("Ada Lovelace – Register of Example"));
    assert_ne!(session.get_uid(), whole.get_uid());
    assert!(reader.get(PAGE).await.attributes("main a", "href").contains(&FILE.to_owned()));
    assert!(reader.get("/en/meetings").await.attributes("main a", "href").contains(&ALL.to_owned()));
}

#[tokio::test]
async fn what_changes_is_the_same_event_and_what_is_called_off_stays_and_says_so() {
    let registers = with_session().await;
    let reader = registers.app.browser();
    let before = read(&reader, ALL).await;
    registers.app.turn_clock(3_600);
    let moved = [("revision", "3"), ("until", "2027-05-05"), ("place", "Ankara"), ("reason", "The hall is taken")];
    assert_eq!(registers.saved(&moved).await.status, 303);
    let after = read(&reader, ALL).await;
    let names = |of: &[Event]| of.iter().map(|it| it.get_uid().map(str::to_owned)).collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after));
    for (one, other) in before.iter().zip(&after) {
        assert!(other.get_sequence() > one.get_sequence() && other.get_timestamp() > one.get_timestamp());
        assert_eq!(other.property_value("STATUS"), Some("CONFIRMED"));
    }
    assert_eq!(after[0].get_location(), Some("Ankara"));
    let reason = [("revision", "4"), ("reason", "The hall burnt down"), ("reason_language", "en")];
    assert_eq!(registers.reviewer.post(&format!("{PAGE}/cancellation"), &reason).await.status, 303);
    for path in [FILE, ALL] {
        let found = read(&reader, path).await;
        assert_eq!(names(&found), names(&after));
        assert!(found.iter().all(|it| it.property_value("STATUS") == Some("CANCELLED")), "{path}");
        assert!(found[0].get_description().unwrap().starts_with("The hall burnt down"));
    }
}

#[tokio::test]
async fn a_calendar_speaks_the_language_of_its_address_and_is_asked_for_again_cheaply() {
    let registers = with_session().await;
    let reader = registers.app.browser();
    let answer = reader.get(ALL).await;
    let tag = answer.header("etag").unwrap().to_owned();
    let again = reader.get_with(ALL, ("if-none-match", &tag)).await;
    assert_eq!((again.status, again.text.as_str()), (304, ""));
    let words = [
        ("revision", "3"),
        ("until", "2027-05-05"),
        ("language", "fa"),
        ("name", "سومین اجلاس رؤسا"),
        ("place", ""),
        ("host_name", ""),
        ("about", ""),
        ("reason", "Persian title"),
    ];
    assert_eq!(registers.saved(&words).await.status, 303);
    assert_eq!(reader.get_with(ALL, ("if-none-match", &tag)).await.status, 200, "it is another now");
    let persian = reader.get("/fa-af/meetings.ics").await;
    let found = events(&persian);
    assert_eq!(found[0].get_summary(), Some("سومین اجلاس رؤسا"));
    let language = |of: &Event, name: &str| of.properties()[name].params()["LANGUAGE"].value().to_owned();
    assert_eq!(language(&found[0], "SUMMARY"), "fa", "the nearest language there is");
    assert_eq!(language(&found[1], "SUMMARY"), "en");
    assert!(persian.text.contains("\r\nNAME;LANGUAGE=fa-AF:"), "{}", persian.text);
    assert!(!persian.text.contains(['\u{2068}', '\u{2069}']), "marks of direction are for pages");
}

#[tokio::test]
async fn no_day_is_made_up_for_a_calendar_and_a_draft_is_in_none() {
    let registers = Registers::make().await;
    registers.draft(&[]).await;
    for browser in [&registers.reviewer, &registers.abroad, &registers.app.browser()] {
        assert_eq!(browser.get(FILE).await.status, 404);
    }
    let reader = registers.app.browser();
    assert!(read(&reader, ALL).await.is_empty());
    let registers = Registers::make().await;
    registers.published(&[("from", "2014-11"), ("until", "")]).await;
    let reader = registers.app.browser();
    assert_eq!(reader.get(FILE).await.status, 404, "a month is no day");
    assert!(read(&reader, ALL).await.is_empty());
    assert!(!reader.get(PAGE).await.attributes("main a", "href").contains(&FILE.to_owned()));
}
