"""Asks the portal and nginx for the same pages with wrk and prints what each request cost and which aims hold."""

import os
import re
import subprocess
import sys
import time

from servers import BROWSER, Nginx, Sijil, ask

SECONDS = int(os.environ.get("LOAD_SECONDS", "4"))
POST = "/en/achievements/generated-000777"
PAGES = {
    "front page": "/en/",
    "list, page 1": "/en/achievements",
    "list, page 400": "/en/achievements?page=400",
    "one post": POST,
    "search, rare word": "/en/search?q=lattice",
}
# The aims, as the issue of the first piece of work states them.
CACHED_TIMES_NGINX, UNCACHED_US, SEARCH_US, FAR_PAGE, GROWTH = 4.0, 600, 2000, 1.3, 1.2
IDLE_MB, LOADED_MB, START_SECONDS, FIRST_VIEW_BYTES, FIRST_VIEW_REQUESTS = 60, 120, 1.0, 25 * 1024, 3
CONNECTIONS = 500
# How often both sizes are asked by turns.
TURNS = 3

verdicts = []


def aim(what, measured, most, unit):
    verdicts.append(f"{'holds ' if measured <= most else 'MISSED'}  {what}: {measured:,.2f} {unit} (at most {most:,g})")


def wrk(port, path, headers, connections=16, script=None):
    """Answers received."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "--timeout", "20s"]
    for name, value in headers.items():
        command += ["-H", f"{name}: {value}"]
    if script:
        command += ["-s", script]
    done = subprocess.run([*command, f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, timeout=SECONDS + 60, check=True)
    if "Non-2xx" in done.stdout:
        print(f"  {path}: {re.search('Non-2xx.*', done.stdout).group(0)}")
    return int(re.search(r"(\d+) requests in", done.stdout).group(1))


def cost(server, path, headers, script=None):
    """Microseconds of the server's processor time for each answer."""
    before = server.processor_seconds()
    answers = wrk(server.port, path, headers, script=script)
    return (server.processor_seconds() - before) * 1e6 / max(answers, 1)


def saved(nginx, sijil, name, path, headers=None):
    """Saves the portal's answer for nginx, that of somebody signed in with these headers; the address it gets there."""
    answer, content = ask(sijil.port, path, headers=headers)
    assert answer.status == 200, f"{path}: {answer.status}"
    packed = "gzip" if headers else "br"
    assert answer.headers["Content-Encoding"] == packed, f"{path} came {answer.headers['Content-Encoding']}"
    file = re.sub(r"\W+", "-", name)
    with open(os.path.join(nginx.root, file), "wb") as out:
        out.write(content)
    assert ask(nginx.port, "/" + file)[1] == content
    return "/" + file, len(content)


def pages(sijil, nginx, folder, cookie):
    print(f"{'µs of processor per request':28}{'bytes':>8}{'nginx':>8}{'cached':>8}{'ratio':>7}{'signed in':>11}{'uncompressed':>14}{'drawn anew':>12}")
    uncached = {}
    for name, path in PAGES.items():
        address, size = saved(nginx, sijil, name, path)
        static, cached = cost(nginx, address, BROWSER), cost(sijil, path, BROWSER)
        personal = cost(sijil, path, {**BROWSER, "Cookie": cookie})
        bare = cost(sijil, path, {"Cookie": cookie})
        anew = cost(sijil, path, BROWSER, script=ever_new(folder, path))
        print(f"{name:28}{size:8}{static:8.0f}{cached:8.0f}{cached / static:7.1f}{personal:11.0f}{bare:14.0f}{anew:12.0f}", flush=True)
        aim(f"{name}, cached, times nginx", cached / static, CACHED_TIMES_NGINX, "×")
        aim(f"{name}, not cached", personal, SEARCH_US if name.startswith("search") else UNCACHED_US, "µs")
        uncached[name] = personal
    aim("list, page 400 beside page 1", uncached["list, page 400"] / uncached["list, page 1"], FAR_PAGE, "×")
    return uncached


