DROP INDEX exchange_cases_by_pair;
