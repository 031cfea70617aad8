//! What is closed of a released version stays closed while somebody describes its next revision, and after: to whoever
//! the draft would open it to, to the reviewers next door, in what it said before, in forms, lists and the library.

use diesel::prelude::*;
use sijil::platform::database::schema::{audit_entries, person_roles, specimen_drafts, specimen_versions};
use sijil::vocabulary::viewer::Role;

use crate::specimen_drafts::{Office, beginning, complaints, saved, step};
use crate::support::{Browser, Someone};

const PATH: &str = "/en/specimens/TUR-BO-01001";
const REVIEWERS: &str = "/en/specimens/drafts/reviewers";

/// Somebody of another organisation of the same country.
async fn next_door(office: &Office, role: Role) -> (Browser, Someone) {
    let other = office.app.person("TR", &[role]).await;
    office.app.move_to_another_organisation(&other, "TR");
    (office.app.signed_in(&other).await, other)
}

/// Says who reads a draft.
async fn open_to(office: &Office, draft: &str, levels: &[(&str, &str)], people: &[&Someone]) {
    let people: Vec<String> = people.iter().map(|it| it.id.to_string()).collect();
    let mut fields = levels.to_vec();
    fields.extend(people.iter().map(|id| ("people", id.as_str())));
    saved(&office.writer, draft, "readers", &fields).await;
}

/// A released version whose numbers are for named people.
async fn released_red(office: &Office) {
    let draft = office.write("green").await;
    open_to(office, &draft, &[("tlp", "green"), ("numbers", "red")], &[&office.writing, &office.reviewing]).await;
    office.release(&draft, "").await;
}

#[tokio::test]
async fn what_is_for_named_people_stays_theirs_in_a_draft_that_would_open_it() {
    let office = Office::open().await;
    released_red(&office).await;
    let other = office.app.person("TR", &[Role::Reviewer]).await;
    let second = office.app.signed_in(&other).await;
    let draft = office.revise("TUR-BO-01001").await;
    for (levels, people) in [
        (vec![("tlp", "green")], vec![]),
        (vec![("tlp", "green"), ("numbers", "red")], vec![&office.writing, &office.reviewing, &office.helping, &other]),
        (vec![("tlp", "green"), ("numbers", "amber")], vec![&office.helping, &other]),
    ] {
        open_to(&office, &draft, &levels, &people).await;
        for (who, browser) in [("colleague", &office.colleague), ("reviewer", &second)] {
            assert_eq!(browser.get(&draft).await.status, 404, "{who}: {levels:?}");
            assert_eq!(browser.get(&format!("{draft}/preview?as=own")).await.status, 404, "{who}: {levels:?}");
            assert!(!browser.get("/en/specimens/drafts").await.text.contains(&draft), "{who}: {levels:?}");
        }
        assert_eq!(office.reviewer.get(&draft).await.status, 200);
    }
    open_to(&office, &draft, &[("tlp", "green")], &[]).await;
    let reason = [("reason", "The border police ask for it.")];
    assert_eq!(step(&office.writer, &draft, "submission", &reason).await.status, 303);
    assert!(!second.get("/en/inbox").await.text.contains("TUR-BO-01001"), "nor do they hear of it");
    assert_eq!(second.get(&draft).await.status, 404);
    assert!(!office.colleague.get(PATH).await.text.contains("A99A99999"));
    assert_eq!(step(&office.reviewer, &draft, "release", &[]).await.status, 303);
    assert!(office.colleague.get(PATH).await.text.contains("A99A99999"), "open once it is released");
}

