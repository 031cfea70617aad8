//! What becomes of single characters in a search key.

use std::iter;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

use crate::platform::i18n::bidi;

/// Characters that leave no trace: controls, direction marks, tatweel, the zero-width joiner,
/// variation selectors, apostrophes of every shape.
pub(super) fn is_dropped(c: char) -> bool {
    match c {
        ' '..='&' | '('..='_' | 'a'..='~' | '\t'..='\r' | '\u{85}' => false,
        '\u{640}' | '\u{200B}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' | '\u{FE00}'..='\u{FE0F}' => true,
        _ => c.is_control() || bidi::is_mark(c) || is_apostrophe(c),
    }
}

/// The shapes under which an Uzbek oʻ or a tutuq belgisi is met.
pub(in crate::platform::i18n) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{B4}' | '\u{2BB}' | '\u{2BC}' | '\u{2018}' | '\u{2019}')
}

/// Spaces of every width; the zero-width non-joiner parts words as a space does.
pub(super) fn is_space(c: char) -> bool {
    c == '\u{200C}' || c.is_whitespace()
}

/// Combining marks. Those that make no letter with the one before them are left out of the key.
pub(super) fn is_mark(c: char) -> bool {
    match c {
        ..'\u{300}'
        | '\u{370}'..='\u{482}'
        | '\u{48A}'..='\u{590}'
        | '\u{61B}'..='\u{64A}'
        | '\u{660}'..='\u{66F}'
        | '\u{671}'..='\u{6D5}'
        | '\u{6E5}'..='\u{6E6}'
        | '\u{6EE}'..='\u{70F}' => false,
        _ => canonical_combining_class(c) != 0,
    }
}

/// Whether a character alone is certain to be in composed, compatible form already; spares the
/// letters of our languages the way through the tables.
pub(super) const fn is_composed(c: char) -> bool {
    matches!(c, '\0'..='\u{7F}' | '\u{C0}'..='\u{131}' | '\u{134}'..='\u{13E}' | '\u{150}'..='\u{17E}'
        | '\u{400}'..='\u{52F}' | '\u{61F}'..='\u{64A}' | '\u{660}'..='\u{674}' | '\u{679}'..='\u{6FF}')
}

/// The small letter, `i` for all four of Turkish, `σ` and `ss` at the end of words as elsewhere.
pub(super) fn lower(c: char) -> impl Iterator<Item = char> {
    let (first, rest) = match c {
        'İ' | 'I' | 'ı' => ('i', None),
        'ς' => ('σ', None),
        'ß' | 'ẞ' => ('s', Some('s')),
        _ => {
            let mut small = c.to_lowercase();
            (small.next().unwrap_or(c), small.next())
        }
    };
    iter::once(first).chain(rest)
}

/// A small letter without what separates it from its plain neighbour.
pub(super) fn plain(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ئ' | 'ے' | 'ۓ' | 'ې' | 'ۍ' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ګ' => 'گ',
        'ہ' | 'ھ' | 'ة' | 'ۀ' | 'ۂ' | 'ۃ' | 'ە' => 'ه',
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ں' => 'ن',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        'ё' => 'е',
        'ə' => 'e',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => without_diacritics(c),
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_u32('0' as u32 + (c as u32 - zero as u32)).unwrap_or(c)
}

/// The first character of the decomposition: the Latin letter under its diacritics.
fn without_diacritics(c: char) -> char {
    let mut base = None;
    decompose_canonical(c, |part| {
        base.get_or_insert(part);
    });
    base.unwrap_or(c)
}

/// Letters that a plain Arabic or Russian keyboard lacks, as people type them there.
pub(super) const fn wide(c: char) -> char {
    match c {
        'ټ' | 'ٹ' => 'ت',
        'ډ' | 'ڈ' => 'د',
        'ړ' | 'ڑ' => 'ر',
        'ڼ' => 'ن',
        'ә' => 'а',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ү' | 'ұ' | 'ӯ' => 'у',
        'і' | 'ӣ' => 'и',
        'ҳ' => 'х',
        'ҷ' => 'ч',
        'ғ' => 'г',
        _ => c,
    }
}
