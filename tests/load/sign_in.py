"""What two hundred people who sign in at the same moment cost the others: how long pages take meanwhile beside their
usual time, and how much memory the hashing needs. Every one of them comes from an address of their own, as from ten
countries; one address alone would have to wait."""

import os
import statistics
import sys
import threading
import time
import urllib.parse

from servers import BROWSER, PASSWORD, Sijil, ask

AT_ONCE = 200
COUNTRIES = ["af", "az", "ir", "kg", "kz", "pk", "tj", "tm", "tr", "uz"]
# The aims: pages stay under so many times their usual time, and memory under so many megabytes more.
TIMES_USUAL, MORE_MB = 3.0, 100
PAGES = ["/en/", "/en/achievements", "/en/countries", "/en/search?q=card"]
USUAL_SECONDS = 5


def page_times(sijil, headers, is_over):
    """Milliseconds of one page after the other, as a signed-in reader asks for them: none comes from a cache."""
    times = []
    while not is_over():
        for path in PAGES:
            begun = time.monotonic()
            answer, _ = ask(sijil.port, path, headers=headers)
            times.append((time.monotonic() - begun) * 1000)
            assert answer.status == 200, f"{path}: {answer.status}"
    return times


def sign_in(sijil, number):
    """What the portal answers the editor of one of the ten countries who comes from an address of their own."""
    email = f"editor@{COUNTRIES[number % len(COUNTRIES)]}.sijil.example"
    body = urllib.parse.urlencode({"email": email, "password": PASSWORD, "next": ""})
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
        "X-Forwarded-For": f"198.18.{number // 250}.{number % 250 + 1}",
    }
    return ask(sijil.port, "/en/sign-in", "POST", body, headers)[0]


def join_crowd(sijil, number, start, outcomes):
    start.wait()
    begun = time.monotonic()
    outcomes.append((sign_in(sijil, number).status, time.monotonic() - begun))


def main():
    binary, folder, posts = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    os.environ["SIJIL_BEHIND_PROXY"] = "true"
    sijil = Sijil(binary, folder, posts)
    try:
        sijil.wait("/en/", 600)
        cookie = sign_in(sijil, AT_ONCE).headers["Set-Cookie"].split(";")[0]
        headers = {**BROWSER, "Cookie": cookie}
        page_times(sijil, headers, iter([False, True]).__next__)
        end = time.monotonic() + USUAL_SECONDS
        usual = statistics.median(page_times(sijil, headers, lambda: time.monotonic() > end))
        before = sijil.resident_megabytes()

        start, outcomes = threading.Event(), []
        crowd = [threading.Thread(target=join_crowd, args=(sijil, number, start, outcomes)) for number in range(AT_ONCE)]
        for person in crowd:
            person.start()
        start.set()
        meanwhile = page_times(sijil, headers, lambda: not any(person.is_alive() for person in crowd))
        more = sijil.resident_megabytes() - before

        came_in = sum(1 for status, _ in outcomes if status == 303)
        times = statistics.median(meanwhile) / usual
        print(f"{AT_ONCE} at once: {came_in} came in, the last after {max(took for _, took in outcomes):.1f} s")
        print(f"{'holds ' if came_in == AT_ONCE else 'MISSED'}  everyone comes in: {came_in} of {AT_ONCE}")
        print(
            f"{'holds ' if times <= TIMES_USUAL else 'MISSED'}  pages meanwhile: {times:.2f} times their usual "
            f"{usual:.1f} ms over {len(meanwhile)} pages (at most {TIMES_USUAL:g})"
        )
        print(f"{'holds ' if more <= MORE_MB else 'MISSED'}  memory of the crowd: {more:.0f} MB (at most {MORE_MB})")
    finally:
        sijil.stop()


if __name__ == "__main__":
    main()
