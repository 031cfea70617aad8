CREATE INDEX exchange_import_rows_case ON exchange_import_rows (case_id);
