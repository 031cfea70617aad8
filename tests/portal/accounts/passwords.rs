//! Passwords everybody tries first are refused, in any dress that makes them long enough.

use diesel::prelude::*;
use sijil::features::accounts::{Email, operating};
use sijil::platform::crypto::{Factors, check_password};
use sijil::platform::database::schema::{factors, people};
use sijil::platform::i18n::{Catalogues, Locale};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Someone, TestApp};

/// Those of eight characters or more that lead the lists of leaked passwords year after year.
const TOP: &str = "12345678 123456789 1234567890 password password1 password123 qwertyuiop qwerty123 1q2w3e4r \
    1q2w3e4r5t 1qaz2wsx iloveyou sunshine princess football baseball superman trustno1 welcome1 whatever starwars \
    jennifer michelle jordan23 computer internet samsung1 zaq12wsx asdfghjkl zxcvbnm1 q1w2e3r4 qwer1234 abcd1234 \
    aa123456 a1234567 11111111 00000000 88888888 87654321 987654321 123123123 11223344 12341234 password12 passw0rd \
    p@ssw0rd charlie1 liverpool chocolate butterfly letmein1 dragon12 master12 monkey12 shadow12 michael1 corvette \
    mercedes victoria midnight bigdaddy maverick steelers changeme administrator adminadmin qwertyqwerty welcome123";

/// Long enough, and no harder to guess.
fn dressed(word: &str) -> Vec<String> {
    let mut all = vec![
        format!("{word}{word}"),
        format!("{word}{word}{word}"),
        format!("{word}1234567"),
        format!("{word}2026!!!!!!!!!!"),
        format!("!!!!!!!!!!{word}"),
        format!("1234567{word}"),
        format!("{word}........."),
        format!("{word} 2026 {word} 2026"),
        word.chars().flat_map(|c| [c, ' ']).collect(),
    ];
    let mut letters = word.chars();
    all.extend(letters.next().map(|first| format!("{}{}123456789", first.to_uppercase(), letters.as_str())));
    all
}

/// Which dressings of these words are taken for good passwords.
fn taken<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    words.flat_map(dressed).filter(|it| check_password(it, Factors::PasswordAlone, &[]).is_ok()).collect()
}

#[test]
fn s03_the_usual_passwords_are_refused_in_any_dress() {
    assert!(TOP.split_whitespace().all(|word| word.chars().count() >= 8));
    let bare = TOP.split_whitespace().filter(|it| check_password(it, Factors::PasswordAndAnother, &[]).is_ok());
    assert_eq!(bare.collect::<Vec<_>>(), [""; 0], "beside a second factor");
    assert_eq!(taken(TOP.split_whitespace()), [""; 0]);
}

/// What the portal, its members and their organisations are called, in every language there is a name in.
fn names() -> Vec<String> {
    let catalogues = std::sync::Arc::new(Catalogues::embedded().unwrap());
    let mut names = Vec::new();
    for language in Language::ALL {
        let locale = Locale::new(catalogues.clone(), language);
        names.extend(["layout-name", "mail-from-name"].map(|key| locale.plain(key).into_owned()));
        names.extend(CountryCode::ALL.map(|code| locale.country_name(code).to_owned()));
    }
    let content = include_str!("../../../src/features/demo/content/organisations.json");
    let countries: Vec<serde_json::Value> = serde_json::from_str(content).unwrap();
    for country in &countries {
        let organisation = &country["organisation"];
        names.push(organisation["abbreviation"].as_str().unwrap().to_owned());
        let texts = organisation["texts"]["name"].as_object().unwrap();
        names.extend(texts.values().map(|name| name.as_str().unwrap().to_owned()));
    }
    names
}

#[test]
fn s03_names_of_the_portal_its_members_and_their_organisations_are_refused_in_every_language() {
    let names = names();
    assert!(names.len() > 170, "{}", names.len());
    assert_eq!(taken(names.iter().map(String::as_str)), [""; 0]);
    let long = names.iter().filter(|name| name.chars().count() >= 15);
    let taken: Vec<_> = long.filter(|name| check_password(name, Factors::PasswordAlone, &[]).is_ok()).collect();
    assert!(taken.is_empty(), "{taken:?}");
}

