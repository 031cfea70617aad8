//! Picks a language for a browser from its `Accept-Language` header. Tags come in many shapes
//! (`prs`, `fa-Arab-AF`, `azj-Latn`, `tgk`), so each is reduced to one of ours or to nothing:
//! Kurdish, Balochi or Hindi readers are not sent to a neighbour's language without being asked. A
//! malformed header is never an error, only less of a wish.

use crate::vocabulary::language::Language;

/// Longer headers are not read to their end. Browsers send fewer than a hundred bytes.
const MAX_BYTES: usize = 1_000;
/// Nor are more wishes than this.
const MAX_WISHES: usize = 32;
/// Weights are counted in thousandths, the finest a header can say.
const FULL_WEIGHT: u16 = 1_000;

/// The language a browser wants most among ours: highest weight, the earlier of equals. Nothing if it
/// wants none of them.
pub fn negotiate(accept_language: &str) -> Option<Language> {
    let end = accept_language.floor_char_boundary(MAX_BYTES);
    let wishes = accept_language[..end].split(',').take(MAX_WISHES).filter_map(wish);
    let mut best: Option<(Language, u16)> = None;
    for (language, weight) in wishes {
        if weight > best.map_or(0, |it| it.1) {
            best = Some((language, weight));
        }
    }
    best.map(|it| it.0)
}

/// One entry of the header, as `fa-AF;q=0.8`.
fn wish(entry: &str) -> Option<(Language, u16)> {
    let (tag, parameters) = entry.split_once(';').unwrap_or((entry, ""));
    let language = match_tag(tag.trim())?;
    let weight = match parameters.trim() {
        "" => FULL_WEIGHT,
        given => weight(given)?,
    };
    Some((language, weight))
}

/// `q=0.8` in thousandths. Strict, as RFC 9110 is: anything else spoils the entry.
fn weight(parameter: &str) -> Option<u16> {
    let value = parameter.strip_prefix(['q', 'Q'])?.trim_start().strip_prefix('=')?.trim();
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{decimals:0<3}").parse().ok()?;
    match (whole, thousandths) {
        ("0", part) => Some(part),
        ("1", 0) => Some(FULL_WEIGHT),
        _ => None,
    }
}

/// The language a BCP 47 tag means here, if it is one of ours.
pub fn match_tag(tag: &str) -> Option<Language> {
    let mut subtags = tag.split(['-', '_']);
    if !tag.split(['-', '_']).all(|it| (1..=8).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_alphanumeric())) {
        return None;
    }
    let base = by_primary_subtag(&subtags.next()?.to_ascii_lowercase())?;
    // A region stands before any extension, which begins with a single letter.
    let in_afghanistan = subtags.take_while(|it| it.len() > 1).any(|it| it.eq_ignore_ascii_case("AF"));
    match base {
        Language::Persian if in_afghanistan => Some(Language::Dari),
        language => Some(language),
    }
}

/// ISO 639 codes of two and three letters, with the single languages CLDR counts under a wider one.
fn by_primary_subtag(subtag: &str) -> Option<Language> {
    Some(match subtag {
        "en" | "eng" => Language::English,
        "fa" | "fas" | "per" | "pes" => Language::Persian,
        "prs" => Language::Dari,
        "ps" | "pus" | "pst" | "pbu" | "pbt" => Language::Pashto,
        "ur" | "urd" => Language::Urdu,
        "tr" | "tur" => Language::Turkish,
        "az" | "aze" | "azj" => Language::Azerbaijani,
        "kk" | "kaz" => Language::Kazakh,
        "ky" | "kir" => Language::Kyrgyz,
        "tg" | "tgk" => Language::Tajik,
        "tk" | "tuk" => Language::Turkmen,
        "uz" | "uzb" | "uzn" => Language::Uzbek,
        "ru" | "rus" => Language::Russian,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tags_of_many_shapes_mean_one_of_ours() {
        let rows = [
            ("prs", Language::Dari),
            ("fa-AF", Language::Dari),
            ("fa-Arab-AF", Language::Dari),
            ("prs-AF", Language::Dari),
            ("fa", Language::Persian),
            ("fa-IR", Language::Persian),
            ("pes", Language::Persian),
            ("fa-u-rg-afzzzz", Language::Persian),
            ("fa-x-af", Language::Persian),
            ("azj-Latn", Language::Azerbaijani),
            ("az-Cyrl-AZ", Language::Azerbaijani),
            ("uz-Cyrl", Language::Uzbek),
            ("uz-AF", Language::Uzbek),
            ("uzn", Language::Uzbek),
            ("tgk", Language::Tajik),
            ("tg-TJ", Language::Tajik),
            ("KK-kz", Language::Kazakh),
            ("en_US", Language::English),
        ];
        for (tag, language) in rows {
            assert_eq!(match_tag(tag), Some(language), "{tag}");
        }
        assert!(Language::ALL.into_iter().all(|it| match_tag(it.tag()) == Some(it)));
    }

    #[test]
    fn neighbours_are_not_sent_elsewhere() {
        for tag in ["ku", "ckb", "bal", "hi", "ug", "tt", "azb", "uzs", "*", "", "-", "fa-", "x-fa", "französisch"] {
            assert_eq!(match_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn weights_decide_and_then_the_order() {
        let rows = [
            ("en;q=0.3, tg;q=0.9", Some(Language::Tajik)),
            ("tg, ru", Some(Language::Tajik)),
            ("de, ckb;q=0.9, ps;q=0.8, en;q=0.7", Some(Language::Pashto)),
            ("prs,en;q=0.5", Some(Language::Dari)),
            ("fa;q=0, en;q=0.1", Some(Language::English)),
            ("fa;q=0", None),
            ("uz; q=0.400 ,kk;q=0.40,ky;Q = 0.401", Some(Language::Kyrgyz)),
            ("*", None),
            ("", None),
        ];
        for (header, language) in rows {
            assert_eq!(negotiate(header), language, "{header}");
        }
    }

    #[test]
    fn a_spoilt_entry_spoils_only_itself() {
        for spoilt in ["fa;q=2", "fa;q=0.1234", "fa;q=-1", "fa;q=", "fa;level=1", "fa;q=1.001", ";q=1", "fa fa"] {
            assert_eq!(negotiate(&format!("{spoilt}, tk;q=0.1")), Some(Language::Turkmen), "{spoilt}");
        }
    }

    #[test]
    fn endless_headers_are_cut() {
        assert_eq!(negotiate(&format!("{}tr", "de,".repeat(40))), None);
        assert_eq!(negotiate(&format!("{}ö, tr", "ü".repeat(499))), None);
    }

    proptest! {
        #[test]
        fn no_header_is_an_error(header in "\\PC{0,80}|([a-z]{2,3}(-[A-Z]{2})?(;q=[01](\\.[0-9]{0,4})?)?,){0,40}") {
            let _ = negotiate(&header);
        }
    }
}
