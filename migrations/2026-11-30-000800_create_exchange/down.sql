DROP TABLE exchange_index;
DROP TABLE exchange_receipts;
DROP TABLE exchange_events;
DROP TABLE exchange_messages;
DROP TABLE exchange_cases;
