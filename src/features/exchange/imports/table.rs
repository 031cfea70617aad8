//! The rows of a table, each read as the form would be that holds the same.

use std::collections::BTreeSet;

use super::columns::{Cell, Column, is_never_sent};
use super::fault::Fault;
use super::reading::Defaults;
use super::row::{MOST_ROWS, RowFault, Tried};
use crate::features::exchange::body::{Content, Form, field};
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::entering;
use crate::platform::csv::{self, Line, Unreadable};

/// Lines read: the head, what explains it, a word of a spreadsheet before them, and one row too many, by which that is told.
const MOST_LINES: usize = MOST_ROWS + 4;
/// How a line begins that is for people alone.
const REMARK: char = '#';
/// Signs that may stand between words of one cell.
const BETWEEN: [char; 5] = [' ', ',', ';', '|', '\n'];
/// Something stands under no name.
const NAMELESS: &str = "exchange-imports-fault-nameless";

type Pairs = Vec<(String, String)>;

/// The rows of a table.
pub(super) fn rows(text: &str, kind: Kind, defaults: &Defaults) -> Result<Vec<Tried>, Fault> {
    let known: Vec<String> = super::columns::sampled(kind).into_iter().map(|it| it.name).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let mut lines = csv::parse(text, csv::delimiter(text, &known), MOST_LINES)?.into_iter().peekable();
    // Excel's own word for what separates, in a line before the head.
    lines.next_if(|line| line.cells[0].starts_with("sep="));
    let head = head(&lines.next().ok_or(Unreadable::Empty)?, kind)?;
    let rows = lines.filter(|line| !line.cells[0].starts_with(REMARK));
    Ok(rows.map(|line| row(&line, &head, kind, defaults)).collect())
}

/// The columns; a column without a name is passed over, and nothing may stand under it.
fn head(line: &Line, kind: Kind) -> Result<Vec<Option<Column>>, Fault> {
    let (mut head, mut seen) = (Vec::new(), BTreeSet::new());
    let (mut unknown, mut never_sent) = (Vec::new(), Vec::new());
    for cell in &line.cells {
        let name = cell.trim().to_ascii_lowercase();
        let column = Column::parse(kind, &name);
        match &column {
            None if name.is_empty() => {}
            None if is_never_sent(&name) => never_sent.push(name),
            None => unknown.push(name),
            Some(it) if !seen.insert(it.name.clone()) => unknown.push(name),
            Some(_) => {}
        }
        head.push(column);
    }
    Fault::of_names(unknown, never_sent).map_or(Ok(head), Err)
}

fn row(line: &Line, head: &[Option<Column>], kind: Kind, defaults: &Defaults) -> Tried {
    let mut pairs = Pairs::new();
    let mut nameless = Vec::new();
    for (at, cell) in line.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
        match head.get(at).and_then(Option::as_ref) {
            Some(column) => put(column, cell.trim(), &mut pairs),
            None => nameless.push(RowFault { code: String::new(), at: (at + 1).to_string(), key: NAMELESS.to_owned() }),
        }
    }
    complete(&mut pairs, head, defaults);
    let entered = entering::read(&pairs, &Content::of(kind), defaults.countries);
    let mut tried = Tried::judged(line.number, entered.content, &entered.slips);
    tried.faults.append(&mut nameless);
    tried
}

/// A cell as what the form would have sent.
fn put(column: &Column, cell: &str, pairs: &mut Pairs) {
    let (at, control) = (&column.at, column.part.control);
    match column.part.cell {
        Cell::Plain if control.is_empty() => pairs.push((at.clone(), cell.to_owned())),
        Cell::Plain => pairs.push((format!("{at}:{control}"), cell.to_owned())),
        Cell::Several => {
            let words = cell.split(BETWEEN).filter(|word| !word.is_empty());
            pairs.extend(words.map(|word| (at.clone(), word.to_owned())));
        }
        Cell::Day => {
            let parts: Vec<&str> = cell.split(['-', '/']).collect();
            // What is no date in this order stays whole where the year belongs, and is told there.
            let parts = if parts.len() > 3 { vec![cell] } else { parts };
            let names = ["year", "month", "day"].into_iter().zip(parts);
            pairs.extend(names.map(|(name, part)| (format!("{at}:{control}{name}"), part.trim().to_owned())));
        }
    }
}

/// What the form would have sent besides: the calendar of a date and the language of a name, where the row does not say
/// them; and that a row of names behind the first has yet to say where its Latin letters come from.
fn complete(pairs: &mut Pairs, head: &[Option<Column>], defaults: &Defaults) {
    let mut more = Pairs::new();
    let is_there = |name: &str| pairs.iter().any(|(own, _)| own == name);
    for column in head.iter().flatten() {
        let at = &column.at;
        if column.part.cell == Cell::Day {
            // The last day of a span is of the calendar of the first.
            let before = column.part.control.trim_end_matches("until-");
            let said = ["year", "until-year"].iter().any(|year| is_there(&format!("{at}:{before}{year}")));
            let calendar = format!("{at}:{before}calendar");
            if said && !is_there(&calendar) {
                more.push((calendar, defaults.calendar.as_str().to_owned()));
            }
        }
        if column.part.control == "name" && is_there(&format!("{at}:name")) && is_of_names(column) {
            let language = format!("{at}:language");
            if !is_there(&language) {
                more.push((language, defaults.language.tag().to_owned()));
            }
            let latin = format!("{at}:latin");
            if !at.ends_with(":0") && !is_there(&latin) {
                more.push((latin, String::new()));
            }
        }
    }
    pairs.extend(more);
}

fn is_of_names(column: &Column) -> bool {
    field(column.code).is_some_and(|it| it.form == Form::Names)
}
