//! Posts that say nothing, for measuring: the words of the real ones thrown together, in every country, theme, year
//! and language. They are the same in every portal.

use std::collections::HashMap;

use chrono::{Datelike as _, Days, NaiveDate, NaiveTime};

use super::content;
use super::dice::Dice;
use super::people::Desk;
use super::post_content;
use super::posts::Numbers;
use super::store;
use crate::features::achievements::{
    self, Achievement, AchievementId, NewAchievement, NewText, Sheet, SourceDraft, State, Text,
};
use crate::features::search;
use crate::platform::database::Database;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// What the addresses of generated posts begin with.
pub(super) const SLUG: &str = "generated-";
/// The word to search for, in one post of a hundred and nowhere else: in each language its own.
pub(super) const RARE_WORDS: [&str; 13] = [
    "lattice",
    "مشبک",
    "پنجره‌مشبک",
    "جالۍ",
    "جالی",
    "kafes",
    "şəbəkə",
    "торкөз",
    "торчо",
    "панҷара",
    "gözenek",
    "panjara",
    "решётка",
];
const RARE_ONE_IN: usize = 100;
/// A word in half of the posts and in every language of them, as numbers and abbreviations are: the dearest to search
/// for.
pub(super) const COMMON_WORD: &str = "zenith";
const COMMON_ONE_IN: usize = 2;
/// Posts in one transaction: few enough to hold in memory.
const PORTION: usize = 5_000;
/// Real posts leave these numbers free in every year.
const FIRST_NUMBER: u32 = 1_001;
const FIRST_DAY: (i32, u32, u32) = (2005, 1, 1);
/// In how many languages beside English and the original a post stands: most in few, some in all thirteen.
const FURTHER_LANGUAGES: [usize; 20] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 6, 8, 11];

/// Adds generated posts until there are so many.
pub(super) fn fill(
    database: &Database,
    desks: &HashMap<CountryCode, Desk>,
    wanted: usize,
    now: Timestamp,
) -> Result<(), Error> {
    let mut there = database.read_here(|connection| store::count_posts(connection, SLUG))?;
    if there >= wanted {
        return Ok(());
    }
    let mut maker = Maker::new(desks, now)?;
    (0..there).for_each(|index| maker.skip(index));
    while there < wanted {
        let end = wanted.min(there + PORTION);
        let portion = (there..end).map(|index| maker.make(index)).collect::<Result<Vec<_>, _>>()?;
        database.write_here(|connection| achievements::import(connection, &portion))?;
        there = end;
    }
    database.write_here(search::tidy)
}

/// Makes posts in their order, since each takes a number of the register.
struct Maker<'a> {
    desks: &'a HashMap<CountryCode, Desk>,
    words: Words,
    numbers: Numbers,
    now: Timestamp,
}

/// What a post is before it has words.
struct Plan {
    country: CountryCode,
    theme: Theme,
    day: NaiveDate,
    languages: Vec<Language>,
}

impl<'a> Maker<'a> {
    fn new(desks: &'a HashMap<CountryCode, Desk>, now: Timestamp) -> Result<Self, Error> {
        Ok(Self { desks, words: Words::collect()?, numbers: Numbers::from(FIRST_NUMBER), now })
    }

    /// Takes the number of a post that is there already.
    fn skip(&mut self, index: usize) {
        let plan = self.plan(&mut Dice::of(index));
        self.numbers.next(plan.country, plan.day.year());
    }

    fn plan(&self, dice: &mut Dice) -> Plan {
        let country = CountryCode::ALL[dice.below(CountryCode::ALL.len())];
        let theme = Theme::ALL[dice.below(Theme::ALL.len())];
        let first = NaiveDate::from_ymd_opt(FIRST_DAY.0, FIRST_DAY.1, FIRST_DAY.2).unwrap_or_default();
        let days = usize::try_from((self.now.utc_date() - first).num_days()).unwrap_or(1);
        let day = first + Days::new(u64::try_from(dice.below(days)).unwrap_or_default());
        let further = FURTHER_LANGUAGES[dice.below(FURTHER_LANGUAGES.len())];
        let mut languages = vec![own_language(country), Language::English];
        let mut others: Vec<_> = Language::ALL.into_iter().filter(|it| !languages.contains(it)).collect();
        for _ in 0..further {
            languages.push(others.swap_remove(dice.below(others.len())));
        }
        Plan { country, theme, day, languages }
    }

