-- Grows with every change, so that of two people who change an organisation at the same time the second is told.
ALTER TABLE organisations ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
