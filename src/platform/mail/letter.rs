//! The frame every mail is drawn in, as `web::Page` is for pages.

use std::borrow::Cow;
use std::ops::Deref;

use super::{Cause, Thread, Unsubscribe};
use crate::platform::i18n::{Locale, OtherDate, bidi};
use crate::vocabulary::language::{Direction, Language};
use crate::vocabulary::timestamp::Timestamp;

/// The frame of one mail: the recipient's language and its words, and the portal's own addresses. It derefs to its
/// [`Locale`], so a template says `letter.t("key")` and `letter.date(day)`.
#[derive(Debug, Clone)]
pub struct Letter {
    locale: Locale,
    origin: String,
    /// When the mail was written.
    pub now: Timestamp,
    /// How its reader stops mails of this kind.
    pub unsubscribe: Option<Unsubscribe>,
    /// What it is about as people cite it; closes the subject.
    pub reference: Option<String>,
    /// The thread it belongs to in its reader's mailbox.
    pub thread: Option<Thread>,
    /// What it was written for.
    pub cause: Option<Cause>,
}

impl Deref for Letter {
    type Target = Locale;
    fn deref(&self) -> &Locale {
        &self.locale
    }
}

impl Letter {
    /// A mail in that language; `origin` is scheme, host and port of the portal from the settings.
    pub fn new(locale: Locale, origin: &str, now: Timestamp) -> Self {
        let origin = origin.to_owned();
        Self { locale, origin, now, unsubscribe: None, reference: None, thread: None, cause: None }
    }

    /// Lets the reader stop such mails, by paths from a feature's `urls`: `one_click` stands at the root, since a
    /// mail program posts there and chooses no language; `page` is put behind the mail's language.
    #[must_use]
    pub fn with_unsubscribe(mut self, one_click: &str, page: &str) -> Self {
        self.unsubscribe =
            Some(Unsubscribe { one_click: format!("{}{one_click}", self.origin), page: self.absolute(page) });
        self
    }

    /// Closes the subject with a reference (`TR-2026-000123`).
    #[must_use]
    pub fn with_reference(mut self, reference: &str) -> Self {
        self.reference = Some(reference.to_owned());
        self
    }

    /// Says what it was written for: its reader's mails about the thing become one thread, and those it belongs to see
    /// what became of them.
    #[must_use]
    pub fn about(mut self, cause: Cause) -> Self {
        self.thread = Some(Thread::of(&cause.kind, &cause.id));
        self.cause = Some(cause);
        self
    }

    /// The absolute address of `path` (without language) in the mail's language.
    pub fn absolute(&self, path: &str) -> String {
        let path = if path.is_empty() { "/" } else { path };
        format!("{}/{}{path}", self.origin, self.language().prefix())
    }

    /// `rtl` or `ltr`, as `dir` wants it.
    pub fn dir(&self) -> &'static str {
        self.direction().as_str()
    }

    /// `right` or `left`: the side lines begin at, for clients that know no logical sides.
    pub fn start(&self) -> &'static str {
        match self.direction() {
            Direction::Rtl => "right",
            Direction::Ltr => "left",
        }
    }

    /// The other side.
    pub fn end(&self) -> &'static str {
        match self.direction() {
            Direction::Rtl => "left",
            Direction::Ltr => "right",
        }
    }

    /// Words of another language in the text part: kept together where they run the other way, so that their full
    /// stop stays at their end.
    pub fn in_its_direction<'a>(&self, language: Language, words: &'a str) -> Cow<'a, str> {
        if language.direction() == self.direction() { Cow::Borrowed(words) } else { Cow::Owned(bidi::isolated(words)) }
    }

    /// The day it was written, as its reader writes days.
    pub fn written_on(&self) -> String {
        self.date_with_weekday(self.day_of(self.now))
    }

    /// The same day in the other calendar of the region.
    pub fn written_on_other(&self) -> Option<OtherDate> {
        self.other_date(self.day_of(self.now))
    }

    /// Faces every mail program has, for text.
    pub fn typeface(&self) -> &'static str {
        match (self.language(), self.direction()) {
            (Language::Urdu, _) => "'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting',Tahoma,serif",
            (_, Direction::Rtl) => "'Segoe UI',Tahoma,'Noto Naskh Arabic',sans-serif",
            (_, Direction::Ltr) => "'Segoe UI',Roboto,'Noto Sans',sans-serif",
        }
    }

    /// The same for titles: a book face where the script has one in every mail program.
    pub fn title_typeface(&self) -> &'static str {
        match self.direction() {
            Direction::Rtl => self.typeface(),
            Direction::Ltr => "Cambria,'Noto Serif','Times New Roman',serif",
        }
    }

    /// Weight of titles: it replaces the book face where there is none.
    pub fn title_weight(&self) -> u16 {
        match self.direction() {
            Direction::Rtl => 700,
            Direction::Ltr => 400,
        }
    }

    /// Size of text: Arabic letters look smaller than Latin ones of the same size, and those of Nastaliq the smallest.
    pub fn text_size(&self) -> &'static str {
        match (self.language(), self.direction()) {
            (Language::Urdu, _) => "18px",
            (_, Direction::Rtl) => "17px",
            (_, Direction::Ltr) => "16px",
        }
    }

    /// The same of what stands beside the text.
    pub fn note_size(&self) -> &'static str {
        match (self.language(), self.direction()) {
            (Language::Urdu, _) => "16px",
            (_, Direction::Rtl) => "15px",
            (_, Direction::Ltr) => "14px",
        }
    }

    /// Height of lines: the words of Nastaliq climb and fall, so it needs the most.
    pub fn line_height(&self) -> &'static str {
        match (self.language(), self.direction()) {
            (Language::Urdu, _) => "2.3",
            (_, Direction::Rtl) => "1.9",
            (_, Direction::Ltr) => "1.6",
        }
    }

    /// The same of titles.
    pub fn title_height(&self) -> &'static str {
        match (self.language(), self.direction()) {
            (Language::Urdu, _) => "2.1",
            (_, Direction::Rtl) => "1.6",
            (_, Direction::Ltr) => "1.4",
        }
    }

    /// The name of the portal's own machine and port, as people type it.
    pub fn host(&self) -> &str {
        self.origin.split_once("://").map_or(self.origin.as_str(), |(_, host)| host)
    }
}
