DROP INDEX achievements_strips;
DROP INDEX achievements_by_day;
