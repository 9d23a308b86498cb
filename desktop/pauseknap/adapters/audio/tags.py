"""Writes into a finished sound file what a music player shows, through mutagen."""

from __future__ import annotations

from pathlib import Path

from mutagen.flac import FLAC
from mutagen.id3 import COMM, ID3, TIT2, TLAN, TPE1, WCOP, Encoding, Frame
from mutagen.mp3 import MP3
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis
from mutagen.wave import WAVE

from pauseknap.ports.sound_files import SoundTags

_LANGUAGES = {"da": "dan", "en": "eng"}
"""ISO 639-2, which ID3 asks for, and which other players read as well."""
_XIPH: dict[str, type[FLAC | OggVorbis | OggOpus]] = {".flac": FLAC, ".ogg": OggVorbis, ".opus": OggOpus}
_ID3_VERSION = 3
"""2.3 is read everywhere; 2.4 is not."""


def put_tags(path: Path, kind: str, tags: SoundTags) -> None:
    """Add the tags; `kind` is the extension. The sound itself is not touched. Raises `MutagenError`."""
    match kind:
        case ".mp3":
            mp3 = MP3(path)
            _fill_id3(_id3_of(mp3), tags)
            mp3.save(v1=0, v2_version=_ID3_VERSION)
        case ".wav":
            wave = WAVE(path)
            _fill_id3(_id3_of(wave), tags)
            wave.save(v2_version=_ID3_VERSION)
        case _:
            file: FLAC | OggVorbis | OggOpus = _XIPH[kind](path)
            for name, text in _comments(tags).items():
                file[name] = [text]
            file.save()


def _id3_of(file: MP3 | WAVE) -> ID3:
    if file.tags is None:
        file.add_tags()  # type: ignore[no-untyped-call]
    assert isinstance(file.tags, ID3)
    return file.tags


def _fill_id3(held: ID3, tags: SoundTags) -> None:
    language = _language(tags)
    frames: list[tuple[str, Frame]] = [
        (tags.title, TIT2(encoding=Encoding.UTF16, text=[tags.title])),
        (tags.artist, TPE1(encoding=Encoding.UTF16, text=[tags.artist])),
        (tags.language, TLAN(encoding=Encoding.LATIN1, text=[language])),
        (tags.comment, COMM(encoding=Encoding.UTF16, lang=language, desc="", text=[tags.comment])),
        (tags.licence, WCOP(url=tags.licence)),
    ]
    for told, frame in frames:
        if told:
            held.add(frame)


def _comments(tags: SoundTags) -> dict[str, str]:
    """As Xiph names them: https://xiph.org/vorbis/doc/v-comment.html; LANGUAGE by custom."""
    told = {
        "TITLE": tags.title,
        "ARTIST": tags.artist,
        "LANGUAGE": _language(tags) if tags.language else "",
        "COMMENT": tags.comment,
        "LICENSE": tags.licence,
    }
    return {name: text for name, text in told.items() if text}


def _language(tags: SoundTags) -> str:
    return _LANGUAGES.get(tags.language, "und")
