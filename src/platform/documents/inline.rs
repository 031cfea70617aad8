//! A line of the model as Markdown: looks become marks where the marks are read as marks, and every character of the
//! words that would mean something is escaped. Where a mark would not be read (CommonMark 0.31 §6.2, about runs of
//! `*` and `_` between letters and signs), the look goes and the words stay.

use super::model::{Piece, Run};

/// How a line break is written where the line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A paragraph: breaks are kept, and its lines may not look like other blocks.
    Paragraph,
    /// A heading.
    Heading,
    /// A cell of a table.
    Cell,
}

/// The line as Markdown. Notes are called by their place plus `first_note`.
pub(super) fn written(line: &[Piece], place: Place, first_note: usize) -> String {
    let mut writer = Writer { text: String::new(), place, first_note };
    writer.linked(line);
    let text = writer.text;
    match place {
        Place::Paragraph => text.split('\n').map(no_block).collect::<Vec<_>>().join("\n"),
        // A heading may end in signs that close it (§4.2).
        Place::Heading => match text.strip_suffix('#') {
            Some(rest) => format!("{rest}\\#"),
            None => text,
        },
        Place::Cell => text,
    }
}

struct Writer {
    text: String,
    place: Place,
    first_note: usize,
}

/// A look and its mark.
#[derive(Clone, Copy)]
enum Look {
    Bold,
    Italic,
}

impl Look {
    const fn is_on(self, run: &Run) -> bool {
        match self {
            Self::Bold => run.is_bold,
            Self::Italic => run.is_italic,
        }
    }
}

impl Writer {
    fn linked(&mut self, line: &[Piece]) {
        for (group, after) in groups(line, |run| run.link.clone()) {
            let address = match &group[0] {
                Piece::Run(Run { link: Some(address), .. }) => address.clone(),
                _ => {
                    self.bold(group, after);
                    continue;
                }
            };
            self.text.push('[');
            // The bracket that follows is a sign.
            self.bold(group, &[]);
            self.text.push_str("](");
            self.text.push_str(&address);
            self.text.push(')');
        }
    }

    fn bold(&mut self, line: &[Piece], after: &[Piece]) {
        self.looked(line, after, Look::Bold);
    }

    fn looked(&mut self, line: &[Piece], after: &[Piece], look: Look) {
        for (group, rest) in groups(line, |run| look.is_on(run)) {
            let follows = if rest.is_empty() { after } else { rest };
            let is_on = matches!(&group[0], Piece::Run(run) if look.is_on(run));
            let begin = self.text.len();
            self.inner(group, follows, look);
            if is_on {
                self.mark(begin, follows, look);
            }
        }
    }

    fn inner(&mut self, group: &[Piece], follows: &[Piece], look: Look) {
        match look {
            Look::Bold => self.looked(group, follows, Look::Italic),
            Look::Italic => group.iter().for_each(|piece| self.piece(piece)),
        }
    }

    /// Puts the marks of a look round what was written from `begin` on, where they are read as marks.
    fn mark(&mut self, begin: usize, follows: &[Piece], look: Look) {
        let inside = self.text[begin..].to_owned();
        let before = self.text[..begin].chars().next_back();
        let after = next_letters(follows, look);
        let marks: &[&str] = match look {
            Look::Bold => &["**"],
            Look::Italic => &["_", "*"],
        };
        if let Some(mark) = marks.iter().copied().find(|mark| is_read(mark, before, &inside, &after)) {
            self.text.truncate(begin);
            for part in [mark, inside.as_str(), mark] {
                self.text.push_str(part);
            }
        }
    }

    fn piece(&mut self, piece: &Piece) {
        match (piece, self.place) {
            (Piece::Run(run), _) => escape(&run.text, &mut self.text),
            (Piece::Break, Place::Paragraph) => self.text.push_str("\\\n"),
            (Piece::Break, _) => self.text.push(' '),
            (Piece::Note(number), _) => {
                let call = format!("[^{}]", number + self.first_note);
                self.text.push_str(&call);
            }
        }
    }
}

/// The line in groups of neighbours that answer alike, each with what follows it. Breaks and notes stand alone.
fn groups<T: PartialEq>(line: &[Piece], of: impl Fn(&Run) -> T) -> Vec<(&[Piece], &[Piece])> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.first() {
        let alike = |piece: &Piece| match (first, piece) {
            (Piece::Run(one), Piece::Run(other)) => of(one) == of(other),
            _ => false,
        };
        let end = rest.iter().skip(1).position(|piece| !alike(piece)).map_or(rest.len(), |at| at + 1);
        found.push((&rest[..end], &rest[end..]));
        rest = &rest[end..];
    }
    found
}

/// What may come next on the page: the letter, or a mark before it. `None` is the end. Italic words right behind a
/// bold mark get a line, never a star.
fn next_letters(follows: &[Piece], look: Look) -> Vec<Option<char>> {
    match follows.first() {
        None => vec![None],
        Some(Piece::Break) => vec![Some('\\')],
        Some(Piece::Note(_)) => vec![Some('[')],
        Some(Piece::Run(run)) => {
            let mut letters = vec![run.text.chars().next()];
            letters.extend(run.link.as_ref().map(|_| Some('[')));
            letters.extend(run.is_bold.then_some(Some('*')));
            letters.extend(run.is_italic.then_some(Some('_')));
            letters.extend((run.is_italic && matches!(look, Look::Italic)).then_some(Some('*')));
            letters
        }
    }
}

