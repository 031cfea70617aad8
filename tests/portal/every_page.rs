//! Every page of the demonstration, in every language, read strictly: nobody looks at all of them, so this does.

use std::collections::{BTreeSet, HashMap, HashSet};

use scraper::{ElementRef, Html, Selector};
use sijil::features::demo::{self, Options};
use sijil::platform::i18n::Catalogues;
use sijil::vocabulary::language::Language;

use crate::support::{Browser, PASSWORD, Shown, TestApp};

/// Languages the pages of signed-in people are read in: both directions, both scripts from left to right.
const THREE: [Language; 3] = [Language::English, Language::Persian, Language::Kazakh];

/// Pages a walk reads at most of one kind: lists of posts have one page each, and all are drawn alike.
const OF_A_KIND: usize = 2;

pub async fn demonstration() -> TestApp {
    let app = TestApp::start_with(&[], true).await;
    let password = app.platform.passwords.hash(PASSWORD.to_owned()).await.unwrap();
    demo::fill(&app.platform, &Options { password, posts: 60 }).unwrap();
    app.platform.database.refresh_content_version().unwrap();
    app
}

/// Walks from these pages along every link of this language, a few pages of each kind, and reads each strictly. Every
/// link is tried once, whether it is walked or not.
struct Walk<'a> {
    browser: &'a Browser,
    language: Language,
    keys: &'a BTreeSet<String>,
    tries_links: bool,
    faults: Vec<String>,
}

impl Walk<'_> {
    async fn from(&mut self, starts: &[&str]) -> usize {
        let prefix = format!("/{}", self.language.prefix());
        let mut open: Vec<String> = starts.iter().map(|path| format!("{prefix}{path}")).collect();
        let (mut seen, mut kinds) = (HashSet::new(), HashMap::<String, usize>::new());
        let mut read = 0;
        while let Some(path) = open.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            let of_kind = kinds.entry(kind(&path)).or_default();
            *of_kind += 1;
            if *of_kind > OF_A_KIND && !self.tries_links {
                continue;
            }
            let is_walked = *of_kind <= OF_A_KIND;
            let page = self.browser.get(&path).await;
            if page.status >= 400 {
                self.faults.push(format!("{path} answers {}", page.status));
                continue;
            }
            let is_page = page.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
            if is_walked && is_page && !path.contains("/html") {
                read += 1;
                self.read(&path, &page);
                let own = |link: &String| link.starts_with(&format!("{prefix}/"));
                let links = page.attributes("a[href]", "href").into_iter().filter(own);
                open.extend(links.map(|link| link.split('#').next().unwrap_or_default().to_owned()));
            }
        }
        read
    }

    fn read(&mut self, path: &str, page: &Shown) {
        let document = Html::parse_document(&page.text);
        let mut faults = Vec::new();
        is_strict(&document, &mut faults);
        is_a_page(&document, self.language, &mut faults);
        names_are_right(&document, &mut faults);
        fields_are_labelled(&document, &mut faults);
        nothing_is_inline(&document, &mut faults);
        words_are_words(&document, self.keys, &mut faults);
        switcher_is_whole(&document, path, &mut faults);
        self.faults.extend(faults.into_iter().map(|fault| format!("{path}: {fault}")));
    }
}

/// What is wrong with a page whatever it shows: a browser would have to mend it, names lead nowhere, or something in it
/// runs.
pub fn faults_of(page: &Shown) -> Vec<String> {
    let document = Html::parse_document(&page.text);
    let mut faults = Vec::new();
    is_strict(&document, &mut faults);
    names_are_right(&document, &mut faults);
    nothing_is_inline(&document, &mut faults);
    faults
}

/// What is wrong with a page of this language at this address, its words among that.
pub fn faults_in(language: Language, path: &str, page: &Shown) -> Vec<String> {
    let (browser, keys) = (Browser::new(""), keys());
    let mut walk = Walk { browser: &browser, language, keys: &keys, tries_links: false, faults: Vec::new() };
    walk.read(path, page);
    walk.faults
}

/// The address without what makes it one of many.
pub fn kind(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    // Terms and features have words for addresses.
    let path = match path.split_once("/glossary/") {
        Some((_, "features")) | None => path,
        Some((_, rest)) if rest.starts_with("features/") => "/glossary/features/*",
        Some((before, _)) => before,
    };
    let parts = path.split('/').map(|part| {
        let is_one_of_many = part.len() > 20 || part.chars().any(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
        if is_one_of_many { "*" } else { part }
    });
    let fields = query.split('&').map(|field| field.split('=').next().unwrap_or_default());
    format!(
        "{}?{}",
        parts.collect::<Vec<_>>().join("/"),
        fields.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("&")
    )
}

fn select<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document.select(&Selector::parse(selector).unwrap()).collect()
}

fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

/// What a browser would have to mend while it reads the page.
fn is_strict(document: &Html, faults: &mut Vec<String>) {
    faults.extend(document.errors.iter().map(|error| format!("not strictly HTML: {error}")));
}

/// One `<h1>`, a title, the language and its direction.
fn is_a_page(document: &Html, language: Language, faults: &mut Vec<String>) {
    let html = select(document, "html")[0].value();
    if (html.attr("lang"), html.attr("dir")) != (Some(language.tag()), Some(language.direction().as_str())) {
        faults.push(format!("lang and dir are {:?} and {:?}", html.attr("lang"), html.attr("dir")));
    }
    let heads = select(document, "h1").len();
    if heads != 1 {
        faults.push(format!("{heads} h1"));
    }
    if select(document, "title").first().is_none_or(|title| text_of(*title).starts_with('·')) {
        faults.push("no title".to_owned());
    }
    for heading in select(document, "h1, h2, h3, button, a[href]") {
        let is_named = !text_of(heading).is_empty()
            || heading.value().attr("aria-label").is_some()
            || heading.select(&Selector::parse("[aria-label], [alt]").unwrap()).next().is_some();
        if !is_named {
            faults.push(format!("nothing says what this is: {}", heading.html()));
        }
    }
}

/// Ids stand once, and whatever names an id names one that is there.
fn names_are_right(document: &Html, faults: &mut Vec<String>) {
    let mut ids = HashSet::new();
    for element in select(document, "[id]") {
        let id = element.value().attr("id").unwrap_or_default();
        if !ids.insert(id) {
            faults.push(format!("the id {id} twice"));
        }
    }
    for attribute in
        ["aria-describedby", "aria-labelledby", "aria-controls", "for", "popovertarget", "data-for", "data-of"]
    {
        for element in select(document, &format!("[{attribute}]")) {
            for id in element.value().attr(attribute).unwrap_or_default().split_whitespace() {
                if !ids.contains(id) {
                    faults.push(format!("{attribute} names {id}, which is not there"));
                }
            }
        }
    }
    for element in select(document, "a[href^='#'], use[href^='#']") {
        let id = element.value().attr("href").unwrap_or_default().trim_start_matches('#');
        if !ids.contains(id) {
            faults.push(format!("a link to #{id}, which is not there"));
        }
    }
}

fn fields_are_labelled(document: &Html, faults: &mut Vec<String>) {
    let labelled: HashSet<&str> =
        select(document, "label[for]").iter().filter_map(|label| label.value().attr("for")).collect();
    for field in select(document, "input:not([type=hidden]), select, textarea") {
        let value = field.value();
        let is_inside = field.ancestors().filter_map(ElementRef::wrap).any(|it| it.value().name() == "label");
        let is_named = value.attr("id").is_some_and(|id| labelled.contains(id))
            || value.attr("aria-label").is_some()
            || value.attr("aria-labelledby").is_some();
        if !is_inside && !is_named {
            faults.push(format!("no label: {}", field.html()));
        }
    }
}

fn nothing_is_inline(document: &Html, faults: &mut Vec<String>) {
    for element in select(document, "*") {
        let is_data = element.value().attr("type") == Some("application/ld+json");
        let is_script = element.value().name() == "script" && element.value().attr("src").is_none();
        if is_data && serde_json::from_str::<serde_json::Value>(&text_of(element)).is_err() {
            faults.push(format!("data no program can read: {}", element.html()));
        }
        if is_script && !is_data || element.value().name() == "style" {
            faults.push(format!("inline: {}", element.html()));
        }
        for (name, value) in element.value().attrs() {
            if name == "style"
                || name.starts_with("on")
                || !["value", "alt"].contains(&name) && value.trim_start().starts_with("javascript:")
            {
                faults.push(format!("inline: {name}={value}"));
            }
        }
    }
}

