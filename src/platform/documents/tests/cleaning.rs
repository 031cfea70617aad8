//! PDFs whose names are taken out where they stand.

use std::io::Read as _;

use proptest::prelude::*;

use super::super::traces::Cleaned;
use super::super::{TraceKind, cleaned, look};
use super::traces::{packed, stream};
use crate::platform::uploads::Content;

use TraceKind::{Author, Commenter, Editor, Organisation, Photo, Program};

const PACKET: &str = "<?xpacket begin='\u{feff}'?><x:xmpmeta xmlns:x='x'><rdf:RDF xmlns:rdf='r'><rdf:Description \
    xmlns:dc='d' xmlns:xmp='p' pdf:Producer='Skia &amp; co' xmlns:pdf='q'><dc:title>Kept</dc:title><dc:creator><rdf:Seq>\
    <rdf:li>Анна &amp; Ата</rdf:li><rdf:li><![CDATA[Secret]]></rdf:li></rdf:Seq></dc:creator>\
    <xmp:CreatorTool>Secret Writer</xmp:CreatorTool><x:lastModifiedBy>Secret</x:lastModifiedBy>\
    <x:H><rdf:li x:softwareAgent='Secret' x:action='saved'/></x:H></rdf:Description></rdf:RDF></x:xmpmeta>\
    <?xpacket end='w'?>";

fn clean(bytes: &[u8]) -> Cleaned {
    let cleaned = cleaned(Content::Pdf, bytes).unwrap();
    assert_eq!(cleaned.bytes.len(), bytes.len(), "no byte moves");
    assert!(super::super::cleaned(Content::Pdf, &cleaned.bytes).is_none(), "and nothing is left to take out");
    cleaned
}

fn kinds(cleaned: &Cleaned) -> Vec<TraceKind> {
    cleaned.removed.iter().copied().collect()
}

#[test]
fn names_become_spaces_in_every_writing_and_in_every_state_of_the_file() {
    let before = b"%PDF-1.7\n2 0 obj<</Title(Kept)/Auth#6fr(An\\)na (B) \\101)/Creator(Word)/Company <FEFF0041 0 >>>endobj\n\
        3 0 obj<</Author 4 0 R>>endobj 4 0 obj (Anna) endobj\n\
        7 0 obj<</Type/Annot/Subtype/Text/T(Anna)/Contents(Kept)>>endobj <</Subtype/Widget/T(field)>>\n\
        trailer<</Info 2 0 R>>\n%%EOF\n2 0 obj<</Author(Later)/LastModifiedBy()>>endobj 4 0 obj(Anna again)endobj\n%%EOF";
    let after = b"%PDF-1.7\n2 0 obj<</Title(Kept)/Auth#6fr(               )/Creator(    )/Company <2020202020 >>>endobj\n\
        3 0 obj<</Author 4 0 R>>endobj 4 0 obj (    ) endobj\n\
        7 0 obj<</Type/Annot/Subtype/Text/T(    )/Contents(Kept)>>endobj <</Subtype/Widget/T(field)>>\n\
        trailer<</Info 2 0 R>>\n%%EOF\n2 0 obj<</Author(     )/LastModifiedBy()>>endobj 4 0 obj(          )endobj\n%%EOF";
    let cleaned = clean(before);
    assert_eq!(String::from_utf8_lossy(&cleaned.bytes), String::from_utf8_lossy(after));
    assert_eq!(kinds(&cleaned), [Author, Organisation, Commenter, Program]);
    assert!(look(Content::Pdf, &cleaned.bytes).traces.is_empty());
}

/// What stands between the first stream's marks, unpacked.
fn unpacked(bytes: &[u8]) -> String {
    let at = bytes.windows(8).position(|it| it == b"stream\r\n").unwrap() + 8;
    let mut text = String::new();
    flate2::read::ZlibDecoder::new(&bytes[at..]).read_to_string(&mut text).unwrap();
    text
}

#[test]
fn names_in_packed_parts_become_spaces_and_the_parts_keep_their_length() {
    let plain = clean(&stream("/Type/Metadata/Subtype/XML", PACKET.as_bytes()));
    let packet = clean(&stream("/Type/Metadata/Filter/FlateDecode", &packed(PACKET.as_bytes())));
    let text = unpacked(&packet.bytes);
    assert!(String::from_utf8_lossy(&plain.bytes).contains(&text), "packed or not, it is the same");
    for gone in ["Анна", "Ата", "amp", "Secret", "Skia", "Writer"] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    for kept in ["Kept", "x:action='saved'", "<rdf:li>", "end='w'"] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    assert_eq!(kinds(&packet), [Author, Editor, Program]);
    assert!(look(Content::Pdf, &packet.bytes).traces.is_empty());

    let objects = b"5 0 6 40 <</Author (Anna of the registry)>> <</Producer <414243> /Trapped /False>>";
    let packet = clean(&stream("/Type/ObjStm/N 2/First 10/Filter[/FlateDecode]", &packed(objects)));
    let blank = "5 0 6 40 <</Author (                    )>> <</Producer <202020> /Trapped /False>>";
    assert_eq!(unpacked(&packet.bytes), blank);
}

