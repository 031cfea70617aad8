//! HTML taken apart by the standard's own tokenizer (WHATWG HTML §13.2.5). No tree is built, so neither depth nor
//! disorder costs anything.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::TooIntricate;

/// Attributes of one tag at most: the tokenizer compares each with those before it.
const MOST_ATTRIBUTES: usize = 500;

/// What a reader of HTML is told.
pub(super) trait Listener {
    fn open(&mut self, name: &str, attributes: &Attributes<'_>);
    fn close(&mut self, name: &str);
    fn text(&mut self, text: &str);
}

/// The attributes of a tag.
pub(super) struct Attributes<'t>(&'t Tag);

impl Attributes<'_> {
    /// The value of an attribute; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.attrs.iter().find(|it| &*it.name.local == name).map_or("", |it| &*it.value)
    }
}

/// Tells the listener what is in the text, in its order.
pub(super) fn listen<L: Listener>(html: &str, listener: L) -> Result<L, TooIntricate> {
    if has_endless_tag(html) {
        return Err(TooIntricate);
    }
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Sink(RefCell::new(listener)), TokenizerOpts::default());
    // Scripts do not stop the tokenizer, since their content is read as text.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    Ok(tokenizer.sink.0.into_inner())
}

struct Sink<L>(RefCell<L>);

impl<L: Listener> TokenSink for Sink<L> {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut listener = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                listener.open(&tag.name, &Attributes(&tag));
                return match &*tag.name {
                    "style" | "script" | "xmp" | "noembed" | "noframes" | "iframe" => {
                        TokenSinkResult::RawData(RawKind::Rawtext)
                    }
                    "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
                    _ => TokenSinkResult::Continue,
                };
            }
            Token::TagToken(tag) => listener.close(&tag.name),
            Token::CharacterTokens(text) => listener.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Whether a tag has more attributes than anybody writes, told before the tokenizer compares them all.
fn has_endless_tag(html: &str) -> bool {
    let (mut count, mut quote, mut before) = (None::<usize>, None, b' ');
    for byte in html.bytes() {
        match (count, quote) {
            (None, _) if before == b'<' && byte.is_ascii_alphabetic() => count = Some(0),
            (Some(_), Some(open)) if byte == open => quote = None,
            (Some(_), None) if byte == b'>' => count = None,
            (Some(_), None) if before == b'=' && matches!(byte, b'"' | b'\'') => {
                quote = Some(byte);
                count = count.map(|it| it + 1);
            }
            (Some(_), None) if matches!(byte, b'/' | b'=') || (byte.is_ascii_whitespace() && before != b'=') => {
                count = count.map(|it| it + usize::from(!before.is_ascii_whitespace()));
            }
            _ => {}
        }
        if count.is_some_and(|count| count > 3 * MOST_ATTRIBUTES) {
            return true;
        }
        // Spaces between the sign and the value do not part them.
        if !(byte.is_ascii_whitespace() && before == b'=') {
            before = byte;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_ten_thousand_attributes_is_not_read() {
        let many = |between: &str| {
            format!("<p {}>a", (0..10_000).map(|n| format!("a{n}{between}")).collect::<Vec<_>>().concat())
        };
        assert!(has_endless_tag(&many(" ")) && has_endless_tag(&many("/")) && has_endless_tag(&many("=''")));
        assert!(has_endless_tag(&format!("<p \" {}", many(" ").split_off(3))));
        let picture = format!("<img src=\"data:image/png;base64,{}\" alt='a = b > c'>", "ab/=".repeat(100_000));
        assert!(!has_endless_tag(&picture) && !has_endless_tag(&"<b>a</b> x / y < z ".repeat(10_000)));
    }
}
