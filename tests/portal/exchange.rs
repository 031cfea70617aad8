//! The exchange of records: its rules stand beside them; here, that everything they speak of has its words.

pub mod attachments;
pub mod entering;
mod showing;

use std::collections::BTreeSet;

use sijil::features::exchange::body::{
    Absence, Check, Field, IdentifierType, Latin, NameKind, Note, Script, Sex, Source, fields,
};
use sijil::features::exchange::catalogue::{
    BodyKind, DeclineReason, DocumentKind, DoubtGround, ExtensionReason, Family, FollowUp, Kind, LegalBasis, Outcome,
    Purpose, Sensitivity, Urgency, VerificationResult, WithdrawalReason,
};
use sijil::features::exchange::life_cycle::{Refusal, State, Step};
use sijil::platform::i18n::reckoning::Reckoning;
use sijil::vocabulary::language::Language;

/// The names of all words of a list.
macro_rules! names {
    ($($list:ty),+) => { [$(<$list>::ALL.iter().map(|it| it.key()).collect::<Vec<String>>()),+].concat() };
}

fn keys() -> Vec<String> {
    let mut keys = names![
        DeclineReason,
        DocumentKind,
        DoubtGround,
        ExtensionReason,
        FollowUp,
        Kind,
        LegalBasis,
        Outcome,
        Purpose,
        Sensitivity,
        Urgency,
        VerificationResult,
        WithdrawalReason,
        State,
        Step,
        Absence,
        Check,
        IdentifierType,
        Latin,
        NameKind,
        Note,
        Script,
        Sex,
        Source
    ];
    keys.extend(BodyKind::ALL.iter().map(|it| it.key()));
    for kind in BodyKind::ALL {
        keys.extend(fields(*kind).map(Field::key));
        keys.extend(fields(*kind).flat_map(|it| it.form.words()).map(|(_, key)| key));
    }
    keys.extend(Reckoning::ALL.map(|it| it.key().to_owned()));
    keys.push(Refusal::State.key().to_owned());
    keys
}

#[test]
fn everything_that_can_be_sent_done_and_said_has_its_words() {
    let catalogues = crate::catalogues::catalogues();
    let missing: BTreeSet<String> = keys().into_iter().filter(|key| !catalogues.has(Language::English, key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let known: BTreeSet<String> = keys().into_iter().collect();
    let own = |key: &&String| key.starts_with("exchange-") && !key.contains("-refused-") && !key.contains("-fault-");
    let names = [
        "none",
        "empty",
        "wrong-script",
        "surname",
        "without-latin",
        "unconfirmed",
        "twice",
        "without-original",
        "mixed",
        "part",
    ];
    let is_fault = |key: &str| names.iter().any(|it| key == format!("exchange-name-{it}"));
    let all = catalogues.keys(Language::English);
    // What the desk shows is asked for by its pages.
    let of_desk = ["desk", "lists", "attachments", "paper", "imports", "export"]
        .map(|name| std::fs::read_to_string(format!("locales/en/exchange_{name}.ftl")).unwrap());
    let of_desk = of_desk.concat();
    let is_of_desk = |key: &str| of_desk.lines().any(|line| line.split(" =").next() == Some(key));
    let is_told = |key: &&String| is_fault(key) || known.contains(*key) || is_of_desk(key);
    let strange: Vec<&String> = all.iter().filter(own).filter(|key| !is_told(key)).collect();
    assert!(strange.is_empty(), "words for nothing: {strange:?}");
}

#[test]
fn every_type_of_message_says_by_when_and_what_answers_it() {
    for kind in Kind::ALL {
        let is_asked = kind.family() == Family::Question;
        assert_eq!(kind.answer().is_some(), is_asked, "{kind}");
        assert_eq!(kind.to_be_sent().is_some(), kind.family() == Family::Notice, "{kind}");
        let has_record = kind.family() == Family::Notice && !kind.follows_its_record();
        assert_eq!(kind.record().is_some(), has_record, "{kind}");
        let stated_by_sender = matches!(kind, Kind::Letter | Kind::Specimen);
        assert_eq!(kind.to_be_answered(false).is_none(), stated_by_sender, "{kind}");
    }
    let days = |kind: Kind, through| kind.to_be_answered(through).map(|it| it.count);
    assert_eq!((days(Kind::Verification, false), days(Kind::Verification, true)), (Some(5), Some(10)));
    assert_eq!(
        (days(Kind::Extract, false), days(Kind::Birth, false), days(Kind::Alert, false)),
        (Some(15), Some(20), Some(1))
    );
    let sent = |kind: Kind| kind.to_be_sent().map(|it| it.count);
    assert_eq!((sent(Kind::Death), sent(Kind::Correction)), (Some(8), Some(3)));
}
