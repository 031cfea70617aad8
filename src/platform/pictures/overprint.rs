//! The word SPECIMEN printed across a picture, again and again from corner to corner, so that nobody cuts it away and
//! nobody passes the picture off as a document. The same word stands on specimens of every country.

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, RgbImage};

use super::lettering;
use super::measure::{limits, reader, refusal, within};
use super::{Refusal, Size, Turn};

/// Of a hundred.
const QUALITY: u8 = 90;
/// The word.
const WORD: &str = "SPECIMEN";
/// Dots from one beginning of the word to the next, and from one line to the next.
const PERIOD: i64 = 58;
const LINE: i64 = 22;
/// Dots of the word across the shorter side of a picture.
const DOTS_ACROSS: i64 = 70;
/// The colour of the print, and how much of it covers what is below, of a hundred.
const INK: [u16; 3] = [176, 16, 32];
const COVER: u16 = 45;

/// The picture upright and printed over, as a JPEG file without what a camera wrote beside it. The turn says that few
/// others work on one.
pub fn print_over(bytes: &[u8], _: &Turn) -> Result<Vec<u8>, Refusal> {
    // A fault in a decoder is a fault of the file.
    catch_unwind(AssertUnwindSafe(|| printed(bytes))).unwrap_or(Err(Refusal::NoPicture))
}

fn printed(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut decoder = reader(bytes)?.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    within(Size { width, height })?;
    let mut limits = limits();
    limits.reserve(decoder.total_bytes()).map_err(|error| refusal(&error))?;
    decoder.set_limits(limits).map_err(|error| refusal(&error))?;
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    picture.apply_orientation(orientation);
    let mut picture = picture.into_rgb8();
    print(&mut picture);
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, QUALITY).encode_image(&picture).map_err(|error| refusal(&error))?;
    Ok(file)
}

fn print(picture: &mut RgbImage) {
    let side = i64::from(picture.width().min(picture.height()));
    let word = lettering::Line::of(WORD);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        if is_inked(&word, (i64::from(x), i64::from(y)), side) {
            for (colour, ink) in pixel.0.iter_mut().zip(INK) {
                let mixed = (u16::from(*colour) * (100 - COVER) + ink * COVER) / 100;
                *colour = u8::try_from(mixed).unwrap_or(u8::MAX);
            }
        }
    }
}

/// Whether a dot of the word lies on a pixel of a picture whose shorter side is so long. The lines rise by half.
fn is_inked(word: &lettering::Line, (x, y): (i64, i64), side: i64) -> bool {
    // Along the line and across it, in dots: turned by the angle whose tangent is one half, in whole numbers.
    let along = (2 * x - y) * DOTS_ACROSS / (side.max(1) * 2);
    let across = (x + 2 * y) * DOTS_ACROSS / (side.max(1) * 2);
    let (line, row) = (across.div_euclid(LINE), across.rem_euclid(LINE));
    // Every other line begins half a word later.
    let dot = (along + line.rem_euclid(2) * PERIOD / 2).rem_euclid(PERIOD);
    let (Ok(column), Ok(row)) = (usize::try_from(dot), usize::try_from(row)) else { return false };
    word.has_dot(column, row)
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgb};

    use super::super::Bench;
    use super::*;

    #[test]
    fn the_word_lies_on_every_part_of_a_picture_and_lets_it_be_seen() {
        let plain = RgbImage::from_pixel(640, 400, Rgb([255, 255, 255]));
        let mut file = std::io::Cursor::new(Vec::new());
        plain.write_to(&mut file, ImageFormat::Png).unwrap();
        let bench = Bench::default();
        let printed = print_over(file.get_ref(), &bench.take().unwrap()).unwrap();
        let printed = image::load_from_memory(&printed).unwrap().into_rgb8();
        assert_eq!(printed.dimensions(), (640, 400));
        let inked = |left: u32, top: u32| {
            let all = (left..left + 160).flat_map(|x| (top..top + 100).map(move |y| (x, y)));
            all.filter(|(x, y)| printed.get_pixel(*x, *y).0[1] < 190).count()
        };
        for left in [0, 160, 320, 480] {
            for top in [0, 100, 200, 300] {
                let share = inked(left, top) * 100 / 16_000;
                assert!((3..40).contains(&share), "{left},{top}: {share} of a hundred");
            }
        }
    }

    #[test]
    fn what_is_no_picture_is_not_printed_over() {
        let bench = Bench::default();
        assert!(print_over(b"<svg xmlns='http://www.w3.org/2000/svg'/>", &bench.take().unwrap()).is_err());
    }
}
