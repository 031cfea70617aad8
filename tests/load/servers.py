"""The two programs that are measured, and what the system says about them."""

import http.client
import os
import re
import signal
import socket
import subprocess
import time
import urllib.parse

TICKS = os.sysconf("SC_CLK_TCK")
PASSWORD = "measured-on-loopback-only"
# What every browser sends; both programs answer with the same compressed bytes.
BROWSER = {"Accept-Encoding": "gzip, deflate, br, zstd", "Accept": "text/html,*/*;q=0.8"}


def free_port():
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


def ask(port, path, method="GET", body=None, headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request(method, path, body, {**BROWSER, **(headers or {})})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


class Server:
    """A program that listens on a port of this machine."""

    def __init__(self, command, port, log, environment=None):
        self.port = port
        self.log = log
        self.began = time.monotonic()
        with open(log, "ab") as out:
            self.process = subprocess.Popen(command, stdout=out, stderr=out, env={**os.environ, **(environment or {})})

    def wait(self, path, seconds):
        """Seconds from the start to the first 200."""
        while time.monotonic() - self.began < seconds:
            if self.process.poll() is not None:
                with open(self.log, encoding="utf-8", errors="replace") as file:
                    raise SystemExit(f"a server ended at its start: {file.read()[-2000:]}")
            try:
                if ask(self.port, path)[0].status == 200:
                    return time.monotonic() - self.began
            except OSError:
                pass
            time.sleep(0.005)
        raise SystemExit(f"no answer of {path} within {seconds} s")

    def pids(self):
        """The program and the workers it started itself."""
        mine = self.process.pid
        with open(f"/proc/{mine}/task/{mine}/children", encoding="ascii") as file:
            return [mine, *map(int, file.read().split())]

    def processor_seconds(self):
        total = 0
        for pid in self.pids():
            with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def resident_megabytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(40)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Sijil(Server):
    def __init__(self, binary, folder, posts, database=None):
        port = free_port()
        name = f"{posts}-server" if database else str(posts)
        data, log = os.path.join(folder, f"data-{name}"), os.path.join(folder, f"sijil-{name}.log")
        command = [binary, "demo", "--data", data, "--listen", f"127.0.0.1:{port}", "--posts", str(posts), "--password", PASSWORD]
        environment = {"SIJIL_SHUTDOWN_SECONDS": "1"}
        if database:
            environment["SIJIL_DATABASE"] = database
        super().__init__(command, port, log, environment)

    def sign_in(self, email="editor@tr.sijil.example"):
        form = urllib.parse.urlencode({"email": email, "password": PASSWORD})
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        answer, _ = ask(self.port, "/en/sign-in", "POST", form, headers)
        for value in answer.headers.get_all("Set-Cookie") or []:
            name, _, rest = value.partition("=")
            if name == "sijil" and not rest.startswith(";"):
                return f"sijil={rest.split(';')[0]}"
        raise SystemExit(f"signing in was refused with {answer.status}")


class Nginx(Server):
    """Serves files that are saved answers, with the headers by which a browser can read them."""

    def __init__(self, folder):
        port = free_port()
        self.root = os.path.join(folder, "saved")
        os.makedirs(self.root, exist_ok=True)
        with open(os.path.join(self.root, "index.html"), "w", encoding="ascii") as file:
            file.write("ready")
        # Its workers shall read the files although it was started by root.
        os.chmod(folder, 0o755)
        settings = os.path.join(folder, "nginx.conf")
        with open(settings, "w", encoding="utf-8") as file:
            file.write(
                f"""daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 1024; }}
http {{
    access_log {folder}/nginx-access.log; sendfile on; tcp_nopush on; keepalive_requests 1000000;
    client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
    uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    default_type "text/html; charset=utf-8";
    server {{ listen 127.0.0.1:{port}; root {self.root}; add_header Content-Encoding br; etag on; }}
}}
"""
            )
        super().__init__(["nginx", "-c", settings, "-p", folder], port, os.path.join(folder, "nginx.out"))
