//! A security feature of documents: what it is called by a code of ours, the group it belongs to, how deep one must look
//! to check it and with what. Its words stand in the catalogues, five for each in every language.
//!
//! The list is our own; its vocabulary follows ICAO Doc 9303 part 2 appendices A and B.

use std::sync::LazyLock;

use crate::vocabulary::level::Level;

crate::text_enum!(
    /// What part of a document carries it, in the order of the glossary.
    Group {
        /// Paper, plastic and what is inside them.
        Substrate = "substrate",
        /// How it is printed.
        Printing = "printing",
        /// What it is printed with.
        Ink = "ink",
        /// What changes as the document is tilted.
        Optical = "optical",
        /// How the holder's data are put in.
        Personalisation = "personalisation",
        /// What can be read and computed.
        Data = "data",
        /// The chip.
        Electronic = "electronic",
        /// How a booklet is made.
        Booklet = "booklet",
        /// Papers of civil registration.
        CivilStatus = "civil_status",
    }
);

crate::text_enum!(
    /// What one mainly looks with.
    Tool {
        /// The eye alone.
        Eye = "eye",
        /// A finger.
        Touch = "touch",
        /// The eye while the document is tilted.
        Tilt = "tilt",
        /// A light behind it.
        LightBehind = "light_behind",
        /// A light from the side.
        ObliqueLight = "oblique_light",
        /// A lens of ten times.
        Magnifier = "magnifier",
        /// A lamp of 365 nm.
        Uv365 = "uv365",
        /// A lamp of 254 nm.
        Uv254 = "uv254",
        /// An infrared camera or lamp.
        Infrared = "infrared",
        /// A reader of chips or codes.
        Reader = "reader",
        /// A program, as the checks of the portal.
        Software = "software",
        /// A microscope.
        Microscope = "microscope",
        /// What an expert has.
        Laboratory = "laboratory",
        /// The register or the file kept on paper.
        Register = "register",
    }
);

impl Group {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        format!("features-group-{}", self.as_str().replace('_', "-"))
    }
}

impl Tool {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        format!("features-tool-{}", self.as_str().replace('_', "-"))
    }

    /// Its sign, as the sprite beside the pages of features names it.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Eye => "i-look",
            Self::Touch => "i-hand",
            Self::Tilt => "i-tilt",
            Self::LightBehind | Self::ObliqueLight | Self::Uv365 | Self::Uv254 | Self::Infrared => "i-lamp",
            Self::Magnifier | Self::Microscope | Self::Laboratory => "i-lens",
            Self::Reader | Self::Software => "i-chip",
            Self::Register => "i-book",
        }
    }
}

/// One feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// `SUB-WM`: a name in every language and for programs.
    pub code: &'static str,
    /// Where it belongs.
    pub group: Group,
    /// How deep one must look.
    pub level: Level,
    /// What one mainly looks with.
    pub tool: Tool,
    /// Codes of features that go with it.
    pub related: Vec<&'static str>,
}

crate::text_enum!(
    /// What is said of a feature.
    Sentence {
        /// What it is.
        What = "what",
        /// What to do.
        Do = "do",
        /// What a genuine document shows.
        See = "see",
        /// What a fake often shows.
        Fake = "fake",
    }
);

static FEATURES: LazyLock<Vec<Feature>> =
    LazyLock::new(|| include_str!("features.tsv").lines().skip(1).filter_map(read).collect());

/// All features, in the order of the glossary.
pub fn all() -> &'static [Feature] {
    &FEATURES
}

/// The feature of a code, in capitals or not.
pub fn find(code: &str) -> Option<&'static Feature> {
    FEATURES.iter().find(|it| it.code.eq_ignore_ascii_case(code))
}

impl Feature {
    /// The code as it stands in addresses and keys: `sub-wm`.
    pub fn slug(&self) -> String {
        self.code.to_ascii_lowercase()
    }

    /// The catalogue key of its name.
    pub fn name_key(&self) -> String {
        format!("feature-{}", self.slug())
    }

    /// The catalogue key of what is said of it.
    pub fn key(&self, sentence: Sentence) -> String {
        format!("feature-{}-{sentence}", self.slug())
    }
}

/// `code  group  level  tool  related`, with tabs between.
fn read(line: &'static str) -> Option<Feature> {
    let mut cells = line.split('\t');
    Some(Feature {
        code: cells.next()?,
        group: Group::parse(cells.next()?)?,
        level: Level::parse(cells.next()?)?,
        tool: Tool::parse(cells.next()?)?,
        related: cells.next()?.split_whitespace().collect(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_line_is_a_feature_of_its_own_and_names_others_that_are_there() {
        let lines = include_str!("features.tsv").lines().count() - 1;
        assert!(lines == all().len() && lines >= 100, "{lines} lines, {} features", all().len());
        let codes: HashSet<&str> = all().iter().map(|it| it.code).collect();
        assert_eq!(codes.len(), lines);
        for it in all() {
            assert!(it.related.iter().all(|code| codes.contains(code) && *code != it.code), "{}", it.code);
            assert_eq!(find(&it.slug()), Some(it));
        }
        assert!(all().is_sorted_by_key(|it| it.group), "each group stands together");
        let used: HashSet<Group> = all().iter().map(|it| it.group).collect();
        assert_eq!(used.len(), Group::ALL.len());
        assert_eq!(find("SUB-XX"), None);
    }
}
