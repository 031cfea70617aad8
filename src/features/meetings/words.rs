//! The closed lists a meeting and its decisions are described with.

crate::text_enum!(
    /// What kind of gathering it is.
    Kind {
        /// The heads of the civil registers of the ECO states.
        EcoHeads = "eco_heads",
        /// A body that plans what ECO does.
        EcoPlanning = "eco_planning",
        /// The statistical offices of the ECO states.
        EcoStatistics = "eco_statistics",
        /// The heads of the civil registers of the OIC states.
        OicHeads = "oic_heads",
        /// Ministers.
        Ministerial = "ministerial",
        /// A group that steers what ministers agreed.
        Steering = "steering",
        /// A resolution of a commission.
        Resolution = "resolution",
        /// Registrars of one region.
        Registrars = "registrars",
        /// A workshop.
        Workshop = "workshop",
        /// A seminar within one country.
        Seminar = "seminar",
        /// What prepares a meeting.
        Briefing = "briefing",
        /// An organisation that stands, and no meeting of a day.
        Standing = "standing",
    }
);

crate::text_enum!(
    /// Where a meeting stands for its readers.
    State {
        /// Only who prepares it sees it.
        Draft = "draft",
        /// Everybody reads it.
        Published = "published",
        /// It will not take place; everybody reads that.
        Cancelled = "cancelled",
    }
);

crate::text_enum!(
    /// Where a decision stands.
    DecisionState {
        /// Nobody has begun.
        Open = "open",
        /// Its owners work on it.
        UnderWay = "under_way",
        /// It is carried out.
        Done = "done",
        /// It is not followed up any more.
        Dropped = "dropped",
    }
);

impl DecisionState {
    /// Whether somebody still has to do something.
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Open | Self::UnderWay)
    }
}
