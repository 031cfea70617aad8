//! The closed lists a deviation is described with.

crate::text_enum!(
    /// What fails: the kinds of 9303-3 §7, and the rest.
    Kind {
        /// The zone does not say what is printed elsewhere.
        MrzViz = "mrz_viz",
        /// A check digit is computed otherwise.
        CheckDigit = "check_digit",
        /// A field holds what it should not.
        WrongData = "wrong_data",
        /// What the standard has no word for.
        Other = "other",
    }
);

crate::text_enum!(
    /// Where a deviation stands.
    State {
        /// Nobody released it yet.
        Draft = "draft",
        /// Read by whom it is meant for.
        Released = "released",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
);

crate::text_enum!(
    /// The format of the zone.
    ZoneFormat {
        /// A card: three lines.
        Td1 = "TD1",
        /// A larger card: two lines.
        Td2 = "TD2",
        /// A passport: two lines.
        Td3 = "TD3",
    }
);

crate::text_enum!(
    /// The field that is other than the standard has it, or whose check digit is.
    Digit {
        /// Of the number of the document.
        DocumentNumber = "document_number",
        /// Of the day of birth.
        BirthDate = "birth_date",
        /// Of the last day it is valid.
        ExpiryDate = "expiry_date",
        /// Of the personal number, which passports alone have.
        PersonalNumber = "personal_number",
        /// Over many fields.
        Composite = "composite",
        /// The code of the State that issued it, which has no digit.
        Issuer = "issuer",
        /// The name, which has none.
        Name = "name",
    }
);

crate::text_enum!(
    /// How it is computed, or what the field holds.
    Way {
        /// Of a long document number, the filler in the place of the digit is counted as a character.
        FillerCounted = "filler_counted",
        /// A filler stands in its place.
        LeftOut = "left_out",
        /// It is always 0.
        Zero = "zero",
        /// Nobody knows: any digit may stand there.
        Any = "any",
        /// Of a long document number, the filler in the place of the digit is left out: the number goes on there.
        RunsOn = "runs_on",
        /// Parts of the date of birth that nobody knows are written as zeros, nines or X.
        UnknownOtherwise = "unknown_otherwise",
        /// The State has another code there than the standard gives it.
        OtherCode = "other_code",
        /// The name begins with a filler.
        LeadingFiller = "leading_filler",
        /// The name has digits.
        Digits = "digits",
    }
);

impl Digit {
    /// Whether zones of the format have it (9303-4 §4.2, 9303-5 §4.2, 9303-6 §4.2).
    pub const fn is_in(self, format: ZoneFormat) -> bool {
        !matches!(self, Self::PersonalNumber) || matches!(format, ZoneFormat::Td3)
    }
}

impl Way {
    /// Whether that field can be so: only the number of a card can be longer than its place.
    pub const fn fits(self, format: ZoneFormat, digit: Digit) -> bool {
        match self {
            Self::FillerCounted | Self::RunsOn => {
                matches!(digit, Digit::DocumentNumber) && !matches!(format, ZoneFormat::Td3)
            }
            Self::LeftOut | Self::Zero | Self::Any => !matches!(digit, Digit::Issuer | Digit::Name),
            Self::UnknownOtherwise => matches!(digit, Digit::BirthDate),
            Self::OtherCode => matches!(digit, Digit::Issuer),
            Self::LeadingFiller | Self::Digits => matches!(digit, Digit::Name),
        }
    }
}
