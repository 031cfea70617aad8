//! Whether a folder still says what was exchanged: everything that is wrong is listed, not only the first.

use std::collections::{BTreeMap, BTreeSet};

use super::completeness::check_manifest;
use super::message_file::MessageFile;
use super::source::Source;
use super::wrong::Wrong;
use super::{ATTACHMENTS, FRAME, KEYS, MESSAGES, RECEIPTS, SUMS, sums};
use crate::features::exchange::catalogue::FollowUp;
use crate::features::exchange::receipts::{Checked, ReceiptKind, Statement, check_witnessed, digest};
use crate::features::transparency::TrustedKey;
use crate::platform::crypto::WitnessKey;
use crate::platform::storage::FileHash;
use crate::vocabulary::timestamp::Timestamp;

/// What a check found.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Everything that is wrong, by its file.
    pub faults: Vec<(String, Wrong)>,
    /// Files whose hash is right.
    pub files: usize,
    /// Messages whose commitment was computed anew, and is the one a receipt names.
    pub messages: usize,
    /// Messages whose commitment was computed anew, and of which no receipt speaks: questions between, and words that go
    /// with a step that is not receipted.
    pub unproven: usize,
    /// Messages that were erased before the folder was made: nothing of them can be computed.
    pub erased: usize,
    /// The receipts, each with what it proves.
    pub receipts: Vec<(String, Checked)>,
    /// When the folder was made and its list signed (UTC), where the list is as it was signed: nothing of what was there then
    /// was left out. Nothing without a list, as in folders made before there were any: an end could have been left out.
    pub whole_as_of: Option<Timestamp>,
    /// Whether the keys were those of the folder itself: whoever wrote the folder could have written them.
    pub is_self_vouched: bool,
}

impl Verdict {
    pub(super) fn fault(&mut self, file: &str, wrong: Wrong) {
        self.faults.push((file.to_owned(), wrong));
    }
}

/// Checks a folder with these keys; without any, with those it brings along.
///
/// # Errors
/// One sentence, where it cannot be read at all.
pub fn check(source: &mut Source, trusted: Option<&[TrustedKey]>, witnesses: &[WitnessKey]) -> Result<Verdict, String> {
    let mut verdict = Verdict { is_self_vouched: trusted.is_none(), ..Verdict::default() };
    let names = source.names()?;
    let hashes = check_sums(source, &names, &mut verdict);
    check_frame(&names, &mut verdict);
    let messages = check_messages(source, &names, &mut verdict);
    check_files(&hashes, &messages, &mut verdict);
    let own = own_keys(source, &mut verdict);
    if let Some(trusted) = trusted
        && own.iter().any(|it| trusted.iter().all(|known| known.key != it.key))
    {
        verdict.fault(KEYS, Wrong::StrangeKey);
    }
    let keys = trusted.map_or(own, <[TrustedKey]>::to_vec);
    let receipted = check_receipts(source, &names, (&keys, witnesses), &messages, &mut verdict);
    check_receipted(&messages, &receipted, &mut verdict);
    check_case(&messages, &mut verdict);
    check_manifest(source, &hashes, (&keys, &messages), &mut verdict);
    Ok(verdict)
}

/// What every file hashes to, against what is listed.
fn check_sums(source: &mut Source, names: &[String], verdict: &mut Verdict) -> BTreeMap<String, FileHash> {
    let listed = match source.text(SUMS).map(|text| sums::parse(&text)) {
        Ok(Some(listed)) => listed,
        Ok(None) => {
            verdict.fault(SUMS, Wrong::Sums);
            BTreeMap::new()
        }
        Err(why) => {
            verdict.fault(SUMS, Wrong::Unreadable(why));
            BTreeMap::new()
        }
    };
    let mut hashes = BTreeMap::new();
    for name in names.iter().filter(|name| *name != SUMS) {
        let hash = match source.hash(name) {
            Ok(hash) => hash,
            Err(why) => {
                verdict.fault(name, Wrong::Unreadable(why));
                continue;
            }
        };
        match listed.get(name) {
            Some(known) if *known == hash => verdict.files += 1,
            Some(_) => verdict.fault(name, Wrong::Changed),
            None => verdict.fault(name, Wrong::Unlisted),
        }
        hashes.insert(name.clone(), hash);
    }
    for name in listed.keys().filter(|name| !names.contains(name)) {
        verdict.fault(name, Wrong::Missing);
    }
    hashes
}

/// Whether everything is there that every folder has.
fn check_frame(names: &[String], verdict: &mut Verdict) {
    for name in FRAME.iter().filter(|name| !names.iter().any(|it| it == *name)) {
        verdict.fault(name, Wrong::Lacking);
    }
}

/// The messages by their ids, each with the name of its file.
pub(super) type Messages = BTreeMap<String, (String, MessageFile)>;

/// Reads them and computes each commitment anew.
fn check_messages(source: &mut Source, names: &[String], verdict: &mut Verdict) -> Messages {
    let mut messages = Messages::new();
    for name in names.iter().filter(|name| name.starts_with(MESSAGES)) {
        let it = match source.text(name).map(|text| MessageFile::parse(&text)) {
            Ok(Some(it)) => it,
            Ok(None) => {
                verdict.fault(name, Wrong::NoMessage);
                continue;
            }
            Err(why) => {
                verdict.fault(name, Wrong::Unreadable(why));
                continue;
            }
        };
        match it.computed() {
            None => verdict.erased += 1,
            Some(computed) if computed == it.commitment => {}
            Some(_) => verdict.fault(name, Wrong::Commitment),
        }
        let id = it.envelope.message.to_string();
        if let Some((other, _)) = messages.insert(id, (name.clone(), it)) {
            verdict.fault(name, Wrong::Twice(other));
        }
    }
    messages
}

