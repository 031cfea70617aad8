//! What the programs put on the clipboard.

use super::super::{LeftOut, from_html};
use super::{markdown_of, shown, words_of};

const WORD: &str = r##"<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head>
<body lang=EN-GB link=blue style='tab-interval:36.0pt'>
<!--StartFragment-->
<h1><b><span style='mso-fareast-language:EN-US'>New cards<o:p></o:p></span></b></h1>
<p class=MsoNormal>The <b style='mso-bidi-font-weight:normal'>first</b> cards&nbsp;went
out in <i>March</i>, see <a href="https://example.org/a_b">the&nbsp; order</a>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ankara<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span></span><![endif]>Çankaya<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>İzmir<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp; </span></span><![endif]>Third<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal><b>Year<o:p></o:p></b></p></td><td><p class=MsoNormal>Cards</p></td></tr>
<tr><td><p class=MsoNormal>2025</p></td><td><p class=MsoNormal>1 | 2</p><table><tr><td>in</td><td>side</td></tr></table></td></tr></table>
<p class=MsoNormal dir=RTL><span lang=FA dir=RTL>ثبت احوال</span><span style='display:none'>hidden</span></p>
<!--[if gte vml 1]><v:shape id="p"/><![endif]--><![if !vml]><img src="file:///C:/Temp/a.png"><![endif]>
<div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> By law <i>5490</i>.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>"##;

#[test]
fn a_fragment_of_word_is_clean_markdown() {
    let document = from_html(WORD).unwrap();
    let expected = "# New cards\n\n\
        The **first** cards\u{a0}went out in _March_, see [the order](https://example.org/a_b).[^1]\n\n\
        - Ankara\n  - Çankaya\n- İzmir\n\n\
        3. Third\n\n\
        | **Year** | Cards |\n| --- | --- |\n| 2025 | 1 \\| 2 in side |\n\n\
        ثبت احوال\n\n\
        [^1]: By law _5490_.";
    assert_eq!(super::to_markdown(&document, 1), expected);
    assert_eq!(document.left_out.iter().collect::<Vec<_>>(), [&LeftOut::Pictures]);
    assert_eq!(super::to_markdown(&document, 4).matches("[^4]").count(), 2, "numbers go on from those a text has");
    let html = shown(&document);
    assert!(html.contains("<h2") && html.contains("<table>") && html.contains("<sup class=\"note\">"), "{html}");
}

#[test]
fn google_docs_bold_all_over_is_not_bold() {
    let html = r#"<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400">Head</span></h2><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Bold</span><span style="font-style:italic"> and</span><span> plain</span></p><ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p><span>Inside</span></p></li></ul><li><p><span>Two</span></p></li></ol></b><br class="Apple-interchange-newline">"#;
    assert_eq!(markdown_of(html), "# Head\n\n**Bold** _and_ plain\n\n1. One\n   - Inside\n2. Two");
}

#[test]
fn libreoffice_and_its_footnotes_are_understood() {
    let html = r##"<p><font face="Liberation Serif">Words<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> go on</font></p><blockquote><p>Said</p><p>so</p></blockquote><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>A note</p></div>"##;
    assert_eq!(markdown_of(html), "Words[^1] go on\n\n> Said\n>\n> so\n\n[^1]: A note");
}

#[test]
fn a_mail_of_outlook_leaves_its_scaffolding_behind() {
    let html = "<table width=600><tr><td><div>Dear colleagues,</div><div><br></div><div>all&shy;ready.<br><br>Next</div>\
                </td></tr></table><p class=MsoNormal><span style='font-family:\"Segoe UI Symbol\"'>\u{25aa}</span>&nbsp; One</p>\
                <p class=MsoNormal>\u{f0fc}\u{a0}Done</p>";
    assert_eq!(markdown_of(html), "Dear colleagues,\n\nallready.\n\nNext\n\n- One\n- Done");
}

#[test]
fn nothing_that_runs_or_leads_elsewhere_comes_through() {
    let html = "<script>alert(1)</script><p onclick=x>a <a href='javascript:alert(1)'>b</a> <a href='file:///c:/x'>c</a>\
                <img src=x onerror=alert(2)><iframe src=//evil.example>d</iframe> <style>e</style><svg><text>f</text></svg>\
                <object data=x>g</object>&lt;b&gt;</p><p><input value=h><textarea>i</textarea>";
    let document = from_html(html).unwrap();
    let shown = shown(&document);
    assert_eq!(words_of(&shown), ["a", "b", "c", "<b>"], "{shown}");
    assert!(!shown.contains("href"), "{shown}");
    let left: Vec<_> = document.left_out.iter().map(LeftOut::as_str).collect();
    assert_eq!(left, ["pictures", "drawings", "objects", "links"]);
}

#[test]
fn lists_quotes_and_tables_in_disorder_keep_their_words() {
    assert_eq!(markdown_of("<ul><li>a<li>b<ul><li>c</ul></ul>d"), "- a\n- b\n  - c\n\nd");
    assert_eq!(
        markdown_of("<table><tr><th>a<th>b<tr><td colspan=2>c<tr><td>d"),
        "| a | b |\n| --- | --- |\n| c |  |\n| d |  |"
    );
    assert_eq!(markdown_of("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>"), "| a | b |\n| --- | --- |\n|  | c |");
    assert_eq!(markdown_of("<h3>a</h3><h6>b</h6><h1>c</h1>"), "# a\n\n## b\n\n# c");
    assert_eq!(markdown_of("<p>a<br>- b<br>1. c"), "a\\\n\\- b\\\n1\\. c");
    assert_eq!(markdown_of("<ul><li>a</ul><ul><li>b</ul><ol><li>c</ol>"), "- a\n\n* b\n\n1. c");
    assert_eq!(markdown_of("<pre>a  b\nc</pre>"), "a b\\\nc");
    assert_eq!(markdown_of("<p>see <a href='#_ftn9'>[9]</a>"), "see", "a call without its note");
}

#[test]
fn depth_and_size_cost_little() {
    let deep = format!("{}words{}", "<div><ul><li><table><tr><td><blockquote>".repeat(20_000), "</b>".repeat(9));
    assert_eq!(words_of(&shown(&from_html(&deep).unwrap())), ["words"]);
    let rows = "<tr><td rowspan=1000 colspan=1000>".repeat(50_000);
    assert!(super::to_markdown(&from_html(&format!("<table>{rows}")).unwrap(), 1).len() < 1_000_000);
    let notes = "<a href='#_ftn1'>a".replace("ftn1", "ftnx").repeat(20_000);
    assert!(from_html(&notes).is_ok());
    assert!(from_html(&format!("<p {}>", "a ".repeat(1_000_000))).is_err());
    let cell = format!("<table><tr><td>{}<td>b", "<p>a".repeat(100_000));
    assert!(from_html(&cell).is_ok());
}
