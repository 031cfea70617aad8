//! What of all that is new somebody asked to hear of: with the rest of their letters, or at once, and never both.

use crate::features::notifications::{Topic, Veiled, Wish};
use crate::features::search::Fresh;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// A new thing, as somebody asked for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard<'a> {
    pub(super) it: &'a Fresh,
    /// The language they asked for alone.
    pub(super) language: Option<Language>,
}

/// What somebody hears of with the rest: what came in that span (after, and not after) and is not told at once.
pub(super) fn with_the_rest<'a>(
    wishes: &[Wish],
    it: &'a Fresh,
    (after, until): (Timestamp, Timestamp),
) -> Option<Heard<'a>> {
    let found = matching(wishes, it);
    if found.iter().any(|(wish, since)| wish.haste.covers(*since)) {
        return None;
    }
    let (wish, _) = found.into_iter().find(|(_, since)| *since > after && *since <= until)?;
    Some(Heard { it, language: wish.topic.language })
}

/// What somebody hears of at once, and has not heard yet.
pub(super) fn at_once<'a>(wishes: &[Wish], it: &'a Fresh, now: Timestamp) -> Option<Heard<'a>> {
    let found = matching(wishes, it);
    let (wish, _) = found.into_iter().find(|(wish, since)| *since <= now && wish.haste.waits(*since))?;
    Some(Heard { it, language: wish.topic.language })
}

/// Whether somebody who may read it hears with the rest that something not everybody may read came in that span.
pub(super) fn is_veiled_with_the_rest(wishes: &[Wish], it: &Veiled, (after, until): (Timestamp, Timestamp)) -> bool {
    let mut found = wishes.iter().filter(|wish| it.is_on(&wish.topic)).peekable();
    it.since > after && it.since <= until && found.peek().is_some() && !found.any(|wish| wish.haste.covers(it.since))
}

/// Whether somebody who may read it hears of it at once, and has not heard yet.
pub(super) fn is_veiled_at_once(wishes: &[Wish], it: &Veiled, now: Timestamp) -> bool {
    it.since <= now && wishes.iter().any(|wish| it.is_on(&wish.topic) && wish.haste.waits(it.since))
}

/// The wishes a thing is asked for by, each with the moment since which it can be read so. Who asked for it in whatever
/// language knows it from its first text on: a translation is no news to them, whatever else they asked for.
fn matching<'w>(wishes: &'w [Wish], it: &Fresh) -> Vec<(&'w Wish, Timestamp)> {
    let mut found: Vec<(&Wish, Timestamp)> =
        wishes.iter().filter_map(|wish| Some((wish, since(&wish.topic, it)?))).collect();
    if found.iter().any(|(wish, _)| wish.topic.language.is_none()) {
        found.retain(|(wish, _)| wish.topic.language.is_none());
    }
    found
}

/// Since when a thing can be read that a topic asks for; nothing where it does not, or where nobody noted it.
fn since(topic: &Topic, it: &Fresh) -> Option<Timestamp> {
    let is_asked_for = topic.kind.as_str() == it.kind
        && topic.country.is_none_or(|country| it.country == Some(country))
        && topic.theme.is_none_or(|theme| it.theme == Some(theme));
    if is_asked_for { it.since(topic.language) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::notifications::{Haste, NewsKind, SubscriptionId};
    use crate::vocabulary::country::CountryCode;
    use crate::vocabulary::rhythm::Pace;
    use crate::vocabulary::theme::Theme;

    fn at(minute: u32) -> Timestamp {
        Timestamp::parse(&format!("2026-11-22T10:{minute:02}:00Z")).unwrap()
    }

    fn wish(language: Option<Language>, haste: Haste) -> Wish {
        let topic = Topic { language, ..Topic::all(NewsKind::Alert) };
        Wish { subscription: SubscriptionId::generate(), topic, haste }
    }

    /// An alert in Turkish since the tenth minute, in Persian since the twentieth.
    fn alert() -> Fresh {
        let title = |minute| ("Alert".to_owned(), Some(at(minute)));
        Fresh {
            kind: "alert".to_owned(),
            subject_id: "1".to_owned(),
            path: "/alerts/1".to_owned(),
            country: Some(CountryCode::Turkiye),
            theme: None,
            titles: [(Language::Turkish, title(10)), (Language::Persian, title(20))].into(),
        }
    }

    #[test]
    fn who_asked_for_one_language_hears_when_a_text_in_it_is_there() {
        let it = alert();
        let told = |language, span| with_the_rest(&[wish(language, Haste::NONE)], &it, span).is_some();
        assert!(told(None, (at(5), at(15))) && !told(None, (at(15), at(25))));
        let persian = Some(Language::Persian);
        assert!(!told(persian, (at(5), at(15))) && told(persian, (at(15), at(25))));
        assert!(!told(Some(Language::Urdu), (at(5), at(25))));
        let both = [wish(persian, Haste::NONE), wish(None, Haste::NONE)];
        assert!(with_the_rest(&both, &it, (at(15), at(25))).is_none(), "they know it from its first text");
        let heard = with_the_rest(&both[..1], &it, (at(15), at(25))).unwrap();
        assert_eq!((heard.language, heard.it.subject_id.as_str()), (persian, "1"));
    }

    #[test]
    fn who_asked_for_a_country_or_a_theme_hears_of_no_other() {
        let it = Fresh { theme: Some(Theme::SmartCard), ..alert() };
        let told = |country, theme| {
            let wish = wish(None, Haste::NONE);
            let wish = Wish { topic: Topic { country, theme, ..wish.topic.clone() }, ..wish };
            with_the_rest(&[wish], &it, (at(5), at(15))).is_some()
        };
        let (turkish, cards) = (Some(CountryCode::Turkiye), Some(Theme::SmartCard));
        assert!(told(None, None) && told(turkish, None) && told(None, cards) && told(turkish, cards));
        assert!(!told(Some(CountryCode::Iran), None) && !told(Some(CountryCode::Iran), cards));
        assert!(!told(None, Some(Theme::Training)) && !told(turkish, Some(Theme::Training)));
        let of_nowhere = Fresh { country: None, theme: None, ..alert() };
        let wish = wish(None, Haste::NONE);
        let of_country = Wish { topic: Topic { country: turkish, ..wish.topic.clone() }, ..wish };
        assert!(with_the_rest(&[of_country], &of_nowhere, (at(5), at(15))).is_none(), "it belongs to no country");
    }

    #[test]
    fn what_is_told_at_once_is_not_told_with_the_rest_whichever_wish_asked_for_it() {
        let it = alert();
        let at_once_since = |minute| Haste::NONE.at(Pace::AtOnce, at(minute));
        let wishes = [wish(None, Haste::NONE), wish(None, at_once_since(5))];
        assert!(at_once(&wishes, &it, at(11)).is_some() && at_once(&wishes, &it, at(9)).is_none());
        assert!(with_the_rest(&wishes, &it, (at(1), at(30))).is_none());
        // Asked for at once only after it was there: it comes with the rest.
        let late = [wish(None, at_once_since(12))];
        assert!(at_once(&late, &it, at(30)).is_none() && with_the_rest(&late, &it, (at(1), at(30))).is_some());
        // Told at once, and then slowed down.
        let slowed = [wish(None, Haste { until: Some(at(11)), ..at_once_since(5) }.at(Pace::Usual, at(12)))];
        assert!(at_once(&slowed, &it, at(30)).is_none() && with_the_rest(&slowed, &it, (at(1), at(30))).is_none());
    }
}
