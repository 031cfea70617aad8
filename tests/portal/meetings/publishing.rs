//! How a meeting comes to its readers, and what becomes of its page.

use sijil::features::notifications::{NewsKind, Topic};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

use super::{PAGE, Registers, plain, with};

#[tokio::test]
async fn a_host_prepares_a_meeting_and_everybody_reads_it_once_it_is_published() {
    let registers = Registers::make().await;
    let reader = registers.app.browser();
    registers.draft(&[("members", "IR")]).await;
    for browser in [&reader, &registers.abroad, &registers.secretariat] {
        assert_eq!(browser.get(PAGE).await.status, 404);
        assert!(!browser.get("/en/meetings").await.text.contains("Third meeting"));
    }
    assert_eq!(registers.reviewer.get(PAGE).await.status, 200);
    assert!(registers.reviewer.get("/en/meetings").await.one("section.warm").contains("Third meeting"));
    let publication = format!("{PAGE}/publication");
    assert_eq!(registers.editor.post(&publication, &[("revision", "1")]).await.status, 403);
    assert_eq!(registers.reviewer.post(&publication, &[("revision", "0")]).await.status, 409);
    assert_eq!(registers.reviewer.post(&publication, &[("revision", "1")]).await.status, 303);
    assert_eq!(registers.reviewer.post(&publication, &[("revision", "2")]).await.status, 409);

    let page = reader.get(PAGE).await;
    assert_eq!(page.one("h1"), "Third meeting of the heads");
    let text = plain(&page);
    assert!(text.contains("4 May 2027 – 5 May 2027"), "{text}");
    assert!(text.contains("۱۴ اردیبهشت ۱۴۰۶ – ۱۵ اردیبهشت ۱۴۰۶"), "the other calendar stands beside: {text}");
    assert!(text.contains("UTC+03:00") && text.contains("UNFPA"), "{text}");
    assert!(page.one("aside.side").contains("Will take part"));
    let persian = plain(&reader.get("/fa/meetings/eco-3-2027").await);
    assert!(persian.contains("۱۴ اردیبهشت ۱۴۰۶ – ۱۵ اردیبهشت ۱۴۰۶") && persian.contains("4 May 2027"), "{persian}");
    assert!(reader.get("/en/meetings").await.text.contains("Third meeting"));
    assert!(reader.get("/en/").await.one("section[aria-labelledby=h-coming]").contains("Third meeting"));
    assert!(reader.get("/en/search?q=heads").await.text.contains("/en/meetings/eco-3-2027"));
    let map = reader.get("/sitemap.xml?part=pages").await.text;
    assert!(map.contains("/en/meetings/eco-3-2027") && !map.contains("/fa/meetings/eco-3-2027"), "{map}");
    assert_eq!(registers.audited("meeting.published"), 1);
}

#[tokio::test]
async fn whoever_asked_for_meetings_hears_once_of_one_that_is_published_and_of_no_draft() {
    let registers = Registers::make().await;
    let app = &registers.app;
    app.mails();
    for (email, country) in [
        ("all@mail.example", None),
        ("turkiye@mail.example", Some(CountryCode::Turkiye)),
        ("iran@mail.example", Some(CountryCode::Iran)),
    ] {
        app.subscribed(email, Language::English, &Topic { country, ..Topic::all(NewsKind::Meeting) });
    }
    let in_persian = Topic { language: Some(Language::Persian), ..Topic::all(NewsKind::Meeting) };
    app.subscribed("persian@mail.example", Language::English, &in_persian);
    let told = || {
        app.turn_clock(300);
        let mut told: Vec<(String, bool)> = app
            .mails()
            .into_iter()
            .filter(|mail| mail.to.to_string().ends_with("@mail.example"))
            .map(|mail| (mail.to.to_string(), mail.text.contains(PAGE)))
            .collect();
        told.sort();
        told
    };
    registers.draft(&[]).await;
    assert!(told().is_empty(), "a draft is nobody's news");
    assert_eq!(registers.reviewer.post(&format!("{PAGE}/publication"), &[("revision", "1")]).await.status, 303);
    let heard = ["all@mail.example", "turkiye@mail.example"].map(|email| (email.to_owned(), true));
    assert_eq!(told(), heard, "the other asked for meetings in Iran");
    assert_eq!(registers.saved(&[("revision", "2"), ("reason", "Place"), ("place", "Ankara")]).await.status, 303);
    assert!(told().is_empty(), "once");
    let persian = [("revision", "3"), ("reason", "Persian"), ("language", "fa"), ("name", "سومین اجلاس رؤسا")];
    assert_eq!(registers.saved(&persian).await.status, 303);
    assert_eq!(told(), [("persian@mail.example".to_owned(), true)], "the words they asked for came later");
}

