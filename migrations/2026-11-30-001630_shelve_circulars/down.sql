DROP TABLE exchange_circulars;
DROP TABLE exchange_circle_members;
DROP TABLE exchange_circles;
