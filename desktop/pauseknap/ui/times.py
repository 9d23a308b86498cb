"""Times and lengths of time as people in Denmark and in Britain write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QObject

from pauseknap.core.breath.pattern import Pattern
from pauseknap.ui.words import Language, Words

_ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
ROUND_UP_FROM = 0.5
"""Of a minute: shorter rests are "under a minute"."""


def clock(moment: time, language: Language) -> str:
    """A time of day: "13.40" or "1:40 pm"."""
    if language == "da":
        return f"{moment.hour}.{moment.minute:02}"
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {'am' if moment.hour < 12 else 'pm'}"


def field_time(moment: time, language: Language) -> str:
    """A time of day in a field, always of 24 hours: "8.00" or "8:00"."""
    return f"{moment.hour}{'.' if language == 'da' else ':'}{moment.minute:02}"


def length(seconds: float, language: Language) -> str:
    """Minutes and seconds: "2.10" or "2:10"."""
    whole = max(0, int(seconds))
    return f"{whole // 60}{'.' if language == 'da' else ':'}{whole % 60:02}"


def seconds_text(seconds: float, language: Language) -> str:
    """Seconds of a breath, with at most one decimal: "4", "6,2" or "6.2"."""
    text = f"{seconds:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language == "da" else text


class Times(QObject):
    """The sentences with times in them, in whichever language `words` speaks now."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._words.language

    def clock(self, moment: time) -> str:
        """ "13.40" or "1:40 pm", on its own."""
        return clock(moment, self._words.language)

    def at(self, moment: time) -> str:
        """Inside a sentence: "kl. 13.40" or "1:40 pm"."""
        return self.tr("%1", "a time of day inside a sentence").replace("%1", self.clock(moment))

    def day(self, moment: datetime) -> str:
        """ "12. november" or "12 November"."""
        form = "d. MMMM" if self._words.language == "da" else "d MMMM"
        return self._words.locale.toString(QDate(moment.year, moment.month, moment.day), form)

    def date(self, moment: date) -> str:
        """ "12. november 2026" or "12 November 2026"."""
        form = "d. MMMM yyyy" if self._words.language == "da" else "d MMMM yyyy"
        return self._words.locale.toString(QDate(moment.year, moment.month, moment.day), form)

    def readable(self, text: str) -> str:
        """A text in which days stand as 2026-11-28, with each as people write it."""
        return _ISO_DAY.sub(lambda found: self._written(found[0]), text)

    def _written(self, day: str) -> str:
        try:
            return self.date(date.fromisoformat(day))
        except ValueError:
            return day

    def next_pause(self, moment: time) -> str:
        """ "Næste pause 13.40" or "Next pause 1:40 pm"."""
        return self.tr("Next pause %1").replace("%1", self.clock(moment))

    def field(self, moment: time) -> str:
        """ "8.00" or "8:00", as in a field."""
        return field_time(moment, self._words.language)

    def of_whole(self, seconds: float, whole: float) -> str:
        """ "2.10 af 6.00" or "2:10 of 6:00"."""
        language = self._words.language
        text = self.tr("%1 of %2", "time played, of the whole")
        return text.replace("%1", length(seconds, language)).replace("%2", length(whole, language))

    def count(self, at: int, whole: int) -> str:
        """ "6 af 18" or "6 of 18"."""
        text = self.tr("%1 of %2", "a count, such as page 6 of 18")
        return text.replace("%1", str(at)).replace("%2", str(whole))

    def minutes(self, minutes: float) -> str:
        """ "6 min", or "90 sek." where it is not whole minutes; never broken over two lines."""
        if minutes == int(minutes):
            return self.tr("%1 min").replace("%1", str(int(minutes))).replace(" ", "\u00a0")
        return self.tr("%1 sec").replace("%1", str(round(minutes * 60))).replace(" ", "\u00a0")

    def pace(self, pattern: Pattern) -> str:
        """ "Ind 4 · ud 6" or "In 4 · out 6"; with a top-up, a hold and a rest where it has them."""
        language = self._words.language
        inhale = seconds_text(pattern.inhale, language)
        if pattern.top_up:
            inhale += f" + {seconds_text(pattern.top_up, language)}"
        exhale = seconds_text(pattern.exhale, language)
        text = self.tr("In %1 · out %2")
        if pattern.hold:
            text = self.tr("In %1 · hold %3 · out %2").replace("%3", seconds_text(pattern.hold, language))
        text = text.replace("%1", inhale).replace("%2", exhale)
        if not pattern.rest:
            return text
        rest = seconds_text(pattern.rest, language)
        return self.tr("%1 · rest %2", "a breath").replace("%1", text).replace("%2", rest)

    def on_the_way(self, pattern: Pattern) -> str:
        """ "På vej mod ind 4 · ud 6": from one's own pace, which is told to nobody."""
        pace = self.pace(pattern)
        return self.tr("On the way to %1").replace("%1", pace[:1].lower() + pace[1:])

    def in_all(self, seconds: float) -> str:
        """ "I alt cirka 11½ minut", in half minutes."""
        halves = max(1, round(seconds / 30))
        minutes, half = divmod(halves, 2)
        if not half:
            return self.tr("In all about %n minute(s).", "", minutes)
        if not minutes:
            return self.tr("In all about half a minute.")
        return self.tr("In all about %1½ minutes.").replace("%1", str(minutes))

    def about_left(self, seconds: float) -> str:
        """ "Cirka 3 minutter endnu", counted in whole minutes so that nothing ticks."""
        minutes = int(seconds / 60 + ROUND_UP_FROM)
        if minutes < 1:
            return self.tr("Less than a minute left")
        return self.tr("About %n minute(s) left", "", minutes)

    def file_left(self, seconds: int) -> str:
        """ "Cirka 20 sekunder tilbage" of a file that is being made; 0 is "Et øjeblik endnu"."""
        if seconds >= 60:
            return self.tr("About %n minute(s) left", "of a file", seconds // 60)
        return (
            self.tr("About %n second(s) left", "of a file", seconds) if seconds else self.tr("A moment left")
        )