def ever_new(folder, path):
    """A script for wrk under which no address comes twice, so that no page is drawn already."""
    file = os.path.join(folder, "ever_new.lua")
    joint = "&" if "?" in path else "?"
    with open(file, "w", encoding="ascii") as out:
        out.write(f'local n = {time.monotonic_ns()}\nrequest = function() n = n + 1; return wrk.format("GET", "{path}{joint}n=" .. n) end\n')
    return file


def many_pages(folder, cookie):
    """A script that walks through the lists of four languages, every third time as somebody signed in."""
    file = os.path.join(folder, "many.lua")
    with open(file, "w", encoding="ascii") as out:
        out.write(
            f"""local n, languages = 0, {{"en", "fa", "kk", "ru"}}
request = function()
  n = n + 1
  local headers = {{["Accept-Encoding"] = "gzip, deflate, br"}}
  if n % 3 == 0 then headers["Cookie"] = "{cookie}" end
  return wrk.format("GET", "/" .. languages[n % 4 + 1] .. "/achievements?page=" .. (n % 400 + 1), headers)
end
"""
        )
    return file


def first_view(port):
    """What a browser without anything kept fetches for the list: bytes, and how many requests."""
    _, html = ask(port, "/en/achievements")
    _, plain = ask(port, "/en/achievements", headers={"Accept-Encoding": "identity"})
    links = re.findall(r'<link rel="(?:stylesheet|preload)" href="([^"]+)"|<script[^>]* src="([^"]+)"', plain.decode())
    files = [ask(port, one or other) for one, other in links]
    assert all(answer.status == 200 for answer, _ in files)
    return len(html) + sum(len(content) for _, content in files), 1 + len(files)


def measure(binary, folder, posts):
    print(f"\n== {posts} posts")
    first = Sijil(binary, folder, posts)
    print(f"filled in {first.wait('/en/', 900):.1f} s")
    first.stop()
    sijil, nginx = Sijil(binary, folder, posts), Nginx(folder)
    try:
        start = sijil.wait("/en/", 60)
        time.sleep(3)
        idle = sijil.resident_megabytes()
        nginx.wait("/index.html", 10)
        size, requests = first_view(sijil.port)
        cookie = sijil.sign_in()
        uncached = pages(sijil, nginx, folder, cookie)
        wrk(sijil.port, "/en/", {}, CONNECTIONS, many_pages(folder, cookie))
        loaded = sijil.resident_megabytes()
    finally:
        nginx.stop()
        sijil.stop()
    aim("start to the first 200", start, START_SECONDS, "s")
    aim("resident memory, idle", idle, IDLE_MB, "MB")
    aim(f"resident memory, after {CONNECTIONS} connections", loaded, LOADED_MB, "MB")
    aim("first view of the list", size, FIRST_VIEW_BYTES, "bytes")
    aim("requests of the first view", requests, FIRST_VIEW_REQUESTS, "")
    print("\n".join(verdicts))
    verdicts.clear()


def growth(binary, folder, few, many):
    """What more posts cost: both sizes side by side and by turns, since a machine is not equally quick all the time."""
    servers = [Sijil(binary, folder, few), Sijil(binary, folder, many)]
    try:
        for server in servers:
            server.wait("/en/", 60)
        cookies = [server.sign_in() for server in servers]
        for name, path in PAGES.items():
            costs = [0.0, 0.0]
            for _ in range(TURNS):
                for at, (server, cookie) in enumerate(zip(servers, cookies)):
                    costs[at] += cost(server, path, {**BROWSER, "Cookie": cookie}) / TURNS
            print(f"{name:28}{costs[0]:8.0f}{costs[1]:8.0f}", flush=True)
            aim(f"{name}, growth from {few} to {many} posts", costs[1] / costs[0], GROWTH, "×")
    finally:
        for server in servers:
            server.stop()


def main():
    binary, folder, *sizes = sys.argv[1:]
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {SECONDS} s for each figure")
    binary = os.path.abspath(binary)
    for posts in sizes:
        measure(binary, folder, int(posts))
    for posts in sizes[1:]:
        print(f"\n== {sizes[0]} and {posts} posts, µs of processor per request, signed in")
        growth(binary, folder, int(sizes[0]), int(posts))
    print("\n".join(verdicts))


if __name__ == "__main__":
    main()
