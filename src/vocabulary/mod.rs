//! Words every part speaks: plain types without input or output. Nothing here imports the rest of the crate.

pub mod country;
pub mod four_eyes;
pub mod ground;
pub mod ids;
pub mod indicator;
pub mod known_day;
pub mod language;
pub mod level;
pub mod quantity;
pub mod review;
pub mod rhythm;
pub mod spread;
pub mod strip;
pub mod text_enum;
pub mod theme;
pub mod thing;
pub mod timestamp;
pub mod tlp;
pub mod viewer;
