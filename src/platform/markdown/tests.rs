use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;

use super::*;
use crate::platform::i18n::Catalogues;
use crate::vocabulary::language::Language;

static CATALOGUES: LazyLock<Arc<Catalogues>> = LazyLock::new(|| Arc::new(Catalogues::embedded().unwrap()));

fn drawn(source: &str, language: Language) -> String {
    to_html(source, &locale(language), "note", |_| None)
}

fn locale(language: Language) -> Locale {
    Locale::new(Arc::clone(&CATALOGUES), language)
}

fn english(source: &str) -> String {
    drawn(source, Language::English)
}

#[test]
fn common_marks_become_html_below_the_title() {
    assert_eq!(
        english("# One\n\nA **b** [c](https://d.example)"),
        concat!(
            "<h2 dir=\"auto\">One</h2>\n<p dir=\"auto\">A <strong>b</strong> ",
            "<a href=\"https://d.example\" rel=\"noopener noreferrer external\">c</a></p>\n"
        )
    );
    assert!(english("- a\n- ب").contains("<li dir=\"auto\">ب</li>"));
    assert!(english("- ب").starts_with("<ul>") && english("> ب").starts_with("<blockquote>"), "they run as the text");
    assert!(!english("# a\n\n###### b").contains("<h1"));
}

#[test]
fn a_table_stands_in_a_box_that_scrolls_and_is_named() {
    let html = drawn("| a | b |\n|---|---|\n| 1 | ب |", Language::Turkish);
    assert!(
        html.starts_with("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tablo\"><table>"),
        "{html}"
    );
    assert!(html.contains("<td dir=\"auto\">ب</td>") && html.contains("</table>\n</div>"), "{html}");
}

#[test]
fn footnotes_are_numbered_as_called_and_lead_there_and_back() {
    let source = "One[^b] two[^a] again[^b].\n\n[^a]: The *first* note.\n\n[^b]: The second.";
    let html = drawn(source, Language::Persian);
    let call = |number: &str, id: &str, digit: &str| {
        format!("<sup class=\"note\"><a href=\"#note-{number}\"{id} aria-label=\"پانویس {digit}\" rel=")
    };
    for part in [
        call("1", " id=\"note-1-call\"", "۱"),
        call("2", " id=\"note-2-call\"", "۲"),
        call("1", "", "۱"),
        "<section class=\"notes\" aria-label=\"پانویس‌ها\"><ol><li id=\"note-1\" dir=\"auto\">\n<p dir=\"auto\">The second.".to_owned(),
        "<a href=\"#note-1-call\" aria-label=\"بازگشت از پانویس ۱ به متن\"".to_owned(),
        "The <em>first</em> note.".to_owned(),
    ] {
        assert!(html.contains(&part), "{part}\n{html}");
    }
    for language in Language::ALL {
        assert!(drawn(source, language).contains("</ol></section>"));
    }
}

#[test]
fn ids_are_the_portals_own_and_never_twice() {
    let html =
        english("a[^x][^x][^y]\n\n[^x]: one[^y]\n\n[^y]: two\n\n[^z]: never called\n\n# h {#id}\n\n<p id=\"own\">");
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    assert!(ids.len() == 5 && ids.iter().all(|id| id.starts_with("note-")), "{ids:?}");
}

#[test]
fn depth_beyond_reason_is_left_out_and_its_words_are_not() {
    let html = english(&format!("{} word", ">".repeat(20_000)));
    assert!(html.matches("<blockquote").count() <= DEEPEST && html.contains("word"), "{}", html.len());
}

#[test]
fn a_few_letters_make_no_million_of_cells() {
    let head = "|a".repeat(100);
    let table = format!("{head}\n{}\n{}", "|-".repeat(100), "|b\n".repeat(2_000));
    let html = english(&table);
    assert!(html.matches("<td").count() <= 6_000, "{} cells of {} bytes", html.matches("<td").count(), table.len());
    assert_eq!(html.matches(">b</td>").count(), 2_000, "no word is lost");
    assert!(to_text(&table).len() < 20_000, "{}", to_text(&table).len());
    let small = english("| a | b |\n|---|---|\n| 1 |");
    assert_eq!(small.matches("<td").count(), 2, "rows that are short are filled up");
}

