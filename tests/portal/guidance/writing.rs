//! One writes, another releases; translations follow; older versions come back.

use diesel::prelude::*;
use sijil::features::guidance::{self, Words};
use sijil::platform::database::schema::audit_entries;
use sijil::platform::errors::Error;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::{Office, words};
use crate::support::{Browser, Shown};

const PARTICULARS: [(&str, &str); 10] = [
    ("tlp", "clear"),
    ("audience", "examiner"),
    ("audience", "manager"),
    ("level", "2"),
    ("theme", "inspection"),
    ("publisher", "Institute"),
    ("year", "۲۰۱۸"),
    ("review_due", "1406/02/11"),
    ("source_url", "https://source.example/a"),
    ("source_basis", "full"),
];

/// The form of an original.
fn original<'a>(title: &'a str, step: &'a str, others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let text = [("title", title), ("summary", "In short."), ("body", "First.\n\nSecond."), ("step", step)];
    let of_source = [("source_title", "A source"), ("source_as_of", "2018-05")];
    text.into_iter().chain(PARTICULARS).chain(of_source).chain(others.iter().copied()).collect()
}

/// What a form that is shown would send for a field.
fn value(page: &Shown, name: &str) -> String {
    page.attributes(&format!("form.desk-write input[name={name}]"), "value").join("")
}

async fn release(browser: &Browser, slug: &str, language: &str) -> Shown {
    let page = browser.get(&format!("/en/guidance/{slug}/texts/{language}/review")).await;
    assert_eq!(page.status, 200);
    let revision = page.attributes("form[action$=release] input[name=revision]", "value").join("");
    browser.post(&format!("/en/guidance/{slug}/texts/{language}/release"), &[("revision", &revision)]).await
}

#[tokio::test]
async fn an_editor_writes_an_article_and_a_reviewer_who_did_not_write_it_releases_it() {
    let office = Office::open().await;
    let form = original("Watermarks", "finish", &[("slug", "Watermarks"), ("language", "en")]);
    let saved = office.writing.post("/en/guidance/new", &form).await;
    assert_eq!((saved.status, saved.location().as_deref()), (303, Some("/en/guidance/watermarks/desk")));
    let reader = office.app.browser();
    assert_eq!(reader.get("/en/guidance/watermarks").await.status, 404, "readers have nothing yet");
    assert_eq!(reader.get("/en/guidance").await.all(".entry").len(), 0);
    // Its writer neither releases it nor goes on while it waits.
    let own = office.writing.get("/en/guidance/watermarks/texts/en/review").await;
    assert_eq!((own.status, own.all("form[action$=release]").len()), (200, 0));
    let path = "/en/guidance/watermarks/texts/en";
    assert_eq!(office.writing.post(&format!("{path}/release"), &[("revision", "1")]).await.status, 403);
    assert_eq!(office.writing.get(path).await.status, 409);
    // Another reviewer abroad does not even find it.
    let abroad = office.app.signed_in(&office.app.person("IR", &[Role::Reviewer]).await).await;
    assert_eq!(abroad.get(&format!("{path}/review")).await.status, 404);
    assert_eq!(abroad.post(&format!("{path}/release"), &[("revision", "1")]).await.status, 404);
    // The reviewer is told in the portal, finds it on the desk and releases it.
    let inbox = office.reviewing.get("/en/inbox").await;
    assert_eq!(inbox.all("section.warm .entry h2"), ["Guidance waits for your review"]);
    assert_eq!(inbox.attributes("section.warm .entry h2 a", "href"), [format!("{path}/review")]);
    let desk = office.reviewing.get("/en/desk").await;
    assert!(desk.attributes(".task a", "href").contains(&format!("{path}/review")), "{}", desk.text);
    assert_eq!(release(&office.reviewing, "watermarks", "en").await.status, 303);
    assert_eq!(release_again(&office).await, 404, "it does not wait any more");
    let page = reader.get("/en/guidance/watermarks").await;
    assert_eq!((page.status, page.one("h1")), (200, "Watermarks".to_owned()));
    assert!(page.one(".facts").contains("2018") && page.one(".sources-list").contains("read in full"), "{}", page.text);
    let due = page.one(".facts").replace(['\u{2068}', '\u{2069}'], "");
    assert!(due.contains("1 May 2027"), "the day of the Solar Hijri calendar: {due}");
    assert_eq!(office.app.count_waiting("guidance.submitted"), 0, "it waits for nobody");
    assert_eq!(office.app.told_of("guidance.released").len(), 1);
}

