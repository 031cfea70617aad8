//! Whether what one person wrote another must release: a choice of each organisation, for its texts and for the files
//! that readers have.

/// How many people see something before the public does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FourEyes {
    /// Somebody else releases what one wrote or submitted.
    #[default]
    Required,
    /// A reviewer may release what they wrote or submitted themselves.
    Waived,
}

impl FourEyes {
    /// The choice as the database keeps it.
    pub const fn of(is_required: bool) -> Self {
        if is_required { Self::Required } else { Self::Waived }
    }

    /// Whether somebody else must release.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Required)
    }
}

/// The rule: only a reviewer releases; what they wrote or submitted themselves, only where that is waived.
pub const fn may_release(is_reviewer: bool, is_own: bool, four_eyes: FourEyes) -> bool {
    is_reviewer && (!is_own || !four_eyes.is_required())
}

#[cfg(test)]
mod tests {
    use super::FourEyes::{Required, Waived};
    use super::*;

    #[test]
    fn the_whole_table() {
        for (is_reviewer, is_own, four_eyes, expected) in [
            (true, false, Required, true),
            (true, true, Required, false),
            (false, false, Required, false),
            (false, true, Required, false),
            (true, false, Waived, true),
            (true, true, Waived, true),
            (false, false, Waived, false),
            (false, true, Waived, false),
        ] {
            assert_eq!(
                may_release(is_reviewer, is_own, four_eyes),
                expected,
                "reviewer {is_reviewer}, own {is_own}, {four_eyes:?}"
            );
        }
        assert_eq!(FourEyes::default(), Required);
    }
}
