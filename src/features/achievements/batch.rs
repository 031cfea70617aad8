//! One step taken with many posts at once. Each post is judged by its own rule; what was not done says why.

use super::achievement::AchievementId;
use crate::platform::database::schema::achievement_batches;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A batch.
    BatchId
);

crate::text_enum!(
    /// What is done with every post of a batch.
    Step {
        /// Made public.
        Publish = "publish",
        /// Sent back to its writer, with a reason.
        Return = "return",
        /// Taken from the public, with a reason.
        Withdraw = "withdraw",
        /// Put under another theme.
        Retag = "retag",
        /// Given to somebody else to answer for.
        HandOver = "hand-over",
        /// Made of a row of a file.
        Import = "import",
    }
);

crate::text_enum!(
    /// What became of a post of a batch.
    Outcome {
        /// The step was taken.
        Done = "done",
        /// It is not there, or not for this person.
        Gone = "gone",
        /// It is not in the state the step begins at.
        State = "state",
        /// The person wrote or submitted it: somebody else has to look.
        Own = "own",
        /// Remarks are open at it: whoever publishes all the same says so on its own page.
        Remarks = "remarks",
        /// The person may not.
        Forbidden = "forbidden",
        /// It was so already.
        Same = "same",
        /// It changed after the posts were counted: nobody has read it as it is.
        Changed = "changed",
        /// A correction of it is in work, which has a theme of its own.
        Correction = "correction",
        /// What its row says cannot be a post any more.
        Refused = "refused",
        /// The portal tried again and again, and could not.
        Failed = "failed",
    }
);

/// Posts judged in one transaction.
pub const PORTION: usize = 200;
/// Posts of one batch.
pub const MOST: usize = 10_000;

/// A step and the posts it is meant for.
#[derive(Debug, Clone, PartialEq, Eq, diesel::Queryable, diesel::Selectable, diesel::Insertable)]
#[diesel(table_name = achievement_batches)]
pub struct Batch {
    /// Made with the form: sent twice, it is one batch.
    pub id: BatchId,
    /// Whose posts.
    pub country: CountryCode,
    /// Who asked for it.
    pub person_id: PersonId,
    /// What is done.
    pub step: Step,
    /// Why, where the step needs a reason.
    pub reason: Option<String>,
    /// The new theme.
    pub theme: Option<Theme>,
    /// Who answers for the posts from now on.
    pub to_person_id: Option<PersonId>,
    /// How many posts.
    pub total: i32,
    /// When the page was drawn that asked for it (UTC).
    pub created_at: Timestamp,
    /// When the last post had its turn (UTC).
    pub finished_at: Option<Timestamp>,
}

/// A post of a batch and what became of it.
pub type Judged = (AchievementId, Outcome);

impl Step {
    /// The last part of the kind of its audit rows: `achievement.published`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Publish => "achievement.published",
            Self::Return => "achievement.returned",
            Self::Withdraw => "achievement.withdrawn",
            Self::Retag => "achievement.retagged",
            Self::HandOver => "achievement.reassigned",
            Self::Import => "achievement.imported",
        }
    }

    /// Whether it overtakes what was chosen for a later time.
    pub fn ends_a_schedule(self) -> bool {
        matches!(self, Self::Publish | Self::Return | Self::Withdraw)
    }

    /// Whether it needs a reason.
    pub fn wants_reason(self) -> bool {
        matches!(self, Self::Return | Self::Withdraw)
    }
}

impl Batch {
    /// Whether it is done while the person waits.
    pub fn is_small(&self) -> bool {
        usize::try_from(self.total).is_ok_and(|total| total <= PORTION)
    }
}
