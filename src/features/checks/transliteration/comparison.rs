//! Whether a printed name is a spelling of the name that was given.

use serde::Serialize;

use super::spelling::Step;

/// How a printed name compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Comparison {
    /// Letter by letter the same.
    Same,
    /// Another spelling that is allowed or suggested.
    AllowedAlternate,
    /// It differs: from this place of the printed name on, from 1.
    Differs {
        /// The place.
        position: usize,
    },
}

/// Compares with the whole name, and with the field as it is cut to its width. Spaces, hyphens and fillers count as one
/// filler, apostrophes as nothing.
pub(super) fn compare(
    printed: &str,
    (key, field): (&str, Option<&str>),
    primary: &[Step],
    secondary: &[Step],
) -> Comparison {
    let printed = simple(printed);
    if printed == simple(key) || field.is_some_and(|field| printed == simple(field)) {
        return Comparison::Same;
    }
    let options = |step: &Step| -> Vec<String> { std::iter::once(&step.result).chain(&step.others).cloned().collect() };
    let filler = vec!["<".to_owned()];
    let steps = primary.iter().map(options).chain([filler]).chain(secondary.iter().map(options));
    let (mut places, mut farthest) = (vec![0_usize], 0);
    for options in steps {
        let mut next: Vec<usize> = places
            .iter()
            .flat_map(|place| options.iter().filter_map(|option| after(&printed, *place, option)).collect::<Vec<_>>())
            .collect();
        next.sort_unstable();
        next.dedup();
        farthest = farthest.max(next.last().copied().unwrap_or_default());
        places = next;
    }
    if places.contains(&printed.len()) {
        Comparison::AllowedAlternate
    } else {
        let same = printed.chars().zip(simple(key).chars()).take_while(|(one, other)| one == other).count();
        let position = printed.char_indices().take_while(|(at, _)| *at < farthest).count().max(same);
        Comparison::Differs { position: position + 1 }
    }
}

/// Where reading goes on after a spelling; a filler where one is already read, or where nothing follows, takes no place.
fn after(printed: &str, place: usize, option: &str) -> Option<usize> {
    let rest = printed.get(place..)?;
    if option != "<" {
        return rest.starts_with(option).then(|| place + option.len());
    }
    let is_read = place == 0 || rest.is_empty() || printed.get(..place)?.ends_with('<');
    if is_read { Some(place) } else { rest.starts_with('<').then(|| place + 1) }
}

fn simple(text: &str) -> String {
    let mut plain = String::new();
    for character in text.trim().chars().flat_map(char::to_uppercase) {
        match character {
            '<' | ' ' | '-' | ',' | '\u{A0}' | '\n' | '\r' => {
                if !plain.is_empty() && !plain.ends_with('<') {
                    plain.push('<');
                }
            }
            '\'' | '’' | '.' => {}
            other => plain.push(other),
        }
    }
    plain.trim_end_matches('<').to_owned()
}
