-- Whether a notice waits is known from now on, and steps mark those they end. What was told before nobody marked: the desks
-- show what of it is still open.
UPDATE inbox_notices SET read_at = written_at WHERE read_at IS NULL AND kind IN (
    'account.reset_waits',
    'alert.published', 'alert.waits', 'alert.urgent', 'alert.urgent_waits',
    'exchange.arrived', 'exchange.returned', 'exchange.to_release', 'exchange.reminded', 'exchange.unopened',
    'exchange.overdue', 'exchange.assigned', 'exchange.to_erase', 'exchange.import_to_release',
    'exchange.nobody_releases',
    'specimen.submitted', 'specimen.returned'
);
CREATE INDEX inbox_notices_unread_by_kind ON inbox_notices (kind) WHERE read_at IS NULL;
