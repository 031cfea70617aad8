//! The addresses of guidance, without the language before them.

use crate::vocabulary::language::Language;

/// The list.
pub fn list() -> String {
    "/guidance".to_owned()
}

/// A page of the list, narrowed by these names and words.
pub fn list_of(chosen: &[(&str, &str)], number: usize) -> String {
    let number = (number > 1).then(|| ("page", number.to_string()));
    let chosen = chosen.iter().map(|(name, word)| (*name, (*word).to_owned()));
    with_query("/guidance", chosen.chain(number))
}

/// The feed of the list, narrowed as the list is.
pub fn feed_of(chosen: &[(&str, &str)]) -> String {
    with_query("/guidance.atom", chosen.iter().map(|(name, word)| (*name, (*word).to_owned())))
}

fn with_query<'a>(path: &str, fields: impl Iterator<Item = (&'a str, String)>) -> String {
    let fields: Vec<String> = fields.map(|(name, word)| format!("{name}={word}")).collect();
    if fields.is_empty() { path.to_owned() } else { format!("{path}?{}", fields.join("&")) }
}

/// The articles for programs.
pub const fn json() -> &'static str {
    "/data/guidance.json"
}

/// The form of a new article.
pub fn new() -> String {
    "/guidance/new".to_owned()
}

/// What the words of a form will look like.
pub fn preview() -> String {
    "/guidance/preview".to_owned()
}

/// What the viewer's organisation works on.
pub fn desk() -> String {
    "/guidance/desk".to_owned()
}

/// An article.
pub fn show(slug: &str) -> String {
    format!("/guidance/{slug}")
}

/// How an article is worked on.
pub fn work(slug: &str) -> String {
    format!("/guidance/{slug}/desk")
}

/// Takes it from its readers.
pub fn withdrawal(slug: &str) -> String {
    format!("/guidance/{slug}/withdrawal")
}

/// The form of a text.
pub fn text(slug: &str, language: Language) -> String {
    format!("/guidance/{slug}/texts/{language}")
}

/// Where a reviewer decides about a text.
pub fn review(slug: &str, language: Language) -> String {
    format!("/guidance/{slug}/texts/{language}/review")
}

/// Lets readers have it.
pub fn release(slug: &str, language: Language) -> String {
    format!("/guidance/{slug}/texts/{language}/release")
}

/// Sends it back.
pub fn give_back(slug: &str, language: Language) -> String {
    format!("/guidance/{slug}/texts/{language}/return")
}

/// Says that a translation is still right.
pub fn confirmation(slug: &str, language: Language) -> String {
    format!("/guidance/{slug}/texts/{language}/confirmation")
}

/// The releases of a text.
pub fn versions(slug: &str, language: Language) -> String {
    format!("/guidance/{slug}/texts/{language}/versions")
}

/// Two of them compared.
pub fn comparison(slug: &str, language: Language, from: i32, to: i32) -> String {
    format!("/guidance/{slug}/texts/{language}/versions?from={from}&to={to}")
}

/// Makes a draft of an older one.
pub fn restoration(slug: &str, language: Language) -> String {
    format!("/guidance/{slug}/texts/{language}/restoration")
}
