use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::shrink::widths_of;
use super::*;

/// A photograph's noise: no two neighbours alike, so that no format without loss makes it small.
fn photograph(width: u32, height: u32) -> DynamicImage {
    let mut seed = 7_u32;
    let mut next = move || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed.to_be_bytes()[0] / 8
    };
    RgbImage::from_fn(width, height, |x, y| {
        let base = u8::try_from((x / 8 + y / 8) % 200).unwrap();
        Rgb([base + next(), base + next(), base + next()])
    })
    .into()
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn prepared(bytes: &[u8]) -> Result<Prepared, Refusal> {
    prepare(bytes, &Bench::default().take().unwrap())
}

/// A JPEG whose camera says that it was held sideways (Exif orientation 6), with a place and a name beside it.
pub(crate) fn sideways() -> Vec<u8> {
    let plain = written(&photograph(400, 200), ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(b"GPS 41.0082 28.9784 Canary Person");
    let mut bytes = plain[..2].to_vec();
    bytes.extend_from_slice(&[0xff, 0xe1]);
    bytes.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(&exif);
    bytes.extend_from_slice(&plain[2..]);
    bytes
}

#[test]
fn a_picture_comes_in_the_widths_it_reaches() {
    assert_eq!(widths_of(4000), [320, 640, 1280, 1920]);
    assert_eq!(widths_of(1920), [320, 640, 1280, 1920]);
    assert_eq!(widths_of(1000), [320, 640, 1000]);
    assert_eq!(widths_of(200), [200]);
    let made = prepared(&written(&photograph(1000, 501), ImageFormat::Png)).unwrap();
    assert_eq!(made.size, Size { width: 1000, height: 501 });
    let sizes: Vec<_> = made.widths.iter().map(|it| (it.size.width, it.size.height)).collect();
    assert_eq!(sizes, [(320, 161), (640, 321), (1000, 501)]);
    for width in &made.widths {
        assert_eq!(measure(&width.bytes), Ok(width.size));
    }
}

#[test]
fn a_photograph_becomes_jpeg_and_a_drawing_stays_without_loss() {
    assert_eq!(prepared(&written(&photograph(700, 500), ImageFormat::Png)).unwrap().widths[0].format, Format::Jpeg);
    let drawing: DynamicImage = RgbImage::from_fn(700, 500, |x, _| Rgb([if x < 300 { 0 } else { 255 }; 3])).into();
    assert_eq!(prepared(&written(&drawing, ImageFormat::Png)).unwrap().widths[0].format, Format::Webp);
    let glass: DynamicImage = RgbaImage::from_fn(50, 50, |x, _| Rgba([9, 9, 9, u8::try_from(x).unwrap()])).into();
    let made = prepared(&written(&glass, ImageFormat::Png)).unwrap();
    assert!(image::load_from_memory(&made.widths[0].bytes).unwrap().has_alpha());
}

#[test]
fn a_picture_held_sideways_stands_upright_and_tells_nothing_of_its_camera() {
    let bytes = sideways();
    assert!(bytes.windows(6).any(|it| it == b"Canary"));
    let made = prepared(&bytes).unwrap();
    assert_eq!(made.size, Size { width: 200, height: 400 });
    for width in &made.widths {
        assert_eq!(width.size, Size { width: 200, height: 400 });
        for word in [&b"Canary"[..], b"Exif", b"GPS"] {
            assert!(!width.bytes.windows(word.len()).any(|it| it == word));
        }
    }
}

/// The head of a PNG that says it has so many pixels; nothing follows.
fn head(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = written(&photograph(8, 8), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    };
    !bytes.iter().fold(!0, step)
}

#[test]
fn what_is_too_large_is_refused_before_it_is_decoded() {
    assert_eq!(measure(&head(8, 8)), Ok(Size { width: 8, height: 8 }));
    for (width, height) in [(100_000, 10), (10, 100_000), (15_000, 15_000), (60_000, 60_000)] {
        assert_eq!(measure(&head(width, height)), Err(Refusal::TooManyPixels), "{width} × {height}");
        assert_eq!(prepared(&head(width, height)).err(), Some(Refusal::TooManyPixels), "{width} × {height}");
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    let half = written(&photograph(300, 300), ImageFormat::Png);
    for bytes in [&b""[..], b"GIF89a", b"<svg onload=alert(1)>", b"\xff\xd8\xff\xe0 no jpeg", &half[..half.len() / 3]] {
        assert_eq!(prepared(bytes).err(), Some(Refusal::NoPicture), "{:?}", &bytes[..bytes.len().min(8)]);
    }
}

/// A part of a PNG (ISO/IEC 15948, 5.3).
fn part(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let checked = [kind, body].concat();
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[..], &checked, &crc(&checked).to_be_bytes()].concat()
}

/// A flat PNG of some hundred kilobytes.
fn flat((width, height): (u32, u32), bits: u8, colours: u8, orientation: Option<u8>) -> Vec<u8> {
    use std::io::Write as _;

    // Colour type 2 has red, green and blue, 6 opacity as well.
    let (samples, kind) = if colours == 4 { (4, 6) } else { (3, 2) };
    let row = vec![0; 1 + width as usize * samples * usize::from(bits / 8)];
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    (0..height).for_each(|_| packed.write_all(&row).unwrap());
    let size = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[bits, kind, 0, 0, 0]].concat();
    let held = orientation
        .map(|it| [b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", &[it, 0, 0, 0, 0, 0, 0][..]].concat());
    let exif = held.map(|it| part(b"eXIf", &it)).unwrap_or_default();
    let body = part(b"IDAT", &packed.finish().unwrap());
    [b"\x89PNG\r\n\x1a\n".to_vec(), part(b"IHDR", &size), exif, body, part(b"IEND", b"")].concat()
}

/// A scan as a scanner writes it.
fn jpeg((width, height): (u32, u32)) -> Vec<u8> {
    let shade = |x: u32, y: u32| u8::try_from((x / 16 + y / 16) % 256).unwrap();
    written(&RgbImage::from_fn(width, height, |x, y| Rgb([shade(x, y), 128, shade(y, x)])).into(), ImageFormat::Jpeg)
}

/// What a line of `/proc/self/status` says, in kilobytes (proc(5)).
fn kilobytes(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let said = status.lines().find_map(|it| it.strip_prefix(line)).unwrap();
    said.split_whitespace().next().unwrap().parse().unwrap()
}

/// The most memory a process ever held counts for ever, so each picture has a process of its own: this test, told so
/// by the environment. What the process holds before it sees the picture is not the picture's.
#[test]
fn no_picture_takes_more_memory_than_it_may() {
    const TOLD: &str = "PICTURE_OF_A_TEST";
    if let Ok(path) = std::env::var(TOLD) {
        let idle = kilobytes("VmRSS:");
        let outcome = prepared(&std::fs::read(&path).unwrap()).map(|it| it.size);
        std::fs::write(path, format!("{outcome:?} in {}", kilobytes("VmHWM:") - idle)).unwrap();
    } else {
        let folder = tempfile::tempdir().unwrap();
        // Exactly as many pixels as are taken, and scans of 40 megapixels.
        let (most, scan) = ((3125, 16_000), (7300, 5480));
        for (bytes, outcome, kilobytes) in [
            (flat(most, 16, 4, None), "Err(TooManyPixels)", 300_000),
            (flat(most, 8, 4, None), "Ok(Size { width: 3125, height: 16000 })", 400_000),
            (flat(most, 8, 4, Some(6)), "Ok(Size { width: 16000, height: 3125 })", 400_000),
            (flat(most, 8, 3, Some(6)), "Ok(Size { width: 16000, height: 3125 })", 300_000),
            (flat(scan, 8, 3, None), "Ok(Size { width: 7300, height: 5480 })", 250_000),
            (flat(scan, 8, 3, Some(6)), "Ok(Size { width: 5480, height: 7300 })", 250_000),
            (jpeg(scan), "Ok(Size { width: 7300, height: 5480 })", 250_000),
        ] {
            let path = folder.path().join("flat.png");
            std::fs::write(&path, &bytes).unwrap();
            let mut child = std::process::Command::new(std::env::current_exe().unwrap());
            child.args(["--exact", "platform::pictures::tests::no_picture_takes_more_memory_than_it_may"]);
            assert!(child.env(TOLD, &path).output().unwrap().status.success());
            let said = std::fs::read_to_string(&path).unwrap();
            let (came_out, most) = said.split_once(" in ").unwrap();
            assert_eq!(came_out, outcome);
            assert!(most.parse::<u64>().unwrap() < kilobytes, "{outcome}: {most} kB");
        }
    }
}

#[test]
fn two_pictures_at_a_time() {
    let bench = Bench::default();
    let held = [bench.take().unwrap(), bench.take().unwrap()];
    assert!(bench.take().is_none());
    drop(held);
    assert!(bench.take().is_some());
}

#[tokio::test]
async fn a_third_waits_and_is_not_refused() {
    const SHORT: std::time::Duration = std::time::Duration::from_millis(20);
    let bench = Bench::default();
    let held = [bench.take().unwrap(), bench.take().unwrap()];
    assert!(bench.wait(SHORT).await.is_none(), "nobody waits for ever");
    let (third, ()) = tokio::join!(bench.wait(SHORT * 1000), async {
        tokio::time::sleep(SHORT).await;
        drop(held);
    });
    assert!(third.is_some());
}
