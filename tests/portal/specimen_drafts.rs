//! How a version comes into the register: described by an official page by page, released by somebody who had no part in
//! it, revised the same way; what would go farther than before needs a reason.

use diesel::prelude::*;
use sijil::platform::database::schema::{audit_entries, specimen_drafts, specimen_revisions, specimen_versions};
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, Someone, TestApp};

/// A register with those who write and those who release.
pub struct Office {
    pub app: TestApp,
    pub writer: Browser,
    pub colleague: Browser,
    pub reviewer: Browser,
    pub writing: Someone,
    pub helping: Someone,
    pub reviewing: Someone,
}

/// What the form of facts sends of a card of which little is known.
pub const FACTS: [(&str, &str); 10] = [
    ("first_issued", "2016-03"),
    ("validity", "yes"),
    ("format", "td1"),
    ("construction", "card"),
    ("substrate", "polycarbonate"),
    ("mrz", "td1"),
    ("barcode", "none"),
    ("chip", "dual"),
    ("number_mask", "A99A99999"),
    ("width", "85.6"),
];

impl Office {
    pub async fn open() -> Self {
        let app = TestApp::start().await;
        let (writer, colleague) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
        let reviewing = app.person("TR", &[Role::Reviewer]).await;
        Self {
            writer: app.signed_in(&writer).await,
            colleague: app.signed_in(&colleague).await,
            reviewer: app.signed_in(&reviewing).await,
            writing: writer,
            helping: colleague,
            reviewing,
            app,
        }
    }

    /// A draft of a new identity card; its address.
    pub async fn begin(&self) -> String {
        let begun = self.writer.post("/en/specimens/new", &beginning()).await;
        assert_eq!(begun.status, 303, "{}", begun.text);
        begun.location().unwrap()
    }

    /// A draft of a new card of another category; its address.
    pub async fn begin_of(&self, category: &str) -> String {
        let mut fields = beginning();
        fields.retain(|it| it.0 != "category");
        fields.push(("category", category));
        let begun = self.writer.post("/en/specimens/new", &fields).await;
        assert_eq!(begun.status, 303, "{}", begun.text);
        begun.location().unwrap()
    }

    /// The same written so far that it can be submitted, going as far as this.
    pub async fn write(&self, tlp: &str) -> String {
        let draft = self.begin().await;
        saved(&self.writer, &draft, "facts", &FACTS).await;
        saved(&self.writer, &draft, "readers", &[("tlp", tlp)]).await;
        draft
    }

    /// Submits and releases a draft.
    pub async fn release(&self, draft: &str, reason: &str) {
        let submitted = step(&self.writer, draft, "submission", &[("reason", reason)]).await;
        assert_eq!(submitted.status, 303, "{}", submitted.text);
        let released = step(&self.reviewer, draft, "release", &[]).await;
        assert_eq!(released.status, 303, "{}", released.text);
    }

    /// Begins the next revision of a version.
    pub async fn revise(&self, code: &str) -> String {
        let begun = self.writer.post(&format!("/en/specimens/{code}/drafts"), &[]).await;
        assert_eq!(begun.status, 303, "{}", begun.text);
        begun.location().unwrap()
    }

    pub fn audited(&self, kind: &str) -> i64 {
        let of_kind = audit_entries::table.filter(audit_entries::kind.eq(kind.to_owned()));
        self.app.look(|connection| of_kind.count().get_result(connection).unwrap())
    }
}

pub fn beginning<'a>() -> Vec<(&'a str, &'a str)> {
    vec![
        ("document", ""),
        ("category", "B"),
        ("type", "O"),
        ("number", ""),
        ("language", "tr"),
        ("title", "Kimlik Kartı"),
        ("construction", "card"),
        ("format", "td1"),
    ]
}

/// The revision a draft is in, as the browser knows it.
async fn revision(browser: &Browser, draft: &str) -> String {
    let page = browser.get(&format!("{draft}/words/en")).await;
    let page = if page.status == 200 { page } else { browser.get(draft).await };
    page.attributes("input[name=revision]", "value").into_iter().next().unwrap_or_else(|| "1".to_owned())
}

/// Sends a form of a draft with the revision it is in.
pub async fn step(browser: &Browser, draft: &str, form: &str, fields: &[(&str, &str)]) -> Shown {
    let revision = revision(browser, draft).await;
    let mut all = vec![("revision", revision.as_str())];
    all.extend(fields.iter().filter(|(name, text)| *name != "reason" || !text.is_empty()));
    browser.post(&format!("{draft}/{form}"), &all).await
}

