"""What a search costs in a large archive, on SQLite and on PostgreSQL: processor time of the portal, and of the
database server where there is one."""

import json
import os
import subprocess
import sys
import time
import urllib.parse

from servers import TICKS, Sijil, ask

# The aims, in milliseconds of processor time.
RARE_MS, COMMON_MS = 5.0, 20.0
TIMES = int(os.environ.get("LOAD_SEARCHES", "60"))
# In one post of a hundred, each in its own language; in every second post, in all of its languages.
RARE = {"en": "lattice", "fa": "مشبک", "ru": "решётка", "kk": "торкөз", "tr": "kafes"}
COMMON = "zenith"


def backends(url):
    """Processor seconds of the processes that serve this PostgreSQL database, whose name stands in their own."""
    if not url:
        return 0.0
    name, total = urllib.parse.urlsplit(url).path.strip("/").encode(), 0
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                title = file.read()
            if not title.startswith(b"postgres: ") or name not in title:
                continue
            with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            continue
    return total / TICKS


def cost(sijil, url, path):
    """Milliseconds of processor time for each answer; no address comes twice, so that nothing is drawn already."""
    joint = "&" if "?" in path else "?"
    before = sijil.processor_seconds() + backends(url)
    for n in range(TIMES):
        answer, _ = ask(sijil.port, f"{path}{joint}n={time.monotonic_ns()}-{n}")
        assert answer.status == 200, f"{path}: {answer.status}"
    return (sijil.processor_seconds() + backends(url) - before) * 1000 / TIMES


def total(port, language, word):
    query = urllib.parse.urlencode({"q": word, "lang": language})
    answer, content = ask(port, f"/api/v1/search?{query}", headers={"Accept-Encoding": "identity"})
    assert answer.status == 200, content
    found = json.loads(content)
    return f"{found['total']}{'' if found['total_is_exact'] else '+'}"


def measure(engine, binary, folder, posts, url):
    print(f"\n== search over {posts} posts, {engine}")
    began = Sijil(binary, folder, posts, url)
    print(f"filled in {began.wait('/en/', 2400):.1f} s")
    began.stop()
    sijil = Sijil(binary, folder, posts, url)
    verdicts = []
    try:
        sijil.wait("/en/", 60)
        words = [(language, word, RARE_MS) for language, word in RARE.items()] + [("en", COMMON, COMMON_MS), ("fa", COMMON, COMMON_MS)]
        for language, word, most in words:
            path = f"/{language}/search?{urllib.parse.urlencode({'q': word})}"
            for _ in range(3):
                ask(sijil.port, path + f"&n={time.monotonic_ns()}")
            measured = cost(sijil, url, path)
            found = total(sijil.port, language, word)
            verdict = "holds " if measured <= most else "MISSED"
            verdicts.append(f"{verdict}  {engine}, {word} in {language}, {found} found: {measured:.2f} ms (at most {most:g})")
    finally:
        sijil.stop()
    print("\n".join(verdicts))


def main():
    binary, folder, posts = sys.argv[1:4]
    measure("SQLite", os.path.abspath(binary), folder, int(posts), None)
    server = os.environ.get("TEST_DATABASE_URL")
    if not server:
        print("\nPostgreSQL was not measured: TEST_DATABASE_URL names no server.")
        return
    name = f"sijil_load_{os.getpid()}"
    subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
    try:
        parts = urllib.parse.urlsplit(server)
        url = urllib.parse.urlunsplit(parts._replace(path=f"/{name}"))
        measure("PostgreSQL", os.path.abspath(binary), folder, int(posts), url)
    finally:
        subprocess.run(["psql", "-q", server, "-c", f"DROP DATABASE {name} WITH (FORCE)"], check=True)


if __name__ == "__main__":
    main()
