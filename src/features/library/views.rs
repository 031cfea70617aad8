//! Small words of the templates, here and on the pages of others that show files.

use std::borrow::Borrow;

use super::change::{Change, ChangeKind};
use super::file::{Kind, State, Version, WidthRow, width_name};
use super::urls;
use crate::platform::documents::TraceKind;
use crate::platform::uploads::Content;
use crate::platform::web::Page;

/// A number of bytes as people say it, in the reader's digits.
pub fn size(page: &Page, bytes: impl Borrow<i64>) -> String {
    page.size(*bytes.borrow())
}

/// Where a version stands, in words.
pub fn state_name(page: &Page, version: &Version) -> String {
    page.t(&format!("uploads-state-{}", version.standing())).into_owned()
}

/// A state's class and icon.
pub fn state_look(state: impl Borrow<State>) -> (&'static str, &'static str) {
    match state.borrow() {
        State::Preparing => ("wait", "clock"),
        State::Held => ("wait", "pause"),
        State::Ready => ("ok", "tick"),
        State::Refused => ("late", "warn"),
        State::Quarantined => ("late", "lock"),
    }
}

/// A kind in words.
pub fn kind_name(page: &Page, kind: impl Borrow<Kind>) -> String {
    page.t(&format!("library-kind-{}", kind.borrow())).into_owned()
}

/// Width and height of a picture: `4000 × 3000`, in that order in every language.
pub fn pixels(page: &Page, version: &Version) -> Option<String> {
    let (width, height) = version.width.zip(version.height)?;
    Some(format!("{} × {}", page.number(width.into()), page.number(height.into())))
}

/// What somebody is to a document, in words.
pub fn trace_name(page: &Page, kind: impl Borrow<TraceKind>) -> String {
    let key = match kind.borrow() {
        TraceKind::Author => "library-trace-author",
        TraceKind::Editor => "library-trace-editor",
        TraceKind::Organisation => "library-trace-organisation",
        TraceKind::Commenter => "library-trace-commenter",
        TraceKind::Program => "library-removed-program",
        TraceKind::Photo => "library-trace-photo",
        TraceKind::Closed => "library-trace-closed",
    };
    page.t(key).into_owned()
}

/// What was taken out of a document, in words.
pub fn removed_name(page: &Page, kind: impl Borrow<TraceKind>) -> String {
    let key = match kind.borrow() {
        TraceKind::Author => "library-removed-author",
        TraceKind::Editor => "library-removed-editor",
        TraceKind::Organisation => "library-removed-organisation",
        TraceKind::Commenter => "library-removed-commenter",
        other => return trace_name(page, *other),
    };
    page.t(key).into_owned()
}

/// The catalogue key of what is to happen to a file.
pub fn change_key(change: &Change) -> &'static str {
    match change.kind {
        ChangeKind::Version => "library-waiting-version",
        ChangeKind::Document if change.document_id.is_some() => "library-waiting-document",
        ChangeKind::Document => "library-waiting-leaving",
        ChangeKind::Words => "library-waiting-words",
    }
}

/// The catalogue key of what changes, as a name.
pub fn change_name_key(change: &Change) -> &'static str {
    match change.kind {
        ChangeKind::Version => "library-replace-title",
        ChangeKind::Document if change.document_id.is_some() => "library-change-document",
        ChangeKind::Document => "library-change-leaving",
        ChangeKind::Words => "library-change-words",
    }
}

/// The field in which a reviewer says why a change of this kind goes back: a page may ask for several.
pub fn reason_field(kind: impl Borrow<ChangeKind>) -> &'static str {
    match kind.borrow() {
        ChangeKind::Version => "reason-version",
        ChangeKind::Document => "reason-document",
        ChangeKind::Words => "reason-words",
    }
}

/// The address of a picture's width; `name` is its version's.
pub fn width_url(row: &WidthRow, name: &str) -> String {
    urls::file(&row.storage_key, &width_name(name, row.width, row.content))
}

/// The address of what was handed in.
pub fn version_url(version: &Version) -> String {
    urls::file(&version.storage_key, &version.name)
}

/// The endings a file field offers.
pub fn accepted() -> String {
    Content::accepted()
}
