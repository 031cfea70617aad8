//! One function per route.

mod address;
mod browser;
mod entrance;
mod factors;
mod forgotten_password;
mod key_cookie;
mod keys;
mod new_password;
mod own_password;
mod passkeys;
mod people;
mod person;
mod preview;
mod profile;
mod proof;
mod recovery;
mod sessions;
mod sign_in;
mod sign_on;

pub use address::{address, ask_for_address, cancel_address, new_address, open_address_link, take_address};
pub use factors::{add_app, factors, new_app, remove, remove_sign_on, renew_codes};
pub use forgotten_password::{ask_for_link, forgotten_password};
pub use keys::{
    list as keys, make as make_key, new as new_key, revoke as revoke_key, revoke_of_person as revoke_key_of,
};
pub use new_password::{choose_password, new_password, open_link};
pub use own_password::{change_password, own_password};
pub use passkeys::{
    add as add_passkey, challenge as passkey_challenge, challenge_new as new_passkey_challenge, new_passkey,
    prove as prove_with_passkey, sign_in as sign_in_with_passkey,
};
pub use people::{invite, new_person, people};
pub use person::{change_roles, change_state, invite_again, person, trust_address};
pub use preview::{begin_preview, end_preview, preview};
pub use profile::{profile, save_profile};
pub use proof::{proof, prove};
pub use recovery::{cancel_own_reset, cancel_reset, confirm_reset, factor_reset, start_recovery, start_reset};
pub use sessions::{end_other_sessions, end_session, end_sessions_of, sessions};
pub use sign_in::{code_form, give_code, sign_in, sign_in_form, sign_out};
pub use sign_on::{begin_proof as begin_proof_by_sign_on, begin_sign_on, end_sign_on};
