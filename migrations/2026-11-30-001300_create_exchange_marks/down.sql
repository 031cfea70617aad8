DROP TABLE exchange_marks;