pub async fn saved(browser: &Browser, draft: &str, form: &str, fields: &[(&str, &str)]) {
    let answer = step(browser, draft, form, fields).await;
    assert_eq!(answer.status, 303, "{form}: {}", answer.text);
}

/// The fields a form complains of.
pub fn complaints(page: &Shown) -> Vec<String> {
    assert_eq!(page.status, 422, "{}", page.text);
    let links = page.attributes(".summary a", "href");
    links.into_iter().map(|it| it.trim_start_matches('#').to_owned()).collect()
}

#[tokio::test]
async fn a_description_is_begun_written_and_released_by_somebody_else_and_readers_have_it() {
    let office = Office::open().await;
    let draft = office.begin().await;
    let page = office.writer.get(&draft).await;
    assert_eq!((page.status, page.one("h1").as_str()), (200, "Kimlik Kartı"));
    assert_eq!(page.one(".tlp b"), "TLP:AMBER+STRICT", "it goes no farther until somebody opens it");
    saved(&office.writer, &draft, "facts", &FACTS).await;
    saved(&office.writer, &draft, "words/en", &[("title", "Identity card"), ("purpose", "Proves who somebody is.")])
        .await;
    saved(&office.colleague, &draft, "readers", &[("tlp", "clear"), ("numbers", "green")]).await;
    saved(&office.writer, &draft, "sources", &[("url", "https://nvi.gov.tr/a"), ("title", "The law")]).await;
    let public = office.app.browser();
    assert_eq!(public.get("/en/specimens/TUR-BO-01001").await.status, 404, "not before it is released");
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    let listed = office.reviewer.get("/en/specimens/drafts").await;
    assert_eq!(listed.attributes(".task a", "href"), [draft.as_str()]);
    let released = step(&office.reviewer, &draft, "release", &[]).await;
    assert_eq!(released.location().as_deref(), Some("/en/specimens/TUR-BO-01001"));
    let shown = public.get("/en/specimens/TUR-BO-01001").await;
    assert_eq!((shown.status, shown.one("h1").as_str()), (200, "Identity card"));
    assert!(shown.one("dl.sheet").contains("March 2016") && !shown.text.contains("A99A99999"));
    assert_eq!(shown.attributes(".sources-list a", "href"), ["https://nvi.gov.tr/a"]);
    let member = office.app.signed_in(&office.app.person("UZ", &[Role::Officer]).await).await;
    assert!(member.get("/en/specimens/TUR-BO-01001").await.text.contains("A99A99999"));
    assert_eq!(office.writer.get(&draft).await.status, 404, "the draft is over");
    for kind in ["specimen.draft_begun", "specimen.draft_submitted", "specimen.published"] {
        assert_eq!(office.audited(kind), 1, "{kind}");
    }
    assert_eq!((office.audited("specimen.draft_saved"), office.audited("specimen.downgraded")), (4, 0));
    // The next version of the document gets the next number.
    let mut next = beginning();
    next[0].1 = "TUR-BO-01";
    assert_eq!(office.writer.post("/en/specimens/new", &next).await.status, 303);
    let codes: Vec<String> =
        office.app.look(|connection| specimen_drafts::table.select(specimen_drafts::code).load(connection).unwrap());
    assert_eq!(codes, ["TUR-BO-01002"]);
}

#[tokio::test]
async fn nobody_releases_a_version_they_had_a_part_in() {
    let office = Office::open().await;
    let both = office.app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let both = office.app.signed_in(&both).await;
    let draft = office.write("green").await;
    // Whoever changed it once had a part in it, also when somebody changed it after them.
    saved(&both, &draft, "words/en", &[("title", "Card")]).await;
    saved(&office.writer, &draft, "words/en", &[("title", "Identity card")]).await;
    assert_eq!(step(&office.colleague, &draft, "submission", &[]).await.status, 303);
    for (who, browser) in [("writer", &office.writer), ("submitter", &office.colleague), ("both", &both)] {
        for form in ["release", "return"] {
            assert_eq!(step(browser, &draft, form, &[]).await.status, 403, "{who}: {form}");
        }
    }
    assert_eq!(both.get(&draft).await.all("form[action$=release]").len(), 0, "nor is it offered");
    // Whoever submitted it and wrote nothing does not release it either.
    assert_eq!(step(&office.reviewer, &draft, "return", &[("remark", "The title")]).await.status, 303);
    let second = office.app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let second = office.app.signed_in(&second).await;
    assert_eq!(step(&second, &draft, "submission", &[]).await.status, 303);
    assert_eq!(step(&second, &draft, "release", &[]).await.status, 403);
    assert_eq!(step(&office.reviewer, &draft, "release", &[]).await.status, 303);
}

