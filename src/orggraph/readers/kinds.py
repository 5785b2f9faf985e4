"""What a file is by its first bytes, and whether that agrees with what its name says."""

from __future__ import annotations

from pathlib import PurePath

from orggraph.errors import UnreadableFile

_SIGNATURES = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x7fELF", "program"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"\x1f\x8b\x08", "packed"),
    (b"7z\xbc\xaf\x27\x1c", "packed"),
    (b"Rar!\x1a\x07", "packed"),
)
_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""A PDF may begin with bytes of a mail or a server; readers look this far."""

# What each is called, and what to do with one whose name says something else.
_NAMES = {
    "zip": ("a zip file", "give it the ending .zip, or what its program gives it"),
    "docx": ("a Word document", "give it the ending .docx"),
    "xlsx": ("a workbook", "give it the ending .xlsx"),
    "ole": ("an old Office document", "give it the ending .doc if it is a Word document"),
    "rtf": ("Rich Text", "open it in Word or LibreOffice and save it as .docx"),
    "pdf": ("a PDF", "give it the ending .pdf"),
    "program": ("a program", "do not open it; ask its sender for the document"),
    "picture": ("a picture", "run text recognition (OCR) over it and save the text"),
    "packed": ("a packed file", "unpack it and read what is inside"),
    "text": ("text", "give it the ending .txt, or .html if it is a web page"),
}

# What the files of an ending may begin with. Old Word wrote several things as .doc.
_HOLDS = {
    ".docx": ("docx",),
    ".docm": ("docx",),
    ".xlsx": ("xlsx",),
    ".xlsm": ("xlsx",),
    ".doc": ("ole", "rtf", "docx", "text"),
    ".pdf": ("pdf",),
    ".zip": ("zip", "docx", "xlsx"),
}
_TEXT = ("text",)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def _of_zip(data: bytes) -> str:
    # The parts' folders stand in the list at the file's end; it is in the clear.
    for folder, kind in ((b"word/", "docx"), (b"xl/", "xlsx")):
        if folder in data and b"[Content_Types].xml" in data:
            return kind
    return "zip"


def kind_of(data: bytes) -> str:
    """What the bytes are: `docx`, `xlsx`, `zip`, `pdf`, `ole`, `rtf`, `program`, `picture`, `packed` or `text`."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return _of_zip(data) if kind == "zip" else kind
    if _PDF in data[:_PDF_WITHIN]:
        return "pdf"
    # A text may begin with these two letters; a program has zero bytes soon after.
    return "program" if data.startswith(b"MZ") and b"\x00" in data[:64] else "text"


def check_kind(name: str, data: bytes) -> None:
    """Raises UnreadableFile where the file's ending and its content say different things, or it needs a password."""
    suffix = PurePath(name).suffix.lower()
    kind = kind_of(data)
    if kind == "ole" and _ENCRYPTED in data:
        raise UnreadableFile(f"{name}: a password protects it; open it in its program, save it without, read it again.")
    if kind not in _HOLDS.get(suffix, _TEXT):
        what, cure = _NAMES[kind]
        raise UnreadableFile(f"{name}: its name ends in {suffix}, but it is {what}; {cure}.")