#[test]
fn what_a_camera_wrote_into_a_picture_of_a_pdf_is_taken_out() {
    let exif = b"\xff\xe1\x00\x10Exif\0\0GPS here";
    let rest = b"\xff\xdb\x00\x05abc\xff\xff\xfe\x00\x06Anna\xff\xda\x00\x02\xff\xe1\x00\x06scan\xff\xd9";
    let photo = [b"\xff\xd8\xff\xe0\x00\x06JFIF", &exif[..], rest].concat();
    let blank = b"\xff\xe1\x00\x10              \xff\xdb\x00\x05abc\xff\xff\xfe\x00\x06    \xff\xda\x00\x02\xff\xe1\x00\x06scan";
    let file = stream("/Subtype/Image/Filter/DCTDecode", &photo);
    assert_eq!(look(Content::Pdf, &file).traces.len(), 1);
    let cleaned = clean(&file);
    assert!(cleaned.bytes.windows(blank.len()).any(|part| part == blank), "{:?}", cleaned.bytes);
    assert_eq!(kinds(&cleaned), [Photo]);
    assert!(look(Content::Pdf, &cleaned.bytes).traces.is_empty());
    let broken = stream("/Filter/DCTDecode", b"\xff\xd8\xff\xe1\xff\xffExif");
    assert!(super::super::cleaned(Content::Pdf, &broken).is_none());
}

#[test]
fn what_may_not_be_touched_or_does_not_fit_is_left_and_told() {
    let told = |bytes: &[u8]| look(Content::Pdf, bytes).traces.iter().map(|it| it.words.clone()).collect::<Vec<_>>();
    let signed = b"2 0 obj<</Author(Anna)>>endobj 8 0 obj<</Type/Sig/ByteRange[0 9 9 9]/Contents<00>>>endobj";
    let locked = b"2 0 obj<</Author(Anna)>>endobj trailer<</Encrypt 3 0 R>>";
    let damaged = [&stream("/Type/ObjStm/Filter/FlateDecode", &packed(b"<</Author(Anna)>>")[..20])[..], b""].concat();
    let odd = stream("/Type/ObjStm/Filter/LZWDecode", b"<</Author(Anna)>>");
    let predicted = stream("/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>", &packed(b"x"));
    // The name is packed as a repetition of other words, and spaces would be none.
    let repeated = b"<</Title(/Author(Anna of Van)/X)/Author(Anna of Van)/X 1>>";
    let tight = stream("/Type/ObjStm/Filter/FlateDecode", &packed(repeated));
    for (bytes, names) in [
        (signed.to_vec(), vec!["Anna"]),
        (locked.to_vec(), vec!["Anna", ""]),
        (damaged, vec!["Anna", ""]),
        (odd, vec![""]),
        (predicted, vec![""]),
        (tight, vec!["Anna of Van"]),
        (b"<</Author(Anna".to_vec(), vec![]),
        (b"<</Title(Anna)>>".to_vec(), vec![]),
    ] {
        assert!(cleaned(Content::Pdf, &bytes).is_none(), "{}", String::from_utf8_lossy(&bytes));
        assert_eq!(told(&bytes), names, "{}", String::from_utf8_lossy(&bytes));
    }
    assert!(cleaned(Content::Text, b"<</Author(Anna)>>").is_none());
    // Beside a part that cannot be looked into, what can be taken out is.
    let both = [&stream("/Type/ObjStm/Filter/LZWDecode", b"x")[..], b"<</Author(Anna)>>"].concat();
    assert_eq!(told(&clean(&both).bytes), [""]);
}

proptest! {
    #[test]
    fn no_change_of_bytes_breaks_the_cleaning_and_only_names_change(
        at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        name in "[a-zA-Z ]{1,60}",
    ) {
        let objects = format!("5 0 <</Author ({name}) /Company ({name})>>");
        let page = "BT (what the page says) Tj ET";
        let mut file = [
            b"%PDF-1.7\n".to_vec(),
            stream("/Filter/FlateDecode", &packed(page.as_bytes())),
            format!("2 0 obj<</Author({name})/Title(Kept)/Producer <{}>>>endobj\n", "4a".repeat(name.len())).into_bytes(),
            stream("/Type/ObjStm/Filter/FlateDecode", &packed(objects.as_bytes())),
            stream("/Type/Metadata/Filter/FlateDecode", &packed(PACKET.as_bytes())),
        ]
        .concat();
        if let Some(whole) = cleaned(Content::Pdf, &file) {
            prop_assert_eq!(unpacked(&whole.bytes), page);
        }
        for (index, byte) in at {
            let length = file.len();
            file[index.index(length)] = byte;
        }
        if let Some(it) = cleaned(Content::Pdf, &file) {
            prop_assert_eq!(it.bytes.len(), file.len());
            prop_assert_eq!(&it.bytes[..9], &file[..9]);
        }
    }
}
