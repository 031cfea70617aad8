//! The columns of a table: the codes of the fields, and behind a dot the parts of what a field holds, as the controls of the
//! form are named. `bir.date` is a date, `bir.date.calendar` its calendar; `bir.child.name` is the first row of names and
//! `bir.child.name.2` the second.

use crate::features::exchange::body::{Field, Form, field, fields};
use crate::features::exchange::catalogue::Kind;

/// Rows of a list a table may have.
const MOST_ROWS: usize = 9;

/// How a cell becomes what a form would have sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    /// As it stands.
    Plain,
    /// Year, month and day in the order of ISO 8601, as much of it as is known.
    Day,
    /// Words with signs between them.
    Several,
}

/// A part of what a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// Behind the dot; empty for the field itself.
    name: &'static str,
    /// The end of the name of its control; of a date what stands before year, month and day.
    pub(super) control: &'static str,
    pub(super) cell: Cell,
    /// In which rows of a list the sample has it, from 1; of what is no list 1 alone.
    sampled: &'static [usize],
}

const fn part(name: &'static str, control: &'static str, cell: Cell, sampled: &'static [usize]) -> Part {
    Part { name, control, cell, sampled }
}

const NEVER: &[usize] = &[];
const ONCE: &[usize] = &[1];

/// What any field can say of itself.
const OF_ANY: [Part; 3] = [
    part("absent", "absent", Cell::Plain, NEVER),
    part("source", "source", Cell::Plain, NEVER),
    part("unverified", "unverified", Cell::Plain, NEVER),
];
const OF_NAMES: [Part; 11] = [
    part("", "name", Cell::Plain, &[1, 2]),
    part("given", "given", Cell::Plain, ONCE),
    part("surname", "surname", Cell::Plain, ONCE),
    part("father", "father", Cell::Plain, NEVER),
    part("patronymic", "patronymic", Cell::Plain, NEVER),
    part("grandfather", "grandfather", Cell::Plain, NEVER),
    part("takhallus", "takhallus", Cell::Plain, NEVER),
    part("no-surname", "no-surname", Cell::Plain, NEVER),
    part("language", "language", Cell::Plain, ONCE),
    part("kind", "kind", Cell::Plain, NEVER),
    part("latin", "latin", Cell::Plain, &[2]),
];
const OF_DATE: [Part; 7] = [
    part("", "", Cell::Day, ONCE),
    part("calendar", "calendar", Cell::Plain, ONCE),
    part("until", "until-", Cell::Day, NEVER),
    part("as-written", "as-written", Cell::Plain, NEVER),
    part("certainty", "certainty", Cell::Plain, NEVER),
    part("told-on", "told-on", Cell::Plain, NEVER),
    part("unknown", "unknown", Cell::Plain, NEVER),
];
const OF_PLACE: [Part; 6] = [
    part("", "settlement", Cell::Plain, ONCE),
    part("country", "country", Cell::Plain, ONCE),
    part("country-now", "country-now", Cell::Plain, NEVER),
    part("regions", "regions", Cell::Plain, NEVER),
    part("facility", "facility", Cell::Plain, NEVER),
    part("as-written", "as-written", Cell::Plain, NEVER),
];
const OF_IDENTIFIERS: [Part; 4] = [
    part("", "value", Cell::Plain, ONCE),
    part("state", "state", Cell::Plain, ONCE),
    part("kind", "kind", Cell::Plain, NEVER),
    part("seen-on", "seen-on", Cell::Plain, NEVER),
];
const OF_ENTRY: [Part; 8] = [
    part("", "number", Cell::Plain, ONCE),
    part("state", "state", Cell::Plain, ONCE),
    part("office", "office", Cell::Plain, ONCE),
    part("register", "register", Cell::Plain, NEVER),
    part("volume", "volume", Cell::Plain, NEVER),
    part("electronic", "electronic", Cell::Plain, NEVER),
    part("entered", "entered:", Cell::Day, ONCE),
    part("entered.calendar", "entered:calendar", Cell::Plain, NEVER),
];
const OF_NOTES: [Part; 8] = [
    part("", "note", Cell::Plain, NEVER),
    part("date", "date:", Cell::Day, NEVER),
    part("date.calendar", "date:calendar", Cell::Plain, NEVER),
    part("place", "place:settlement", Cell::Plain, NEVER),
    part("place.country", "place:country", Cell::Plain, NEVER),
    part("entry", "entry:number", Cell::Plain, NEVER),
    part("entry.state", "entry:state", Cell::Plain, NEVER),
    part("entry.office", "entry:office", Cell::Plain, NEVER),
];
const PLAIN: [Part; 1] = [part("", "", Cell::Plain, ONCE)];
const SEVERAL: [Part; 1] = [part("", "", Cell::Several, ONCE)];

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    /// The field.
    pub(super) code: &'static str,
    /// The beginning of the names of its controls: the code, and behind a colon the place in a list.
    pub(super) at: String,
    pub(super) part: &'static Part,
    /// Its name.
    pub(super) name: String,
}

