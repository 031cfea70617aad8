"""What the pages of the exchange cost an officer who is signed in: the desk, and cases of the demonstration from the
shortest conversation to the longest. Beside nginx with the same bytes, in one run.

    python3 tests/load/exchange.py PROGRAM FOLDER     a release build of the portal
"""

import os
import re
import sys

from measure import aim, cost, saved, verdicts
from servers import BROWSER, Nginx, Sijil, ask

PAGE_US = 2000
OFFICER = "reviewer@tr.sijil.example"


def size(sijil, path, headers):
    """Bytes of a page before it is packed."""
    answer, page = ask(sijil.port, path, headers={**headers, "Accept-Encoding": "identity"})
    assert answer.status == 200, f"{path}: {answer.status}"
    return len(page)


def cases(sijil, headers):
    """The addresses of the cases on the officer's shelves, the shortest page first."""
    found = set()
    for shelf in ["waiting", "received", "sent"]:
        _, page = ask(sijil.port, f"/en/exchange?shelf={shelf}", headers={**headers, "Accept-Encoding": "identity"})
        found.update(re.findall(r'href="(/en/exchange/[A-Z]{2}-[A-Z]{2}-[0-9A-Z]+)"', page.decode()))
    assert found, "the officer has cases"
    return sorted(found, key=lambda path: size(sijil, path, headers))


def main():
    binary, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    sijil, nginx = Sijil(binary, folder, 0), Nginx(folder)
    try:
        sijil.wait("/en/", 300)
        nginx.wait("/index.html", 300)
        headers = {**BROWSER, "Cookie": sijil.sign_in(OFFICER)}
        known = cases(sijil, headers)
        for name, path in [("desk", "/en/exchange"), ("short case", known[0]), ("long case", known[-1])]:
            address, packed = saved(nginx, sijil, name, path, headers)
            static, own = cost(nginx, address, BROWSER), cost(sijil, path, headers)
            print(f"{name}: {size(sijil, path, headers)} bytes, {packed} packed; nginx {static:.0f} µs, the portal {own:.0f} µs")
            aim(f"{name}, signed in", own, PAGE_US, "µs")
    finally:
        nginx.stop()
        sijil.stop()
    print("\n".join(verdicts))


if __name__ == "__main__":
    main()
