"""How many messages a second one core makes of the rows of a table (group commit: a hundred in one transaction), beside plain
inserts of the same size into the same kind of database."""

import os
import re
import sqlite3
import sys
import time

from servers import BROWSER, Sijil, ask

# The aim, in messages a second of processor time; what a disk takes to be sure is no processor time.
MESSAGES_A_SECOND = 2_000
ROWS = 2_000
BOUNDARY = "----a-boundary-no-file-has"
HEAD = (
    "reg.office;reg.entry;reg.entry.state;reg.entry.office;bir.child.name;bir.child.name.2;bir.child.name.2.latin;bir.child.sex;"
    "bir.date;bir.date.calendar;bir.place;bir.place.country;par.father.name.absent;par.mother.name.absent;"
    "issue.date;issue.officer.absent;issue.seal"
)


def table():
    rows = (
        f"Ankara;{number};TR;Ankara;Зуҳра Канарӣ {number};Zuhra Canari {number};register;F;1370-02-14;persian;Tabriz;IR;"
        "not_stated;withheld;2012-03-21;not_stated;seal"
        for number in range(ROWS)
    )
    return "\r\n".join([HEAD, *rows])


def form(receiver):
    return {
        "kind": "N-BIR",
        "receiver": receiver,
        "basis": "COURTESY",
        "purpose": "register_update",
        "urgency": "routine",
        "sensitivity": "",
        "calendar": "gregorian",
        "language": "tg",
        "encoding": "utf-8",
    }


def written(fields):
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()
    ]
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="births.csv"\r\nContent-Type: text/csv\r\n\r\n'
    return ("".join(parts) + head + table() + f"\r\n--{BOUNDARY}--\r\n").encode()


def choices(page, name):
    select = re.search(rf'<select[^>]*id="{name}".*?</select>', page, re.S).group(0)
    return re.findall(r'value="([^"]+)"', select)


def plain_inserts(folder):
    """Rows a second that SQLite takes one statement at a time, a hundred in a transaction, of about the same bytes."""
    with sqlite3.connect(os.path.join(folder, "plain.db"), isolation_level=None) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE plain (id TEXT PRIMARY KEY, body BLOB NOT NULL)")
        body, began = os.urandom(2_000), time.process_time()
        for portion in range(0, ROWS, 100):
            database.execute("BEGIN IMMEDIATE")
            for number in range(portion, portion + 100):
                database.execute("INSERT INTO plain (id, body) VALUES (?, ?)", (str(number), body))
            database.execute("COMMIT")
        return ROWS / max(time.process_time() - began, 1e-6)


def main():
    binary, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    sijil = Sijil(binary, folder, 0)
    try:
        sijil.wait("/en/", 600)
        headers = {**BROWSER, "Accept-Encoding": "identity", "Cookie": sijil.sign_in("officer@tr.sijil.example")}
        page = ask(sijil.port, "/en/exchange/imports", headers=headers)[1].decode()
        fields = form(choices(page, "receiver")[0]) | {"sensitivity": choices(page, "sensitivity")[0]}
        sending = {**headers, "Sec-Fetch-Site": "same-origin"}
        multipart = {**sending, "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        began = sijil.processor_seconds()
        answer, content = ask(sijil.port, "/en/exchange/imports", "POST", written(fields), multipart)
        assert answer.status == 303, f"{answer.status}: {content[:2000]}"
        read = sijil.processor_seconds() - began
        place = answer.headers["Location"]
        began, clock = sijil.processor_seconds(), time.monotonic()
        answer, _ = ask(sijil.port, place, "POST", "", {**sending, "Content-Type": "application/x-www-form-urlencoded"})
        assert answer.status == 303, answer.status
        database = os.path.join(folder, "data-0", "sijil.db")
        while True:
            with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as it:
                if it.execute("SELECT state FROM exchange_imports").fetchone()[0] == "made":
                    break
            assert time.monotonic() - clock < 300, "it is not done"
            time.sleep(0.02)
        wall, took = time.monotonic() - clock, sijil.processor_seconds() - began
        rate = ROWS / max(took, 1e-6)
        verdict = "holds " if rate >= MESSAGES_A_SECOND else "MISSED"
        print(f"{verdict}  {ROWS} messages made: {rate:.0f} a second of processor time (at least {MESSAGES_A_SECOND}), {wall:.1f} s")
        print(f"        read and judged: {ROWS / max(read, 1e-6):.0f} rows a second of processor time")
        print(f"        plain inserts of as many bytes: {plain_inserts(folder):.0f} a second of processor time")
    finally:
        sijil.stop()


if __name__ == "__main__":
    main()
