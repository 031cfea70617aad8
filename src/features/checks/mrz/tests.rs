use proptest::prelude::*;

use super::*;
use crate::vocabulary::language::Language;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

fn specimen() -> Vec<&'static str> {
    SPECIMEN.lines().collect()
}

fn checked(lines: &[&str]) -> Report {
    check_lines(lines, today(), &[])
}

#[test]
fn the_vectors_of_the_standard_are_computed() {
    for (text, digit) in [("520727", '3'), ("AB2134<<<", '5'), ("<<<<<<", '0'), ("L898902C3", '6')] {
        assert_eq!(check_digit(text), digit, "{text}");
    }
}

#[test]
fn a_birth_is_the_latest_that_is_not_to_come() {
    let day = |text| birth_of(text, today()).known().map(|day| day.to_string());
    assert_eq!(day("261122").as_deref(), Some("2026-11-22"));
    assert_eq!(day("261123").as_deref(), Some("1926-11-23"));
    assert_eq!(day("000229").as_deref(), Some("2000-02-29"));
    assert_eq!(day("990229"), None);
    assert_eq!(birth_of("<<<<<<", today()), Day::Unknown);
    assert_eq!(birth_of("74<<<<", today()), Day::Unknown);
    assert_eq!(birth_of("74<<32", today()), Day::Impossible);
    assert_eq!(birth_of("7413<<", today()), Day::Impossible);
    assert_eq!(expiry_of("691231").known().map(|day| day.to_string()).as_deref(), Some("2069-12-31"));
    assert_eq!(expiry_of("700101").known().map(|day| day.to_string()).as_deref(), Some("1970-01-01"));
    assert_eq!(expiry_of("70<<<<"), Day::Impossible);
}

#[test]
fn a_misread_letter_is_proposed_and_not_applied() {
    let typed = SPECIMEN.replace("L898902C3", "L8989O2C3");
    let report = check(&typed, today(), &[]);
    assert_eq!(report.verdict, Verdict::Inconsistent);
    let [repair] = report.repairs.as_slice() else { panic!("{:?}", report.repairs) };
    assert_eq!((repair.line, repair.position, repair.from, repair.to), (2, 6, 'O', '0'));
    assert_eq!(repair.mrz, SPECIMEN);
    assert!(report.lines[1].contains("L8989O2C3"));
}

#[test]
fn a_misread_letter_is_proposed_beside_what_no_letter_mends() {
    // The code of no State, in the issuer and in the nationality, which no digit protects.
    let foreign = SPECIMEN.replace("UTO", "QQQ");
    let typed = foreign.replace("L898902C3", "L8989O2C3");
    assert!(check(&foreign, today(), &[]).repairs.is_empty(), "nothing that looks like it is right");
    let report = check(&typed, today(), &[]);
    assert!(report.reasons.iter().any(|it| !matches!(it, Reason::Check(_))), "{:?}", report.reasons);
    let [repair] = report.repairs.as_slice() else { panic!("{:?}", report.repairs) };
    assert_eq!((repair.line, repair.position, repair.to), (2, 6, '0'));
    assert_eq!(repair.mrz, foreign);
}

fn old_belgian_cards() -> KnownDeviation {
    KnownDeviation {
        format: Format::Td1,
        issuer: "BEL".to_owned(),
        document_code: "ID".to_owned(),
        numbers: (None, None),
        issued: (None, None),
        field: FieldName::DocumentNumber,
        way: Irregular::FillerCounted,
        state_code: None,
        original_language: Language::English,
        titles: [(Language::English, "Old card".to_owned())].into(),
        reference: "/deviations/1".to_owned(),
    }
}

const OLD_BELGIAN: [&str; 3] =
    ["IDBEL000590240<6013<<<<<<<<<<<", "8512017F1311048BEL851201002007", "REINARTZ<<ULRIKE<KATIA<E<<<<<<"];

