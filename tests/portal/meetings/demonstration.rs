//! The meetings of the demonstration.

use super::plain;
use crate::every_page::demonstration;

#[tokio::test]
async fn the_demonstration_tells_of_the_real_meetings_with_their_sources_and_says_which_are_invented() {
    let app = demonstration().await;
    let reader = app.browser();
    let list = reader.get("/en/meetings").await;
    assert!(plain(&list).contains("18 meetings"), "seventeen real ones and an invented one were held");
    let page = reader.get("/en/meetings/eco-1-2011").await;
    let text = plain(&page);
    assert!(text.contains("3 October 2011 – 4 October 2011"), "{text}");
    assert!(text.contains("۱۱ مهر ۱۳۹۰ – ۱۲ مهر ۱۳۹۰"), "{text}");
    assert!(page.attributes("main a", "href").contains(&"https://docslib.org/doc/10487118/rep-eport-of".to_owned()));
    assert_eq!(page.all("aside.side ul.plain-list .tile").len(), 7);
    assert!(page.text.contains("Not confirmed"));
    let turkish = reader.get("/tr/meetings/eco-2-2017").await;
    assert_eq!(turkish.one("h1[lang=tr]"), "EİT Ulusal Nüfus Kuruluşları Başkanları 2. Toplantısı");
    let rough = reader.get("/en/meetings/escap-mc1-2014").await;
    assert_eq!(rough.one("dl.facts dd"), "November 2014");
    let invented = reader.get("/en/meetings/example-extracts-held").await;
    assert!(invented.text.contains("This meeting is invented"));
    assert_eq!(invented.all("ol.decisions > li").len(), 3);
    assert!(invented.one("#decision-1").contains("Overdue"));
    assert!(reader.get("/en/").await.text.contains("Meeting of the heads of the registers"));
}
