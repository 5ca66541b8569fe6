"""Looks for secrets however they are written: as they are, in UTF-16, percent-encoded, JSON-escaped, base64, hex."""

import base64
import json
import subprocess
import urllib.parse
import uuid


def planted(role):
    """A JWT of nobody's, found again wherever it turns up: Ferry reads its role and cannot tell who signed it."""
    def part(text):
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    head = part(json.dumps({"alg": "HS256", "typ": "JWT"}))
    body = part(json.dumps({"role": role, "nonce": uuid.uuid4().hex}))
    return f"{head}.{body}.{uuid.uuid4().hex}{uuid.uuid4().hex}"


def forms(secret):
    """All ways of writing it that a search knows, as bytes."""
    plain = secret.encode()
    texts = {secret, urllib.parse.quote(secret, safe=""), urllib.parse.quote(secret), urllib.parse.quote_plus(secret),
             json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    found = {text.encode(form) for text in texts for form in ("utf-8", "utf-16-le", "utf-16-be")}
    found |= {plain.hex().encode(), plain.hex().upper().encode()}
    for shift in range(3):  # where in a longer text it may begin; what is mixed with the neighbours is cut off
        coded = base64.b64encode(b"\0" * shift + plain)
        whole = coded[(0, 2, 3)[shift]:len(coded) - (0, 3, 2)[(shift + len(plain)) % 3]]
        found |= {whole, whole.translate(bytes.maketrans(b"+/", b"-_"))}
    if len(secret) > 60:  # cut
        found |= {plain[-40:], plain[len(plain) // 2:][:40]}
    return found


def pieces_in(data, secrets):
    """The secrets that the bytes hold."""
    return {secret for secret in secrets if any(form in data for form in forms(secret))}


def files_with(places, secrets):
    """The files below the places that hold one of the secrets; by grep, since there are gigabytes."""
    patterns = b"\n".join(sorted({form for secret in secrets for form in forms(secret)})) + b"\n"
    found = subprocess.run(["grep", "-rlaZF", "-D", "skip", "-f", "-", "--", *map(str, places)], input=patterns,
                           env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}, stdout=subprocess.PIPE, check=False).stdout
    return [name.decode(errors="surrogateescape") for name in found.split(b"\0") if name]
