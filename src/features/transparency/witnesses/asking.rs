//! Showing a new checkpoint to witnesses. All that are due are asked at once, with a time for each, on a thread that does
//! nothing else; one that gives no word is asked more and more rarely.

use std::collections::HashMap;

use futures_util::future::join_all;
use http::{Request as HttpRequest, Response, StatusCode};

use super::super::footing::Footing;
use super::super::store as log;
use super::super::store::Signed;
use super::super::tiles::Kept;
use super::super::witness::Request;
use super::store::{self, Refusal, Said, Standing};
use crate::platform::Platform;
use crate::platform::config::WitnessConfig;
use crate::platform::crypto::cosignatures;
use crate::platform::crypto::merkle::consistency_path;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Seconds from one word of a witness to the next question.
const PAUSE: i64 = 5;
/// Seconds a node has for its question; longer than two answers may take.
const CLAIM: i64 = 30;
/// Seconds from one failure to the next question at most.
const RAREST: i64 = 3600;

/// What became of a question.
enum Outcome {
    /// The witness stands behind the checkpoint.
    Cosigned(Said),
    /// It does not, and knows a log of so many entries.
    Refused(Refusal, u64),
    /// It gave no word.
    Silent(String),
}

/// Shows the newest checkpoint to every witness that has not stood behind it yet and may be asked.
///
/// # Errors
/// Of the database; a witness that fails is no error.
pub fn ask(platform: &Platform) -> Result<(), Error> {
    let Some((newest, due)) = due(platform)? else { return Ok(()) };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::unexpected)?;
    let questions = due.iter().map(|(witness, standing)| question(platform, witness, standing, &newest));
    let all = join_all(questions);
    // On a thread of its own, whoever calls: none that answers requests may wait.
    let asked = std::thread::scope(|scope| scope.spawn(move || runtime.block_on(all)).join());
    let outcomes = asked.map_err(|_| Error::unexpected("asking the witnesses panicked"))?;
    platform.database.write_here(|connection| {
        for ((witness, standing), outcome) in due.iter().zip(outcomes) {
            let (after, said) = standing.after(witness, outcome?, platform.clock.now());
            store::update(connection, &after)?;
            if let Some(said) = said {
                store::insert(connection, &said)?;
            }
        }
        Ok(())
    })
}

type Due<'p> = Vec<(&'p WitnessConfig, Standing)>;

/// The newest checkpoint, and the witnesses this node asks now; nothing where there are none, or where none stands behind
/// what was invented.
fn due(platform: &Platform) -> Result<Option<(Signed, Due<'_>)>, Error> {
    let witnesses = &platform.config.witnesses;
    if witnesses.is_empty() || Footing::of_portal(&platform.config).is_invented() {
        return Ok(None);
    }
    let now = platform.clock.now();
    let (newest, standing, said) = platform.database.read_here(|connection| {
        let newest = log::maybe_last_signed(connection)?;
        let said = newest.as_ref().map_or_else(|| Ok(Vec::new()), |it| store::list_of(connection, it.size))?;
        Ok((newest, store::list_standing(connection)?, said))
    })?;
    let Some(newest) = newest else { return Ok(None) };
    let known: HashMap<String, Standing> = standing.into_iter().map(|it| (it.witness.clone(), it)).collect();
    let mut due = Vec::new();
    for witness in witnesses.iter() {
        let key = witness.key.to_string();
        let standing = known.get(&key).cloned().unwrap_or_else(|| Standing::unknown(key.clone(), now));
        if standing.next_at <= now && said.iter().all(|it| it.witness != key) {
            due.push((witness, standing));
        }
    }
    if due.is_empty() {
        return Ok(None);
    }
    let until = now.plus_seconds(CLAIM);
    let claimed = platform.database.write_here(|connection| {
        let mut claimed = Vec::new();
        for it in due {
            if store::claim(connection, &it.1, now, until)? {
                claimed.push(it);
            }
        }
        Ok(claimed)
    })?;
    Ok((!claimed.is_empty()).then_some((newest, claimed)))
}

