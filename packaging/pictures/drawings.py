"""Lays each picture over its drawing and tells how far they are apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

DRAWN = {
    "home": "home-da-light",
    "home-dark": "home-da-dark",
    "home-en": "home-en-light",
    "home-480": "home-da-light-small",
    "pacer": "pacer-da-light",
    "pacer-dark": "pacer-da-dark",
    "pacer-reduced": "pacer-still-da-light",
    "break": "break-da-light",
    "meditation": "meditation-da-light",
    "meditation-dark": "meditation-da-dark",
    "meditation-en": "meditation-en-light",
    "bench": "bench-da-light",
    "selfcheck": "check-rate-da-light",
    "selfcheck-hc": "check-rate-da-contrast",
    "result": "result-da-light",
    "settings": "settings-da-light",
    "vik": "vik-da-light",
    "prevention": "prevention-da-light",
    "reminder": "reminder-da-light",
    "reminder-dark": "reminder-da-dark",
}
"""Which picture each drawing is held against; a drawing of something not built yet stands in none."""

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.int16]]


def compare(pictures: Path, drawings: Path) -> None:
    """Print the mean difference of each pair and leave drawing, picture and difference side by side."""
    if not drawings.is_dir():
        print(f"No drawings in {drawings}; nothing to compare.")
        return
    beside = pictures / "beside"
    beside.mkdir(exist_ok=True)
    for drawing, picture in DRAWN.items():
        files = drawings / f"{drawing}.png", pictures / f"{picture}.png"
        if not all(file.is_file() for file in files):
            print(f"{drawing:16} {picture:24} missing")
            continue
        one, other = (pixels_of(file) for file in files)
        if one.shape != other.shape:
            print(f"{drawing:16} {picture:24} {size(one)} drawn, {size(other)} built")
            continue
        apart = np.abs(one - other)
        print(f"{drawing:16} {picture:24} {apart.mean():.1f} of 255")
        save(np.concatenate([one, other, 255 - apart], axis=1), beside / f"{drawing}.png")


def size(pixels: Pixels) -> str:
    """Width and height."""
    return f"{pixels.shape[1]}×{pixels.shape[0]}"


def pixels_of(file: Path) -> Pixels:
    """Red, green and blue of a picture."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGBA8888)
    whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return whole[:, : image.width(), :3].astype(np.int16)


def save(pixels: Pixels, file: Path) -> None:
    """Write it."""
    data = np.ascontiguousarray(pixels, dtype=np.uint8)
    high, wide, _ = data.shape
    QImage(data.tobytes(), wide, high, wide * 3, QImage.Format.Format_RGB888).save(str(file))
