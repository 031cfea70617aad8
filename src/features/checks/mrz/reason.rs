//! Why a zone is not consistent, and what to know of one that is. Each has one word that programs read.

use std::fmt;

use serde::{Serialize, Serializer};

use super::format::FieldName;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// No format has so many lines.
    LineCount(usize),
    /// No format has lines of these lengths.
    LineLength(Vec<usize>),
    /// A character that no zone holds: the line (from 1) and the character.
    Charset(usize, char),
    /// A check digit does not agree with its field.
    Check(FieldName),
    /// No day of the calendar.
    Date(FieldName),
    /// The code says no kind of document of this format.
    DocumentCode,
    /// The document number is empty or begins with a filler.
    DocumentNumberEmpty,
    /// A name holds a digit.
    NameDigit,
    /// A name begins with a filler.
    NameLeadingFiller,
    /// Not F, M or the filler.
    Sex,
    /// A code of no State or organisation.
    Country(FieldName, String),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LineCount(count) => write!(f, "line_count={count}"),
            Self::LineLength(lengths) => {
                let lengths: Vec<String> = lengths.iter().map(ToString::to_string).collect();
                write!(f, "line_length={}", lengths.join("/"))
            }
            Self::Charset(line, character) => write!(f, "charset:line{line}:'{character}'"),
            Self::Check(field) => write!(f, "check:{}", field.as_str()),
            Self::Date(FieldName::BirthDate) => f.write_str("date:birth"),
            Self::Date(_) => f.write_str("date:expiry"),
            Self::DocumentCode => f.write_str("document_code"),
            Self::DocumentNumberEmpty => f.write_str("document_number_empty_or_leading_filler"),
            Self::NameDigit => f.write_str("name_digit"),
            Self::NameLeadingFiller => f.write_str("name_leading_filler"),
            Self::Sex => f.write_str("sex"),
            Self::Country(field, code) => write!(f, "country:{}={code}", field.as_str()),
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What to know of a zone beside its verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The code UTO of specimens.
    Specimen,
    /// A passport without a second letter, which those issued from 2028 must have.
    PassportCode,
    /// The same on a passport that expires in 2038 or later: none without a second letter should.
    PassportCodeLate,
    /// A second letter that says no kind of passport.
    PassportCodeUnknown,
    /// A crew member certificate.
    CrewCertificate,
    /// The name fills its field to the end.
    NameMayBeTruncated,
    /// A State that is gone.
    RetiredCode(String),
    /// The document has expired.
    Expired,
    /// It expired before its holder was born.
    ExpiryBeforeBirth,
    /// A filler in the place of a digit that a used personal number must have.
    FillerDigit,
    /// In another order the lines agree.
    LinesSwapped,
}

impl Warning {
    /// The word programs read.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Specimen => "specimen_code_UTO",
            Self::PassportCode => "passport_code_P<_not_harmonised(9303-4 s4.4)",
            Self::PassportCodeLate => "passport_code_P<_expires_after_2037",
            Self::PassportCodeUnknown => "passport_code_second_letter_unknown",
            Self::CrewCertificate => "document_code_AC_crew_member",
            Self::NameMayBeTruncated => "name_may_be_truncated",
            Self::RetiredCode(_) => "country_code_retired",
            Self::Expired => "expired",
            Self::ExpiryBeforeBirth => "expiry_before_birth",
            Self::FillerDigit => "filler_digit_on_used_personal_number",
            Self::LinesSwapped => "lines_may_be_swapped",
        }
    }
}

impl Serialize for Warning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
