//! The tools, for programs: a question in the body of a request, so that no proxy and no log writes down what was asked.
//! It takes no cookie and changes nothing, so it needs no guard against forged requests; what was sent is forgotten with
//! the answer. The language of the asker counts for the words of a refusal alone.

use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};

use crate::features::checks::national::{self, Country};
use crate::features::checks::transliteration::{Question, Style, TONGUES, WIDTHS, transliterate};
use crate::features::checks::{
    self, ConfusablesAnswer, DayAnswer, MrzAnswer, NameAnswer, NationalAnswer, confusables, mrz,
};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::i18n::reckoning::{Reckoning, Written};
use crate::platform::web::{Problem, Visit, url_in};
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

/// Bytes of a question at most: names in any script and their escapes fit many times.
const LARGEST: usize = 16 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MrzQuestion {
    mrz: String,
}

/// `POST /api/v1/checks/mrz` with `{"mrz": "line 1\nline 2"}`.
pub(in crate::features::interface) async fn check_mrz(
    request: HttpRequest,
    platform: Data<Platform>,
    of: Data<checks::DeviationsOf>,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let Some(asked) = read::<MrzQuestion>(&body)? else { return unreadable(&request, "checks-wrong-fields") };
    if checks::is_too_long(&asked.mrz) {
        return unfit(&request, "mrz", "checks-mrz-too-long");
    }
    let deviations = checks::known_deviations(&platform, **of).await?;
    let mut report = mrz::check(&asked.mrz, platform.clock.now().utc_date(), &deviations);
    if let Some(it) = &mut report.deviation {
        it.reference = format!("{}{}", platform.config.server.origin(), url_in(Language::English, &it.reference));
    }
    answer(&MrzAnswer::from(report))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NameQuestion {
    #[serde(default)]
    surname: String,
    #[serde(default, alias = "given")]
    given_names: String,
    language: Option<String>,
    style: Option<String>,
    width: Option<usize>,
    #[serde(default)]
    unify: bool,
    #[serde(default)]
    printed: String,
}

impl NameQuestion {
    /// The question; else the parameter that is none of its choices.
    fn parse(self) -> Result<Question, &'static str> {
        let tongue = match self.language.as_deref() {
            None | Some("" | "auto") => None,
            Some(named) => Some(TONGUES.into_iter().find(|it| *it == named).ok_or("language")?),
        };
        let style = self.style.as_deref().map_or(Some(Style::default()), Style::parse).ok_or("style")?;
        let width = self.width.unwrap_or(WIDTHS[2]);
        let width = WIDTHS.into_iter().find(|it| *it == width).ok_or("width")?;
        let Self { surname, given_names, printed, unify, .. } = self;
        if printed.chars().count() > mrz::LONGEST {
            return Err("printed");
        }
        Ok(Question { surname, given_names, tongue, style, width, unifies: unify, printed })
    }
}

/// `POST /api/v1/checks/transliteration` with `{"surname": …, "given_names": …}`; `language`, `style`, `width`, `unify`
/// and `printed` may be there.
pub(in crate::features::interface) async fn transliteration(
    request: HttpRequest,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let Some(asked) = read::<NameQuestion>(&body)? else { return unreadable(&request, "checks-wrong-fields") };
    let question = match asked.parse() {
        Ok(question) => question,
        Err(parameter) => return unfit(&request, parameter, "interface-wrong-value"),
    };
    match transliterate(&question) {
        Ok(found) => answer(&NameAnswer::from(found)),
        Err(refusal) => {
            let (parameter, key) = checks::refused_name(refusal);
            unfit(&request, parameter, key)
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DayQuestion {
    date: String,
    from: String,
    to: String,
    /// The code of the version the day is held against.
    version: Option<String>,
}

/// `POST /api/v1/checks/calendar` with `{"date": "2026-11-22", "from": "gregorian", "to": "persian"}`; `version` may be
/// there.
pub(in crate::features::interface) async fn calendar(
    request: HttpRequest,
    platform: Data<Platform>,
    of: Data<checks::IssueOf>,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let Some(asked) = read::<DayQuestion>(&body)? else { return unreadable(&request, "checks-wrong-fields") };
    let Some(from) = Reckoning::in_use(&asked.from) else { return unfit(&request, "from", "interface-wrong-value") };
    let Some(to) = Reckoning::in_use(&asked.to) else { return unfit(&request, "to", "interface-wrong-value") };
    let day = match Written::parse(&asked.date).and_then(|written| from.read(written)) {
        Ok(day) => day,
        Err(why) => return unfit(&request, "date", why.key()),
    };
    let Some(version) = asked.version else { return answer(&DayAnswer::of(day, to, None)) };
    let version = checks::version_as_typed(&version);
    match platform.database.read(move |connection| checks::issue_on(connection, **of, day, version)).await? {
        None => unfit(&request, "version", checks::NO_VERSION),
        issue => answer(&DayAnswer::of(day, to, issue)),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NumberQuestion {
    country: String,
    number: String,
}

/// `POST /api/v1/checks/national-number` with `{"country": "TUR", "number": …}`.
pub(in crate::features::interface) async fn national_number(
    request: HttpRequest,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let Some(asked) = read::<NumberQuestion>(&body)? else { return unreadable(&request, "checks-wrong-fields") };
    let Some(country) = Country::parse(&asked.country) else {
        return unfit(&request, "country", "checks-national-error-country");
    };
    if asked.number.chars().count() > national::LONGEST {
        return unfit(&request, "number", "checks-national-too-long");
    }
    answer(&NationalAnswer::of(country, country.check(&asked.number)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextsQuestion {
    #[serde(alias = "a")]
    first: String,
    #[serde(alias = "b")]
    second: String,
}

/// `POST /api/v1/checks/confusables` with `{"first": …, "second": …}`.
pub(in crate::features::interface) async fn confusables(
    request: HttpRequest,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let Some(asked) = read::<TextsQuestion>(&body)? else { return unreadable(&request, "checks-wrong-fields") };
    for (parameter, text) in [("first", &asked.first), ("second", &asked.second)] {
        if text.chars().count() > confusables::LONGEST {
            return unfit(&request, parameter, "checks-mrz-too-long");
        }
    }
    answer(&ConfusablesAnswer::from(confusables::compare(&asked.first, &asked.second)))
}

fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<Option<T>, Error> {
    if body.len() > LARGEST { Err(Error::TooLarge) } else { Ok(serde_json::from_slice(body).ok()) }
}

fn answer(answer: &impl Serialize) -> Result<HttpResponse, Error> {
    let text = serde_json::to_string(answer)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .content_type("application/json")
        .body(text))
}

/// What is no question: not JSON, a field too many or too few.
fn unreadable(request: &HttpRequest, key: &'static str) -> Result<HttpResponse, Error> {
    refuse(request, StatusCode::BAD_REQUEST, "?", key)
}

/// What is a question and cannot be answered.
fn unfit(request: &HttpRequest, parameter: &'static str, key: &'static str) -> Result<HttpResponse, Error> {
    refuse(request, StatusCode::UNPROCESSABLE_ENTITY, parameter, key)
}

fn refuse(
    request: &HttpRequest,
    status: StatusCode,
    parameter: &'static str,
    key: &'static str,
) -> Result<HttpResponse, Error> {
    let page = Visit::of_program(request, None)?.into_page(Viewer::Anonymous);
    let problem = Problem::new(status, page.plain("error-invalid-title"), page.plain(key));
    Ok(problem.with_parameter(parameter).into_response())
}