#[tokio::test]
async fn reviewers_next_door_see_what_is_closed_to_their_organisation_only_where_nobody_else_could_release_it() {
    let office = Office::open().await;
    let (other, _) = next_door(&office, Role::Reviewer).await;
    let draft = office.write("green").await;
    assert_eq!(other.get(&draft).await.status, 200, "what every member reads");
    for levels in [vec![("tlp", "amber")], vec![("tlp", "amber_strict")], vec![("tlp", "green"), ("make", "amber")]] {
        open_to(&office, &draft, &levels, &[]).await;
        assert_eq!(other.get(&draft).await.status, 404, "{levels:?}");
        assert!(!other.get("/en/specimens/drafts").await.text.contains(&draft), "{levels:?}");
        assert_eq!(office.reviewer.get(&draft).await.status, 200, "{levels:?}");
    }
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    assert!(!other.get("/en/inbox").await.text.contains("TUR-BO-01001"));
    assert_eq!(step(&other, &draft, "release", &[]).await.status, 404);
    // Where its own organisation has none who may release it, somebody must.
    let held = person_roles::table.filter(person_roles::person_id.eq(office.reviewing.id));
    office.app.arrange(|connection| diesel::delete(held).execute(connection).unwrap());
    assert_eq!(other.get(&draft).await.status, 200);
    assert_eq!(step(&other, &draft, "release", &[]).await.status, 303);
}

#[tokio::test]
async fn who_reads_a_draft_that_is_not_for_everyone_is_written_down() {
    let office = Office::open().await;
    let public = office.write("clear").await;
    let before = office.audited("specimen.read");
    assert_eq!(office.reviewer.get(&public).await.status, 200);
    assert_eq!(office.audited("specimen.read"), before, "what goes to everyone is not");
    open_to(&office, &public, &[("tlp", "amber")], &[]).await;
    let before = office.audited("specimen.read");
    for path in ["", "/preview?as=own"] {
        assert_eq!(office.reviewer.get(&format!("{public}{path}")).await.status, 200);
    }
    assert_eq!(office.audited("specimen.read"), before + 1, "once an hour");
}

#[tokio::test]
async fn what_was_closed_later_is_closed_of_what_a_version_said_before() {
    let office = Office::open().await;
    let draft = office.write("amber_strict").await;
    office.release(&draft, "").await;
    let open = office.revise("TUR-BO-01001").await;
    saved(&office.writer, &open, "readers", &[("tlp", "green")]).await;
    let masked = |mask: &'static str| {
        let kept = crate::specimen_drafts::FACTS.iter().copied().filter(|it| it.0 != "number_mask");
        kept.chain([("number_mask", mask)]).collect::<Vec<_>>()
    };
    saved(&office.writer, &open, "facts", &masked("B99B99999")).await;
    office.release(&open, "The border police ask for it.").await;
    let closed = office.revise("TUR-BO-01001").await;
    saved(&office.writer, &closed, "facts", &masked("C99C99999")).await;
    saved(&office.writer, &closed, "words/en", &[("title", "Identity card")]).await;
    saved(&office.writer, &closed, "readers", &[("tlp", "green"), ("numbers", "amber_strict")]).await;
    office.release(&closed, "").await;
    let (other, _) = next_door(&office, Role::Officer).await;
    let page = other.get(&format!("{PATH}/revisions")).await;
    assert_eq!(page.all("section.revision").len(), 3);
    assert!(page.text.contains("Identity card"), "what is open is told");
    for kept in ["A99A99999", "B99B99999", "C99C99999", "The border police", "TLP:AMBER+STRICT"] {
        assert!(!page.text.contains(kept), "{kept}");
    }
    let own = office.colleague.get(&format!("{PATH}/revisions")).await;
    for told in ["A99A99999", "B99B99999", "C99C99999", "The border police", "TLP:AMBER+STRICT"] {
        assert!(own.text.contains(told), "{told}");
    }
}

#[tokio::test]
async fn naming_a_stranger_for_what_their_organisation_was_kept_from_needs_a_reason() {
    let office = Office::open().await;
    let (_, stranger) = next_door(&office, Role::Reviewer).await;
    let people = [&office.writing, &office.reviewing, &stranger];
    let draft = office.write("green").await;
    open_to(&office, &draft, &[("tlp", "green"), ("numbers", "amber_strict")], &people).await;
    office.release(&draft, "").await;
    // RED names fewer than AMBER+STRICT, and other ones.
    let closer = office.revise("TUR-BO-01001").await;
    open_to(&office, &closer, &[("tlp", "green"), ("numbers", "red")], &people).await;
    assert!(office.writer.get(&closer).await.one(".farther").contains("TLP:RED"));
    assert_eq!(complaints(&step(&office.writer, &closer, "submission", &[]).await), ["reason"]);
    // Closed to those alone who read it already, nobody asks.
    open_to(&office, &closer, &[("tlp", "green"), ("numbers", "red")], &people[..2]).await;
    assert_eq!(step(&office.writer, &closer, "submission", &[]).await.status, 303);
}

