//! Fields that stand there because of what another says.

use super::value::Value;
use super::whole::{Body, Fault};
use crate::features::exchange::catalogue::BodyKind;

/// Where a body of this kind says this word in this field, that field has to be there.
struct Condition {
    kind: BodyKind,
    field: &'static str,
    word: &'static str,
    needed: &'static str,
    /// Whether it may stand there with no other word.
    is_only_then: bool,
}

const fn needs(
    kind: BodyKind,
    field: &'static str,
    word: &'static str,
    needed: &'static str,
    is_only_then: bool,
) -> Condition {
    Condition { kind, field, word, needed, is_only_then }
}

/// Every condition.
static CONDITIONS: [Condition; 11] = [
    needs(BodyKind::VerificationQuestion, "ver.grounds", "other", "note", false),
    needs(BodyKind::VerificationAnswer, "ver.result", "CONTENT_DIFFERS", "ver.differs", false),
    needs(BodyKind::CapacityAnswer, "cap.capable", "no", "cap.impediments", true),
    needs(BodyKind::CapacityAnswer, "cap.capable", "yes", "cap.until", true),
    needs(BodyKind::LifeAnswer, "lif.alive", "yes", "lif.seen_on", true),
    needs(BodyKind::LifeAnswer, "lif.alive", "yes", "lif.how", true),
    needs(BodyKind::Outcome, "out.outcome", "ENTERED", "out.entry", true),
    needs(BodyKind::Outcome, "out.outcome", "DIFFERS", "note", false),
    needs(BodyKind::Extension, "due.reason", "other", "note", false),
    needs(BodyKind::Decline, "dec.reason", "other", "note", false),
    needs(BodyKind::Withdrawal, "wdr.reason", "other", "note", false),
];

/// Fields of which one is said at least: a sentence that is ready, or words. The last is where it is missed.
static EITHER: [(BodyKind, [&str; 2]); 2] =
    [(BodyKind::ClarificationRequest, ["clq.ready", "clq.text"]), (BodyKind::Clarification, ["cla.ready", "cla.text"])];

/// What of a body does not stand as another field of it says. Why nothing stands there is not enough.
pub(super) fn faults(body: &Body) -> impl Iterator<Item = (&'static str, Fault)> {
    let of_kind = CONDITIONS.iter().filter(move |it| it.kind == body.kind);
    let by_word = of_kind.filter_map(move |it| {
        let is_needed = body.said(it.field).is_some_and(|value| value.says(it.word));
        let is_free = is_needed || !it.is_only_then;
        fault(it.needed, is_needed, is_free, body)
    });
    // How well records fit is said where there are some.
    let found = match body.said("trc.found") {
        Some(Value::Count(found)) => fault("trc.grade", *found > 0, *found > 0, body),
        _ => None,
    };
    let of_kind = EITHER.iter().filter(|it| it.0 == body.kind);
    let unsaid = of_kind.filter(|it| it.1.iter().all(|field| body.said(field).is_none()));
    by_word.chain(found).chain(unsaid.map(|(_, [_, words])| (*words, Fault::Missing)))
}

fn fault(field: &'static str, is_needed: bool, is_free: bool, body: &Body) -> Option<(&'static str, Fault)> {
    match body.said(field) {
        None => is_needed.then_some((field, Fault::Missing)),
        Some(_) => (!is_free).then_some((field, Fault::Unfitting)),
    }
}
