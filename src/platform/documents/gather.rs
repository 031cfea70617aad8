//! Lists that a program wrote as paragraphs, each with its depth and number, put together; and with them quoted
//! paragraphs that follow each other.

use super::builder::Kind;
use super::model::{Block, Line, List, Piece, Run};

/// Depth of a list inside lists at most.
const DEEPEST_LIST: u8 = 8;
/// What people and programs put before an item instead of a list.
const BULLETS: [char; 17] = ['•', '▪', '●', '◦', '‣', '∙', '·', '■', '□', '▫', '➢', '➤', '✓', '✔', '❖', '♦', '⁃'];

/// A block that may still belong to its neighbours.
#[derive(Debug, Clone)]
pub(super) enum Loose {
    Block(Block),
    Quoted(Line),
    Listed(Listed),
}

/// A paragraph that is an item.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    level: u8,
    number: Option<u32>,
    list: String,
    line: Line,
}

impl Loose {
    pub(super) fn of(kind: Kind, line: Line) -> Self {
        match kind {
            Kind::Title => Self::Block(Block::Heading(1, without_bold(line))),
            Kind::Heading(level) => Self::Block(Block::Heading(level, without_bold(line))),
            Kind::Quoted => Self::Quoted(line),
            Kind::Listed { level, number, list } => {
                Self::Listed(Listed { level: level.min(DEEPEST_LIST), number, list, line: without_bullet(line) })
            }
            Kind::Paragraph | Kind::Note(_) if begins_with_bullet(&line) => {
                let (level, number, list) = (0, None, "typed".to_owned());
                Self::Listed(Listed { level, number, list, line: without_bullet(line) })
            }
            Kind::Paragraph | Kind::Note(_) => Self::Block(Block::Paragraph(line)),
        }
    }
}

/// A heading is bold by itself.
fn without_bold(line: Line) -> Line {
    let plain = |piece| match piece {
        Piece::Run(run) => Piece::Run(Run { is_bold: false, ..run }),
        other => other,
    };
    super::line::tidied(&line.into_iter().map(plain).collect::<Vec<_>>())
}

/// Whether the line begins with a bullet, a space, and more.
fn begins_with_bullet(line: &[Piece]) -> bool {
    let mut letters = super::model::plain(line).chars().collect::<Vec<_>>().into_iter();
    let is_bullet = letters.next().is_some_and(|first| BULLETS.contains(&first));
    is_bullet && letters.next().is_some_and(char::is_whitespace) && letters.next().is_some()
}

fn without_bullet(mut line: Line) -> Line {
    if begins_with_bullet(&line)
        && let Some(Piece::Run(run)) = line.first_mut()
    {
        run.text.remove(0);
        return super::line::tidied(&line);
    }
    line
}

/// The blocks, items and quotes put together with their neighbours.
pub(super) fn blocks_of(loose: Vec<Loose>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut items: Vec<Listed> = Vec::new();
    for it in loose {
        if !matches!(it, Loose::Listed(_)) {
            blocks.extend(lists(&std::mem::take(&mut items)));
        }
        match it {
            Loose::Listed(item) => items.push(item),
            Loose::Block(block) => blocks.push(block),
            Loose::Quoted(line) => match blocks.last_mut() {
                Some(Block::Quote(quoted)) => quoted.push(Block::Paragraph(line)),
                _ => blocks.push(Block::Quote(vec![Block::Paragraph(line)])),
            },
        }
    }
    blocks.extend(lists(&items));
    blocks
}

/// Items in a row as lists: a new one begins where the outermost items change between numbers and bullets or belong
/// to another list. Recursion is as deep as [`DEEPEST_LIST`].
fn lists(items: &[Listed]) -> Vec<Block> {
    let Some(level) = items.iter().map(|item| item.level).min() else { return Vec::new() };
    let mut found: Vec<(Option<&Listed>, List)> = Vec::new();
    let mut rest = items;
    while let Some(first) = rest.first() {
        let end = rest.iter().skip(1).position(|item| item.level == level).map_or(rest.len(), |at| at + 1);
        let (own, inner, head) = if first.level == level {
            (vec![Block::Paragraph(first.line.clone())], &rest[1..end], Some(first))
        } else {
            (Vec::new(), &rest[..end], None)
        };
        let item: Vec<Block> = own.into_iter().chain(lists(inner)).collect();
        match found.last_mut() {
            Some((Some(before), list)) if head.is_some_and(|head| goes_on(before, head)) => list.items.push(item),
            _ => found.push((head, List { start: head.and_then(|head| head.number), items: vec![item] })),
        }
        rest = &rest[end..];
    }
    found.into_iter().map(|(_, list)| Block::List(list)).collect()
}

fn goes_on(before: &Listed, next: &Listed) -> bool {
    before.list == next.list && before.number.is_some() == next.number.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(level: u8, number: Option<u32>, text: &str) -> Loose {
        let line = vec![Piece::Run(Run { text: text.to_owned(), ..Run::default() })];
        Loose::of(Kind::Listed { level, number, list: "l0".to_owned() }, line)
    }

    #[test]
    fn paragraphs_with_a_depth_become_lists_inside_lists() {
        let blocks = blocks_of(vec![
            item(0, Some(3), "a"),
            item(1, None, "b"),
            item(2, None, "c"),
            item(0, Some(4), "d"),
            item(0, None, "e"),
        ]);
        let [Block::List(numbered), Block::List(bullets)] = &blocks[..] else { panic!("{blocks:?}") };
        assert_eq!((numbered.start, numbered.items.len(), bullets.start), (Some(3), 2, None));
        let [Block::Paragraph(_), Block::List(inner)] = &numbered.items[0][..] else { panic!("{numbered:?}") };
        assert_eq!(inner.items[0].len(), 2);
        // The first item may be deeper than the next.
        assert_eq!(blocks_of(vec![item(3, None, "a"), item(0, None, "b")]).len(), 2);
    }

    #[test]
    fn a_bullet_somebody_typed_is_an_item() {
        let line = |text: &str| vec![Piece::Run(Run { text: text.to_owned(), ..Run::default() })];
        let blocks = blocks_of(vec![Loose::of(Kind::Paragraph, line("• a")), Loose::of(Kind::Paragraph, line("▪ b"))]);
        let [Block::List(list)] = &blocks[..] else { panic!("{blocks:?}") };
        assert_eq!(list.items[1], [Block::Paragraph(line("b"))]);
        let dot = blocks_of(vec![Loose::of(Kind::Paragraph, line("·"))]);
        assert_eq!(dot, [Block::Paragraph(line("·"))]);
    }
}
