//! The organisations keep their own entries; the secretariat adds one and mends any.

use diesel::prelude::*;
use sijil::features::directory::{self, Organisation};
use sijil::platform::database::schema::audit_entries;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::OrganisationId;
use sijil::vocabulary::viewer::Role::{CountryAdministrator, Editor, SecretariatAdministrator};

use super::countries::filled;
use crate::support::{Browser, TestApp};

async fn administrator(app: &TestApp, country: &str) -> Browser {
    app.signed_in(&app.person(country, &[CountryAdministrator]).await).await
}

async fn secretariat(app: &TestApp) -> Browser {
    app.signed_in(&app.person("", &[SecretariatAdministrator]).await).await
}

fn entry(app: &TestApp, id: OrganisationId) -> Organisation {
    app.look(|connection| directory::find_organisation(connection, id)).unwrap()
}

/// Kinds of the rows of the audit about one organisation, oldest first.
fn audit(app: &TestApp, id: OrganisationId) -> Vec<String> {
    let about = audit_entries::table
        .filter(audit_entries::subject_kind.eq("organisation").and(audit_entries::subject_id.eq(id.to_string())))
        .order(audit_entries::id)
        .select(audit_entries::kind);
    app.look(|connection| about.load(connection).unwrap())
}

/// The fields of the particulars, with a hotline.
fn particulars<'a>(revision: &'a str, abbreviation: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("revision", revision),
        ("abbreviation", abbreviation),
        ("website", "https://nsia.gov.af"),
        ("founded", "۱۹۷۷"),
        ("contact_kind", "hotline"),
        ("contact_value", "۱۱۹"),
        ("contact_note", "Free of charge."),
    ]
}

#[tokio::test]
async fn an_organisation_keeps_its_own_entry_and_readers_see_it_at_once() {
    let app = filled().await;
    let browser = administrator(&app, "AF").await;
    let id = app.organisation("AF");
    let page = format!("/en/organisations/{id}");
    assert_eq!(browser.get(&page).await.attributes("#abbreviation", "value"), ["NSIA"]);
    let saved = browser.submit(&page, &particulars("1", "NSIA-CR")).await;
    assert_eq!(saved.all(".flash"), ["Saved."]);
    assert_eq!(saved.attributes("#contact-value-1", "value"), ["119"]);
    let texts = [("revision", "2"), ("name", "اداره ملي احصائيه"), ("mandate", "ثبت تولد و وفات چراغستان")];
    let saved = browser.submit(&format!("{page}/texts/fa-af"), &texts).await;
    assert_eq!(saved.all(".flash"), ["Saved."]);

    let public = app.browser().get("/fa-af/countries/AF").await;
    assert_eq!(public.one(".country bdi[lang=fa-AF]"), "اداره ملی احصائیه");
    assert!(public.one(".prose").contains("چراغستان"), "{}", public.one(".prose"));
    assert!(public.one("aside").contains("119"));
    let found = app.browser().get("/fa-af/search?q=چراغستان").await;
    assert!(found.attributes("main a", "href").contains(&"/fa-af/countries/AF".to_owned()), "{}", found.text);

    let it = entry(&app, id);
    assert_eq!((it.revision, it.founded.as_deref()), (3, Some("1977")));
    assert_eq!(audit(&app, id), ["organisation.changed", "organisation.changed"]);
}

