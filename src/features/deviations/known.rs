//! What the check of a machine-readable zone is told: the deviations everyone may know that show in a zone.

use super::deviation::{Deviation, InZone, Version};
use super::words::{Digit, Way, ZoneFormat};
use super::{store, urls};
use crate::features::checks::mrz::{FieldName, Format, Irregular, KnownDeviation};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Fillers that make a code of a State three characters long.
const WIDTH: usize = 3;

/// All of them, as they stand now.
pub fn list_known(connection: &mut DbConn) -> Result<Vec<KnownDeviation>, Error> {
    Ok(store::list_public(connection)?.into_iter().filter_map(known).collect())
}

fn known((it, version): (Deviation, Version)) -> Option<KnownDeviation> {
    let InZone { format, document_code, digit, way, number_from, number_to, state_code } = version.description.zone?;
    let titles = version.description.words.into_iter().map(|(language, words)| (language, words.title)).collect();
    Some(KnownDeviation {
        format: match format {
            ZoneFormat::Td1 => Format::Td1,
            ZoneFormat::Td2 => Format::Td2,
            ZoneFormat::Td3 => Format::Td3,
        },
        issuer: format!("{:<<WIDTH$}", it.issuer),
        document_code,
        numbers: (number_from, number_to),
        issued: (version.description.issued_from, version.description.issued_to),
        field: match digit {
            Digit::DocumentNumber => FieldName::DocumentNumber,
            Digit::BirthDate => FieldName::BirthDate,
            Digit::ExpiryDate => FieldName::ExpiryDate,
            Digit::PersonalNumber => FieldName::PersonalNumber,
            Digit::Composite => FieldName::Composite,
            Digit::Issuer => FieldName::Issuer,
            Digit::Name => FieldName::Name,
        },
        way: match way {
            Way::FillerCounted => Irregular::FillerCounted,
            Way::LeftOut => Irregular::LeftOut,
            Way::Zero => Irregular::Zero,
            Way::Any => Irregular::Any,
            Way::RunsOn => Irregular::RunsOn,
            Way::UnknownOtherwise => Irregular::UnknownOtherwise,
            Way::OtherCode => Irregular::OtherCode,
            Way::LeadingFiller => Irregular::LeadingFiller,
            Way::Digits => Irregular::Digits,
        },
        state_code: state_code.map(|code| format!("{code:<<WIDTH$}")),
        original_language: version.description.original_language,
        titles,
        reference: urls::show(it.id),
    })
}
