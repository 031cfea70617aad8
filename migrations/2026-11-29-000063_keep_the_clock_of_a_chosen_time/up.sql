-- What the clock shows at the chosen time, and which clock that is (a name of the IANA time zone database). Where a
-- country changes its rules, the moment follows the clock. Times chosen before are moments only.
ALTER TABLE review_schedules ADD COLUMN wall TIMESTAMP;
ALTER TABLE review_schedules ADD COLUMN zone TEXT;