const fn parts(form: Form) -> &'static [Part] {
    match form {
        Form::Names => &OF_NAMES,
        Form::Date => &OF_DATE,
        Form::Place => &OF_PLACE,
        Form::Identifiers => &OF_IDENTIFIERS,
        Form::Entry => &OF_ENTRY,
        Form::Notes => &OF_NOTES,
        Form::States | Form::Several(_) => &SEVERAL,
        Form::Sex | Form::Word(_) | Form::Count | Form::Text | Form::Prose => &PLAIN,
    }
}

const fn is_list(form: Form) -> bool {
    matches!(form, Form::Names | Form::Identifiers | Form::Notes)
}

impl Column {
    fn of(it: &'static Field, row: usize, part: &'static Part) -> Self {
        let (mut at, mut name) = (it.code.to_owned(), it.code.to_owned());
        if is_list(it.form) && !OF_ANY.contains(part) {
            at = format!("{at}:{}", row - 1);
        }
        if row > 1 {
            name = format!("{name}.{row}");
        }
        if !part.name.is_empty() {
            name = format!("{name}.{}", part.name);
        }
        Self { code: it.code, at, part, name }
    }

    /// The column of a name, in messages of this kind.
    pub(super) fn parse(kind: Kind, name: &str) -> Option<Self> {
        fields(kind.body()).find_map(|it| Self::of_field(it, name.strip_prefix(it.code)?))
    }

    fn of_field(it: &'static Field, rest: &str) -> Option<Self> {
        let mut rest = match rest.strip_prefix('.') {
            Some(rest) => rest,
            None if rest.is_empty() => rest,
            None => return None,
        };
        let mut row = 1;
        let (first, behind) = rest.split_once('.').unwrap_or((rest, ""));
        if let Some(number) = first.parse().ok().filter(|_| is_list(it.form)) {
            (row, rest) = (number, behind);
        }
        let own = parts(it.form).iter();
        let part = own.chain(OF_ANY.iter().filter(|_| row == 1)).find(|part| part.name == rest)?;
        let is_able = part.name != "absent" || it.may_be_absent();
        ((1..=MOST_ROWS).contains(&row) && is_able).then(|| Self::of(it, row, part))
    }
}

/// Whether a name is that of something that is never sent.
pub(super) fn is_never_sent(name: &str) -> bool {
    let mut ends = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
    ends.any(|end| field(&name[..end]).is_some_and(|it| !it.is_sent()))
}

/// The columns the sample of a kind has, in the order of a page.
pub(super) fn sampled(kind: Kind) -> Vec<Column> {
    let of_field = |it: &'static Field| {
        let rows = if is_list(it.form) { 1..=2 } else { 1..=1 };
        let parts = parts(it.form);
        rows.flat_map(move |row| {
            parts.iter().filter(move |part| part.sampled.contains(&row)).map(move |part| Column::of(it, row, part))
        })
    };
    fields(kind.body()).flat_map(of_field).collect()
}

/// The name of the column of a control: `bir.child.name:1:latin` is `bir.child.name.2.latin`.
pub(super) fn named(control: &str) -> String {
    let (code, rest) = control.split_once(':').unwrap_or((control, ""));
    let mut name = code.to_owned();
    for part in rest.split(':').filter(|part| !part.is_empty()) {
        match part.parse::<usize>() {
            Ok(0) => {}
            Ok(place) => name = format!("{name}.{}", place + 1),
            Err(_) => name = format!("{name}.{part}"),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::exchange::forms::begins_here;
    use crate::platform::csv::MOST_COLUMNS;

    fn control(name: &str) -> Option<(String, &'static str)> {
        Column::parse(Kind::Birth, name).map(|it| (it.at, it.part.control))
    }

    #[test]
    fn a_column_is_a_field_or_a_part_of_one() {
        assert_eq!(control("bir.date"), Some(("bir.date".to_owned(), "")));
        assert_eq!(control("bir.child.name.given"), Some(("bir.child.name:0".to_owned(), "given")));
        assert_eq!(control("bir.child.name.2.latin"), Some(("bir.child.name:1".to_owned(), "latin")));
        assert_eq!(control("bir.place.country"), Some(("bir.place".to_owned(), "country")));
        for strange in ["bir", "bir.date.2", "bir.dates", "bir.child.name.0", "bir.child.name.10", "dth.date", ""] {
            assert_eq!(control(strange), None, "{strange}");
        }
        assert!(is_never_sent("bir.weight") && is_never_sent("bir.weight.absent") && !is_never_sent("bir.date"));
        assert_eq!(named("bir.child.name:1:latin"), "bir.child.name.2.latin");
        assert_eq!(named("bir.date:year"), "bir.date.year");
    }

    #[test]
    fn every_sample_can_be_read_again_and_is_no_wider_than_a_table_may_be() {
        for kind in Kind::ALL.iter().filter(|it| begins_here(**it)) {
            let columns = sampled(*kind);
            assert!(columns.len() <= MOST_COLUMNS, "{kind}: {}", columns.len());
            for column in columns {
                assert_eq!(Column::parse(*kind, &column.name), Some(column.clone()), "{}", column.name);
            }
        }
    }
}