#[tokio::test]
async fn what_is_changed_after_publication_is_a_revision_everybody_can_look_up() {
    let registers = Registers::make().await;
    registers.published(&[]).await;
    let refused = registers.saved(&[("revision", "2"), ("place", "Ankara"), ("reason", "")]).await;
    assert_eq!((refused.status, refused.attributes(".summary a", "href")), (422, vec!["#reason".to_owned()]));
    let reason = [("revision", "2"), ("place", "Ankara"), ("reason", "The hall is taken")];
    assert_eq!(registers.saved(&reason).await.status, 303);
    let stale = registers.saved(&reason).await;
    assert_eq!(stale.status, 409, "the second saw what is not there any more");

    let reader = registers.app.browser();
    assert!(reader.get(PAGE).await.one("aside.side").contains("Ankara"));
    let list = reader.get(&format!("{PAGE}/revisions")).await;
    assert_eq!(list.all("ol.entries .entry").len(), 2);
    assert!(list.text.contains("The hall is taken"));
    let old = reader.get(&format!("{PAGE}/revisions/2")).await;
    assert!(old.one("aside.side").contains("Istanbul") && !old.one("aside.side").contains("Ankara"));
    assert!(plain(&old).contains("This is how the page stood"));
    assert_eq!(reader.get(&format!("{PAGE}/revisions/9")).await.status, 404);
}

#[tokio::test]
async fn words_of_another_language_stand_beside_the_first_and_the_rest_is_read_in_the_nearest() {
    let registers = Registers::make().await;
    registers.published(&[]).await;
    let words = [
        ("revision", "2"),
        ("language", "fa"),
        ("name", "سومین اجلاس رؤسا"),
        ("place", ""),
        ("host_name", ""),
        ("about", ""),
        ("reason", "Persian title"),
    ];
    assert_eq!(registers.saved(&words).await.status, 303);
    let reader = registers.app.browser();
    let page = reader.get("/fa-af/meetings/eco-3-2027").await;
    assert_eq!(page.one("h1[lang=fa]"), "سومین اجلاس رؤسا");
    assert_eq!(page.one("aside.side dd[lang=en]"), "Istanbul");
    assert_eq!(reader.get("/kk/meetings/eco-3-2027").await.one("h1[lang=en]"), "Third meeting of the heads");
}

#[tokio::test]
async fn a_meeting_to_come_is_called_off_with_a_reason_and_one_that_was_held_is_not() {
    let registers = Registers::make().await;
    registers.published(&[]).await;
    let cancellation = format!("{PAGE}/cancellation");
    let empty = registers.reviewer.post(&cancellation, &[("reason", ""), ("reason_language", "en")]).await;
    assert_eq!(empty.status, 422);
    let unseen = [("revision", "1"), ("reason", "The hall burnt down"), ("reason_language", "en")];
    assert_eq!(registers.reviewer.post(&cancellation, &unseen).await.status, 409, "it was changed meanwhile");
    let reason = [("revision", "2"), ("reason", "The hall burnt down"), ("reason_language", "en")];
    assert_eq!(registers.editor.post(&cancellation, &reason).await.status, 403);
    assert_eq!(registers.reviewer.post(&cancellation, &reason).await.status, 303);
    let reader = registers.app.browser();
    let page = reader.get(PAGE).await;
    assert!(page.one(".flash.wait").contains("The hall burnt down"));
    assert_eq!(page.all("article header .chip"), ["Called off"], "it is not coming any more");
    assert!(reader.get("/en/meetings").await.text.contains("Called off"));
    assert!(!reader.get("/en/").await.text.contains("Third meeting"), "the front page tells what will take place");
    let changed = registers.saved(&[("revision", "3"), ("reason", "More")]).await;
    assert_eq!(changed.status, 409);
    let decided = [("revision", "0"), ("language", "en"), ("text", "Meet elsewhere.")];
    assert_eq!(registers.editor.post(&format!("{PAGE}/decisions"), &decided).await.status, 409);

    let registers = Registers::make().await;
    registers.published(&[("from", "2011-10-03"), ("until", "2011-10-04")]).await;
    assert_eq!(registers.reviewer.post(&cancellation, &reason).await.status, 409);
}

#[tokio::test]
async fn a_day_is_shown_as_exactly_as_it_is_known() {
    let registers = Registers::make().await;
    registers.published(&[("from", "2014-11"), ("until", "")]).await;
    let page = registers.app.browser().get(PAGE).await;
    let days = page.one("dl.facts dd");
    assert_eq!(days, "November 2014", "a month is no day, and no month of the other calendar");
    assert!(!page.text.contains("Time zone"));
    let list = registers.app.browser().get("/en/meetings").await;
    assert!(list.one("section[aria-labelledby=h-held]").contains("2014"));
    assert!(list.all("section[aria-labelledby=h-coming]").is_empty());
}

