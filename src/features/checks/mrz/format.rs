//! The five formats and where their fields stand (9303-4 §4.2, 9303-5 §4.2, 9303-6 §4.2, 9303-7 §4.2).

use serde::Serialize;

/// A format of the machine-readable zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Format {
    /// A card: three lines of 30.
    #[serde(rename = "TD1")]
    Td1,
    /// A larger card: two lines of 36.
    #[serde(rename = "TD2")]
    Td2,
    /// A passport: two lines of 44.
    #[serde(rename = "TD3")]
    Td3,
    /// A visa of the size of a passport page: two lines of 44.
    #[serde(rename = "MRV-A")]
    MrvA,
    /// A smaller visa: two lines of 36.
    #[serde(rename = "MRV-B")]
    MrvB,
}

impl Format {
    /// Its lines and the characters of each.
    pub const fn size(self) -> (usize, usize) {
        match self {
            Self::Td1 => (3, 30),
            Self::Td2 | Self::MrvB => (2, 36),
            Self::Td3 | Self::MrvA => (2, 44),
        }
    }

    /// The name the standard gives it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Td1 => "TD1",
            Self::Td2 => "TD2",
            Self::Td3 => "TD3",
            Self::MrvA => "MRV-A",
            Self::MrvB => "MRV-B",
        }
    }

    /// Where its fields stand.
    pub(super) const fn layout(self) -> &'static Layout {
        match self {
            Self::Td1 => &TD1,
            Self::Td2 => &TD2,
            Self::Td3 => &TD3,
            Self::MrvA => &MRV_A,
            Self::MrvB => &MRV_B,
        }
    }
}

/// A field of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of the standard")]
pub enum FieldName {
    DocumentCode,
    Issuer,
    Name,
    DocumentNumber,
    Nationality,
    BirthDate,
    Sex,
    ExpiryDate,
    PersonalNumber,
    OptionalData,
    Composite,
}

impl FieldName {
    /// The word for it in reasons and in what programs read.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DocumentCode => "document_code",
            Self::Issuer => "issuer",
            Self::Name => "name",
            Self::DocumentNumber => "document_number",
            Self::Nationality => "nationality",
            Self::BirthDate => "birth_date",
            Self::Sex => "sex",
            Self::ExpiryDate => "expiry_date",
            Self::PersonalNumber => "personal_number",
            Self::OptionalData => "optional_data",
            Self::Composite => "composite",
        }
    }
}

/// A stretch of one line, from 0, its end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) line: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

const fn span(line: usize, start: usize, end: usize) -> Span {
    Span { line, start, end }
}

/// Where the fields of one format stand.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) name: Span,
    pub(super) number: Span,
    pub(super) number_digit: Span,
    pub(super) nationality: Span,
    pub(super) birth: Span,
    pub(super) birth_digit: Span,
    pub(super) sex: Span,
    pub(super) expiry: Span,
    pub(super) expiry_digit: Span,
    /// Where the rest of a long document number stands (9303-5 §4.2.2 note j).
    pub(super) overflow: Option<Span>,
    /// Data of the issuer's choice without a digit of their own.
    pub(super) optional: &'static [Span],
    /// The personal number and its digit, which passports alone have.
    pub(super) personal: Option<(Span, Span)>,
    /// The digit over many fields, and over which.
    pub(super) composite: Option<(Span, &'static [Span])>,
}

/// What every format has at the same place.
pub(super) const CODE: Span = span(0, 0, 2);
pub(super) const ISSUER: Span = span(0, 2, 5);

const TD1: Layout = Layout {
    name: span(2, 0, 30),
    number: span(0, 5, 14),
    number_digit: span(0, 14, 15),
    nationality: span(1, 15, 18),
    birth: span(1, 0, 6),
    birth_digit: span(1, 6, 7),
    sex: span(1, 7, 8),
    expiry: span(1, 8, 14),
    expiry_digit: span(1, 14, 15),
    overflow: Some(span(0, 15, 30)),
    optional: &[span(0, 15, 30), span(1, 18, 29)],
    personal: None,
    composite: Some((span(1, 29, 30), &[span(0, 5, 30), span(1, 0, 7), span(1, 8, 15), span(1, 18, 29)])),
};

/// The second line is the same in all formats of two lines, up to the digit of the expiry date.
const TWO_LINES: Layout = Layout {
    name: span(0, 5, 36),
    number: span(1, 0, 9),
    number_digit: span(1, 9, 10),
    nationality: span(1, 10, 13),
    birth: span(1, 13, 19),
    birth_digit: span(1, 19, 20),
    sex: span(1, 20, 21),
    expiry: span(1, 21, 27),
    expiry_digit: span(1, 27, 28),
    overflow: None,
    optional: &[],
    personal: None,
    composite: None,
};

const TD2: Layout = Layout {
    overflow: Some(span(1, 28, 35)),
    optional: &[span(1, 28, 35)],
    composite: Some((span(1, 35, 36), &[span(1, 0, 10), span(1, 13, 20), span(1, 21, 35)])),
    ..TWO_LINES
};

const TD3: Layout = Layout {
    name: span(0, 5, 44),
    personal: Some((span(1, 28, 42), span(1, 42, 43))),
    composite: Some((span(1, 43, 44), &[span(1, 0, 10), span(1, 13, 20), span(1, 21, 43)])),
    ..TWO_LINES
};

const MRV_A: Layout = Layout { name: span(0, 5, 44), optional: &[span(1, 28, 44)], ..TWO_LINES };
const MRV_B: Layout = Layout { optional: &[span(1, 28, 36)], ..TWO_LINES };

/// A zone of the right shape: as many lines of as many characters as its format has, all of them of the alphabet.
#[derive(Debug, Clone)]
pub(super) struct Zone<'a> {
    pub(super) format: Format,
    pub(super) lines: Vec<&'a str>,
}

impl<'a> Zone<'a> {
    /// What stands in a stretch.
    pub(super) fn at(&self, span: Span) -> &'a str {
        self.lines.get(span.line).and_then(|line| line.get(span.start..span.end)).unwrap_or_default()
    }

    pub(super) fn layout(&self) -> &'static Layout {
        self.format.layout()
    }

    /// Code, issuer and the rest, which every format has.
    pub(super) fn code(&self) -> &'a str {
        self.at(CODE)
    }
}
