DROP TABLE alert_receipts;
DROP TABLE alert_named;
DROP TABLE alerts;