/// Whether a reader of Markdown takes both marks for marks. Signs are counted narrowly where they help and widely
/// where they harm.
fn is_read(mark: &str, before: Option<char>, inside: &str, after: &[Option<char>]) -> bool {
    let sign = if mark == "_" { '_' } else { '*' };
    let (Some(first), Some(last)) = (inside.chars().next(), inside.chars().next_back()) else { return false };
    let is_open = |letter: Option<char>| letter.is_none_or(|it| it.is_whitespace() || it.is_ascii_punctuation());
    let touches = |letter: Option<char>| letter == Some(sign);
    if first.is_whitespace() || last.is_whitespace() || first == sign || last == sign {
        return false;
    }
    if touches(before) || after.iter().any(|letter| touches(*letter)) {
        return false;
    }
    let (open_before, open_after) = (is_open(before), after.iter().all(|letter| is_open(*letter)));
    let opens = is_letter(first) || open_before;
    let closes = is_letter(last) || open_after;
    opens && closes && (mark != "_" || (open_before && open_after))
}

/// Whether a character is a letter or a number to readers of Markdown. Letters in circles and squares are signs.
fn is_letter(letter: char) -> bool {
    let is_framed = matches!(letter, '\u{24B6}'..='\u{24E9}' | '\u{1F130}'..='\u{1F189}');
    letter.is_alphanumeric() && !is_framed
}

/// The words with a stroke before every character that would mean something.
fn escape(words: &str, text: &mut String) {
    let mut letters = words.chars().peekable();
    let mut before = text.chars().next_back();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let is_between = |side: Option<char>| side.is_some_and(is_letter);
        let means_something = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            '_' => !(is_between(before) && is_between(next)),
            // The words may end here and other words begin.
            '&' => next.is_none_or(|it| it == '#' || it.is_ascii_alphanumeric()),
            '!' => next.is_none(),
            // Behind a bracket it would make a note's call the note.
            ':' => before == Some(']'),
            _ => false,
        };
        if means_something {
            text.push('\\');
        }
        text.push(letter);
        before = Some(letter);
    }
}

/// The line of a paragraph, so that it begins no heading, list, quote or rule.
fn no_block(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    let is_mark = match digits {
        0 => line.starts_with(['#', '>', '+', '-', '=', ':']),
        _ => digits <= 9 && rest.starts_with(['.', ')']),
    };
    if is_mark { format!("{}\\{rest}", &line[..digits]) } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, look: &str) -> Piece {
        let link = look.contains('l').then(|| "https://a.example/".to_owned());
        Piece::Run(Run { text: text.to_owned(), is_bold: look.contains('b'), is_italic: look.contains('i'), link })
    }

    fn paragraph(line: &[Piece]) -> String {
        written(line, Place::Paragraph, 1)
    }

    #[test]
    fn looks_become_marks_where_marks_are_read() {
        assert_eq!(paragraph(&[run("a", "b"), run(" and ", ""), run("c", "i")]), "**a** and _c_");
        assert_eq!(paragraph(&[run("both", "bi")]), "**_both_**");
        assert_eq!(paragraph(&[run("in", ""), run("sid", "i"), run("e", "")]), "in*sid*e");
        assert_eq!(paragraph(&[run("Note:", "b"), run(" x", "")]), "**Note:** x");
        // A sign at the end with a letter after it: the mark would not close.
        assert_eq!(paragraph(&[run("Note:", "b"), run("x", "")]), "Note:x");
        assert_eq!(paragraph(&[run("a", "b"), run("b", "i")]), "**a**_b_");
        assert_eq!(
            paragraph(&[run("see ", ""), run("here", "lb"), run("!", "")]),
            "see [**here**](https://a.example/)\\!"
        );
        assert_eq!(paragraph(&[run("a", ""), Piece::Note(0), Piece::Break, run("b", "")]), "a[^1]\\\nb");
    }

    #[test]
    fn words_that_mean_something_are_words() {
        for (words, written) in [
            ("1. one", "1\\. one"),
            ("- a", "\\- a"),
            ("# a #", "\\# a #"),
            ("a*b_c `d` [e](f) <g> ~h~ | &amp; i_j", "a\\*b_c \\`d\\` \\[e\\](f) \\<g> \\~h\\~ \\| \\&amp; i_j"),
            ("2010-10-03", "2010-10-03"),
            ("___", "\\_\\_\\_"),
            ("AT&T 5 > 3", "AT\\&T 5 > 3"),
        ] {
            assert_eq!(paragraph(&[run(words, "")]), written);
        }
        assert_eq!(written_heading("C#"), "C\\#");
    }

    fn written_heading(words: &str) -> String {
        written(&[run(words, "")], Place::Heading, 1)
    }
}
