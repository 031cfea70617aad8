-- Remarks stand at answers of the sheet, at sources and at documents as well. Neither engine widens a check of a column
-- in place the same way, so the column is made anew; who inserts always says it.
ALTER TABLE review_remarks ADD COLUMN place TEXT NOT NULL DEFAULT 'body'
    CHECK (place IN ('title', 'summary', 'body', 'answer', 'source', 'document'));
UPDATE review_remarks SET place = part;
ALTER TABLE review_remarks DROP COLUMN part;
ALTER TABLE review_remarks RENAME COLUMN place TO part;
