//! What is known of treaties between the countries, and the hint it gives for the legal basis of a message. `facts.tsv` has
//! one fact a line, with where it was read; what was read nowhere is shown as open, and never as a fact. A hint proposes and
//! decides nothing.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::catalogue::{Kind, LegalBasis};
use crate::vocabulary::country::CountryCode;

crate::text_enum!(
    /// What is known of a treaty.
    Subject {
        /// Since when the Minsk Convention is in force.
        MinskInForce = "minsk_in_force",
        /// What its article 12 says: certificates on request, without translation and free.
        MinskArticle12 = "minsk_12",
        /// What its article 13 says: sealed documents without further certification.
        MinskArticle13 = "minsk_13",
        /// What takes its place between some of its parties.
        Chisinau = "chisinau",
        /// A country is party to it.
        MinskParty = "minsk_party",
        /// A country is party to the Apostille Convention.
        Apostille = "apostille",
        /// A country is not.
        NoApostille = "no_apostille",
        /// A country is a member of the ICCS.
        IccsMember = "iccs_member",
    }
);

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub subject: Subject,
    /// Of which country; of a treaty itself, none.
    pub country: Option<CountryCode>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// Where it was read; nothing, where an organisation has to confirm it.
    pub source: Option<String>,
}

/// What stands for nothing.
const NONE: &str = "-";
/// The mark of what was read at its source.
const READ: &str = "V";

static FACTS: LazyLock<Vec<Fact>> =
    LazyLock::new(|| include_str!("facts.tsv").lines().skip(1).filter_map(read).collect());

fn read(line: &str) -> Option<Fact> {
    let [subject, country, since, mark, source] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let said = |text: &str| Some(text.to_owned()).filter(|it| it != NONE);
    Some(Fact {
        subject: Subject::parse(subject)?,
        country: said(country).map(|it| CountryCode::parse(&it).ok_or(())).transpose().ok()?,
        since: said(since).map(|it| it.parse().map_err(|_| ())).transpose().ok()?,
        source: said(source).filter(|_| mark == READ),
    })
}

/// Everything that is known, in the order of a page.
pub fn facts() -> &'static [Fact] {
    &FACTS
}

impl Fact {
    /// The catalogue key of what it says.
    pub fn key(&self) -> String {
        super::key("exchange-fact", self.subject.as_str())
    }
}

/// What is known for a message between two countries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The basis that seems to fit.
    pub basis: LegalBasis,
    /// What was read at its source.
    pub known: Vec<&'static Fact>,
    /// What an organisation has to confirm.
    pub open: Vec<&'static Fact>,
}

impl Hint {
    /// For a message of a kind between two countries. Between two parties to the Minsk Convention a certificate is asked
    /// for by its article 12, and none of them asks for an apostille (article 13); between all others what each of them
    /// has to do with the Apostille Convention and the ICCS is told.
    pub fn of(kind: Kind, (from, to): (CountryCode, CountryCode)) -> Self {
        let is_party = |country| facts().iter().any(|it| is(it, Subject::MinskParty, country));
        let is_minsk = is_party(from) && is_party(to);
        let basis = if is_minsk && kind == Kind::Extract { LegalBasis::Minsk } else { LegalBasis::Courtesy };
        let belongs = |it: &&Fact| match it.subject {
            Subject::MinskInForce | Subject::MinskArticle12 | Subject::MinskArticle13 | Subject::Chisinau => is_minsk,
            Subject::MinskParty => is_minsk && [Some(from), Some(to)].contains(&it.country),
            Subject::Apostille | Subject::NoApostille | Subject::IccsMember => {
                !is_minsk && [Some(from), Some(to)].contains(&it.country)
            }
        };
        let (known, open) = facts().iter().filter(belongs).partition(|it| it.source.is_some());
        Self { basis, known, open }
    }
}

fn is(it: &Fact, subject: Subject, country: CountryCode) -> bool {
    it.subject == subject && it.country == Some(country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_facts_is_read_and_what_has_no_source_is_open() {
        let lines: Vec<&str> = include_str!("facts.tsv").lines().skip(1).collect();
        assert_eq!(facts().len(), lines.len());
        for (fact, line) in facts().iter().zip(lines) {
            let mark = line.split('\t').nth(3).unwrap();
            assert_eq!(mark == READ, fact.source.is_some(), "{line}");
            assert!(["V", "M"].contains(&mark), "{line}");
        }
    }

    #[test]
    fn certificates_between_parties_of_minsk_rest_on_its_article_12_and_nothing_else_is_proposed() {
        let minsk = [
            CountryCode::Azerbaijan,
            CountryCode::Kazakhstan,
            CountryCode::Kyrgyzstan,
            CountryCode::Tajikistan,
            CountryCode::Turkmenistan,
            CountryCode::Uzbekistan,
        ];
        for from in CountryCode::ALL {
            for to in CountryCode::ALL.into_iter().filter(|it| *it != from) {
                for kind in Kind::ALL {
                    let hint = Hint::of(*kind, (from, to));
                    let both = minsk.contains(&from) && minsk.contains(&to);
                    let basis = if both && *kind == Kind::Extract { LegalBasis::Minsk } else { LegalBasis::Courtesy };
                    assert_eq!(hint.basis, basis, "{kind} {from} {to}");
                    let has = |of: Subject| hint.known.iter().any(|it| it.subject == of);
                    assert_eq!(has(Subject::MinskArticle12), both);
                    assert!(hint.known.iter().all(|it| it.source.is_some()));
                    assert!(hint.open.iter().all(|it| it.source.is_none()));
                }
            }
        }
        let hint = Hint::of(Kind::Extract, (CountryCode::Turkiye, CountryCode::Iran));
        assert_eq!(hint.known.iter().map(|it| it.subject).collect::<Vec<_>>(), [Subject::IccsMember]);
        let open: Vec<_> = hint.open.iter().map(|it| (it.subject, it.country.unwrap())).collect();
        let expected = [(Subject::Apostille, CountryCode::Turkiye), (Subject::NoApostille, CountryCode::Iran)];
        assert_eq!(open, expected);
    }
}
