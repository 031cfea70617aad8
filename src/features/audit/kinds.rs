//! What can have happened, as the rows name it. The words for it stand in the catalogues: `audit-did-` and what was done,
//! `audit-thing-` and the kind of thing. `tests/portal/audit` finds kinds that are recorded and missing here.

/// That a row was forgotten: the kind of that row, and of the thing it is about.
pub(super) const FORGOTTEN: (&str, &str) = ("audit.forgotten", "audit_row");

/// What somebody read or was refused: nothing was done with the thing. `sightings` says when each is written down.
pub(super) const SIGHTED: [&str; 8] = [
    "access.denied",
    "achievement.read",
    "audit.exported",
    "audit.proved",
    "file.read",
    "person.listed",
    "person.read",
    "person.sessions_read",
];

/// Every kind of row.
pub const KINDS: &[&str] = &[
    "access.denied",
    "achievement.created",
    "achievement.imported",
    "achievement.published",
    "achievement.read",
    "achievement.reassigned",
    "achievement.restored",
    "achievement.retagged",
    "achievement.returned",
    "achievement.rewritten",
    "achievement.scheduled",
    "achievement.submitted",
    "achievement.translation-confirmed",
    "achievement.translation-released",
    "achievement.translation-returned",
    "achievement.translation-submitted",
    "achievement.translation-withdrawn",
    "achievement.unscheduled",
    "achievement.withdrawn",
    "audit.exported",
    "audit.forgotten",
    "audit.proved",
    "country.day_off_added",
    "country.day_off_confirmed",
    "country.day_off_removed",
    "country.weekend_removed",
    "country.weekend_set",
    "document.renamed",
    "file.added",
    "file.change_dropped",
    "file.change_held",
    "file.change_released",
    "file.change_returned",
    "file.deleted",
    "file.described",
    "file.grouped",
    "file.names_removed",
    "file.quarantined",
    "file.read",
    "file.refused",
    "file.replaced",
    "glossary.approved",
    "glossary.declined",
    "glossary.proposed",
    "glossary.taken_back",
    "organisation.added",
    "organisation.changed",
    "organisation.confirmed",
    "organisation.four_eyes_required",
    "organisation.four_eyes_waived",
    "person.address_change_asked",
    "person.address_change_cancelled",
    "person.address_changed",
    "person.address_changed_by_command",
    "person.code_refused",
    "person.disabled",
    "person.enabled",
    "person.factor_added",
    "person.factor_removed",
    "person.factor_reset_by_command",
    "person.factor_reset_cancelled",
    "person.factor_reset_confirmed",
    "person.factor_reset_started",
    "person.invitation_accepted",
    "person.invited",
    "person.invited_again",
    "person.key_ends_soon",
    "person.key_made",
    "person.key_revoked",
    "person.listed",
    "person.passkey_refused",
    "person.password_change_failed",
    "person.password_changed",
    "person.password_reset",
    "person.password_reset_asked",
    "person.profile_changed",
    "person.proof_refused",
    "person.proven",
    "person.read",
    "person.recovery_code_used",
    "person.recovery_codes_renewed",
    "person.recovery_started",
    "person.roles_changed",
    "person.session_ended",
    "person.sessions_ended",
    "person.sessions_read",
    "person.sign_in_failed",
    "person.sign_on_linked",
    "person.sign_on_unlinked",
    "person.signed_in",
    "person.signed_out",
    "preview.begun",
    "preview.ended",
    "question.answered",
    "question.asked",
    "question.corrected",
    "question.declined",
    "question.translated",
    "question.withdrawn",
    "remark.answered",
    "remark.reopened",
    "remark.resolved",
    "remark.written",
];

/// Every kind of thing.
pub const THINGS: &[&str] = &[
    "achievement",
    "audit_row",
    "country",
    "document",
    "file",
    "glossary_proposal",
    "organisation",
    "page",
    "person",
    "question",
    "remark",
];

/// The key of the words for what was done.
pub fn did(kind: &str) -> String {
    format!("audit-did-{}", dashed(kind.split_once('.').map_or(kind, |(_, did)| did)))
}

/// The key of the words for a kind of thing.
pub fn thing(subject: &str) -> String {
    format!("audit-thing-{}", dashed(subject))
}

fn dashed(word: &str) -> String {
    word.replace('_', "-")
}
