//! The agenda: sessions in the time of their place, with speakers and papers.

use diesel::prelude::*;
use sijil::platform::database::schema::people;

use super::{PAGE, Registers, plain};

/// A session as it is typed.
fn session<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let typed: [(&str, &str); 12] = [
        ("revision", "1"),
        ("day", "2027-05-04"),
        ("starts", "۰۹:۳۰"),
        ("ends", "11:00"),
        ("room", "Hall A"),
        ("language", "en"),
        ("name", "Names in two scripts"),
        ("speakers", "Ada Lovelace; Register of Example\nIbn Sina"),
        ("paper_title", "Which spelling comes first"),
        ("paper_authors", "Ada Lovelace"),
        ("paper_document", ""),
        ("reason", ""),
    ];
    let value = |(name, value): (&'a str, &'a str)| {
        (name, changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| *value))
    };
    typed.into_iter().map(value).collect()
}

#[tokio::test]
async fn a_session_is_told_in_the_time_of_its_place_and_of_its_reader() {
    let registers = Registers::make().await;
    registers.draft(&[]).await;
    let sessions = format!("{PAGE}/sessions");
    let answer = registers.editor.post(&sessions, &session(&[])).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let later = session(&[("revision", "2"), ("starts", "09:00"), ("ends", "09:20"), ("name", "Opening")]);
    assert_eq!(registers.editor.post(&sessions, &later).await.status, 303);
    assert_eq!(registers.reviewer.post(&format!("{PAGE}/publication"), &[("revision", "3")]).await.status, 303);

    let page = registers.app.browser().get(PAGE).await;
    assert_eq!(page.all("ol.agenda > li > h3"), ["Opening", "Names in two scripts"], "in the order of time");
    let text = plain(&page);
    assert!(text.contains("09:30 – 11:00"), "{text}");
    assert!(text.contains("For you: 06:30 – 08:00 (UTC)"), "{text}");
    assert_eq!(page.all("ol.agenda .other"), ["۱۴ اردیبهشت ۱۴۰۶"; 2], "its day in the other calendar");
    assert!(text.contains("Register of Example") && text.contains("Which spelling comes first"));
    let colleague = registers.app.person("IR", &[]).await;
    registers.app.arrange(|connection| {
        let own = people::table.find(colleague.id);
        diesel::update(own).set(people::time_zone.eq("Asia/Tehran")).execute(connection).unwrap()
    });
    let theirs = plain(&registers.app.signed_in(&colleague).await.get(PAGE).await);
    assert!(
        theirs.contains("09:30 – 11:00") && theirs.contains("For you: 10:00 – 11:30 (Tehran, UTC+03:30)"),
        "{theirs}"
    );
    let persian = plain(&registers.app.browser().get("/fa/meetings/eco-3-2027").await);
    assert!(persian.contains("۰۹:۳۰ – ۱۱:۰۰"), "{persian}");
}

#[tokio::test]
async fn a_session_that_does_not_fit_its_meeting_is_refused_at_its_field() {
    let registers = Registers::make().await;
    registers.draft(&[]).await;
    let sessions = format!("{PAGE}/sessions");
    for (field, typed, at) in [
        ("day", "2027-05-06", "starts"),
        ("day", "someday", "day"),
        ("starts", "11:00", "starts"),
        ("ends", "25:00", "ends"),
        ("name", "", "name"),
        ("paper_document", "0190a000-0000-7000-8000-00000000000a", "papers"),
    ] {
        let answer = registers.editor.post(&sessions, &session(&[(field, typed)])).await;
        assert_eq!(answer.status, 422, "{field} {typed}");
        assert_eq!(answer.attributes(".summary a", "href"), [format!("#{at}")], "{field} {typed}");
    }
    assert_eq!(registers.editor.post(&sessions, &session(&[("revision", "9")])).await.status, 409);
    assert!(registers.editor.get(PAGE).await.all("ol.agenda").is_empty());
    assert_eq!(registers.editor.post(&sessions, &session(&[])).await.status, 303);
    let moved = registers.saved(&[("revision", "2"), ("from", "2027-06-01"), ("until", "2027-06-02")]).await;
    assert_eq!((moved.status, moved.attributes(".summary a", "href")), (422, vec!["#from".to_owned()]));
}

#[tokio::test]
async fn a_session_is_translated_moved_and_removed_and_stays_the_same_session() {
    let registers = Registers::make().await;
    registers.published(&[]).await;
    let sessions = format!("{PAGE}/sessions");
    let unsaid = registers.editor.post(&sessions, &session(&[("revision", "2")])).await;
    assert_eq!((unsaid.status, unsaid.attributes(".summary a", "href")), (422, vec!["#reason".to_owned()]));
    let said = session(&[("revision", "2"), ("reason", "Agenda"), ("paper_authors", "")]);
    assert_eq!(registers.editor.post(&sessions, &said).await.status, 303);
    let address = |page: crate::support::Shown| page.attributes("ol.agenda a[href*=sessions]", "href").remove(0);
    let one = address(registers.editor.get(PAGE).await);
    let persian = [("revision", "3"), ("language", "fa"), ("name", "نام‌ها"), ("reason", "Persian")];
    let unsaid = [("paper_title", ""), ("paper_authors", "")];
    let persian = session(&[persian.as_slice(), unsaid.as_slice()].concat());
    assert_eq!(registers.editor.post(&one, &persian).await.status, 303);
    assert_eq!(address(registers.editor.get(PAGE).await), one);
    let reader = registers.app.browser();
    assert_eq!(reader.get("/fa/meetings/eco-3-2027").await.all("ol.agenda > li > h3"), ["نام‌ها"]);
    assert_eq!(reader.get(PAGE).await.all("ol.agenda > li > h3"), ["Names in two scripts"]);
    let papers = reader.get("/fa/meetings/eco-3-2027").await.all("ol.agenda .paper b");
    assert_eq!(papers, ["Which spelling comes first"], "a paper with no title in that language stays");
    let removal = format!("{one}/removal");
    assert_eq!(registers.editor.post(&removal, &[("revision", "3")]).await.status, 409);
    assert_eq!(registers.editor.post(&removal, &[("revision", "4")]).await.status, 303);
    assert!(reader.get(PAGE).await.all("ol.agenda").is_empty());
    assert!(reader.get(&format!("{PAGE}/revisions")).await.text.contains("A session was removed"));
}
