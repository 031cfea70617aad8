//! Parts, pictures, features and their places, as an official enters them.

use reqwest::Method;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::library::{add, describe_in, newest, picture};
use crate::specimen_drafts::{FACTS, Office, complaints, saved, step};
use crate::support::{Browser, Shown};

/// A draft with a front and a picture of the library on it; its address, and the file.
async fn pictured(office: &Office, tlp: &str) -> (String, String) {
    let file = described(office, 1).await;
    let draft = office.write(tlp).await;
    saved(&office.writer, &draft, "parts", &[("kind", "front"), ("label", "")]).await;
    let part = links(&office.writer, &format!("{draft}/parts"), "/pictures").await.remove(0);
    let fields = [("file", file.as_str()), ("light", "visible"), ("tlp", tlp), ("is_invented", "yes")];
    saved(&office.writer, &draft, part.strip_prefix(&format!("{draft}/")).unwrap(), &fields).await;
    (draft, file)
}

/// A picture of the library that can be shown.
async fn described(office: &Office, seed: u8) -> String {
    let page = add(&office.app, &office.writer, "card.png", &picture(1600, 1000, seed)).await;
    describe_in(&office.writer, &page, &[(Language::English, "The front")]).await;
    page.rsplit('/').next().unwrap().to_owned()
}

/// The links of a page that hold this word.
pub async fn links(browser: &Browser, page: &str, word: &str) -> Vec<String> {
    let all = browser.get(page).await.attributes("main a[href]", "href");
    all.into_iter().filter(|it| it.contains(word)).collect()
}

/// Adds a feature of the glossary; its address in the draft.
async fn mark(office: &Office, draft: &str, code: &str, tlp: &str) -> String {
    let added = step(&office.writer, draft, "marks", &[("code", code), ("tlp", tlp)]).await;
    assert_eq!(added.status, 303, "{}", added.text);
    added.location().unwrap().strip_prefix(&format!("{draft}/")).unwrap().to_owned()
}

