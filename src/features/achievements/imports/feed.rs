//! The entries of a feed: Atom (RFC 4287) and RSS 2.0. No entity is looked up and nothing is fetched; HTML becomes
//! plain words. Of names with a prefix only those are read that feeds write by habit, as `content:encoded` and `dc:date`;
//! what others add, as `media:title`, is not what the entry says.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::fault::Fault;
use super::feed_text::{day, shortened, words};
use super::reading::Defaults;
use super::row::{ImportedRow, MOST_ROWS};
use crate::features::achievements::forms::TextForm;
use crate::platform::markdown::html_to_text;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// Bytes of one element's text.
const LONGEST: usize = 400_000;
/// Elements inside each other.
const DEEPEST: usize = 64;

/// What an entry said so far.
#[derive(Default)]
struct Entry {
    title: String,
    summary: String,
    content: String,
    link: String,
    id: String,
    published: String,
    updated: String,
    language: String,
    themes: Vec<String>,
}

/// The rows of a feed.
pub fn rows(text: &str, defaults: &Defaults) -> Result<Vec<ImportedRow>, Fault> {
    let mut reader = Reader::from_str(text);
    let mut place = Place { feed_language: defaults.language.clone(), ..Place::default() };
    loop {
        match reader.read_event().map_err(|_| Fault::Feed)? {
            Event::Start(tag) => place.open(&tag)?,
            Event::Empty(tag) => {
                place.open(&tag)?;
                place.close(defaults)?;
            }
            Event::Text(text) => place.hear(&text.xml10_content())?,
            Event::CData(text) => place.hear(&text.xml10_content())?,
            Event::GeneralRef(it) => place.hear(&resolved(&it)?)?,
            Event::End(_) => place.close(defaults)?,
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    if place.is_feed && place.names.is_empty() { Ok(place.rows) } else { Err(Fault::Feed) }
}

/// A character, or one of the five entities XML has; another is nobody's, whatever a document type says.
fn resolved(it: &BytesRef<'_>) -> Result<String, Fault> {
    match it.resolve_char_ref().map_err(|_| Fault::Feed)? {
        Some('\0') => Err(Fault::Nul),
        Some(letter) => Ok(letter.to_string()),
        None => Ok(resolve_predefined_entity(it).unwrap_or_default().to_owned()),
    }
}

/// Where the reading stands.
#[derive(Default)]
struct Place {
    /// The open elements.
    names: Vec<String>,
    /// What the innermost one says so far.
    text: String,
    is_feed: bool,
    feed_language: String,
    entry: Option<Entry>,
    count: usize,
    rows: Vec<ImportedRow>,
}

impl Place {
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), Fault> {
        if self.names.len() >= DEEPEST {
            return Err(Fault::Feed);
        }
        let is_direct = self.is_in_entry();
        let name = match name_of(tag) {
            name if self.entry.is_some() && is_entry(&name) => String::new(),
            name => name,
        };
        self.is_feed |= self.names.is_empty() && matches!(name.as_str(), "feed" | "rss" | "rdf");
        let language = attribute(tag, "xml:lang");
        match name.as_str() {
            "entry" | "item" => self.entry = Some(Entry { language: language.unwrap_or_default(), ..Entry::default() }),
            "feed" | "channel" => self.feed_language = language.unwrap_or_else(|| self.feed_language.clone()),
            _ => {}
        }
        if let Some(entry) = self.entry.as_mut().filter(|_| is_direct) {
            match name.as_str() {
                "link" if attribute(tag, "rel").is_none_or(|rel| rel == "alternate") => {
                    entry.link = attribute(tag, "href").unwrap_or_else(|| entry.link.clone());
                }
                "category" => entry.themes.extend(attribute(tag, "term")),
                "title" | "content" if entry.language.is_empty() => {
                    entry.language = language_of(tag).unwrap_or_default();
                }
                _ => {}
            }
        }
        // XHTML inside a text: its words go on.
        if !self.is_in_text() {
            self.text.clear();
        }
        self.names.push(name);
        Ok(())
    }

    /// Whether an element that holds words is open.
    fn is_in_text(&self) -> bool {
        let holds_words = |name: &str| matches!(name, "content" | "encoded" | "summary" | "description" | "title");
        self.names.iter().any(|name| holds_words(name))
    }

    /// Whether the innermost open element is an entry: what stands deeper speaks of something else, as of the feed an
    /// entry was taken from.
    fn is_in_entry(&self) -> bool {
        self.names.last().is_some_and(|name| is_entry(name))
    }

    fn hear(&mut self, words: &str) -> Result<(), Fault> {
        self.text.push_str(words);
        if self.text.len() > LONGEST { Err(Fault::Feed) } else { Ok(()) }
    }

    fn close(&mut self, defaults: &Defaults) -> Result<(), Fault> {
        let Some(name) = self.names.pop() else { return Err(Fault::Feed) };
        if is_entry(&name) {
            return self.finish(defaults);
        }
        if self.is_in_text() {
            // A paragraph inside a text ends a line.
            self.text.push('\n');
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        if self.entry.is_some() && !self.is_in_entry() {
            return Ok(());
        }
        match (&mut self.entry, name.as_str()) {
            (Some(entry), "title") => entry.title = text,
            (Some(entry), "summary" | "description") => entry.summary = text,
            (Some(entry), "content" | "encoded") => entry.content = text,
            (Some(entry), "link") if entry.link.is_empty() => text.trim().clone_into(&mut entry.link),
            (Some(entry), "id" | "guid") => text.trim().clone_into(&mut entry.id),
            (Some(entry), "published" | "pubdate" | "date") => entry.published = text,
            (Some(entry), "updated") => entry.updated = text,
            (Some(entry), "language") => entry.language = text,
            (Some(entry), "category") => entry.themes.push(text),
            (None, "language") => self.feed_language = text,
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self, defaults: &Defaults) -> Result<(), Fault> {
        let Some(entry) = self.entry.take() else { return Ok(()) };
        self.count += 1;
        if self.count > MOST_ROWS {
            return Err(Fault::TooManyRows);
        }
        self.rows.push(entry.into_row(self.count, &self.feed_language, defaults));
        Ok(())
    }
}

impl Entry {
    fn into_row(self, place: usize, feed_language: &str, defaults: &Defaults) -> ImportedRow {
        let (summary, content) = (html_to_text(&self.summary), html_to_text(&self.content));
        let summary = if summary.is_empty() { content.clone() } else { summary };
        let languages = [self.language.as_str(), feed_language, defaults.language.as_str()];
        let theme = self.themes.iter().find_map(|word| Theme::parse(word.trim()));
        let address = if self.link.is_empty() { self.id } else { self.link };
        let when = if self.published.trim().is_empty() { &self.updated } else { &self.published };
        let form = TextForm {
            title: words(&html_to_text(&self.title)),
            summary: shortened(&words(&summary)),
            body: content,
            language: languages.into_iter().find_map(known).map_or("", Language::tag).to_owned(),
            theme: theme.map_or_else(|| defaults.theme.clone(), |theme| theme.to_string()),
            day: day(when),
            source_title: vec![String::new()],
            source_url: vec![address],
            ..TextForm::default()
        };
        ImportedRow {
            place,
            reference: String::new(),
            original_language: String::new(),
            is_taken: false,
            post: None,
            form,
        }
    }
}

/// A language of ours by its tag, or by the beginning of a longer one (`ru-RU`).
fn known(tag: &str) -> Option<Language> {
    let tag = tag.trim();
    Language::from_tag(tag).or_else(|| Language::from_tag(&tag.split(['-', '_']).next()?.to_ascii_lowercase()))
}

fn is_entry(name: &str) -> bool {
    matches!(name, "entry" | "item")
}

/// The name of an element we read; empty for one of others.
fn name_of(tag: &BytesStart<'_>) -> String {
    let name = tag.local_name().into_inner().to_ascii_lowercase();
    let is_ours = match tag.name().prefix().map(|prefix| prefix.into_inner().to_ascii_lowercase()).as_deref() {
        None | Some("atom" | "a10" | "rdf") => true,
        Some("content") => name == "encoded",
        Some("dc" | "dcterms") => matches!(name.as_str(), "date" | "language"),
        Some(_) => false,
    };
    if is_ours { name } else { String::new() }
}

fn language_of(tag: &BytesStart<'_>) -> Option<String> {
    attribute(tag, "xml:lang")
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    Some(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn defaults() -> Defaults {
        Defaults { language: "en".to_owned(), theme: "training".to_owned() }
    }

    #[test]
    fn atom_and_rss_give_the_same_rows() {
        let atom = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' xml:lang='tr'><title>Feed</title>\
            <entry><title>Yeni &amp; g&#252;zel</title><link href='https://a.example/1'/><link rel='self' href='x'/>\
            <category term='smart-card'/><published>2026-03-05T23:30:00+03:00</published>\
            <summary type='html'>&lt;p&gt;Bir.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</summary>\
            <content type='xhtml'><div><p>İki</p><p>Üç</p></div></content></entry></feed>";
        let rss = "<rss version='2.0'><channel><language>tr-TR</language><title>Feed</title><item>\
            <title><![CDATA[Yeni & güzel]]></title><link>https://a.example/1</link><category>smart-card</category>\
            <pubDate>Thu, 05 Mar 2026 23:30:00 +0300</pubDate><description>&lt;p&gt;Bir.&lt;/p&gt;</description>\
            <content:encoded xmlns:content='c'><![CDATA[<p>İki</p><p>Üç</p>]]></content:encoded></item></channel></rss>";
        let one = rows(atom, &defaults()).unwrap();
        let other = rows(rss, &defaults()).unwrap();
        assert_eq!(one.len(), 1);
        let form = &one[0].form;
        assert_eq!(
            (form.title.as_str(), form.summary.as_str(), form.day.as_str()),
            ("Yeni & güzel", "Bir.", "2026-03-05")
        );
        assert_eq!((form.theme.as_str(), form.language.as_str()), ("smart-card", "tr"));
        assert_eq!(form.source_url, ["https://a.example/1"]);
        assert!(form.body.contains("İki") && form.body.contains("\nÜç"), "{:?}", form.body);
        let other = &other[0].form;
        assert_eq!(
            (&form.title, &form.summary, &form.day, &form.language),
            (&other.title, &other.summary, &other.day, &other.language)
        );
    }

    #[test]
    fn what_others_add_to_an_entry_is_not_what_it_says() {
        let rss = "<rss xmlns:media='m' xmlns:content='c'><channel><item><title>Card</title><link>https://a.example/1</link>\
            <description><p>Bir.</p><p>İki.</p></description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>\
            <media:content url='https://a.example/p.jpg'><media:title>A picture</media:title></media:content>\
            <media:description>A car</media:description></item></channel></rss>";
        let form = &rows(rss, &defaults()).unwrap()[0].form;
        assert_eq!((form.title.as_str(), form.body.as_str()), ("Card", "Long."));
        assert_eq!(form.summary, "Bir. İki.");
        let atom = "<feed><entry><title>Card</title><id>urn:1</id><source><title>Other</title><id>urn:2</id>\
            <link href='https://b.example/'/></source><item>x</item></entry></feed>";
        let rows = rows(atom, &defaults()).unwrap();
        assert_eq!((rows.len(), rows[0].form.title.as_str()), (1, "Card"));
        assert_eq!(rows[0].form.source_url, ["urn:1"]);
    }

    #[test]
    fn a_feed_that_breaks_off_or_laughs_is_no_feed() {
        for text in [
            "<html><body>no feed</body></html>",
            "<feed><entry><title>broken",
            "<feed><entry></feed>",
            &format!("<feed>{}", "<a>".repeat(100)),
        ] {
            assert_eq!(rows(text, &defaults()), Err(Fault::Feed), "{text}");
        }
        let laughs = "<!DOCTYPE feed [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>\
            <feed><entry><title>x&b;&f;y</title></entry></feed>";
        assert_eq!(rows(laughs, &defaults()).unwrap()[0].form.title, "xy");
    }
}