/// The files against what the messages say of them, both ways.
fn check_files(hashes: &BTreeMap<String, FileHash>, messages: &Messages, verdict: &mut Verdict) {
    let files = || hashes.iter().filter(|(name, _)| name.starts_with(ATTACHMENTS));
    let there: BTreeSet<&str> = files().map(|(_, hash)| hash.as_str()).collect();
    let mut named = BTreeSet::new();
    for (name, it) in messages.values() {
        for file in it.content.iter().flat_map(|content| &content.attachments) {
            named.insert(file.sha256.as_str());
            if !there.contains(file.sha256.as_str()) {
                verdict.fault(name, Wrong::NoFile(file.name.clone()));
            }
        }
    }
    for (name, _) in files().filter(|(_, hash)| !named.contains(hash.as_str())) {
        verdict.fault(name, Wrong::Unnamed);
    }
}

fn own_keys(source: &mut Source, verdict: &mut Verdict) -> Vec<TrustedKey> {
    let keys = source.text(KEYS).ok().and_then(|text| TrustedKey::parse_all(&text));
    let keys = keys.unwrap_or_default();
    if keys.is_empty() {
        verdict.fault(KEYS, Wrong::NoKeys);
    }
    keys
}

/// Each receipt by itself, by the one ahead of it, and by the message it is about. Gives the messages that have one.
fn check_receipts(
    source: &mut Source,
    names: &[String],
    (keys, witnesses): (&[TrustedKey], &[WitnessKey]),
    messages: &Messages,
    verdict: &mut Verdict,
) -> BTreeSet<String> {
    let (mut ahead, mut receipted): (Option<Statement>, _) = (None, BTreeSet::new());
    for name in names.iter().filter(|name| name.starts_with(RECEIPTS)) {
        let text = match source.text(name) {
            Ok(text) => text,
            Err(why) => {
                verdict.fault(name, Wrong::Unreadable(why));
                continue;
            }
        };
        let checked = check_witnessed(&text, keys, witnesses);
        for fault in &checked.faults {
            verdict.fault(name, Wrong::Receipt(fault.clone()));
        }
        if let Some(it) = &checked.statement {
            if it.previous != ahead.as_ref().map(digest) {
                verdict.fault(name, Wrong::Chain);
            }
            // What is handed on later is delivered to another office.
            let is_first = receipted.insert(it.message.as_str().to_owned());
            check_subject(name, (it, is_first), messages, verdict);
            ahead = Some(it.clone());
        }
        verdict.receipts.push((name.clone(), checked));
    }
    let first = verdict.receipts.first().and_then(|(_, it)| it.statement.as_ref()).map(|it| it.kind);
    if first != Some(ReceiptKind::SubmissionAcceptance) || messages.is_empty() {
        verdict.fault(RECEIPTS, Wrong::NoBeginning);
    }
    receipted
}

/// What a receipt says of its message, against the message; of the first that names it also between whom it went.
fn check_subject(name: &str, (it, is_first): (&Statement, bool), messages: &Messages, verdict: &mut Verdict) {
    let Some((file, message)) = messages.get(it.message.as_str()) else {
        verdict.fault(name, Wrong::NoSuchMessage);
        return;
    };
    if message.commitment != it.content {
        verdict.fault(file, Wrong::OtherContent(name.to_owned()));
    }
    let ends = (message.envelope.from.as_str(), message.envelope.to.as_str());
    if is_first && ends != (it.from.as_str(), it.to.as_str()) {
        verdict.fault(file, Wrong::OtherEnds(name.to_owned()));
    }
    let named = message.content.as_ref().map(|content| content.attachments.iter().map(|file| &file.sha256));
    if named.is_some_and(|named| !named.eq(it.attachments.iter())) {
        verdict.fault(name, Wrong::OtherFiles);
    }
    if it.case.as_str() != message.envelope.case.as_str() {
        verdict.fault(name, Wrong::OtherCase);
    }
}

/// Every message of which a receipt is given has one: anybody can write a further message that is consistent in itself.
fn check_receipted(messages: &Messages, receipted: &BTreeSet<String>, verdict: &mut Verdict) {
    for (id, (name, it)) in messages {
        let is_there = it.content.is_some();
        match (receipted.contains(id), is_receipted(&it.envelope.code)) {
            (true, _) => verdict.messages += usize::from(is_there),
            (false, true) => verdict.fault(name, Wrong::Unreceipted),
            (false, false) => verdict.unproven += usize::from(is_there),
        }
    }
}

/// Whether a receipt is given for every message of this code: what begins a case, answers it, says its outcome or declines it.
fn is_receipted(code: &str) -> bool {
    const BETWEEN: [FollowUp; 7] = [
        FollowUp::Forwarding,
        FollowUp::Splitting,
        FollowUp::ClarificationRequest,
        FollowUp::Clarification,
        FollowUp::Extension,
        FollowUp::Withdrawal,
        FollowUp::Closing,
    ];
    !BETWEEN.iter().any(|it| it.as_str() == code)
}

/// All messages are of one case.
fn check_case(messages: &Messages, verdict: &mut Verdict) {
    let mut all = messages.values();
    let Some((_, first)) = all.next() else { return };
    let of = |it: &MessageFile| (it.envelope.case, it.envelope.reference.clone());
    for (name, _) in all.filter(|(_, it)| of(it) != of(first)) {
        verdict.fault(name, Wrong::OtherCase);
    }
}
