"""What the first page of a desk of ten thousand drafts costs: processor time of the portal, on SQLite, asked by wrk as
all other pages are."""

import os
import sqlite3
import sys

from measure import cost
from servers import BROWSER, Sijil, ask

# The aim, in milliseconds of processor time.
FIRST_PAGE_MS = 1.0
DRAFTS = 10_000
PAGES = {
    "first page": "/en/achievements/drafts",
    "one state": "/en/achievements/drafts?state=draft",
    "one theme": "/en/achievements/drafts?state=draft&theme=training",
    "waits for me": "/en/achievements/drafts?waits=yes",
}


def make_drafts(path):
    """Makes drafts of a country's generated posts, as many as that, and counts the desk anew."""
    with sqlite3.connect(path) as database:
        database.execute(
            "UPDATE achievements SET state = 'draft', country = 'TR' WHERE id IN "
            "(SELECT id FROM achievements WHERE slug LIKE 'generated-%' ORDER BY id LIMIT ?)",
            (DRAFTS,),
        )
        database.execute("DELETE FROM achievement_desk_counts")
        database.execute(
            "INSERT INTO achievement_desk_counts (country, state, theme, language, count) "
            "SELECT country, state, theme, original_language, COUNT(*) FROM achievements "
            "GROUP BY country, state, theme, original_language"
        )


def main():
    binary, folder, posts = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    sijil = Sijil(binary, folder, posts)
    sijil.wait("/en/", 2400)
    sijil.stop()
    make_drafts(os.path.join(folder, f"data-{posts}", "sijil.db"))
    sijil = Sijil(binary, folder, posts)
    try:
        sijil.wait("/en/", 60)
        headers = {**BROWSER, "Cookie": sijil.sign_in("reviewer@tr.sijil.example")}
        for name, path in PAGES.items():
            answer, _ = ask(sijil.port, path, headers=headers)
            assert answer.status == 200, f"{path}: {answer.status}"
            cost(sijil, path, headers)
            took = cost(sijil, path, headers) / 1000
            verdict = "holds " if took <= FIRST_PAGE_MS else "MISSED"
            print(f"{verdict}  {DRAFTS} drafts, {name}: {took:.2f} ms of processor time (at most {FIRST_PAGE_MS:g})")
    finally:
        sijil.stop()


if __name__ == "__main__":
    main()
