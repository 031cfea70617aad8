//! Every mail of the portal in thirteen languages, with facts made up, as it was when somebody last looked at it. What a
//! mail says is kept in `mails/`, one file for each; `SIJIL_KEEP_MAILS=1` keeps what they say now, for the change to be
//! read before it is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sijil::features::demo;
use sijil::platform::i18n::{Catalogues, Locale};
use sijil::platform::mail::{Letter, Sample};
use sijil::vocabulary::language::{Direction, Language};
use sijil::vocabulary::timestamp::Timestamp;

use crate::support::TestApp;

/// The sign that keeps a line of a right-to-left language at its side.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal/mails")
}

/// Every mail in a language, written on 22 November 2026.
fn samples(language: Language) -> Vec<Sample> {
    let catalogues = Arc::new(Catalogues::embedded().unwrap());
    let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
    demo::samples(&Letter::new(Locale::new(catalogues, language), "https://sijil.example", now)).unwrap()
}

/// The templates of mails there are.
fn templates() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut found = BTreeSet::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "subject") {
                let name = path.strip_prefix(&root).unwrap().with_extension("");
                found.insert(name.to_str().unwrap().to_owned());
            }
        }
    }
    found
}

/// What one mail says of its own in its HTML part: the frame, which all share, and the styles are left out.
fn bare(html: &str) -> String {
    let main = html.split("<tr><td style=\"padding:28px").nth(1).expect("the frame has a main part");
    let (_, main) = main.split_once('>').unwrap();
    let mut bare = String::new();
    let mut rest = main;
    while let Some((before, behind)) = rest.split_once(" style=\"") {
        bare.push_str(before);
        rest = behind.split_once('"').map_or("", |(_, behind)| behind);
    }
    bare.push_str(rest);
    let lines: Vec<&str> = bare.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// What every mail has in a language: the name it comes from, and the frame of its HTML part with its styles.
fn frame(language: Language) -> String {
    let trial = samples(language).into_iter().find(|it| it.template == "mail/trial").unwrap();
    let (head, rest) = trial.message.html.split_once("<tr><td style=\"padding:28px").expect("a main part");
    let (_, foot) = rest.split_once("<tr><td style=\"padding:16px").expect("a foot");
    let catalogues = Arc::new(Catalogues::embedded().unwrap());
    let name = Locale::new(catalogues, language).plain("mail-from-name").into_owned();
    format!("===== {}\n{name}\n-----\n{head}…\n<tr><td style=\"padding:16px{foot}\n", language.tag())
}

/// What is kept of every mail, by its template.
fn kept() -> BTreeMap<&'static str, String> {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    files.insert("mail/frame", Language::ALL.into_iter().map(frame).collect());
    for language in Language::ALL {
        for Sample { template, message } in samples(language) {
            let file = files.entry(template).or_default();
            let (tag, kind) = (language.tag(), &message.kind);
            let (text, html) = (message.text.trim_end(), bare(&message.html));
            let reference = message.reference.map(|it| format!(" [{it}]")).unwrap_or_default();
            let subject = format!("{}{reference}", message.subject);
            write!(file, "===== {tag} {kind}\n{subject}\n-----\n{text}\n-----\n{html}\n\n").unwrap();
        }
    }
    files
}

#[test]
fn every_mail_says_what_it_said_when_somebody_last_looked_at_it() {
    let mut changed = Vec::new();
    let files = kept();
    let names: BTreeSet<String> = files.keys().map(|template| format!("{}.txt", template.replace('/', "."))).collect();
    for (template, now) in &files {
        let path = folder().join(format!("{}.txt", template.replace('/', ".")));
        if std::env::var_os("SIJIL_KEEP_MAILS").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, now).unwrap();
        }
        if fs::read_to_string(&path).ok().as_ref() != Some(now) {
            changed.push(*template);
        }
    }
    assert!(changed.is_empty(), "{changed:?} changed: keep them with SIJIL_KEEP_MAILS=1 and read what changed");
    let there = fs::read_dir(folder()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    assert_eq!(there.collect::<BTreeSet<_>>(), names, "a mail that is not written any more is kept");
}

#[test]
fn every_template_of_a_mail_is_drawn_in_every_language() {
    let all = templates();
    let english: Vec<String> = samples(Language::English).iter().map(|it| it.message.kind.clone()).collect();
    for language in Language::ALL {
        let samples = samples(language);
        let drawn: BTreeSet<String> = samples.iter().map(|it| it.template.to_owned()).collect();
        assert_eq!(drawn, all, "{language:?}: a mail without a sample is looked at by nobody");
        assert_eq!(samples.iter().map(|it| it.message.kind.clone()).collect::<Vec<_>>(), english);
    }
}