#[tokio::test]
async fn a_draft_of_a_revision_that_is_not_the_last_any_more_is_not_submitted() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    office.release(&draft, "").await;
    let next = office.revise("TUR-BO-01001").await;
    office.app.arrange(|connection| {
        let revised = diesel::update(specimen_versions::table).set(specimen_versions::revision.eq(2));
        revised.execute(connection).unwrap();
    });
    let refused = step(&office.writer, &next, "submission", &[]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.text.contains("A newer revision was released meanwhile."), "{}", refused.text);
}

#[tokio::test]
async fn a_number_that_is_taken_next_door_is_refused_as_one_that_is_none() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    office.release(&draft, "").await;
    let (other, _) = next_door(&office, Role::Editor).await;
    let typed = async |browser: &Browser, field: usize, text: &'static str| {
        let mut fields = beginning();
        fields[field].1 = text;
        browser.post("/en/specimens/new", &fields).await
    };
    let (taken, none) = (typed(&other, 3, "1").await, typed(&other, 3, "100").await);
    assert_eq!((complaints(&taken), complaints(&none)), (vec!["number".to_owned()], vec!["number".to_owned()]));
    assert_eq!(taken.one(".err"), none.one(".err"));
    assert_eq!(complaints(&typed(&other, 0, "TUR-BO-01").await), ["document"]);
    let offered = async |browser: &Browser| {
        browser.get("/en/specimens/new").await.attributes("select[name=document] option", "value")
    };
    assert_eq!(offered(&other).await, [""], "a further version is described by who describes the document");
    assert_eq!(offered(&office.writer).await, ["", "TUR-BO-01"]);
    assert_eq!(typed(&office.writer, 3, "1").await.status, 303);
}

#[tokio::test]
async fn whoever_may_not_see_a_draft_is_not_led_to_it() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    office.release(&draft, "").await;
    let next = office.revise("TUR-BO-01001").await;
    let named = [&office.writing, &office.reviewing];
    open_to(&office, &next, &[("tlp", "green"), ("numbers", "red")], &named).await;
    let refused = office.colleague.post(&format!("{PATH}/drafts"), &[]).await;
    assert_eq!((refused.status, refused.location()), (409, None));
    assert!(!refused.text.contains(&next));
    assert_eq!(office.revise("TUR-BO-01001").await, next, "the writer is");
}

