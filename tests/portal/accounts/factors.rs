//! A second factor: set up, demanded, asked for, used once.

use std::collections::BTreeSet;

use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::platform::database::schema::{audit_entries, factors, half_sessions, recovery_codes, sessions};
use sijil::vocabulary::viewer::Role;

use crate::support::{Authenticator, Browser, PASSWORD, Shown, Someone, TestApp};

const DEMANDED: (&str, &str) = ("SIJIL_SECOND_FACTOR", "demanded");

/// Somebody with an app and ten codes on paper, signed in.
async fn with_app(app: &TestApp, roles: &[Role]) -> (Someone, Browser, Authenticator, Vec<String>) {
    let someone = app.person("TR", roles).await;
    let browser = app.signed_in(&someone).await;
    let (authenticator, page) = app.set_up_app(&browser).await;
    let codes = page.all("#codes li");
    assert_eq!((page.status, codes.len()), (200, 10), "{}", page.text);
    (someone, browser, authenticator, codes)
}

/// A browser in which the password was given and the code is asked.
async fn asked(app: &TestApp, someone: &Someone) -> Browser {
    let browser = app.browser();
    let answer = browser.sign_in(someone, PASSWORD).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/sign-in/code")));
    browser
}

async fn give(browser: &Browser, code: &str) -> Shown {
    browser.post("/en/sign-in/code", &[("code", code), ("next", "")]).await
}

#[tokio::test]
async fn s12_whoever_may_release_manage_exchange_or_audit_cannot_act_without_a_second_factor() {
    let app = TestApp::start_with(&[DEMANDED], false).await;
    for (country, role) in [
        ("TR", Role::Reviewer),
        ("TR", Role::CountryAdministrator),
        ("TR", Role::Officer),
        ("TR", Role::Auditor),
        ("", Role::SecretariatAdministrator),
    ] {
        let browser = app.signed_in(&app.person(country, &[role]).await).await;
        for path in ["/en/desk", "/en/", "/en/profile", "/en/people", "/en/achievements", "/en/library"] {
            let answer = browser.get(path).await;
            assert_eq!(answer.location().as_deref(), Some("/en/profile/factors"), "{role} {path}: {}", answer.status);
        }
        let fields = [("name", "A"), ("name_latin", "A"), ("language", "en"), ("calendar", ""), ("time_zone", "UTC")];
        let answer = browser.post("/fa/profile", &fields).await;
        assert_eq!(answer.location().as_deref(), Some("/fa/profile/factors"), "{role}");
        assert_eq!(browser.post("/en/profile/factors/codes", &[]).await.location().unwrap(), "/en/profile/factors");

        let page = browser.get("/en/profile/factors").await;
        assert_eq!((page.status, page.all("main .flash").len()), (200, 1), "{role} is told why");
        assert_eq!(app.set_up_app(&browser).await.1.status, 200);
        assert_eq!(browser.get("/en/desk").await.status, 200, "{role}");
        let page = browser.get("/en/profile/factors").await;
        let removal = page.attributes("form[action$=removal]", "action").remove(0);
        assert_eq!(browser.post(&removal, &[]).await.status, 409, "{role} keeps one");
    }
    // Nor do files, feeds and what programs ask answer a session without one, whoever else may have them.
    let without = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let file = format!("/files/{}/a.png", "0".repeat(32));
    for path in [&file, "/en/achievements.atom", "/en/search.atom?q=a", "/en/search/suggestions?q=a", "/en/audit.csv"] {
        let answer = without.get(path).await;
        assert_eq!(answer.location().as_deref(), Some("/en/profile/factors"), "{path}: {}", answer.status);
    }
    let problem = without.get("/api/v1/search?q=a").await;
    assert_eq!((problem.status, problem.header("content-type")), (403, Some("application/problem+json")));
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(editor.get("/en/desk").await.status, 200);
    let leaving = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(leaving.post("/en/sign-out", &[]).await.location().as_deref(), Some("/en/"));
    assert_eq!(leaving.get("/en/").await.status, 200);
}

