//! Pictures a phone reads (QR codes, ISO/IEC 18004), as shapes for an SVG: nothing of them is a file, a style or a
//! request to anybody else.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use crate::platform::errors::Error;

/// The empty border a reader needs, in modules.
const BORDER: usize = 4;

/// A picture of a text.
#[derive(Debug, Clone)]
pub struct QrPicture {
    /// Width and height with the border, in modules: what the SVG's `viewBox` says.
    pub size: usize,
    /// The dark modules as the `d` of one path.
    pub path: String,
}

impl QrPicture {
    /// The picture of this text.
    pub fn of(text: &str) -> Result<Self, Error> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(Error::unexpected)?;
        let (width, colours) = (code.width(), code.to_colors());
        let mut path = String::new();
        for (y, row) in colours.chunks(width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, other| one == other) {
                if run[0] == Color::Dark {
                    let length = run.len();
                    let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + BORDER, y + BORDER);
                }
                x += run.len();
            }
        }
        Ok(Self { size: width + 2 * BORDER, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_corners_are_where_readers_look_for_them() {
        let picture = QrPicture::of("otpauth://totp/Sijil").unwrap();
        let far = picture.size - BORDER - 7;
        for (x, y) in [(BORDER, BORDER), (far, BORDER), (BORDER, far)] {
            assert!(picture.path.contains(&format!("M{x} {y}h7v1h-7z")), "{x} {y}: {}", picture.path);
        }
        assert!(QrPicture::of(&"a".repeat(5000)).is_err());
    }
}
