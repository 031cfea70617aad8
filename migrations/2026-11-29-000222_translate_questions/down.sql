DROP TABLE question_translations;
ALTER TABLE questions DROP COLUMN answer_revision;
