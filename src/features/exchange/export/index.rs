//! The page that tells what stands in the folder, in plain language.

use askama::Template as _;

use crate::features::directory::OrganisationName;
use crate::features::exchange::body::Tier;
use crate::features::exchange::case_file::MessageId;
use crate::features::exchange::pages::name_of;
use crate::features::exchange::showing;
use crate::features::exchange::steps::Exported;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// A message on the page.
struct Told {
    title: String,
    at: String,
    /// Who wrote it.
    from: String,
    /// Its file.
    file: String,
    /// What it says; nothing where it was erased.
    shown: Option<String>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "exchange/export/index.html")]
pub(super) struct Index<'a> {
    locale: &'a Locale,
    it: &'a Exported,
    names: &'a [OrganisationName],
    told: Vec<Told>,
    receipts: &'a [String],
    files: &'a [String],
    is_rehearsal: bool,
}

impl<'a> Index<'a> {
    /// The page of a case whose messages, receipts and files stand under these names.
    pub(super) fn drawn(
        it: &'a Exported,
        names: &'a [OrganisationName],
        (messages, receipts, files): (&[(MessageId, String)], &'a [String], &'a [String]),
        (locale, is_rehearsal): (&'a Locale, bool),
    ) -> Result<String, Error> {
        let told = it.messages.iter().zip(messages).map(|((message, _), (id, file))| {
            let shown = it.content_of(*id).map(|content| showing::Shown::new(content, locale, Tier::Notes).render());
            Ok(Told {
                title: locale.t(&title_key(&message.code)).into_owned(),
                at: message.released_at.map(|at| locale.date_time(at)).unwrap_or_default(),
                from: name(names, message.from),
                file: file.clone(),
                shown: shown.transpose().map_err(Error::unexpected)?,
            })
        });
        let told = told.collect::<Result<Vec<_>, Error>>()?;
        Self { locale, it, names, told, receipts, files, is_rehearsal }.render().map_err(Error::unexpected)
    }

    fn t(&self, key: &str) -> String {
        self.locale.t(key).into_owned()
    }

    fn name(&self, id: OrganisationId) -> String {
        name(self.names, id)
    }

    fn office(&self, id: Option<&OrganisationId>) -> String {
        id.map_or_else(|| self.t("exchange-by-portal"), |id| self.name(*id))
    }

    /// The receipts, each with the name of its file.
    fn given(&self) -> Vec<(String, String, &'a String)> {
        let key = |kind: &str| crate::features::exchange::key("exchange-receipt", kind);
        let given = self.it.receipts.iter().zip(self.receipts);
        given
            .map(|((sent, _), file)| (self.t(&key(sent.kind.as_str())), self.locale.date_time(sent.at), file))
            .collect()
    }

    /// The files, each with what it hashes to.
    fn attached(&self) -> Vec<(&'a str, &'a String, String)> {
        let attached = self.it.files.iter().zip(self.files);
        attached.map(|(file, name)| (file.attachment.name.as_str(), name, file.attachment.sha256.to_string())).collect()
    }
}

fn name(names: &[OrganisationName], id: OrganisationId) -> String {
    name_of(names, id).map(|it| it.name.text.clone()).unwrap_or_default()
}

/// What a message is called: of an answer and a step its own name, of what began the case that of its kind.
fn title_key(code: &str) -> String {
    let list = if code.starts_with(['S', 'A']) { "exchange-follow-up" } else { "exchange-kind" };
    crate::features::exchange::key(list, code)
}

/// What explains the folder, in the reader's language and in English.
pub(super) fn readme(reference: &str, locale: &Locale, is_rehearsal: bool) -> String {
    let english = locale.in_language(Language::English);
    let languages = if locale.language() == Language::English { vec![english] } else { vec![locale.clone(), english] };
    languages.iter().map(|it| readme_in(reference, it, is_rehearsal)).collect::<Vec<_>>().join("\n\n")
}

fn readme_in(reference: &str, locale: &Locale, is_rehearsal: bool) -> String {
    const REHEARSAL: [&str; 2] = ["rehearsal-title", "rehearsal-band"];
    const LINES: [&str; 10] = [
        "exchange-export-lede",
        "exchange-export-what-index",
        "exchange-export-what-messages",
        "exchange-export-what-receipts",
        "exchange-export-what-files",
        "exchange-export-what-manifest",
        "exchange-export-what-sums",
        "exchange-export-check",
        "exchange-export-keys",
        "exchange-disclaimer",
    ];
    let before = if is_rehearsal { REHEARSAL.as_slice() } else { &[] };
    let lines: Vec<_> = before.iter().chain(&LINES).map(|key| locale.plain(key).into_owned()).collect();
    format!("{reference}\n\n{}\n", lines.join("\n\n"))
}
