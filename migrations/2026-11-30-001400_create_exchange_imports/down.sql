DROP TABLE exchange_brought;
DROP TABLE exchange_import_rows;
DROP TABLE exchange_imports;