async fn release_again(office: &Office) -> u16 {
    office.reviewing.get("/en/guidance/watermarks/texts/en/review").await.status
}

#[tokio::test]
async fn a_text_comes_back_with_a_reason_and_goes_round_again() {
    let office = Office::open().await;
    let form = original("Watermarks", "finish", &[("slug", "watermarks"), ("language", "en")]);
    office.writing.post("/en/guidance/new", &form).await;
    let path = "/en/guidance/watermarks/texts/en";
    let silent = office.reviewing.post(&format!("{path}/return"), &[("revision", "1"), ("reason", " ")]).await;
    assert_eq!((silent.status, silent.all(".err").len()), (422, 1), "a reason is asked for");
    let back =
        office.reviewing.post(&format!("{path}/return"), &[("revision", "1"), ("reason", "Name the tool")]).await;
    assert_eq!(back.status, 303);
    assert_eq!(office.app.count_waiting("guidance.submitted"), 0, "it waits for no reviewer");
    assert_eq!(office.app.told_of("guidance.returned").len(), 1);
    let desk = office.writing.get("/en/desk").await;
    assert!(desk.attributes(".task a", "href").contains(&path.to_owned()), "it is on the writer's desk");
    let page = office.writing.get(path).await;
    assert!(page.one(".flash.wait").contains("Name the tool"));
    let revision = value(&page, "revision");
    let again = original("Watermarks and light", "finish", &[("revision", &revision)]);
    assert_eq!(office.writing.post(path, &again).await.status, 303);
    // What the reviewer saw before is not what waits now.
    let stale = office.reviewing.post(&format!("{path}/release"), &[("revision", "1")]).await;
    assert_eq!(stale.status, 409);
    assert_eq!(release(&office.reviewing, "watermarks", "en").await.status, 303);
    assert_eq!(office.app.browser().get("/en/guidance/watermarks").await.one("h1"), "Watermarks and light");
}

#[tokio::test]
async fn of_two_editors_at_once_the_second_is_told_and_loses_nothing() {
    let office = Office::open().await;
    let form = original("Watermarks", "save", &[("slug", "watermarks"), ("language", "en")]);
    office.writing.post("/en/guidance/new", &form).await;
    let path = "/en/guidance/watermarks/texts/en";
    let other = office.app.signed_in(&office.app.person("TR", &[Role::Editor]).await).await;
    let (mine, theirs) = (office.writing.get(path).await, other.get(path).await);
    let revision_of_theirs = value(&theirs, "revision");
    let first = original("By the other", "save", &[("revision", revision_of_theirs.as_str())]);
    assert_eq!(other.post(path, &first).await.status, 303);
    let revision = value(&mine, "revision");
    let second = office.writing.post(path, &original("By me", "save", &[("revision", &revision)])).await;
    assert_eq!(second.status, 422);
    assert_eq!(value(&second, "title"), "By me", "what was typed is kept");
    assert!(second.one(".preview").contains("By the other"), "and the other text is shown");
    let revision = value(&second, "revision");
    assert_eq!(office.writing.post(path, &original("By both", "save", &[("revision", &revision)])).await.status, 303);
}

