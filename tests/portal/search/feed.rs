//! The feed of a search.

use sijil::features::search::{self, Entry, Readers};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::shelf::{entry, entry_of_day};
use crate::support::TestApp;

#[tokio::test]
async fn a_program_reads_the_newest_public_things_of_a_search() {
    let app = TestApp::start().await;
    let readers = Readers::Insiders { country: CountryCode::Turkiye, roles: vec![Role::Editor] };
    let since = Some(app.platform.clock.now());
    app.arrange(|connection| {
        let entries = [
            Entry { theme: Some(Theme::SmartCard), since, ..entry_of_day("old", 3, "Gazette <1> & more", "Gazette") },
            entry_of_day("0190163d-8694-739b-aea5-966c26f8ad91", 9, "Another title", "A gazette of today"),
            Entry { readers, ..entry_of_day("secret", 10, "Gazette unseen", "") },
            entry("fa", Language::Persian, "روزنامه", "gazette"),
        ];
        search::put_many(connection, &entries).unwrap();
    });
    let inside = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    for browser in [app.browser(), inside] {
        let page = browser.get("/en/search?q=gazette").await;
        let address = page.attributes("link[type='application/atom+xml']", "href").remove(0);
        assert_eq!(address, "/en/search.atom?q=gazette");
        let feed = browser.get(&address).await;
        assert_eq!(feed.header("content-type"), Some("application/atom+xml; charset=utf-8"));
        let titles: Vec<_> = feed.text.split("<title>").skip(2).map(|it| it.split('<').next().unwrap()).collect();
        assert_eq!(titles, ["Gazette &#60;1&#62; &#38; more", "Another title", "روزنامه"], "newest first");
        assert!(feed.text.contains("<id>urn:uuid:0190163d-8694-739b-aea5-966c26f8ad91</id>"));
        assert!(feed.text.contains("<updated>2026-01-09T00:00:00"), "{}", feed.text);
        assert!(feed.text.contains("<summary xml:lang=\"fa\">") && !feed.text.contains("unseen"));
        assert!(feed.text.contains("<category term=\"smart-card\" label="));
        assert!(!feed.text.contains('\u{2068}'), "no marks of direction in a file for programs");
    }
}

fn titles(feed: &str) -> Vec<String> {
    feed.split("<title>").skip(2).map(|it| it.split('<').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn what_became_readable_last_comes_first_however_old_the_day_it_tells_of() {
    let app = TestApp::start().await;
    let since = Some(app.platform.clock.now());
    let many: Vec<Entry> = (0..40)
        .map(|n| Entry { since, ..entry_of_day(&format!("known-{n}"), 100 + n, &format!("Gazette {n}"), "") })
        .collect();
    app.arrange(|connection| search::put_many(connection, &many).unwrap());
    app.turn_clock(60);
    let late = Entry { since: Some(app.platform.clock.now()), ..entry_of_day("late", 1, "Gazette of long ago", "") };
    app.arrange(|connection| search::put(connection, &late).unwrap());
    let titles = titles(&app.browser().get("/en/search.atom?q=gazette").await.text);
    assert_eq!((titles.len(), titles[0].as_str()), (25, "Gazette of long ago"));
}

#[tokio::test]
async fn a_feed_that_tells_nothing_new_is_the_same_again_and_leads_to_each_text_in_its_own_language() {
    let app = TestApp::start().await;
    app.arrange(|connection| {
        search::put(connection, &entry("always", Language::Persian, "Gazette", "")).unwrap();
    });
    let reader = app.browser();
    let paths = ["/en/search.atom?q=gazette", "/en/search.atom?q=nothing", "/en/search.atom?exact=0&q=gazette&x=1"];
    let mut before = Vec::new();
    for path in paths {
        before.push(reader.get(path).await.text);
    }
    app.turn_clock(3_600);
    app.arrange(|connection| sijil::platform::database::touch_content(connection).unwrap());
    for (path, before) in paths.into_iter().zip(&before) {
        assert_eq!(reader.get(path).await.text, *before, "{path}");
    }
    assert!(before[0].contains("hreflang=\"fa\" href=\"") && before[0].contains("/fa/achievements/always\"/>"));
    assert_eq!(before[0], before[2], "one search has one feed");
}