#[test]
fn no_text_of_fifty_thousand_letters_holds_a_reader_up() {
    let filled = |part: &str| part.repeat(50_000 / part.len());
    let mut texts: Vec<String> = [
        "[", "![", "[[a]", "[a](", "[a](<", "*a_ ", "**a", "_*", "`a``", "<", "<a ", "<!--", "<?", "&", "> ", ">a\n",
        "- ", "1. ",
    ]
    .map(filled)
    .to_vec();
    texts.extend(
        ["\\", "~~a", "a\n=\n", "[a]: b\n", "[^a]", "[a][b]", "| a ", "|-", "\n|a|\n|-|\n", "```\n", "    a\n"]
            .map(filled),
    );
    texts.push(format!("{}{}", "[".repeat(25_000), "]".repeat(25_000)));
    texts.push(format!("{}\n\n[^a]: a", "[^a]".repeat(12_000)));
    let numbered = |part: &str| (0..4_000).map(|n| part.replace('#', &n.to_string())).collect::<String>();
    texts.push(numbered("[^#]\n\n") + numbered("[^#]: a\n").as_str());
    texts.push((0..220).flat_map(|depth| [" ".repeat(depth * 2), "- a\n".to_owned()]).collect());
    texts.push(format!("{}\n{}\n{}", "|a".repeat(8_000), "|-".repeat(8_000), "|b".repeat(8_000)));
    for text in texts {
        let begin = std::time::Instant::now();
        let html = english(&text);
        let took = begin.elapsed();
        let beginning: String = text.chars().take(12).collect();
        assert!(took.as_secs() < 15, "{beginning:?}… took {took:?}");
        assert!(html.len() < 4_000_000, "{beginning:?}… became {} bytes", html.len());
    }
}

#[test]
fn what_is_typed_as_a_reference_turns_no_direction() {
    for source in ["a&#x202E;b", "a&#8238;b", "[a&#x202d;](https://a.example/)", "![a&#x202a;](x)"] {
        let html = english(source);
        assert!(!html.contains(['\u{202A}', '\u{202D}', '\u{202E}']), "{html}");
        assert!(!to_text(source).contains(['\u{202A}', '\u{202D}', '\u{202E}']), "{source}");
    }
    assert!(english("a&#x2067;b&#x2069;").contains('\u{2067}'), "isolates keep what they isolate apart");
}

/// What browsers take for script, in the places a text could bring it to.
fn hostile() -> Vec<String> {
    let payloads = [
        "<script>alert(1)</script>",
        "<ScRiPt src=//a.example/x.js></sCrIpT>",
        "<img src=x onerror=alert(1)>",
        "<img/src=`x`onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext></mtext><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data=data:text/html,x></object>",
        "<embed src=javascript:alert(1)>",
        "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>x</details>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"java&#x73;cript:alert(1)\">x</a>",
        "<form action=javascript:alert(1)><button>x</button></form>",
        "<input autofocus onfocus=alert(1)>",
        "<style>@import 'javascript:alert(1)';</style>",
        "<link rel=stylesheet href=data:text/css,x>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<base href=javascript:/>",
        "<p style=\"background:url(javascript:alert(1))\" onclick=alert(1)>x</p>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#x0A;script:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](data:text/html;base64,PHN2Zz4=)",
        "[x](vbscript:msgbox(1))",
        "[x](https://a.example \"><img src=x onerror=alert(1)>\")",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](https://spy.example/p.png \"onerror=alert(1)\")",
        "x[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: y",
        "</section></ol><script>alert(1)</script>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<\u{0}script>alert(1)</script>",
        "\u{202e}<img src=x onerror=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<a href='//a.example' onmouseover='alert(1)'>x</a>",
        "<video><source onerror=alert(1)></video>",
    ];
    let places: [fn(&str) -> String; 7] = [
        str::to_owned,
        |it| format!("# {it}"),
        |it| format!("- a\n- {it}"),
        |it| format!("> {it}"),
        |it| format!("| a |\n|---|\n| {it} |"),
        |it| format!("x[^n]\n\n[^n]: {it}"),
        |it| format!("```\n{it}\n```"),
    ];
    payloads.iter().flat_map(|payload| places.map(|place| place(payload))).collect()
}