#[tokio::test]
async fn what_somebody_saw_before_a_release_decides_about_nothing_after_it() {
    let office = Office::open().await;
    let form = original("Watermarks", "finish", &[("slug", "watermarks"), ("language", "en")]);
    office.writing.post("/en/guidance/new", &form).await;
    let path = "/en/guidance/watermarks/texts/en";
    let seen = office.reviewing.get(&format!("{path}/review")).await;
    let seen = seen.attributes("form[action$=release] input[name=revision]", "value").join("");
    let other = office.app.signed_in(&office.app.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(release(&other, "watermarks", "en").await.status, 303);
    // Two open the form while there is no draft; one writes, and hands it in.
    let late = value(&office.writing.get(path).await, "revision");
    let first = original("Stork", "finish", &[("revision", &late)]);
    assert_eq!(office.writing.post(path, &first).await.status, 303);
    // The old tab of the first reviewer releases nothing they never saw.
    let stale = office.reviewing.post(&format!("{path}/release"), &[("revision", &seen)]).await;
    assert_eq!(stale.status, 409);
    assert_eq!(office.app.browser().get("/en/guidance/watermarks").await.one("h1"), "Watermarks");
    // The second round is told as the first was, which waits for nobody any more.
    assert_eq!(office.app.count_waiting("guidance.submitted"), 2, "two reviewers");
    assert_eq!(office.app.told_of("guidance.submitted").len(), 3, "one reviewer in the first round, two in the second");
    // The form of the other, from before that release, is told that there is something else now.
    assert_eq!(release(&other, "watermarks", "en").await.status, 303);
    let second = office.writing.post(path, &original("Heron", "save", &[("revision", &late)])).await;
    assert_eq!((second.status, value(&second, "title")), (422, "Heron".to_owned()));
    assert!(second.one(".preview").contains("Stork"), "what readers have by now is shown");
    let revision = value(&second, "revision");
    assert_eq!(office.writing.post(path, &original("Heron", "save", &[("revision", &revision)])).await.status, 303);
}

#[tokio::test]
async fn of_two_who_save_at_the_same_moment_neither_undoes_what_the_other_did() {
    let office = Office::open().await;
    let other = office.app.signed_in(&office.app.person("TR", &[Role::Editor]).await).await;
    let form = original("Watermarks", "save", &[("slug", "watermarks"), ("language", "en")]);
    let (one, two) =
        tokio::join!(office.writing.post("/en/guidance/new", &form), other.post("/en/guidance/new", &form),);
    let told = [one.status.max(two.status), one.status.min(two.status)];
    assert!(told == [422, 303] || told == [409, 303], "the address is given once: {told:?}");
    let path = "/en/guidance/watermarks/texts/en";
    let revision = value(&office.writing.get(path).await, "revision");
    let (mine, theirs) = (
        original("By me", "save", &[("revision", &revision)]),
        original("By the other", "save", &[("revision", &revision)]),
    );
    let (one, two) = tokio::join!(office.writing.post(path, &mine), other.post(path, &theirs));
    assert_eq!([one.status.max(two.status), one.status.min(two.status)], [422, 303]);
    // Two translations at once: the article knows of both.
    office.publish("heron", office.particulars(Tlp::Clear), words("Heron"));
    let text = |title| [("title", title), ("summary", "Short."), ("body", "One."), ("source_version", "1")];
    let (turkish, russian) = (text("Balıkçıl"), text("Цапля"));
    let (one, two) = tokio::join!(
        office.writing.post("/en/guidance/heron/texts/tr", &turkish),
        other.post("/en/guidance/heron/texts/ru", &russian),
    );
    assert_eq!([one.status, two.status], [303, 303]);
    let desk = office.writing.get("/en/guidance/heron/desk").await;
    assert_eq!(desk.all("tbody tr").iter().filter(|line| line.contains("in work")).count(), 2, "{}", desk.text);
}

#[tokio::test]
async fn a_form_that_cannot_be_kept_says_so_at_each_field() {
    let office = Office::open().await;
    let page = office.writing.post("/en/guidance/new", &[("slug", "A b"), ("language", "xx"), ("tlp", "red")]).await;
    assert_eq!(page.status, 422);
    let places = page.attributes(".summary a", "href");
    for field in ["slug", "language", "title", "summary", "tlp", "audience", "level", "theme", "review_due"] {
        assert!(places.contains(&format!("#{field}")), "{field}: {places:?}");
        assert_eq!(
            page.all(&format!("#{field}")).len() + page.attributes(&format!("#{field}"), "name").len(),
            2,
            "{field}"
        );
    }
    for (name, wrong) in
        [("review_due", "2028-12-31"), ("review_due", "2026-11-20"), ("year", "soon"), ("source_as_of", "May")]
    {
        let form: Vec<_> = original("Watermarks", "save", &[("slug", "watermarks"), ("language", "en")]);
        let form: Vec<_> = form.into_iter().map(|it| if it.0 == name { (name, wrong) } else { it }).collect();
        assert_eq!(office.writing.post("/en/guidance/new", &form).await.status, 422, "{name}: {wrong}");
    }
    let form = original("Watermarks", "save", &[("slug", "watermarks"), ("language", "en")]);
    assert_eq!(office.writing.post("/en/guidance/new", &form).await.status, 303);
    let taken = office.writing.post("/en/guidance/new", &form).await;
    assert_eq!((taken.status, taken.attributes(".summary a", "href")), (422, vec!["#slug".to_owned()]));
}

#[tokio::test]
async fn what_a_form_sends_twice_is_kept_once() {
    let office = Office::open().await;
    let iran = office.app.organisation("IR").to_string();
    let twice = [("audience", "manager"), ("theme", "inspection"), ("named", iran.as_str()), ("named", iran.as_str())];
    let address = [("slug", "watermarks"), ("language", "en")];
    let form = original("Watermarks", "finish", &[&address[..], &twice[..]].concat());
    assert_eq!(office.writing.post("/en/guidance/new", &form).await.status, 303);
    assert_eq!(release(&office.reviewing, "watermarks", "en").await.status, 303);
    let it = office.app.look(|connection| guidance::find(connection, "watermarks")).unwrap();
    let kept = &it.particulars;
    assert_eq!((kept.audiences.len(), kept.topics.len(), kept.organisations.len()), (2, 1, 1));
}

#[tokio::test]
async fn an_organisation_is_named_itself_and_no_other_of_its_country_reads_in_its_place() {
    let office = Office::open().await;
    let (iran, pakistan) = (office.app.organisation("IR"), office.app.organisation("PK"));
    let page = office.writing.get("/en/guidance/new").await;
    let offered = page.attributes("input[name=named]", "value");
    assert!(offered.contains(&iran.to_string()) && offered.contains(&pakistan.to_string()), "{offered:?}");
    assert!(!offered.contains(&office.app.organisation("TR").to_string()), "its own reads it anyway");
    let iran = iran.to_string();
    let amber = [("slug", "watermarks"), ("language", "en"), ("named", iran.as_str()), ("named", "IR")];
    let form: Vec<_> = original("Watermarks", "finish", &amber);
    let form: Vec<_> = form.into_iter().map(|it| if it.0 == "tlp" { ("tlp", "amber") } else { it }).collect();
    assert_eq!(office.writing.post("/en/guidance/new", &form).await.status, 303);
    assert_eq!(release(&office.reviewing, "watermarks", "en").await.status, 303);
    for (country, status) in [("IR", 200), ("PK", 404)] {
        let reader = office.app.signed_in(&office.app.person(country, &[Role::Officer]).await).await;
        assert_eq!(reader.get("/en/guidance/watermarks").await.status, status, "{country}");
    }
    let form = office.writing.get("/en/guidance/watermarks/texts/en").await;
    assert_eq!(form.attributes("input[name=named][checked]", "value"), [iran]);
}

#[tokio::test]
async fn a_reviewer_sees_who_will_read_it_whether_it_is_confirmed_and_where_its_sources_are() {
    let office = Office::open().await;
    office.publish("heron", office.particulars(Tlp::Amber), words("Heron"));
    let path = "/en/guidance/heron/texts/en";
    let pakistan = office.app.organisation("PK").to_string();
    let form = office.writing.get(path).await;
    let revision = value(&form, "revision");
    let why = ("opening_reason", "All registers agreed.");
    let given = [("revision", revision.as_str()), ("named", pakistan.as_str()), ("is_confirmed", "yes"), why];
    assert_eq!(office.writing.post(path, &original("Heron", "finish", &given)).await.status, 303);
    let page = office.reviewing.get(&format!("{path}/review")).await;
    let facts = page.all(".facts > div");
    let fact = |label: &str| facts.iter().find(|it| it.starts_with(label)).cloned().unwrap_or_default();
    let name_of = |form: &Shown, id: &str| form.one(&format!("label:has(input[name=named][value='{id}'])"));
    let (iran, pakistan) = (name_of(&form, &office.app.organisation("IR").to_string()), name_of(&form, &pakistan));
    let named = fact("Organisations that read what is AMBER");
    assert!(named.contains(iran.trim()) && named.contains(pakistan.trim()), "before and now: {named}");
    let confirmed = fact("The publisher of the work has confirmed");
    assert!(confirmed.contains("no") && confirmed.contains("yes"), "{confirmed}");
    assert!(fact("Sources").contains("https://source.example/a"), "{}", page.text);
    let gone = page.all(".facts del");
    assert!(gone.iter().any(|it| it.contains(iran.trim())), "{gone:?}");
}

#[tokio::test]
async fn a_translation_lags_from_the_moment_its_original_changed_until_somebody_follows_or_finds_it_right() {
    let office = Office::open().await;
    office.publish("heron", office.particulars(Tlp::Clear), words("Heron"));
    let path = "/en/guidance/heron/texts/tr";
    let form = office.writing.get(path).await;
    assert!(form.one(".source-title").contains("Heron"), "the original stands beside the form");
    let fields = [("title", "Balıkçıl"), ("summary", "Kısaca."), ("body", "Bir."), ("step", "finish")];
    let with =
        |page: &Shown| [("revision", value(page, "revision")), ("source_version", value(page, "source_version"))];
    let sent = with(&form);
    let sent: Vec<_> = fields.into_iter().chain(sent.iter().map(|(name, value)| (*name, value.as_str()))).collect();
    assert_eq!(office.writing.post(path, &sent).await.status, 303);
    assert_eq!(release(&office.reviewing, "heron", "tr").await.status, 303);
    let reader = office.app.browser();
    assert_eq!(reader.get("/tr/guidance/heron").await.one("h1"), "Balıkçıl");
    // The original changes: readers, the desk and the translator hear of it, and what changed is marked.
    office.rewrite("heron", Words { body: "Another paragraph.".to_owned(), ..words("Heron") });
    assert_eq!(reader.get("/tr/guidance/heron").await.all(".followed").len(), 1);
    assert!(office.writing.get("/en/desk").await.one("#h-guidance + .count").contains('1'));
    let form = office.writing.get(path).await;
    assert_eq!(form.all(".source-part.changed ins").len(), 1, "{}", form.text);
    assert!(form.one(".flash.behind").contains("original changed"));
    // Somebody finds it still right.
    let said = office.writing.post(&format!("{path}/confirmation"), &[]).await;
    assert_eq!(said.status, 303);
    assert_eq!(reader.get("/tr/guidance/heron").await.all(".followed").len(), 0);
    assert_eq!(office.writing.post(&format!("{path}/confirmation"), &[]).await.status, 409, "it does not lag");
    assert!(office.writing.get(&format!("{path}/versions")).await.text.contains("looked at, still right"));
}

#[tokio::test]
async fn two_versions_are_compared_and_an_older_one_comes_back_as_a_draft() {
    let office = Office::open().await;
    office.publish("heron", office.particulars(Tlp::Clear), words("Heron"));
    office.rewrite("heron", words("Stork"));
    let path = "/en/guidance/heron/texts/en";
    let page = office.writing.get(&format!("{path}/versions?from=1&to=2")).await;
    assert_eq!(page.all(".saves > li").len(), 2);
    let (gone, fresh) = (page.all(".comparison del").join(" "), page.all(".comparison ins").join(" "));
    assert!(gone.contains("Heron") && fresh.contains("Stork"), "{gone} {fresh}");
    assert_eq!(office.writing.get(&format!("{path}/versions?from=1&to=9")).await.status, 404);
    assert_eq!(page.all("form[action$=restoration]").len(), 1);
    let back = office.writing.post(&format!("{path}/restoration"), &[("number", "1")]).await;
    assert_eq!(back.status, 303);
    assert_eq!(value(&office.writing.get(path).await, "title"), "Heron");
    // While somebody writes, nothing takes the place of what they wrote.
    let revision = value(&office.writing.get(path).await, "revision");
    office.writing.post(path, &original("By hand", "save", &[("revision", &revision)])).await;
    let other = office.app.signed_in(&office.app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(other.get(&format!("{path}/versions")).await.all("form[action$=restoration]").len(), 0);
    assert_eq!(other.post(&format!("{path}/restoration"), &[("number", "1")]).await.status, 409);
    assert_eq!(value(&office.writing.get(path).await, "title"), "By hand");
    let reader = office.app.browser();
    assert_eq!(reader.get("/en/guidance/heron").await.one("h1"), "Stork", "readers keep what was released");
}

#[tokio::test]
async fn a_withdrawn_article_is_gone_for_readers_and_a_release_brings_it_back() {
    let office = Office::open().await;
    office.publish("heron", office.particulars(Tlp::Clear), words("Heron"));
    let path = "/en/guidance/heron/withdrawal";
    assert_eq!(office.writing.post(path, &[("reason", "Wrong")]).await.status, 403, "an editor does not");
    assert_eq!(office.reviewing.post(path, &[("reason", "Wrong")]).await.status, 303);
    let reader = office.app.browser();
    for path in ["/en/guidance/heron", "/tr/guidance/heron"] {
        assert_eq!(reader.get(path).await.status, 404);
    }
    assert_eq!(reader.get("/en/search?kind=guidance&q=heron").await.all(".entry").len(), 0);
    assert!(!reader.get("/en/guidance.atom").await.text.contains("heron"));
    assert!(office.writing.get("/en/guidance/heron/desk").await.one(".flash.wait").contains("Wrong"));
    assert_eq!(office.reviewing.post(path, &[("reason", "Again")]).await.status, 409);
    office.rewrite("heron", words("Stork"));
    assert_eq!(reader.get("/en/guidance/heron").await.one("h1"), "Stork");
}

#[tokio::test]
async fn the_secretariats_people_write_for_the_secretariat_and_nobody_alone() {
    let office = Office::open().await;
    let app = &office.app;
    let (one, two) = (
        app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await,
        app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await,
    );
    let form = original("Principles", "finish", &[("slug", "principles"), ("language", "en")]);
    assert_eq!(one.post("/en/guidance/new", &form).await.status, 303);
    assert_eq!(one.post("/en/guidance/principles/texts/en/release", &[("revision", "1")]).await.status, 403);
    assert_eq!(office.reviewing.get("/en/guidance/principles/desk").await.status, 404, "it is not a country's");
    assert_eq!(release(&two, "principles", "en").await.status, 303);
    assert_eq!(app.browser().get("/en/guidance/principles").await.status, 200);
    let officer = app.signed_in(&app.person("TR", &[Role::Officer]).await).await;
    assert_eq!(officer.get("/en/guidance/new").await.status, 403);
}

#[tokio::test]
async fn an_article_is_written_with_the_same_tools_as_a_post_and_previewed_as_it_would_be_released() {
    let office = Office::open().await;
    let form = office.writing.get("/fa/guidance/new").await;
    let post = office.writing.get("/fa/achievements/new").await;
    assert_eq!(form.attributes(".tools [data-md]", "data-md"), post.attributes(".tools [data-md]", "data-md"));
    assert_eq!(form.all(".tools [data-choose]").len(), 0, "an article has no pictures");
    assert_eq!(form.attributes("#body", "data-paste"), ["/fa/writing/pasted"]);
    assert_eq!(form.attributes("[data-preview]", "data-preview"), ["/fa/guidance/preview"]);
    assert_eq!(form.all("#table-size").len(), 1);

    let text = "# A part\n\nSome **bold** words[^1] <img src=x onerror=alert(1)>\n\n[^1]: Where they are from";
    let words = [("language", "en"), ("title", "A <b>title</b>"), ("summary", "In short."), ("body", text)];
    let preview = office.writing.post("/fa/guidance/preview", &words).await;
    assert_eq!((preview.status, preview.one("h1")), (200, "A <b>title</b>".to_owned()));
    assert_eq!(preview.attributes("h1", "dir"), ["ltr"], "the words keep their own side");
    assert_eq!((preview.one(".prose strong"), preview.all("main img").len()), ("bold".to_owned(), 0));
    let others = [("slug", "previewed"), ("language", "en")];
    let mut whole = original("A <b>title</b>", "finish", &others);
    whole.iter_mut().filter(|(name, _)| *name == "body").for_each(|field| field.1 = text);
    office.writing.post("/en/guidance/new", &whole).await;
    release(&office.reviewing, "previewed", "en").await;
    let released = office.app.browser().get("/en/guidance/previewed").await;
    assert_eq!(released.one(".prose"), office.writing.post("/en/guidance/preview", &words).await.one(".prose"));

    let long = "a".repeat(50_001);
    let refused = office.writing.post("/en/guidance/preview", &[("language", "en"), ("body", &long)]).await;
    assert_eq!(refused.all(".prose .err").len(), 1, "it says why there is none");
    assert_eq!(office.app.browser().post("/en/guidance/preview", &words).await.status, 401, "for those who write");
}

#[tokio::test]
async fn guidance_is_opened_with_its_translations_by_a_version_with_a_reason_and_a_second_person() {
    let office = Office::open().await;
    let it = office.publish("watermarks", office.particulars(Tlp::AmberStrict), as_typed("Watermarks"));
    office.follow(it, Language::Turkish, words("Filigranlar"));
    let path = "/en/guidance/watermarks/texts/en";
    let page = office.writing.get(path).await;
    assert_eq!(page.attributes("#opening_reason", "name"), ["opening_reason"]);
    let revision = value(&page, "revision");
    let silent = original("Watermarks", "finish", &[("revision", &revision)]);
    let refused = office.writing.post(path, &silent).await;
    assert_eq!((refused.status, refused.attributes(".summary a", "href")), (422, vec!["#opening_reason".to_owned()]));
    let told =
        original("Watermarks", "finish", &[("revision", &revision), ("opening_reason", "All registers agreed.")]);
    assert_eq!(office.writing.post(path, &told).await.status, 303);
    let reader = office.app.browser();
    assert_eq!(reader.get("/tr/guidance/watermarks").await.status, 404, "nobody released it");

    let review = office.reviewing.get(&format!("{path}/review")).await;
    assert!(review.one(".farther").contains("All registers agreed.") && review.one(".farther").contains("Türkçe"));
    let read = review.one("details.more");
    assert!(read.contains("current") && read.contains("Filigranlar, in short."), "whoever opens it reads it: {read}");
    let begun = office.writing.get("/en/guidance/watermarks/texts/tr").await;
    let (begun, source) = (value(&begun, "revision"), value(&begun, "source_version"));
    assert_eq!(release(&office.reviewing, "watermarks", "en").await.status, 303);
    assert_eq!(reader.get("/tr/guidance/watermarks").await.one("h1"), "Filigranlar");
    // Both texts have a further version that says why; the translation lags no more than before.
    for language in ["en", "tr"] {
        let versions = office.reviewing.get(&format!("/en/guidance/watermarks/texts/{language}/versions")).await;
        let kept = versions.all(".saves > li");
        assert!(kept.len() == 2 && kept[0].contains("All registers agreed."), "{language}: {kept:?}");
        assert!(!kept[1].contains("agreed"), "{language}: {kept:?}");
    }
    assert!(!reader.get("/tr/guidance/watermarks").await.text.contains("All registers agreed."));
    assert_eq!(opened(&office), 2, "each language");
    // Who writes meanwhile is not told that somebody was faster: nobody wrote.
    let text = [("title", "Filigran"), ("summary", "Kısaca."), ("body", "Bir."), ("step", "save")];
    let sent: Vec<_> =
        text.into_iter().chain([("revision", begun.as_str()), ("source_version", source.as_str())]).collect();
    assert_eq!(office.writing.post("/en/guidance/watermarks/texts/tr", &sent).await.status, 303);
}

/// How often a text was opened to more readers.
fn opened(office: &Office) -> i64 {
    office.app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("guidance.downgraded"));
        rows.count().get_result::<i64>(connection).unwrap()
    })
}