#[tokio::test]
async fn of_two_who_write_a_draft_at_once_nobody_loses_what_they_typed() {
    let office = Office::open().await;
    let draft = office.begin().await;
    let (mine, theirs) = (revision(&office.writer, &draft).await, revision(&office.colleague, &draft).await);
    let words = async |browser: &Browser, revision: &str, title: &str| {
        browser.post(&format!("{draft}/words/en"), &[("revision", revision), ("title", title)]).await
    };
    assert_eq!(words(&office.colleague, &theirs, "Heron card").await.status, 303);
    let late = words(&office.writer, &mine, "Stork card").await;
    assert_eq!(late.status, 409);
    assert_eq!(late.attributes("#title", "value"), ["Stork card"], "what was typed stands there");
    assert!(late.one(".summary").contains("Somebody else saved this"));
    let now = late.attributes("input[name=revision]", "value").remove(0);
    assert_eq!(office.writer.get(&format!("{draft}/words/en")).await.attributes("#title", "value"), ["Heron card"]);
    assert_eq!(words(&office.writer, &now, "Stork card").await.status, 303, "knowing so");
    for (form, fields) in [
        ("facts", &FACTS[..]),
        ("readers", &[("tlp", "green")]),
        ("sources", &[("url", "https://nvi.gov.tr"), ("title", "Law")]),
        ("sources/removal", &[("place", "0")]),
        ("submission", &[]),
        ("removal", &[]),
    ] {
        let mut all = vec![("revision", mine.as_str())];
        all.extend(fields);
        assert_eq!(office.writer.post(&format!("{draft}/{form}"), &all).await.status, 409, "{form}");
    }
    // A reviewer releases what they read, and nothing that was written since.
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    let old = office.reviewer.post(&format!("{draft}/release"), &[("revision", &mine)]).await;
    assert_eq!(old.status, 409);
}

#[tokio::test]
async fn a_step_that_cannot_be_taken_from_where_a_draft_stands_is_refused() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    for form in ["release", "return"] {
        assert_eq!(step(&office.reviewer, &draft, form, &[]).await.status, 409, "{form} of what is being written");
    }
    for form in ["submission", "removal", "facts"] {
        assert_eq!(step(&office.reviewer, &draft, form, &[]).await.status, 403, "a reviewer writes nothing: {form}");
    }
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    for form in ["submission", "removal", "facts", "words/en", "readers", "sources"] {
        assert_eq!(step(&office.writer, &draft, form, &[]).await.status, 409, "{form} of what waits");
    }
    assert_eq!(complaints(&step(&office.reviewer, &draft, "return", &[]).await), ["remark"]);
    assert_eq!(step(&office.reviewer, &draft, "return", &[("remark", "The mask is wrong.")]).await.status, 303);
    let page = office.writer.get(&draft).await;
    assert!(page.text.contains("The mask is wrong."));
    assert_eq!(office.app.count_waiting("specimen.returned"), 1);
    assert_eq!(step(&office.writer, &draft, "removal", &[]).await.status, 303);
    assert_eq!(office.app.count_waiting("specimen.returned"), 0, "what was thrown away waits for nobody");
    assert_eq!(office.writer.get(&draft).await.status, 404);
    let counted = |connection: &mut sijil::platform::database::DbConn| {
        let versions: i64 = specimen_versions::table.count().get_result(connection).unwrap();
        let drafts: i64 = specimen_drafts::table.count().get_result(connection).unwrap();
        (versions, drafts)
    };
    assert_eq!(office.app.look(counted), (0, 0));
    assert_eq!(office.audited("specimen.draft_returned") + office.audited("specimen.draft_discarded"), 2);
}

