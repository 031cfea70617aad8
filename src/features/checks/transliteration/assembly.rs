//! From letters to the field of the zone: fillers, width, and the other spellings of the whole.

use super::spelling::Step;

/// Characters of a name's field: TD1, TD2 and MRV-B, TD3 and MRV-A.
pub const WIDTHS: [usize; 3] = [30, 31, 39];

/// How an issuer spells the five letters for which the standard lets it choose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Style {
    /// AE, OE, UE, AA, N: the first the standard names.
    #[default]
    Expanded,
    /// A, O, U, A, N.
    Plain,
    /// UXX and NXX, so that the letter can be told from the others.
    Marked,
}

impl Style {
    /// Every style.
    pub const ALL: [Self; 3] = [Self::Expanded, Self::Plain, Self::Marked];

    /// The word forms and programs send.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Expanded => "expanded",
            Self::Plain => "plain",
            Self::Marked => "marked",
        }
    }

    /// The style of that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// The spelling of this style, where the letter has one. Only Table A knows styles.
    pub(super) fn of(self, usual: &'static str, others: &[&'static str]) -> Option<&'static str> {
        let is_chosen_by_issuer = matches!(usual, "AE" | "AA" | "OE" | "UE" | "N") && !others.is_empty();
        let wanted: fn(&str) -> bool = match self {
            Self::Expanded => return None,
            Self::Plain => |it| it.len() == 1,
            Self::Marked => |it| it.ends_with("XX"),
        };
        others.iter().copied().find(|it| is_chosen_by_issuer && wanted(it))
    }
}

/// The spellings one after the other, fillers never doubled and none at the ends.
pub(super) fn joined<'a>(results: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for result in results {
        if result == "<" {
            if !text.is_empty() && !text.ends_with('<') {
                text.push('<');
            }
        } else {
            text.push_str(result);
        }
    }
    text.trim_end_matches('<').to_owned()
}

fn of(steps: &[Step]) -> String {
    joined(steps.iter().map(|it| it.result.as_str()))
}

/// Both identifiers, two fillers between.
pub(super) fn key(primary: &[Step], secondary: &[Step]) -> String {
    pair(&of(primary), &of(secondary))
}

fn pair(primary: &str, secondary: &str) -> String {
    match (primary, secondary) {
        (one, "") | ("", one) => one.to_owned(),
        (primary, secondary) => format!("{primary}<<{secondary}"),
    }
}

/// The field of so many characters, filled up; cut off where the name does not fit, and then with a letter in the last
/// place, by which a reader sees that it was (9303-4 §4.2.3). Parts are shortened, never left out before others.
pub(super) fn field(key: &str, width: usize) -> (String, bool) {
    if key.len() <= width {
        return (format!("{key:<<width$}"), false);
    }
    let (primary, secondary) = key.split_once("<<").unwrap_or((key, ""));
    let mut parts: Vec<String> = primary.split('<').map(str::to_owned).collect();
    // The secondary identifier keeps at least one letter.
    let room = if secondary.is_empty() { width } else { width.saturating_sub(3) };
    let length = |parts: &[String]| parts.iter().map(String::len).sum::<usize>() + parts.len() - 1;
    while length(&parts) > room {
        let longest = parts.iter().map(String::len).max().unwrap_or_default();
        if longest <= 1 {
            parts.pop();
        } else if let Some(part) = parts.iter_mut().rev().find(|it| it.len() == longest) {
            part.pop();
        }
    }
    let mut whole = pair(&parts.join("<"), secondary);
    // A filler would stand last: one letter less before it brings the next letter there.
    while whole.len() > width && whole.as_bytes().get(width - 1) == Some(&b'<') {
        match parts.iter_mut().rev().find(|it| it.len() > 1) {
            Some(part) => part.pop(),
            None => break,
        };
        whole = pair(&parts.join("<"), secondary);
    }
    whole.truncate(width);
    (format!("{whole:<<width$}"), true)
}

/// Letters varied at the same time.
const VARIED: usize = 6;

/// Other spellings of the whole: those that differ in one letter first, then in two and so on.
pub(super) fn alternates(primary: &[Step], secondary: &[Step], most: usize) -> Vec<String> {
    let mut varied: Vec<&Step> = Vec::new();
    for step in primary.iter().chain(secondary).filter(|it| !it.others.is_empty()) {
        if varied.len() < VARIED && !varied.iter().any(|it| is_same(it, step)) {
            varied.push(step);
        }
    }
    let mut choices: Vec<Vec<usize>> = vec![Vec::new()];
    for step in &varied {
        let with = |choice: &Vec<usize>| {
            let choice = choice.clone();
            (0..=step.others.len()).map(move |it| choice.iter().copied().chain([it]).collect())
        };
        choices = choices.iter().flat_map(with).collect();
    }
    choices.sort_by_key(|choice| choice.iter().filter(|it| **it > 0).count());
    let usual = key(primary, secondary);
    let mut found: Vec<String> = Vec::new();
    for choice in choices {
        let result = |step: &'_ Step| {
            let place = varied.iter().position(|it| is_same(it, step));
            let other = place.and_then(|place| choice[place].checked_sub(1)).and_then(|other| step.others.get(other));
            other.unwrap_or(&step.result).clone()
        };
        let part = |steps: &[Step]| {
            let results: Vec<String> = steps.iter().map(result).collect();
            joined(results.iter().map(String::as_str))
        };
        let whole = pair(&part(primary), &part(secondary));
        if whole != usual && !found.contains(&whole) {
            found.push(whole);
        }
        if found.len() == most {
            break;
        }
    }
    found
}

fn is_same(one: &Step, other: &Step) -> bool {
    one.character == other.character && one.result == other.result
}
