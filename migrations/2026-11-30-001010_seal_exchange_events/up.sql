-- What the log knows of a step: its number there, and the salt of what the log committed to. Steps from before have neither.
ALTER TABLE exchange_events ADD COLUMN id TEXT;
ALTER TABLE exchange_events ADD COLUMN salt TEXT;
CREATE UNIQUE INDEX exchange_events_by_id ON exchange_events (id);
