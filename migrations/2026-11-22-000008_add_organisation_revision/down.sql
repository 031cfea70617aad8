ALTER TABLE organisations DROP COLUMN revision;