#[tokio::test]
async fn an_organisation_keeps_the_sources_of_its_entry_with_the_other_facts() {
    let app = filled().await;
    let browser = administrator(&app, "AF").await;
    let id = app.organisation("AF");
    let page = format!("/en/organisations/{id}");
    let known = entry(&app, id).sources;
    let form = browser.get(&page).await;
    assert_eq!(
        form.attributes("#sources [name=source_url]", "value")[..known.len()],
        known.iter().map(|it| it.url.clone()).collect::<Vec<_>>()
    );
    let row = |url, title, as_of, covers| {
        [("source_url", url), ("source_title", title), ("source_as_of", as_of), ("source_covers", covers)]
    };
    let with = |rows: &[[(&'static str, &'static str); 4]]| [particulars("1", "NSIA"), rows.concat()].concat();
    for (wrong, field) in [
        (row("javascript:alert(1)", "A law", "", ""), "source_url"),
        (row("https://a.example/law", "", "", ""), "source_title"),
        (row("https://a.example/law", "A law", "2030", ""), "source_as_of"),
    ] {
        let refused = browser.post(&page, &with(&[wrong])).await;
        assert_eq!(
            (refused.status, refused.attributes(".summary a", "href")),
            (422, vec!["#sources".to_owned()]),
            "{field}"
        );
        let kept = wrong.iter().find(|(name, _)| *name == field).unwrap().1;
        assert_eq!(refused.attributes(&format!("#sources [name={field}]"), "value")[0], kept, "nothing typed is lost");
    }
    let law = row("https://a.example/law", "A law of birth", "1404-05-06", "names");
    let saved = browser.submit(&page, &with(&[row("", "", "", ""), law])).await;
    assert_eq!(saved.all(".flash"), ["Saved."]);
    let sources = entry(&app, id).sources;
    assert_eq!((sources.len(), sources[0].as_of.as_deref()), (1, Some("2025-07-28")), "in either calendar");
    let public = app.browser().get("/en/countries/AF").await;
    assert!(public.text.contains("https://a.example/law") && public.text.contains("A law of birth"));
    assert!(!public.text.contains(&known[0].title), "what was taken away is gone");
    assert!(public.text.contains("Not yet confirmed by the organisation"));
}

#[tokio::test]
async fn a_form_that_did_not_ask_for_sources_leaves_them_as_they_are() {
    let app = filled().await;
    let browser = administrator(&app, "AF").await;
    let id = app.organisation("AF");
    let known = entry(&app, id).sources;
    let page = format!("/en/organisations/{id}");
    assert_eq!(browser.post(&page, &particulars("1", "NSIA-2")).await.status, 303);
    let it = entry(&app, id);
    assert_eq!((it.abbreviation.as_str(), it.revision, known.is_empty()), ("NSIA-2", 2, false));
    assert_eq!(it.sources, known);
    let none = [particulars("2", "NSIA-2"), vec![("source_url", ""), ("source_title", "")]].concat();
    assert_eq!(browser.post(&page, &none).await.status, 303);
    assert!(entry(&app, id).sources.is_empty(), "one that asked and got none takes them away");
}

#[tokio::test]
async fn a_text_taken_away_in_one_language_is_shown_in_another() {
    let app = filled().await;
    let browser = administrator(&app, "TR").await;
    let page = format!("/en/organisations/{}/texts/tr", app.organisation("TR"));
    let form = browser.get(&page).await;
    assert!(!form.one("#mandate").is_empty());
    assert_eq!(browser.post(&page, &[("revision", "1"), ("name", "Nüfus İdaresi")]).await.status, 303);
    let public = app.browser().get("/tr/countries/TR").await;
    assert_eq!(public.one(".country bdi[lang=tr]"), "Nüfus İdaresi");
    assert_eq!(public.attributes(".prose", "lang"), ["en"]);
}

#[tokio::test]
async fn the_organisation_confirms_and_any_change_takes_that_back() {
    let app = filled().await;
    let browser = administrator(&app, "AF").await;
    let page = format!("/en/organisations/{}", app.organisation("AF"));
    let confirmed = browser.submit(&format!("{page}/confirmation"), &[("revision", "1")]).await;
    assert_eq!(confirmed.all(".flash"), ["The entry is confirmed."]);
    let says = async |words: &str| {
        let public = app.browser().get("/en/countries/AF").await.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(public.contains(words), "{words}");
    };
    says("Confirmed by the organisation on 22 November 2026").await;
    assert_eq!(browser.post(&page, &particulars("2", "NSIA")).await.status, 303);
    says("Not yet confirmed by the organisation").await;
    assert_eq!(audit(&app, app.organisation("AF")), ["organisation.confirmed", "organisation.changed"]);
}

