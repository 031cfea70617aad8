//! Lines made clean: what nobody sees and nobody meant is gone, spaces are single, neighbours of one look are one.

use super::model::{Line, Piece, Run};

/// Longest address a link may have, in bytes.
const LONGEST_ADDRESS: usize = 2000;

/// The line without invisible characters, doubled spaces, and spaces or breaks at its ends; neighbouring runs of the
/// same look joined. A single no-break space between two words stays: somebody set it between a number and its unit.
pub(super) fn tidied(line: &[Piece]) -> Line {
    let mut tidy = Tidy::default();
    for piece in line {
        match piece {
            Piece::Run(run) => run.text.chars().for_each(|letter| tidy.letter(letter, run)),
            Piece::Break => tidy.mark(Piece::Break),
            Piece::Note(note) => tidy.mark(Piece::Note(*note)),
        }
    }
    while tidy.line.last() == Some(&Piece::Break) {
        tidy.line.pop();
    }
    tidy.line
}

/// A line being written.
#[derive(Default)]
struct Tidy {
    line: Line,
    /// A space that is written only if something follows it.
    space: Option<char>,
}

impl Tidy {
    fn letter(&mut self, letter: char, run: &Run) {
        let Some(letter) = kept(letter) else { return };
        if letter.is_whitespace() {
            self.space = Some(if self.space.is_none() && is_unbroken(letter) { letter } else { ' ' });
            return;
        }
        if let Some(space) = self.space.take()
            && !matches!(self.line.last(), None | Some(Piece::Break))
        {
            self.put_space(space, run);
        }
        self.put(letter, run);
    }

    /// A space belongs to the look on both of its sides, or to none.
    fn put_space(&mut self, space: char, next: &Run) {
        let is_inside = matches!(self.line.last(), Some(Piece::Run(last)) if last.looks_like(next));
        if is_inside { self.put(space, next) } else { self.put(space, &Run::default()) }
    }

    fn put(&mut self, letter: char, look: &Run) {
        match self.line.last_mut() {
            Some(Piece::Run(last)) if last.looks_like(look) => last.text.push(letter),
            _ => self.line.push(Piece::Run(Run { text: letter.to_string(), ..look.clone() })),
        }
    }

    fn mark(&mut self, mark: Piece) {
        if mark == Piece::Break {
            self.space = None;
            if self.line.is_empty() {
                return;
            }
        } else if let Some(space) = self.space.take()
            && !self.line.is_empty()
        {
            self.put(space, &Run::default());
        }
        self.line.push(mark);
    }
}

const fn is_unbroken(letter: char) -> bool {
    matches!(letter, '\u{A0}' | '\u{202F}')
}

/// The letter as it is kept; `None` for what takes no room on the page, for overrides of direction, and for
/// characters that only one program's fonts know.
fn kept(letter: char) -> Option<char> {
    match letter {
        '\u{AD}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{FFFC}' | '\u{202A}'..='\u{202E}' => None,
        '\u{F000}'..='\u{F0FF}' => symbol(letter),
        _ if letter.is_whitespace() => Some(letter),
        _ if letter.is_control() => None,
        _ => Some(letter),
    }
}

/// What Symbol and Wingdings draw at their private places, as far as texts use it.
pub(super) const fn symbol(letter: char) -> Option<char> {
    match letter {
        '\u{F0B7}' | '\u{F09F}' | '\u{F06C}' => Some('•'),
        '\u{F0A7}' | '\u{F06E}' => Some('▪'),
        '\u{F0D8}' | '\u{F0C4}' => Some('➢'),
        '\u{F0FC}' => Some('✓'),
        '\u{F0E0}' => Some('→'),
        _ => None,
    }
}

/// A link's address, where it leads to the web or to a mail address, ready to stand in Markdown.
pub(super) fn address(typed: &str) -> Option<String> {
    let typed = Some(typed.trim()).filter(|it| it.len() <= LONGEST_ADDRESS)?;
    let url = url::Url::parse(typed).ok()?;
    let is_known = match url.scheme() {
        "http" | "https" => url.has_host(),
        "mailto" => url.path().contains('@'),
        _ => false,
    };
    let has_secret = !url.username().is_empty() || url.password().is_some();
    (is_known && !has_secret && url.as_str().len() <= LONGEST_ADDRESS).then(|| destination(url.as_str()))
}

/// The address with everything encoded that would end it or mean something else in Markdown.
fn destination(url: &str) -> String {
    let mut kept = String::with_capacity(url.len());
    for letter in url.chars() {
        let is_plain = letter.is_ascii_graphic() && !matches!(letter, '(' | ')' | '<' | '>' | '\\' | '|' | ';' | '`');
        if is_plain {
            kept.push(letter);
        } else {
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                kept.push('%');
                kept.push_str(&data_encoding::HEXUPPER.encode(&[byte]));
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Piece {
        Piece::Run(Run { text: text.to_owned(), ..Run::default() })
    }

    fn bold(text: &str) -> Piece {
        Piece::Run(Run { text: text.to_owned(), is_bold: true, ..Run::default() })
    }

    #[test]
    fn a_line_is_clean_and_neighbours_are_one() {
        let line = [run(" a\u{AD}b\t\u{A0}"), run("c "), bold(" d"), bold(" e\u{200B} "), Piece::Break, run(" ")];
        assert_eq!(tidied(&line), [run("ab c "), bold("d e")]);
        assert_eq!(tidied(&[run("№\u{A0}5\u{A0} km")]), [run("№\u{A0}5 km")]);
        assert_eq!(tidied(&[run("\u{202E}\u{F0FC} می\u{200C}شود\0")]), [run("✓ می\u{200C}شود")]);
    }

    #[test]
    fn links_lead_to_the_web_or_to_a_mail_address() {
        assert_eq!(address(" https://a.example/b(c)?d=|x "), Some("https://a.example/b%28c%29?d=%7Cx".to_owned()));
        assert_eq!(address("mailto:a@b.example"), Some("mailto:a@b.example".to_owned()));
        for other in ["javascript:alert(1)", "file:///c:/x", "data:text/html,x", "/path", "#a", "https://u:p@a.example"]
        {
            assert_eq!(address(other), None, "{other}");
        }
    }
}
