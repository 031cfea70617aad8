//! Pictures in the preview of a link.

use sijil::vocabulary::language::Language;

use super::{add, describe_in, picture};
use crate::achievements::Desk;
use crate::support::TestApp;

#[tokio::test]
async fn a_link_to_a_post_is_shown_with_the_first_picture_of_its_text() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let mut ids = Vec::new();
    for (name, width) in [("first.png", 1300), ("second.png", 400)] {
        let page = add(&app, &desk.editor, name, &picture(width, 300, 1)).await;
        describe_in(&desk.editor, &page, &[(Language::English, name), (Language::Persian, "میز")]).await;
        ids.push(page.rsplit('/').next().unwrap().to_owned());
    }
    // The later file first: the order is the text's.
    let body = format!("![](library:{})\n\n![](library:{})", ids[1], ids[0]);
    let (show, _) = desk.publish(&[("body", &body)]).await;
    let meta = |page: &crate::support::Shown, name: &str| {
        page.attributes(&format!("head meta[property='og:image{name}']"), "content").remove(0)
    };
    let page = app.browser().get(&show).await;
    assert_eq!((meta(&page, ":width").as_str(), meta(&page, ":alt").as_str()), ("400", "second.png"));
    let address = meta(&page, "");
    let image = app.browser().get(address.strip_prefix(&app.address).unwrap()).await;
    assert_eq!(image.status, 200, "everyone may have it");
    assert_eq!(meta(&app.browser().get(&show.replace("/en/", "/fa/")).await, ":alt"), "میز");

    let (show, _) = desk.publish(&[("body", &format!("![](library:{})", ids[0]))]).await;
    let width: u32 = meta(&app.browser().get(&show).await, ":width").parse().unwrap();
    assert!((320..=1200).contains(&width), "{width}");
}
