//! The page about the log.

use askama::Template;

use super::checkpoint::Checkpoint;
use super::trusted::TrustedKey;
use super::urls;
use super::witnesses::{Refusal, Stand};
use crate::platform::web::{OpenWeb, Page};
use crate::vocabulary::timestamp::Timestamp;

/// What the log is, how long it is, and how to check it.
#[derive(Template)]
#[template(path = "transparency/about.html")]
pub(super) struct About {
    pub page: Page,
    pub open_web: OpenWeb,
    /// Nothing where no worker ran yet.
    pub last: Option<Last>,
    /// In the order of the settings.
    pub witnesses: Vec<Stand>,
    /// The newest first.
    pub keys: Vec<TrustedKey>,
}

/// What was signed last.
pub(super) struct Last {
    pub checkpoint: Checkpoint,
    pub signed_at: Timestamp,
}

impl About {
    /// Parts whose addresses are patterns, with the keys of their words.
    const PARTS: [(&'static str, &'static str); 4] = [
        ("transparency-part-tiles", "/transparency/tile/<L>/<N>[.p/<W>]"),
        ("transparency-part-bundles", "/transparency/tile/entries/<N>[.p/<W>]"),
        ("transparency-part-inclusion", "/transparency/proof/inclusion?index=<I>&size=<N>"),
        ("transparency-part-consistency", "/transparency/proof/consistency?from=<M>&to=<N>"),
    ];

    /// How many witnesses do not stand behind the newest checkpoint.
    fn missing(&self) -> usize {
        self.witnesses.iter().filter(|it| it.since.is_none()).count()
    }

    /// Why a witness does not stand behind the log, as a key of words.
    const fn refusal(it: Refusal) -> &'static str {
        match it {
            Refusal::Longer => "transparency-witness-longer",
            Refusal::Other => "transparency-witness-other",
        }
    }

    /// The address of a part of the log, absolute.
    fn absolute(&self, path: &str) -> String {
        self.page.absolute_open(path)
    }
}