/// The words that the form of an original sends.
fn as_typed(title: &str) -> Words {
    Words { title: title.to_owned(), summary: "In short.".to_owned(), body: "First.\n\nSecond.".to_owned() }
}

#[tokio::test]
async fn a_translation_that_lags_is_kept_back_where_its_article_is_opened_until_somebody_follows() {
    let office = Office::open().await;
    let it = office.publish("watermarks", office.particulars(Tlp::AmberStrict), words("Watermarks"));
    office.follow(it, Language::Turkish, words("Filigranlar"));
    let (path, turkish) = ("/en/guidance/watermarks/texts/en", "/en/guidance/watermarks/texts/tr");
    assert_eq!(office.writing.get("/tr/guidance/watermarks").await.one("h1"), "Filigranlar");
    let revision = value(&office.writing.get(path).await, "revision");
    let given = [("revision", revision.as_str()), ("opening_reason", "All registers agreed.")];
    assert_eq!(office.writing.post(path, &original("Watermarks", "finish", &given)).await.status, 303);
    let review = office.reviewing.get(&format!("{path}/review")).await;
    assert!(review.one(".farther").contains("kept back"), "{}", review.one(".farther"));
    let read = review.one("details.more");
    assert!(read.contains("older than the original") && read.contains("Filigranlar, in short."), "{read}");
    assert_eq!(release(&office.reviewing, "watermarks", "en").await.status, 303);

    let reader = office.app.browser();
    for path in ["/tr/guidance/watermarks", "/tr/guidance", "/data/guidance.json", "/tr/search?q=filigranlar"] {
        let page = reader.get(path).await;
        assert!(page.status == 200 && !page.text.contains("Filigranlar, in short."), "{path}: {}", page.text);
    }
    assert_eq!(reader.get("/tr/guidance/watermarks").await.one("h1"), "Watermarks", "in the original");
    assert_eq!(opened(&office), 1, "the original alone");
    let versions = office.reviewing.get(&format!("{turkish}/versions")).await.all(".saves > li");
    assert!(versions.len() == 2 && versions[0].contains("older than the original"), "{versions:?}");

    // Nobody lets it out alone; whoever follows the original begins with its words, and another releases them.
    assert_eq!(office.writing.post(&format!("{turkish}/confirmation"), &[]).await.status, 409);
    let form = office.writing.get(turkish).await;
    assert_eq!(value(&form, "title"), "Filigranlar");
    let (revision, source) = (value(&form, "revision"), value(&form, "source_version"));
    let text = [("title", "Filigranlar"), ("summary", "Kısaca."), ("body", "Bir."), ("step", "finish")];
    let sent: Vec<_> =
        text.into_iter().chain([("revision", revision.as_str()), ("source_version", source.as_str())]).collect();
    assert_eq!(office.writing.post(turkish, &sent).await.status, 303);
    assert_eq!(release(&office.reviewing, "watermarks", "tr").await.status, 303);
    assert_eq!(reader.get("/tr/guidance/watermarks").await.one("h1"), "Filigranlar");
}

