//! The answers of a post's sheets as one reader gets them: each in the reader's language where it is there, else in
//! the language that stands in for it, else in the original's.

use super::sheet::{Sheet, Topic};
use crate::vocabulary::language::Language;

/// One answer, in the language it is really in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What was asked.
    pub topic: Topic,
    /// The language of the words.
    pub language: Language,
    /// Several lines, without any marks.
    pub words: String,
}

/// The languages a reader of `wanted` may be given, best first, for a post written in `original`.
pub fn languages(wanted: Language, original: Language) -> Vec<Language> {
    let mut list = vec![wanted];
    for language in wanted.fallbacks().iter().copied().chain([original]) {
        if !list.contains(&language) {
            list.push(language);
        }
    }
    list
}

/// The best answer to each topic, in the order of the topics; what nobody answered is left out. `sheets` are those the
/// reader may see.
pub fn best(sheets: &[(Language, Sheet)], wanted: Language, original: Language) -> Vec<Answer> {
    let ordered = languages(wanted, original);
    let ordered: Vec<_> = ordered.iter().filter_map(|it| sheets.iter().find(|(language, _)| language == it)).collect();
    let answer = |topic: &Topic| {
        ordered.iter().find_map(|(language, sheet)| {
            let words = sheet.answer(*topic);
            (!words.is_empty()).then_some(Answer { topic: *topic, language: *language, words })
        })
    };
    Topic::ALL.iter().filter_map(answer).collect()
}

/// The answers of one sheet alone.
pub fn of(sheet: &Sheet, language: Language) -> Vec<Answer> {
    sheet.answers().into_iter().map(|(topic, words)| Answer { topic, language, words }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_comes_in_the_best_language_it_is_given_in() {
        let sheet = |answers: &[(Topic, &str)]| Sheet::of(answers.iter().map(|(it, words)| (*it, (*words).to_owned())));
        let sheets = [
            (Language::Turkish, sheet(&[(Topic::Problem, "Sorun"), (Topic::Law, "Yasa"), (Topic::Cost, "Maliyet")])),
            (Language::Kazakh, sheet(&[(Topic::Problem, "Мәселе")])),
            (Language::Russian, sheet(&[(Topic::Problem, "Проблема"), (Topic::Law, "Закон")])),
            (Language::Persian, sheet(&[(Topic::Contact, "تماس")])),
        ];
        let found = best(&sheets, Language::Kazakh, Language::Turkish);
        let found: Vec<_> = found.iter().map(|it| (it.language, it.words.as_str())).collect();
        let expected = [(Language::Kazakh, "Мәселе"), (Language::Russian, "Закон"), (Language::Turkish, "Maliyet")];
        assert_eq!(found, expected, "and nothing in a language that stands in for none of these");
    }
}
