//! The directory: as readers meet it, and as the organisations keep it.

mod countries;
mod organisations;
mod working_days;
