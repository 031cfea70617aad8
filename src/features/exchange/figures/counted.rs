//! What was counted, put together for one country or for all.

use std::collections::BTreeMap;

use chrono::{Datelike, Months as Span, NaiveDate};
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable, Text, Timestamp as SqlTimestamp};

use super::Spread;
use crate::features::exchange::catalogue::{Kind, Unit};
use crate::features::exchange::clock::Clock;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// Months a page looks back, the running one among them.
const MONTHS: u32 = 12;

/// How many messages of a kind went from one country to another in a month.
#[derive(Debug, Clone, QueryableByName)]
pub struct Volume {
    /// What was sent.
    #[diesel(sql_type = Text)]
    pub kind: Kind,
    /// By whom.
    #[diesel(sql_type = Text)]
    pub from_country: CountryCode,
    /// To whom.
    #[diesel(sql_type = Text)]
    pub to_country: CountryCode,
    /// The month of its release in UTC: `2026-11`.
    #[diesel(sql_type = Text)]
    pub month: String,
    /// How many.
    #[diesel(sql_type = BigInt)]
    pub cases: i64,
}

/// How many cases are open from one country to another.
#[derive(Debug, Clone, QueryableByName)]
pub struct Open {
    /// Who asked.
    #[diesel(sql_type = Text)]
    pub from_country: CountryCode,
    /// Who has to act.
    #[diesel(sql_type = Text)]
    pub to_country: CountryCode,
    /// How many.
    #[diesel(sql_type = BigInt)]
    pub cases: i64,
    /// How many of them are late.
    #[diesel(sql_type = BigInt)]
    pub overdue: i64,
    /// How many of them nobody opened.
    #[diesel(sql_type = BigInt)]
    pub unopened: i64,
}

/// A case that was answered.
#[derive(Debug, Clone, QueryableByName)]
pub struct Answered {
    /// What it is.
    #[diesel(sql_type = Text)]
    pub kind: Kind,
    /// Who answered.
    #[diesel(sql_type = Text)]
    pub to_country: CountryCode,
    /// The clock, as it is kept.
    #[diesel(sql_type = Nullable<Text>)]
    pub clock: Option<String>,
    /// When it was delivered first (UTC).
    #[diesel(sql_type = SqlTimestamp)]
    pub delivered_at: Timestamp,
    /// When it was answered, declined or its outcome given first (UTC).
    #[diesel(sql_type = SqlTimestamp)]
    pub answered_at: Timestamp,
}

/// How long an answer took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// To what.
    pub kind: Kind,
    /// Of whom.
    pub by: CountryCode,
    /// In days as its kind counts them ([`unit_of`]).
    pub days: u32,
}

/// The months a page looks back on, of the Gregorian calendar and in UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Months(pub Vec<NaiveDate>);

/// Cases with something still to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waits {
    /// Open ones.
    pub open: i64,
    /// Late ones among them.
    pub overdue: i64,
    /// Those among them nobody opened.
    pub unopened: i64,
}

/// What goes to a country and comes from it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flow {
    /// Sent to it.
    pub sent: i64,
    /// Received from it.
    pub received: i64,
}

/// What there is with another country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithCountry {
    /// Which one.
    pub country: CountryCode,
    /// In the months looked back on.
    pub flow: Flow,
    /// What waits for us.
    pub ours: Waits,
    /// What waits for them.
    pub theirs: Waits,
}

/// What there is of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfKind {
    /// Which one.
    pub kind: Kind,
    /// In the months looked back on.
    pub flow: Flow,
    /// How long our answers took.
    pub ours: Option<Spread>,
    /// How long those of the others took.
    pub theirs: Option<Spread>,
}

/// The figures of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Each month by its first day, the oldest first.
    pub months: Vec<(NaiveDate, Flow)>,
    /// Every other country.
    pub countries: Vec<WithCountry>,
    /// Every kind of which there was something.
    pub kinds: Vec<OfKind>,
}

/// What goes from one country to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The sender.
    pub from: CountryCode,
    /// The receiver.
    pub to: CountryCode,
    /// Sent in the months looked back on.
    pub sent: i64,
    /// What waits for the receiver.
    pub waits: Waits,
}

/// In which days answers to this kind are counted: those of its time limit; of what has none, all days.
pub fn unit_of(kind: Kind) -> Unit {
    kind.to_be_answered(false).map_or(Unit::Days, |limit| limit.unit)
}

impl Months {
    /// The twelve months that end with the one of this day.
    pub fn until(today: NaiveDate) -> Self {
        let this = today.with_day(1).unwrap_or(today);
        Self((0..MONTHS).rev().filter_map(|back| this.checked_sub_months(Span::new(back))).collect())
    }

    /// When the first of them begins.
    pub fn begin(&self) -> Timestamp {
        let first = self.0.first().copied().unwrap_or_default();
        Timestamp::from_utc(first.and_time(chrono::NaiveTime::MIN))
    }
}

