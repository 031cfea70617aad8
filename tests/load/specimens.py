"""What the pages of documents cost: a specimen with twelve pictures and thirty features, the check of machine-readable
zones as programs ask it, and scans of 40 megapixels that come at once. Beside nginx with the same bytes, in one run.

    python3 tests/load/specimens.py PROGRAM FOLDER     a release build of the portal
"""

import os
import random
import re
import struct
import sys
import threading
import time
import urllib.parse
import zlib

from measure import aim, cost, ever_new, saved, verdicts
from pictures import chunk, picture
from servers import BROWSER, Nginx, Sijil, ask

PICTURES, FEATURES, SCANS = 12, 30, 3
PAGE_US, FIRST_VIEW_BYTES, CHECKS_PER_SECOND, SCAN_MB, MARK_MS = 1000, 60 * 1024, 20_000, 250, 100
LIGHTS = ["visible", "oblique", "transmitted", "uv365", "uv254", "uv313", "ir"]
MRZ = '{"mrz": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"}'
SCAN = (7300, 5480)


class Person:
    """Somebody signed in, who fills in forms."""

    def __init__(self, sijil, email):
        self.port, self.cookie = sijil.port, sijil.sign_in(email)

    def get(self, path):
        answer, page = ask(self.port, path, headers={"Cookie": self.cookie, "Accept-Encoding": "identity"})
        assert answer.status == 200, f"{path}: {answer.status}"
        return page.decode()

    def post(self, path, fields):
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin", "Cookie": self.cookie}
        answer, page = ask(self.port, path, "POST", urllib.parse.urlencode(fields), headers)
        assert answer.status == 303, f"{path}: {answer.status} {re.findall('class=.err.*?</p>', page.decode(errors='replace'))}"
        return urllib.parse.urlsplit(answer.headers["Location"]).path

    def step(self, draft, form, fields):
        page = self.get(f"{draft}/words/en") if not form.startswith("release") else self.get(draft)
        revision = re.search(r'name="revision" value="(\d+)"', page).group(1)
        return self.post(f"{draft}/{form}", {"revision": revision, **fields})

    def hand_in(self, form, name, content, extra=""):
        body = f'--x\r\nContent-Disposition: form-data; name="shows"\r\n\r\nThe front\r\n{extra}'.encode()
        body += f'--x\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n--x--\r\n"
        headers = {"Content-Type": "multipart/form-data; boundary=x", "Sec-Fetch-Site": "same-origin", "Cookie": self.cookie}
        answer, page = ask(self.port, form.replace("/pictures", "/uploads"), "POST", body, headers)
        assert answer.status == 303, f"{name}: {answer.status} {re.findall('class=.err.*?</p>', page.decode(errors='replace'))}"


def described(sijil):
    """A released version with its pictures and features: its address, and who described it."""
    editor, reviewer = Person(sijil, "editor@tr.sijil.example"), Person(sijil, "reviewer@tr.sijil.example")
    draft, form = begun(editor, "S", "Ölçülen kart", "clear")
    facts = {"first_issued": "2016-03", "validity": "yes", "format": "td1", "construction": "card", "substrate": "polycarbonate", "mrz": "td1", "barcode": "none", "chip": "dual"}
    editor.step(draft, "facts", facts)
    editor.hand_in(form, "card.png", picture(1))
    file = None
    while file is None:
        time.sleep(0.3)
        file = re.search(r'name="file" value="([^"]+)"', editor.get(form))
    for number in range(PICTURES):
        fields = {"file": file.group(1), "light": LIGHTS[number % len(LIGHTS)], "tlp": "clear", "is_invented": "yes"}
        editor.step(draft, form[len(draft) + 1 :], fields)
    shown = re.findall(rf"{draft}/pictures/([0-9a-f-]+)", editor.get(f"{draft}/parts"))[0]
    codes = re.findall(r'<option value="([A-Z]{3}-[A-Z0-9]+)"', editor.get(f"{draft}/marks"))
    for number in range(FEATURES):
        mark = editor.step(draft, "marks", {"code": codes[number % len(codes)], "tlp": "clear"})
        left, top = 20 + number % 6 * 150, 20 + number // 6 * 180
        place = {"picture": shown, "shape": "rect", "points": f"{left},{top} {left + 100},{top + 120}"}
        editor.step(draft, f"{mark[len(draft) + 1:]}/zone", place)
    editor.step(draft, "submission", {})
    return reviewer.step(draft, "release", {}), editor


def begun(editor, kind, title, tlp):
    """A draft with a front, and the form of a new picture of it."""
    beginning = {"document": "", "category": "B", "type": kind, "number": "", "language": "tr", "title": title, "construction": "card", "format": "td1"}
    draft = editor.post("/en/specimens/new", beginning)
    editor.step(draft, "readers", {"tlp": tlp})
    editor.step(draft, "parts", {"kind": "front", "label": ""})
    return draft, re.search(rf"{draft}/parts/[^/\"]+/pictures", editor.get(f"{draft}/parts")).group(0)


def first_view(port, path):
    """What a browser fetches before it draws, without pictures."""
    _, html = ask(port, path)
    _, plain = ask(port, path, headers={"Accept-Encoding": "identity"})
    links = re.findall(r'<link rel="(?:stylesheet|preload)" href="([^"]+)"|<script[^>]* src="([^"]+)"', plain.decode())
    return len(html) + sum(len(ask(port, one or other)[1]) for one, other in links)


