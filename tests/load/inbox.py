"""What the first pages of a desk of a hundred thousand cases cost: processor time of the portal, on SQLite, asked by wrk as
all other pages are; and what it costs to look for somebody there whose name five hundred of them have."""

import os
import secrets
import sqlite3
import sys
import urllib.parse
import uuid

from measure import cost
from servers import BROWSER, Sijil, ask

# The aims, in milliseconds of processor time.
FIRST_PAGE_MS, SEARCH_MS = 2.0, 10.0
CASES = 100_000
SEARCH = "/en/exchange/search"
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
}


def reference(number):
    """References are as random as real ones, and the same in each run."""
    return f"IR-TR-{number * 2654435761 % 2**32:08X}"


# What is looked for: the person of the case that is copied, whose name every so many copies have, and references.
SEARCHES = {"a name": "Samira Azizi", "a name in another script": "سمیرا عزیزی", "the start of a reference": reference(777)[:10]}
NAMESAKES = 200
# Words every other copy is found by, which are its own.
WORDS = 8
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
                    "reference": reference(number),
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


        make_index(database, first, [row["id"] for row in rows])


def make_index(database, first, copies):
    """What the receiver finds the copies by: some as the case they were made of, each of the others by words of its own."""
    words = "SELECT token FROM exchange_index WHERE case_id = ? AND organisation_id = ?"
    known = [token for (token,) in database.execute(words, (first["id"], first["to_organisation"]))]
    assert known, "the receiver finds the case that is copied"
    own = lambda: [secrets.token_urlsafe(16) for _ in range(WORDS)]
    tokens = ((case, token) for number, case in enumerate(copies) for token in (own() if number % NAMESAKES else known))
    rows = ((first["to_organisation"], token, case) for case, token in tokens)
    database.executemany("INSERT INTO exchange_index (organisation_id, token, case_id) VALUES (?, ?, ?)", rows)


def asking(folder, q):
    """A script that sends a search."""
    file = os.path.join(folder, "asking.lua")
    with open(file, "w", encoding="ascii") as out:
        out.write(f'wrk.method = "POST"\nwrk.body = "{urllib.parse.urlencode({"q": q, "shelf": "received"})}"\n')
    return file


def judge(what, took, most):
    print(f"{'holds ' if took <= most else 'MISSED'}  {CASES} cases, {what}: {took:.2f} ms of processor time (at most {most:g})")


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
            judge(name, cost(sijil, path, headers) / 1000, FIRST_PAGE_MS)
        form = {**headers, "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        for name, q in SEARCHES.items():
            words = urllib.parse.urlencode({"q": q, "shelf": "received"})
            answer, page = ask(sijil.port, SEARCH, "POST", words, {**form, "Accept-Encoding": "identity"})
            assert answer.status == 200 and page.count(b'class="entry') > 0, f"{name}: {answer.status}"
            judge(f"looking for {name}", cost(sijil, SEARCH, form, script=asking(folder, q)) / 1000, SEARCH_MS)
    finally:
        sijil.stop()


if __name__ == "__main__":
    main()