#[test]
fn a_known_deviation_explains_its_own_failure_alone() {
    let lines = OLD_BELGIAN;
    let verdict = |lines: &[&str], known: KnownDeviation| check_lines(lines, today(), &[known]).verdict;
    assert_eq!(checked(&lines).verdict, Verdict::Inconsistent);
    let report = check_lines(&lines, today(), &[old_belgian_cards()]);
    assert_eq!((report.verdict, report.deviation), (Verdict::KnownDeviation, Some(old_belgian_cards())));
    // What fails beyond it is not explained by it, nor another digit than the one it gives.
    let worse = [lines[0], "8512027F1311048BEL851201002007", lines[2]];
    assert_eq!(verdict(&worse, old_belgian_cards()), Verdict::Inconsistent);
    let other_digit = ["IDBEL000590240<6015<<<<<<<<<<<", lines[1], lines[2]];
    assert_eq!(verdict(&other_digit, old_belgian_cards()), Verdict::Inconsistent);
    for other in [
        KnownDeviation { issuer: "NLD".to_owned(), ..old_belgian_cards() },
        KnownDeviation { document_code: "I<".to_owned(), ..old_belgian_cards() },
        KnownDeviation { format: Format::Td2, ..old_belgian_cards() },
        KnownDeviation { field: FieldName::BirthDate, ..old_belgian_cards() },
        KnownDeviation { way: Irregular::Zero, ..old_belgian_cards() },
        KnownDeviation { way: Irregular::LeftOut, ..old_belgian_cards() },
    ] {
        assert_eq!(verdict(&lines, other.clone()), Verdict::Inconsistent, "{other:?}");
    }
    assert_eq!(verdict(&lines, KnownDeviation { way: Irregular::Any, ..old_belgian_cards() }), Verdict::KnownDeviation);
}

#[test]
fn a_known_deviation_holds_for_documents_issued_in_its_time() {
    let of = |first: Option<&str>, last: Option<&str>| {
        let issued = (first.map(|it| it.parse().unwrap()), last.map(|it| it.parse().unwrap()));
        check_lines(&OLD_BELGIAN, today(), &[KnownDeviation { issued, ..old_belgian_cards() }]).verdict
    };
    // The card expires on 4 November 2013.
    assert_eq!(of(Some("2005-01-01"), Some("2008-12-31")), Verdict::KnownDeviation);
    assert_eq!(of(None, Some("1998-11-03")), Verdict::Inconsistent, "it would count for more than fifteen years");
    assert_eq!(of(Some("2013-11-05"), None), Verdict::Inconsistent, "it would have expired before it was issued");
}

/// A zone of the same card with something put in the place of something else, its check digits made right again.
fn passport(from: &str, to: &str) -> Vec<String> {
    let mut lines: Vec<String> = SPECIMEN.replace(from, to).lines().map(str::to_owned).collect();
    let birth = check_digit(&lines[1][13..19]);
    lines[1].replace_range(19..20, &birth.to_string());
    let over = format!("{}{}{}", &lines[1][0..10], &lines[1][13..20], &lines[1][21..43]);
    let whole = check_digit(&over);
    lines[1].replace_range(43..44, &whole.to_string());
    lines
}

#[test]
fn a_known_deviation_explains_a_field_that_holds_what_it_should_not() {
    let passports = |field, way| KnownDeviation {
        format: Format::Td3,
        issuer: "UTO".to_owned(),
        document_code: "P<".to_owned(),
        field,
        way,
        ..old_belgian_cards()
    };
    let verdict = |lines: &[String], known: &[KnownDeviation]| {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        check_lines(&lines, today(), known).verdict
    };
    let unknown = passports(FieldName::BirthDate, Irregular::UnknownOtherwise);
    let filler = passports(FieldName::Name, Irregular::LeadingFiller);
    let digits = passports(FieldName::Name, Irregular::Digits);
    let other =
        KnownDeviation { state_code: Some("TM<".to_owned()), ..passports(FieldName::Issuer, Irregular::OtherCode) };
    let other = KnownDeviation { issuer: "TKM".to_owned(), ..other };
    let all = [unknown, filler, digits, other];
    for (at, lines) in [
        passport("740812", "740000"),
        passport("ERIKSSON<<ANNA<MARIA<", "<ERIKSSON<<ANNA<MARIA"),
        passport("ERIKSSON", "ER1KSSON"),
        passport("UTO", "TM<"),
    ]
    .iter()
    .enumerate()
    {
        assert_eq!(verdict(lines, &[]), Verdict::Inconsistent, "{lines:?}");
        for (known, deviation) in all.iter().enumerate() {
            let expected = if known == at { Verdict::KnownDeviation } else { Verdict::Inconsistent };
            assert_eq!(verdict(lines, std::slice::from_ref(deviation)), expected, "{lines:?} {:?}", deviation.way);
        }
    }
    assert_eq!(verdict(&passport("740812", "741332"), &all), Verdict::Inconsistent, "no day, and nobody's unknown");
    assert_eq!(
        verdict(&passport("UTO", "TMX"), &all),
        Verdict::Inconsistent,
        "another code than the one that is known"
    );
    // Two faults at once are explained by none.
    let both = passport("ERIKSSON", "ER1KSSON").join("\n").replace("UTO", "TM<");
    let both: Vec<String> = both.lines().map(str::to_owned).collect();
    assert_eq!(verdict(&both, &all), Verdict::Inconsistent);
}

