//! The form with its file, taken into memory up to its limit; what is larger is not read on.

use actix_multipart::Multipart;
use futures_util::StreamExt as _;
use zeroize::Zeroizing;

use super::fault::Fault;
use super::reading::Defaults;
use crate::features::exchange::catalogue::{Family, Kind};
use crate::features::exchange::forms::{NewForm, begins_here};
use crate::platform::errors::Error;
use crate::platform::i18n::reckoning::Reckoning;
use crate::platform::uploads;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Bytes of a file.
const LIMIT: u64 = 5 * 1024 * 1024;
/// Bytes of a field that is no file.
const LONGEST_TEXT: u64 = 100;

/// What the form brought.
#[derive(Default)]
pub(super) struct Arrived {
    /// What all rows have in common.
    pub(super) form: NewForm,
    /// The word of the calendar of dates whose row names none.
    pub(super) calendar: String,
    /// The tag of the language of names whose row names none.
    pub(super) language: String,
    /// How it is to be read; empty to be told.
    pub(super) encoding: String,
    /// The file, or why it was not taken.
    pub(super) bytes: Option<Result<Zeroizing<Vec<u8>>, Fault>>,
}

/// Whether many messages of this kind can be brought at once: records and questions, and no letters.
pub(super) fn comes_in_rows(kind: Kind) -> bool {
    begins_here(kind) && matches!(kind.family(), Family::Notice | Family::Question)
}

/// Takes the form. Fields nobody offers are refused, as in other forms.
pub(super) async fn receive(mut body: Multipart) -> Result<Arrived, Error> {
    let mut arrived = Arrived::default();
    while let Some(field) = body.next().await {
        let field = field.map_err(Error::invalid)?;
        let Some(name) = field.name().map(str::to_owned) else { return Err(Error::invalid("a field without a name")) };
        if name == "file" {
            let bytes = uploads::into_memory(field, LIMIT).await?.map(Zeroizing::new).ok_or(Fault::TooLarge);
            let is_cut = bytes.is_err();
            arrived.bytes = Some(bytes);
            // What comes after it is not read.
            if is_cut {
                return Ok(arrived);
            }
            continue;
        }
        let text = uploads::into_memory(field, LONGEST_TEXT).await?.ok_or(Error::TooLarge)?;
        let text = String::from_utf8(text).map_err(Error::invalid)?;
        let place = match name.as_str() {
            "kind" => &mut arrived.form.kind,
            "receiver" => &mut arrived.form.receiver,
            "basis" => &mut arrived.form.basis,
            "purpose" => &mut arrived.form.purpose,
            "urgency" => &mut arrived.form.urgency,
            "sensitivity" => &mut arrived.form.sensitivity,
            "calendar" => &mut arrived.calendar,
            "language" => &mut arrived.language,
            "encoding" => &mut arrived.encoding,
            other => return Err(Error::invalid(format!("a field nobody offers: {other:?}"))),
        };
        *place = text;
    }
    Ok(arrived)
}

impl Arrived {
    /// What holds for rows that do not say it themselves.
    pub(super) fn defaults(&self, countries: &'static [CountryCode]) -> Result<Defaults, Errors> {
        const CHOOSE: &str = "exchange-error-choose";
        let mut errors = Errors::none();
        let calendar = errors.note("calendar", Reckoning::parse(&self.calendar).ok_or(CHOOSE));
        let language = errors.note("language", Language::from_tag(&self.language).ok_or(CHOOSE));
        let both = calendar.zip(language).map(|(calendar, language)| Defaults { calendar, language, countries });
        both.ok_or(errors)
    }
}
