//! What the letters of a code say, and how sure it is that PRADO writes the same.

use serde_json::Value;
use sijil::vocabulary::language::Language;

use crate::support::TestApp;

#[tokio::test]
async fn the_letters_of_a_code_are_told_with_those_of_prado_and_which_of_them_nobody_verified() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let page = browser.get("/en/specimens/codes").await;
    let cells = page.all("tbody :is(th, td)");
    let rows: Vec<String> = cells.chunks(4).map(|row| row.join(" ")).collect();
    assert_eq!(rows.len(), 7 + 6, "seven kinds, six circles");
    for told in [
        "A Passport A Read in codes of PRADO",
        "B Identity card B Read in codes of PRADO",
        "H Residence document H Not verified at PRADO",
        "F Driving licence F Not verified at PRADO",
        "X Other document X Not verified at PRADO",
        "K Civil-status document — Ours; PRADO has none that is known",
        "L Extract — Ours; PRADO has none that is known",
        "O Ordinary O Read in codes of PRADO",
        "D Diplomatic D Not verified at PRADO",
    ] {
        assert!(rows.iter().any(|row| row == told), "{told}: {rows:?}");
    }
    assert!(page.one(".flash.wait").contains("Beyond A, B and O that was not verified there"));
    let list = browser.get("/en/specimens").await;
    assert!(list.attributes("main a", "href").contains(&"/en/specimens/codes".to_owned()), "linked");
    for language in Language::ALL {
        let path = format!("/{}/specimens/codes", language.prefix());
        assert_eq!(browser.get(&path).await.all("tbody tr").len(), 13, "{path}");
    }
    let data: Value = serde_json::from_str(&browser.get("/data/specimens.json").await.text).unwrap();
    let letters = &data["letters"];
    assert_eq!(letters["categories"][0], serde_json::json!({ "letter": "A", "prado": "A", "certainty": "read" }));
    let ours = letters["categories"].as_array().unwrap().iter().find(|it| it["letter"] == "K").unwrap();
    assert_eq!((&ours["prado"], &ours["certainty"]), (&Value::Null, &"ours".into()));
    assert_eq!(letters["types"].as_array().unwrap().len(), 6);
    assert!(letters["notice"].as_str().unwrap().contains("unverified"));
}