#[tokio::test]
async fn what_cannot_be_a_meeting_is_refused_with_a_word_at_its_field_and_nothing_is_kept() {
    let registers = Registers::make().await;
    for (field, typed) in [
        ("slug", "Eco 3"),
        ("kind", "party"),
        ("from", "1390"),
        ("from", "soon"),
        ("until", "2027-05-03"),
        ("zone", "Asia/Nowhere"),
        ("host", "XX"),
        ("language", "xx"),
        ("name", ""),
        ("documents", "0190a000-0000-7000-8000-00000000000a"),
    ] {
        let answer = registers.editor.post("/en/meetings", &with(&[(field, typed)])).await;
        assert_eq!(answer.status, 422, "{field} {typed}");
        assert!(answer.attributes(".summary a", "href").contains(&format!("#{field}")), "{field} {typed}");
    }
    let source = [("source_url", "ftp://x"), ("source_title", "Report"), ("source_as_of", "")];
    let answer = registers.editor.post("/en/meetings", &with(&source)).await;
    assert_eq!((answer.status, answer.attributes(".summary a", "href")), (422, vec!["#sources".to_owned()]));
    assert_eq!(registers.editor.get(PAGE).await.status, 404);
    registers.draft(&[]).await;
    let taken = registers.abroad.post("/en/meetings", &with(&[("host", "IR")])).await;
    assert_eq!((taken.status, taken.attributes(".summary a", "href")), (422, vec!["#slug".to_owned()]));
    let theirs = registers.abroad.post("/en/meetings", &with(&[("slug", "eco-4-2028")])).await;
    let fields = theirs.attributes(".summary a", "href");
    assert_eq!((theirs.status, fields), (422, vec!["#host".to_owned()]), "what Türkiye hosts is not Iran's to tell");
}

#[tokio::test]
async fn the_secretariat_writes_what_is_published_and_a_host_what_the_secretariat_prepares_for_it() {
    let registers = Registers::make().await;
    let begun = registers.secretariat.post("/en/meetings", &with(&[])).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    assert_eq!(registers.editor.get(PAGE).await.status, 200, "the host prepares it too");
    assert_eq!(registers.abroad.get(PAGE).await.status, 404);
    assert!(registers.editor.get("/en/meetings").await.one("section.warm").contains("Third meeting"));
    assert_eq!(registers.reviewer.post(&format!("{PAGE}/publication"), &[("revision", "1")]).await.status, 303);
    let changed = registers.saved(&[("revision", "2"), ("reason", "Place")]).await;
    assert_eq!(changed.status, 303, "{}", changed.text);
    assert_eq!(registers.abroad.get(&format!("{PAGE}/edit")).await.status, 403);
    assert_eq!(registers.secretariat.get(&format!("{PAGE}/edit")).await.status, 200);
}

#[tokio::test]
async fn a_draft_is_thrown_away_and_its_address_is_free_again() {
    let registers = Registers::make().await;
    registers.draft(&[]).await;
    let removal = format!("{PAGE}/removal");
    assert_eq!(registers.editor.post(&removal, &[("revision", "7")]).await.status, 409);
    assert_eq!(registers.editor.post(&removal, &[("revision", "1")]).await.status, 303);
    assert_eq!(registers.editor.get(PAGE).await.status, 404);
    registers.published(&[]).await;
    assert_eq!(registers.editor.post(&removal, &[("revision", "2")]).await.status, 409, "what was read stays");
}

#[tokio::test]
async fn meetings_are_listed_by_what_comes_and_by_year_and_narrowed_to_a_kind() {
    let registers = Registers::make().await;
    registers.published(&[]).await;
    for (slug, from, kind) in [("held-2017", "2017-10-17", "eco_heads"), ("held-2021", "2021-11-16", "ministerial")] {
        let fields = [("slug", slug), ("from", from), ("until", ""), ("kind", kind), ("name", slug)];
        assert_eq!(registers.editor.post("/en/meetings", &with(&fields)).await.status, 303);
        let publication = format!("/en/meetings/{slug}/publication");
        assert_eq!(registers.reviewer.post(&publication, &[("revision", "1")]).await.status, 303);
    }
    let reader = registers.app.browser();
    let list = reader.get("/en/meetings").await;
    assert_eq!(list.all("section[aria-labelledby=h-held] h3"), ["2021", "2017"]);
    assert_eq!(list.all("section[aria-labelledby=h-coming] h3 a"), ["Third meeting of the heads"]);
    let persian = reader.get("/fa/meetings").await;
    assert_eq!(persian.all("section[aria-labelledby=h-held] h3"), ["۱۴۰۰", "۱۳۹۶"]);
    let narrowed = reader.get("/en/meetings?kind=ministerial").await;
    assert_eq!(narrowed.all("ol.entries h4 a"), ["held-2021"]);
    assert_eq!(reader.get("/en/meetings?kind=briefing").await.all(".empty").len(), 1);
}
