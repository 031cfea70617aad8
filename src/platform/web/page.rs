//! What every page knows: the language and its words, who looks, where they are, and what to tell them once.
//! Page structs of the features begin with `page: Page`; their templates call nothing else for words and dates.

mod addresses;

use std::any::Any;
use std::cell::Cell;
use std::ops::Deref;
use std::sync::Arc;

use chrono::NaiveDate;

pub(super) use addresses::mounted_in;
pub use addresses::{Switch, url_in};

use super::reader_mark::{Marks, ReaderMark};
use super::sightings::{Sighting, Sightings, Witness, WriteDown};
use super::{Derived, Flash, Why, language_choice, role_key};
use crate::platform::Platform;
use crate::platform::config::{ProviderConfig, Providers, SecondFactor};
use crate::platform::crypto::PortalKey;
use crate::platform::database::Database;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::Letter;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::language::{Direction, Language};
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{SignedIn, Viewer};

/// The frame of one page. It derefs to its [`Locale`], so a template says `page.t("key")` and `page.date(day)`.
pub struct Page {
    locale: Locale,
    /// Who looks.
    pub viewer: Viewer,
    /// When the page is drawn (UTC).
    pub now: Timestamp,
    /// Whether this is the demonstration, which shows its accounts and its mailbox.
    pub is_demo: bool,
    /// Whether this is about the rehearsal or in it: then nobody and nothing on it is real, and it says so.
    pub is_rehearsal: bool,
    /// Whether some people act only with a second factor.
    pub demands_factor: bool,
    /// Whether passkeys work at the portal's address.
    pub offers_passkeys: bool,
    /// What every address begins with behind the language.
    mount: &'static str,
    /// The address behind that, with its query: `/achievements?page=2`.
    here: String,
    flash: Option<Flash>,
    alternates: Vec<Language>,
    origin: String,
    derived: Arc<Derived>,
    content: i64,
    is_private: bool,
    providers: Providers,
    /// By which rule the viewer sees this page, where it is not for everyone.
    ground: Cell<Option<Ground>>,
    /// What is read here that is not for everyone.
    sightings: Sightings,
    /// The marks over it.
    marks: Marks,
    /// By which the codes on them are made.
    key: PortalKey,
}

/// What can be counted in a template, by value or by reference.
pub trait Count {
    /// The number.
    fn count(&self) -> i64;
}

macro_rules! countable {
    ($($number:ty),+) => {
        $(impl Count for $number {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        })+
    };
}

countable!(usize, u32, i32, i64);

impl<T: Count + ?Sized> Count for &T {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

impl Deref for Page {
    type Target = Locale;
    fn deref(&self) -> &Locale {
        &self.locale
    }
}

impl Page {
    pub(super) fn new(
        platform: &Platform,
        language: Language,
        viewer: Viewer,
        address: String,
        flash: Option<Flash>,
    ) -> Self {
        let mount = platform.config.mount();
        let rest = language_choice::split(&address).and_then(|(_, rest)| rest.strip_prefix(mount));
        let here = rest.unwrap_or("/").to_owned();
        Self {
            locale: locale_of(platform, language, &viewer),
            viewer,
            now: platform.clock.now(),
            is_demo: platform.config.is_demo,
            is_rehearsal: platform.config.is_rehearsal,
            mount,
            demands_factor: platform.config.security.second_factor == SecondFactor::Demanded,
            offers_passkeys: platform.passkeys.is_some(),
            here,
            flash,
            alternates: Language::ALL.to_vec(),
            origin: platform.config.server.origin(),
            derived: Arc::clone(&platform.derived),
            content: platform.database.content().get(),
            is_private: false,
            providers: Arc::clone(&platform.config.providers),
            ground: Cell::new(None),
            sightings: Sightings::default(),
            marks: Marks::default(),
            key: platform.key.clone(),
        }
    }

    /// A sentence with a number in it, under the name `count`.
    pub fn t_n(&self, key: &str, count: impl Count) -> String {
        self.locale.t_with(key, &[("count", count.count().into())]).into_owned()
    }

    /// The same without marks of direction, for attributes.
    pub fn plain_n(&self, key: &str, count: impl Count) -> String {
        self.locale.plain_with(key, &[("count", count.count().into())]).into_owned()
    }

    /// A number of things in the reader's digits.
    pub fn count(&self, count: impl Count) -> String {
        self.locale.number(count.count())
    }

    /// A sentence with one text in it, under the given name.
    pub fn t_s(&self, key: &str, name: &str, text: &str) -> String {
        self.locale.t_with(key, &[(name, text.into())]).into_owned()
    }

    /// The same without marks of direction, for titles and attributes.
    pub fn plain_s(&self, key: &str, name: &str, text: &str) -> String {
        self.locale.plain_with(key, &[(name, text.into())]).into_owned()
    }

    /// The words of this page, to hand on.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A value worked out from the content by `work`, kept under `key` until the content changes.
    pub fn derived<T: Any + Send + Sync>(
        &self,
        key: &str,
        work: impl FnOnce() -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        self.derived.get_or_work_out(key, self.content, work)
    }

    /// A mail from this portal to a reader of that locale: `page.letter(page.locale().in_language(language))`.
    pub fn letter(&self, locale: Locale) -> Letter {
        Letter::new(locale, &self.origin, self.now)
    }

    /// The signed-in person, or the way to the sign-in page. A page that asks nothing more is there for everyone with an
    /// account, and says so.
    pub fn signed_in(&self) -> Result<&SignedIn, Error> {
        if self.ground.get().is_none() {
            self.ground.set(self.viewer.as_account());
        }
        self.viewer.person().ok_or(Error::SignIn)
    }