/// No catalogue key shows where its words should.
fn words_are_words(document: &Html, keys: &BTreeSet<String>, faults: &mut Vec<String>) {
    let rooms: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    let is_key = |text: &str| {
        let is_one_word =
            text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        is_one_word && text.split('-').next().is_some_and(|room| rooms.contains(room))
    };
    let mut shown = Vec::new();
    for element in select(document, "body *, title") {
        shown.extend(element.children().filter_map(|child| child.value().as_text().map(|text| text.trim().to_owned())));
        for attribute in ["aria-label", "title", "placeholder", "alt"] {
            shown.extend(element.value().attr(attribute).map(str::to_owned));
        }
    }
    faults.extend(shown.iter().filter(|text| is_key(text)).map(|text| format!("the key {text} is shown")));
}

/// Every page leads to itself in all thirteen languages, each in its own name, language and direction.
fn switcher_is_whole(document: &Html, path: &str, faults: &mut Vec<String>) {
    let rest = path.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
    for list in ["header", "footer"] {
        let links = select(document, &format!("{list} .lang-list a"));
        if links.len() != Language::ALL.len() {
            faults.push(format!("{} languages in the {list}", links.len()));
            continue;
        }
        for (link, language) in links.iter().zip(Language::ALL) {
            let value = link.value();
            let attributes = (value.attr("lang"), value.attr("hreflang"), value.attr("dir"));
            let wanted = (Some(language.tag()), Some(language.tag()), Some(language.direction().as_str()));
            let is_same = value.attr("href") == Some(format!("/{}/{rest}", language.prefix()).as_str());
            if attributes != wanted || !is_same || text_of(*link) != language.endonym() {
                faults.push(format!("the switch to {language}: {}", link.html()));
            }
        }
    }
}

fn keys() -> BTreeSet<String> {
    Catalogues::embedded().unwrap().keys(Language::English)
}

fn none(mut faults: Vec<String>) {
    faults.sort();
    faults.dedup();
    let number = faults.len();
    faults.truncate(60);
    assert!(faults.is_empty(), "{number} faults\n{}", faults.join("\n"));
}

/// Where a reader may begin who knows the addresses.
const FOR_EVERYONE: [&str; 13] = [
    "/",
    "/search?q=card",
    "/search?q=zzzzzz",
    "/search?q=card&country=TR&theme=smart-card&language=en",
    "/search?q=birth&exact=1",
    "/achievements?year=1990",
    "/achievements/comparison",
    "/achievements/uz-qr-birth",
    "/achievements?country=TR&theme=smart-card",
    "/subscriptions/new?country=IR",
    "/forgotten-password",
    "/new-password",
    "/demo/mail",
];

#[tokio::test]
async fn every_page_for_everyone_is_whole_in_every_language() {
    let app = demonstration().await;
    let (browser, keys) = (app.browser(), keys());
    let mut faults = Vec::new();
    for language in Language::ALL {
        let tries_links = [Language::English, Language::Persian].contains(&language);
        let mut walk = Walk { browser: &browser, language, keys: &keys, tries_links, faults: Vec::new() };
        let read = walk.from(&FOR_EVERYONE).await;
        assert!(read >= 15, "{language}: only {read} pages were read");
        faults.extend(walk.faults);
    }
    none(faults);
}

