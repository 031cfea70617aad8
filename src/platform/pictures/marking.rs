//! Words about who looks drawn across a picture, for that reader alone: again and again along rising lines, so that no
//! part of it goes without, and in dark letters with a light edge, so that they are read on every ground and what is below
//! stays to be seen. The picture that is kept is not touched.

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::{DynamicImage, ImageDecoder, Pixel};

use super::lettering::{HEIGHT, Line};
use super::measure::{limits, reader, refusal, within};
use super::shrink::{Format, encode};
use super::{Refusal, Size, Turn};

/// The lines rise by one in four: sine and cosine of that angle, in 65,536ths.
const SINE: i64 = 15_895;
const COSINE: i64 = 63_579;
const WHOLE: i64 = 65_536;
/// Dots from one line to the next, and from the end of the words to their next beginning.
const PITCH: i64 = 34;
const GAP: i64 = 24;
/// How wide a dot is, in sixteenths of a pixel: so many for each pixel of a picture 400 wide, and never so few that
/// letters run together.
const ACROSS: i64 = 400;
const SMALLEST: i64 = 24;
/// How much of what is below the ink covers, of a hundred.
const COVER: u16 = 28;

/// The picture with the words across it, in the format it came in. The turn says that few others work on one.
pub fn mark_over(bytes: &[u8], words: &str, _: &Turn) -> Result<Vec<u8>, Refusal> {
    // A fault in a decoder is a fault of the file.
    catch_unwind(AssertUnwindSafe(|| marked(bytes, words))).unwrap_or(Err(Refusal::NoPicture))
}

fn marked(bytes: &[u8], words: &str) -> Result<Vec<u8>, Refusal> {
    let reader = reader(bytes)?;
    let format = if reader.format() == Some(image::ImageFormat::Jpeg) { Format::Jpeg } else { Format::Webp };
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    within(Size { width, height })?;
    decoder.set_limits(limits()).map_err(|error| refusal(&error))?;
    let profile = decoder.icc_profile().ok().flatten();
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    let ink = Ink::of(words, width);
    let picture: DynamicImage = if picture.has_alpha() {
        let mut picture = picture.into_rgba8();
        ink.draw(&mut picture);
        picture.into()
    } else {
        let mut picture = picture.into_rgb8();
        ink.draw(&mut picture);
        picture.into()
    };
    encode(&picture, format, profile.as_deref())
}

/// Where the letters lie on a picture of some width.
struct Ink {
    line: Line,
    /// Dots from one beginning of the words to the next.
    period: i64,
    /// What a step of one pixel to the side and one down is along the lines and across them, in 65,536ths of a dot.
    along: (i64, i64),
    across: (i64, i64),
}

impl Ink {
    fn of(words: &str, width: u32) -> Self {
        let dot = (i64::from(width) * 16 / ACROSS).max(SMALLEST);
        let line = Line::of(words);
        let period = i64::try_from(line.width()).unwrap_or(i64::MAX / WHOLE) + GAP;
        let (sine, cosine) = (SINE * 16 / dot, COSINE * 16 / dot);
        Self { line, period, along: (cosine, -sine), across: (sine, cosine) }
    }

    fn draw<P: Pixel<Subpixel = u8>>(&self, picture: &mut image::ImageBuffer<P, Vec<u8>>) {
        for (x, y, pixel) in picture.enumerate_pixels_mut() {
            if let Some(ink) = self.at(i64::from(x), i64::from(y)) {
                let mixed = |below: u8| {
                    let mixed = (u16::from(below) * (100 - COVER) + u16::from(ink) * COVER) / 100;
                    u8::try_from(mixed).unwrap_or(u8::MAX)
                };
                // Ink is seen where the picture is not.
                let least = u8::try_from(COVER * 255 / 100).unwrap_or(u8::MAX);
                pixel.apply_with_alpha(mixed, |alpha| alpha.max(least));
            }
        }
    }

