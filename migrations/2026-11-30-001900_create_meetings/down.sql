DROP TABLE meeting_decision_owners;
DROP TABLE meeting_decisions;
DROP TABLE meeting_revisions;
DROP TABLE meetings;
