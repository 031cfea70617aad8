//! What a row says, as a short word: the same row of another file has the same.

use sha2::{Digest, Sha256};

use super::row::ImportedRow;

/// SHA-256 of language, title, summary, text and day as they stand in the row, in hexadecimal digits. Its sources are
/// left out: the same words with a mended address are no new post.
pub fn fingerprint(row: &ImportedRow) -> String {
    let form = &row.form;
    let mut hash = Sha256::new();
    for cell in [&form.language, &form.title, &form.summary, &form.body, &form.day] {
        let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        // With its length before it, so that a word that moves to the next cell makes another row.
        hash.update((cell.len() as u64).to_be_bytes());
        hash.update(cell.as_bytes());
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::super::super::forms::TextForm;
    use super::*;

    fn row(title: &str, summary: &str, day: &str) -> ImportedRow {
        let (title, summary, day) = (title.to_owned(), summary.to_owned(), day.to_owned());
        let form = TextForm { title, summary, day, language: "en".to_owned(), ..TextForm::default() };
        ImportedRow {
            place: 1,
            reference: String::new(),
            original_language: String::new(),
            is_taken: false,
            post: None,
            form,
        }
    }

    #[test]
    fn the_same_words_have_one_fingerprint_however_they_are_spaced() {
        let it = fingerprint(&row("New cards", "For all", "2026-03-05"));
        assert_eq!(it, fingerprint(&ImportedRow { place: 9, ..row(" New  cards", "For\r\nall ", "2026-03-05") }));
        for other in [row("New cards", "For all", "2026-03-06"), row("New", "cards For all", "2026-03-05")] {
            assert_ne!(it, fingerprint(&other));
        }
        assert_eq!(it.len(), 64);
    }
}
