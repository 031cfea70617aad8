//! Drawing mails. A feature keeps one struct per notice, which begins with `letter: Letter`, and three templates
//! beside each other: `<feature>/mail/<notice>.subject`, `.text` and `.html`. The last two extend the shared frames
//! `mail/frame.text` and `mail/frame.html`. Templates speak through `letter` as pages do through `page`, and find the
//! notice's own fields in `notice`.
//!
//! ```ignore
//! struct Published { letter: Letter, title: String, url: String }
//!
//! mail_templates!(
//!     Published, "achievement.published",
//!     "achievements/mail/published.subject", "achievements/mail/published.text", "achievements/mail/published.html"
//! );
//!
//! outbox::put(connection, &notice.message(to)?, &key, now)?;
//! ```

use std::borrow::Cow;
use std::ops::Deref;

use super::{EmailAddress, Message, Unsubscribe};
use crate::platform::errors::Error;
use crate::platform::i18n::{Locale, bidi};
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
        Self { locale, origin: origin.to_owned(), now, unsubscribe: None, reference: None }
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

    /// The day it was written, as its reader writes days.
    pub fn written_on(&self) -> String {
        self.date_with_weekday(self.day_of(self.now))
    }

    /// Faces every mail program has, for text.
    pub fn typeface(&self) -> &'static str {
        match self.direction() {
            Direction::Rtl => "'Segoe UI',Tahoma,'Noto Naskh Arabic',sans-serif",
            Direction::Ltr => "'Segoe UI',Roboto,'Noto Sans',sans-serif",
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

    /// Size of text: Arabic letters look smaller than Latin ones of the same size.
    pub fn text_size(&self) -> &'static str {
        match self.direction() {
            Direction::Rtl => "17px",
            Direction::Ltr => "16px",
        }
    }

    /// Height of lines: Nastaliq, which Urdu readers may have set, needs the most.
    pub fn line_height(&self) -> &'static str {
        match (self.language(), self.direction()) {
            (Language::Urdu, _) => "2.1",
            (_, Direction::Rtl) => "1.9",
            (_, Direction::Ltr) => "1.6",
        }
    }

    /// The name of the portal's own machine and port, as people type it.
    pub fn host(&self) -> &str {
        self.origin.split_once("://").map_or(self.origin.as_str(), |(_, host)| host)
    }
}

/// Something the portal tells by mail; [`crate::mail_templates`] writes this for a struct.
pub trait Notice {
    /// What it is about, as in `achievement.published`.
    const KIND: &'static str;

    /// Its frame.
    fn letter(&self) -> &Letter;

    /// Subject, text part and HTML part as the templates give them.
    fn draw(&self) -> Result<(String, String, String), Error>;

    /// The mail to one person.
    fn message(&self, to: EmailAddress) -> Result<Message, Error> {
        let (subject, text, html) = self.draw()?;
        let letter = self.letter();
        Ok(Message {
            to,
            language: letter.language(),
            kind: Self::KIND.to_owned(),
            subject: bidi::without_marks(Cow::Owned(subject)).trim().to_owned(),
            reference: letter.reference.clone(),
            text: laid_out(letter, &text),
            html,
            unsubscribe: letter.unsubscribe.clone(),
        })
    }
}

/// The text part without the blank lines templates leave behind, and with the marks that keep lines of a
/// right-to-left language at their side.
fn laid_out(letter: &Letter, text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    let tidy = format!("{}\n", lines.join("\n").trim_end());
    match letter.direction() {
        Direction::Rtl => bidi::rtl_lines(&tidy),
        Direction::Ltr => tidy,
    }
}

