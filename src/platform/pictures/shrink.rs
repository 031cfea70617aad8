//! A picture drawn anew in the widths pages ask for.

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder};

use super::measure::{limits, reader, refusal, within};
use super::{Refusal, Size, Turn};

/// The widths kept, in pixels, as far as the original reaches.
pub const WIDTHS: [u32; 4] = [320, 640, 1280, 1920];
/// Pixels from which on a picture is made smaller before it is turned and drawn.
const MOST_WHOLE: u64 = 12_000_000;
/// Bytes a step of the drawing may take beside its picture.
const MOST_BETWEEN: u64 = 160 * 1024 * 1024;
/// Of a hundred: where the eye begins to see no difference.
const JPEG_QUALITY: u8 = 82;
/// Bytes a colour profile may have. Those of screens and cameras have some 500 to 3,200; larger ones are of printers.
const LONGEST_PROFILE: usize = 4096;

/// How a drawn picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For photographs.
    Jpeg,
    /// Without loss, for drawings and whatever one can see through.
    Webp,
}

/// One width of a picture.
pub struct Width {
    /// Its size in pixels.
    pub size: Size,
    /// How it is written.
    pub format: Format,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A picture upright and without metadata.
pub struct Prepared {
    /// The size of the original, upright.
    pub size: Size,
    /// Its widths, the smallest first; at least one.
    pub widths: Vec<Width>,
}

/// Decodes a picture within the limits and draws its widths. The turn says that few others do so on this node.
pub fn prepare(bytes: &[u8], _: &Turn) -> Result<Prepared, Refusal> {
    // A fault in a decoder is a fault of the file: no later try will go better.
    catch_unwind(AssertUnwindSafe(|| draw(bytes))).unwrap_or(Err(Refusal::NoPicture))
}

fn draw(bytes: &[u8]) -> Result<Prepared, Refusal> {
    let mut decoder = reader(bytes)?.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    within(Size { width, height })?;
    let mut limits = limits();
    // What is decoded counts too: a decoder reserves only what it needs beside it.
    limits.reserve(decoder.total_bytes()).map_err(|error| refusal(&error))?;
    decoder.set_limits(limits).map_err(|error| refusal(&error))?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten().filter(|profile| is_of_a_screen(profile));
    let whole = plain(DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?);
    let (size, mut picture) = upright(whole, orientation);
    let mut drawn: Vec<DynamicImage> = Vec::new();
    for width in widths_of(size.width).into_iter().rev() {
        // Each from the one above it: a quarter of the work, and as smooth.
        let next = shrunk(drawn.last().unwrap_or(&picture), width, height_at(size, width));
        // Only the widest is drawn from the whole, which goes before the next one is made.
        picture = DynamicImage::default();
        drawn.push(next);
    }
    drawn.reverse();
    let widths = encoded(&drawn, profile.as_deref())?;
    Ok(Prepared { size, widths })
}

/// The widths of a picture so wide: the fixed ones it reaches, and its own where it is no wider than the widest.
pub(super) fn widths_of(width: u32) -> Vec<u32> {
    let widest = WIDTHS[WIDTHS.len() - 1].min(width);
    WIDTHS.into_iter().filter(|it| *it < widest).chain([widest]).collect()
}

fn height_at(size: Size, width: u32) -> u32 {
    let height = (u64::from(size.height) * u64::from(width)).div_ceil(u64::from(size.width.max(1)));
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// The size of a picture held upright, and the picture so. A large one is first made smaller as it lies, to twice the
/// widest that is kept: beside the whole there is never a second one of its size in the memory.
fn upright(picture: DynamicImage, orientation: Orientation) -> (Size, DynamicImage) {
    let (width, height) = (picture.width(), picture.height());
    let is_turned = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    let size = if is_turned { Size { width: height, height: width } } else { Size { width, height } };
    let near = WIDTHS[WIDTHS.len() - 1] * 2;
    let mut picture = if size.width > near && u64::from(width) * u64::from(height) > MOST_WHOLE {
        let other = height_at(size, near);
        let (width, height) = if is_turned { (other, near) } else { (near, other) };
        picture.thumbnail_exact(width, height)
    } else {
        picture
    };
    picture.apply_orientation(orientation);
    (size, picture)
}

/// In eight bits a colour, as it will be written: half the memory of what has sixteen.
fn plain(picture: DynamicImage) -> DynamicImage {
    if picture.has_alpha() { picture.into_rgba8().into() } else { picture.into_rgb8().into() }
}

fn shrunk(picture: &DynamicImage, width: u32, height: u32) -> DynamicImage {
    // The filter works on one direction first, in four numbers of four bytes a pixel.
    let between = u64::from(picture.width()) * u64::from(height) * 16;
    if picture.width() == width {
        picture.clone()
    } else if between > MOST_BETWEEN {
        // A very high one: less smooth, and in no more memory than its result.
        picture.thumbnail_exact(width, height)
    } else {
        picture.resize_exact(width, height, FilterType::Triangle)
    }
}

/// All in one format: the one in which the smallest is smaller.
fn encoded(drawn: &[DynamicImage], profile: Option<&[u8]>) -> Result<Vec<Width>, Refusal> {
    let Some(smallest) = drawn.first() else { return Err(Refusal::NoPicture) };
    let webp = encode(smallest, Format::Webp, profile)?;
    let is_photograph = !smallest.has_alpha() && encode(smallest, Format::Jpeg, profile)?.len() < webp.len();
    let format = if is_photograph { Format::Jpeg } else { Format::Webp };
    let width = |picture: &DynamicImage| {
        let size = Size { width: picture.width(), height: picture.height() };
        Ok(Width { size, format, bytes: encode(picture, format, profile)? })
    };
    drawn.iter().map(width).collect()
}

pub(super) fn encode(picture: &DynamicImage, format: Format, profile: Option<&[u8]>) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let written = match format {
        Format::Jpeg => write(picture, JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY), profile),
        Format::Webp => write(picture, WebPEncoder::new_lossless(&mut bytes), profile),
    };
    written.map(|()| bytes).map_err(|error| refusal(&error))
}

fn write(
    picture: &DynamicImage,
    mut encoder: impl ImageEncoder,
    profile: Option<&[u8]>,
) -> Result<(), image::ImageError> {
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile.to_vec()).map_err(image::ImageError::Unsupported)?;
    }
    picture.write_with_encoder(encoder)
}

/// Whether a colour profile is a small one for red, green and blue (ICC.1:2022, 7.2.6): without it the colours of many
/// telephones would fade.
fn is_of_a_screen(profile: &[u8]) -> bool {
    profile.len() <= LONGEST_PROFILE && profile.get(16..20) == Some(b"RGB ")
}
