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
        assert_eq!(titles, ["Another title", "Gazette &#60;1&#62; &#38; more", "روزنامه"], "newest first");
        assert!(feed.text.contains("<id>urn:uuid:0190163d-8694-739b-aea5-966c26f8ad91</id>"));
        assert!(feed.text.contains("<updated>2026-01-09T00:00:00"), "{}", feed.text);
        assert!(feed.text.contains("<summary xml:lang=\"fa\">") && !feed.text.contains("unseen"));
        assert!(feed.text.contains("<category term=\"smart-card\" label="));
        assert!(!feed.text.contains('\u{2068}'), "no marks of direction in a file for programs");
    }
}
