//! The table itself, and what its forms send.

use sijil::features::achievements::AchievementId;
use sijil::vocabulary::ids::OrganisationId;

/// Who asks, in the order of the columns.
pub const VIEWERS: [&str; 8] = [
    "a reader",
    "an editor",
    "a reviewer",
    "an officer",
    "an auditor",
    "an administrator",
    "an editor abroad",
    "the secretariat",
];

/// What the form of a route is filled with.
#[derive(Clone, Copy)]
pub enum Sent {
    Nothing,
    Reason,
    /// One post, ticked and asked for.
    Batch,
    Post,
    Topic,
    Profile,
    Invitation,
    Organisation,
    /// A form for files, with none in it.
    Files,
    /// Bytes with their place.
    Piece,
    Fields(&'static [(&'static str, &'static str)]),
}

use Sent::{Batch, Fields, Files, Invitation, Nothing, Organisation, Piece, Post, Profile, Reason, Topic as News};

/// A row: the method, the route as it is mounted, and what each viewer gets. `in` leads to the sign-in page, `303` to
/// any other page; one word stands for everyone. `{draft}`, `{submitted}` and `{published}` are ids of posts of
/// Türkiye, `{file}` and `{document}` of its library, `{private}` is the address of a file there that nothing public shows, `{proposal}` is a Turkish word somebody proposed, `{question}` is
/// asked there by the writer, `{officer}` is a person and `{organisation}` the organisation
/// there, `{subscription}` somebody else's.
pub type Row = (&'static str, &'static str, &'static str, Sent, &'static str);

#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    ("get", "/healthz", "", Nothing, "200"),
    ("get", "/readyz", "", Nothing, "200"),
    ("get", "/metrics", "", Nothing, "200"),
    ("post", "/reports/policy", "", Nothing, "204"),
    ("get", "/static/{name}", "/static/nothing", Nothing, "404"),
    ("get", "/sitemap.xml", "", Nothing, "200"),
    ("get", "/data/achievements.csv", "", Nothing, "200"),
    ("get", "/data/achievements.csv-metadata.json", "", Nothing, "200"),
    ("get", "/data/achievements.json", "", Nothing, "200"),
    ("get", "/robots.txt", "", Nothing, "200"),
    // The log under everything is for everyone; a worker has begun it here.
    ("get", "/transparency/checkpoint", "", Nothing, "200"),
    ("get", "/transparency/keys", "", Nothing, "200"),
    ("get", "/transparency/tile/{path:.*}", "/transparency/tile/0/000", Nothing, "404"),
    ("get", "/transparency/proof/inclusion", "/transparency/proof/inclusion?index=0", Nothing, "200"),
    ("get", "/transparency/proof/consistency", "/transparency/proof/consistency?from=0", Nothing, "200"),
    // Whom to tell of a hole is for everyone to read (RFC 9116).
    ("get", "/.well-known/security.txt", "", Nothing, "200"),
    ("post", "/unsubscribe/{signed}", "/unsubscribe/a.b", Nothing, "404"),
    // To the reader's language, which may be another one tomorrow: never a lasting redirect.
    ("get", "/", "", Nothing, "302"),
    // Pages for everyone.
    ("get", "/{language}", "/en", Nothing, "308"),
    ("get", "/{language}/", "", Nothing, "200"),
    ("get", "/{language}/about", "", Nothing, "200"),
    ("get", "/{language}/transparency", "", Nothing, "200"),
    ("get", "/{language}/countries", "", Nothing, "200"),
    ("get", "/{language}/countries/{code}", "/en/countries/TR", Nothing, "200"),
    // The days a country works on are kept by its own administrator; not even the secretariat's has a say.
    ("get", "/{language}/countries/{code}/working-days", "/en/countries/TR/working-days", Nothing, "200"),
    ("post", "/{language}/countries/{code}/weekends", "/en/countries/TR/weekends", Fields(&[("since", "")]), "in 403 403 403 403 422 403 403"),
    ("post", "/{language}/countries/{code}/weekends/{id}/removal", "/en/countries/TR/weekends/{draft}/removal", Nothing, "in 403 403 403 403 409 403 403"),
    ("post", "/{language}/countries/{code}/days-off", "/en/countries/TR/days-off", Fields(&[("first", ""), ("last", ""), ("name", ""), ("language", "")]), "in 403 403 403 403 422 403 403"),
    ("post", "/{language}/countries/{code}/days-off/{id}/removal", "/en/countries/TR/days-off/{draft}/removal", Nothing, "in 403 403 403 403 409 403 403"),
    ("post", "/{language}/countries/{code}/days-off/{id}/confirmation", "/en/countries/TR/days-off/{draft}/confirmation", Nothing, "in 403 403 403 403 409 403 403"),
    // The tools: nothing typed there is anybody's.
    ("get", "/{language}/checks", "", Nothing, "200"),
    ("get", "/{language}/checks/mrz", "", Nothing, "200"),
    ("post", "/{language}/checks/mrz", "", Fields(&[("mrz", "P<UTO")]), "200"),
    ("get", "/{language}/checks/transliteration", "", Nothing, "200"),
    ("post", "/{language}/checks/transliteration", "", Fields(&[("surname", "Örnek"), ("given_names", ""), ("printed", "")]), "200"),
    ("get", "/{language}/checks/calendar", "", Nothing, "200"),
    ("post", "/{language}/checks/calendar", "", Fields(&[("date", ""), ("from", "persian")]), "200"),
    ("get", "/{language}/checks/national-number", "", Nothing, "200"),
    ("post", "/{language}/checks/national-number", "", Fields(&[("country", "TUR"), ("number", "1")]), "200"),
    ("get", "/{language}/checks/confusables", "", Nothing, "200"),
    ("post", "/{language}/checks/confusables", "", Fields(&[("first", ""), ("second", "")]), "200"),
    ("post", "/api/v1/checks/mrz", "", Nothing, "400"),
    ("post", "/api/v1/checks/transliteration", "", Nothing, "400"),
    ("post", "/api/v1/checks/calendar", "", Nothing, "400"),
    ("post", "/api/v1/checks/national-number", "", Nothing, "400"),
    ("post", "/api/v1/checks/confusables", "", Nothing, "400"),
    ("get", "/{language}/search", "", Nothing, "200"),
    ("get", "/{language}/search.atom", "/en/search.atom?q=post", Nothing, "200"),
    ("get", "/{language}/search/suggestions", "/en/search/suggestions?q=post", Nothing, "200"),
    ("get", "/api/v1/search", "/api/v1/search?q=post", Nothing, "200"),
    // No session opens it, only a key.
    ("get", "/api/v1/audit.csv", "", Nothing, "401"),
    ("get", "/{language}/achievements", "", Nothing, "200"),
    ("get", "/{language}/achievements.atom", "", Nothing, "200"),
    ("get", "/{language}/achievements/data", "", Nothing, "200"),
    ("get", "/{language}/achievements/comparison", "/en/achievements/comparison?with={published}", Nothing, "200"),
    ("get", "/{language}/achievements/{slug}", "/en/achievements/{slug of published}", Nothing, "200"),
    ("get", "/{language}/achievements/{slug}/sheet", "/en/achievements/{slug of published}/sheet", Nothing, "200"),
    // The desk. A form that needs an account leads to the sign-in page, or holds what was typed meanwhile.
    ("get", "/{language}/desk", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/achievements/new", "", Nothing, "in 200 403 403 403 403 200 403"),
    ("post", "/{language}/achievements/new", "", Post, "in 303 403 403 403 403 303 403"),
    ("get", "/{language}/achievements/new/document", "", Nothing, "in 200 403 403 403 403 200 403"),
    ("post", "/{language}/achievements/new/document", "", Files, "in 422 403 403 403 403 422 403"),
    ("post", "/{language}/achievements/pasted", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/achievements/day", "/en/achievements/day?day=1405/01/01", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/achievements/writing", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/achievements/drafts", "", Nothing, "in 200 200 404 200 200 200 404"),
    // Steps taken with many at once: with all of the choice in one's own country.
    ("post", "/{language}/achievements/batches/new", "/en/achievements/batches/new?for={draft}", Fields(&[("step", "hand-over"), ("all", "yes")]), "in 200 200 404 403 200 200 404"),
    ("post", "/{language}/achievements/batches", "/en/achievements/batches?for={draft}", Batch, "in 422 422 404 403 422 422 404"),
    ("get", "/{language}/achievements/batches/{id}", "/en/achievements/batches/{draft}", Nothing, "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/achievements/import", "", Nothing, "in 200 403 403 403 403 200 403"),
    ("post", "/{language}/achievements/import", "", Files, "in 422 403 403 403 403 422 403"),
    ("get", "/{language}/achievements/imports/{id}", "/en/achievements/imports/{draft}", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/achievements/imports/{id}", "/en/achievements/imports/{draft}", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/achievements/preview", "", Post, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/achievements/{id}/review", "/en/achievements/{draft}/review", Nothing, "in 200 200 404 200 200 404 404"),
    ("get", "/{language}/achievements/{id}/texts/{of}", "/en/achievements/{draft}/texts/en", Nothing, "in 200 403 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}", "/en/achievements/{draft}/texts/en", Post, "in 303 403 404 403 403 404 404"),
    // The desk of translations: Russian words are in work, none wait.
    ("get", "/{language}/achievements/languages", "", Nothing, "in 200 200 404 200 200 200 404"),
    ("get", "/{language}/achievements/{id}/texts/{of}", "/en/achievements/{published}/texts/en", Nothing, "in 200 200 403 403 403 403 403"),
    ("get", "/{language}/achievements/{id}/texts/{of}/review", "/en/achievements/{published}/texts/en/review", Nothing, "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/achievements/{id}/texts/{of}/review", "/en/achievements/{published}/texts/ru/review", Nothing, "in 200 200 404 200 200 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/release", "/en/achievements/{published}/texts/ru/release", Fields(&[("revision", "1")]), "in 403 409 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/return", "/en/achievements/{published}/texts/ru/return", Reason, "in 403 409 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/removal", "/en/achievements/{published}/texts/en/removal", Fields(&[("revision", "1")]), "in 409 409 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/withdrawal", "/en/achievements/{published}/texts/ru/withdrawal", Reason, "in 403 409 404 403 409 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/confirmation", "/en/achievements/{published}/texts/ru/confirmation", Fields(&[("revision", "1")]), "in 409 409 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/submission", "/en/achievements/{draft}/submission", Nothing, "in 303 403 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/return", "/en/achievements/{submitted}/return", Reason, "in 403 303 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/publication", "/en/achievements/{submitted}/publication", Nothing, "in 403 303 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/withdrawal", "/en/achievements/{published}/withdrawal", Reason, "in 403 303 403 403 303 403 403"),
    // The review: remarks, steps at a chosen time, and who may release at all.
    ("get", "/{language}/achievements/{id}/texts/{of}/remarks", "/en/achievements/{published}/texts/en/remarks", Nothing, "in 200 200 404 200 200 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/remarks", "/en/achievements/{draft}/texts/en/remarks", Fields(&[("part", "title"), ("paragraph", "0"), ("revision", "1"), ("text", "Why?")]), "in 303 303 404 403 303 404 404"),
    ("post", "/{language}/achievements/{id}/remarks/{remark}/answers", "/en/achievements/{draft}/remarks/018f0000-0000-7000-8000-000000000000/answers", Fields(&[("text", "So.")]), "in 404 404 404 403 404 404 404"),
    ("post", "/{language}/achievements/{id}/remarks/{remark}/state", "/en/achievements/{draft}/remarks/018f0000-0000-7000-8000-000000000000/state", Fields(&[("state", "resolved")]), "in 404 404 404 403 404 404 404"),
    ("post", "/{language}/achievements/{id}/publication/schedule", "/en/achievements/{submitted}/publication/schedule", Fields(&[("day", "2026-12-01"), ("hour", "9")]), "in 403 303 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/withdrawal/schedule", "/en/achievements/{published}/withdrawal/schedule", Fields(&[("day", "2026-12-01"), ("hour", "9"), ("reason", "Because")]), "in 403 303 403 403 303 403 403"),
    ("post", "/{language}/achievements/{id}/schedule/removal", "/en/achievements/{submitted}/schedule/removal", Nothing, "in 403 409 404 403 409 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/release/schedule", "/en/achievements/{published}/texts/ru/release/schedule", Fields(&[("revision", "1"), ("day", "2026-12-01"), ("hour", "9")]), "in 403 409 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/release/schedule/removal", "/en/achievements/{published}/texts/ru/release/schedule/removal", Nothing, "in 403 409 404 403 409 404 404"),
    ("get", "/{language}/organisations/{id}/review", "/en/organisations/{organisation}/review", Nothing, "in 200 200 404 200 200 404 404"),
    ("post", "/{language}/organisations/{id}/review", "/en/organisations/{organisation}/review", Fields(&[("four_eyes", "required")]), "in 403 403 404 403 303 404 404"),
    // Questions: asked under a post by anybody signed in, read one by one by their askers and who answers.
    ("post", "/{language}/achievements/{slug}/questions", "/en/achievements/{slug of published}/questions", Fields(&[("language", "en"), ("question", "How?")]), "in 303 303 303 303 303 303 303"),
    ("get", "/{language}/questions", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/questions/{id}", "/en/questions/{question}", Nothing, "in 200 200 404 200 200 404 404"),
    ("post", "/{language}/questions/{id}/answer", "/en/questions/{question}/answer", Fields(&[("language", "en"), ("answer", "So.")]), "in 303 303 404 403 303 404 404"),
    ("post", "/{language}/questions/{id}/correction", "/en/questions/{question}/correction", Fields(&[("language", "en"), ("answer", "So."), ("before", "")]), "in 409 409 404 403 409 404 404"),
    ("post", "/{language}/questions/{id}/refusal", "/en/questions/{question}/refusal", Fields(&[("reason_language", "en"), ("reason", "No.")]), "in 303 303 404 403 303 404 404"),
    ("get", "/{language}/questions/{id}/translations/{of}", "/en/questions/{question}/translations/ru", Nothing, "in 200 200 404 403 200 404 404"),
    ("post", "/{language}/questions/{id}/translations/{of}", "/en/questions/{question}/translations/ru", Fields(&[("question", "Как?")]), "in 303 303 404 403 303 404 404"),
    ("post", "/{language}/questions/{id}/withdrawal", "/en/questions/{question}/withdrawal", Nothing, "in 403 403 404 403 403 404 404"),
    // Versions, and work that is not saved.
    ("get", "/{language}/achievements/{id}/texts/{of}/versions", "/en/achievements/{published}/texts/en/versions", Nothing, "in 200 200 404 200 200 404 404"),
    ("get", "/{language}/achievements/{id}/texts/{of}/comparison", "/en/achievements/{draft}/texts/en/comparison?old=1&new=1", Nothing, "303"),
    ("get", "/{language}/achievements/{id}/texts/{of}/versions/{old}/{new}", "/en/achievements/{published}/texts/en/versions/1/1", Nothing, "in 200 200 404 200 200 404 404"),
    ("get", "/{language}/achievements/{id}/texts/{of}/versions/{revision}/preview", "/en/achievements/{draft}/texts/en/versions/1/preview", Nothing, "in 200 200 404 200 200 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/versions/{revision}/restoration", "/en/achievements/{draft}/texts/en/versions/1/restoration", Fields(&[("revision", "1")]), "in 303 403 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/autosave", "/en/achievements/{draft}/texts/en/autosave", Post, "in 303 403 404 403 403 404 404"),
    ("post", "/{language}/achievements/{id}/texts/{of}/autosave/removal", "/en/achievements/{draft}/texts/en/autosave/removal", Nothing, "in 303 403 404 403 403 404 404"),
    ("post", "/{language}/achievements/new/autosave", "", Post, "in 303 403 403 403 403 303 403"),
    ("post", "/{language}/achievements/new/autosave/removal", "", Fields(&[("id", "018f0000-0000-7000-8000-000000000000")]), "in 303 403 403 403 403 303 403"),
    // The agreed words. Turkish is decided on by the administrator of Türkiye and by the secretariat.
    ("get", "/{language}/glossary", "", Nothing, "200"),
    ("get", "/{language}/glossary/features", "", Nothing, "200"),
    ("get", "/{language}/glossary/features/{code}", "/en/glossary/features/sub-wm", Nothing, "200"),
    ("get", "/{language}/specimens", "", Nothing, "200"),
    ("get", "/{language}/specimens/{code}", "/en/specimens/IRN-BO-01001", Nothing, "404"),
    ("get", "/{language}/specimens/{code}/card", "/en/specimens/IRN-BO-01001/card", Nothing, "404"),
    ("get", "/specimens/pictures/{picture}/{width}", "/specimens/pictures/0190a000-0000-7000-8000-000000000000/640", Nothing, "404"),
    ("get", "/{language}/guidance", "", Nothing, "200"),
    ("get", "/{language}/guidance.atom", "", Nothing, "200"),
    ("get", "/{language}/guidance/{slug}", "/en/guidance/no-such-article", Nothing, "404"),
    ("get", "/data/guidance.json", "", Nothing, "200"),
    ("get", "/{language}/guidance/new", "", Nothing, "in 200 200 403 403 403 200 200"),
    ("post", "/{language}/guidance/new", "", Nothing, "in 422 422 403 403 403 422 422"),
    ("get", "/{language}/guidance/desk", "", Nothing, "in 200 200 403 403 200 200 200"),
    ("get", "/{language}/guidance/{slug}/desk", "/en/guidance/no-such-article/desk", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/guidance/{slug}/withdrawal", "/en/guidance/no-such-article/withdrawal", Reason, "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/guidance/{slug}/texts/{of}", "/en/guidance/no-such-article/texts/en", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/guidance/{slug}/texts/{of}", "/en/guidance/no-such-article/texts/en", Nothing, "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/guidance/{slug}/texts/{of}/review", "/en/guidance/no-such-article/texts/en/review", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/guidance/{slug}/texts/{of}/release", "/en/guidance/no-such-article/texts/en/release", Fields(&[("revision", "1")]), "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/guidance/{slug}/texts/{of}/return", "/en/guidance/no-such-article/texts/en/return", Reason, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/guidance/{slug}/texts/{of}/confirmation", "/en/guidance/no-such-article/texts/en/confirmation", Nothing, "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/guidance/{slug}/texts/{of}/versions", "/en/guidance/no-such-article/texts/en/versions", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/guidance/{slug}/texts/{of}/restoration", "/en/guidance/no-such-article/texts/en/restoration", Fields(&[("number", "1")]), "in 404 404 404 404 404 404 404"),
    ("get", "/data/security-features.csv", "", Nothing, "200"),
    ("get", "/data/security-features.json", "", Nothing, "200"),
    ("get", "/{language}/glossary/{term}", "/en/glossary/birth", Nothing, "200"),
    ("post", "/{language}/glossary/{term}/proposals", "/en/glossary/birth/proposals", Fields(&[("language", "tr"), ("word", "dünyaya gelme"), ("reason", "Usage")]), "in 303 303 403 403 303 303 303"),
    ("post", "/{language}/glossary/proposals/{id}/approval", "/en/glossary/proposals/{proposal}/approval", Nothing, "in 403 403 403 403 303 403 303"),
    ("post", "/{language}/glossary/proposals/{id}/refusal", "/en/glossary/proposals/{proposal}/refusal", Fields(&[("answer", "Because")]), "in 403 403 403 403 303 403 303"),
    // The library. A form with files is sent here without any: the answer to those who may is a word at the field.
    ("get", "/files/{key}/{name}", "/files/00000000000000000000000000000000/a.png", Nothing, "404"),
    ("get", "/files/{key}/{name}", "{private}", Nothing, "404 200 200 404 200 200 404 404"),
    ("get", "/{language}/library", "", Nothing, "in 200 200 404 200 200 200 404"),
    ("get", "/{language}/library/new", "", Nothing, "in 200 200 404 403 403 200 404"),
    ("post", "/{language}/library/new", "", Files, "in 422 422 404 403 403 422 404"),
    ("get", "/{language}/library/choice", "", Nothing, "in 200 200 404 403 403 200 404"),
    ("post", "/{language}/library/uploads", "", Fields(&[("name", "a.txt"), ("bytes", "3"), ("language", "")]), "in 201 201 404 403 403 201 404"),
    ("get", "/{language}/library/uploads/{id}", "/en/library/uploads/{draft}", Nothing, "in 404 404 404 403 403 404 404"),
    ("post", "/{language}/library/uploads/{id}", "/en/library/uploads/{draft}", Piece, "in 404 404 404 403 403 404 404"),
    ("get", "/{language}/library/documents/{id}", "/en/library/documents/{document}", Nothing, "in 200 200 404 200 200 404 404"),
    ("post", "/{language}/library/documents/{id}", "/en/library/documents/{document}", Fields(&[("title", "Another title")]), "in 303 303 404 403 403 404 404"),
    ("get", "/{language}/library/changes", "", Nothing, "in 200 200 404 200 200 200 404"),
    ("get", "/{language}/library/{id}", "/en/library/{file}", Nothing, "in 200 200 404 200 200 404 404"),
    ("post", "/{language}/library/{id}", "/en/library/{file}", Fields(&[("revision", "1"), ("title", "A title"), ("language", "")]), "in 303 303 404 403 403 404 404"),
    ("post", "/{language}/library/{id}/versions", "/en/library/{file}/versions", Files, "in 422 422 404 403 403 404 404"),
    ("post", "/{language}/library/{id}/document", "/en/library/{file}/document", Fields(&[("document", ""), ("new_title", "")]), "in 303 303 404 403 403 404 404"),
    ("post", "/{language}/library/{id}/changes/{kind}/release", "/en/library/{file}/changes/words/release", Fields(&[("number", "1")]), "in 409 409 404 403 403 404 404"),
    ("post", "/{language}/library/{id}/changes/{kind}/return", "/en/library/{file}/changes/words/return", Fields(&[("number", "1"), ("reason", "No")]), "in 409 409 404 403 403 404 404"),
    ("post", "/{language}/library/{id}/changes/{kind}/removal", "/en/library/{file}/changes/words/removal", Fields(&[("number", "1")]), "in 409 409 404 403 403 404 404"),
    ("post", "/{language}/library/{id}/deletion", "/en/library/{file}/deletion", Nothing, "in 303 303 404 403 403 404 404"),
    // News by mail.
    ("get", "/{language}/subscriptions/new", "", Nothing, "200"),
    ("post", "/{language}/subscriptions/new", "", News, "303"),
    ("get", "/{language}/subscriptions", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/subscriptions/{signed}/confirmation", "/en/subscriptions/{subscription}.b/confirmation", Nothing, "404"),
    ("post", "/{language}/subscriptions/{signed}/confirmation", "/en/subscriptions/{subscription}.b/confirmation", Nothing, "404"),
    ("get", "/{language}/subscriptions/{signed}/end", "/en/subscriptions/{subscription}.b/end", Nothing, "404"),
    ("post", "/{language}/subscriptions/{id}/end", "/en/subscriptions/{subscription}/end", Nothing, "in 404 404 404 404 404 404 404"),
    // Kept searches: everyone has their own, and nobody another's.
    ("get", "/{language}/searches", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/searches/new", "/en/searches/new?q=a", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/searches", "", Fields(&[("name", "A"), ("rhythm", "never"), ("query", "q=a")]), "in 303 303 303 303 303 303 303"),
    ("post", "/{language}/searches/{id}/reading", "/en/searches/{draft}/reading", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/searches/{id}/rhythm", "/en/searches/{draft}/rhythm", Fields(&[("rhythm", "daily")]), "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/searches/{id}/end", "/en/searches/{draft}/end", Nothing, "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/searches/{signed}/mails", "/en/searches/{draft}.b/mails", Nothing, "404"),
    ("post", "/unsubscribe/searches/{signed}", "/unsubscribe/searches/a.b", Nothing, "404"),
    // Notices: everyone has their own, and nobody another's.
    ("get", "/{language}/inbox", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/inbox/reading", "", Fields(&[("until", "01900000-0000-7000-8000-000000000000")]), "in 303 303 303 303 303 303 303"),
    ("post", "/{language}/inbox/{id}/reading", "/en/inbox/{draft}/reading", Nothing, "in 404 404 404 404 404 404 404"),
    // Outside the demonstration its pages do not exist.
    ("get", "/{language}/demo/accounts", "", Nothing, "404"),
    ("get", "/{language}/demo/mail", "", Nothing, "404"),
    ("get", "/{language}/demo/mail/{id}", "/en/demo/mail/{draft}", Nothing, "404"),
    ("get", "/{language}/demo/mail/{id}/html", "/en/demo/mail/{draft}/html", Nothing, "404"),
    // Accounts.
    ("get", "/{language}/sign-in", "", Nothing, "200"),
    ("post", "/{language}/sign-in", "", Fields(&[("email", ""), ("password", ""), ("next", "")]), "422"),
    // No identity provider is configured here.
    ("post", "/{language}/sign-on/{country}", "/en/sign-on/TR", Fields(&[("next", "")]), "404"),
    ("get", "/sign-on/{country}/answer", "/sign-on/TR/answer", Nothing, "404"),
    ("get", "/{language}/forgotten-password", "", Nothing, "200"),
    ("post", "/{language}/forgotten-password", "", Fields(&[("email", "nobody@sijil.example")]), "in"),
    ("get", "/{language}/account-link", "/en/account-link?key=wrong", Nothing, "404"),
    ("get", "/{language}/new-password", "", Nothing, "200"),
    // Without a link that still works: it worked once or ran out, and a word says so.
    ("post", "/{language}/new-password", "", Fields(&[("password", "lamp quarry 8 velvet")]), "410"),
    // The step after the password, for who gave it a moment ago: everyone else is told to begin again.
    ("get", "/{language}/sign-in/code", "", Nothing, "200"),
    ("post", "/{language}/sign-in/code", "", Fields(&[("code", "1")]), "422"),
    ("get", "/{language}/proof", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/proof", "", Fields(&[("password", "")]), "in 422 422 422 422 422 422 422"),
    ("post", "/{language}/proof/sign-on", "", Fields(&[("next", "")]), "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/profile/sign-on/removal", "", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/profile/factors/reset/cancellation", "", Nothing, "in 409 409 409 409 409 409 409"),
    ("get", "/{language}/profile/factors", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/profile/factors/app", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/profile/factors/app", "", Fields(&[("offer", ""), ("name", ""), ("code", "")]), "in 303 303 303 303 303 303 303"),
    ("post", "/{language}/profile/factors/codes", "", Nothing, "in 409 409 409 409 409 409 409"),
    ("post", "/{language}/profile/factors/{id}/removal", "/en/profile/factors/{draft}/removal", Nothing, "in 404 404 404 404 404 404 404"),
    // There are no passkeys at an address without a name, as this one is.
    ("post", "/{language}/sign-in/passkey/challenge", "", Nothing, "404"),
    ("post", "/{language}/sign-in/passkey", "", Fields(&[("ceremony", ""), ("credential", "")]), "404"),
    ("post", "/{language}/proof/passkey", "", Fields(&[("ceremony", ""), ("credential", "")]), "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/profile/factors/passkey", "", Nothing, "404"),
    ("post", "/{language}/profile/factors/passkey", "", Fields(&[("ceremony", ""), ("credential", "")]), "in 303 303 303 303 303 303 303"),
    ("post", "/{language}/profile/factors/passkey/challenge", "", Nothing, "404"),
    ("get", "/{language}/keys", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/keys/new", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/keys", "", Fields(&[("name", "A"), ("scopes", "search"), ("days", "90")]), "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/keys/{id}/revocation", "/en/keys/{draft}/revocation", Nothing, "in 404 404 404 404 404 404 404"),
    ("post", "/{language}/people/{id}/keys/{key}/revocation", "/en/people/{officer}/keys/{draft}/revocation", Nothing, "in 404 404 404 404 404 404 404"),
    ("get", "/{language}/profile/sessions", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/profile/sessions/end", "", Nothing, "in 303 303 303 303 303 303 303"),
    ("post", "/{language}/profile/sessions/{id}/end", "/en/profile/sessions/{draft}/end", Nothing, "in 404 404 404 404 404 404 404"),
    // The officer has no factors to take away.
    ("get", "/{language}/people/{id}/factors/reset", "/en/people/{officer}/factors/reset", Nothing, "in 404 404 404 404 409 404 404"),
    ("post", "/{language}/people/{id}/factors/reset", "/en/people/{officer}/factors/reset", Nothing, "in 404 404 404 404 409 404 404"),
    ("post", "/{language}/people/{id}/factors/reset/confirmation", "/en/people/{officer}/factors/reset/confirmation", Nothing, "in 404 404 404 404 409 404 404"),
    ("post", "/{language}/people/{id}/factors/reset/cancellation", "/en/people/{officer}/factors/reset/cancellation", Nothing, "in 404 404 404 404 409 404 404"),
    ("post", "/{language}/people/{id}/sessions/end", "/en/people/{officer}/sessions/end", Nothing, "in 404 404 404 404 303 404 404"),
    ("get", "/{language}/profile", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/profile", "", Profile, "in 303 303 303 303 303 303 303"),
    ("get", "/{language}/profile/password", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/profile/password", "", Fields(&[("current_password", "wrong"), ("password", "lamp quarry 8 velvet")]), "in 422 422 422 422 422 422 422"),
    ("get", "/{language}/profile/address", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/profile/address", "", Fields(&[("email", "")]), "in 422 422 422 422 422 422 422"),
    ("post", "/{language}/profile/address/cancellation", "", Nothing, "in 409 409 409 409 409 409 409"),
    ("get", "/{language}/address-link", "/en/address-link?key=wrong", Nothing, "404"),
    ("get", "/{language}/new-address", "", Nothing, "in 200 200 200 200 200 200 200"),
    // Without a link of theirs that still works.
    ("post", "/{language}/new-address", "", Nothing, "in 410 410 410 410 410 410 410"),
    ("get", "/{language}/audit", "", Nothing, "in 404 404 404 200 200 404 200"),
    ("get", "/{language}/audit.csv", "", Nothing, "in 404 404 404 200 200 404 200"),
    ("get", "/{language}/audit/{id}/proof", "/en/audit/{draft}/proof", Nothing, "in 404 404 404 404 404 404 404"),
    // Looking as another role; the second row ends what the first began.
    ("get", "/{language}/preview", "", Nothing, "in 404 404 404 404 200 404 200"),
    ("post", "/{language}/preview", "", Fields(&[("role", "auditor")]), "in 404 404 404 404 303 404 303"),
    ("post", "/{language}/preview/end", "", Nothing, "in 404 404 404 404 303 404 303"),
    ("get", "/{language}/people", "", Nothing, "in 404 404 404 404 200 404 200"),
    ("post", "/{language}/people", "", Invitation, "in 404 404 404 404 303 404 403"),
    ("get", "/{language}/people/new", "", Nothing, "in 404 404 404 404 200 404 200"),
    ("get", "/{language}/people/{id}", "/en/people/{officer}", Nothing, "in 404 404 404 404 200 404 404"),
    ("post", "/{language}/people/{id}/roles", "/en/people/{officer}/roles", Fields(&[("roles", "officer")]), "in 404 404 404 404 303 404 404"),
    ("post", "/{language}/people/{id}/state", "/en/people/{officer}/state", Fields(&[("state", "active")]), "in 404 404 404 404 303 404 404"),
    ("post", "/{language}/people/{id}/invitation", "/en/people/{officer}/invitation", Nothing, "in 404 404 404 404 409 404 404"),
    // From here on the officer has no password.
    ("post", "/{language}/people/{id}/recovery", "/en/people/{officer}/recovery", Nothing, "in 404 404 404 404 303 404 404"),
    // The entries of organisations.
    ("get", "/{language}/organisations", "", Nothing, "in 404 404 404 404 200 404 200"),
    ("post", "/{language}/organisations", "", Organisation, "in 404 404 404 404 403 404 303"),
    ("get", "/{language}/organisations/new", "", Nothing, "in 404 404 404 404 403 404 200"),
    ("get", "/{language}/organisations/{id}", "/en/organisations/{organisation}", Nothing, "in 404 404 404 404 200 404 200"),
    ("post", "/{language}/organisations/{id}", "/en/organisations/{organisation}", Fields(&[("revision", "1"), ("abbreviation", "TR")]), "in 404 404 404 404 303 404 303"),
    ("get", "/{language}/organisations/{id}/texts/{of}", "/en/organisations/{organisation}/texts/fa-af", Nothing, "in 404 404 404 404 200 404 200"),
    ("post", "/{language}/organisations/{id}/texts/{of}", "/en/organisations/{organisation}/texts/fa-af", Fields(&[("revision", "1")]), "in 404 404 404 404 303 404 303"),
    ("post", "/{language}/organisations/{id}/confirmation", "/en/organisations/{organisation}/confirmation", Fields(&[("revision", "1")]), "in 404 404 404 404 303 404 403"),
    // Last, since it ends what the others need.
    ("post", "/{language}/sign-out", "", Nothing, "303"),
];

/// A form's fields as a browser takes them.
pub fn fields<'a>(owned: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    owned.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// What a form is filled with; ids and addresses are new each time.
pub fn sent(what: Sent) -> Vec<(&'static str, String)> {
    let id = AchievementId::generate().to_string();
    let own = |list: &[(&'static str, &str)]| list.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    match what {
        Nothing | Files | Piece => Vec::new(),
        Reason => own(&[("reason", "Because")]),
        Batch => own(&[("step", "hand-over"), ("all", "yes"), ("batch", &id), ("to_person", "")]),
        Fields(list) => own(list),
        News => own(&[("email", "a@b.example"), ("language", "en"), ("country", "TR"), ("theme", "")]),
        Profile => {
            own(&[("name", "Şule"), ("name_latin", "Sule"), ("language", "en"), ("calendar", ""), ("time_zone", "UTC")])
        }
        Invitation => vec![
            ("name", "New".to_owned()),
            ("name_latin", "New".to_owned()),
            ("email", format!("{id}@sijil.example")),
            ("language", "en".to_owned()),
            ("roles", "officer".to_owned()),
        ],
        Organisation => vec![
            ("id", OrganisationId::generate().to_string()),
            ("country", "TR".to_owned()),
            ("language", "en".to_owned()),
            ("name", "Another office".to_owned()),
            ("abbreviation", "AO".to_owned()),
        ],
        Post => own(&[
            ("id", &id),
            ("revision", "1"),
            ("language", "en"),
            ("title", "A title"),
            ("summary", "A summary."),
            ("theme", "training"),
            ("day", "2026-05-01"),
        ]),
    }
}