#[tokio::test]
async fn drafts_next_door_push_none_of_ones_own_out_of_the_list() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    let (_, stranger) = next_door(&office, Role::Editor).await;
    let organisation = office.app.look(|connection| {
        use sijil::platform::database::schema::people;
        let home = people::table.find(stranger.id).select(people::organisation_id);
        home.first::<sijil::vocabulary::ids::OrganisationId>(connection).unwrap()
    });
    let columns = "country, version_revision, description, stale, state, written_by, changed_by, writers, submitted_by, \
                   reason, remark, revision, created_at";
    office.app.arrange(|connection| {
        for number in 1..=201 {
            let id = format!("0190a000-0000-7000-8000-{number:012}");
            let code = format!("TUR-AO-01{number:03}");
            let copied = format!(
                "INSERT INTO specimen_drafts (id, organisation_id, code, version_id, updated_at, {columns}) SELECT \
                 '{id}', '{organisation}', '{code}', '{id}', '2099-01-01 00:00:00', {columns} FROM specimen_drafts \
                 WHERE code = 'TUR-BO-01001'"
            );
            diesel::sql_query(copied).execute(connection).unwrap();
        }
    });
    let all: i64 = office.app.look(|connection| specimen_drafts::table.count().get_result(connection).unwrap());
    assert_eq!(all, 202);
    let listed = office.colleague.get("/en/specimens/drafts").await.attributes(".task a", "href");
    assert_eq!(listed, std::slice::from_ref(&draft));

    // Nor are they in the way of a reviewer's, who reads of them what is closed to their organisation nowhere.
    let (_, own) = next_door(&office, Role::Reviewer).await;
    office.app.arrange(|connection| {
        let theirs = specimen_drafts::table.filter(specimen_drafts::organisation_id.eq(organisation));
        let closed = format!(
            "UPDATE specimen_drafts SET id = 'ffff' || substr(id, 5), description = replace(description, \
             '\"tlp\":\"green\"', '\"tlp\":\"amber_strict\"') WHERE organisation_id = '{organisation}'"
        );
        assert_eq!(theirs.count().get_result::<i64>(connection).unwrap(), 201);
        diesel::sql_query(closed).execute(connection).unwrap();
        let home = diesel::update(sijil::platform::database::schema::people::table.find(own.id));
        home.set(sijil::platform::database::schema::people::organisation_id.eq(organisation))
            .execute(connection)
            .unwrap();
    });
    let listed = office.reviewer.get("/en/specimens/drafts").await.attributes(".task a", "href");
    assert_eq!(listed, [draft], "two hundred others, released by somebody of their own, begun later");
}

#[tokio::test]
async fn a_long_list_of_drafts_goes_on_from_the_last_one_seen_and_shows_each_once() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    let columns = "organisation_id, country, version_revision, description, stale, state, written_by, changed_by, writers, \
                   submitted_by, reason, remark, revision, created_at, updated_at";
    office.app.arrange(|connection| {
        for number in 1..=40 {
            let id = format!("0190a000-0000-7000-8000-{number:012}");
            let copied = format!(
                "INSERT INTO specimen_drafts (id, code, version_id, {columns}) SELECT '{id}', 'TUR-AO-01{number:03}', '{id}', \
                 {columns} FROM specimen_drafts WHERE code = 'TUR-BO-01001'"
            );
            diesel::sql_query(copied).execute(connection).unwrap();
        }
    });
    let first = office.reviewer.get("/en/specimens/drafts").await;
    let next = first.attributes(".after-list a", "href").remove(0);
    let second = office.reviewer.get(&next).await;
    let mut seen = first.attributes(".task a", "href");
    assert_eq!((seen.len(), seen[0].as_str()), (30, draft.as_str()), "the one begun last first");
    seen.extend(second.attributes(".task a", "href"));
    assert!(second.attributes(".after-list a", "href").is_empty());
    assert_eq!(seen.iter().collect::<std::collections::BTreeSet<_>>().len(), 41);
}

#[tokio::test]
async fn a_page_of_drafts_looks_at_five_hundred_and_goes_on_from_the_last_one_it_looked_at() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    open_to(&office, &draft, &[("tlp", "red")], &[&office.writing, &office.reviewing]).await;
    let columns = "organisation_id, country, version_revision, stale, state, written_by, changed_by, writers, submitted_by, \
                   reason, remark, revision, created_at, updated_at";
    office.app.arrange(|connection| {
        for number in 1..=520 {
            let id = format!("0190a000-0000-7000-8000-{number:012}");
            // The one begun first is for everybody of the register; the others name two people.
            let level = if number == 1 { "green" } else { "red" };
            let copied = format!(
                "INSERT INTO specimen_drafts (id, code, version_id, description, {columns}) SELECT '{id}', \
                 'TUR-AO-01{number:03}', '{id}', replace(description, ':\"red\"', ':\"{level}\"'), {columns} \
                 FROM specimen_drafts WHERE code = 'TUR-BO-01001'"
            );
            diesel::sql_query(copied).execute(connection).unwrap();
        }
    });
    let first = office.colleague.get("/en/specimens/drafts").await;
    let next = first.attributes(".after-list a", "href");
    assert_eq!((first.all(".task").len(), next.len()), (0, 1), "{}", first.text);
    let second = office.colleague.get(&next[0]).await;
    assert_eq!((second.all(".task").len(), second.attributes(".after-list a", "href").len()), (1, 0));
}

