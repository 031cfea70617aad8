use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::platform::i18n::{Catalogues, Locale};
use crate::vocabulary::language::Language;

fn locale(language: Language) -> Locale {
    Locale::new(Arc::new(Catalogues::embedded().unwrap()), language)
}

fn shape(comparison: &Comparison<'_>) -> String {
    let letter = |row: &Row<'_>| match row {
        Row::Kept { .. } => 'k',
        Row::Changed { .. } => 'c',
        Row::Added { from: None, .. } => 'a',
        Row::Added { .. } => 'A',
        Row::Removed { to: None, .. } => 'r',
        Row::Removed { .. } => 'R',
    };
    comparison.rows.iter().map(letter).collect()
}

/// So many paragraphs, each the word and its number.
fn numbered(word: &str, count: usize) -> String {
    (0..count).flat_map(|n| [word.to_owned(), n.to_string(), "\n\n".to_owned()]).collect()
}

/// The spans of the only row, written as `[-removed-]{+added+}`.
fn marked(old: &str, new: &str) -> String {
    let comparison = compare(old, new);
    let [Row::Changed { spans, .. }] = &comparison.rows[..] else { panic!("{comparison:?}") };
    let written = |span: &Span<'_>| match span.change {
        Change::Kept => span.text.to_owned(),
        Change::Removed => format!("[-{}-]", span.text),
        Change::Added => format!("{{+{}+}}", span.text),
    };
    spans.iter().map(written).collect()
}

#[test]
fn words_are_compared_not_letters() {
    assert_eq!(marked("The red house stands.", "The green house stands."), "The [-red-]{+green+} house stands.");
    assert_eq!(marked("one two three four five", "one 2 3 four five"), "one [-two three-]{+2 3+} four five");
    assert_eq!(marked("Register birth online", "Register a birth online."), "Register {+a +}birth online{+.+}");
}

#[test]
fn a_joined_word_is_one_word_and_its_smallest_sign_counts() {
    let word = "می\u{200C}روم";
    assert_eq!(words::tokens(word), [word]);
    assert_eq!(marked("من به خانه می\u{200C}روم و", "من به خانه میروم و"), "من به خانه [-می\u{200C}روم-]{+میروم+} و");
    assert_eq!(marked("خانه ما بزرگ است", "خانهٔ ما بزرگ است"), "[-خانه-]{+خانهٔ+} ما بزرگ است");
    assert_eq!(words::tokens("oʻzbek, ۱۲٫۵ Ўзбек"), ["oʻzbek", ",", " ", "۱۲٫۵", " ", "Ўзбек"]);
}

#[test]
fn an_insertion_shifts_nothing() {
    let old = "one a b c\n\ntwo d e f\n\nthree g h i\n\nfour";
    let new = "zero x y z\n\none a b c\n\ntwo d E f\n\nthree g h i\n\nfour";
    assert_eq!(shape(&compare(old, new)), "akckk");
    let fates: Vec<_> = changed_paragraphs(old, new).iter().map(|it| (it.old, it.new, it.is_changed)).collect();
    assert_eq!(
        fates,
        [
            (None, Some(0), true),
            (Some(0), Some(1), false),
            (Some(1), Some(2), true),
            (Some(2), Some(3), false),
            (Some(3), Some(4), false)
        ]
    );
}

#[test]
fn paragraphs_are_paired_by_their_words_not_their_place() {
    let old = "Births are entered within ten days.\n\nThe fee is five coins for each paper.";
    let new = "A preface nobody asked for.\n\nThe fee is six coins for each paper.\n\nBirths.";
    assert_eq!(shape(&compare(old, new)), "raca");
}

#[test]
fn a_paragraph_that_moved_is_known_again() {
    let comparison = compare("first here\n\nsecond there\n\nthird where", "second there\n\nthird where\n\nfirst here");
    assert_eq!(shape(&comparison), "RkkA");
    let fates = changed_paragraphs("first here\n\nsecond there", "second there\n\nfirst here");
    assert!(fates.len() == 2 && fates.iter().all(|fate| !fate.is_changed), "{fates:?}");
}

#[test]
fn blank_lines_are_no_change_and_are_kept() {
    let comparison = compare("a\n\n\nb", "a\n \nb\n");
    assert!(comparison.is_same());
    assert!(compare("", "").is_same() && compare("", "").rows.is_empty());
    assert_eq!(paragraphs("\n\na\nb\r\n\r\nc").iter().map(Paragraph::words).collect::<Vec<_>>(), ["\n\na\nb", "c"]);
}