#[tokio::test]
async fn saving_what_stands_there_changes_nothing() {
    let app = filled().await;
    let browser = administrator(&app, "AF").await;
    let id = app.organisation("AF");
    let page = format!("/en/organisations/{id}");
    assert_eq!(browser.post(&format!("{page}/confirmation"), &[("revision", "1")]).await.status, 303);
    let form = browser.get(&page).await;
    let mut fields: Vec<(String, String)> = vec![("revision".to_owned(), "2".to_owned())];
    let sources = ["source_url", "source_title", "source_as_of", "source_covers"];
    for name in ["abbreviation", "website", "founded", "contact_value", "contact_note"].into_iter().chain(sources) {
        let values = form.attributes(&format!("main input[name={name}]"), "value");
        fields.extend(values.into_iter().map(|value| (name.to_owned(), value)));
    }
    let kinds = form.attributes("main select[name=contact_kind] option[selected]", "value");
    fields.extend(kinds.into_iter().map(|kind| ("contact_kind".to_owned(), kind)));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(browser.post(&page, &fields).await.status, 303);
    let it = entry(&app, id);
    assert_eq!((it.revision, it.confirmed_at.is_some()), (2, true));
}

#[tokio::test]
async fn another_countrys_organisation_looks_like_none() {
    let app = filled().await;
    let browser = administrator(&app, "AF").await;
    let list = browser.get("/en/organisations").await;
    assert_eq!(list.all("tbody .tile"), ["AF"]);
    for id in [app.organisation("TR"), app.organisation(""), OrganisationId::generate()] {
        let page = format!("/en/organisations/{id}");
        assert_eq!(browser.get(&page).await.status, 404);
        assert_eq!(browser.get(&format!("{page}/texts/tr")).await.status, 404);
        for (address, fields) in [
            (page.clone(), particulars("1", "X")),
            (format!("{page}/texts/tr"), vec![("revision", "1"), ("name", "X")]),
            (format!("{page}/confirmation"), vec![("revision", "1")]),
        ] {
            assert_eq!(browser.post(&address, &fields).await.status, 404, "{address}");
        }
    }
    assert_eq!(browser.get("/en/organisations/not-an-id").await.status, 404);
    assert_eq!(browser.get(&format!("/en/organisations/{}/texts/de", app.organisation("AF"))).await.status, 404);
    let editor = app.signed_in(&app.person("AF", &[Editor]).await).await;
    assert_eq!(editor.get("/en/organisations").await.status, 404);
    let public =
        |browser: Browser| async move { browser.get("/en/countries/AF").await.text.contains("/en/organisations/") };
    assert!(public(administrator(&app, "AF").await).await, "the way from the page to its entry");
    assert!(!public(administrator(&app, "TR").await).await && !public(editor).await && !public(app.browser()).await);
}

