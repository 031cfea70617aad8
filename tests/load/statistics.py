"""What the page of an indicator costs on which ten countries have told their figures for twenty years: processor time of
the portal, drawn anew each time, and the bytes a browser takes.

    python3 tests/load/statistics.py PROGRAM FOLDER     a release build of the portal
"""

import datetime
import json
import os
import sqlite3
import sys
import uuid

from measure import aim, cost, ever_new, verdicts
from servers import BROWSER, Sijil, ask

PAGE_US, PACKED_BYTES = 2000, 40 * 1024
YEARS = range(2005, 2025)
RELEASED = "2026-11-01 10:00:00.000000"


def tell(path):
    """Takes the births away that are there, and lets every country have told them for twenty years, each seventh year as
    a range."""
    with sqlite3.connect(path) as database:
        births = "SELECT id FROM figures WHERE indicator = 'births'"
        database.execute(f"DELETE FROM figure_revisions WHERE figure_id IN ({births})")
        database.execute("DELETE FROM figures WHERE indicator = 'births'")
        tellers = database.execute(
            "SELECT country, MIN(id) FROM organisations WHERE country IS NOT NULL AND country NOT LIKE 'X%' GROUP BY country"
        ).fetchall()
        assert len(tellers) == 10, tellers
        for number, (country, organisation) in enumerate(tellers):
            for year in YEARS:
                figure(database, (country, organisation), year, 100_000 + number * 60_000 + (year - 2005) * 3_137)


def figure(database, teller, year, low):
    first, last = datetime.date(year, 1, 1).isoformat(), datetime.date(year, 12, 31).isoformat()
    high = low * 5 // 4 if year % 7 == 0 else low
    sources = [
        {"number": str(number), "bound": "exact", "title": "Yearbook of the register", "url": "https://example.org/yearbook"}
        for number in sorted({low, high})
    ]
    said = json.dumps({"low": str(low), "high": str(high), "sources": sources, "language": "en"})
    key = str(uuid.UUID(int=uuid.uuid4().int & ~(0xF << 76) | 0x7 << 76))
    place = f"births/{teller[0]}/{first}/{last}"
    database.execute(
        "INSERT INTO figures (id, country, organisation_id, indicator, period_from, period_until, calendar, place) "
        "VALUES (?, ?, ?, 'births', ?, ?, 'gregorian', ?)",
        (key, *teller, first, last, place),
    )
    database.execute(
        "INSERT INTO figure_revisions (figure_id, number, state, edition, low, high, statement, writers, written_at, released_by, released_at) "
        "VALUES (?, 1, 'released', 3, ?, ?, ?, '[]', ?, ?, ?)",
        (key, low * 1000, high * 1000, said, RELEASED, key, RELEASED),
    )


def main():
    binary, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    sijil = Sijil(binary, folder, 0)
    sijil.wait("/en/", 300)
    sijil.stop()
    tell(os.path.join(folder, "data-0", "sijil.db"))
    sijil = Sijil(binary, folder, 0)
    try:
        sijil.wait("/en/", 60)
        for language in ["en", "fa", "kk"]:
            path = f"/{language}/statistics/births"
            answer, packed = ask(sijil.port, path)
            _, bare = ask(sijil.port, path, headers={"Accept-Encoding": "identity"})
            assert answer.status == 200 and bare.count(b'class="plot line small"') == 10, path
            anew = cost(sijil, path, BROWSER, script=ever_new(folder, path))
            print(f"{path}: {len(bare)} bytes, {len(packed)} packed; drawn anew {anew:.0f} µs")
            aim(f"ten small charts, drawn anew, {language}", anew, PAGE_US, "µs")
            aim(f"ten small charts, packed, {language}", len(packed), PACKED_BYTES, "bytes")
    finally:
        sijil.stop()
    print("\n".join(verdicts))


if __name__ == "__main__":
    main()
