//! What is pasted goes to the portal as HTML and comes back as marks.

use reqwest::Method;

use super::editor;
use crate::support::{Browser, Shown, TestApp};

async fn paste(browser: &Browser, query: &str, html: impl Into<reqwest::Body>) -> Shown {
    let path = format!("/en/writing/pasted{query}");
    let request = browser.request(Method::POST, &path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("accept", "text/plain").header("content-type", "text/html").body(html)).await
}

const WORD: &str = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style><!-- p {} --></style></head><body>\
    <!--StartFragment--><h2>Head<o:p></o:p></h2><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
    <span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]><b>One</b><o:p></o:p></p>\
    <p class=MsoNormal>Said<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a><img src='file:///c:/a.png'></p>\
    <div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1'>[1]</a> So</p></div><!--EndFragment--></body></html>";

#[tokio::test]
async fn a_fragment_of_word_comes_back_as_marks() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let answer = paste(&editor, "?note=3", WORD).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(answer.header("left-out"), Some("pictures"));
    assert_eq!(answer.text, "# Head\n\n- **One**\n\nSaid[^3]\n\n[^3]: So");
}

#[tokio::test]
async fn bad_clipboards_are_refused_and_never_break_the_portal() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let strange: [(Vec<u8>, u16); 5] = [
        (Vec::new(), 200),
        (b"\xff\xfe".to_vec(), 400),
        (format!("<p {}>a", "x ".repeat(100_000)).into_bytes(), 400),
        ("<div>".repeat(200_000).into_bytes(), 200),
        (vec![b'a'; 4 * 1024 * 1024 + 1], 413),
    ];
    for (html, status) in strange {
        let length = html.len();
        assert_eq!(paste(&editor, "", html).await.status, status, "{length} bytes");
    }
    assert_eq!(paste(&editor, "?note=x", "a").await.status, 400);
    assert_eq!(paste(&app.browser(), "", "a").await.status, 401, "the script is told that nobody is signed in");
}
