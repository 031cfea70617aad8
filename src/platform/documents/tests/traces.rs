//! Documents that name people beside their words.

use std::io::Write as _;

use proptest::prelude::*;

use super::super::{TraceKind, look};
use super::docx::zip;
use crate::platform::uploads::Content;

use TraceKind::{Author, Closed, Commenter, Editor, Organisation};

/// What is found, as kinds with words.
fn told(content: Content, bytes: &[u8]) -> Vec<(TraceKind, String)> {
    look(content, bytes).traces.into_iter().map(|it| (it.kind, it.words)).collect()
}

fn named(list: &[(TraceKind, &str)]) -> Vec<(TraceKind, String)> {
    list.iter().map(|(kind, words)| (*kind, (*words).to_owned())).collect()
}

#[test]
fn office_documents_name_authors_editors_organisations_and_who_made_remarks() {
    let core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>No name</dc:title>\
        <dc:creator>Анна &amp; Ата</dc:creator><cp:lastModifiedBy> Şule\u{202e}  Çevirmen </cp:lastModifiedBy></cp:coreProperties>";
    let program = "<Properties><Application>Word</Application><Company>ثبت احوال</Company><Manager/></Properties>";
    let body =
        "<w:document xmlns:w='w'><w:ins w:author='Bek'><w:t>author</w:t></w:ins><w:del w:author='Bek'/></w:document>";
    let remarks = "<w:comments xmlns:w='w'><w:comment w:author='Gül'><w:t>creator</w:t></w:comment></w:comments>";
    let word = zip(&[
        ("docProps/core.xml", core.as_bytes()),
        ("docProps/app.xml", program.as_bytes()),
        ("word/document.xml", body.as_bytes()),
        ("word/comments.xml", remarks.as_bytes()),
    ]);
    let all = named(&[
        (Author, "Анна & Ата"),
        (Editor, "Şule Çevirmen"),
        (Organisation, "ثبت احوال"),
        (Commenter, "Bek"),
        (Commenter, "Gül"),
    ]);
    assert_eq!(told(Content::Docx, &word), all);

    let sheet = zip(&[
        ("xl/comments1.xml", b"<comments><authors><author>Bek</author></authors></comments>"),
        ("xl/persons/person.xml", b"<personList><person displayName='Ata' userId='x'/></personList>"),
        ("xl/worksheets/sheet1.xml", b"<worksheet><author>nobody</author></worksheet>"),
    ]);
    assert_eq!(told(Content::Xlsx, &sheet), named(&[(Commenter, "Ata"), (Commenter, "Bek")]));
    let slides = zip(&[("ppt/commentAuthors.xml", b"<l><cmAuthor name='Bek'/></l>")]);
    assert_eq!(told(Content::Pptx, &slides), named(&[(Commenter, "Bek")]));

    let meta = "<office:document-meta xmlns:office='o' xmlns:meta='m' xmlns:dc='d'><office:meta>\
        <meta:initial-creator>Анна</meta:initial-creator><dc:creator>Бек</dc:creator></office:meta></office:document-meta>";
    let text = "<office:document-content xmlns:office='o' xmlns:dc='d'><office:annotation><dc:creator>Ата</dc:creator>\
        </office:annotation></office:document-content>";
    let writer = zip(&[("meta.xml", meta.as_bytes()), ("content.xml", text.as_bytes())]);
    assert_eq!(told(Content::Odt, &writer), named(&[(Author, "Анна"), (Editor, "Бек"), (Commenter, "Ата")]));
}

#[test]
fn what_nobody_can_look_into_says_so_and_what_names_nobody_is_silent() {
    assert_eq!(told(Content::Docx, &zip(&[("word/document.xml", b"<a/>")])), []);
    assert_eq!(told(Content::Docx, b"PK\x03\x04"), named(&[(Closed, "")]));
    assert_eq!(told(Content::Docx, &zip(&[("docProps/core.xml", b"<broken")])), named(&[(Closed, "")]));
    assert_eq!(told(Content::Pdf, b"%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>"), named(&[(Closed, "")]));
    assert_eq!(told(Content::Csv, b"Author,Anna\n"), []);
}

pub(super) fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("9 0 obj\n<<{dictionary}/Length {}>>\nstream\r\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream\nendobj\n"].concat()
}

pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

#[test]
fn a_pdf_names_people_wherever_its_programs_put_them() {
    let objects = b"5 0 6 30 <</Author (In a packed object)  >> <</Producer (none) /Trapped /False>>";
    let packet = "<?xpacket begin='\u{feff}'?><x:xmpmeta xmlns:x='x'><rdf:RDF xmlns:rdf='r'><rdf:Description \
        xmlns:dc='d'><dc:creator><rdf:Seq><rdf:li>Анна</rdf:li><rdf:li>Ата</rdf:li></rdf:Seq></dc:creator>\
        <xmp:CreatorTool xmlns:xmp='p'>Writer</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
    let whole = [
        b"%PDF-1.7\n%\xe2\xe3 (a comment <</Author (no)>>\n".to_vec(),
        b"1 0 obj<</Type/Page/Kids[1 0 R/Author]/T(no remark)/ProcSet [/PDF /Text]/Author(Kept \\(at last\\) \\101)>>endobj\n".to_vec(),
        b"2 0 obj<</Author <FEFF062B0628062A>/Creator(Writer)>>endobj 3 0 obj<</Author 4 0 R>>endobj 4 0 obj (By number) endobj\n".to_vec(),
        b"7 0 obj<</Type/Annot/Subtype/Highlight/T(\xef\xbb\xbf\xc5\x9eule)/A<</S/URI>>>>endobj <</Subtype/Widget/T(field)>>\n".to_vec(),
        stream("/Type/ObjStm/N 2/First 10/Filter[/FlateDecode]", &packed(objects)),
        stream("/Type/Metadata/Subtype/XML", packet.as_bytes()),
        // What a page shows is not looked into.
        stream("/Filter/FlateDecode", &packed(b"<</Author (drawn)>>")),
        stream("", b"<</Author (drawn) (((("),
        b"trailer<</Info 2 0 R>>\n%%EOF".to_vec(),
    ];
    let all = named(&[
        (Author, "By number"),
        (Author, "In a packed object"),
        (Author, "Kept (at last) A"),
        (Author, "Анна"),
        (Author, "Ата"),
        (Author, "ثبت"),
        (Commenter, "Şule"),
    ]);
    assert_eq!(told(Content::Pdf, &whole.concat()), all);
}