#[test]
fn hostile_text_is_shown_harmless() {
    let corpus = hostile();
    assert!(corpus.len() >= 200, "{}", corpus.len());
    for source in corpus {
        let html = english(&source);
        assert_eq!(fault(&html), None, "{source} gave {html}");
    }
}

/// What a page could run: looked for in the parsed result, as a browser reads it.
fn fault(html: &str) -> Option<String> {
    let page = scraper::Html::parse_fragment(html);
    page.tree.values().filter_map(scraper::Node::as_element).find_map(|element| {
        let tags = "html body a blockquote br code del div em h2 h3 h4 hr li ol p pre section strong sup table tbody td th thead tr ul";
        if !tags.split(' ').any(|tag| tag == element.name()) {
            return Some(element.name().to_owned());
        }
        element.attrs().find_map(|(name, value)| {
            let is_address = name == "href";
            let allowed = ["href", "id", "aria-label", "role", "tabindex", "start", "class", "dir", "rel"];
            let is_safe = !is_address || ["http://", "https://", "mailto:", "#"].iter().any(|it| value.starts_with(it));
            (!allowed.contains(&name) || !is_safe).then(|| format!("{name}={value}"))
        })
    })
}

fn pictured(source: &str, find: impl Fn(&str) -> Option<Picture>) -> String {
    to_html(source, &locale(Language::English), "note", find)
}

fn known(address: &str) -> Option<Picture> {
    let source = |width| Source { address: format!("/files/{width}/a\".jpg"), width, height: width / 2 };
    (address == "library:1").then(|| Picture {
        description: "A <b>\"desk\"".to_owned(),
        media_type: "image/jpeg",
        sources: vec![source(320), source(640)],
    })
}

#[test]
fn a_known_picture_is_drawn_with_its_widths_and_a_description() {
    let html = pictured("Before ![](library:1) after", known);
    assert_eq!(
        html,
        "<p dir=\"auto\">Before <picture><source srcset=\"/files/320/a&quot;.jpg 320w, /files/640/a&quot;.jpg 640w\" \
         sizes=\"(min-width: 56rem) 44rem, 100vw\" type=\"image/jpeg\"><img src=\"/files/640/a&quot;.jpg\" \
         width=\"640\" height=\"320\" loading=\"lazy\" alt=\"A &lt;b&gt;&quot;desk&quot;\"></picture> after</p>\n"
    );
    let own = pictured("![My *own* words](library:1 \"title\")", known);
    assert!(own.contains("alt=\"My own words\""), "{own}");
    let note = pictured("a[^n]\n\n[^n]: ![](library:1)", known);
    assert!(note.contains("<li id=\"note-1\"") && note.contains("<picture>"), "{note}");
}

#[test]
fn a_picture_nobody_knows_is_its_description() {
    let plain = |words: &str| format!("<p dir=\"auto\">{words}</p>\n");
    assert_eq!(pictured("![A *desk*](https://spy.example/p.png)", known), plain("A <em>desk</em>"));
    assert_eq!(pictured("![A desk](library:1)", |_| None), plain("A desk"));
    let elsewhere = |_: &str| {
        let source = Source { address: "//spy.example/p".to_owned(), width: 1, height: 1 };
        Some(Picture { description: String::new(), media_type: "image/png", sources: vec![source] })
    };
    assert!(!pictured("![](x)", elsewhere).contains("spy"), "the second net holds");
}

#[test]
fn the_addresses_of_pictures_are_told_once_each() {
    assert_eq!(
        picture_addresses("![a](library:1) ![b](library:1)\n\n[![c](/fa/library/2)](x) `![d](no)` [e](no)"),
        ["library:1", "/fa/library/2"]
    );
}

#[test]
fn text_is_what_remains_without_marks() {
    assert_eq!(to_text("# One\n\nA **b** [c](https://d.example)\n\n- e"), "One\nA b c\ne");
}

proptest! {
    #[test]
    fn nothing_but_allowed_tags_comes_out(source in "[<>a-z \"'/=&;#\\[\\]()!*_`:^|\n-]{0,200}") {
        let html = english(&source);
        prop_assert_eq!(sanitiser::clean(&html), html.clone());
    }
}
