//! Words the members agree on reach every search at once, and leave it again.

use sijil::features::search::{self, AgreedWord, suggest};
use sijil::platform::errors::Error;
use sijil::vocabulary::language::Language;

use super::shelf::{Shelf, entry, query, shelves};

fn word(id: &str, text: &str) -> AgreedWord {
    AgreedWord { id: id.to_owned(), term: "birth".to_owned(), language: Language::Kazakh, word: text.to_owned() }
}

fn sorted(shelf: &Shelf, text: &str) -> Vec<String> {
    let mut subjects = shelf.subjects(text);
    subjects.sort();
    subjects
}

#[test]
fn a_word_agreed_on_means_what_its_term_means_in_the_next_search_and_no_longer_than_it_is_agreed() {
    for shelf in shelves() {
        shelf.put_many(&[
            entry("ru", Language::Russian, "Рождение ребёнка", ""),
            entry("kk", Language::Kazakh, "Сәбидің туылуы: туылу тәртібі", ""),
            entry("both", Language::Kazakh, "Дүниеге келу", ""),
        ]);
        let also = |text: &str| shelf.find(&query(text)).also.into_iter().map(|it| it.text).collect::<Vec<_>>();
        let before = (sorted(&shelf, "туылу"), sorted(&shelf, "birth"));
        assert_eq!(before, (vec!["kk".to_owned()], vec!["ru".to_owned()]), "{}", shelf.engine);

        shelf.database.write_here(|it| search::put_word(it, &word("1", "туылу"))).unwrap();
        assert_eq!(sorted(&shelf, "туылу"), ["kk", "ru"], "{}", shelf.engine);
        assert_eq!(sorted(&shelf, "birth"), ["kk", "ru"]);
        assert!(also("birth").contains(&"туылу".to_owned()) && also("туылу").contains(&"doğum".to_owned()));
        assert_eq!(sorted(&shelf, "рождение"), ["kk", "ru"]);
        let suggested = shelf.database.read_here(|it| suggest(it, "туыл", Language::Kazakh)).unwrap();
        assert!(suggested.words.contains(&(Language::Kazakh, "туылу".to_owned())), "{suggested:?}");

        // A decision that is not committed reaches nobody, not even what is kept between two searches.
        let undone = shelf.database.write_here(|it| {
            search::put_word(it, &word("2", "дүниеге келу"))?;
            assert_eq!(search::find(it, &query("birth"))?.hits.len(), 3);
            Err::<(), _>(Error::NotFound)
        });
        assert!(undone.is_err());
        assert_eq!(sorted(&shelf, "birth"), ["kk", "ru"], "{}", shelf.engine);

        shelf.database.write_here(|it| search::remove_word(it, "1")).unwrap();
        assert_eq!((sorted(&shelf, "туылу"), sorted(&shelf, "birth")), before, "{}", shelf.engine);
        assert!(!also("birth").contains(&"туылу".to_owned()));
    }
}