#[test]
fn what_runs_in_a_pdf_is_found_wherever_it_stands_and_however_it_is_spelled() {
    let objects = b"5 0 <</S /JavaScript /X (app.alert)>>";
    for active in [
        b"1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj".to_vec(),
        b"1 0 obj<</S/J#61va#53cript>>endobj".to_vec(),
        b"1 0 obj<</A<</S /Launch/F(cmd.exe)>>>>endobj".to_vec(),
        b"1 0 obj<</Names<</EmbeddedFiles 2 0 R>>>>endobj".to_vec(),
        b"1 0 obj<</AcroForm<</XFA[(a) 2 0 R]>>>>endobj".to_vec(),
        stream("/Type/EmbeddedFile", b"MZ"),
        stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", &packed(objects)),
        b"1 0 obj<</JS(x)>>endobj trailer<</Encrypt 2 0 R>>".to_vec(),
    ] {
        assert!(look(Content::Pdf, &active).is_active, "{}", String::from_utf8_lossy(&active));
    }
    for calm in [
        b"1 0 obj<</Type/Catalog/OpenAction[3 0 R/Fit]/AA<<>>/Title(/JavaScript /JS)>>endobj".to_vec(),
        b"1 0 obj<</Subtype/Link/A<</S/URI/URI(https://example.org/#JS)>>/JSX 1/J#zS 2/J# 3>>endobj".to_vec(),
        stream("/Filter/FlateDecode", &packed(b"/JavaScript")),
        stream("", b"/JS /Launch"),
    ] {
        assert!(!look(Content::Pdf, &calm).is_active, "{}", String::from_utf8_lossy(&calm));
    }
    assert!(!look(Content::Csv, b"/JavaScript").is_active);
}

#[test]
fn what_cannot_be_read_to_the_end_is_closed_and_hides_nothing_after_it() {
    let script = b"1 0 obj<</S/JavaScript>>endobj";
    let objects = packed(b"5 0 <</S /JavaScript>>");
    let hidden = |dictionary: &str| stream(dictionary, &objects);
    for closed in [
        b"9 0 obj<</Encrypt 1>>endobj".to_vec(),
        b"9 0 obj<</Encr#79pt 1>>endobj".to_vec(),
        hidden("/Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]"),
        hidden("/Type/ObjStm/N 1/First 4/Filter/LZWDecode"),
        hidden("/Type/ObjStm/N 1/First 4/Filter 7 0 R"),
        hidden("/Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12>>"),
        stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", &objects[..12]),
        b"<<".repeat(200),
    ] {
        assert!(look(Content::Pdf, &closed).is_closed, "{}", String::from_utf8_lossy(&closed));
        let both = look(Content::Pdf, &[&closed[..], b"\n", script].concat());
        assert!(both.is_active && both.is_closed, "{}", String::from_utf8_lossy(&closed));
    }
    for spelled in ["/Type/Obj#53tm/Filter/FlateDecode", "/Type/ObjStm/Filter/Flate#44ecode", "/N 1/First 4/Filter/Fl"]
    {
        let look = look(Content::Pdf, &hidden(spelled));
        assert!(look.is_active && !look.is_closed, "{spelled}");
    }
    let packet = stream("/Type/Metadata/Subtype/XML/Filter/LZWDecode", b"x");
    assert!(!look(Content::Pdf, &packet).is_closed, "nothing runs in a packet");
}

#[test]
fn a_small_pdf_does_not_become_a_large_one() {
    let bomb = packed(&vec![b' '; 70_000_000]);
    assert!(bomb.len() < 1_000_000);
    assert_eq!(told(Content::Pdf, &stream("/Type/ObjStm/Filter/FlateDecode", &bomb)), named(&[(Closed, "")]));
    assert_eq!(told(Content::Pdf, &b"<<".repeat(1_000_000)), named(&[(Closed, "")]));
    let crowded = [b"<<", &b"/T()".repeat(1001)[..], b">>"].concat();
    assert_eq!(told(Content::Pdf, &crowded), named(&[(Closed, "")]));
    assert_eq!(told(Content::Pdf, &b"(".repeat(1_000_000)), []);
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400), words in "[<>/()\\[\\]a-zA-Z0-9 %\\\\]{0,200}") {
        let both = [words.as_bytes(), &bytes[..], b"<</Author", words.as_bytes()].concat();
        for content in [Content::Pdf, Content::Docx] {
            look(content, &both);
        }
    }
}
