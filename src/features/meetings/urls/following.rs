//! The addresses of what follows a meeting.

/// Whom members send.
pub fn delegations(slug: &str) -> String {
    format!("/meetings/{slug}/delegations")
}

/// Says how far a decision is.
pub fn reports(slug: &str, number: i32) -> String {
    format!("/meetings/{slug}/decisions/{number}/reports")
}

/// The minutes.
pub fn minutes(slug: &str) -> String {
    format!("/meetings/{slug}/minutes")
}

/// The form of the minutes, with the words of a language.
pub fn minutes_edit(slug: &str, language: &str) -> String {
    format!("/meetings/{slug}/minutes/edit?language={language}")
}

/// Puts a version before the delegations.
pub fn minutes_proposal(slug: &str) -> String {
    format!("/meetings/{slug}/minutes/proposal")
}

/// Begins the next version.
pub fn minutes_renewal(slug: &str) -> String {
    format!("/meetings/{slug}/minutes/renewal")
}

/// Answers for a delegation.
pub fn minutes_answer(slug: &str) -> String {
    format!("/meetings/{slug}/minutes/answer")
}

/// Publishes a version.
pub fn minutes_publication(slug: &str) -> String {
    format!("/meetings/{slug}/minutes/publication")
}
