//! The mail of a kept search, in its owner's language.

use super::saved_search::SavedSearch;
use super::{links, urls};
use crate::features::accounts;
use crate::features::search::{Found, Part, Total};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{EmailAddress, Letter, Message, Notice, Sample, Told, outbox};
use crate::vocabulary::language::Language;

/// A thing the mail names.
struct Item {
    language: Language,
    title: String,
    url: String,
}

struct Digest {
    letter: Letter,
    name: String,
    total: Total,
    items: Vec<Item>,
    url: String,
}

mail_templates!(
    Digest,
    "search.digest",
    "searches/mail/digest.subject",
    "searches/mail/digest.text",
    "searches/mail/digest.html"
);

impl Digest {
    /// The sentence that says how many things are new.
    fn lead(&self) -> String {
        let key = if self.total.is_more { "searches-mail-digest-more" } else { "searches-mail-digest-count" };
        let count = i64::try_from(self.total.count).unwrap_or(i64::MAX);
        self.letter.t_with(key, &[("count", count.into())]).into_owned()
    }

    /// The sentence that says why it comes.
    fn reason(&self) -> String {
        self.letter.t_with("searches-mail-why", &[("name", self.name.as_str().into())]).into_owned()
    }

    /// Where its owner says what they are told.
    fn choices(&self) -> String {
        self.letter.absolute(&urls::habits())
    }
}

/// Puts the mail into the outbox, once for everything that is new since the last one.
pub fn digest(
    connection: &mut DbConn,
    platform: &Platform,
    it: &SavedSearch,
    found: &Found,
    (to, language): (EmailAddress, Language),
) -> Result<(), Error> {
    let now = platform.clock.now();
    let signed = links::sign(&platform.key, it.id);
    let locale = Locale::new(platform.catalogues.clone(), language);
    let locale = match accounts::maybe_recipient(connection, it.person)? {
        Some(owner) => locale.for_reader(owner.calendar, &owner.time_zone),
        None => locale,
    };
    let letter = Letter::new(locale, &platform.config.server.origin(), now)
        .with_unsubscribe(&urls::unsubscribe(&signed), &urls::mails(&signed));
    let tells = found.hits.iter().map(|hit| Told::new(&hit.kind, &hit.path)).collect();
    let items = found.hits.iter().map(|hit| Item {
        language: hit.language,
        title: Part::plain(&hit.title),
        url: letter.absolute(&hit.path),
    });
    let notice = Digest {
        name: it.name.clone(),
        total: found.total,
        items: items.collect(),
        url: letter.absolute(&urls::search(&it.query)),
        letter,
    };
    let key = format!("search.digest/{}/{}", it.id, it.told_at.to_rfc3339());
    outbox::put(connection, &Message { tells, ..notice.message(to)? }, &key, now).map(drop)
}

/// How the mail looks.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let item = |language: Language, title: &str, path: &str| Item {
        language,
        title: title.to_owned(),
        url: letter.absolute(path),
    };
    let of = |count, is_more| Digest {
        name: "e-ID".to_owned(),
        total: Total { count, is_more },
        items: vec![
            item(Language::English, "Identity cards in ten minutes", "/achievements/pk-2026-0004"),
            item(Language::Persian, "کارت هوشمند در ده دقیقه", "/achievements/ir-2026-0011"),
        ],
        url: letter.absolute(&urls::search("q=e-ID")),
        letter: letter.clone().with_unsubscribe("/unsubscribe/searches/sample", "/searches/sample/mails"),
    };
    [(2, false), (1, false), (5, false), (21, true)]
        .map(|(count, is_more)| of(count, is_more).sample())
        .into_iter()
        .collect()
}
