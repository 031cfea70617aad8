//! Figures out of a table, with the columns of our own data. The table is read and judged first and nothing is stored; what
//! is wrong is told at the cell, and the whole table stands in the form to be mended there. Only a table without a fault
//! becomes drafts, all of them at once; each waits for a second person like any other. Until then the table is nowhere but
//! in the browser that brought it.

mod arrival;
mod cells;
mod fault;
mod handlers;
mod head;
mod making;
mod pages;
mod row;
mod sources;
mod table;

pub(super) use handlers::{new, read};
