//! Passwords are kept as Argon2id hashes (RFC 9106; parameters of the OWASP password storage cheat sheet). Hashing
//! costs 19 MiB and some 30 ms on purpose, so it runs on the blocking pool, only so many at once, and never while a
//! transaction is open.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash as Phc;
use argon2::password_hash::{self, PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;

use crate::platform::errors::Error;

/// What a hash costs. Raising one makes every hash made before [`Verdict::RightButOutdated`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl HashCost {
    /// What every portal spends; no setting changes it.
    pub const EARNEST: Self = Self { memory: 19_456, passes: 2 };
    const LANES: u32 = 1;

    fn argon2(self) -> Result<Argon2<'static>, Error> {
        let parameters = Params::new(self.memory, self.passes, Self::LANES, None).map_err(refused)?;
        Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
    }

    /// What an unknown account is compared with, so that it takes as long as a known one. Nothing hashes to zeros.
    fn nobody(self) -> String {
        let (memory, passes, lanes) = (self.memory, self.passes, Self::LANES);
        let zeros = "A".repeat(43);
        format!("$argon2id$v=19$m={memory},t={passes},p={lanes}$bm9ib2R5J3Mgc2FsdDAxMg${zeros}")
    }

    fn made(self, kept: &Phc) -> bool {
        let own = (self.memory, self.passes, Self::LANES);
        kept.algorithm == argon2::ARGON2ID_IDENT
            && Params::try_from(kept).is_ok_and(|it| (it.m_cost(), it.t_cost(), it.p_cost()) == own)
    }
}

/// What is kept of a password: algorithm, parameters, salt and hash in one PHC string.
#[derive(Clone, PartialEq, Eq, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct PasswordHash(String);

crate::text_column!(@sql PasswordHash, as_str, parse);

impl PasswordHash {
    /// Reads a PHC string; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Phc::new(text).is_ok().then(|| Self(text.to_owned()))
    }

    /// The PHC string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// What a password is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is the account's.
    Right,
    /// It is the account's, and should be hashed anew with today's parameters.
    RightButOutdated,
    /// It is not, or there is no such account.
    Wrong,
}

/// Hashes and compares passwords. Cheap to clone.
#[derive(Clone)]
pub struct PasswordHasher {
    places: Arc<Semaphore>,
    cost: HashCost,
}

impl PasswordHasher {
    /// One that works on `at_once` passwords at the same time; the others wait.
    pub fn new(at_once: usize) -> Self {
        Self::costing(at_once, HashCost::EARNEST)
    }

    /// The same at another cost: stories of other things than passwords sign people in by the hundred.
    pub fn costing(at_once: usize, cost: HashCost) -> Self {
        Self { places: Arc::new(Semaphore::new(at_once)), cost }
    }

    /// What to keep of a password.
    pub async fn hash(&self, password: String) -> Result<PasswordHash, Error> {
        let cost = self.cost;
        self.in_turn(move || {
            let hash: Phc = cost.argon2()?.hash_password(normalised(&password).as_bytes()).map_err(refused)?;
            Ok(PasswordHash(hash.to_string()))
        })
        .await
    }

    /// Compares a password with what was kept; `None` means there is no such account, and takes as long.
    pub async fn verify(&self, password: String, stored: Option<PasswordHash>) -> Result<Verdict, Error> {
        let cost = self.cost;
        self.in_turn(move || {
            let nobody = cost.nobody();
            let kept = Phc::new(stored.as_ref().map_or(nobody.as_str(), PasswordHash::as_str)).map_err(refused)?;
            let compared = cost.argon2()?.verify_password(normalised(&password).as_bytes(), &kept);
            match (stored, compared) {
                (Some(_), Ok(())) if !cost.made(&kept) => Ok(Verdict::RightButOutdated),
                (Some(_), Ok(())) => Ok(Verdict::Right),
                (None, _) | (_, Err(password_hash::Error::PasswordInvalid)) => Ok(Verdict::Wrong),
                (_, Err(error)) => Err(refused(error)),
            }
        })
        .await
    }