#[test]
fn a_known_deviation_explains_a_number_that_runs_on_where_its_digit_should_be() {
    // The number 0005902406012 with its digit behind it, and no filler between.
    let number = "0005902406012";
    let first = format!("IDBEL{number}{}", check_digit(number));
    let first = format!("{first:<<30}");
    let second = "8512017F1311048BEL85120100200";
    let over = format!("{}{}{}{}", &first[5..30], &second[0..7], &second[8..15], &second[18..29]);
    let second = format!("{second}{}", check_digit(&over));
    let lines = [first.as_str(), second.as_str(), OLD_BELGIAN[2]];
    assert_eq!(checked(&lines).reasons, [Reason::Check(FieldName::DocumentNumber)]);
    let known = KnownDeviation { way: Irregular::RunsOn, ..old_belgian_cards() };
    assert_eq!(check_lines(&lines, today(), std::slice::from_ref(&known)).verdict, Verdict::KnownDeviation);
    assert_eq!(check_lines(&lines, today(), &[old_belgian_cards()]).verdict, Verdict::Inconsistent);
    let wrong = lines[0].replace("6012", "6021");
    let verdict = check_lines(&[wrong.as_str(), lines[1], lines[2]], today(), &[known]).verdict;
    assert_eq!(verdict, Verdict::Inconsistent);
}

#[test]
fn a_known_deviation_holds_for_its_numbers() {
    let of = |first: Option<&str>, last: Option<&str>| {
        let numbers = (first.map(str::to_owned), last.map(str::to_owned));
        check_lines(&OLD_BELGIAN, today(), &[KnownDeviation { numbers, ..old_belgian_cards() }]).verdict
    };
    for (first, last) in [
        (Some("0005"), None),
        (Some("000590240601"), Some("000590240601")),
        (Some("000000000000"), Some("000999999999")),
    ] {
        assert_eq!(of(first, last), Verdict::KnownDeviation, "{first:?} {last:?}");
    }
    for (first, last) in [
        (Some("0006"), None),
        (Some("000590240602"), Some("000999999999")),
        (Some("000000000000"), Some("000590240600")),
        (Some("00059"), Some("00060")),
    ] {
        assert_eq!(of(first, last), Verdict::Inconsistent, "{first:?} {last:?}");
    }
}

#[test]
fn what_people_paste_becomes_lines_and_every_change_is_told() {
    let lines = |typed: &str| normalised(typed);
    let joined = SPECIMEN.replace('\n', "");
    let rows: [(&str, &[Change]); 7] = [
        (SPECIMEN, &[]),
        (&SPECIMEN.to_lowercase(), &[Change::UpperCase]),
        (&joined, &[Change::Split]),
        (&SPECIMEN.replace('<', "‹"), &[Change::Fillers]),
        (&SPECIMEN.replace("<<", "«"), &[Change::Fillers]),
        (&format!("\r\n  {}  \r\n\r\n", SPECIMEN.replace('\n', "\r\n")), &[Change::Trimmed]),
        (&SPECIMEN.replace("7408122", "۷۴۰۸١٢٢").replace('P', "Ｐ"), &[Change::FullWidth, Change::Digits]),
    ];
    for (typed, changes) in rows {
        assert_eq!(lines(typed).lines.join("\n"), SPECIMEN, "{typed}");
        assert_eq!(lines(typed).changes, changes, "{typed}");
    }
    let spaced = SPECIMEN.replace('<', " ");
    assert_eq!(lines(&spaced).lines.join("\n"), SPECIMEN);
    assert!(lines(&spaced).changes.contains(&Change::Spaces));
    // A space that would not make a line of any format stays, and is named.
    assert_eq!(lines("P UTO").lines, ["P UTO"]);
}

#[test]
fn a_letter_of_another_script_is_named_and_never_exchanged() {
    let typed = SPECIMEN.replacen("ERIKSSON", "ЕRIKSSON", 1);
    let report = check(&typed, today(), &[]);
    assert_eq!(report.reasons, [Reason::Charset(1, 'Е')]);
    assert_eq!(report.foreign, [Place { line: 1, position: 6, character: 'Е' }]);
}

