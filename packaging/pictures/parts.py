"""Parts of the window that are drawn and have no page yet, each on a canvas with the window's bar."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.language import Language
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, TextButton
from pauseknap.ui.widgets.nav_bar import NavBar
from pauseknap.ui.widgets.ordered_list import Ordered
from pauseknap.ui.widgets.panels import Canvas
from pauseknap.ui.widgets.pick_list import PickList
from pauseknap.ui.widgets.tick_rows import TickRow

NAV = {
    "da": ("Pause", "Lyt", "Tjek ind", "Øvelser", "Min plan"),
    "en": ("Pause", "Listen", "Check in", "Practices", "My plan"),
}
NEXT = {"da": "Næste pause 13.40", "en": "Next pause 13:40"}
NAMES = {
    "da": ("Vælg tre. Resten må gerne vente.", "Alle 31", "Mine tre", "2 af 3"),
    "en": ("Choose three. The rest may wait.", "All 31", "My three", "2 of 3"),
}
KINDS = {"da": ("Krop", "Grænser", "Sammen", "Fritid"), "en": ("Body", "Limits", "Together", "Time off")}
ITEMS = {
    "da": (
        ("Pas på kroppen: mad, søvn, bevægelse", "dig selv"),
        ("Hold pauser i løbet af dagen", "dig selv og din leder"),
        ("Læg mærke til overgange", "dig selv"),
        ("Træk vejret med en lang udånding", "dig selv"),
        ("Sig nej, når du har brug for det", "dig selv"),
        ("Bed nogen lytte", "I sammen"),
        ("Nulstil i naturen", "dig selv"),
        ("Bliv ude af sladder og klagekor", "I sammen"),
        ("Bed om hjælp, og sig ja til den", "I sammen"),
        ("Søg vejledning eller supervision", "din leder"),
    ),
    "en": (
        ("Look after the body: food, sleep, movement", "yourself"),
        ("Take breaks during the day", "yourself and your manager"),
        ("Notice transitions", "yourself"),
        ("Breathe with a long out-breath", "yourself"),
        ("Say no when you need to", "yourself"),
        ("Ask someone to listen", "all of you"),
        ("Reset in nature", "yourself"),
        ("Stay out of gossip and grumbling", "all of you"),
        ("Ask for help, and say yes to it", "all of you"),
        ("Seek supervision", "your manager"),
    ),
}
PICKED = {3: "1", 5: "2"}
WHEN = {
    "da": ("Hvornår?", "Når døren er lukket efter et svært møde", "Torsdag, sammen med Lone"),
    "en": ("When?", "When the door is shut after a hard meeting", "Thursday, with Lone"),
}
ROOM = {
    "da": "Der er plads til én mere.\nDen behøver ikke være stor.",
    "en": "There is room for one more.\nIt need not be large.",
}
BUTTONS = {"da": ("Gem i min plan", "Udskriv"), "en": ("Keep in my plan", "Print")}


def prevention(theme: Theme, language: Language) -> QWidget:
    """The prevention list with two of one's own three chosen."""
    pick = PickList(theme)
    pick.set_names(*NAMES[language])
    pick.filters.set_options([("all", NAMES[language][1]), *((kind, kind) for kind in KINDS[language])])
    pick.filters.set_lit(["all"])
    rows = [
        TickRow(str(at), text, note, ticked=at in PICKED, mark=PICKED.get(at, ""))
        for at, (text, note) in enumerate(ITEMS[language])
    ]
    pick.rows.set_rows(rows)
    question, *notes = WHEN[language]
    pick.order.set_question(question)
    pick.order.set_places(3, ROOM[language])
    chosen = [Ordered(rows[at].id, rows[at].text, note) for at, note in zip(PICKED, notes, strict=True)]
    pick.order.set_items(chosen)
    keep, print_it = BUTTONS[language]
    pick.buttons.addWidget(PrimaryButton(theme, keep))
    pick.buttons.addWidget(TextButton(theme, print_it))
    return under_the_bar(theme, pick, language)


def under_the_bar(theme: Theme, page: QWidget, language: Language) -> QWidget:
    """A page as it will stand in the window, its own entry of the bar being the last."""
    canvas = Canvas(theme)
    nav = NavBar(theme, [(label, label) for label in NAV[language]])
    nav.set_current(NAV[language][-1])
    nav.set_next(NEXT[language])
    column = QVBoxLayout(canvas)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(nav)
    column.addWidget(page, 1)
    return canvas