/// Asks one witness; once more where it names the checkpoint it knows.
async fn question(
    platform: &Platform,
    witness: &WitnessConfig,
    standing: &Standing,
    newest: &Signed,
) -> Result<Outcome, Error> {
    let size = newest.size.cast_unsigned();
    let mut old = standing.known_size.cast_unsigned().min(size);
    for _ in 0..2 {
        let proof =
            platform.database.read_here(|connection| consistency_path(&mut Kept::new(connection), old, size))?;
        let body = Request::text(old, &proof, &newest.note);
        let url = format!("{}/add-checkpoint", witness.url.as_str().trim_end_matches('/'));
        let request = HttpRequest::post(url).body(body.into_bytes()).map_err(Error::unexpected)?;
        let answer = match platform.outbound.send(request).await {
            Ok(answer) => answer,
            Err(error) => return Ok(Outcome::Silent(error.to_string())),
        };
        match answer.status() {
            StatusCode::OK => return Ok(word(witness, newest, &answer)),
            StatusCode::CONFLICT => match size_of(&answer) {
                Some(known) if known > size => return Ok(Outcome::Refused(Refusal::Longer, known)),
                Some(known) if known == old => return Ok(Outcome::Refused(Refusal::Other, known)),
                Some(known) => old = known,
                None => return Ok(Outcome::Silent("an answer without a size".to_owned())),
            },
            StatusCode::UNPROCESSABLE_ENTITY => return Ok(Outcome::Refused(Refusal::Other, old)),
            status => return Ok(Outcome::Silent(format!("the answer {status}"))),
        }
    }
    Ok(Outcome::Silent("it changed its mind".to_owned()))
}

/// What a witness said, where it is its word.
fn word(witness: &WitnessConfig, newest: &Signed, answer: &Response<Vec<u8>>) -> Outcome {
    let wrong = || Outcome::Silent("a word that is not its own".to_owned());
    let Ok(lines) = std::str::from_utf8(answer.body()) else { return wrong() };
    for line in lines.split_inclusive('\n') {
        let note = [newest.note.as_str(), line].concat();
        let found = cosignatures(&note, std::slice::from_ref(&witness.key)).unwrap_or_default();
        if let Some(found) = found.into_iter().next() {
            let (witness, line) = (found.witness.to_string(), line.to_owned());
            return Outcome::Cosigned(Said { size: newest.size, witness, cosigned_at: found.at, line });
        }
    }
    wrong()
}

fn size_of(answer: &Response<Vec<u8>>) -> Option<u64> {
    std::str::from_utf8(answer.body()).ok()?.trim_end().parse().ok()
}

impl Standing {
    /// Of a witness that was never asked.
    fn unknown(witness: String, now: Timestamp) -> Self {
        Self { witness, known_size: 0, failures: 0, next_at: now, refusal: None }
    }

    /// How it stands after an answer.
    fn after(&self, witness: &WitnessConfig, outcome: Outcome, now: Timestamp) -> (Self, Option<Said>) {
        let (failures, name) = (self.failures.saturating_add(1), witness.key.name());
        let later = now.plus_seconds(delay(failures));
        match outcome {
            Outcome::Cosigned(said) => {
                let next_at = now.plus_seconds(PAUSE);
                let witness = self.witness.clone();
                (Self { witness, known_size: said.size, failures: 0, next_at, refusal: None }, Some(said))
            }
            Outcome::Refused(refusal, known) => {
                tracing::error!(witness = name, %refusal, known, "a witness saw another log than this one");
                let known_size = if refusal == Refusal::Longer { self.known_size } else { known.cast_signed() };
                (Self { known_size, failures, next_at: later, refusal: Some(refusal), ..self.clone() }, None)
            }
            Outcome::Silent(why) => {
                tracing::warn!(witness = name, why, "a witness gives no word");
                (Self { failures, next_at: later, ..self.clone() }, None)
            }
        }
    }
}

/// Seconds to wait after so many failures: twice as long after each.
fn delay(failures: i32) -> i64 {
    let doubled = failures.clamp(0, 12).cast_unsigned();
    (PAUSE << doubled).min(RAREST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_gives_no_word_is_asked_more_and_more_rarely() {
        let delays: Vec<i64> = [1, 2, 3, 9, 10, 1000].map(delay).to_vec();
        assert_eq!(delays, [10, 20, 40, 2560, 3600, 3600]);
    }
}