#[tokio::test]
async fn people_of_registers_elsewhere_are_named_by_the_addresses_of_their_accounts() {
    let office = Office::open().await;
    let kazakh = office.app.person("KZ", &[Role::Officer]).await;
    let reader = office.app.signed_in(&kazakh).await;
    let draft = office.write("green").await;
    let ids = [office.writing.id.to_string(), office.reviewing.id.to_string()];
    let named = |addresses: &str| {
        let mut fields = vec![("tlp".to_owned(), "red".to_owned()), ("addresses".to_owned(), addresses.to_owned())];
        fields.extend(ids.iter().map(|id| ("people".to_owned(), id.clone())));
        fields
    };
    let secretariat = office.app.person("", &[Role::SecretariatAdministrator]).await;
    let (known, twice) = (kazakh.email.as_str(), format!("{0}\n{0}", kazakh.email.to_uppercase()));
    let mixed = [format!("{known}\nnobody@sijil.example"), format!("no address\n{known}")];
    for wrong in ["nobody@sijil.example", "no address", secretariat.email.as_str(), &mixed[0], &mixed[1]] {
        let fields = named(wrong);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(complaints(&step(&office.writer, &draft, "readers", &fields).await), ["addresses"], "{wrong}");
    }
    let fields = named(&twice);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    saved(&office.writer, &draft, "readers", &fields).await;
    let form = office.writer.get(&format!("{draft}/readers")).await;
    assert!(
        form.attributes("input[name=people][checked]", "value").contains(&kazakh.id.to_string()),
        "stays to be chosen"
    );
    let written: Vec<String> = office.app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("specimen.draft_saved"));
        rows.select(audit_entries::detail).load(connection).unwrap()
    });
    let told: Vec<&String> = written.iter().filter(|it| it.contains(kazakh.id.as_str())).collect();
    assert!(
        told.len() == 1 && !told[0].contains('@'),
        "who was named is written down, without an address: {written:?}"
    );
    office.release(&draft, "").await;
    assert_eq!(reader.get(PATH).await.status, 200);
    assert_eq!(office.colleague.get(PATH).await.status, 404);
}

#[tokio::test]
async fn whoever_is_named_to_release_what_waits_already_finds_it_waiting() {
    let office = Office::open().await;
    released_red(&office).await;
    let draft = office.revise("TUR-BO-01001").await;
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    let held = person_roles::table.filter(person_roles::person_id.eq(office.reviewing.id));
    office.app.arrange(|connection| diesel::delete(held).execute(connection).unwrap());
    let other = office.app.person("TR", &[Role::Reviewer]).await;
    let second = office.app.signed_in(&other).await;
    let administrator = office.app.signed_in(&office.app.person("TR", &[Role::CountryAdministrator]).await).await;
    let page = administrator.get("/en/specimens/drafts/reviewers").await;
    let appoint = page.attributes("form[action$='/reviewer']", "action").remove(0);
    let revision = page.attributes("form[action$='/reviewer'] input[name=revision]", "value").remove(0);
    let fields = [("revision", revision), ("person", other.id.to_string())];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(administrator.post(&appoint, &fields).await.status, 303);
    assert_eq!(second.get("/en/inbox").await.all("section.warm .entry").len(), 1, "it waits for them");
    assert_eq!(step(&second, &draft, "release", &[]).await.status, 303);
    assert_eq!(second.get("/en/inbox").await.all("section.warm .entry").len(), 0);
}

