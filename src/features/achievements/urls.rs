//! Every address of the feature, without the language before it.

use super::AchievementId;
use super::batch::BatchId;
use super::imports::ImportId;
use crate::vocabulary::language::Language;

/// The list.
pub fn list() -> String {
    "/achievements".to_owned()
}

/// The list of one country.
pub fn list_of(country: crate::vocabulary::country::CountryCode) -> String {
    format!("/achievements?country={country}")
}

/// The feed.
pub fn feed() -> String {
    "/achievements.atom".to_owned()
}

/// The feed of one country.
pub fn feed_of(country: crate::vocabulary::country::CountryCode) -> String {
    format!("/achievements.atom?country={country}")
}

/// The posts of several countries side by side; with one or none, the choice of others.
pub fn comparison_of(ids: &[AchievementId]) -> String {
    let fields: Vec<String> = ids.iter().map(|id| format!("with={id}")).collect();
    if fields.is_empty() { choice() } else { format!("{}?{}", choice(), fields.join("&")) }
}

/// What a post can be compared with.
pub fn comparison_with(id: AchievementId) -> String {
    comparison_of(&[id])
}

/// Where the posts ticked for a comparison are sent.
pub fn choice() -> String {
    "/achievements/comparison".to_owned()
}

/// The page that explains the data.
pub fn data() -> String {
    "/achievements/data".to_owned()
}

/// All public posts as CSV; without a language.
pub const CSV: &str = "/data/achievements.csv";
/// What its columns mean, for programs (CSVW); without a language.
pub const CSV_METADATA: &str = "/data/achievements.csv-metadata.json";
/// All public posts as JSON; without a language.
pub const JSON: &str = "/data/achievements.json";

/// A post as readers see it.
pub fn show(slug: &str) -> String {
    format!("/achievements/{slug}")
}

/// A post's sheet alone.
pub fn sheet(slug: &str) -> String {
    format!("/achievements/{slug}/sheet")
}

/// A post's sheet in two languages: the page's own, and this one beside it.
pub fn sheet_beside(slug: &str, beside: Language) -> String {
    format!("{}?beside={}", sheet(slug), beside.tag())
}