    /// The ink on a pixel: dark on a letter, light right beneath and behind it, else none.
    fn at(&self, x: i64, y: i64) -> Option<u8> {
        let across = (x * self.across.0 + y * self.across.1) / WHOLE;
        let row = usize::try_from(across.rem_euclid(PITCH)).ok().filter(|row| *row <= HEIGHT)?;
        let along = (x * self.along.0 + y * self.along.1).div_euclid(WHOLE);
        // Every other line begins half the words later.
        let shifted = along + across.div_euclid(PITCH).rem_euclid(2) * self.period / 2;
        let column = usize::try_from(shifted.rem_euclid(self.period)).ok()?;
        if self.line.has_dot(column, row) {
            return Some(0);
        }
        let is_edge = column > 0 && row > 0 && self.line.has_dot(column - 1, row - 1);
        is_edge.then_some(u8::MAX)
    }
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

    use super::super::{Bench, prepare};
    use super::*;

    const WORDS: &str = "TUR NVI · EDITOR · K7QM-2XPD · 2026-11-29 14:05 UTC";

    fn over(picture: &DynamicImage, words: &str) -> DynamicImage {
        let mut file = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut file, ImageFormat::WebP).unwrap();
        let drawn = mark_over(file.get_ref(), words, &Bench::default().take().unwrap()).unwrap();
        image::load_from_memory(&drawn).unwrap()
    }

    #[test]
    fn the_words_lie_on_every_part_of_dark_and_light_pictures_and_let_them_be_seen() {
        for shade in [0, 128, 255] {
            for width in [320, 640, 1280] {
                let plain = RgbImage::from_pixel(width, width * 5 / 8, Rgb([shade; 3]));
                let drawn = over(&plain.into(), WORDS).into_rgb8();
                let is_inked = |x, y| drawn.get_pixel(x, y).0[0].abs_diff(shade) > 30;
                let (across, down) = (width / 4, width * 5 / 32);
                for (left, top) in (0..4).flat_map(|x| (0..4).map(move |y| (x * across, y * down))) {
                    let all = (left..left + across).flat_map(|x| (top..top + down).map(move |y| (x, y)));
                    let share = all.filter(|(x, y)| is_inked(*x, *y)).count() * 100 / (across * down) as usize;
                    assert!((1..25).contains(&share), "{shade} {width} {left},{top}: {share} of a hundred");
                }
                assert!(drawn.pixels().all(|it| it.0[0].abs_diff(shade) < 100), "what is below is seen");
            }
        }
    }

    #[test]
    fn other_words_are_another_picture_and_glass_shows_them_too() {
        let plain: DynamicImage = RgbImage::from_pixel(640, 400, Rgb([200; 3])).into();
        assert_ne!(over(&plain, WORDS).into_rgb8(), over(&plain, &WORDS.replace("14:05", "14:06")).into_rgb8());
        let glass: DynamicImage = RgbaImage::from_pixel(640, 400, Rgba([0; 4])).into();
        assert!(over(&glass, WORDS).into_rgba8().pixels().any(|it| it.0[3] > 60));
    }

    #[test]
    fn a_picture_keeps_its_format_and_its_size() {
        let photograph: DynamicImage =
            RgbImage::from_fn(900, 700, |x, y| Rgb([(x * y % 251).to_le_bytes()[0]; 3])).into();
        let mut file = std::io::Cursor::new(Vec::new());
        photograph.write_to(&mut file, ImageFormat::Jpeg).unwrap();
        let bench = Bench::default();
        let turn = bench.take().unwrap();
        let width = prepare(file.get_ref(), &turn).unwrap().widths.remove(1);
        let drawn = mark_over(&width.bytes, WORDS, &turn).unwrap();
        assert_eq!(image::guess_format(&drawn).unwrap(), image::guess_format(&width.bytes).unwrap());
        let drawn = image::load_from_memory(&drawn).unwrap();
        assert_eq!((drawn.width(), drawn.height()), (width.size.width, width.size.height));
        assert!(mark_over(b"<svg xmlns='http://www.w3.org/2000/svg'/>", WORDS, &turn).is_err());
    }
}