/// The id of the picture of a draft.
async fn picture_id(office: &Office, draft: &str) -> String {
    links(&office.writer, &format!("{draft}/parts"), &format!("{draft}/pictures/"))
        .await
        .remove(0)
        .rsplit('/')
        .next()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_picture_a_feature_and_its_place_are_entered_and_readers_see_them() {
    let office = Office::open().await;
    let (draft, _) = pictured(&office, "green").await;
    let shown = picture_id(&office, &draft).await;
    let feature = mark(&office, &draft, "SUB-PC", "green").await;
    let words = [("tongue", "en"), ("tlp", "green"), ("do", "Let it fall."), ("name", "")];
    saved(&office.writer, &draft, &feature, &words).await;
    // Looked at before it is kept.
    let looked = format!("{draft}/{feature}/zone?picture={shown}&shape=ellipse&points=100,200+300,400");
    let looked = office.writer.get(&looked).await;
    assert_eq!(looked.attributes("svg.drawing ellipse", "cx"), ["200"]);
    let place = [("picture", shown.as_str()), ("shape", "rect"), ("points", "۱۰۰,۲۰۰ 300,400")];
    saved(&office.writer, &draft, &format!("{feature}/zone"), &place).await;
    let address = draft.trim_start_matches("/en");
    let bytes = format!("{address}/pictures/{shown}/640");
    for (who, browser, status) in [
        ("reviewer", office.app.signed_in(&office.reviewing).await, 200),
        ("reader", office.app.browser(), 404),
        ("abroad", office.app.signed_in(&office.app.person("UZ", &[Role::Editor]).await).await, 404),
    ] {
        let got = browser.get(&bytes).await;
        assert_eq!(got.status, status, "{who}");
        assert!(status != 200 || got.header("cache-control").unwrap().contains("no-store"), "{who}");
    }
    let preview = office.writer.get(&format!("{draft}/preview?as=member")).await;
    assert_eq!(preview.attributes("svg.drawing image", "href"), [bytes.as_str()]);
    office.release(&draft, "").await;
    let member = office.app.signed_in(&office.app.person("UZ", &[Role::Officer]).await).await;
    let page = member.get("/en/specimens/TUR-BO-01001").await;
    assert_eq!(page.attributes("svg.drawing rect", "x"), ["100"]);
    assert!(page.one(".marks li").contains("Let it fall."));
    assert_eq!(member.get(&format!("/specimens/pictures/{shown}/640")).await.status, 200);
}

#[tokio::test]
async fn a_picture_feature_or_place_that_cannot_be_is_refused_at_its_field() {
    let office = Office::open().await;
    let (draft, file) = pictured(&office, "green").await;
    let shown = picture_id(&office, &draft).await;
    let form = format!("pictures/{shown}");
    let right = [("file", file.as_str()), ("light", "visible"), ("tlp", "green"), ("is_invented", "yes")];
    let with = |name: &'static str, text: &'static str| {
        let kept = right.iter().copied().filter(move |it| it.0 != name);
        kept.chain((!text.is_empty()).then_some((name, text))).collect::<Vec<_>>()
    };
    let foreign = office.app.signed_in(&office.app.person("IR", &[Role::Editor]).await).await;
    let theirs = add(&office.app, &foreign, "theirs.png", &picture(800, 600, 3)).await;
    describe_in(&foreign, &theirs, &[(Language::English, "Theirs")]).await;
    let theirs: &'static str = theirs.rsplit('/').next().unwrap().to_owned().leak();
    for (name, text) in [("is_invented", ""), ("tlp", "clear"), ("light", "moon"), ("file", theirs), ("file", "x")] {
        assert_eq!(complaints(&step(&office.writer, &draft, &form, &with(name, text)).await), [name], "{text}");
    }
    let long = "9".repeat(41);
    let label = [("kind", "page"), ("label", long.as_str())];
    assert_eq!(complaints(&step(&office.writer, &draft, "parts", &label).await), ["label"]);
    for (code, tlp, field) in [("XXX-YY", "green", "code"), ("SUB-PC", "clear", "tlp")] {
        let fields = [("code", code), ("tlp", tlp)];
        assert_eq!(complaints(&step(&office.writer, &draft, "marks", &fields).await), [field]);
    }
    let feature = mark(&office, &draft, "SUB-PC", "amber").await;
    let weaker = [("tongue", "en"), ("tlp", "clear")];
    assert_eq!(complaints(&step(&office.writer, &draft, &feature, &weaker).await), ["tlp"]);
    for (shape, points, told) in [
        ("rect", "0,0 1001,5", "outside the picture"),
        ("rect", "5,5 5,9", "Nothing lies inside"),
        ("polygon", "1,1 2,2", "two corners"),
        ("rect", "left", "two corners"),
    ] {
        let fields = [("picture", shown.as_str()), ("shape", shape), ("points", points)];
        let refused = step(&office.writer, &draft, &format!("{feature}/zone"), &fields).await;
        assert_eq!(complaints(&refused), ["points"]);
        assert!(refused.one(".err").contains(told), "{points}: {}", refused.one(".err"));
        assert_eq!(refused.attributes("#points", "value"), [points], "what was typed stands there");
    }
    let nowhere = [("picture", "0190a000-0000-7000-8000-000000000000"), ("shape", "rect"), ("points", "0,0 5,5")];
    assert_eq!(step(&office.writer, &draft, &format!("{feature}/zone"), &nowhere).await.status, 404);
    // A whole that goes less far takes its parts along.
    saved(&office.writer, &draft, "readers", &[("tlp", "amber_strict")]).await;
    let parts = office.writer.get(&format!("{draft}/parts")).await;
    assert_eq!(parts.all("figcaption .chip"), ["TLP:AMBER+STRICT"]);
}

#[tokio::test]
async fn what_goes_out_of_a_draft_takes_its_places_along_and_order_is_kept() {
    let office = Office::open().await;
    let (draft, file) = pictured(&office, "green").await;
    let shown = picture_id(&office, &draft).await;
    let first = mark(&office, &draft, "SUB-PC", "green").await;
    let second = mark(&office, &draft, "PRT-MIC", "green").await;
    let names = async || office.writer.get(&format!("{draft}/marks")).await.all("ol.lines .ref");
    saved(&office.writer, &draft, &format!("{second}/up"), &[]).await;
    assert_eq!(names().await, ["PRT-MIC", "SUB-PC"]);
    saved(&office.writer, &draft, "parts", &[("kind", "back"), ("label", "")]).await;
    let parts = office.writer.get(&format!("{draft}/parts")).await;
    let up = parts.attributes("form[action$=up]", "action").remove(0);
    saved(&office.writer, &draft, up.strip_prefix(&format!("{draft}/")).unwrap(), &[]).await;
    assert_eq!(office.writer.get(&format!("{draft}/parts")).await.all("section h2"), ["Back", "Front"]);
    let place = [("picture", shown.as_str()), ("shape", "rect"), ("points", "100,200 300,400")];
    saved(&office.writer, &draft, &format!("{first}/zone"), &place).await;
    saved(&office.writer, &draft, &format!("{second}/zone"), &place).await;
    saved(&office.writer, &draft, &format!("{second}/zone/removal"), &[("place", "0")]).await;
    let places = async |it: &str| office.writer.get(&format!("{draft}/{it}")).await.all("ul.lines li").len();
    assert_eq!((places(&first).await, places(&second).await), (1, 0));
    // What a draft shows is not removed from the library.
    assert_eq!(office.writer.post(&format!("/en/library/{file}/deletion"), &[]).await.status, 409);
    saved(&office.writer, &draft, &format!("pictures/{shown}/removal"), &[]).await;
    assert_eq!(places(&first).await, 0);
    assert_eq!(office.writer.post(&format!("/en/library/{file}/deletion"), &[]).await.status, 303);
    saved(&office.writer, &draft, &format!("{first}/removal"), &[]).await;
    assert_eq!(names().await, ["PRT-MIC"]);
    assert_eq!(office.writer.get(&format!("{draft}/{first}")).await.status, 404);
}

#[tokio::test]
async fn contents_are_changed_by_nobody_who_saw_an_older_draft_and_by_nobody_while_it_waits() {
    let office = Office::open().await;
    let (draft, file) = pictured(&office, "green").await;
    let shown = picture_id(&office, &draft).await;
    let feature = mark(&office, &draft, "SUB-PC", "green").await;
    let forms = [
        ("parts".to_owned(), vec![("kind", "back")]),
        (format!("pictures/{shown}"), vec![("file", file.as_str()), ("is_invented", "yes")]),
        (format!("pictures/{shown}/removal"), vec![]),
        ("marks".to_owned(), vec![("code", "SUB-PC"), ("tlp", "green")]),
        (feature.clone(), vec![("tongue", "en"), ("tlp", "green")]),
        (format!("{feature}/up"), vec![]),
        (format!("{feature}/removal"), vec![]),
        (format!("{feature}/zone"), vec![("picture", shown.as_str()), ("shape", "rect"), ("points", "0,0 5,5")]),
        (format!("{feature}/zone/removal"), vec![("place", "0")]),
    ];
    for (form, fields) in &forms {
        let old: Vec<(&str, &str)> = [("revision", "1")].into_iter().chain(fields.iter().copied()).collect();
        assert_eq!(office.writer.post(&format!("{draft}/{form}"), &old).await.status, 409, "{form}: an older draft");
    }
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    let stranger = office.app.signed_in(&office.app.person("IR", &[Role::Editor]).await).await;
    for (form, fields) in &forms {
        assert_eq!(step(&office.writer, &draft, form, fields).await.status, 409, "{form}: it waits");
        assert_eq!(step(&office.reviewer, &draft, form, fields).await.status, 403, "{form}: a reviewer");
        assert_eq!(step(&stranger, &draft, form, fields).await.status, 404, "{form}: another country");
    }
    // While it waits, nobody alone puts another picture in the place of one it shows.
    let versions = format!("/en/library/{file}/versions");
    let other = crate::library::hand_in(&office.writer, &versions, "", &[("other.png", &picture(1600, 1000, 2))]).await;
    assert_eq!(other.status, 409, "nor does whoever handed it in, since nobody else sees it there");
}

/// Sends the form that uploads a picture.
pub async fn upload(
    browser: &Browser,
    path: &str,
    shows: &str,
    overprint: bool,
    (name, bytes): (&str, &[u8]),
) -> Shown {
    let mut body = Vec::new();
    let mut texts = vec![("shows", shows)];
    texts.extend(overprint.then_some(("overprint", "yes")));
    for (field, text) in texts {
        let head = format!("--x-y\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{text}\r\n");
        body.extend_from_slice(head.as_bytes());
    }
    let head = format!("--x-y\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n");
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x-y--\r\n");
    let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("content-type", "multipart/form-data; boundary=x-y").body(body)).await
}

