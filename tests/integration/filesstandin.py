"""The stand-in of Kimi's, GLM's and OpenAI's files APIs, for the black-box tests: see tests/servers/filesapi."""

import json
import signal
import subprocess
import urllib.request

from ferrybox import SOURCE

KEYS = {"kimi": "sk-kimi-stand-in", "glm": "glm.stand-in", "openai": "sk-openai-stand-in"}
PATHS = {"kimi": "/kimi/v1", "glm": "/glm/api/paas/v4", "openai": "/openai/v1"}


class StandIn:
    """A context; ends with it."""

    def __enter__(self):
        program = SOURCE / "tests/servers/filesapi/filesapi"
        self._process = subprocess.Popen(["node", program], stdout=subprocess.PIPE, text=True)
        self._url = f"http://127.0.0.1:{self._process.stdout.readline().strip()}"
        return self

    def __exit__(self, *error):
        self._process.send_signal(signal.SIGTERM)
        self._process.communicate(timeout=30)

    def url(self, service):
        return self._url + PATHS[service]

    def _test(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self._url}/test/{path}", data=data, method=method)
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.loads(reply.read())

    def plan(self, service, request, **fault):
        """request: "POST /files". fault: count, loseReply, status, body, headers, delay."""
        verb, path = request.split()
        self._test("POST", "faults", {"request": f"{verb} {PATHS[service]}{path}", **fault})

    def set(self, service, **settings):
        self._test("POST", f"settings?of={service}", settings)

    def plant(self, service, name, text="", days_ago=0, **more):
        """A file that somebody else brought; its id."""
        planted = {"name": name, "text": text, "daysAgo": days_ago, **more}
        return self._test("POST", f"files?of={service}", planted)["id"]

    def age(self, service, file_id, days_ago):
        self._test("POST", f"age?of={service}", {"id": file_id, "daysAgo": days_ago})

    def forget_faults(self):
        self._test("DELETE", "faults")

    def stored(self, service):
        """What is there: {"files": […], "bodyBytes": …}."""
        return self._test("GET", f"files?of={service}")

    def clear(self, service):
        self._test("DELETE", f"files?of={service}")
        self._test("DELETE", "faults")
        self._test("DELETE", "requests")

    def asked(self, service, verb):
        """How often, over all paths of a service."""
        counts = self._test("GET", "requests")
        return sum(n for name, n in counts.items() if name.startswith(f"{verb} {PATHS[service].rsplit('/', 1)[0]}"))

    def add_to(self, box, service, name=None, key=None, **settings):
        """Makes the destination; its exit status. Uploads find its key in FERRY_SECRET."""
        box.environment["FERRY_SECRET"] = key or KEYS[service]
        words = [word for pair in settings.items() for word in ("--set", "=".join(pair))]
        _, status = box.run("destinations", "add", name or service, "--kind", service,
                            "--set", f"url={self.url(service)}", *words)
        return status