#[tokio::test]
async fn where_nobody_named_may_release_a_draft_an_administrator_names_somebody_and_nobody_becomes_a_reader() {
    let office = Office::open().await;
    released_red(&office).await;
    let draft = office.revise("TUR-BO-01001").await;
    let administrator = office.app.signed_in(&office.app.person("TR", &[Role::CountryAdministrator]).await).await;
    let list = "/en/specimens/drafts/reviewers";
    assert_eq!(administrator.get(list).await.all(".task").len(), 0, "the one it names may still release it");
    let held = person_roles::table.filter(person_roles::person_id.eq(office.reviewing.id));
    office.app.arrange(|connection| diesel::delete(held).execute(connection).unwrap());
    let other = office.app.person("TR", &[Role::Reviewer]).await;
    let second = office.app.signed_in(&other).await;
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 409, "nobody could release it");

    // The administrator hears that there is one, not of what; and is none of those who may be named.
    assert!(administrator.get("/en/desk").await.attributes(".task a", "href").contains(&list.to_owned()));
    let page = administrator.get(list).await;
    assert!(!page.text.contains("TUR-BO-01001") && !page.text.contains("Kimlik"), "{}", page.text);
    assert_eq!(administrator.get(&draft).await.status, 404);
    let candidates = page.attributes("select[name=person] option", "value");
    assert_eq!(candidates, [String::new(), other.id.to_string()]);
    assert_eq!(second.get(list).await.status, 403);
    let appoint = page.attributes("form[action$='/reviewer']", "action").remove(0);
    let revision = page.attributes("form[action$='/reviewer'] input[name=revision]", "value").remove(0);
    let writing = office.writing.id.to_string();
    let wrong = administrator.post(&appoint, &[("revision", &revision), ("person", &writing)]).await;
    assert_eq!(wrong.status, 422, "its writer");
    let named = other.id.to_string();
    let fields = [("revision", revision.as_str()), ("person", named.as_str())];
    assert_eq!(administrator.post(&appoint, &fields).await.status, 303);
    assert_eq!(administrator.post(&appoint, &fields).await.status, 404, "somebody may release it now");
    assert_eq!(office.audited("specimen.reviewer_appointed"), 1);
    assert!(office.writer.get("/en/inbox").await.text.contains("TUR-BO-01001"), "its writers are told");

    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    assert_eq!(second.get(&draft).await.status, 200);
    assert_eq!(step(&second, &draft, "facts", &[]).await.status, 403, "they release it and do not write it");
    assert_eq!(step(&second, &draft, "release", &[]).await.status, 303);
    assert!(!second.get(PATH).await.text.contains("A99A99999"), "and are no reader of what they released");
    assert!(office.writer.get(PATH).await.text.contains("A99A99999"));
}

/// Gives somebody a role.
fn give(office: &Office, to: &Someone, role: Role) {
    let row = (
        person_roles::person_id.eq(to.id),
        person_roles::role.eq(role),
        person_roles::granted_at.eq(office.app.platform.clock.now()),
    );
    office.app.arrange(|connection| diesel::insert_into(person_roles::table).values(row).execute(connection).unwrap());
}

/// Takes a role from somebody.
fn take(office: &Office, from: &Someone, role: Role) {
    let held = person_roles::table.filter(person_roles::person_id.eq(from.id)).filter(person_roles::role.eq(role));
    office.app.arrange(|connection| diesel::delete(held).execute(connection).unwrap());
}

/// A revision of a version for named people whose reviewer left; what an administrator of the country sends to name somebody.
async fn left_alone(office: &Office, administrator: &Browser) -> (String, String, String) {
    released_red(office).await;
    let draft = office.revise("TUR-BO-01001").await;
    take(office, &office.reviewing, Role::Reviewer);
    let page = administrator.get(REVIEWERS).await;
    let appoint = page.attributes("form[action$='/reviewer']", "action").remove(0);
    let revision = page.attributes("form[action$='/reviewer'] input[name=revision]", "value").remove(0);
    (draft, appoint, revision)
}