#[test]
fn a_missing_character_is_missed_about_where_it_is() {
    let lines = specimen();
    for cut in [0, 5, 15, 25] {
        let short = format!("{}{}", &lines[1][..cut], &lines[1][cut + 1..]);
        let report = checked(&[lines[0], &short]);
        assert_eq!((report.verdict, report.format), (Verdict::Malformed, Some(Format::Td3)));
        let (line, position) = report.gap.unwrap_or_default();
        assert!(line == 2 && position.abs_diff(cut + 1) <= 6, "{cut}: {position}");
    }
    let three = "<".repeat(36);
    let report = checked(&[&three, &three, &three]);
    assert_eq!((report.format, &report.reasons[0]), (Some(Format::Td1), &Reason::LineLength(vec![36; 3])));
}

#[test]
fn swapped_lines_are_told() {
    let lines = specimen();
    let report = checked(&[lines[1], lines[0]]);
    assert_eq!(report.verdict, Verdict::Inconsistent);
    assert!(report.warnings.contains(&Warning::LinesSwapped), "{:?}", report.warnings);
}

#[test]
fn a_passport_without_a_second_letter_is_told_and_more_so_when_it_lives_too_long() {
    let of = |expiry: &str| {
        let line = format!("L898902C36UTO7408122F{expiry}{}ZE184226B<<<<<1", check_digit(expiry));
        let over = format!("{}{}{}", &line[..10], &line[13..20], &line[21..43]);
        let line = format!("{line}{}", check_digit(&over));
        checked(&[specimen()[0], &line])
    };
    let (early, late) = (of("371231"), of("380101"));
    assert_eq!((early.verdict, late.verdict), (Verdict::ConsistentWithWarnings, Verdict::ConsistentWithWarnings));
    assert!(early.warnings.contains(&Warning::PassportCode) && !early.warnings.contains(&Warning::PassportCodeLate));
    assert!(late.warnings.contains(&Warning::PassportCodeLate));
}

/// Places of the second line of a passport that a digit protects.
fn protected() -> impl Strategy<Value = usize> {
    prop_oneof![0..10_usize, 13..20_usize, 21..44_usize]
}

proptest! {
    #[test]
    fn any_single_changed_digit_of_a_protected_field_is_found(place in protected(), step in 1..10_u8) {
        let lines = specimen();
        let old = lines[1].as_bytes()[place];
        prop_assume!(old.is_ascii_digit());
        let new = char::from(b'0' + (old - b'0' + step) % 10);
        let changed = format!("{}{new}{}", &lines[1][..place], &lines[1][place + 1..]);
        let report = checked(&[lines[0], &changed]);
        prop_assert!(report.reasons.iter().any(|it| matches!(it, Reason::Check(_))), "{changed}");
    }

    #[test]
    fn whatever_is_typed_gets_a_verdict(typed in "\\PC{0,120}|[A-Z0-9<\n «۱]{0,140}") {
        let report = check(&typed, today(), &[]);
        prop_assert!(report.repairs.len() <= 5);
        prop_assert_eq!(report.verdict == Verdict::Malformed, report.fields.is_empty());
    }

    #[test]
    fn the_quick_look_at_the_digits_says_what_the_whole_check_says(
        place in 0..44_usize,
        new in prop_oneof![Just('<'), Just('O'), Just('0'), Just('1'), Just('6')],
    ) {
        let lines = specimen();
        let cards = ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<<<<<<<<<<<<<<"];
        let changed = |line: &str| {
            let place = place % line.len();
            format!("{}{new}{}", &line[..place], &line[place + 1..])
        };
        let (second, first) = (changed(lines[1]), changed(cards[0]));
        for lines in [vec![lines[0], &second], vec![&first, cards[1], cards[2]]] {
            let zone = shape::read(&lines).map_err(|fault| TestCaseError::fail(format!("{fault:?}")))?;
            let fails = judging::faults(&zone, today()).iter().any(|it| matches!(it, Reason::Check(_)));
            prop_assert_eq!(judging::digits_agree(&zone), !fails, "{:?}", lines);
        }
    }

    #[test]
    fn what_is_normal_stays_as_it_is(typed in "[A-Za-z0-9<\n «۱]{0,140}") {
        let once = normalised(&typed).lines.join("\n");
        let twice = normalised(&once);
        prop_assert_eq!(&twice.lines.join("\n"), &once);
    }
}
