DROP TABLE meeting_reminders;
DROP TABLE meeting_minutes_voices;
DROP TABLE meeting_minutes;
DROP TABLE meeting_decision_reports;
DROP TABLE meeting_delegations;
