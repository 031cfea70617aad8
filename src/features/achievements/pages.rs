//! What the templates are given.

mod autosaves;
mod changed_documents;
mod checklist;
mod comparison;
mod documents;
mod drafts;
mod edit;
mod feed;
mod languages;
mod list;
mod open_web;
mod review;
mod sheet;
mod show;
mod source;
mod text_review;
mod versions;
mod writing;

pub use autosaves::{Autosaves, Offer, parts_of_forms};
pub use changed_documents::ChangedDocuments;
pub use checklist::Check;
pub use comparison::{Column, Comparison};
pub use documents::StartDocument;
pub use drafts::{DeskFilters, Drafts, desk_url};
pub use edit::{Correction, Edit, EditKind, Preview, TwoVersions};
pub use feed::{Feed, feed_title, feed_url};
pub use languages::Languages;
pub use list::{Filters, List, list_url};
pub use open_web::open_web;
pub use review::{Allowed, Review, WayStep};
pub use sheet::{Bilingual, Sheet, SheetIn};
pub use show::Show;
pub use source::{Behind, Source};
pub use text_review::TextReview;
pub use versions::{Compare, Part, Ribbon, Side, VERSIONS_PER_PAGE, VersionLine, Versions, parts};
pub use writing::{DayShown, DayUnderstood};
