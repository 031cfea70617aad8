//! The addresses of the rehearsal, without the language; those behind its desk are the exchange's own.

/// Where a seat is taken.
pub const fn front() -> &'static str {
    "/rehearsal"
}

/// Where it is sent which.
pub const fn seat() -> &'static str {
    "/rehearsal/seat"
}

/// Where everything is filled anew.
pub const fn reset() -> &'static str {
    "/rehearsal/reset"
}

/// The desk of the seat.
pub const fn desk() -> &'static str {
    "/rehearsal/exchange"
}
