//! stub until accounts land
use crate::platform::{config::Config, database::DbConn, errors::Error, web::TokenHash};
use crate::vocabulary::{timestamp::Timestamp, viewer::Viewer};
/// stub
pub fn find_viewer(_: &mut DbConn, _: &TokenHash, _: Timestamp, _: &Config) -> Result<Viewer, Error> {
    Ok(Viewer::Anonymous)
}