/// A described picture, one without words, and a document in one language.
async fn fill_library(app: &TestApp) {
    let browser = app.browser();
    let fields = [("email", "editor@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    crate::library::fill(app, &browser).await;
}

#[tokio::test]
async fn every_page_of_the_desks_is_whole() {
    let app = demonstration().await;
    fill_library(&app).await;
    let keys = keys();
    let mut faults = Vec::new();
    for (email, least) in [
        ("editor@tr.sijil.example", 18),
        ("reviewer@tr.sijil.example", 16),
        ("admin@tr.sijil.example", 30),
        ("secretariat@sijil.example", 30),
    ] {
        let browser = app.browser();
        let fields = [("email", email), ("password", PASSWORD), ("next", "")];
        assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303, "{email}");
        if email.starts_with("editor") {
            crate::achievements::review::fill(&browser).await;
            crate::achievements::corrections::fill(&browser).await;
            let draft = browser.post("/en/specimens/TUR-BO-01001/drafts", &[]).await;
            assert_eq!(draft.status, 303, "a draft with everything in it");
        }
        for language in THREE {
            let tries_links = language == Language::English;
            let mut walk = Walk { browser: &browser, language, keys: &keys, tries_links, faults: Vec::new() };
            let own = [
                "/",
                "/desk",
                "/questions",
                "/profile",
                "/profile/password",
                "/profile/address",
                "/new-address",
                "/profile/factors",
                "/profile/factors/app",
                "/profile/sessions",
                "/proof",
                "/habits",
                "/calendar",
                "/searches",
                "/searches/new?q=a",
            ];
            // The secretariat has no library.
            let library = (email != "secretariat@sijil.example").then_some("/library?q=none");
            let read = walk.from(&own.into_iter().chain(library).collect::<Vec<_>>()).await;
            // The page that asks, and the list that says nothing is ticked: answers to a form.
            let path = format!("/{}/achievements/batches/new", language.prefix());
            for fields in [[("step", "hand-over"), ("all", "yes")], [("step", "hand-over"), ("all", "")]] {
                let asked = browser.post(&path, &fields).await;
                let is_of_secretariat = email == "secretariat@sijil.example";
                assert_eq!(asked.status == 404, is_of_secretariat, "{email}: {}", asked.status);
                walk.read(&path, &asked);
            }
            assert!(read >= least, "{email} in {language}: only {read} pages were read");
            faults.extend(walk.faults.into_iter().map(|fault| format!("{email}: {fault}")));
        }
    }
    none(faults);
}

#[tokio::test]
async fn the_pages_of_a_change_that_waits_are_whole() {
    let app = demonstration().await;
    let keys = keys();
    let mut faults = Vec::new();
    let browser = app.browser();
    let fields = [("email", "reviewer@ir.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    let changes = browser.get("/en/library/changes").await.attributes("main .task a", "href");
    let file = changes[0].trim_start_matches("/en").split('#').next().unwrap();
    for language in THREE {
        let mut walk = Walk { browser: &browser, language, keys: &keys, tries_links: false, faults: Vec::new() };
        for path in ["/library/changes", file] {
            let address = format!("/{}{path}", language.prefix());
            let shown = browser.get(&address).await;
            walk.read(&address, &shown);
        }
        faults.extend(walk.faults);
    }
    none(faults);
}

#[tokio::test]
async fn refused_forms_and_errors_are_whole_pages_too() {
    let app = demonstration().await;
    let (browser, keys) = (app.browser(), keys());
    let mut faults = Vec::new();
    for language in Language::ALL {
        let prefix = language.prefix();
        let mut walk = Walk { browser: &browser, language, keys: &keys, tries_links: false, faults: Vec::new() };
        let missing = browser.get(&format!("/{prefix}/nothing/here")).await;
        assert_eq!(missing.status, 404);
        walk.read(&format!("/{prefix}/nothing/here"), &missing);
        let path = format!("/{prefix}/subscriptions/new");
        let fields = [("email", "no address"), ("language", prefix), ("country", ""), ("theme", "")];
        let refused = browser.post(&path, &fields).await;
        // One address may ask ten times; after that it is told to wait, on a page in its language.
        assert!(matches!(refused.status, 422 | 429), "{}", refused.status);
        assert_eq!(refused.status == 429, refused.header("retry-after").is_some());
        walk.read(&path, &refused);
        // A form nobody is signed in for is held, in the words of its writer's language.
        let path = format!("/{prefix}/achievements/new");
        let held = browser.post(&path, &[("title", "Typed")]).await;
        assert_eq!(held.status, 401);
        walk.read(&path, &held);
        faults.extend(walk.faults);
    }
    none(faults);
}

#[test]
fn faults_are_seen() {
    let page = "<!doctype html><html lang=en dir=ltr><title>a</title><h1>a</h1><h1 style=x>layout-name</h1><p id=a><p id=a>\
                <input id=b onclick=x><a href=#nowhere>x</a><script>1</script></p></b>";
    let (document, keys) = (Html::parse_document(page), keys());
    let mut faults = Vec::new();
    is_strict(&document, &mut faults);
    is_a_page(&document, Language::Persian, &mut faults);
    names_are_right(&document, &mut faults);
    fields_are_labelled(&document, &mut faults);
    nothing_is_inline(&document, &mut faults);
    words_are_words(&document, &keys, &mut faults);
    switcher_is_whole(&document, "/en/", &mut faults);
    let all = faults.join("\n");
    for fault in [
        "not strictly HTML",
        "lang and dir",
        "2 h1",
        "the id a twice",
        "#nowhere",
        "no label",
        "onclick",
        "style",
        "<script>",
        "layout-name",
        "languages in the",
    ] {
        assert!(all.contains(fault), "{fault} was not seen in\n{all}");
    }
}
