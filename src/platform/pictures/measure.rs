//! What the head of a picture says of its size, and what is too much.

use std::io::Cursor;

use image::{ImageReader, Limits};

/// Pixels a side may have. (The widest camera sensors have some 14,000.)
const LONGEST_SIDE: u32 = 16_000;
/// Pixels a picture may have: 50 million, as the largest usual cameras make.
const MOST_PIXELS: u64 = 50_000_000;
/// Bytes a picture may take decoded.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Bytes a head may become unpacked, as a colour profile is.
const MOST_OF_A_HEAD: u64 = 8 * 1024 * 1024;

/// Width and height in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// Why a file cannot be shown as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It cannot be read as what it says it is.
    NoPicture,
    /// More pixels than a page can use: a mistake, or a file that wants to exhaust the memory.
    TooManyPixels,
}

/// The size a picture's head names; nothing is decoded, though what is packed in the head is unpacked, within limits.
pub fn measure(bytes: &[u8]) -> Result<Size, Refusal> {
    let mut reader = reader(bytes)?;
    let mut limits = limits();
    limits.max_alloc = Some(MOST_OF_A_HEAD);
    reader.limits(limits);
    let (width, height) = reader.into_dimensions().map_err(|error| refusal(&error))?;
    within(Size { width, height })
}

/// A reader of these bytes that keeps to the limits.
pub(super) fn reader(bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>, Refusal> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Refusal::NoPicture)?;
    reader.limits(limits());
    Ok(reader)
}

pub(super) fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

pub(super) fn refusal(error: &image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::TooManyPixels,
        _ => Refusal::NoPicture,
    }
}

pub(super) fn within(size: Size) -> Result<Size, Refusal> {
    let area = u64::from(size.width) * u64::from(size.height);
    if area == 0 {
        return Err(Refusal::NoPicture);
    }
    let is_small = size.width <= LONGEST_SIDE && size.height <= LONGEST_SIDE && area <= MOST_PIXELS;
    if is_small { Ok(size) } else { Err(Refusal::TooManyPixels) }
}