#[tokio::test]
async fn a_draft_is_not_there_for_anybody_but_those_who_write_and_release_it() {
    let office = Office::open().await;
    let draft = office.write("clear").await;
    let missing = "/en/specimens/drafts/0190a000-0000-7000-8000-000000000000";
    let app = &office.app;
    for (country, role) in [
        ("IR", Role::Editor),
        ("IR", Role::Reviewer),
        ("TR", Role::Officer),
        ("TR", Role::Auditor),
        ("", Role::SecretariatAdministrator),
    ] {
        let other = app.signed_in(&app.person(country, &[role]).await).await;
        for path in ["", "/facts", "/words/en", "/readers", "/sources", "/preview"] {
            let (got, nothing) =
                (other.get(&format!("{draft}{path}")).await, other.get(&format!("{missing}{path}")).await);
            assert_eq!((got.status, nothing.status), (404, 404), "{country} {role}: {path}");
            let id = draft.rsplit('/').next().unwrap();
            let same = got.text.replace(id, "0190a000-0000-7000-8000-000000000000");
            assert_eq!(same, nothing.text, "{country} {role}: {path}");
        }
        for form in ["facts", "words/en", "readers", "sources", "submission", "release", "return", "removal"] {
            let answer = other.post(&format!("{draft}/{form}"), &[("revision", "3")]).await;
            assert_eq!(answer.status, 404, "{country} {role}: {form}");
        }
    }
    // An editor of another register of the same country describes their own documents.
    let next_door = app.person("TR", &[Role::Editor]).await;
    app.move_to_another_organisation(&next_door, "TR");
    assert_eq!(app.signed_in(&next_door).await.get(&draft).await.status, 404);
    assert_eq!(app.browser().get(&draft).await.status, 303, "to the page for signing in");
    assert_eq!(office.reviewer.get(&draft).await.status, 200);
}

#[tokio::test]
async fn a_released_version_is_revised_and_what_it_said_before_is_kept() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    office.release(&draft, "").await;
    let path = "/en/specimens/TUR-BO-01001";
    let next = office.revise("TUR-BO-01001").await;
    let again = office.colleague.post(&format!("{path}/drafts"), &[]).await;
    assert_eq!(again.location(), Some(next.clone()), "one draft at a time");
    saved(&office.writer, &next, "words/tr", &[("title", "Yeni Kimlik Kartı")]).await;
    let changed: Vec<(&str, &str)> =
        FACTS.iter().map(|it| if it.0 == "width" { ("width", "85.7") } else { *it }).collect();
    saved(&office.writer, &next, "facts", &changed).await;
    assert_eq!(office.writer.get(path).await.one("h1"), "Kimlik Kartı", "as it was until it is released");
    assert_eq!(step(&office.writer, &next, "submission", &[]).await.status, 303);
    let review = office.reviewer.get(&next).await;
    let rows = review.all(".changed tbody tr");
    assert!(rows.len() == 1 && rows[0].contains("Kimlik Kartı") && rows[0].contains("Yeni"), "{rows:?}");
    assert_eq!(step(&office.reviewer, &next, "release", &[]).await.status, 303);
    assert_eq!(office.writer.get(path).await.one("h1"), "Yeni Kimlik Kartı");
    let kept = |connection: &mut sijil::platform::database::DbConn| {
        let columns = (specimen_revisions::revision, specimen_revisions::description);
        specimen_revisions::table
            .order(specimen_revisions::revision)
            .select(columns)
            .load::<(i32, String)>(connection)
            .unwrap()
    };
    let kept = office.app.look(kept);
    assert_eq!(kept.iter().map(|it| it.0).collect::<Vec<_>>(), [1, 2]);
    assert!(!kept[0].1.contains("Yeni") && kept[1].1.contains("Yeni"));
    let officer = office.app.signed_in(&office.app.person("TR", &[Role::Officer]).await).await;
    let revisions = officer.get(&format!("{path}/revisions")).await;
    assert_eq!(revisions.all("section.revision").len(), 2);
    assert!(revisions.one(".changed tbody tr").contains("Yeni Kimlik Kartı"));
    let abroad = office.app.signed_in(&office.app.person("UZ", &[Role::Officer]).await).await;
    assert_eq!(abroad.get(path).await.status, 200);
    assert_eq!(abroad.get(&format!("{path}/revisions")).await.status, 404, "for the country of the version alone");
    assert_eq!(abroad.post(&format!("{path}/drafts"), &[]).await.status, 403);
    assert_eq!(office.audited("specimen.revised"), 1);
}

