//! Bytes become text. A byte order mark says how; without one, what is sound UTF-8 is UTF-8, and what is not was
//! written by one of the three tables of Windows that are used in the region: Cyrillic (1251), Turkish (1254), Arabic
//! (1256). Which of them is told by the letters it gives.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1254, WINDOWS_1256};

use super::unreadable::Unreadable;

/// What a person may choose instead of being told, in the order of the form.
pub const CHOICES: [&str; 5] = ["utf-8", "utf-16", "windows-1251", "windows-1254", "windows-1256"];

/// Bytes that are looked at to tell UTF-16: the names of columns, before any words.
const HEAD: usize = 40;

/// The text and the name of the encoding it was read by; `chosen` is one of [`CHOICES`], or empty to be told.
///
/// # Errors
/// Where it is no text in that encoding, or none at all.
pub fn decode(bytes: &[u8], chosen: &str) -> Result<(String, &'static str), Unreadable> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (told(bytes, chosen), 0));
    let text =
        encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]).ok_or(Unreadable::Encoding)?;
    if text.contains('\0') {
        return Err(Unreadable::Nul);
    }
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok((text.into_owned(), encoding.name()))
}

fn told(bytes: &[u8], chosen: &str) -> &'static Encoding {
    match chosen {
        "utf-8" => UTF_8,
        "utf-16" => utf_16(bytes).unwrap_or(UTF_16LE),
        "windows-1251" => WINDOWS_1251,
        "windows-1254" => WINDOWS_1254,
        "windows-1256" => WINDOWS_1256,
        _ => declared(bytes).or_else(|| utf_16(bytes)).unwrap_or_else(|| guessed(bytes)),
    }
}

/// What an XML declaration says of itself.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = std::str::from_utf8(bytes.get(..bytes.len().min(100))?.split(|byte| *byte == b'>').next()?).ok()?;
    let (_, rest) = head.strip_prefix("<?xml")?.split_once("encoding=")?;
    Encoding::for_label(rest.trim_start_matches(['"', '\'']).split(['"', '\'']).next()?.as_bytes())
}

/// Without a mark, UTF-16 of a line that names columns has a null in every second byte.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let nulls = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (high, low) = (nulls(0), nulls(1));
    match (head.len() / 6).max(4) {
        least if low >= least && high == 0 => Some(UTF_16LE),
        least if high >= least && low == 0 => Some(UTF_16BE),
        _ => None,
    }
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let high = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0.into_owned();
    let arabic = high(WINDOWS_1256);
    let letters = |text: &str| text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count();
    let of_arabic = arabic.chars().filter(|c| matches!(c, '\u{600}'..='\u{6FF}') && c.is_alphabetic()).count();
    // Read as Arabic, Cyrillic gives French letters between the Arabic ones; Arabic hardly any.
    if of_arabic > 0 && of_arabic * 100 >= letters(&arabic) * 85 {
        return WINDOWS_1256;
    }
    // A Cyrillic word is made of such bytes alone; a Turkish one holds them here and there.
    let (mut beside, mut all) = (0, 0);
    for pair in bytes.windows(2) {
        all += usize::from(pair[0] >= 0x80);
        beside += usize::from(pair[0] >= 0x80 && pair[1] >= 0x80);
    }
    if beside * 2 > all { WINDOWS_1251 } else { WINDOWS_1254 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        decode(bytes, "").unwrap()
    }

    #[test]
    fn each_encoding_is_told_and_gives_its_letters() {
        let russian = "title;summary\r\nЕдиный реестр;Граждане получают выписку в день обращения.\r\n";
        let persian = "title,summary\r\nثبت احوال,سازمان ثبت احوال کشور کارت تازه داد\r\n";
        let turkish = "title;summary\r\nYeni kimlik kartı;Bütün nüfus müdürlükleri başvuruyu aynı gün alıyor.\r\n";
        for (text, encoding, name) in [
            (russian, WINDOWS_1251, "windows-1251"),
            (persian, WINDOWS_1256, "windows-1256"),
            (turkish, WINDOWS_1254, "windows-1254"),
            (russian, UTF_8, "UTF-8"),
        ] {
            let (bytes, _, is_lossy) = encoding.encode(text);
            assert!(!is_lossy || name == "windows-1256", "{name}");
            let (read, told) = read(&bytes);
            assert_eq!(told, name);
            assert!(is_lossy || read == text, "{read}");
        }
    }

    #[test]
    fn marks_and_utf_16_are_read() {
        assert_eq!(read("\u{FEFF}title\nثبت".as_bytes()), ("title\nثبت".to_owned(), "UTF-8"));
        let utf_16 = |text: &str, be: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|unit| if be { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        assert_eq!(read(&utf_16("\u{FEFF}title\nثبت", false)), ("title\nثبت".to_owned(), "UTF-16LE"));
        assert_eq!(read(&utf_16("\u{FEFF}title\nثبت", true)), ("title\nثبت".to_owned(), "UTF-16BE"));
        assert_eq!(read(&utf_16("title,summary\na,b", false)).1, "UTF-16LE");
        assert_eq!(read(&utf_16("title,summary\na,b", true)).1, "UTF-16BE");
        let persian = format!("title,summary,text\n{}", "ثبت‌احوال،کارت،".repeat(40));
        assert_eq!(read(&utf_16(&persian, false)), (persian, "UTF-16LE"));
        let feed = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss>Реестр</rss>";
        assert_eq!(read(&WINDOWS_1251.encode(feed).0), (feed.to_owned(), "windows-1251"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(decode(b"", ""), Err(Unreadable::Empty));
        assert_eq!(decode("\u{FEFF} \n".as_bytes(), ""), Err(Unreadable::Empty));
        assert_eq!(decode(b"title\na\0b", ""), Err(Unreadable::Nul));
        assert_eq!(decode(b"\xef\xbb\xbf\xff\xfe\xff", ""), Err(Unreadable::Encoding));
        assert_eq!(decode(b"\xff", "utf-8"), Err(Unreadable::Encoding));
    }
}
