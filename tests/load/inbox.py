"""What the first pages of a desk of a hundred thousand cases cost: processor time of the portal, on SQLite, asked by wrk as
all other pages are."""

import os
import sqlite3
import sys
import uuid

from measure import cost
from servers import BROWSER, Sijil, ask

# The aim, in milliseconds of processor time.
FIRST_PAGE_MS = 2.0
CASES = 100_000
PAGES = {
    "what waits": "/en/exchange",
    "everything received": "/en/exchange?shelf=received",
    "one kind": "/en/exchange?shelf=received&kind=L-DOC",
    "one country": "/en/exchange?shelf=received&country=IR",
    "one state": "/en/exchange?shelf=received&state=withdrawn",
    "mine": "/en/exchange?shelf=waiting&officer=mine",
    "nobody's": "/en/exchange?shelf=waiting&officer=nobody",
    "overdue": "/en/exchange?shelf=waiting&term=late",
    "under a hold": "/en/exchange?shelf=received&held=yes",
    "a reference": "/en/exchange?q=IR-TR-1000A",
}
KINDS = ["N-BIR", "N-MAR", "N-DTH", "L-DOC", "Q-EXT"]


def make_cases(path):
    """Copies a case of the demonstration as often as that: most are closed, one in five hundred waits."""
    with sqlite3.connect(path) as database:
        database.row_factory = sqlite3.Row
        sample = "SELECT * FROM exchange_cases WHERE from_country = 'IR' AND to_country = 'TR' AND clock IS NOT NULL LIMIT 1"
        first = dict(database.execute(sample).fetchone())
        rows = []
        for number in range(CASES):
            waits = number % 500 == 0
            rows.append(
                {
                    **first,
                    "id": str(uuid.UUID(int=(0x0190 << 112) + (7 << 76) + (2 << 62) + number)),
                    "reference": f"IR-TR-{0x10000000 + number * 37:08X}",
                    "kind": KINDS[number % len(KINDS)],
                    "state": "opened" if waits else "closed",
                    "phase": "waiting" if waits else "ended",
                    "due_on": "2030-01-01" if waits else None,
                    "is_held": number % 10_000 == 7,
                    "superseded_by": None,
                }
            )
        columns = list(rows[0])
        places = ", ".join(f":{column}" for column in columns)
        database.executemany(f"INSERT INTO exchange_cases ({', '.join(columns)}) VALUES ({places})", rows)


def main():
    binary, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    sijil = Sijil(binary, folder, 1)
    sijil.wait("/en/", 600)
    sijil.stop()
    make_cases(os.path.join(folder, "data-1", "sijil.db"))
    sijil = Sijil(binary, folder, 1)
    try:
        sijil.wait("/en/", 60)
        headers = {**BROWSER, "Cookie": sijil.sign_in("officer@tr.sijil.example")}
        for name, path in PAGES.items():
            answer, _ = ask(sijil.port, path, headers=headers)
            assert answer.status == 200, f"{path}: {answer.status}"
            cost(sijil, path, headers)
            took = cost(sijil, path, headers) / 1000
            verdict = "holds " if took <= FIRST_PAGE_MS else "MISSED"
            print(f"{verdict}  {CASES} cases, {name}: {took:.2f} ms of processor time (at most {FIRST_PAGE_MS:g})")
    finally:
        sijil.stop()


if __name__ == "__main__":
    main()
