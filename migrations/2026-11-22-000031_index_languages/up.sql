-- The table of languages by posts lists a country's posts by their day, whatever their state, and counts how they stand
-- in each language from their strips alone.
CREATE INDEX achievements_by_day ON achievements (country, day, id);
CREATE INDEX achievements_strips ON achievements (country, strip);