#[tokio::test]
async fn an_administrator_who_had_a_part_in_a_draft_names_nobody_to_release_it_and_those_it_is_for_are_told() {
    let office = Office::open().await;
    let administrator = office.app.signed_in(&office.app.person("TR", &[Role::CountryAdministrator]).await).await;
    let other = office.app.person("TR", &[Role::Reviewer]).await.id.to_string();
    let (_, appoint, revision) = left_alone(&office, &administrator).await;
    let fields = [("revision", revision.as_str()), ("person", other.as_str())];
    give(&office, &office.writing, Role::CountryAdministrator);
    let page = office.writer.get(REVIEWERS).await;
    assert_eq!((page.status, page.all(".task").len()), (200, 0), "its writer is an administrator too");
    assert!(!office.writer.get("/en/desk").await.attributes(".task a", "href").contains(&REVIEWERS.to_owned()));
    assert_eq!(office.writer.post(&appoint, &fields).await.status, 404);
    assert_eq!(administrator.post(&appoint, &fields).await.status, 303);
    assert!(office.reviewer.get("/en/inbox").await.text.contains("TUR-BO-01001"), "one of those it is for");
    assert!(!office.colleague.get("/en/inbox").await.text.contains("TUR-BO-01001"));
}

#[tokio::test]
async fn reviewers_of_its_own_organisation_are_named_for_a_draft_as_long_as_there_are_any() {
    let office = Office::open().await;
    let administrator = office.app.signed_in(&office.app.person("TR", &[Role::CountryAdministrator]).await).await;
    let (_, elsewhere) = next_door(&office, Role::Reviewer).await;
    let (_, appoint, revision) = left_alone(&office, &administrator).await;
    let offered = administrator.get(REVIEWERS).await.attributes("select[name=person] option", "value");
    assert_eq!(offered, [String::new(), elsewhere.id.to_string()], "it has none");
    let own = office.app.person("TR", &[Role::Reviewer]).await;
    let offered = administrator.get(REVIEWERS).await.attributes("select[name=person] option", "value");
    assert_eq!(offered, [String::new(), own.id.to_string()]);
    let name = async |it: &Someone| {
        administrator.post(&appoint, &[("revision", &revision), ("person", &it.id.to_string())]).await.status
    };
    assert_eq!((name(&elsewhere).await, name(&own).await), (422, 303));
}

#[tokio::test]
async fn whom_an_administrator_named_comes_in_while_a_draft_waits_and_nobody_it_names_may_release_it() {
    let office = Office::open().await;
    let administrator = office.app.signed_in(&office.app.person("TR", &[Role::CountryAdministrator]).await).await;
    let other = office.app.person("TR", &[Role::Reviewer, Role::Editor]).await;
    let (draft, appoint, revision) = left_alone(&office, &administrator).await;
    let second = office.app.signed_in(&other).await;
    let id = other.id.to_string();
    let fields = [("revision", revision.as_str()), ("person", id.as_str())];
    assert_eq!(administrator.post(&appoint, &fields).await.status, 303);
    let is_there = async || second.get(&draft).await.status;
    assert_eq!(is_there().await, 404, "it is being written");
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    assert_eq!(is_there().await, 200);
    give(&office, &office.reviewing, Role::Reviewer);
    assert_eq!(is_there().await, 404, "somebody it names may release it again");
    take(&office, &office.reviewing, Role::Reviewer);
    assert_eq!(is_there().await, 200);
    take(&office, &other, Role::Reviewer);
    assert_eq!(is_there().await, 404, "they are no reviewer any more");
    give(&office, &other, Role::Reviewer);
    assert_eq!(step(&second, &draft, "return", &[("remark", "Say where the numbers are.")]).await.status, 303);
    assert_eq!(is_there().await, 404, "it is being written again");
    assert!(!second.get("/en/specimens/drafts").await.text.contains(&draft));
}

#[tokio::test]
async fn whom_a_draft_may_name_are_its_own_people_and_the_reviewers_of_the_country() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    let own = office.app.person("TR", &[Role::Officer]).await;
    let (_, officer) = next_door(&office, Role::Officer).await;
    let (_, reviewer) = next_door(&office, Role::Reviewer).await;
    let form = office.writer.get(&format!("{draft}/readers")).await;
    let offered = form.attributes("input[name=people]", "value");
    let is_offered = |it: &Someone| offered.iter().filter(|id| **id == it.id.to_string()).count();
    assert_eq!((is_offered(&own), is_offered(&reviewer), is_offered(&officer)), (1, 1, 0));
}