#[test]
fn every_mail_runs_as_its_language_runs_in_both_parts() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let (tag, dir) = (language.tag(), language.direction().as_str());
        for Sample { template, message } in samples(language) {
            let mut fault = |what: String| faults.push(format!("{tag} {template}: {what}"));
            if !message.html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")) {
                fault("the document has no direction".to_owned());
            }
            let outer = message.html.split("<table").nth(1).and_then(|it| it.split('>').next()).unwrap_or_default();
            if !(outer.contains(&format!("dir=\"{dir}\"")) && outer.contains(&format!("lang=\"{tag}\""))) {
                fault(format!("the outer element has no direction: {outer}"));
            }
            if message.subject.chars().any(is_mark) || message.subject.is_empty() {
                fault(format!("a mark in the subject {:?}", message.subject));
            }
            if message.text.contains(['\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}']) {
                fault("something overrides the direction".to_owned());
            }
            if language.direction() == Direction::Rtl {
                for line in message.text.lines().filter(|line| turns(line)) {
                    fault(format!("the line turns: {line}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a line that no mark goes before runs from left to right: what people see first of it is a Latin or Cyrillic
/// letter or a digit, or nothing outside what is isolated says how it runs (UAX #9, P2). A single word that stands bare is
/// an address or a code, which is copied whole.
fn turns(line: &str) -> bool {
    let is_foreign = |c: char| c.is_numeric() || !('\u{600}'..='\u{6ff}').contains(&c);
    let seen = line.chars().find(|c| c.is_alphanumeric());
    let mut depth = 0;
    let counts = line.chars().find(|c| {
        depth += i32::from(matches!(c, '\u{2066}'..='\u{2068}')) - i32::from(*c == '\u{2069}');
        depth == 0 && c.is_alphabetic()
    });
    let is_sentence = line.trim().contains(char::is_whitespace) && seen.is_some_and(is_foreign);
    let is_isolated = line.contains('\u{2068}') && counts.is_none_or(is_foreign);
    !line.starts_with(RIGHT_TO_LEFT_MARK) && (is_sentence || is_isolated)
}

#[test]
fn a_line_that_begins_isolated_turns_unless_a_mark_goes_before_it() {
    for line in [
        "\u{2068}4\u{2069} نفر",
        "\u{2068}Şule Çevirmen\u{2069} پیام",
        "\u{2068}It began.\u{2069}",
        "\u{2068}TR\u{2069}",
    ] {
        assert!(turns(line), "{line}");
        assert!(!turns(&format!("{RIGHT_TO_LEFT_MARK}{line}")), "{line}");
    }
    assert!(turns("\u{2068}آغاز شد.\u{2069}"), "nothing outside says how it runs");
    for line in ["سلام \u{2068}Anna\u{2069}", "https://sijil.example/fa", "TR-2026-000123", "", "-- "] {
        assert!(!turns(line), "{line}");
    }
}

#[test]
fn every_mail_says_how_it_is_stopped_or_why_it_comes() {
    // Who confirms an address or tries the mail may have no account to choose anything in.
    let unasked = ["subscription.confirmation", "mail.trial"];
    let mut faults = Vec::new();
    for language in Language::ALL {
        let habits = format!("https://sijil.example/{}/habits", language.prefix());
        for Sample { template, message } in samples(language) {
            let way = match &message.unsubscribe {
                Some(unsubscribe) => &unsubscribe.page,
                None if unasked.contains(&message.kind.as_str()) => continue,
                None => &habits,
            };
            if !(message.text.lines().any(|line| line == way) && message.html.contains(&format!("href=\"{way}\""))) {
                faults.push(format!("{} {template}: no {way}", language.tag()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_mail_shows_a_key_runs_anything_or_asks_another_machine() {
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut begins = BTreeSet::new();
    for entry in fs::read_dir(english).unwrap() {
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| key.contains('-') && !key.contains(' ')) {
                begins.insert(format!("{}-", key.split('-').next().unwrap()));
            }
        }
    }
    let is_key = |word: &str| {
        let is_plain = word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        is_plain && word.matches('-').count() >= 2 && begins.iter().any(|begin| word.starts_with(begin))
    };
    let mut faults = Vec::new();
    for language in Language::ALL {
        for Sample { template, message } in samples(language) {
            let mut fault = |what: String| faults.push(format!("{} {template}: {what}", language.tag()));
            let shown = format!("{}\n{}", message.subject, message.text);
            for word in shown.split(|c: char| c.is_whitespace() || "«»“”.,:;()".contains(c)).filter(|it| is_key(it))
            {
                fault(format!("the key {word}"));
            }
            if shown.contains("{ $") || shown.contains("{$") || message.html.contains("{$") {
                fault("a variable that nobody fills in".to_owned());
            }
            for word in ["<script", "<img", " src=", "url(", "<link", "<iframe", "<object", "@import", " on"] {
                // A handler of events is an attribute: the words of a sentence may hold "on".
                let is_there = match word {
                    " on" => message.html.split('<').any(|tag| {
                        let head = tag.split('>').next().unwrap_or_default();
                        head.split_whitespace().any(|part| part.starts_with("on") && part.contains('='))
                    }),
                    word => message.html.contains(word),
                };
                if is_there {
                    fault(format!("{word} in its HTML"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn the_demonstration_shows_every_mail_in_every_language_though_none_was_sent() {
    let app = TestApp::start_with(&[], true).await;
    let browser = app.browser();
    let box_of_all = browser.get("/en/demo/mail").await;
    assert_eq!(box_of_all.attributes("main .head a", "href"), ["/en/demo/mail/samples/en"]);
    let all = samples(Language::English).len();
    for language in Language::ALL {
        let list = browser.get(&format!("/en/demo/mail/samples/{}", language.tag())).await;
        assert_eq!((list.status, list.all(".post li").len()), (200, all), "{language:?}");
        assert_eq!(list.attributes(".post li b", "dir").first().unwrap(), language.direction().as_str());
    }
    let list = browser.get("/tr/demo/mail/samples/fa").await;
    let first = list.attributes(".post li a", "href").remove(1);
    let opened = browser.get(&first).await;
    assert!(opened.one("main article").contains("List-Unsubscribe"), "{}", opened.text);
    let html = browser.get(&format!("{first}/html")).await;
    assert!(html.header("content-security-policy").unwrap().starts_with("sandbox; default-src 'none'"));
    assert_eq!(html.attributes("html", "dir"), ["rtl"]);
    for path in ["samples/xx", "samples/fa/0", "samples/fa/999", "samples/fa/999/html"] {
        assert_eq!(browser.get(&format!("/en/demo/mail/{path}")).await.status, 404, "{path}");
    }
}
