DROP TABLE achievement_imported_rows;
