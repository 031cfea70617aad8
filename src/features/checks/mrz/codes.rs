//! Codes of States and of documents (9303-3 §5, 9303-4 §4.4, 9303-5 §4.2.2, 9303-7).

use super::format::Format;

/// ISO 3166-1 alpha-3, and what 9303-3 §5 adds: Germany's letter, kinds of British nationality, organisations, and
/// people without a State.
#[rustfmt::skip]
const CODES: [&str; 279] = [
    "ABW", "AFG", "AGO", "AIA", "ALA", "ALB", "AND", "ARE", "ARG", "ARM", "ASM", "ATA", "ATF", "ATG", "AUS", "AUT",
    "AZE", "BDI", "BEL", "BEN", "BES", "BFA", "BGD", "BGR", "BHR", "BHS", "BIH", "BLM", "BLR", "BLZ", "BMU", "BOL",
    "BRA", "BRB", "BRN", "BTN", "BVT", "BWA", "CAF", "CAN", "CCK", "CHE", "CHL", "CHN", "CIV", "CMR", "COD", "COG",
    "COK", "COL", "COM", "CPV", "CRI", "CUB", "CUW", "CXR", "CYM", "CYP", "CZE", "D<<", "DEU", "DJI", "DMA", "DNK",
    "DOM", "DZA", "ECU", "EGY", "ERI", "ESH", "ESP", "EST", "ETH", "EUE", "FIN", "FJI", "FLK", "FRA", "FRO", "FSM",
    "GAB", "GBD", "GBN", "GBO", "GBP", "GBR", "GBS", "GEO", "GGY", "GHA", "GIB", "GIN", "GLP", "GMB", "GNB", "GNQ",
    "GRC", "GRD", "GRL", "GTM", "GUF", "GUM", "GUY", "HKG", "HMD", "HND", "HRV", "HTI", "HUN", "IAO", "IDN", "IMN",
    "IND", "IOT", "IRL", "IRN", "IRQ", "ISL", "ISR", "ITA", "JAM", "JEY", "JOR", "JPN", "KAZ", "KEN", "KGZ", "KHM",
    "KIR", "KNA", "KOR", "KWT", "LAO", "LBN", "LBR", "LBY", "LCA", "LIE", "LKA", "LSO", "LTU", "LUX", "LVA", "MAC",
    "MAF", "MAR", "MCO", "MDA", "MDG", "MDV", "MEX", "MHL", "MKD", "MLI", "MLT", "MMR", "MNE", "MNG", "MNP", "MOZ",
    "MRT", "MSR", "MTQ", "MUS", "MWI", "MYS", "MYT", "NAM", "NCL", "NER", "NFK", "NGA", "NIC", "NIU", "NLD", "NOR",
    "NPL", "NRU", "NZL", "OMN", "PAK", "PAN", "PCN", "PER", "PHL", "PLW", "PNG", "POL", "PRI", "PRK", "PRT", "PRY",
    "PSE", "PYF", "QAT", "REU", "RKS", "ROU", "RUS", "RWA", "SAU", "SDN", "SEN", "SGP", "SGS", "SHN", "SJM", "SLB",
    "SLE", "SLV", "SMR", "SOM", "SPM", "SRB", "SSD", "STP", "SUR", "SVK", "SVN", "SWE", "SWZ", "SXM", "SYC", "SYR",
    "TCA", "TCD", "TGO", "THA", "TJK", "TKL", "TKM", "TLS", "TON", "TTO", "TUN", "TUR", "TUV", "TWN", "TZA", "UGA",
    "UKR", "UMI", "UNA", "UNK", "UNO", "URY", "USA", "UTO", "UZB", "VAT", "VCT", "VEN", "VGB", "VIR", "VNM", "VUT",
    "WLF", "WSM", "XBA", "XCC", "XCE", "XCO", "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO", "XXA", "XXB", "XXC",
    "XXX", "YEM", "ZAF", "ZMB", "ZWE", "ANT", "NTZ",
];

/// States that are gone or have another code; documents may still name them.
const RETIRED: [&str; 2] = ["ANT", "NTZ"];

/// The second letters a passport may have (9303-4 §4.4, in use for passports issued from 2026), and that of an
/// emergency document of one sheet (9303-8).
const PASSPORTS: [&str; 10] = ["PP", "PE", "PD", "PO", "PR", "PT", "PS", "PL", "PM", "PU"];

/// The code of the specimens of the standard: a State that does not exist.
pub(super) const SPECIMEN: &str = "UTO";

/// Whether some document may carry the code.
pub(super) fn is_known(code: &str) -> bool {
    CODES.contains(&code)
}

/// Whether the code is one of the past.
pub(super) fn is_retired(code: &str) -> bool {
    RETIRED.contains(&code)
}

/// Whether a document of this format may have this code.
pub(super) fn is_document_code(format: Format, code: &str) -> bool {
    let (first, second) = code.split_at_checked(1).unwrap_or((code, ""));
    let is_letter = second.starts_with(|c: char| c == '<' || c.is_ascii_uppercase());
    match format {
        Format::Td1 | Format::Td2 => is_letter && ["A", "C", "I"].contains(&first) && second != "V" && code != "AI",
        Format::Td3 => first == "P" && is_letter,
        Format::MrvA | Format::MrvB => first == "V",
    }
}

/// Whether the second letter of a passport says what kind it is.
pub(super) fn is_harmonised(code: &str) -> bool {
    PASSPORTS.contains(&code)
}
