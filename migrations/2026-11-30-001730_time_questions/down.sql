ALTER TABLE question_translations DROP COLUMN translated_for;
DROP INDEX questions_by_answer;
DROP INDEX questions_to_tell;
DROP INDEX questions_by_due;
ALTER TABLE questions DROP COLUMN late_told_at;
ALTER TABLE questions DROP COLUMN due_on;
