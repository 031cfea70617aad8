//! How the mails about posts look.

use super::Published;
use crate::features::achievements::store::Words;
use crate::features::achievements::{AchievementId, Sheet, batches, urls};
use crate::platform::errors::Error;
use crate::platform::mail::{Letter, Notice as _, Sample};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;

/// Every mail of the feature, about a post in another language than most readers'.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let url = letter.absolute(&urls::show("tr-2026-0001"));
    let subscribed = letter.clone().with_unsubscribe("/unsubscribe/sample", "/subscriptions/sample/end");
    let (country, day) = (letter.country_name(CountryCode::Turkiye), letter.date(letter.day_of(letter.now)));
    let mut all = vec![Published { letter: subscribed, country, day, words: words(letter), url }.sample()?];
    all.extend(batches::samples(letter)?);
    Ok(all)
}

/// The words of a post nobody wrote.
fn words(letter: &Letter) -> Words {
    Words {
        achievement_id: AchievementId::generate(),
        language: Language::Turkish,
        title: "Kimlik kartı on dakikada".to_owned(),
        summary: "Kart 2026'dan beri başvurulan yerde basılıyor.".to_owned(),
        body: String::new(),
        source_revision: 1,
        state: TextState::Done,
        updated_by: PersonId::generate(),
        updated_at: letter.now,
        revision: 1,
        sheet: Sheet::default(),
    }
}
