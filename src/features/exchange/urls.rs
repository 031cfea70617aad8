//! The addresses of cases, without the language.

use super::body::AttachmentId;
use super::case_file::ReceiptId;
use super::catalogue::Kind;
use super::circle::{CircleId, SharedWith};
use super::filters::Filters;
use super::imports::ImportId;
use super::life_cycle::Step;
use super::saved_view::SavedViewId;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// The desk.
pub fn desk() -> String {
    "/exchange".to_owned()
}

/// The desk with these filters.
pub fn filtered(filters: &Filters) -> String {
    format!("/exchange?{}", filters.query())
}

/// What is known of treaties, and where it was read.
pub fn sources() -> String {
    "/exchange/sources".to_owned()
}

/// The saved views of the desk.
pub fn views() -> String {
    "/exchange/views".to_owned()
}

/// Where filters are kept as a view.
pub fn new_view(filters: &Filters) -> String {
    format!("/exchange/views?{}", filters.query())
}

/// Where a view gets another name.
pub fn view_name(id: SavedViewId) -> String {
    format!("/exchange/views/{id}/name")
}

/// Where a view gets another place.
pub fn view_place(id: SavedViewId) -> String {
    format!("/exchange/views/{id}/place")
}

/// Where a view is removed.
pub fn view_removal(id: SavedViewId) -> String {
    format!("/exchange/views/{id}/removal")
}

/// The shelves shared with others.
pub fn shelves() -> String {
    "/exchange/shelves".to_owned()
}

/// The shelf shared with an organisation.
pub fn shelf(other: OrganisationId) -> String {
    format!("/exchange/shelves/{other}")
}

/// The shelf shared with a group.
pub fn circle(id: CircleId) -> String {
    format!("/exchange/circles/{id}")
}

/// A shelf, whomever it is shared with.
pub fn shared(with: SharedWith) -> String {
    match with {
        SharedWith::Organisation(other) => shelf(other),
        SharedWith::Circle(id) => circle(id),
    }
}

/// Where words are looked for on a shelf.
pub fn shared_search(with: SharedWith) -> String {
    format!("{}/search", shared(with))
}

/// Where a case is given to somebody of the own organisation.
pub fn officer(reference: &str) -> String {
    format!("/exchange/{reference}/officer")
}

/// Where a case is looked for.
pub fn search() -> String {
    "/exchange/search".to_owned()
}

/// Where a message is begun.
pub fn new() -> String {
    "/exchange/new".to_owned()
}

/// A case, by its reference.
pub fn show(reference: &str) -> String {
    format!("/exchange/{reference}")
}

/// Where what a step says is written.
pub fn writing(reference: &str, step: Step) -> String {
    format!("/exchange/{reference}/writing/{step}")
}

/// Where a step is taken.
pub fn step(reference: &str, step: Step) -> String {
    format!("/exchange/{reference}/steps/{step}")
}

/// Where what takes its place is begun.
pub fn versions(reference: &str) -> String {
    format!("/exchange/{reference}/versions")
}

/// Where a part of a question is given to a third organisation.
pub fn parts(reference: &str) -> String {
    format!("/exchange/{reference}/parts")
}

/// What is to be erased before its time.
pub fn erasures() -> String {
    "/exchange/erasures".to_owned()
}

/// Where an auditor agrees to that.
pub fn erasure(reference: &str) -> String {
    format!("/exchange/erasures/{reference}")
}

/// Where a draft is thrown away.
pub fn removal(reference: &str) -> String {
    format!("/exchange/{reference}/removal")
}

/// Who read it.
pub fn readers(reference: &str) -> String {
    format!("/exchange/{reference}/readers")
}

/// A receipt as a page.
pub fn receipt(reference: &str, id: ReceiptId) -> String {
    format!("/exchange/{reference}/receipts/{id}")
}

/// A receipt as a file.
pub fn receipt_file(reference: &str, id: ReceiptId) -> String {
    format!("/exchange/{reference}/receipts/{id}/file")
}

/// Where a file is added to what a step says.
pub fn files(reference: &str, step: Step) -> String {
    format!("/exchange/{reference}/writing/{step}/files")
}

/// Where the script begins one that comes in parts.
pub fn arrivals(reference: &str, step: Step) -> String {
    format!("/exchange/{reference}/writing/{step}/arrivals")
}

/// A file on its way.
pub fn arrival(reference: &str, id: AttachmentId) -> String {
    format!("/exchange/{reference}/arrivals/{id}")
}

/// A file.
pub fn file(reference: &str, id: AttachmentId) -> String {
    format!("/exchange/{reference}/files/{id}")
}

/// Where it is taken out of a draft.
pub fn file_removal(reference: &str, id: AttachmentId) -> String {
    format!("/exchange/{reference}/files/{id}/removal")
}

/// Where an extract is drawn.
pub fn extract(reference: &str) -> String {
    format!("/exchange/{reference}/extract")
}

/// The extract in two languages.
pub fn extract_in(reference: &str, [first, second]: [Language; 2]) -> String {
    format!("/exchange/{reference}/extract?first={first}&second={second}", first = first.tag(), second = second.tag())
}

/// What anybody learns who has the code of an extract; also without the language.
pub fn status(code: &str) -> String {
    format!("/status/{code}")
}

/// Figures for those who answer for the exchange.
pub fn figures() -> String {
    "/exchange/figures".to_owned()
}

/// The same as a table.
pub fn figures_table() -> String {
    "/exchange/figures.csv".to_owned()
}

/// Where many records are brought at once.
pub fn imports() -> String {
    "/exchange/imports".to_owned()
}

/// The columns of a table of a kind, as a table.
pub fn columns(kind: Kind) -> String {
    format!("/exchange/imports/columns/{kind}")
}

/// What was brought, and what became of it.
pub fn import(id: ImportId) -> String {
    format!("/exchange/imports/{id}")
}

/// A page of its rows.
pub fn import_page(id: ImportId, number: usize) -> String {
    format!("/exchange/imports/{id}?page={number}")
}

/// Where it is thrown away.
pub fn import_removal(id: ImportId) -> String {
    format!("/exchange/imports/{id}/removal")
}

/// Where its messages are let go.
pub fn import_release(id: ImportId) -> String {
    format!("/exchange/imports/{id}/release")
}

/// A case with everything in it as one folder.
pub fn export(reference: &str) -> String {
    format!("/exchange/{reference}/export")
}
