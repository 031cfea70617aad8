//! The minutes of meetings, and what the delegations answered.

use diesel::prelude::*;

use super::row::MeetingRow;
use crate::features::meetings::meeting::{Meeting, MeetingId};
use crate::features::meetings::minutes::{Given, Minutes, MinutesState, Stance, Voice};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{meeting_minutes, meeting_minutes_voices, meetings};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Meetings whose minutes wait on one desk.
const ON_DESK: i64 = 50;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = meeting_minutes, primary_key(meeting_id, version), treat_none_as_null = true)]
struct MinutesRow {
    meeting_id: MeetingId,
    version: i32,
    state: MinutesState,
    original_language: Language,
    words: String,
    revision: i32,
    written_by: PersonId,
    updated_at: Timestamp,
    proposed_at: Option<Timestamp>,
    published_at: Option<Timestamp>,
    reason: Option<String>,
    reason_language: Option<Language>,
}

impl MinutesRow {
    fn of(it: &Minutes) -> Result<Self, Error> {
        Ok(Self {
            meeting_id: it.meeting,
            version: it.version,
            state: it.state,
            original_language: it.original_language,
            words: serde_json::to_string(&it.words)?,
            revision: it.revision,
            written_by: it.written_by,
            updated_at: it.updated_at,
            proposed_at: it.proposed_at,
            published_at: it.published_at,
            reason: it.reason.as_ref().map(|reason| reason.0.clone()),
            reason_language: it.reason.as_ref().map(|reason| reason.1),
        })
    }

    fn minutes(self) -> Result<Minutes, Error> {
        Ok(Minutes {
            meeting: self.meeting_id,
            version: self.version,
            state: self.state,
            original_language: self.original_language,
            words: serde_json::from_str(&self.words)?,
            revision: self.revision,
            written_by: self.written_by,
            updated_at: self.updated_at,
            proposed_at: self.proposed_at,
            published_at: self.published_at,
            reason: self.reason.zip(self.reason_language),
        })
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(
    table_name = meeting_minutes_voices,
    primary_key(meeting_id, version, country),
    treat_none_as_null = true
)]
struct VoiceRow {
    meeting_id: MeetingId,
    version: i32,
    country: CountryCode,
    stance: Option<Stance>,
    remark: Option<String>,
    language: Option<Language>,
    answered_by: Option<PersonId>,
    answered_at: Option<Timestamp>,
}

impl VoiceRow {
    fn of(it: &Voice, (meeting, version): (MeetingId, i32)) -> Self {
        let given = it.given.as_ref();
        Self {
            meeting_id: meeting,
            version,
            country: it.country,
            stance: given.map(|it| it.stance),
            remark: given.map(|it| it.remark.clone()),
            language: given.map(|it| it.language),
            answered_by: given.map(|it| it.by),
            answered_at: given.map(|it| it.at),
        }
    }