#[test]
fn s03_the_words_of_registers_are_refused_in_every_language() {
    let terms = include_str!("../../../src/features/search/terms.tsv");
    let cells = terms.lines().skip(1).flat_map(|line| line.split('\t').skip(1).take(13));
    let words: Vec<&str> = cells.flat_map(|cell| cell.split('|')).filter(|word| word.chars().count() >= 8).collect();
    assert!(words.len() > 500, "{}", words.len());
    let taken: Vec<String> = words
        .iter()
        .flat_map(|word| [(*word).to_owned(), format!("{word}2026"), format!("{word} {word}"), word.to_uppercase()])
        .filter(|word| check_password(word, Factors::PasswordAndAnother, &[]).is_ok())
        .collect();
    assert!(taken.is_empty(), "{taken:?}");
}

#[test]
fn s02_no_rule_asks_for_capitals_digits_or_signs() {
    let alone = |word: &str| check_password(word, Factors::PasswordAlone, &[]);
    for good in ["باران نم نم شبی", "lamp quarry velvet", "оқжетпес самал түн", "٩٤ ورقة صغيرة وحجر"]
    {
        assert_eq!(alone(good), Ok(()), "{good}");
    }
    assert_eq!(alone("Password123456789"), Err("passwords-error-common"));
}

/// Somebody signed in, and a function that asks for another password.
async fn change(browser: &Browser, old: &str, new: &str) -> u16 {
    browser.post("/en/profile/password", &[("current_password", old), ("password", new)]).await.status
}

#[tokio::test]
async fn s01_eight_characters_do_only_beside_a_second_factor_and_none_are_cut() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let (seven, eight, fourteen) = ("vRk7pQz", "vRk7pQz2", "vRk7pQz2mWx9Lt");
    assert_eq!(change(&browser, PASSWORD, eight).await, 422);
    assert_eq!(change(&browser, PASSWORD, fourteen).await, 422);
    assert_eq!(browser.get("/en/profile/password").await.attributes("meter", "max"), ["15"]);
    app.set_up_app(&browser).await;
    assert_eq!(browser.get("/en/profile/password").await.attributes("meter", "max"), ["8"]);
    assert_eq!(change(&browser, PASSWORD, seven).await, 422);
    assert_eq!(change(&browser, PASSWORD, eight).await, 303);
    let removal = browser.get("/en/profile/factors").await.attributes("form[action$=removal]", "action").remove(0);
    assert_eq!(browser.post(&removal, &[]).await.status, 409, "eight do not stand alone");
    let long: String = "lamp quarry 7 velvet ".chars().cycle().take(128).collect();
    assert_eq!(change(&browser, eight, &long).await, 303);
    assert_eq!(browser.post(&removal, &[]).await.status, 303);
    assert_eq!(app.browser().sign_in(&someone, &long[..127]).await.status, 422);
    assert_eq!(app.browser().sign_in(&someone, &long).await.status, 303);
}

#[tokio::test]
async fn s05_a_password_is_one_however_the_keyboard_composed_it_and_letters_stay_apart() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    assert_eq!(change(&browser, PASSWORD, "na\u{ef}ve \u{6cc}ak \u{fb01}nch tepe").await, 303);
    let typed = async |word: &str| app.browser().sign_in(&someone, word).await.status;
    assert_eq!(typed("nai\u{308}ve \u{6cc}ak finch tepe").await, 303);
    assert_eq!(typed("nai\u{308}ve \u{64a}ak finch tepe").await, 422, "Arabic and Persian yeh are two letters");
    let form = app.browser().get("/en/sign-in").await;
    assert!(form.one("#password-hint").contains("language the keyboard"), "{}", form.one("#password-hint"));
}