    fn make(&mut self, index: usize) -> Result<NewAchievement, Error> {
        let mut dice = Dice::of(index);
        let Plan { country, theme, day, languages } = self.plan(&mut dice);
        let desk = self.desks.get(&country).ok_or_else(|| Error::unexpected(format!("nobody works in {country}")))?;
        let is_rare = index % RARE_ONE_IN == RARE_ONE_IN / 2;
        let common = index.is_multiple_of(COMMON_ONE_IN).then_some(COMMON_WORD);
        let text = |language: &Language, dice: &mut Dice| {
            let rare = is_rare.then_some(RARE_WORDS[language.index()]);
            self.words.text(*language, rare.into_iter().chain(common), dice)
        };
        let texts = languages.iter().map(|language| text(language, &mut dice)).collect();
        let at = Timestamp::from_utc(day.and_time(NaiveTime::MIN));
        Ok(NewAchievement {
            it: Achievement {
                id: AchievementId::generate(),
                slug: format!("{SLUG}{:06}", index + 1),
                reference: self.numbers.next(country, day.year()),
                organisation: desk.organisation,
                country,
                theme,
                original_language: own_language(country),
                day,
                state: State::Published,
                revision: 1,
                original_revision: 1,
                created_by: desk.editor,
                responsible: desk.editor,
                submitted_by: Some(desk.editor),
                published_by: Some(desk.reviewer),
                created_at: at,
                updated_at: at,
                published_at: Some(at),
                withdrawn_at: None,
                reason: None,
            },
            texts,
            sources: vec![SourceDraft {
                url: format!("https://sijil.example/generated/{}", index + 1),
                title: "Generated for measuring".to_owned(),
                as_of: None,
                note: None,
            }],
            documents: Vec::new(),
        })
    }
}

/// The language a country's generated posts are written in.
const fn own_language(country: CountryCode) -> Language {
    match country {
        CountryCode::Afghanistan => Language::Dari,
        CountryCode::Azerbaijan => Language::Azerbaijani,
        CountryCode::Iran | CountryCode::RehearsalNorth => Language::Persian,
        CountryCode::Kyrgyzstan => Language::Kyrgyz,
        CountryCode::Kazakhstan | CountryCode::RehearsalSouth => Language::Kazakh,
        CountryCode::Pakistan => Language::Urdu,
        CountryCode::Tajikistan => Language::Tajik,
        CountryCode::Turkmenistan => Language::Turkmen,
        CountryCode::Turkiye => Language::Turkish,
        CountryCode::Uzbekistan => Language::Uzbek,
    }
}

/// Words of the real content, per language.
struct Words([Vec<String>; 13]);

impl Words {
    fn collect() -> Result<Self, Error> {
        let mut words: [Vec<String>; 13] = std::array::from_fn(|_| Vec::new());
        let mut add = |language: Language, text: &str| {
            let these = text.split_whitespace().map(|word| word.trim_matches(|it: char| !it.is_alphanumeric()));
            words[language.index()].extend(these.filter(|word| word.chars().count() > 1).map(str::to_owned));
        };
        for post in post_content::achievements()? {
            for (language, text) in &post.texts {
                add(*language, &text.title);
                add(*language, &text.summary);
            }
        }
        for it in content::countries()? {
            for (language, text) in it.organisation.texts.values().flatten() {
                add(*language, text);
            }
        }
        for these in &mut words {
            these.sort_unstable();
            these.dedup();
        }
        Ok(Self(words))
    }

