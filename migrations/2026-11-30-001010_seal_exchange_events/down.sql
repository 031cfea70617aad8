DROP INDEX exchange_events_by_id;
ALTER TABLE exchange_events DROP COLUMN salt;
ALTER TABLE exchange_events DROP COLUMN id;
