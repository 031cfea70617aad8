//! Signing in by the identity provider of one's country (`OpenID` Connect Core 1.0, code flow with PKCE). A browser is
//! sent there with a [`ticket::Ticket`], comes back with a code, and what the provider then asserts is compared with the
//! accounts of its country: the provider opens accounts that an administrator made, and makes none itself.
//!
//! What it asserts of a second factor counts only where the settings name its word; [`provider::Asserted`] carries the
//! answer to where a session begins.

pub(super) mod linking;
pub(super) mod new_link;
pub(super) mod provider;
pub(super) mod ticket;
