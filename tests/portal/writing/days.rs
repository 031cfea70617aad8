//! The day of a post in either calendar: what was understood is said before anything is saved.

use super::{NEW, editor};
use crate::support::TestApp;

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn a_day_is_echoed_in_both_calendars_as_it_is_typed() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    for (typed, said) in [
        ("1404-05-06", "Gregorian: 28 July 2025Solar Hijri: 6 Mordad 1404"),
        ("۶ اسد ۱۴۰۴", "Gregorian: 28 July 2025Solar Hijri: 6 Mordad 1404"),
        ("۶ زمری ۱۴۰۴", "Gregorian: 28 July 2025Solar Hijri: 6 Mordad 1404"),
        ("05/06/2025", "Gregorian: 5 June 2025Solar Hijri: 15 Khordad 1404 Read as day, month, year."),
        ("03/10/10", "Please write the year with four digits"),
        ("1404-12-30", "The month has no such day."),
        ("1447/03/05", "This year is read as Solar Hijri and lies far in the future."),
        ("2126-01-01", "The date lies in the future"),
        ("yesterday", "This is no date."),
        ("", ""),
    ] {
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("day", typed).finish();
        let page = editor.get(&format!("/en/achievements/day?{query}")).await;
        assert_eq!(page.status, 200);
        let shown = plain(&page.all("#understood p").join(" "));
        assert!(shown.starts_with(said) && (said.is_empty() == shown.is_empty()), "{typed}: {shown}");
    }
    let persian = editor.get("/fa/achievements/day?day=2025-07-28").await;
    let shown = plain(&persian.one("#understood"));
    assert!(shown.contains("۲۸ ژوئیه ۲۰۲۵") && shown.contains("۶ مرداد ۱۴۰۴"), "{shown}");
}

#[tokio::test]
async fn without_script_the_refused_form_says_what_was_understood() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let id = sijil::features::achievements::AchievementId::generate().to_string();
    let fields = |day| [("id", id.as_str()), ("language", "en"), ("title", ""), ("summary", "So."), ("day", day)];
    let refused = editor.post(NEW, &fields("۱۴۰۴/۵/۶")).await;
    assert_eq!(refused.status, 422);
    assert!(plain(&refused.one(".understood")).contains("28 July 2025"), "{}", refused.one(".understood"));
    let wrong = editor.post(NEW, &fields("1404-12-30")).await;
    assert_eq!(wrong.one("#day-err"), "The month has no such day.");
    assert_eq!(wrong.all(".understood p"), Vec::<String>::new(), "said once, at the field");
    assert_eq!(wrong.attributes("#day", "value"), ["1404-12-30"], "what was typed stays");
}

/// What the hint of each language shows can be typed.
#[test]
fn the_examples_of_every_language_are_dates() {
    use sijil::platform::i18n::{Catalogues, Locale, calendar};
    use sijil::vocabulary::language::Language;

    let catalogues = std::sync::Arc::new(Catalogues::embedded().unwrap());
    for language in Language::ALL {
        let locale = Locale::new(std::sync::Arc::clone(&catalogues), language);
        let hint = locale.plain("achievements-edit-day-hint").into_owned();
        let beginnings = hint.char_indices().filter(|(_, letter)| letter.is_numeric()).map(|(at, _)| at);
        let starts: Vec<usize> = beginnings.collect();
        let reads = |wanted: &str| {
            starts.iter().any(|start| {
                hint[*start..].char_indices().any(|(end, letter)| {
                    let part = &hint[*start..*start + end + letter.len_utf8()];
                    calendar::parse_line(part).is_ok_and(|it| it.date.to_string() == wanted)
                })
            })
        };
        assert!(reads("2026-10-14"), "{language}: {hint}");
    }
}
