-- How often a draft of an article was saved, in any language. It never falls: a revision that somebody saw on their page
-- does not come back after its draft was released, and no mail about it is taken for one sent before.
ALTER TABLE guidance_articles ADD COLUMN revisions INTEGER NOT NULL DEFAULT 0;
-- Revisions counted from 1 in each draft until now: begin above all of them.
UPDATE guidance_articles SET revisions =
    (SELECT COALESCE(SUM(revision), 0) FROM guidance_drafts WHERE article_id = guidance_articles.id) + 1000;