/// Whether a text can be the slug of a post: ASCII letters, digits and hyphens. What cannot is not looked for.
pub fn is_slug(text: &str) -> bool {
    (1..=200).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The form for a new post.
pub fn new() -> String {
    "/achievements/new".to_owned()
}

/// The form that begins a new post with a document.
pub fn new_document() -> String {
    "/achievements/new/document".to_owned()
}

/// How a day is understood, asked while it is typed.
pub fn day() -> String {
    "/achievements/day".to_owned()
}

/// The unpublished posts of one's own country.
pub fn drafts() -> String {
    "/achievements/drafts".to_owned()
}

/// Those of them that wait for the viewer.
pub fn waiting() -> String {
    format!("{}?waits=yes", drafts())
}

/// Asks whether a step shall be taken with the posts that are ticked.
pub fn new_batch() -> String {
    "/achievements/batches/new".to_owned()
}

/// Takes a step with many posts.
pub fn batches() -> String {
    "/achievements/batches".to_owned()
}

/// What became of a step taken with many posts.
pub fn batch(id: BatchId) -> String {
    format!("/achievements/batches/{id}")
}

/// The form for a file whose rows become drafts.
pub fn import() -> String {
    "/achievements/import".to_owned()
}

/// What would become of the rows of a file; the drafts are made by a form to the same address.
pub fn imported(id: ImportId) -> String {
    format!("/achievements/imports/{id}")
}

/// A page of the same.
pub fn imported_page(id: ImportId, number: usize) -> String {
    if number == 1 { imported(id) } else { format!("{}?page={number}", imported(id)) }
}

/// The preview of running text.
pub fn preview() -> String {
    "/achievements/preview".to_owned()
}

/// A post as its own organisation sees it, with its state and what can be done.
pub fn review(id: AchievementId) -> String {
    format!("/achievements/{id}/review")
}

/// The form for a post's words in one language.
pub fn text(id: AchievementId, language: Language) -> String {
    format!("/achievements/{id}/texts/{}", language.prefix())
}

/// How every post of one's own country stands in every language.
pub fn languages() -> String {
    "/achievements/languages".to_owned()
}

/// A translation or a correction as its reviewer reads it.
pub fn text_review(id: AchievementId, language: Language) -> String {
    format!("{}/review", text(id, language))
}

/// Releases a translation or a correction.
pub fn text_release(id: AchievementId, language: Language) -> String {
    format!("{}/release", text(id, language))
}

/// Sends a translation or a correction back to whoever wrote it.
pub fn text_return(id: AchievementId, language: Language) -> String {
    format!("{}/return", text(id, language))
}

/// Throws a correction away.
pub fn correction_removal(id: AchievementId, language: Language) -> String {
    format!("{}/removal", text(id, language))
}

/// Takes a released translation from the readers.
pub fn translation_withdrawal(id: AchievementId, language: Language) -> String {
    format!("{}/withdrawal", text(id, language))
}

/// Says that a translation is still right although the original changed.
pub fn translation_confirmation(id: AchievementId, language: Language) -> String {
    format!("{}/confirmation", text(id, language))
}

/// Hands a draft to the reviewers.
pub fn submission(id: AchievementId) -> String {
    format!("/achievements/{id}/submission")
}

/// Sends a post back to its editors.
pub fn send_back(id: AchievementId) -> String {
    format!("/achievements/{id}/return")
}

/// Publishes a post.
pub fn publication(id: AchievementId) -> String {
    format!("/achievements/{id}/publication")
}

/// Withdraws a post.
pub fn withdrawal(id: AchievementId) -> String {
    format!("/achievements/{id}/withdrawal")
}

/// Every save of a post's words in one language.
pub fn versions(id: AchievementId, language: Language) -> String {
    format!("{}/versions", text(id, language))
}

/// The saves before a revision.
pub fn versions_before(id: AchievementId, language: Language, revision: i32) -> String {
    format!("{}?before={revision}", versions(id, language))
}

/// Where the two versions that are ticked in the list are sent.
pub fn version_choice(id: AchievementId, language: Language) -> String {
    format!("{}/comparison", text(id, language))
}

/// What changed from one version to another.
pub fn comparison(id: AchievementId, language: Language, old: i32, new: i32) -> String {
    format!("{}/{old}/{new}", versions(id, language))
}

/// The same, the versions side by side.
pub fn comparison_side_by_side(id: AchievementId, language: Language, old: i32, new: i32) -> String {
    format!("{}?columns=2", comparison(id, language, old, new))
}

/// A version as readers would see it, in the language the address begins with.
pub fn version_preview(id: AchievementId, language: Language, revision: i32) -> String {
    format!("{}/{revision}/preview", versions(id, language))
}

/// Takes an older version back.
pub fn restoration(id: AchievementId, language: Language, revision: i32) -> String {
    format!("{}/{revision}/restoration", versions(id, language))
}

/// Keeps what is typed without saving it.
pub fn autosave(id: AchievementId, language: Language) -> String {
    format!("{}/autosave", text(id, language))
}

/// Throws away what was kept.
pub fn autosave_removal(id: AchievementId, language: Language) -> String {
    format!("{}/autosave/removal", text(id, language))
}

/// Keeps what is typed of a new post.
pub fn new_autosave() -> String {
    "/achievements/new/autosave".to_owned()
}

/// The form of a new post with what was kept.
pub fn new_autosaved(id: AchievementId) -> String {
    format!("/achievements/new?autosave={id}")
}

/// Throws away what was kept of a new post.
pub fn new_autosave_removal() -> String {
    "/achievements/new/autosave/removal".to_owned()
}
