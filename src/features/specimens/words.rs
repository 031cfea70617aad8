//! The closed lists a document is described with. Each word has a name for readers, `specimen-<list>-<word>`.

crate::text_enum!(
    /// What a document is for: the first letter after the country in its code, as PRADO writes them; the two last are ours,
    /// for the papers of civil registration.
    Category {
        Passport = "A",
        IdentityCard = "B",
        Residence = "H",
        DrivingLicence = "F",
        /// A booklet or certificate of civil registration: birth, marriage, death.
        CivilStatus = "K",
        /// An extract or copy of an entry.
        Extract = "L",
        Other = "X",
    }
);

crate::text_enum!(
    /// For whom it is made: the second letter.
    Type {
        Ordinary = "O",
        Diplomatic = "D",
        Official = "S",
        Military = "F",
        Provisional = "P",
        Related = "Y",
    }
);

crate::text_enum!(
    /// How exactly a day is known.
    Precision { Day = "day", Month = "month", Year = "year", Unknown = "unknown" }
);

crate::text_enum!(
    /// Whether documents of a version still count.
    Validity { Yes = "yes", No = "no", Partly = "partly", Unknown = "unknown" }
);

crate::text_enum!(
    /// Its size: those of Doc 9303 part 3, or of paper (ISO 216).
    Format { Td1 = "td1", Td2 = "td2", Td3 = "td3", A6 = "a6", A5 = "a5", A4 = "a4", Other = "other" }
);

crate::text_enum!(
    /// Which side lies along the reader.
    Orientation { Landscape = "landscape", Portrait = "portrait" }
);

crate::text_enum!(
    /// What it is made of.
    Substrate {
        Paper = "paper",
        Polycarbonate = "polycarbonate",
        Pvc = "pvc",
        Pet = "pet",
        Composite = "composite",
        Teslin = "teslin",
        Unknown = "unknown",
    }
);

crate::text_enum!(
    /// How it is put together.
    Construction { Card = "card", Booklet = "booklet", SingleSheet = "single_sheet", Label = "label" }
);

crate::text_enum!(
    /// How the holder's data are put in.
    Personalisation {
        LaserEngraving = "laser_engraving",
        InkJet = "ink_jet",
        DyeDiffusion = "dye_diffusion",
        LaserPrint = "laser_print",
        Handwritten = "handwritten",
        Typewritten = "typewritten",
        GluedPhoto = "glued_photo",
    }
);

crate::text_enum!(
    /// Its machine-readable zone (Doc 9303 parts 4 to 7).
    Mrz { None = "none", Td1 = "td1", Td2 = "td2", Td3 = "td3", MrvA = "mrva", MrvB = "mrvb", Unknown = "unknown" }
);

crate::text_enum!(
    /// Its barcode.
    Barcode {
        None = "none",
        OneDimensional = "1d",
        Pdf417 = "pdf417",
        Qr = "qr",
        DataMatrix = "data_matrix",
        /// A visible digital seal (Doc 9303 part 13).
        Seal = "vds",
        Unknown = "unknown",
    }
);

crate::text_enum!(
    /// Its chip.
    Chip { None = "none", Contact = "contact", Contactless = "contactless", Dual = "dual", Unknown = "unknown" }
);

crate::text_enum!(
    /// The calendar of the days on it.
    CalendarOn { Gregorian = "gregorian", SolarHijri = "solar_hijri", LunarHijri = "lunar_hijri", Dual = "dual" }
);

crate::text_enum!(
    /// A part of a document that can be pictured.
    PartKind {
        /// The front of a card or sheet.
        Front = "front",
        /// The back.
        Back = "back",
        /// The cover of a booklet.
        Cover = "cover",
        /// The inside of the cover.
        InsideCover = "inside_cover",
        /// The page with the holder’s data.
        Biodata = "biodata",
        /// Another page.
        Page = "page",
        /// The counterfoil.
        Stub = "stub",
        /// The thread that holds a booklet.
        Stitching = "stitching",
        /// The module of the chip.
        ChipModule = "chip",
    }
);

crate::text_enum!(
    /// The light a picture was taken in.
    Light {
        /// Light as by day.
        Visible = "visible",
        /// From the side.
        Oblique = "oblique",
        /// From behind.
        Transmitted = "transmitted",
        /// Ultraviolet, 365 nm.
        Uv365 = "uv365",
        /// Ultraviolet, 254 nm.
        Uv254 = "uv254",
        /// Ultraviolet, 313 nm.
        Uv313 = "uv313",
        /// Infrared.
        Infrared = "ir",
        /// Along the line of sight.
        Coaxial = "coaxial",
        /// Through a lens.
        Magnified = "magnified",
    }
);

crate::text_enum!(
    /// A group of facts that may be kept from some readers.
    FactGroup {
        /// Days, validity, dimensions, material and how the holder’s data are put in; not that it is a card or a booklet.
        Make = "make",
        /// The pattern of its numbers and where they stand.
        Numbers = "numbers",
        /// Chip, barcode, machine-readable zone.
        Machine = "machine",
    }
);