#[tokio::test]
async fn s12_the_demonstration_offers_factors_says_so_and_demands_them_where_it_is_told_to() {
    let open = TestApp::start_with(&[("SIJIL_SECOND_FACTOR", "")], true).await;
    let browser = open.signed_in(&open.person("TR", &[Role::Reviewer]).await).await;
    let desk = browser.get("/en/desk").await;
    assert_eq!(desk.status, 200);
    assert!(desk.one(".ribbon").contains("offered here and not demanded"), "{}", desk.one(".ribbon"));
    let strict = TestApp::start_with(&[DEMANDED], true).await;
    let browser = strict.signed_in(&strict.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(browser.get("/en/desk").await.location().as_deref(), Some("/en/profile/factors"));
    assert!(!browser.get("/en/profile/factors").await.one(".ribbon").contains("not demanded"));
    let earnest = TestApp::start_with(&[("SIJIL_SECOND_FACTOR", "")], false).await;
    let browser = earnest.signed_in(&earnest.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(browser.get("/en/desk").await.location().as_deref(), Some("/en/profile/factors"));
}

#[tokio::test]
async fn s12_the_code_is_asked_after_the_password_and_before_it_nothing_can_be_done() {
    let app = TestApp::start().await;
    let (someone, _, authenticator, _) = with_app(&app, &[Role::Editor]).await;
    let browser = app.browser();
    let fields = [("email", someone.email.as_str()), ("password", PASSWORD), ("next", "/en/profile")];
    let answer = browser.post("/en/sign-in", &fields).await;
    let way = answer.location().unwrap();
    assert_eq!(way, "/en/sign-in/code?next=%2Fen%2Fprofile");
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with("sijil-half=") && cookie.contains("HttpOnly"), "{cookie}");

    assert_eq!(browser.get("/en/desk").await.status, 303);
    assert_eq!(browser.post("/en/profile/factors/codes", &[]).await.status, 303);
    let stolen = format!("sijil={}", cookie["sijil-half=".len()..].split(';').next().unwrap());
    assert_eq!(app.browser().get_with("/en/desk", ("cookie", &stolen)).await.status, 303, "it is no session");

    let form = browser.get(&way).await;
    assert_eq!(form.attributes("#code", "autocomplete"), ["one-time-code"]);
    assert_eq!(form.attributes("input[name=next]", "value"), ["/en/profile"]);
    let wrong = give(&browser, "000000").await;
    assert_eq!((wrong.status, wrong.attributes("#code", "aria-invalid").len()), (422, 1));
    let persian: String = app
        .code(&authenticator)
        .chars()
        .map(|c| char::from_u32(u32::from('۰') + c.to_digit(10).unwrap()).unwrap())
        .collect();
    let right = browser.post("/en/sign-in/code", &[("code", &persian), ("next", "/en/profile")]).await;
    assert_eq!((right.status, right.location().as_deref()), (303, Some("/en/profile")));
    assert_eq!(browser.get("/en/profile").await.status, 200);
    assert_eq!(app.look(|conn| half_sessions::table.count().get_result::<i64>(conn).unwrap()), 0);
}

#[tokio::test]
async fn s12_a_right_password_waits_ten_minutes_for_its_code() {
    let app = TestApp::start().await;
    let (someone, _, authenticator, _) = with_app(&app, &[Role::Editor]).await;
    let left = asked(&app, &someone).await;
    left.post("/en/sign-out", &[]).await;
    assert!(left.get("/en/sign-in/code").await.all("#code").is_empty(), "nor after signing out");
    let browser = asked(&app, &someone).await;
    app.turn_clock(10 * 60);
    assert_eq!(give(&browser, &app.code(&authenticator)).await.status, 422);
    assert!(browser.get("/en/sign-in/code").await.all("#code").is_empty());
    app.work();
    assert_eq!(app.look(|conn| half_sessions::table.count().get_result::<i64>(conn).unwrap()), 0);
}

#[tokio::test]
async fn s13_a_code_of_the_app_works_once_also_in_two_requests_at_the_same_moment() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let (someone, _, authenticator, _) = with_app(&app, &[Role::Editor]).await;
    for _ in 0..4 {
        let (one, other) = (asked(&app, &someone).await, asked(&app, &someone).await);
        let code = app.code(&authenticator);
        let answers = join_all([give(&one, &code), give(&other, &code)]).await;
        let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        assert_eq!(give(&asked(&app, &someone).await, &code).await.status, 422, "nor later");
        app.turn_clock(30);
    }
}