    /// The words of one language, with some to search for at the end.
    fn text<'w>(&self, language: Language, marks: impl Iterator<Item = &'w str>, dice: &mut Dice) -> NewText {
        let title = self.some(language, 5, 4, dice);
        let summary = self.some(language, 10, 8, dice);
        let mut body = self.some(language, 20, 15, dice);
        for mark in marks {
            body.push(' ');
            body.push_str(mark);
        }
        NewText {
            words: Text { language, title, summary, body, sheet: Sheet::default() },
            source_revision: 1,
            is_done: true,
        }
    }

    /// From `least` words to `least` and `more` of them.
    fn some(&self, language: Language, least: usize, more: usize, dice: &mut Dice) -> String {
        let words = &self.0[language.index()];
        let count = least + dice.below(more + 1);
        let chosen: Vec<&str> = (0..count).filter_map(|_| dice.pick(words).map(String::as_str)).collect();
        chosen.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::vocabulary::ids::{OrganisationId, PersonId};

    fn make(count: usize) -> Vec<NewAchievement> {
        let desk = || Desk {
            organisation: OrganisationId::generate(),
            editor: PersonId::generate(),
            reviewer: PersonId::generate(),
            officer: PersonId::generate(),
            administrator: PersonId::generate(),
        };
        let desks: HashMap<_, _> = CountryCode::ALL.into_iter().map(|country| (country, desk())).collect();
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let mut maker = Maker::new(&desks, now).unwrap();
        (0..count).map(|index| maker.make(index).unwrap()).collect()
    }

    /// How many posts hold a word in their text of one language.
    fn holding(posts: &[NewAchievement], language: Language, word: &str) -> usize {
        let holds = |text: &NewText| {
            let words = format!("{} {} {}", text.words.title, text.words.summary, text.words.body);
            text.words.language == language && words.split_whitespace().any(|it| it == word)
        };
        posts.iter().filter(|post| post.texts.iter().any(holds)).count()
    }

    #[test]
    fn exactly_one_in_a_hundred_has_the_rare_word_and_one_in_two_the_common_one() {
        let posts = make(3000);
        assert_eq!(holding(&posts, Language::English, RARE_WORDS[0]), 30);
        assert_eq!(holding(&posts, Language::English, COMMON_WORD), 1500);
        for language in Language::ALL {
            assert!((1..=30).contains(&holding(&posts, language, RARE_WORDS[language.index()])), "{language}");
        }
    }

    #[test]
    fn every_country_theme_year_and_language_occurs() {
        let posts = make(3000);
        let countries: HashSet<_> = posts.iter().map(|post| post.it.country).collect();
        let themes: HashSet<_> = posts.iter().map(|post| post.it.theme).collect();
        let years: HashSet<_> = posts.iter().map(|post| post.it.year()).collect();
        let languages: HashSet<_> = posts.iter().flat_map(|post| &post.texts).map(|it| it.words.language).collect();
        assert_eq!((countries.len(), themes.len(), languages.len()), (10, Theme::ALL.len(), 13));
        assert_eq!(years, (2005..=2026).collect());
        assert!(posts.iter().all(|post| (2..=13).contains(&post.texts.len())));
        assert!(posts.iter().any(|post| post.texts.len() == 13));
    }

    #[test]
    fn every_text_has_words_in_its_language_and_stands_once() {
        for post in make(300) {
            let languages: HashSet<_> = post.texts.iter().map(|it| it.words.language).collect();
            assert_eq!(languages.len(), post.texts.len());
            assert!(languages.contains(&post.it.original_language) && languages.contains(&Language::English));
            assert!(post.texts.iter().all(|it| !it.words.title.is_empty() && it.words.title.chars().count() <= 150));
        }
    }

    #[test]
    fn posts_are_the_same_each_time_and_their_numbers_are_their_own() {
        let (one, other) = (make(500), make(500));
        let words = |posts: &[NewAchievement]| posts.iter().map(|it| it.texts[0].words.clone()).collect::<Vec<_>>();
        assert_eq!(words(&one), words(&other));
        let references: HashSet<_> = one.iter().map(|post| post.it.reference.clone()).collect();
        assert_eq!(references.len(), one.len());
    }
}