/// Writes [`Notice`](crate::platform::mail::Notice) for a struct with a field `letter`: its kind, then the paths of
/// its three templates.
#[macro_export]
macro_rules! mail_templates {
    ($notice:ident, $kind:literal, $subject:literal, $text:literal, $html:literal $(,)?) => {
        const _: () = {
            use $crate::platform::mail::{Letter, Notice};

            #[derive(askama::Template)]
            #[template(path = $subject, escape = "none")]
            struct Subject<'a> {
                letter: &'a Letter,
                notice: &'a $notice,
            }

            #[derive(askama::Template)]
            #[template(path = $text, escape = "none")]
            struct Text<'a> {
                letter: &'a Letter,
                notice: &'a $notice,
            }

            #[derive(askama::Template)]
            #[template(path = $html, escape = "html")]
            struct Html<'a> {
                letter: &'a Letter,
                notice: &'a $notice,
            }

            impl Notice for $notice {
                const KIND: &'static str = $kind;

                fn letter(&self) -> &Letter {
                    &self.letter
                }

                fn draw(&self) -> Result<(String, String, String), $crate::platform::errors::Error> {
                    use askama::Template as _;
                    let (letter, notice) = (&self.letter, self);
                    let parts = (Subject { letter, notice }, Text { letter, notice }, Html { letter, notice });
                    // A short mail says nothing of its own in one part or another.
                    let _ = (parts.0.notice, parts.1.notice, parts.2.notice);
                    Ok((parts.0.render()?, parts.1.render()?, parts.2.render()?))
                }
            }
        };
    };
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::platform::i18n::Catalogues;
    use crate::platform::mail::{Trial, testing};
    use crate::vocabulary::language::Language;

    const PERSIAN: &str = "layout-name = سجل
mail-frame-confidential = مطلب محرمانه هرگز با ایمیل فرستاده نمی‌شود.
mail-frame-stop = توقف این نامه
mail-frame-stop-text = برای توقف این نامه:
mail-trial-subject = سجل: آزمایش نامه
mail-trial-title = نامه‌های درگاه می‌رسند
mail-trial-text = ECO این آزمایش را فرستاد.
mail-trial-button = گشودن درگاه
";

    fn trial(language: Language) -> Message {
        let sources = [
            (Language::Persian, "mail.ftl", PERSIAN),
            (Language::English, "mail.ftl", include_str!("../../../locales/en/mail.ftl")),
        ];
        let locale = Locale::new(Arc::new(Catalogues::from_sources(&sources).unwrap()), language);
        let letter = Letter::new(locale, "https://sijil.example", testing::now())
            .with_unsubscribe("/unsubscribe/<1>", "/subscriptions")
            .with_reference("TR-2026-000123");
        Trial { letter }.message(EmailAddress::parse("a@b.example").unwrap()).unwrap()
    }

    #[test]
    fn a_persian_mail_runs_from_right_to_left_in_both_parts() {
        let mail = trial(Language::Persian);
        assert_eq!(mail.subject, "سجل: آزمایش نامه");
        assert!(mail.html.contains("<html lang=\"fa\" dir=\"rtl\">"));
        assert!(mail.html.contains("text-align:right") && !mail.html.contains("text-align:left;"));
        assert!(mail.html.contains("direction:rtl"));
        assert!(mail.html.contains("یکشنبه ۱ آذر ۱۴۰۵"), "{}", mail.html);
        assert!(mail.text.contains("\n\u{200f}ECO این"), "{}", mail.text);
        assert!(mail.text.contains("\nhttps://sijil.example/fa/subscriptions\n"), "an address stands bare on its line");
        assert!(!mail.text.contains("\n\n\n"));
    }

    #[test]
    fn an_english_mail_says_its_direction_as_well() {
        let mail = trial(Language::English);
        assert!(mail.html.contains("<html lang=\"en\" dir=\"ltr\">"));
        assert!(mail.html.contains("direction:ltr;text-align:left"));
        assert!(!mail.text.contains('\u{200f}'));
        assert_eq!(mail.kind, "mail.trial");
        assert_eq!(mail.reference.as_deref(), Some("TR-2026-000123"));
    }

    #[test]
    fn values_are_escaped_in_the_html_part_and_bare_in_the_text_part() {
        let sources = [(Language::English, "mail.ftl", "mail-trial-text = <script>A & B</script>")];
        let locale = Locale::new(Arc::new(Catalogues::from_sources(&sources).unwrap()), Language::English);
        let letter = Letter::new(locale, "https://sijil.example", testing::now());
        let mail = Trial { letter }.message(EmailAddress::parse("a@b.example").unwrap()).unwrap();
        assert!(!mail.html.contains("<script>"));
        assert!(mail.text.contains("<script>A & B</script>"));
    }
}
