//! The figures as a table for spreadsheets: codes for machines in every row, the reader's words as heads of the columns.

use super::{Figures, Flow, Pair, Spread, Waits, unit_of};
use crate::features::exchange::catalogue::Unit;
use crate::platform::csv::{self, BYTE_ORDER_MARK};
use crate::platform::web::Page;

/// The columns of the figures of a country; where a row says nothing of one, it is empty.
const COLUMNS: [&str; 11] = [
    "exchange-figures-month",
    "exchange-figures-country",
    "exchange-form-kind",
    "exchange-shelf-sent",
    "exchange-shelf-received",
    "exchange-figures-side",
    "exchange-figures-open",
    "exchange-figures-overdue",
    "exchange-figures-unopened",
    "exchange-figures-median",
    "exchange-figures-ninth",
];

/// The columns of the figures of the secretariat.
const COLUMNS_OF_PAIRS: [&str; 6] = [
    "exchange-from",
    "exchange-to",
    "exchange-shelf-sent",
    "exchange-figures-open",
    "exchange-figures-overdue",
    "exchange-figures-unopened",
];

/// What stands in the column of the side.
const SIDES: [&str; 2] = ["exchange-figures-ours", "exchange-figures-theirs"];

/// The figures of a country: a row for each month, and for each country and each kind one of either side.
pub fn table_of(page: &Page, figures: &Figures) -> String {
    let mut text = head(page, &COLUMNS);
    for (month, flow) in &figures.months {
        let [sent, received] = of_flow(*flow);
        text += &row([month.format("%Y-%m").to_string(), sent, received], [0, 3, 4]);
    }
    for it in &figures.countries {
        for (side, waits) in SIDES.into_iter().zip([it.ours, it.theirs]) {
            let ([sent, received], [open, overdue, unopened]) = (of_flow(it.flow), of_waits(waits));
            let side = page.plain(side).into_owned();
            let cells = [it.country.to_string(), sent, received, side, open, overdue, unopened];
            text += &row(cells, [1, 3, 4, 5, 6, 7, 8]);
        }
    }
    for it in &figures.kinds {
        for (side, spread) in SIDES.into_iter().zip([it.ours, it.theirs]) {
            let ([sent, received], side) = (of_flow(it.flow), page.plain(side).into_owned());
            let days = |of: fn(Spread) -> u32| spread.map(|it| of(it).to_string()).unwrap_or_default();
            let kind = format!("{} ({})", it.kind, page.plain(unit_key(unit_of(it.kind))));
            text += &row([kind, sent, received, side, days(|it| it.median), days(|it| it.ninth)], [2, 3, 4, 5, 9, 10]);
        }
    }
    text
}

/// How much goes between which countries.
pub fn table_of_pairs(page: &Page, pairs: &[Pair]) -> String {
    let mut text = head(page, &COLUMNS_OF_PAIRS);
    for it in pairs {
        let [open, overdue, unopened] = of_waits(it.waits);
        text += &csv::row([it.from.to_string(), it.to.to_string(), it.sent.to_string(), open, overdue, unopened]);
    }
    text
}

/// The catalogue key of what days are counted.
pub(super) const fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Days => "exchange-figures-days",
        Unit::WorkingDays => "exchange-figures-working-days",
    }
}

fn head(page: &Page, columns: &[&str]) -> String {
    format!("{BYTE_ORDER_MARK}{}", csv::row(columns.iter().map(|key| page.plain(key))))
}

/// A row with these cells at these columns.
fn row<const CELLS: usize>(cells: [String; CELLS], columns: [usize; CELLS]) -> String {
    let mut all = vec![String::new(); COLUMNS.len()];
    for (cell, column) in cells.into_iter().zip(columns) {
        all[column] = cell;
    }
    csv::row(all)
}

fn of_flow(it: Flow) -> [String; 2] {
    [it.sent.to_string(), it.received.to_string()]
}

fn of_waits(it: Waits) -> [String; 3] {
    [it.open.to_string(), it.overdue.to_string(), it.unopened.to_string()]
}
