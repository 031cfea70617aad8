//! Stories of search: the same on both engines, whatever was typed.

mod agreed;
mod cost;
mod engines;
mod facets;
mod feed;
mod kinds;
mod pages;
mod readers;
pub mod shelf;
mod suggestions;
mod throttle;