#[tokio::test]
async fn an_uploaded_picture_passes_the_checks_of_the_library_and_is_printed_over_where_that_was_ticked() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    saved(&office.writer, &draft, "parts", &[("kind", "front"), ("label", "")]).await;
    let form = links(&office.writer, &format!("{draft}/parts"), "/pictures").await.remove(0);
    let path = form.replace("/pictures", "/uploads");
    let png = picture(1600, 1000, 1);
    for (name, bytes) in [
        ("card.svg", &b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"[..]),
        ("card.jpg", &png[..]),
        ("card.pdf", crate::library::PDF),
        ("card.png", b"no picture"),
    ] {
        let refused = upload(&office.writer, &path, "Ön yüz", false, (name, bytes)).await;
        assert_eq!(complaints(&refused), ["files"], "{name}");
        assert_eq!(refused.attributes("#shows", "value"), ["Ön yüz"]);
    }
    assert_eq!(complaints(&upload(&office.writer, &path, "", false, ("card.png", &png)).await), ["shows"]);
    assert_eq!(office.writer.get("/en/library").await.all("table.files th a").len(), 0, "nothing of it stays");
    let mut stored = Vec::new();
    for overprint in [false, true] {
        let taken = upload(&office.writer, &path, "Ön yüz", overprint, ("card.png", &png)).await;
        assert_eq!(taken.location(), Some(form.clone()), "{}", taken.text);
        office.app.work();
        let page = newest(&office.writer).await;
        stored.push(page.rsplit('/').next().unwrap().to_owned());
    }
    let offered = office.writer.get(&form).await.attributes("input[name=file]", "value");
    assert_eq!(offered, [stored[1].as_str(), stored[0].as_str()]);
    let pictures = office.writer.get(&form).await.attributes(".picked img", "src");
    let (printed, plain) = (office.writer.get(&pictures[0]).await, office.writer.get(&pictures[1]).await);
    assert_eq!((printed.status, plain.status), (200, 200));
    assert_ne!(printed.header("etag"), plain.header("etag"), "another picture");
    // One of each upload and none beside: what was printed over is gone.
    assert_eq!(office.writer.get("/en/library").await.all("table.files th a").len(), 2);
    let fields = [("file", stored[1].as_str()), ("light", "visible"), ("tlp", "green"), ("is_invented", "yes")];
    saved(&office.writer, &draft, form.strip_prefix(&format!("{draft}/")).unwrap(), &fields).await;
    let reviewer = upload(&office.reviewer, &path, "Ön yüz", false, ("card.png", &png)).await;
    assert_eq!(reviewer.status, 403);
    // What was printed over, and what was refused, is nowhere any more.
    office.app.expect_files_in_order();
}

