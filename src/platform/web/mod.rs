//! Between the browser and the features: a [`Visit`] comes in, a [`Page`] is drawn, an [`Answer`] goes out.

mod answer;
mod assets;
mod cache;
mod error_pages;
mod flash;
mod form;
mod head_requests;
mod health;
mod language_choice;
mod page;
mod pager;
mod policy_reports;
mod rate_limit;
mod request_log;
mod same_origin;
mod security_headers;
mod session;
mod visit;

pub use answer::Answer;
pub use assets::{asset_path, serve_asset};
pub use cache::PageCache;
pub use error_pages::draw_errors;
pub use flash::Flash;
pub use form::{Errors, FieldError, Form};
pub use head_requests::answer_head_as_get;
pub use health::{health, metrics, ready};
pub use language_choice::choose_language;
pub use page::{Page, Switch, url_in};
pub use pager::{Pager, PagerStep};
pub use policy_reports::report_policy_violation;
pub use rate_limit::{ReaderAddress, per_address};
pub use request_log::RequestLog;
pub use same_origin::same_origin;
pub use security_headers::security_headers;
pub use session::{FindViewer, SessionToken, TokenHash};
pub use visit::Visit;