/// How long these answers took, in the days of whoever answered and as its kind counts them: while the asker was asked
/// back, the clock stood still.
///
/// # Errors
/// Where a clock is not as it was kept.
pub fn taken(
    answered: &[Answered],
    is_working_day: impl Fn(CountryCode, NaiveDate) -> bool,
) -> Result<Vec<Taken>, Error> {
    let one = |it: &Answered| {
        let zone = it.to_country.zone();
        let (from, to) = (it.delivered_at.date_in(zone), it.answered_at.date_in(zone));
        let clock: Option<Clock> = it.clock.as_deref().map(serde_json::from_str).transpose()?;
        let every_day = || u32::try_from((to - from).num_days()).unwrap_or_default();
        let days =
            clock.map_or_else(every_day, |it_runs| it_runs.took(from, to, |day| is_working_day(it.to_country, day)));
        Ok(Taken { kind: it.kind, by: it.to_country, days })
    };
    answered.iter().map(one).collect()
}

impl Figures {
    /// What was counted, as one country sees it.
    pub fn of(own: CountryCode, months: &Months, volumes: &[Volume], open: &[Open], taken: &[Taken]) -> Self {
        let flow = |is_in: &dyn Fn(&Volume) -> bool| Flow {
            sent: volumes.iter().filter(|it| it.from_country == own && is_in(it)).map(|it| it.cases).sum(),
            received: volumes.iter().filter(|it| it.to_country == own && is_in(it)).map(|it| it.cases).sum(),
        };
        let waits = |from: CountryCode, to: CountryCode| {
            let found = open.iter().find(|it| (it.from_country, it.to_country) == (from, to));
            found.map(Open::waits).unwrap_or_default()
        };
        let month = |first: &NaiveDate| {
            let name = first.format("%Y-%m").to_string();
            (*first, flow(&|it| it.month == name))
        };
        let with = |country: CountryCode| WithCountry {
            country,
            flow: flow(&|it| [it.from_country, it.to_country].contains(&country)),
            ours: waits(country, own),
            theirs: waits(own, country),
        };
        let spread = |kind: Kind, is_ours: bool| {
            let own = taken.iter().filter(|it| it.kind == kind && (it.by == own) == is_ours);
            Spread::of(own.map(|it| it.days).collect())
        };
        let of_kind = |kind: Kind| {
            let flow = flow(&|it| it.kind == kind);
            OfKind { kind, flow, ours: spread(kind, true), theirs: spread(kind, false) }
        };
        let kinds = Kind::ALL.iter().map(|kind| of_kind(*kind));
        Self {
            months: months.0.iter().map(month).collect(),
            countries: own.circle().iter().copied().filter(|it| *it != own).map(with).collect(),
            kinds: kinds.filter(|it| it.flow != Flow::default()).collect(),
        }
    }

    /// Everything together.
    pub fn whole(&self) -> (Flow, Waits, Waits) {
        let flow = self.months.iter().fold(Flow::default(), |sum, (_, it)| Flow {
            sent: sum.sent + it.sent,
            received: sum.received + it.received,
        });
        let sum =
            |waits: &dyn Fn(&WithCountry) -> Waits| self.countries.iter().map(waits).fold(Waits::default(), Waits::and);
        (flow, sum(&|it| it.ours), sum(&|it| it.theirs))
    }
}

impl Waits {
    fn and(self, other: Self) -> Self {
        Self {
            open: self.open + other.open,
            overdue: self.overdue + other.overdue,
            unopened: self.unopened + other.unopened,
        }
    }
}

impl Open {
    const fn waits(&self) -> Waits {
        Waits { open: self.cases, overdue: self.overdue, unopened: self.unopened }
    }
}

/// What was counted of all countries, by who sends to whom; where nothing goes, nothing stands.
pub fn pairs(volumes: &[Volume], open: &[Open]) -> Vec<Pair> {
    let mut known: BTreeMap<(CountryCode, CountryCode), (i64, Waits)> = BTreeMap::new();
    for it in volumes {
        known.entry((it.from_country, it.to_country)).or_default().0 += it.cases;
    }
    for it in open {
        known.entry((it.from_country, it.to_country)).or_default().1 = it.waits();
    }
    known.into_iter().map(|((from, to), (sent, waits))| Pair { from, to, sent, waits }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_months_end_with_this_one() {
        let months = Months::until("2026-11-30".parse().unwrap());
        assert_eq!(months.0.len(), 12);
        assert_eq!(months.begin().to_seconds(), "2025-12-01T00:00:00Z");
        assert_eq!(months.0.last().unwrap().to_string(), "2026-11-01");
    }

    #[test]
    fn an_answer_is_counted_in_the_days_of_who_gave_it() {
        let answered = |kind: Kind, clock: Option<&str>| Answered {
            kind,
            to_country: CountryCode::Iran,
            clock: clock.map(str::to_owned),
            // In Tehran it is the fourth of March already.
            delivered_at: Timestamp::parse("2026-03-03T21:00:00Z").unwrap(),
            answered_at: Timestamp::parse("2026-03-10T08:00:00Z").unwrap(),
        };
        let clock = r#"{"limit":{"count":5,"unit":"WorkingDays","start":"Delivery"},"started":"2026-03-04",
            "pauses":[{"from":"2026-03-07","to":"2026-03-09"}],"agreed":null,"told":null}"#;
        let all = [answered(Kind::Letter, None), answered(Kind::Verification, Some(clock))];
        let is_working_day = |_, day: NaiveDate| day.to_string() != "2026-03-05";
        let days: Vec<u32> = taken(&all, is_working_day).unwrap().iter().map(|it| it.days).collect();
        // From the fifth to the tenth: all six; without the day off and the two on which the asker was asked.
        assert_eq!(days, [6, 3]);
        assert!(taken(&[answered(Kind::Letter, Some("{}"))], is_working_day).is_err());
    }
}
