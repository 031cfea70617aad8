-- Up to when everybody was told of what they want to hear of at once: where nothing opened since, nobody is asked for.
ALTER TABLE digest_progress ADD COLUMN looked_until TIMESTAMP;
