//! Stories of search: the same on both engines, whatever was typed.

mod cost;
mod engines;
mod pages;
mod shelf;
