"""Reads MIME messages with Python's own library and prints, as one JSON object per file, what a
mail reader sees in them: the import is held against it.

The first text/plain part that is no attachment is the body, the first text/html part likewise;
every other part counts as an attachment, with the SHA-256 of its decoded bytes; a message in a
message is described like one.
"""

import email
import email.header
import hashlib
import json
import sys


def header(message, name):
    """A header, decoded, with runs of white space made one."""
    value = message.get(name)
    if value is None:
        return None
    try:
        text = str(email.header.make_header(email.header.decode_header(value)))
    except (LookupError, UnicodeError):
        text = str(value)
    return " ".join(text.split())


def words(part):
    """The words of a text part: how lines are broken and ended is no part of what it says."""
    data = part.get_payload(decode=True) or b""
    charset = part.get_content_charset() or "us-ascii"
    try:
        text = data.decode(charset, "replace")
    except LookupError:
        text = data.decode("latin-1")
    return text.split()


def digest(data):
    return hashlib.sha256(data.replace(b"\r\n", b"\n").rstrip(b"\n")).hexdigest()


def leaves(message):
    """The parts that are no multipart; the inside of an embedded message is not entered."""
    if message.is_multipart() and message.get_content_maintype() == "multipart":
        for part in message.get_payload():
            yield from leaves(part)
    else:
        yield message


def describe(message):
    seen = {"subject": header(message, "Subject"), "body": None, "html": None, "attachments": []}
    for part in leaves(message):
        kind = part.get_content_type()
        attached = part.get_content_disposition() == "attachment"
        if kind == "message/rfc822" and part.is_multipart():
            inner = describe(part.get_payload(0))
            seen["attachments"].append({"message": inner})
        elif kind == "text/plain" and not attached and seen["body"] is None:
            seen["body"] = words(part)
        elif kind == "text/html" and not attached and seen["html"] is None:
            seen["html"] = words(part)
        else:
            data = part.get_payload(decode=True)
            if data is None:
                # message/delivery-status and its kin: fields in blocks, which it takes apart.
                blocks = part.get_payload()
                data = b"".join(block.as_bytes() for block in blocks)
            if kind.startswith("message/"):
                data = b"".join(data.split())
            seen["attachments"].append({"sha256": digest(data)})
    return seen


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        described = describe(email.message_from_binary_file(file))
    print(json.dumps(described))
