-- Posts that can be laid side by side: a text has a sheet where it says anything.
CREATE INDEX achievement_texts_with_sheet ON achievement_texts (achievement_id) WHERE sheet <> '{}';
-- Feeds, newest publication first.
CREATE INDEX achievements_by_publication ON achievements (state, published_at, id);
