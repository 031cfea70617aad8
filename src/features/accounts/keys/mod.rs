//! Keys by which programs of an organisation ask the machine interface in the name of one of its people. A key never may
//! more than its person may at that moment: who is closed, works elsewhere, lost a role or has no second factor where one
//! is demanded has keys that open nothing. No key opens a page.

mod bearer;
mod forms;
mod jobs;
mod key;
mod letters;
mod making;
pub mod pages;
mod secret;

pub use bearer::{Refusal, admit_key, count_wrong_key};
pub use forms::NewKey;
pub use jobs::WarnOfKeys;
pub use key::{ProgramKey, ProgramKeyId, Scope};
pub use making::{Making, make, revoke};