#[tokio::test]
async fn whoever_handed_in_a_picture_that_no_reader_has_had_does_not_release_it() {
    let office = Office::open().await;
    let page = add(&office.app, &office.reviewer, "card.png", &picture(1600, 1000, 1)).await;
    describe_in(&office.reviewer, &page, &[(Language::English, "The front")]).await;
    let file = page.rsplit('/').next().unwrap();
    let draft = office.begin().await;
    saved(&office.writer, &draft, "facts", &FACTS).await;
    saved(&office.writer, &draft, "parts", &[("kind", "front"), ("label", "")]).await;
    let form = links(&office.writer, &format!("{draft}/parts"), "/pictures").await.remove(0);
    let fields = [("file", file), ("light", "visible"), ("tlp", "amber_strict"), ("is_invented", "yes")];
    saved(&office.writer, &draft, form.strip_prefix(&format!("{draft}/")).unwrap(), &fields).await;
    assert_eq!(step(&office.writer, &draft, "submission", &[]).await.status, 303);
    assert_eq!(step(&office.reviewer, &draft, "release", &[]).await.status, 403);
    let other = office.app.signed_in(&office.app.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(step(&other, &draft, "release", &[]).await.status, 303);
}

#[tokio::test]
async fn the_library_names_no_draft_that_is_not_for_everyone_and_its_pictures_are_read_in_the_audit() {
    let office = Office::open().await;
    let (draft, file) = pictured(&office, "amber").await;
    let shown = picture_id(&office, &draft).await;
    let used = async || office.writer.get(&format!("/en/library/{file}")).await.one(".sources-list");
    assert!(!used().await.contains("TUR-BO-01001") && used().await.contains("TLP:AMBER"), "{}", used().await);
    let id = draft.rsplit('/').next().unwrap();
    let address = format!("/specimens/drafts/{id}/pictures/{shown}/640");
    let before = office.audited("specimen.read");
    assert_eq!(office.reviewer.get(&address).await.status, 200);
    assert_eq!(office.audited("specimen.read"), before + 1);
    let next_door = office.app.person("TR", &[Role::Reviewer]).await;
    office.app.move_to_another_organisation(&next_door, "TR");
    assert_eq!(office.app.signed_in(&next_door).await.get(&address).await.status, 404);
    saved(&office.writer, &draft, "readers", &[("tlp", "clear")]).await;
    assert!(used().await.contains("TLP:AMBER"), "its picture is as closed as before");
}
