ALTER TABLE guidance_articles DROP COLUMN revisions;