#[tokio::test]
async fn s13_a_recovery_code_works_once_also_in_two_requests_at_the_same_moment() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let (someone, _, _, codes) = with_app(&app, &[Role::Editor]).await;
    for code in &codes[..4] {
        let (one, other) = (asked(&app, &someone).await, asked(&app, &someone).await);
        let answers = join_all([give(&one, code), give(&other, code)]).await;
        let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
    }
    let browser = asked(&app, &someone).await;
    assert_eq!(give(&browser, &codes[0]).await.status, 422);
    assert_eq!(give(&browser, &codes[4].replace(' ', "")).await.status, 303);
    assert!(browser.get("/en/profile/factors").await.bare("aside").contains("5 codes are left"));
}

#[tokio::test]
async fn s13_the_code_that_set_the_app_up_and_codes_before_the_last_one_are_used_up() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let start = app.platform.clock.now();
    let (authenticator, _) = app.set_up_app(&app.signed_in(&someone).await).await;
    let browser = asked(&app, &someone).await;
    assert_eq!(give(&browser, &authenticator.code_at(start)).await.status, 422);
    assert_eq!(give(&browser, &authenticator.code_at(start.plus_seconds(60))).await.status, 303, "a fast clock");
    let browser = asked(&app, &someone).await;
    assert_eq!(give(&browser, &authenticator.code_at(start.plus_seconds(30))).await.status, 422);
}

#[tokio::test]
async fn s09_guessing_codes_has_to_wait_whoever_knows_the_password() {
    let app = TestApp::start().await;
    let (someone, _, authenticator, _) = with_app(&app, &[Role::Editor]).await;
    for _ in 0..5 {
        assert_eq!(give(&asked(&app, &someone).await, "000000").await.status, 422);
    }
    let browser = asked(&app, &someone).await;
    let waiting = give(&browser, &app.code(&authenticator)).await;
    assert_eq!((waiting.status, waiting.header("retry-after")), (429, Some("30")));
    app.turn_clock(30);
    assert_eq!(give(&browser, &app.code(&authenticator)).await.status, 303);
}

#[tokio::test]
async fn a_stolen_database_holds_neither_the_secret_nor_a_code() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let page = browser.get("/en/profile/factors/app").await;
    let secret = page.one("#secret").replace(' ', "");
    let bytes = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    assert_eq!(page.all("svg.qr path").len(), 1);
    let offer = page.attributes("input[name=offer]", "value").remove(0);
    let code = app.code(&Authenticator::scanning(&page));
    let fields = [("offer", offer.as_str()), ("name", ""), ("code", &code)];
    let shown = browser.post("/en/profile/factors/app", &fields).await;
    let (sealed, hashes): (String, Vec<String>) = app.look(|conn| {
        let sealed = factors::table.select(factors::sealed).first(conn).unwrap();
        (sealed, recovery_codes::table.select(recovery_codes::hash).load(conn).unwrap())
    });
    assert!(!sealed.contains(&secret) && !sealed.contains(&data_encoding::BASE64URL_NOPAD.encode(&bytes)));
    let codes: Vec<String> = shown.all("#codes li").iter().map(|code| code.replace(' ', "")).collect();
    assert_eq!(hashes.len(), codes.len());
    assert!(hashes.iter().all(|hash| hash.len() == 43 && !codes.contains(hash)), "{hashes:?}");
    assert!(!browser.get("/en/profile/factors").await.text.contains(&shown.all("#codes li")[0]), "shown once");
}

/// The dark squares of a picture by column and row, read from its one path as a camera would see them.
fn dark(path: &str) -> BTreeSet<(usize, usize)> {
    let runs = path.split('M').skip(1).map(|run| {
        let number = |text: &str| text.parse::<usize>().unwrap();
        let (place, rest) = run.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (length, back) = rest.split_once("v1h-").unwrap();
        assert_eq!(back, format!("{length}z"), "a row of squares, one high");
        (number(x), number(y), number(length))
    });
    runs.flat_map(|(x, y, length)| (x..x + length).map(move |x| (x, y))).collect()
}

