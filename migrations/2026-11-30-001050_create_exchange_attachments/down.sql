DROP TABLE exchange_parts;
DROP TABLE exchange_attachments;
