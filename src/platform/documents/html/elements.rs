//! Which elements do what, and which ends another without saying so (WHATWG HTML §13.1.2.4, as far as texts need it).

/// Elements that never have an end.
pub(super) fn is_void(name: &str) -> bool {
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
        .contains(&name)
}

/// Elements whose content is not for reading.
pub(super) fn is_unread(name: &str) -> bool {
    const UNREAD: [&str; 24] = [
        "applet",
        "audio",
        "canvas",
        "datalist",
        "head",
        "iframe",
        "map",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "option",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
        "xml",
        "xmp",
        "w:worddocument",
    ];
    UNREAD.contains(&name) || name.starts_with("v:")
}

/// Elements that stand on lines of their own.
pub(super) fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 32] = [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
    ];
    BLOCKS.contains(&name) || matches!(name, "ul" | "table" | "hr" | "td" | "th" | "tr")
}

/// What an opening tag ends: the innermost of these elements, if none of the others stands between.
pub(super) fn ends(name: &str) -> &'static [(&'static [&'static str], &'static [&'static str])] {
    const HOLDERS: &[&str] = &["td", "th", "li", "table", "div", "blockquote", "ul", "ol", "dd", "body"];
    match name {
        "li" => &[(&["p"], HOLDERS), (&["li"], &["ul", "ol", "table", "td", "th"])],
        "td" | "th" => &[(&["td", "th"], &["table"])],
        "tr" => &[(&["tr"], &["table"])],
        "tbody" | "thead" | "tfoot" => &[(&["tbody", "thead", "tfoot", "tr"], &["table"])],
        "dt" | "dd" => &[(&["p"], HOLDERS), (&["dt", "dd"], &["dl", "table", "td", "th"])],
        _ if is_block(name) => &[(&["p"], HOLDERS)],
        _ => &[],
    }
}

/// What a closing tag does not reach beyond.
pub(super) fn reach(name: &str) -> &'static [&'static str] {
    match name {
        "table" => &[],
        "td" | "th" | "tr" | "tbody" | "thead" | "tfoot" => &["table"],
        _ => &["table", "td", "th"],
    }
}
