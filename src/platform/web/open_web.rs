//! What a page tells other sites and programs beside its text: the preview of a link to it, and structured data
//! (schema.org) as JSON-LD. The data stand in a `script` element that browsers never run, so the policy, which forbids
//! inline script, lets them be; its text holds no `<`, so nothing can end it early.

use serde_json::{Value, json};

use super::{LinkPreview, Page};

/// What stands in the head of a page for others.
#[derive(Debug, Clone)]
pub struct OpenWeb {
    /// The preview of a link.
    pub preview: LinkPreview,
    things: Vec<Value>,
}

impl OpenWeb {
    /// A preview, and no data yet.
    pub fn new(preview: LinkPreview) -> Self {
        Self { preview, things: Vec::new() }
    }

    /// A page of the portal's own under the words of these catalogue keys.
    pub fn of_page(page: &Page, title: &str, description: &str) -> Self {
        Self::new(LinkPreview::of(page, &page.plain(title), &page.plain(description)))
    }

    /// The same with one thing more to tell of.
    #[must_use]
    pub fn with(mut self, thing: Value) -> Self {
        self.things.push(thing);
        self
    }

    /// The data as they stand in the page; nothing where there are none.
    pub fn data(&self) -> Option<String> {
        let document = json!({ "@context": "https://schema.org", "@graph": self.things });
        (!self.things.is_empty()).then(|| harmless(&document.to_string()))
    }
}

/// The way to a page, from the top: each step's name and absolute address.
pub fn breadcrumbs(steps: &[(&str, String)]) -> Value {
    let step = |(position, (name, url)): (usize, &(&str, String))| json!({ "@type": "ListItem", "position": position, "name": name, "item": url });
    let steps: Vec<Value> = (1..).zip(steps).map(step).collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": steps })
}

/// JSON in which no letter means anything to HTML: within its strings, the only place they stand, they are escaped.
fn harmless(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_the_data_can_end_the_element() {
        let title = "</script><script>alert(1)</script><!-- & \u{2028}";
        let written = harmless(&json!({ "headline": title }).to_string());
        assert!(!written.contains(['<', '>', '&']), "{written}");
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap()["headline"], title);
    }

    #[test]
    fn a_way_counts_from_one() {
        let way = breadcrumbs(&[("Countries", "https://x/en/countries".to_owned()), ("A", "https://x/a".to_owned())]);
        assert_eq!(way["itemListElement"][1]["position"], 2);
        assert_eq!(way["itemListElement"][0]["name"], "Countries");
    }
}