#[tokio::test]
async fn the_picture_says_the_secret_that_stands_beside_it_and_whose_it_is() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let page = app.signed_in(&someone).await.get("/en/profile/factors/app").await;
    let (secret, account) = (page.one("#secret").replace(' ', ""), someone.email.replace('@', "%40"));
    let address = format!("otpauth://totp/Sijil:{account}?secret={secret}&issuer=Sijil");
    let code = qrcode::QrCode::with_error_correction_level(address, qrcode::EcLevel::M).unwrap();
    let width = code.width();
    let expected = code.to_colors().into_iter().enumerate().filter(|(_, colour)| *colour == qrcode::Color::Dark);
    // Four empty squares stand around it.
    let expected: BTreeSet<_> = expected.map(|(at, _)| (at % width + 4, at / width + 4)).collect();
    assert_eq!(dark(&page.attributes("svg.qr path", "d").remove(0)), expected);
}

#[tokio::test]
async fn somebody_holds_ten_factors_at_most() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let count = || app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap());
    for number in 1..=10 {
        let (_, answer) = app.set_up_app(&browser).await;
        assert_eq!((answer.status, count()), (if number == 1 { 200 } else { 303 }, number), "{}", answer.text);
    }
    let (_, refused) = app.set_up_app(&browser).await;
    assert_eq!((refused.status, count()), (409, 10), "{}", refused.text);
}

#[tokio::test]
async fn an_offered_secret_is_kept_only_when_its_first_code_is_right_and_within_the_hour() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let stranger = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let page = browser.get("/en/profile/factors/app").await;
    let authenticator = Authenticator::scanning(&page);
    let offer = page.attributes("input[name=offer]", "value").remove(0);
    let send = async |browser: &Browser, code: &str, name: &str| {
        browser.post("/en/profile/factors/app", &[("offer", &offer), ("name", name), ("code", code)]).await
    };
    let wrong = send(&browser, "000000", "phone").await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.one("#secret"), page.one("#secret"), "the same picture again");
    assert_eq!(wrong.attributes("#name", "value"), ["phone"], "nothing typed is lost");
    assert_eq!(send(&browser, &app.code(&authenticator), &"x".repeat(61)).await.status, 422);
    assert_eq!(send(&stranger, &app.code(&authenticator), "").await.status, 303, "it was offered to somebody else");
    assert_eq!(app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap()), 0);
    assert_eq!(send(&browser, &app.code(&authenticator), "").await.status, 200);
}

#[tokio::test]
async fn s16_a_change_of_factors_ends_other_sessions_and_is_told_in_the_owners_language() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    app.arrange(|conn| {
        use sijil::platform::database::schema::people;
        diesel::update(people::table.find(someone.id)).set(people::language.eq("tr")).execute(conn).unwrap();
    });
    let (browser, elsewhere) = (app.signed_in(&someone).await, app.signed_in(&someone).await);
    app.mails();
    let before = app.look(|conn| sessions::table.select(sessions::id).load::<String>(conn).unwrap());
    app.set_up_app(&browser).await;
    assert_eq!(elsewhere.get("/en/profile").await.status, 303);
    assert_eq!(browser.get("/en/profile").await.status, 200);
    let after = app.look(|conn| sessions::table.select(sessions::id).load::<String>(conn).unwrap());
    assert!(after.len() == 1 && !before.contains(&after[0]), "a new id");
    let subjects = |app: &TestApp| app.mails().into_iter().map(|mail| mail.subject).collect::<Vec<_>>();
    assert_eq!(subjects(&app), ["Sijil hesabınıza ikinci bir doğrulama eklendi"]);

    assert_eq!(browser.post("/en/profile/factors/codes", &[]).await.all("#codes li").len(), 10);
    assert_eq!(subjects(&app), ["Sijil hesabınız için yeni kurtarma kodları"]);
    let removal = browser.get("/en/profile/factors").await.attributes("form[action$=removal]", "action").remove(0);
    let stranger = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(stranger.post(&removal, &[]).await.status, 404);
    assert_eq!(browser.submit(&removal, &[]).await.status, 200);
    assert_eq!(subjects(&app), ["Sijil hesabınızdan ikinci bir doğrulama kaldırıldı"]);
    assert_eq!(app.look(|conn| recovery_codes::table.count().get_result::<i64>(conn).unwrap()), 0);
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.location().as_deref(), Some("/en/desk"));
    let kinds: Vec<String> = app.look(|conn| {
        let all = audit_entries::table.filter(audit_entries::kind.like("person.%factor%"));
        all.order(audit_entries::id).select(audit_entries::kind).load(conn).unwrap()
    });
    assert_eq!(kinds, ["person.factor_added", "person.factor_removed"]);
}
