ALTER TABLE review_schedules DROP COLUMN zone;
ALTER TABLE review_schedules DROP COLUMN wall;
