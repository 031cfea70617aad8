use proptest::prelude::*;

use super::*;

fn question(surname: &str, given_names: &str) -> Question {
    Question { surname: surname.to_owned(), given_names: given_names.to_owned(), width: 39, ..Question::default() }
}

fn key(surname: &str, given_names: &str) -> String {
    transliterate(&question(surname, given_names)).ok().and_then(|it| it.key).unwrap_or_default()
}

#[test]
fn the_examples_of_the_standard_and_of_the_members_are_spelled_so() {
    for (name, spelling) in [
        ("محمد", "MXHMD"),
        ("ابو بكر محمد بن زكريا الرازي", "ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY"),
        ("جمال عبد الناصر", "JMAL<EBD<ALNAXSSR"),
        ("سمير بادمكدوذيل", "SMYR<BADMKDWXDHYL"),
        ("جميلة نعيمة", "JMYLXAH<NEYMXAH"),
        ("عزّ الدين", "EZZ<ALDYN"),
        ("کریمی", "XKKRXYAMXYA"),
        ("علی", "ELXYA"),
        ("گلی", "XGGLXYA"),
        ("پژمان", "PXJMAN"),
        ("ڈار", "XXDAR"),
        ("بھٹی", "BXDOXXTXYA"),
        ("ښاغلی", "XXSAGLXYA"),
        ("O'Connor", "OCONNOR"),
        ("Smith-Jones", "SMITH<JONES"),
        ("Şahin", "SAHIN"),
        ("Yıldız", "YILDIZ"),
        ("Оʻ", "O"),
        ("Щербаков", "SHCHERBAKOV"),
    ] {
        assert_eq!(key(name, ""), spelling, "{name}");
    }
    assert_eq!(key("Әбенұлы", "Нұрғали"), "ABENULY<<NURGALI");
}

#[test]
fn shadda_doubles_what_stands_behind_the_x_and_other_doublings_are_alternates() {
    let found = transliterate(&question("ضّ", "")).unwrap();
    assert_eq!(found.key.as_deref(), Some("XDZDZ"));
    assert_eq!(found.alternates, ["XDZXDZ", "XDZ"]);
}

#[test]
fn languages_and_issuers_that_spell_otherwise_are_asked() {
    let with = |name: &str, tongue| {
        transliterate(&Question { tongue: Some(tongue), ..question(name, "") }).unwrap().key.unwrap()
    };
    assert_eq!((with("Юлія", "uk"), with("Юлия", "ru")), ("YULIIA".to_owned(), "IULIIA".to_owned()));
    assert_eq!((with("Гомель", "be"), with("Шар", "sr")), ("HOMEL".to_owned(), "SAR".to_owned()));
    let styled = |style| transliterate(&Question { style, ..question("Müller Ñ", "") }).unwrap().key.unwrap();
    assert_eq!(Style::ALL.map(styled), ["MUELLER<N", "MULLER<N", "MUXXLLER<NXX"]);
}

#[test]
fn a_field_is_filled_up_or_cut_with_a_letter_at_its_end() {
    let field = |name: &str, given: &str, width| {
        let found = transliterate(&Question { width, ..question(name, given) }).unwrap();
        (found.field.unwrap(), found.is_cut)
    };
    assert_eq!(field("Örnek", "Ayşe", 30), ("OERNEK<<AYSE<<<<<<<<<<<<<<<<<<".to_owned(), false));
    let long = "Nilavadhanananda Chayapa Dejthamrong Krasuang";
    for width in WIDTHS {
        for (name, given) in
            [(long, "Arnpol Petch Charonguang"), (long, ""), ("A", long), (&long.replace(' ', ""), "B")]
        {
            let (field, is_cut) = field(name, given, width);
            assert!(is_cut && field.len() == width, "{field}");
            assert!(field.ends_with(|c: char| c.is_ascii_uppercase()), "{field}");
        }
    }
}

#[test]
fn what_has_no_spelling_is_named_and_digits_are_no_name() {
    let found = transliterate(&question("Ли 李", "")).unwrap();
    assert_eq!((found.key, found.field), (None, None));
    let unknown: Vec<char> = found.primary.iter().filter(|it| !it.is_known()).map(|it| it.character).collect();
    assert_eq!(unknown, ['李']);
    assert_eq!(transliterate(&question("Ali 2", "")).err(), Some(Refusal::Digit(true)));
    assert_eq!(transliterate(&question("Ali", "۲")).err(), Some(Refusal::Digit(false)));
    assert_eq!(transliterate(&question("  ", "")).err(), Some(Refusal::Empty));
    assert_eq!(transliterate(&question("", &"a".repeat(121))).err(), Some(Refusal::TooLong(false)));
    let moved = transliterate(&question("", "Sukarno")).unwrap();
    assert!(moved.is_moved && moved.secondary.is_empty());
}

#[test]
fn the_language_is_proposed_by_letters_of_its_own_and_asked_otherwise() {
    let of = |name: &str| {
        let found = transliterate(&question(name, "")).unwrap();
        (found.proposed, found.asks_tongue)
    };
    assert_eq!(of("ڈار"), (Some("ur"), false));
    assert_eq!(of("ښاغلی"), (Some("ps"), false));
    assert_eq!((of("علی"), of("کریمي")), ((None, true), (None, true)));
    assert!(transliterate(&question("علي", "")).unwrap().asks_unifying);
    let unified = transliterate(&Question { unifies: true, ..question("علي", "") }).unwrap();
    assert_eq!((unified.key.as_deref(), unified.asks_unifying), (Some("ELXYA"), false));
}

#[test]
fn a_printed_name_is_the_same_an_alternate_or_differs_from_a_place_on() {
    let compared = |printed: &str| {
        transliterate(&Question { printed: printed.to_owned(), ..question("Örnek", "Ayşe") }).unwrap().comparison
    };
    assert_eq!(compared("OERNEK<<AYSE<<<<"), Some(Comparison::Same));
    assert_eq!(compared("Oernek Ayse"), Some(Comparison::Same));
    assert_eq!(compared("ORNEK AYSE"), Some(Comparison::AllowedAlternate));
    assert_eq!(compared("ORNEK AYSHE"), Some(Comparison::Differs { position: 10 }));
    assert_eq!(compared(" "), None);
}

#[test]
fn a_spelling_is_read_back_with_its_ambiguous_places() {
    for (character, letter) in letters::all() {
        let letters::Spelling::Text(text) = letter.spelling else { continue };
        if letter.rule == Rule::TableC {
            let readings = read_back(text);
            assert!(readings.len() == 1 && readings[0].letters.contains(&character), "{character} {text}");
        }
    }
    let readings = read_back("MXHMD<EZZ");
    assert_eq!(
        readings.iter().map(|it| it.spelling.as_str()).collect::<Vec<_>>(),
        ["M", "XH", "M", "D", "<", "E", "Z", "Z"]
    );
    assert!(readings[7].may_double && !readings[6].may_double);
    assert!(read_back("Y")[0].is_ambiguous());
}

proptest! {
    #[test]
    fn whatever_is_typed_the_field_is_of_the_zone(surname in "\\PC{0,40}", given in "[ا-یA-zА-я '-]{0,60}") {
        if let Ok(found) = transliterate(&Question { width: 30, ..question(&surname, &given) })
            && let Some(field) = found.field
        {
            prop_assert_eq!(field.len(), 30);
            prop_assert!(field.bytes().all(|it| it == b'<' || it.is_ascii_uppercase()), "{}", field);
            prop_assert!(found.alternates.len() <= 12);
        }
    }
}