    /// The place is given back when the work ends, not when the one who asked goes away: otherwise browsers that
    /// hang up early would let any number of hashes run.
    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(Error::unexpected)?;
        tokio::task::spawn_blocking(move || {
            let outcome = work();
            drop(place);
            outcome
        })
        .await
        .map_err(Error::unexpected)?
    }
}

/// One form for one password, however the keyboard composed it (NFKC, NIST SP 800-63B-4 §3.1.1.2).
fn normalised(password: &str) -> String {
    password.nfkc().collect()
}

fn refused(error: impl std::fmt::Display) -> Error {
    Error::unexpected(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Argon2id of "correct horse" with 8 MiB and one pass, as an older setting would have made it.
    fn outdated() -> PasswordHash {
        let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8192, 1, 1, None).unwrap());
        let hash: Phc = weak.hash_password(b"correct horse").unwrap();
        PasswordHash(hash.to_string())
    }

    #[tokio::test]
    async fn a_password_is_known_again_and_another_is_not() {
        let hasher = PasswordHasher::new(2);
        let kept = hasher.hash("گذرواژهٔ بلند من".to_owned()).await.unwrap();
        assert!(kept.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", kept.as_str());
        assert_eq!(PasswordHash::parse(kept.as_str()).as_ref(), Some(&kept));
        let verdict = async |word: &str| hasher.verify(word.to_owned(), Some(kept.clone())).await.unwrap();
        assert_eq!(verdict("گذرواژهٔ بلند من").await, Verdict::Right);
        assert_eq!(verdict("گذرواژهٔ بلند تو").await, Verdict::Wrong);
        assert_eq!(hasher.verify("x".to_owned(), None).await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn the_way_a_keyboard_composed_a_letter_does_not_matter_but_the_letter_does() {
        let hasher = PasswordHasher::new(2);
        let kept = hasher.hash("na\u{ef}ve \u{6cc}\u{fb01}".to_owned()).await.unwrap();
        let verdict = async |word: &str| hasher.verify(word.to_owned(), Some(kept.clone())).await.unwrap();
        assert_eq!(verdict("nai\u{308}ve \u{6cc}fi").await, Verdict::Right);
        assert_eq!(verdict("na\u{ef}ve \u{64a}\u{fb01}").await, Verdict::Wrong, "Arabic and Persian yeh stay two");
    }

    #[tokio::test]
    async fn nothing_of_a_long_password_is_cut() {
        let hasher = PasswordHasher::new(2);
        let long = "x".repeat(128);
        let kept = hasher.hash(format!("{long}a")).await.unwrap();
        assert_eq!(hasher.verify(format!("{long}b"), Some(kept)).await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn an_older_setting_is_noticed_when_the_password_is_right() {
        let hasher = PasswordHasher::new(1);
        let right = hasher.verify("correct horse".to_owned(), Some(outdated())).await.unwrap();
        assert_eq!(right, Verdict::RightButOutdated);
        assert_eq!(hasher.verify("wrong horse".to_owned(), Some(outdated())).await.unwrap(), Verdict::Wrong);
    }

    #[test]
    fn nobody_costs_what_somebody_costs() {
        assert!(HashCost::EARNEST.made(&Phc::new(&HashCost::EARNEST.nobody()).unwrap()));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn so_many_at_once_and_a_caller_who_leaves_frees_no_place() {
        let hasher = PasswordHasher::new(1);
        let (started, has_started) = std::sync::mpsc::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let first = hasher.clone();
        let leaving = tokio::spawn(async move {
            first
                .in_turn(move || {
                    started.send(()).unwrap();
                    released.recv().unwrap();
                    Ok(())
                })
                .await
        });
        has_started.recv().unwrap();
        leaving.abort();
        assert!(leaving.await.is_err());
        assert_eq!(hasher.places.available_permits(), 0);
        release.send(()).unwrap();
        hasher.in_turn(|| Ok(())).await.unwrap();
    }
}
