UPDATE exchange_cases SET prepared = substr(prepared, 2, length(prepared) - 2) WHERE prepared IS NOT NULL;
DROP TABLE exchange_watches;
DROP TABLE exchange_receivers;
DROP TABLE exchange_addressees;
DROP TABLE exchange_links;
