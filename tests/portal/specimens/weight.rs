//! What the first visit of a specimen costs on the line.

use sijil::features::security_features;
use sijil::features::specimens::{Light, Mark, MarkId, Picture, PictureId, Place, Shape, Zone};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::tlp::Tlp;

use super::Register;
use crate::weight::{client, weigh};

/// Pictures and features of a version that is well described.
const PICTURES: usize = 12;
const FEATURES: usize = 30;
/// Bytes a first visit may take without its pictures.
const MOST: usize = 60 * 1024;

#[tokio::test]
async fn the_first_visit_of_a_specimen_with_twelve_pictures_and_thirty_features_is_light() {
    let register = Register::make().await;
    let mut it = register.description(Tlp::Clear);
    let picture = |light: &Light| Picture {
        id: PictureId::generate(),
        file: register.file.clone(),
        light: *light,
        tlp: Tlp::Clear,
        is_fictional: true,
    };
    it.parts[0].pictures = Light::ALL.iter().cycle().take(PICTURES).map(picture).collect();
    let shown = it.parts[0].pictures[0].id;
    let mark = |code: &str| Mark {
        id: MarkId::generate(),
        code: code.to_owned(),
        tlp: Tlp::Clear,
        words: std::collections::BTreeMap::new(),
        places: vec![Place { picture: shown, zone: Zone::read(Shape::Rect, "100,200 300,400").unwrap() }],
    };
    it.marks = security_features::all().iter().take(FEATURES).map(|feature| mark(feature.code)).collect();
    register.register("TUR-BO-01001", it).unwrap();
    let browser = register.app.browser();
    let page = browser.get("/en/specimens/TUR-BO-01001").await;
    assert_eq!((page.all(".switch.lights a").len(), page.all("ol.marks > li").len()), (PICTURES, FEATURES));
    for language in Language::ALL {
        let path = format!("/{}/specimens/TUR-BO-01001", language.prefix());
        let weight = weigh(&register.app, &client(), &browser, &path).await;
        assert!((15_000..MOST).contains(&weight), "{path} takes {weight} bytes");
    }
}
