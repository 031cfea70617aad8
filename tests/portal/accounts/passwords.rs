//! Passwords everybody tries first are refused, in any dress that makes them long enough.

use sijil::platform::crypto::{Factors, check_password};
use sijil::platform::i18n::{Catalogues, Locale};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

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
fn the_usual_passwords_are_refused_in_any_dress() {
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
fn names_of_the_portal_its_members_and_their_organisations_are_refused_in_every_language() {
    let names = names();
    assert!(names.len() > 170, "{}", names.len());
    assert_eq!(taken(names.iter().map(String::as_str)), [""; 0]);
    let long = names.iter().filter(|name| name.chars().count() >= 15);
    let taken: Vec<_> = long.filter(|name| check_password(name, Factors::PasswordAlone, &[]).is_ok()).collect();
    assert!(taken.is_empty(), "{taken:?}");
}
