//! The Ottoman financial calendar. Its months are numbered here from March (Mart) to February (Şubat).

use chrono::{Datelike as _, NaiveDate};

use super::{NoDay, Written, in_julian, julian};

/// Years it was written in.
const YEARS: std::ops::RangeInclusive<i32> = 1256..=1341;
/// Years from a Rumi to a Julian or Gregorian one that begins with March.
const APART: i32 = 584;
/// The last year of Julian days; it ended on 15 Şubat.
const LAST_JULIAN: i32 = 1332;
/// The last day of its last month.
const LAST_OF_FEBRUARY: u8 = 15;
/// The year of ten months, from March to December 1917.
const SHORT: i32 = 1333;
/// January and February.
const WINTER: std::ops::RangeInclusive<u8> = 11..=12;

/// The Gregorian day; the month is 1 to 12.
pub(super) fn read(it: Written) -> Result<NaiveDate, NoDay> {
    if !YEARS.contains(&it.year) {
        return Err(NoDay::Year);
    }
    let is_winter = WINTER.contains(&it.month);
    let month = (it.month + 1) % 12 + 1;
    if it.year <= LAST_JULIAN {
        if it.year == LAST_JULIAN && it.month == 12 && it.day > LAST_OF_FEBRUARY {
            return Err(NoDay::Day);
        }
        return julian(Written { year: it.year + APART + i32::from(is_winter), month, day: it.day });
    }
    if it.year == SHORT && is_winter {
        return Err(NoDay::Month);
    }
    NaiveDate::from_ymd_opt(it.year + APART, month.into(), it.day.into()).ok_or(NoDay::Day)
}

/// The day as it was written; before and after its time as it would have been.
pub(super) fn write(date: NaiveDate) -> Written {
    let narrow = |number: u32| u8::try_from(number).unwrap_or_default();
    let from_march = |month: u8| (month + 9) % 12 + 1;
    let is_gregorian = (date.year(), date.month()) >= (SHORT + APART, 3);
    if is_gregorian {
        let (month, day) = (narrow(date.month()), narrow(date.day()));
        return Written { year: date.year() - APART, month: from_march(month), day };
    }
    let it = in_julian(date);
    let year = it.year - APART - i32::from(it.month < 3);
    Written { year, month: from_march(it.month), day: it.day }
}