    /// The signed-in person who proved a moment ago who they are, or the way to do so and back.
    pub fn proven(&self) -> Result<&SignedIn, Error> {
        let person = self.signed_in()?;
        if person.is_proven(self.now) { Ok(person) } else { Err(Error::Proof) }
    }

    /// Lets the viewer in on the ground a rule found, and remembers it: what the page says of its rule is what let them
    /// in. Without one this is `otherwise`, and for nobody we know the way to the sign-in page.
    pub fn admit(&self, ground: Option<Ground>, otherwise: Error) -> Result<(), Error> {
        self.viewer.person().ok_or(Error::SignIn)?;
        self.ground.set(Some(ground.ok_or(otherwise)?));
        Ok(())
    }

    /// Says that the viewer reads something here that is not for everyone: before the page leaves, that is written down.
    /// `kind` as in the audit.
    pub fn confides(&self, kind: &'static str, thing: Thing) {
        self.sightings.add(Sighting::new(kind, thing));
    }

    /// The same with a mark over it that says who reads: the viewer's office is called so.
    pub fn confides_marked(&self, kind: &'static str, thing: Thing, office: &str) {
        let (mut sighting, id) = (Sighting::new(kind, thing.clone()), thing.id);
        if let Some(mark) = ReaderMark::of(&self.key, &self.viewer, office, &sighting, self.now) {
            sighting.mark = Some(mark.code().to_owned());
            self.marks.add(id, mark);
        }
        self.sightings.add(sighting);
    }

    /// The mark over a thing on this page, where it is not for everyone.
    pub fn reader_mark(&self, id: &str) -> Option<ReaderMark> {
        self.marks.find(id)
    }

    /// The mark over the whole page, where something on it is not for everyone.
    pub fn mark(&self) -> Option<ReaderMark> {
        self.marks.first()
    }

    /// Writes down what was read on this page or refused, for an answer that no visit gives: those do so by themselves.
    pub fn settle<T>(&self, platform: &Platform, database: &Database, outcome: Result<T, Error>) -> Result<T, Error> {
        self.witness(platform.write_down).of_reading(database, outcome)
    }

    /// Who sees what becomes of this page.
    pub(super) fn witness(&self, write_down: WriteDown) -> Witness {
        let place = self.here.split(['?', '#']).next().unwrap_or_default().to_owned();
        let (viewer, sightings) = (self.viewer.clone(), self.sightings.clone());
        Witness { viewer, now: self.now, place, sightings, write_down }
    }

    /// The name of the role an administrator looks at the portal as, if that is what they do.
    pub fn preview(&self) -> Option<String> {
        self.viewer.preview().map(|role| self.t(role_key(role)).into_owned())
    }

    /// By which rule the viewer sees this page, in words; `None` where everyone does.
    pub fn why(&self) -> Option<Why> {
        self.ground.get().map(|ground| Why::of(ground, &self.locale))
    }

    /// Says in which languages this page's main content stands; the others are not offered to search engines.
    #[must_use]
    pub fn with_alternates(mut self, languages: Vec<Language>) -> Self {
        self.alternates = languages;
        self
    }

    /// Says where this page really stands (without language), whatever was added to the address it was asked for by, or
    /// whichever form of it was sent.
    #[must_use]
    pub fn standing_at(mut self, path: String) -> Self {
        self.here = path;
        self
    }

    /// Whether this page stands in the rehearsal, where the viewer is somebody invented.
    pub fn is_inside(&self) -> bool {
        !self.mount.is_empty()
    }

    /// Marks a page of the portal that is about the rehearsal.
    #[must_use]
    pub fn about_rehearsal(self) -> Self {
        Self { is_rehearsal: true, ..self }
    }

    /// The identity providers by which people may sign in, in the order of the countries.
    pub fn providers(&self) -> &[ProviderConfig] {
        &self.providers
    }

    /// Whether letters run from right to left.
    pub fn is_rtl(&self) -> bool {
        self.language().direction() == Direction::Rtl
    }

    /// Whether the page is for one person and search engines shall pass by.
    pub fn is_private(&self) -> bool {
        self.viewer.person().is_some() || self.is_private
    }

    /// Marks a page that is open but no content: a form, an error.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.is_private = true;
        self
    }

    /// The same page as a reader without an account gets it, in this page's language; passed by by search engines.
    #[must_use]
    pub fn as_reader(self) -> Self {
        let locale = self.locale.in_language(self.language());
        Self { locale, viewer: Viewer::Anonymous, flash: None, is_private: true, ..self }
    }

    /// A moment of today as its time alone, any other with its day and zone.
    pub fn moment(&self, moment: Timestamp) -> String {
        if self.day_of(moment) == self.today() { self.time(moment) } else { self.date_time(moment) }
    }

    /// Today where the reader is.
    pub fn today(&self) -> NaiveDate {
        self.locale.day_of(self.now)
    }

    /// The sentence this reader is owed, if any.
    pub fn flash(&self) -> Option<String> {
        self.flash.as_ref().map(|flash| self.t(flash.key()).into())
    }

    /// The window whose words arrived with that: it need not hold them any more.
    pub fn arrived(&self) -> Option<&str> {
        self.flash.as_ref().and_then(Flash::window)
    }
}

/// The words, calendar and clock of whoever reads in this language.
pub fn locale_of(platform: &Platform, language: Language, viewer: &Viewer) -> Locale {
    let locale = Locale::new(platform.catalogues.clone(), language).among(platform.config.countries());
    match viewer.person() {
        None => locale,
        Some(person) => locale.for_reader(person.calendar, &person.time_zone),
    }
}
