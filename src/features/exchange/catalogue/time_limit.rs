//! How much time there is.

use serde::{Deserialize, Serialize};

/// In what a time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Days of the calendar.
    Days,
    /// Working days of the country that has to keep it.
    WorkingDays,
}

/// From when it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// The day something was registered; that day does not count.
    Registration,
    /// The day it came into the receiver's inbox; that day does not count.
    Delivery,
}

/// A time something is to be done in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeLimit {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
    /// From when.
    pub start: Start,
}

impl TimeLimit {
    /// So many, of that, from then.
    pub const fn new(count: u32, unit: Unit, start: Start) -> Self {
        Self { count, unit, start }
    }
}

/// Working days of the receiver after which its officers are reminded of what nobody opened.
pub const REMINDER: TimeLimit = TimeLimit::new(3, Unit::WorkingDays, Start::Delivery);
/// Working days of the receiver after which the coordinators of both sides hear of it, and the sender gets the receipt
/// of non-retrieval.
pub const UNOPENED: TimeLimit = TimeLimit::new(5, Unit::WorkingDays, Start::Delivery);