#[tokio::test]
async fn a_reason_for_opening_guidance_is_kept_in_work_and_one_that_cannot_be_kept_is_said_at_its_field() {
    let office = Office::open().await;
    office.publish("watermarks", office.particulars(Tlp::AmberStrict), words("Watermarks"));
    let path = "/en/guidance/watermarks/texts/en";
    let revision = value(&office.writing.get(path).await, "revision");
    let long = "a".repeat(1001);
    let refused = [("revision", revision.as_str()), ("opening_reason", long.as_str())];
    let refused = office.writing.post(path, &original("Watermarks", "save", &refused)).await;
    assert_eq!((refused.status, refused.attributes(".summary a", "href")), (422, vec!["#opening_reason".to_owned()]));
    assert_eq!(refused.one("#opening_reason"), long, "what was typed is kept");
    let reason = [("revision", revision.as_str()), ("opening_reason", "All agreed.\r\nIn writing.")];
    assert_eq!(office.writing.post(path, &original("Watermarks", "save", &reason)).await.status, 303);
    assert_eq!(office.writing.get(path).await.one("#opening_reason"), "All agreed. In writing.");
}

#[tokio::test]
async fn a_draft_that_would_open_guidance_for_no_reason_is_not_released() {
    let office = Office::open().await;
    let it = office.publish("watermarks", office.particulars(Tlp::AmberStrict), words("Watermarks"));
    let refused = office.try_follow(it, Language::English, words("Watermarks"), office.particulars(Tlp::Green));
    assert!(matches!(refused, Err(Error::Conflict("deviations-conflict-reason"))));
}
