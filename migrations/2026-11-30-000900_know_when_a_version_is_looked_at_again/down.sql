DROP INDEX specimen_versions_by_review;
ALTER TABLE specimen_versions DROP COLUMN review_due;
