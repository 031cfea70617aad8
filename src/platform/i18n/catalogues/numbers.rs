//! Numbers inside messages, in the reader's digits. Fluent leaves them in ASCII; the printer here
//! obeys what a message asks for through `NUMBER()`.

use fluent_bundle::{FluentValue, types::FluentNumber};

use crate::{
    platform::i18n::formats::{self, Formats},
    vocabulary::language::Language,
};

/// Fluent prints numbers in ASCII unless told otherwise, and can only be told by a function without
/// surroundings; hence one function per language.
pub(super) fn printer<M>(language: Language) -> fn(&FluentValue, &M) -> Option<String> {
    match language {
        Language::English => print_number::<0, M>,
        Language::Persian => print_number::<1, M>,
        Language::Dari => print_number::<2, M>,
        Language::Pashto => print_number::<3, M>,
        Language::Urdu => print_number::<4, M>,
        Language::Turkish => print_number::<5, M>,
        Language::Azerbaijani => print_number::<6, M>,
        Language::Kazakh => print_number::<7, M>,
        Language::Kyrgyz => print_number::<8, M>,
        Language::Tajik => print_number::<9, M>,
        Language::Turkmen => print_number::<10, M>,
        Language::Uzbek => print_number::<11, M>,
        Language::Russian => print_number::<12, M>,
    }
}

fn print_number<const LANGUAGE: usize, M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    Some(printed(formats::all().ok()?.get(LANGUAGE)?, number))
}

fn printed(formats: &Formats, number: &FluentNumber) -> String {
    let options = &number.options;
    let numeral = match options.maximum_fraction_digits {
        Some(places) => format!("{:.*}", places.min(15), number.value),
        None => number.value.to_string(),
    };
    let least = options.minimum_fraction_digits.and_then(|places| u8::try_from(places).ok());
    formats.written(&numeral, least.unwrap_or(0), options.use_grouping)
}
