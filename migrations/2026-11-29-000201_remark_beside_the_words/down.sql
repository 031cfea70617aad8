-- Remarks beside the words are lost with their places.
DELETE FROM review_answers WHERE remark_id IN
    (SELECT id FROM review_remarks WHERE part IN ('answer', 'source', 'document'));
DELETE FROM review_remarks WHERE part IN ('answer', 'source', 'document');
ALTER TABLE review_remarks ADD COLUMN place TEXT NOT NULL DEFAULT 'body'
    CHECK (place IN ('title', 'summary', 'body'));
UPDATE review_remarks SET place = part;
ALTER TABLE review_remarks DROP COLUMN part;
ALTER TABLE review_remarks RENAME COLUMN place TO part;
