//! Documents of other programs, read into one model and written as the portal's Markdown. What Word, LibreOffice,
//! Google Docs and Outlook put on the clipboard is read by [`from_html`], a Word file by [`from_docx`]; neither trusts
//! a byte of it. What the model does not know (colours, sizes, pictures) is left out, and what a writer would miss is
//! named in [`Document::left_out`]. Words are never lost: the rendered Markdown has the words of the model, no more
//! and no fewer.

mod builder;
mod docx;
mod gather;
mod html;
mod inline;
mod line;
mod markdown;
mod model;
mod notes;
mod pdf;
mod tables;
mod traces;
mod turn;

pub use docx::{Danger, Refusal, from_docx};
pub use html::{TooIntricate, from_html};
pub use markdown::to_markdown;
pub use model::{Block, Document, LeftOut, Line, List, Piece, Run};
pub use traces::{Cleaned, Look, Trace, TraceKind, cleaned, danger, look};
pub use turn::in_turn;

#[cfg(test)]
mod tests;
