"""Hands in ten pictures of 12 megapixels and says how long pages take while they are drawn, beside their usual time.

    python3 tests/load/pictures.py PROGRAM     a release build of the portal

Two readers ask one page after the other, signed in, as people do; what counts is the middle of all answers.
"""

import os
import random
import statistics
import struct
import sys
import tempfile
import threading
import time
import zlib

from servers import Sijil, ask

WIDTH, HEIGHT, PICTURES, READERS, MOST = 4000, 3000, 10, 2, 1.5
PAGES = ["/en/achievements", "/en/desk", "/en/countries/TR", "/en/search?q=card"]


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def picture(seed):
    """A PNG with slopes and some grain."""
    dice = random.Random(seed)
    rows = []
    for y in range(HEIGHT):
        shade = (y * 255 // HEIGHT + seed) % 256
        row = bytes((shade + x // 16) % 256 for x in range(WIDTH))
        grain = dice.randbytes(64)
        line = bytearray(b"\0" + bytes(value for triple in zip(row, row[::-1], row) for value in triple))
        line[100:164] = grain
        rows.append(bytes(line))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"".join(rows), 1)) + chunk(b"IEND", b"")


def hand_in(port, cookie, files):
    body = b"".join(
        f'--x\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n"
        for name, content in files
    )
    headers = {"Content-Type": "multipart/form-data; boundary=x", "Sec-Fetch-Site": "same-origin", "Cookie": cookie}
    answer, _ = ask(port, "/en/library/new", "POST", body + b"--x--\r\n", headers)
    assert answer.status == 303, answer.status


def waiting(port, cookie):
    _, page = ask(port, "/en/library", headers={"Cookie": cookie, "Accept-Encoding": "identity"})
    return page.decode().count("Being prepared")


def read(port, cookie, until):
    """Milliseconds of each answer, by readers who ask until `until` says so."""
    times, lock = [], threading.Lock()

    def reader(number):
        turn = number
        while not until():
            begun = time.perf_counter()
            answer, _ = ask(port, PAGES[turn % len(PAGES)], headers={"Cookie": cookie})
            with lock:
                times.append((time.perf_counter() - begun) * 1000)
            assert answer.status == 200, answer.status
            turn += 1
            time.sleep(0.02)

    readers = [threading.Thread(target=reader, args=(number,)) for number in range(READERS)]
    for it in readers:
        it.start()
    for it in readers:
        it.join()
    return times


def told(name, times):
    ordered = sorted(times)
    middle, late = statistics.median(ordered), ordered[int(len(ordered) * 0.9)]
    print(f"{name:24}{len(ordered):7} answers, middle {middle:6.2f} ms, nine of ten within {late:6.2f} ms")
    return middle, late


def main():
    binary = os.path.abspath(sys.argv[1])
    files = [(f"picture-{number}.png", picture(number)) for number in range(PICTURES)]
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; {PICTURES} pictures of {len(files[0][1]) / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        sijil = Sijil(binary, folder, 1000)
        try:
            sijil.wait("/en/", 300)
            cookie = sijil.sign_in()
            end = time.monotonic() + 8
            usual, usual_late = told("usual", read(sijil.port, cookie, lambda: time.monotonic() > end))
            hand_in(sijil.port, cookie, files)
            begun, done = time.monotonic(), threading.Event()

            def watch():
                while waiting(sijil.port, cookie):
                    time.sleep(0.2)
                done.set()

            threading.Thread(target=watch, daemon=True).start()
            busy, busy_late = told("while they are drawn", read(sijil.port, cookie, done.is_set))
            print(f"drawn in {time.monotonic() - begun:.1f} s, resident {sijil.resident_megabytes():.0f} MB")
        finally:
            sijil.stop()
    ratio = busy / usual
    print(f"{'holds ' if ratio <= MOST else 'MISSED'}  the middle: {ratio:.2f} times (at most {MOST}); nine of ten: {busy_late / usual_late:.2f} times")


if __name__ == "__main__":
    main()
