DROP INDEX questions_by_asker_and_id;