#[tokio::test]
async fn what_goes_farther_than_before_needs_a_reason_which_whoever_releases_it_reads() {
    let office = Office::open().await;
    let draft = office.write("amber_strict").await;
    office.release(&draft, "").await;
    let path = "/en/specimens/TUR-BO-01001";
    // Held back further, nobody asks why.
    let closed = office.revise("TUR-BO-01001").await;
    saved(&office.writer, &closed, "readers", &[("tlp", "amber_strict"), ("machine", "amber_strict")]).await;
    office.release(&closed, "").await;
    let iran = office.app.organisation("IR").to_string();
    for (fields, told) in [
        (vec![("tlp", "amber")], "TLP:AMBER+STRICT"),
        (vec![("tlp", "amber"), ("organisations", iran.as_str())], "new reader"),
        (vec![("tlp", "clear"), ("organisations", iran.as_str())], "TLP:CLEAR"),
    ] {
        let before = office.audited("specimen.downgraded");
        let open = office.revise("TUR-BO-01001").await;
        saved(&office.writer, &open, "readers", &fields).await;
        assert!(office.writer.get(&open).await.one(".farther").contains(told), "{told}");
        assert_eq!(complaints(&step(&office.writer, &open, "submission", &[]).await), ["reason"]);
        let submitted = step(&office.writer, &open, "submission", &[("reason", "The border police ask for it.")]).await;
        assert_eq!(submitted.status, 303, "{}", submitted.text);
        let review = office.reviewer.get(&open).await.one(".farther");
        assert!(review.contains(told) && review.contains("The border police ask for it."), "{review}");
        assert_eq!(step(&office.reviewer, &open, "release", &[]).await.status, 303);
        assert_eq!(office.audited("specimen.downgraded"), before + 1);
    }
    assert_eq!(office.app.browser().get(path).await.status, 200);
    let revisions = office.writer.get(&format!("{path}/revisions")).await;
    assert_eq!(revisions.text.matches("The border police ask for it.").count(), 3);
}

#[tokio::test]
async fn what_is_for_named_people_is_written_and_released_by_those_named() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    saved(&office.writer, &draft, "readers", &[("tlp", "green"), ("numbers", "red")]).await;
    let page = office.writer.get(&draft).await;
    assert_eq!(page.all(".missing li").len(), 1, "none who may release it is named");
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 409);
    for other in [&office.colleague, &office.reviewer] {
        assert_eq!(other.get(&draft).await.status, 404);
        assert!(!other.get("/en/specimens/drafts").await.text.contains(&draft));
    }
    let named = office.reviewing.id.to_string();
    saved(&office.writer, &draft, "readers", &[("tlp", "green"), ("numbers", "red"), ("people", &named)]).await;
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    assert_eq!(office.colleague.get(&draft).await.status, 404);
    assert_eq!(step(&office.reviewer, &draft, "release", &[]).await.status, 303);
    // Who is kept from a part of a version does not get at it by revising the version.
    assert_eq!(office.colleague.post("/en/specimens/TUR-BO-01001/drafts", &[]).await.status, 403);
}

#[tokio::test]
async fn what_cannot_be_is_said_at_its_field_and_keeps_a_draft_from_being_submitted() {
    let office = Office::open().await;
    let wrong = office.writer.post("/en/specimens/new", &[("title", "")]).await;
    assert_eq!(complaints(&wrong), ["category", "type", "language", "title", "construction", "format"]);
    let mut abroad = beginning();
    abroad[0].1 = "IRN-BO-01";
    assert_eq!(complaints(&office.writer.post("/en/specimens/new", &abroad).await), ["document"]);
    let draft = office.begin().await;
    let with = |name: &'static str, text: &'static str| {
        let mut fields: Vec<(&str, &str)> = FACTS.iter().copied().filter(|it| it.0 != name).collect();
        fields.push((name, text));
        fields
    };
    for (name, text) in [
        ("invalid_from", "2015-01-01"),
        ("last_issued", "2016-02-01"),
        ("first_issued", "14 March"),
        ("valid_months", "0"),
        ("number_mask", "---"),
        ("width", "wide"),
        ("chip", "golden"),
    ] {
        assert_eq!(complaints(&step(&office.writer, &draft, "facts", &with(name, text)).await), [name]);
    }
    let closed = [("tlp", "amber"), ("machine", "green")];
    assert_eq!(complaints(&step(&office.writer, &draft, "readers", &closed).await), ["machine"]);
    let stranger = office.app.person("IR", &[Role::Officer]).await.id.to_string();
    let named = [("tlp", "amber"), ("people", stranger.as_str())];
    assert_eq!(complaints(&step(&office.writer, &draft, "readers", &named).await), ["people"]);
    let script = [("url", "javascript:alert(1)"), ("title", "The law")];
    assert_eq!(complaints(&step(&office.writer, &draft, "sources", &script).await), ["url"]);
    let untitled = [("purpose", "Proves who somebody is.")];
    assert_eq!(complaints(&step(&office.writer, &draft, "words/en", &untitled).await), ["title"]);
    // Without its title nobody would find it.
    saved(&office.writer, &draft, "words/tr", &[("title", "")]).await;
    assert_eq!(office.writer.get(&draft).await.all(".missing li").len(), 1);
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 409);
}