#[test]
fn what_is_drawn_is_escaped_and_isolated() {
    let html = compare("این متن <b>فارسی</b> است", "این متن NADRA است").one_column(&locale(Language::Persian));
    assert!(html.contains("<ins><bdi>NADRA</bdi></ins>"), "{html}");
    assert!(html.contains("&lt;b") && !html.contains("<b>"), "{html}");
    let html = compare("Latin one two", "Latin one two سلام").two_columns(&locale(Language::English));
    assert_eq!(
        html,
        concat!(
            r#"<div class="comparison double"><div class="pair">"#,
            r#"<div class="old"><p class="changed" dir="ltr">Latin one two</p></div>"#,
            r#"<div class="new"><p class="changed" dir="ltr">Latin one two<ins><bdi> سلام</bdi></ins></p></div>"#,
            "</div></div>"
        )
    );
}

#[test]
fn a_paragraph_runs_as_most_of_its_letters_and_numbers_stay_apart() {
    let html = |old: &str, new: &str| compare(old, new).one_column(&locale(Language::Persian));
    let begun = html("NADRA کارت صادر کرد", "NADRA کارت تازه صادر کرد");
    assert!(begun.contains(r#"<p class="changed" dir="rtl">NADRA"#), "a name in another script turns nothing: {begun}");
    for (old, new) in [("۱۳۸۹", "۱۳۹۰"), ("12", "15"), ("١٢", "١٥")] {
        let numbers = html(&format!("در سال {old} صادر شد"), &format!("در سال {new} صادر شد"));
        let expected = format!("<del><bdi>{old}</bdi></del><ins><bdi>{new}</bdi></ins>");
        assert!(numbers.contains(&expected), "two numbers, not one: {numbers}");
    }
    assert!(html("کارت NADRA در است", "کارت FBI است").contains("<ins><bdi>FBI"), "Latin beside Latin");
    let latin = html("in 2010 it was", "in 2011 it was");
    assert!(latin.contains(r#"dir="ltr">in <del>2010</del><ins>2011</ins>"#), "{latin}");
    assert!(html("2010", "2011").contains(r#"dir="auto""#), "no letter, no direction");
}

#[test]
fn long_unchanged_stretches_are_folded_in_the_readers_digits() {
    let text = |last: &str| numbered("paragraph ", 14) + last;
    let (old, new) = (text("the end is near"), text("the end is here"));
    let html = compare(&old, &new).one_column(&locale(Language::Persian));
    assert!(
        html.contains("<details class=\"unchanged\"><summary>\u{2068}۱۳\u{2069} بند بدون تغییر</summary>"),
        "{html}"
    );
    assert!(html.contains("</details><p dir=\"ltr\">paragraph 13</p><p class=\"changed\""), "{html}");
}

#[test]
fn beyond_the_bounds_the_comparison_is_coarser_and_still_exact() {
    let many = |word: &str| numbered(word, MOST_PARAGRAPHS + 1);
    let (old, new) = (format!("same\n\n{}same", many("one")), format!("same\n\n{}same", many("two")));
    exact(&old, &new);
    let comparison = compare(&old, &new);
    assert_eq!((&shape(&comparison)[..2], comparison.rows.len()), ("kr", 2 * (MOST_PARAGRAPHS + 1) + 2));
    let (old, new) = ("a ".repeat(MOST_WORDS), "a ".repeat(MOST_WORDS) + "b");
    assert_eq!(shape(&compare(&old, &new)), "ra");
}

/// The rows joined are both texts, the spans both paragraphs, and no span cuts a word or a letter.
fn exact(old: &str, new: &str) {
    let comparison = compare(old, new);
    let side = |of: fn(&Row<'_>) -> Option<String>| comparison.rows.iter().filter_map(of).collect::<String>();
    assert_eq!(side(|row| row.before().map(|it| it.text.to_owned())), old);
    assert_eq!(side(|row| row.after().map(|it| it.text.to_owned())), new);
    for row in &comparison.rows {
        let Row::Changed { old, new, spans } = row else { continue };
        let joined =
            |without: Change| spans.iter().filter(|it| it.change != without).map(|it| it.text).collect::<String>();
        assert_eq!((joined(Change::Added), joined(Change::Removed)), (old.words().to_owned(), new.words().to_owned()));
        assert!(spans.windows(2).all(|two| two[0].change != two[1].change), "{spans:?}");
    }
}

fn graphemes(text: &str) -> Vec<&str> {
    unicode_segmentation::UnicodeSegmentation::graphemes(text, true).collect()
}

proptest! {
    #[test]
    fn applied_to_the_old_text_a_comparison_gives_the_new_one(
        old in "([ab]{1,2}[ .،]|می\u{200C}روم |\n\n|\n|خانهٔ |é|👩‍👩‍👧|\r\n){0,40}",
        new in "([ab]{1,2}[ .،]|می\u{200C}روم |\n\n|\n|خانه |é|👩‍👩‍👧|\r\n){0,40}",
    ) {
        exact(&old, &new);
    }

    #[test]
    fn no_letter_is_cut(text in "\\PC{0,60}") {
        let whole = graphemes(&text);
        let parts: Vec<&str> = words::tokens(&text).into_iter().flat_map(graphemes).collect();
        prop_assert_eq!(whole, parts);
    }
}
