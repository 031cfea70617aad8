DROP INDEX exchange_import_rows_case;