#[tokio::test]
async fn a_translation_that_is_older_than_the_original_is_marked_until_somebody_saves_it() {
    let office = Office::open().await;
    let draft = office.begin().await;
    saved(&office.writer, &draft, "words/en", &[("title", "Identity card")]).await;
    let stale = async || office.writer.get(&draft).await.all(".tongues .chip.late").len();
    assert_eq!(stale().await, 0);
    saved(&office.writer, &draft, "words/tr", &[("title", "Kimlik Kartı"), ("note", "Yeni")]).await;
    assert_eq!(stale().await, 1);
    let form = office.writer.get(&format!("{draft}/words/en")).await;
    assert_eq!(form.all("form .chip.late").len(), 1);
    assert!(form.one("dl.facts").contains("Yeni"), "the original stands beside it");
    saved(&office.writer, &draft, "words/en", &[("title", "Identity card"), ("note", "New")]).await;
    assert_eq!(stale().await, 0);
}

#[tokio::test]
async fn a_draft_is_looked_at_as_each_reader_will_get_it() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    saved(&office.writer, &draft, "readers", &[("tlp", "green"), ("numbers", "amber_strict")]).await;
    let preview = async |reader: &str| office.writer.get(&format!("{draft}/preview?as={reader}")).await;
    let (public, member, own) = (preview("public").await, preview("member").await, preview("own").await);
    assert!(public.text.contains("not there for them") && !public.text.contains("polycarbonate"));
    assert!(member.text.contains("polycarbonate") && !member.text.contains("A99A99999"));
    assert!(member.text.contains("Some facts are restricted") && own.text.contains("A99A99999"));
    assert_eq!(office.reviewer.get(&format!("{draft}/preview")).await.status, 200);
}

#[tokio::test]
async fn those_who_are_to_act_on_a_draft_find_it_on_their_desk_and_hear_of_it_by_its_code() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    let desk = async |browser: &Browser| browser.get("/en/desk").await.attributes(".task h3 a", "href");
    let told = async |browser: &Browser| browser.get("/en/inbox").await.text;
    assert!(!desk(&office.reviewer).await.contains(&draft));
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    assert!(desk(&office.reviewer).await.contains(&draft), "it waits for the reviewer");
    assert!(!desk(&office.writer).await.contains(&draft));
    let heard = told(&office.reviewer).await;
    assert!(heard.contains("TUR-BO-01001") && heard.contains("waits for release") && !heard.contains("Kimlik"));
    assert!(!told(&office.writer).await.contains("TUR-BO-01001"));
    assert_eq!(step(&office.reviewer, &draft, "return", &[("remark", "The mask is wrong.")]).await.status, 303);
    assert!(desk(&office.writer).await.contains(&draft) && !desk(&office.colleague).await.contains(&draft));
    let heard = told(&office.writer).await;
    assert!(heard.contains("was given back") && !heard.contains("The mask is wrong."));
    let waits = async |browser: &Browser| browser.get("/en/inbox").await.all("section.warm .entry").len();
    assert_eq!((waits(&office.reviewer).await, waits(&office.writer).await), (0, 1), "it waits for its writer alone");
    office.release(&draft, "").await;
    assert!(!told(&office.writer).await.contains("Kimlik"), "what is not for everyone is told by its code");
    let open = office.revise("TUR-BO-01001").await;
    saved(&office.writer, &open, "readers", &[("tlp", "clear")]).await;
    office.release(&open, "The border police ask for it.").await;
    assert!(told(&office.writer).await.contains("Kimlik Kartı"), "what everyone may read is told by its title");
    assert!(!desk(&office.writer).await.contains(&draft));
}
