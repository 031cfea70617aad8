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

use super::{EmailAddress, Letter, Message, Sample, sample};
use crate::platform::errors::Error;
use crate::platform::i18n::bidi;
use crate::vocabulary::language::Direction;

/// Something the portal tells by mail; [`crate::mail_templates`] writes this for a struct.
pub trait Notice {
    /// What it is about, as in `achievement.published`.
    const KIND: &'static str;
    /// The template of its subject, beside which the others stand.
    const TEMPLATE: &'static str;

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
            thread: letter.thread.clone(),
            cause: letter.cause.clone(),
            tells: Vec::new(),
        })
    }

    /// The same with facts made up, to be looked at.
    fn sample(&self) -> Result<Sample, Error> {
        let template = Self::TEMPLATE.strip_suffix(".subject").unwrap_or(Self::TEMPLATE);
        Ok(Sample { template, message: self.message(sample::reader()?)? })
    }
}

/// The line below which no more of a mail is its own (RFC 3676 §4.3), and the same as templates can write it.
const SIGNATURE: &str = "-- ";
const BARE_SIGNATURE: &str = "--";
/// Letters that lists of mail programs show behind the subject, and some.
const SHOWN: usize = 160;

/// What lists of mail programs show behind a subject: the first words of the text part, without the subject once more
/// and without addresses. It would be the name of the portal and the day else, of every mail.
pub fn first_words(subject: &str, text: &str) -> String {
    let subject = bidi::without_marks(Cow::Borrowed(subject.trim()));
    let own = text.lines().map(str::trim).take_while(|line| *line != BARE_SIGNATURE);
    let plain = own.map(|line| bidi::without_marks(Cow::Borrowed(line)));
    let said = plain.filter(|line| !line.is_empty() && *line != subject && !line.starts_with("http"));
    let words: Vec<String> = said.map(Cow::into_owned).collect();
    let line = words.join(" ");
    match line.char_indices().nth(SHOWN).and_then(|(end, _)| line.get(..end)?.rsplit_once(' ')) {
        Some((whole_words, _)) => format!("{whole_words}…"),
        None => line,
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
    for line in lines.iter_mut().filter(|line| **line == BARE_SIGNATURE) {
        *line = SIGNATURE;
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
            use $crate::platform::mail::{Letter, Notice, first_words};

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
                preview: &'a str,
            }

            impl Notice for $notice {
                const KIND: &'static str = $kind;
                const TEMPLATE: &'static str = $subject;

                fn letter(&self) -> &Letter {
                    &self.letter
                }

                fn draw(&self) -> Result<(String, String, String), $crate::platform::errors::Error> {
                    use askama::Template as _;
                    let (letter, notice) = (&self.letter, self);
                    let parts = (Subject { letter, notice }, Text { letter, notice });
                    let (subject, text) = (parts.0.render()?, parts.1.render()?);
                    let preview = first_words(&subject, &text);
                    let html = Html { letter, notice, preview: &preview };
                    // A short mail says nothing of its own in one part or another.
                    let _ = (parts.0.letter, parts.0.notice, parts.1.notice, html.notice);
                    let html = html.render()?;
                    Ok((subject, text, html))
                }
            }
        };
    };
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::platform::i18n::{Catalogues, Locale};
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
    fn words_that_run_the_other_way_keep_their_full_stop_at_their_end() {
        let sources = [(Language::Persian, "mail.ftl", PERSIAN)];
        let locale = Locale::new(Arc::new(Catalogues::from_sources(&sources).unwrap()), Language::Persian);
        let letter = Letter::new(locale, "https://sijil.example", testing::now());
        let english = letter.in_its_direction(Language::English, "It began in 2016.");
        assert_eq!(laid_out(&letter, &english), "\u{200f}\u{2068}It began in 2016.\u{2069}\n");
        assert_eq!(letter.in_its_direction(Language::Dari, "آغاز شد."), "آغاز شد.");
    }

    #[test]
    fn what_is_the_mails_own_ends_with_the_line_every_program_knows() {
        for language in [Language::Persian, Language::English] {
            let text = trial(language).text;
            assert!(text.contains("\n-- \n"), "{text}");
            assert!(!text.contains("\n--\n"), "{text}");
        }
    }

    #[test]
    fn a_list_of_mails_shows_what_a_mail_says_and_not_its_frame() {
        let mail = trial(Language::Persian);
        let body = mail.html.split("<body").nth(1).unwrap().split_once('>').unwrap().1;
        let first = body.split('<').find(|piece| piece.split_once('>').is_some_and(|(_, it)| !it.trim().is_empty()));
        let (_, words) = first.unwrap().split_once('>').unwrap();
        assert_eq!(words.trim(), "نامه‌های درگاه می‌رسند ECO این آزمایش را فرستاد. گشودن درگاه");
        let text = format!("Sijil\n\n\u{200f}One.\nhttps://sijil.example/\n{}\n--\nSijil", "word ".repeat(60));
        let shown = first_words("Sijil", &text);
        assert!(shown.starts_with("One. word word") && shown.ends_with("word…"), "{shown}");
        assert!(shown.chars().count() <= SHOWN + 1, "{shown}");
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
