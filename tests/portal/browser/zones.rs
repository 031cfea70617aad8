//! The place of a feature, drawn on its picture with the mouse and moved with the keys.

use thirtyfour::prelude::*;

use super::{Window, demonstration, sign_in_as};
use crate::support::{PASSWORD, TestApp};

/// The first link of a page below a place.
async fn link(app: &TestApp, page: &str, place: &str) -> String {
    let browser = app.browser();
    let fields = [("email", "editor@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    browser.get(page).await.attributes(place, "href").remove(0)
}

/// A page with the picture of a feature of a draft of Türkiye.
async fn zone_page(app: &TestApp) -> String {
    let browser = app.browser();
    let fields = [("email", "editor@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    let draft = browser.post("/en/specimens/TUR-BO-01001/drafts", &[]).await.location().unwrap();
    let mark = link(app, &format!("{draft}/marks"), "ol.lines a").await;
    link(app, &mark, ".contents a").await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_zone_is_drawn_with_the_mouse_and_moved_with_the_keys_also_read_from_the_right() {
    let app = demonstration().await;
    let zone = zone_page(&app).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in_as(driver, &app, "editor@tr.sijil.example").await;
    for language in ["en", "fa"] {
        driver.goto(format!("{}{}", app.address, zone.replacen("/en/", &format!("/{language}/"), 1))).await.unwrap();
        let picture = driver.find(By::Css("svg.drawing")).await.unwrap();
        picture.scroll_into_view().await.unwrap();
        let points = async || driver.find(By::Id("points")).await.unwrap().value().await.unwrap().unwrap();
        let chain = driver.action_chain().move_to_element_center(&picture).click_and_hold();
        chain.move_by_offset(60, 40).release().perform().await.unwrap();
        let drawn = points().await;
        let corners: Vec<i32> = drawn.split([',', ' ']).map(|it| it.parse().unwrap()).collect();
        assert!((495..=505).contains(&corners[0]) && (495..=505).contains(&corners[1]), "from the middle: {drawn}");
        assert!(corners[2] > corners[0] && corners[3] > corners[1], "{language}: to the lower right: {drawn}");
        let figure = driver.find(By::Css("[data-zone]")).await.unwrap();
        figure.focus().await.unwrap();
        driver.action_chain().send_keys(Key::Left).perform().await.unwrap();
        let moved = points().await;
        let first = moved.split(',').next().unwrap().parse::<i32>().unwrap();
        assert_eq!(first, corners[0] - 9, "{language}: {moved}");
        assert_eq!(driver.find_all(By::Css("svg.drawing > path[d^=M]")).await.unwrap().len(), 1, "and it is seen");
    }
    window.close().await;
    let reports = app.browser().get("/metrics").await.text;
    assert!(!reports.contains("sijil_policy_reports_total"), "{reports}");
}