    fn voice(self) -> Voice {
        let answered = self.stance.zip(self.remark).zip(self.language.zip(self.answered_by.zip(self.answered_at)));
        let given = answered.map(|((stance, remark), (language, (by, at)))| Given { stance, remark, language, by, at });
        Voice { country: self.country, given }
    }
}

/// The last version of the minutes of a meeting.
pub(in super::super) fn maybe_last_minutes(
    connection: &mut DbConn,
    meeting: MeetingId,
) -> Result<Option<Minutes>, Error> {
    let row: Option<MinutesRow> = meeting_minutes::table
        .filter(meeting_minutes::meeting_id.eq(meeting))
        .order(meeting_minutes::version.desc())
        .select(MinutesRow::as_select())
        .first(connection)
        .optional()?;
    row.map(MinutesRow::minutes).transpose()
}

/// The version of the minutes of a meeting that everybody reads.
pub(in super::super) fn maybe_published_minutes(
    connection: &mut DbConn,
    meeting: MeetingId,
) -> Result<Option<Minutes>, Error> {
    let is_read = meeting_minutes::state.eq(MinutesState::Published);
    let row: Option<MinutesRow> = meeting_minutes::table
        .filter(meeting_minutes::meeting_id.eq(meeting).and(is_read))
        .order(meeting_minutes::version.desc())
        .select(MinutesRow::as_select())
        .first(connection)
        .optional()?;
    row.map(MinutesRow::minutes).transpose()
}

/// Where every version of the minutes of a meeting stands, the newest first.
pub(in super::super) fn list_minutes_states(
    connection: &mut DbConn,
    meeting: MeetingId,
) -> Result<Vec<MinutesState>, Error> {
    Ok(meeting_minutes::table
        .filter(meeting_minutes::meeting_id.eq(meeting))
        .order(meeting_minutes::version.desc())
        .select(meeting_minutes::state)
        .load(connection)?)
}

/// Adds a version to a meeting that is held.
pub(in super::super) fn insert_minutes(connection: &mut DbConn, it: &Minutes) -> Result<(), Error> {
    diesel::insert_into(meeting_minutes::table).values(MinutesRow::of(it)?).execute(connection)?;
    Ok(())
}

/// Writes a version of a meeting that is held as it is now.
pub(in super::super) fn update_minutes(connection: &mut DbConn, it: &Minutes) -> Result<(), Error> {
    let row = meeting_minutes::table.find((it.meeting, it.version));
    diesel::update(row).set(MinutesRow::of(it)?).execute(connection)?;
    Ok(())
}

/// The delegations that are asked about a version, by country.
pub(in super::super) fn list_voices(
    connection: &mut DbConn,
    (meeting, version): (MeetingId, i32),
) -> Result<Vec<Voice>, Error> {
    let of_version = meeting_minutes_voices::meeting_id.eq(meeting).and(meeting_minutes_voices::version.eq(version));
    let rows: Vec<VoiceRow> = meeting_minutes_voices::table
        .filter(of_version)
        .order(meeting_minutes_voices::country)
        .select(VoiceRow::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(VoiceRow::voice).collect())
}

/// Asks these delegations about a version.
pub(in super::super) fn insert_voices(
    connection: &mut DbConn,
    of: (MeetingId, i32),
    voices: &[Voice],
) -> Result<(), Error> {
    for it in voices {
        diesel::insert_into(meeting_minutes_voices::table).values(VoiceRow::of(it, of)).execute(connection)?;
    }
    Ok(())
}

/// Writes what a delegation answered.
pub(in super::super) fn update_voice(
    connection: &mut DbConn,
    (meeting, version): (MeetingId, i32),
    it: &Voice,
) -> Result<(), Error> {
    let row = meeting_minutes_voices::table.find((meeting, version, it.country));
    diesel::update(row).set(VoiceRow::of(it, (meeting, version))).execute(connection)?;
    Ok(())
}

/// Meetings about whose minutes a country is asked and has not answered, the latest last.
pub(in super::super) fn list_asking(connection: &mut DbConn, country: CountryCode) -> Result<Vec<Meeting>, Error> {
    let of_version = meeting_minutes::meeting_id
        .eq(meeting_minutes_voices::meeting_id)
        .and(meeting_minutes::version.eq(meeting_minutes_voices::version));
    let rows: Vec<MeetingRow> = meeting_minutes_voices::table
        .inner_join(meeting_minutes::table.on(of_version))
        .inner_join(meetings::table.on(meetings::id.eq(meeting_minutes_voices::meeting_id)))
        .filter(meeting_minutes_voices::country.eq(country).and(meeting_minutes_voices::stance.is_null()))
        .filter(meeting_minutes::state.eq(MinutesState::Proposed))
        .order((meetings::starts_on, meetings::id))
        .limit(ON_DESK)
        .select(MeetingRow::as_select())
        .load(connection)?;
    rows.into_iter().map(MeetingRow::meeting).collect()
}
