//! The kinds of notices about posts, and how each is said.

use crate::features::inbox::{Mailed, Words};

/// A post waits for a reviewer.
pub(super) const SUBMITTED: &str = "achievement.submitted";
/// A translation or a correction does.
pub(super) const TEXT_SUBMITTED: &str = "achievement.translation-submitted";
/// A post came back to who wrote it.
pub(super) const RETURNED: &str = "achievement.returned";
/// A translation or a correction did.
pub(super) const TEXT_RETURNED: &str = "achievement.translation-returned";
/// A translation or a correction is what readers have.
pub(super) const TEXT_RELEASED: &str = "achievement.translation-released";
/// Somebody changed public words by their own hand.
pub(super) const CORRECTED: &str = "achievement.corrected";

/// Several posts came back to who answers for them.
pub(in super::super) const RETURNED_MANY: &str = "achievement.returned_many";
/// Public posts stand under another theme.
pub(in super::super) const RETAGGED: &str = "achievement.retagged";
/// Somebody answers for posts from now on.
pub(in super::super) const REASSIGNED: &str = "achievement.reassigned";
/// The rows of a file had their turn.
pub(in super::super) const IMPORTED: &str = "achievement.imported";

/// Somebody wrote a remark at a text.
pub(in super::super) const REMARKED: &str = "achievement.remarked";
/// Somebody answered one.
pub(in super::super) const REMARK_ANSWERED: &str = "achievement.remark_answered";
/// Somebody settled it.
pub(in super::super) const REMARK_RESOLVED: &str = "achievement.remark_resolved";
/// Somebody opened it again.
pub(in super::super) const REMARK_REOPENED: &str = "achievement.remark_reopened";
/// An organisation lets its reviewers release what they wrote.
pub(in super::super) const WAIVED: &str = "achievement.four_eyes_waived";

/// Nothing happens at the time that was chosen: somebody called it off, or was quicker.
pub(in super::super) const UNSCHEDULED: &str = "achievement.unscheduled";
/// The same: what was to be released is another text now.
pub(in super::super) const OUTDATED: &str = "achievement.outdated";
/// The time came, and nothing happened: the text is not what was read when the time was chosen.
pub(in super::super) const MISSED_CHANGED: &str = "achievement.missed_changed";
/// The same: whoever chose it may not any more.
pub(in super::super) const MISSED_ROLE: &str = "achievement.missed_role";
/// The same: remarks were opened since.
pub(in super::super) const MISSED_REMARKS: &str = "achievement.missed_remarks";
/// The same: the portal could not.
pub(in super::super) const MISSED_FAILED: &str = "achievement.missed_failed";

/// What waits at a post until the next step is taken with it, or another time is chosen.
pub(super) const OPEN: [&str; 5] = [SUBMITTED, MISSED_CHANGED, MISSED_ROLE, MISSED_REMARKS, MISSED_FAILED];
/// The same of one of its texts.
pub(super) const TEXT_OPEN: [&str; 5] = [TEXT_SUBMITTED, MISSED_CHANGED, MISSED_ROLE, MISSED_REMARKS, MISSED_FAILED];
/// What waits for another time to be chosen.
pub(super) const MISSED: [&str; 4] = [MISSED_CHANGED, MISSED_ROLE, MISSED_REMARKS, MISSED_FAILED];

/// The words of these notices. Mails only count what is not public yet: neither what a text is called nor where it is
/// reviewed leaves the portal.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let called_off = "review-notice-called-off";
    let (title, text, awaits) = match kind {
        SUBMITTED | TEXT_SUBMITTED => ("achievements-notice-review", "achievements-notice-review-text", true),
        RETURNED | TEXT_RETURNED => ("achievements-notice-returned", "achievements-notice-returned-text", false),
        TEXT_RELEASED => ("achievements-notice-released", "achievements-notice-released-text", false),
        CORRECTED => ("review-notice-corrected", "review-notice-corrected-text", false),
        RETURNED_MANY => ("bulk-notice-returned", "bulk-notice-returned-text", false),
        RETAGGED => ("bulk-notice-retagged", "bulk-notice-retagged-text", false),
        REASSIGNED => ("bulk-notice-handed", "bulk-notice-handed-text", false),
        IMPORTED => ("bulk-notice-imported", "bulk-notice-imported-text", false),
        REMARKED => ("review-notice-remarked", "review-notice-remarked-text", false),
        REMARK_ANSWERED => ("review-notice-answered", "review-notice-answered-text", false),
        REMARK_RESOLVED => ("review-notice-resolved", "review-notice-resolved-text", false),
        REMARK_REOPENED => ("review-notice-reopened", "review-notice-reopened-text", false),
        WAIVED => ("review-notice-waived", "review-notice-waived-text", false),
        UNSCHEDULED => (called_off, "review-notice-called-off-person", false),
        OUTDATED => (called_off, "review-notice-called-off-changed", false),
        MISSED_CHANGED => (called_off, "review-notice-called-off-changed", true),
        MISSED_ROLE => (called_off, "review-notice-called-off-role", true),
        MISSED_REMARKS => (called_off, "review-notice-called-off-remarks", true),
        MISSED_FAILED => (called_off, "review-notice-called-off-failed", true),
        _ => return None,
    };
    let mailed = match kind {
        // Their words name no text.
        RETURNED_MANY | RETAGGED | REASSIGNED | IMPORTED | WAIVED => Mailed::Said,
        _ if awaits => Mailed::Things("achievements-list-title", "achievements-mail-waiting"),
        _ => Mailed::Things("achievements-list-title", "achievements-mail-told"),
    };
    Some(Words { title, text, unknown: None, awaits, mailed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_names_a_text_that_is_reviewed() {
        for kind in OPEN.iter().chain(&TEXT_OPEN).chain(&[RETURNED, TEXT_RETURNED, CORRECTED, REMARKED, UNSCHEDULED]) {
            assert!(matches!(words_of_notice(kind).unwrap().mailed, Mailed::Things(..)), "{kind}");
        }
    }

    #[test]
    fn what_the_next_step_settles_waits_and_nothing_else_does() {
        for kind in OPEN.iter().chain(&TEXT_OPEN).chain(&MISSED) {
            assert!(words_of_notice(kind).unwrap().awaits, "{kind}");
        }
        for kind in [RETURNED, TEXT_RELEASED, CORRECTED, REMARKED, UNSCHEDULED, OUTDATED, IMPORTED, WAIVED] {
            assert!(!words_of_notice(kind).unwrap().awaits, "{kind}");
        }
        assert_eq!(words_of_notice("achievement.published"), None);
    }
}
