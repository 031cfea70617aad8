DROP TABLE exchange_views;