def page(sijil, nginx, folder, path, cookie):
    address, size = saved(nginx, sijil, "specimen", path)
    static = cost(nginx, address, BROWSER)
    anew = cost(sijil, path, BROWSER, script=ever_new(folder, path))
    personal = cost(sijil, path, {**BROWSER, "Cookie": cookie})
    print(f"specimen, {PICTURES} pictures, {FEATURES} features: {size} bytes; nginx {static:.0f} µs, drawn anew {anew:.0f} µs, signed in {personal:.0f} µs")
    aim("specimen page, not cached", max(anew, personal), PAGE_US, "µs")
    for language in ["en", "fa", "ur", "kk"]:
        aim(f"first view of it without pictures, {language}", first_view(sijil.port, path.replace("/en/", f"/{language}/")), FIRST_VIEW_BYTES, "bytes")


def checks(sijil, folder):
    script = os.path.join(folder, "mrz.lua")
    with open(script, "w", encoding="ascii") as out:
        out.write(f"wrk.method = 'POST'\nwrk.headers['Content-Type'] = 'application/json'\nwrk.body = [[{MRZ}]]\n")
    answer, body = ask(sijil.port, "/api/v1/checks/mrz", "POST", MRZ.encode(), {"Content-Type": "application/json"})
    assert answer.status == 200, body
    each = cost(sijil, "/api/v1/checks/mrz", {}, script=script)
    print(f"check of a zone: {each:.1f} µs, {1e6 / each:,.0f} a second and core")
    aim("check of a zone", each, 1e6 / CHECKS_PER_SECOND, "µs")


def scan(seed):
    width, height = SCAN
    dice, rows = random.Random(seed), []
    for y in range(height):
        grain = dice.randbytes(width)
        rows.append(b"\0" + bytes(3 * width) if y % 16 else b"\0" + grain * 3)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(rows), 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def high_water(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        return int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1)) / 1024


def scans(sijil, editor, count, overprint):
    """Megabytes the portal took at most beyond what it had, while so many scans came at once; and how long that took."""
    draft, form = begun(editor, "D", f"Tarama {count}", "green")
    before = len(re.findall(r'name="file"', editor.get(form)))
    extra = '--x\r\nContent-Disposition: form-data; name="overprint"\r\n\r\nyes\r\n' if overprint else ""
    files = [scan(seed) for seed in range(count)]
    with open(f"/proc/{sijil.process.pid}/clear_refs", "w", encoding="ascii") as file:
        file.write("5")
    idle, since = sijil.resident_megabytes(), time.monotonic()
    threads = [threading.Thread(target=editor.hand_in, args=(form, f"scan-{number}.png", content, extra)) for number, content in enumerate(files)]
    for it in threads:
        it.start()
    for it in threads:
        it.join()
    came = time.monotonic() - since
    assert "<progress" in editor.get(form), "the page shows that they are being prepared"
    while len(re.findall(r'name="file"', editor.get(form))) < before + count:
        time.sleep(0.2)
    taken = high_water(sijil.process.pid) - idle
    how = "printed over" if overprint else "as they are"
    print(f"{count} scans of {SCAN[0] * SCAN[1] / 1e6:.0f} MP, {len(files[0]) / 1e6:.0f} MB each, {how}: in after {came:.1f} s, ready after {time.monotonic() - since:.1f} s, {taken:.0f} MB beyond {idle:.0f} MB")
    return taken


def marks(sijil, editor):
    """Milliseconds a picture costs that is drawn over for its reader."""
    draft, form = begun(editor, "P", "Kapalı kart", "green")
    file = re.search(r'name="file" value="([^"]+)"', editor.get(form)).group(1)
    editor.step(draft, form[len(draft) + 1 :], {"file": file, "light": "visible", "tlp": "green", "is_invented": "yes"})
    shown = re.search(r"(/specimens/drafts/[^/]+/pictures/[^/]+)/\d+", editor.get(f"{draft}/parts")).group(1)
    for width in [320, 640]:
        answer, content = ask(sijil.port, f"{shown}/{width}", headers={"Cookie": editor.cookie})
        assert answer.headers["Cache-Control"] == "private, no-store", answer.headers
        each = cost(sijil, f"{shown}/{width}", {"Cookie": editor.cookie}) / 1000
        print(f"a marked picture {width} wide: {len(content)} bytes, {each:.1f} ms")
        aim(f"a marked picture {width} wide", each, MARK_MS, "ms")


def main():
    binary, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    sijil, nginx = Sijil(binary, folder, 1000), Nginx(folder)
    try:
        sijil.wait("/en/", 300)
        nginx.wait("/index.html", 300)
        path, editor = described(sijil)
        page(sijil, nginx, folder, path, editor.cookie)
        marks(sijil, editor)
        checks(sijil, folder)
        for overprint in [False, True]:
            aim(f"one scan{', printed over' if overprint else ''}", scans(sijil, editor, 1, overprint), SCAN_MB, "MB")
            aim(f"{SCANS} scans at once{', printed over' if overprint else ''}", scans(sijil, editor, SCANS, overprint), 2 * SCAN_MB, "MB")
    finally:
        nginx.stop()
        sijil.stop()
    print("\n".join(verdicts))


if __name__ == "__main__":
    main()