#[tokio::test]
async fn the_secretariat_adds_an_organisation_once_and_confirms_it_never() {
    let app = filled().await;
    let browser = secretariat(&app).await;
    let form = browser.get("/en/organisations/new").await;
    let id = form.attributes("input[name=id]", "value").remove(0);
    let with = |country| {
        vec![
            ("id", id.as_str()),
            ("country", country),
            ("language", "fa-AF"),
            ("name", "ریاست ثبت احوال نفوس ستارهستان"),
            ("abbreviation", "CRD"),
            ("website", ""),
        ]
    };
    let refused = browser.post("/en/organisations", &with("")).await;
    assert_eq!((refused.status, refused.all(".summary li")), (422, vec!["Please choose the country.".to_owned()]));
    assert_eq!(refused.attributes("#name", "value"), ["ریاست ثبت احوال نفوس ستارهستان"], "what was typed stays");
    let added = browser.submit("/en/organisations", &with("AF")).await;
    assert_eq!(added.all(".flash"), ["The organisation was added. Complete its entry now."]);
    assert_eq!(browser.post("/en/organisations", &with("AF")).await.status, 303, "the same form again");
    let of_af = app.look(|connection| directory::list_organisations_of(connection, CountryCode::Afghanistan)).unwrap();
    assert_eq!(of_af.iter().map(|it| it.abbreviation.as_str()).collect::<Vec<_>>(), ["NSIA", "CRD"]);

    let public = app.browser().get("/fa-af/countries/AF").await;
    assert!(public.text.contains("ریاست ثبت احوال نفوس ستارهستان"));
    let found = app.browser().get("/en/search?q=ستارهستان").await;
    assert!(found.attributes("main a", "href").contains(&"/en/countries/AF".to_owned()));
    let page = format!("/en/organisations/{id}");
    assert!(browser.get(&page).await.all(&format!("form[action='{page}/confirmation']")).is_empty());
    assert_eq!(browser.post(&format!("{page}/confirmation"), &[("revision", "1")]).await.status, 403);
    assert_eq!(audit(&app, OrganisationId::parse(&id).unwrap()), ["organisation.added"]);
    assert_eq!(administrator(&app, "AF").await.get("/en/organisations").await.all("tbody tr").len(), 2);
}

#[tokio::test]
async fn of_two_who_change_an_entry_the_second_is_told_and_loses_nothing() {
    let app = filled().await;
    let (first, second) = (administrator(&app, "AF").await, secretariat(&app).await);
    let page = format!("/en/organisations/{}", app.organisation("AF"));
    assert_eq!(first.post(&page, &particulars("1", "ONE")).await.status, 303);
    let told = second.post(&page, &particulars("1", "TWO")).await;
    assert_eq!(told.status, 422);
    assert_eq!(told.attributes("#abbreviation", "value"), ["TWO"]);
    assert_eq!(told.attributes("main input[name=revision]", "value")[0], "2");
    let texts = format!("{page}/texts/en");
    assert_eq!(first.post(&texts, &[("revision", "2"), ("name", "First")]).await.status, 303);
    let told = second.post(&texts, &[("revision", "2"), ("name", "Second")]).await;
    assert_eq!((told.status, told.one("#name")), (422, "Second".to_owned()));
    assert_eq!(told.one("#name-hint bdi"), "First", "what the other wrote stands beside");
    assert_eq!(second.post(&format!("{page}/confirmation"), &[("revision", "1")]).await.status, 403);
    assert_eq!(first.post(&format!("{page}/confirmation"), &[("revision", "1")]).await.status, 409);
}

#[tokio::test]
async fn every_fault_stands_at_its_field_and_in_the_summary() {
    let app = filled().await;
    let browser = administrator(&app, "AF").await;
    let page = format!("/fa/organisations/{}", app.organisation("AF"));
    let wrong = [
        ("revision", "1"),
        ("abbreviation", "…"),
        ("website", "javascript:alert(1)"),
        ("founded", "1297"),
        ("contact_kind", "email"),
        ("contact_value", "nobody"),
        ("contact_note", ""),
    ];
    let refused = browser.post(&page, &wrong).await;
    assert_eq!(refused.status, 422);
    let fields = ["#abbreviation", "#website", "#founded", "#contacts"];
    assert_eq!(refused.attributes(".summary a", "href"), fields);
    assert_eq!(refused.all(".field .err").len(), fields.len());
    assert_eq!(refused.attributes("#contact-value-1", "value"), ["nobody"]);
    assert_eq!(entry(&app, app.organisation("AF")).revision, 1);
    for extra in [("confirmed_at", "2026-01-01"), ("country", "TR"), ("contact_kind", "pigeon")] {
        assert_eq!(browser.post(&page, &[("revision", "1"), ("abbreviation", "X"), extra]).await.status, 400);
    }
}
