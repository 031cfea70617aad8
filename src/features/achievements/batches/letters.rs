//! The mail that names all posts of a batch that were published, in its reader's language.

use std::collections::{BTreeMap, HashMap};

use super::super::batch::{Batch, BatchId, Step};
use super::super::store;
use super::super::{Achievement, AchievementId, State, urls};
use crate::features::notifications::{self, News, NewsKind};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{EmailAddress, Letter, Message, Notice, Sample, Told as Tells, outbox};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;
use crate::vocabulary::theme::Theme;

/// A post and the languages it stands in.
type Post = (Achievement, Strip);
/// Somebody who asked for news, and the themes that are news to them: of thousands of readers each has a few words here,
/// not thousands of posts.
type Reader = (notifications::Recipient, Vec<Theme>);
/// The titles of posts a mail may name.
type Titles = HashMap<(AchievementId, Language), String>;

/// Posts a mail names; it says how many there are in all.
const NAMED: usize = 20;
/// Recipients asked for, or written to the outbox, in one go.
const AT_ONCE: usize = 200;

/// A post a mail names.
struct Item {
    language: Language,
    title: String,
    day: String,
    url: String,
}

struct BatchNotice {
    letter: Letter,
    subject: String,
    text: String,
    items: Vec<Item>,
    /// A sentence where there are more than are named.
    more: String,
    url: String,
}

mail_templates!(
    BatchNotice,
    "achievement.batch",
    "achievements/mail/batch.subject",
    "achievements/mail/batch.text",
    "achievements/mail/batch.html"
);

impl BatchNotice {
    /// That so many posts of a country were published, of which these are named.
    fn of(letter: Letter, country: CountryCode, items: Vec<Item>, posts: usize) -> Self {
        let count = i64::try_from(posts).unwrap_or(i64::MAX);
        let name = letter.country_name(country);
        let said = |key: &str| letter.t_with(key, &[("count", count.into()), ("country", name.into())]).into_owned();
        let more = i64::try_from(posts.saturating_sub(items.len())).unwrap_or(0);
        Self {
            subject: said("bulk-mail-published-subject"),
            text: said("bulk-mail-published-text"),
            more: match more {
                0 => String::new(),
                more => letter.t_with("bulk-confirm-more", &[("count", more.into())]).into_owned(),
            },
            url: letter.absolute(&urls::list_of(country)),
            items,
            letter,
        }
    }
}

/// A batch that published posts, and what is to be told of it.
pub(super) struct Told<'a> {
    platform: &'a Platform,
    batch: Batch,
    /// The posts, each with its strip.
    posts: Vec<Post>,
}

impl<'a> Told<'a> {
    /// The posts a batch published that still are; nothing where there are none.
    pub(super) fn of(connection: &mut DbConn, platform: &'a Platform, id: BatchId) -> Result<Option<Self>, Error> {
        let Some(batch) = store::maybe_batch(connection, id)?.filter(|it| it.step == Step::Publish) else {
            return Ok(None);
        };
        let done = store::list_done(connection, id)?;
        let mut posts = store::list_posts(connection, &done)?;
        // News is told once, not again when a post returns from withdrawal.
        posts
            .retain(|(it, _)| it.state == State::Published && it.published_at.is_some_and(|at| at >= batch.created_at));
        Ok(if posts.is_empty() { None } else { Some(Self { platform, batch, posts }) })
    }

    /// Everyone who asked for news of the country, or of a theme among the posts: one mail each.
    pub(super) fn subscribers(&self) -> Result<(), Error> {
        let mut themes: BTreeMap<Theme, Vec<&Post>> = BTreeMap::new();
        for post in &self.posts {
            themes.entry(post.0.theme).or_default().push(post);
        }
        let mut readers: BTreeMap<String, Reader> = BTreeMap::new();
        for theme in themes.keys() {
            for reader in self.recipients(*theme)? {
                let key = reader.email.as_str().to_owned();
                readers.entry(key).or_insert_with(|| (reader, Vec::new())).1.push(*theme);
            }
        }
        let titles = self.titles(themes.values())?;
        let readers: Vec<_> = readers.into_values().collect();
        for readers in readers.chunks(AT_ONCE) {
            self.platform.database.write_here(|connection| {
                for (reader, chosen) in readers {
                    let posts: Vec<&Post> = chosen.iter().filter_map(|it| themes.get(it)).flatten().copied().collect();
                    let links = notifications::unsubscribe_links(&self.platform.key, reader.subscription);
                    let letter = self.letter(reader.language).with_unsubscribe(&links.one_click, &links.page);
                    self.tell(connection, (letter, &titles), &posts, reader.email.as_str())?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn recipients(&self, theme: Theme) -> Result<Vec<notifications::Recipient>, Error> {
        let news = News::first(NewsKind::Achievement, self.batch.country, theme);
        let (mut all, mut after) = (Vec::new(), None::<String>);
        loop {
            let batch = self
                .platform
                .database
                .read_here(|connection| notifications::recipients(connection, &news, after.as_deref(), AT_ONCE))?;
            all.extend(batch.list);
            match batch.next {
                None => return Ok(all),
                next => after = next,
            }
        }
    }

    /// The titles of the posts that are named of each of these lists, in every language: asked for once for all mails.
    fn titles<'p>(&self, lists: impl Iterator<Item = &'p Vec<&'p Post>>) -> Result<Titles, Error> {
        let ids: Vec<AchievementId> = lists.flat_map(|posts| posts.iter().take(NAMED).map(|(it, _)| it.id)).collect();
        self.platform.database.read_here(|connection| store::list_titles(connection, &ids))
    }

    /// One mail per batch and recipient, however often the job runs.
    fn tell(
        &self,
        connection: &mut DbConn,
        (letter, titles): (Letter, &Titles),
        posts: &[&Post],
        to: &str,
    ) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(to) else {
            tracing::warn!("an address in the database is none; its mail is not written");
            return Ok(());
        };
        let items = posts.iter().take(NAMED).map(|(it, strip)| item(&letter, titles, (it, *strip))).collect();
        let notice = BatchNotice::of(letter, self.batch.country, items, posts.len());
        let key = format!("achievement.batch {} {}", self.batch.id, address.key());
        let tells = posts.iter().map(|(it, _)| Tells::new("achievement", &urls::show(&it.slug))).collect();
        let message = Message { tells, ..notice.message(address)? };
        outbox::put(connection, &message, &key, self.platform.clock.now())?;
        Ok(())
    }

    fn letter(&self, language: Language) -> Letter {
        let locale = Locale::new(self.platform.catalogues.clone(), language);
        Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now())
    }
}

/// What a mail says of a post, in the best language there is for its reader.
fn item(letter: &Letter, titles: &Titles, (it, strip): (&Achievement, Strip)) -> Item {
    let language = strip.best(letter.language());
    let title = titles.get(&(it.id, language)).unwrap_or(&it.reference).clone();
    Item { language, title, day: letter.date(it.day), url: letter.absolute(&urls::show(&it.slug)) }
}

/// How the mail looks.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let item = |language, title: &str| Item {
        language,
        title: title.to_owned(),
        day: letter.date(letter.day_of(letter.now)),
        url: letter.absolute(&urls::show("tr-2026-0001")),
    };
    let items = vec![item(Language::Turkish, "Kimlik kartı on dakikada"), item(Language::Persian, "ثبت سیار")];
    Ok(vec![BatchNotice::of(letter.clone(), CountryCode::Turkiye, items, 5).sample()?])
}