#[tokio::test]
async fn s04_managers_paste_and_the_eye_work_in_every_password_field() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let [browser, proving] = [app.signed_in(&someone).await, app.signed_in(&someone).await];
    app.browser().post("/en/forgotten-password", &[("email", &someone.email)]).await;
    let (followed, mails) = (app.browser(), app.mails());
    let text = &mails.iter().find(|mail| mail.text.contains("account-link")).unwrap().text;
    let link = text.split_whitespace().find(|word| word.contains("account-link")).unwrap();
    assert_eq!(followed.get(&link[link.find("/en/").unwrap()..]).await.status, 303);
    for (reader, path, expected) in [
        (app.browser(), "/en/sign-in", &["current-password"][..]),
        (browser, "/en/profile/password", &["current-password", "new-password"]),
        (proving, "/en/proof", &["current-password"]),
        (followed, "/en/new-password", &["new-password"]),
    ] {
        let page = reader.get(path).await;
        assert_eq!(page.attributes("input[type=password]", "autocomplete"), expected, "{path}");
        assert_eq!(page.all("button[data-show]").len(), expected.len(), "{path}");
        for forbidden in ["onpaste", "maxlength", "readonly"] {
            assert!(page.attributes("input[type=password]", forbidden).is_empty(), "{path} {forbidden}");
        }
    }
    assert_eq!(app.browser().get("/en/sign-in").await.attributes("#email", "autocomplete"), ["username"]);
}

#[tokio::test]
async fn s07_nobody_has_to_change_a_password_for_its_age() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    app.turn_clock(5 * 365 * 24 * 3600);
    let browser = app.signed_in(&someone).await;
    assert_eq!(browser.get("/en/desk").await.status, 200);
}

/// A recovery is how an administrator or an operator marks a password that others may know.
#[tokio::test]
async fn s07_a_recovery_marks_a_password_as_known_to_others_and_nothing_else_does() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let people = [app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await];
    let works = async |someone: &Someone| app.browser().sign_in(someone, PASSWORD).await.status == 303;
    let of = |someone: &Someone, what: &str| format!("/en/people/{}/{what}", someone.id);
    for someone in &people {
        for (what, fields) in [
            ("roles", &[("roles", "reviewer")][..]),
            ("state", &[("state", "disabled")]),
            ("state", &[("state", "active")]),
            ("sessions/end", &[]),
        ] {
            assert_eq!(administrator.post(&of(someone, what), fields).await.status, 303, "{what}");
            assert!(what == "state" || works(someone).await, "{what} changes no password");
        }
        app.browser().post("/en/forgotten-password", &[("email", &someone.email)]).await;
        assert!(works(someone).await, "nor does a link nobody followed");
    }

    assert_eq!(administrator.post(&of(&people[0], "recovery"), &[]).await.status, 303);
    let email = Email::parse(&people[1].email).unwrap();
    app.arrange(|conn| {
        let it = operating::maybe_colleague(conn, &email).unwrap().unwrap();
        operating::reset_factors(conn, &app.platform, &it.person).map(|_| ()).unwrap();
    });
    for days in [0, 365] {
        app.turn_clock(days * 24 * 3600);
        for someone in &people {
            assert!(!works(someone).await, "it opens nothing {days} days later");
        }
    }
}

#[tokio::test]
async fn s01_a_short_password_never_stands_alone_also_when_the_factor_goes_at_the_same_moment() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    app.set_up_app(&browser).await;
    app.browser().post("/en/forgotten-password", &[("email", &someone.email)]).await;
    let mails = app.mails();
    let text = &mails.iter().find(|mail| mail.text.contains("account-link")).unwrap().text;
    let link = text.split_whitespace().find(|word| word.contains("account-link")).unwrap();
    assert_eq!(browser.get(&link[link.find("/en/").unwrap()..]).await.status, 303);
    // Somebody takes the factor away and is not done yet when the password comes.
    let platform = app.platform.clone();
    let (tell, told) = std::sync::mpsc::channel();
    let taking = std::thread::spawn(move || {
        platform.database.write_here(|conn| {
            diesel::update(people::table.find(someone.id)).set(people::id.eq(someone.id)).execute(conn)?;
            tell.send(()).unwrap();
            std::thread::sleep(std::time::Duration::from_secs(2));
            let short: bool = people::table.find(someone.id).select(people::password_is_short).first(conn)?;
            assert!(!short);
            diesel::delete(factors::table.filter(factors::person_id.eq(someone.id))).execute(conn)?;
            Ok(())
        })
    });
    told.recv().unwrap();
    let answer = browser.post("/en/new-password", &[("password", "vRk7pQz2")]).await;
    taking.join().unwrap().unwrap();
    assert_eq!(answer.status, 409, "{}", answer.text);
    let short: bool =
        app.look(|conn| people::table.find(someone.id).select(people::password_is_short).first(conn).unwrap());
    assert!(!short);
}
