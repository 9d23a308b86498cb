"""One style sheet for Qt's own widgets; everything of ours draws itself."""

from __future__ import annotations

from pathlib import Path

from pauseknap.ui.style.tokens import Tokens

TEMPLATE = """
QMenu, QToolTip, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView,
QDialog QPushButton, QMessageBox QLabel {{ font-size: {px15}px; }}
QMenu {{ background: {surface}; color: {ink}; border: {edge}px solid {edge_colour};
  border-radius: 9px; padding: 6px 5px; }}
QMenu::item {{ padding: {pad7}px 26px {pad7}px 12px; border-radius: 6px; background: transparent; }}
QMenu::item:selected {{ background: {primary_tint}; color: {ink}; border: {flat}px solid {primary}; }}
QMenu::item:disabled {{ color: {ink2}; background: transparent; border: 0; }}
QMenu::item:default {{ font-weight: 600; }}
QMenu::icon {{ padding-left: 12px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px -5px; }}
QMenu::right-arrow {{ image: url("{icons}/forward-{name}.svg"); width: 16px; height: 16px;
  margin-right: 8px; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {control}; padding: 5px 8px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{ background: {surface}; color: {ink};
  border: 1.5px solid {control}; border-radius: 10px; padding: 0 12px; min-height: {px35}px;
  selection-background-color: {primary}; selection-color: {on_primary}; }}
QPlainTextEdit, QTextEdit {{ padding: 8px 10px; }}
QAbstractSpinBox {{ qproperty-alignment: AlignCenter; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; border-radius: 0; min-height: 0;
  padding: 0 0 0 10px; background: transparent; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
  border-color: {primary}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled {{ color: {ink3}; border-color: {line}; background: {sunken}; }}
QComboBox::drop-down {{ border: 0; width: 30px; }}
QComboBox::down-arrow {{ image: url("{icons}/down-{name}.svg"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {ink}; border: 1px solid {edge_colour};
  padding: 4px; outline: 0; selection-background-color: {primary_tint}; selection-color: {ink}; }}
QComboBox QAbstractItemView::item {{ min-height: {px35}px; padding: 0 8px; border-radius: 6px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 26px;
  background: transparent; }}
QAbstractSpinBox::up-arrow {{ image: url("{icons}/up-{name}.svg"); width: 14px; height: 14px; }}
QAbstractSpinBox::down-arrow {{ image: url("{icons}/down-{name}.svg"); width: 14px; height: 14px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {control}; border: 3px solid {groove}; border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {ink2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider:horizontal {{ min-height: 26px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {control}; }}
QSlider::sub-page:horizontal {{ background: {primary}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 20px; height: 20px; margin: -8px 0; border-radius: 10px;
  background: {primary}; border: {flat}px solid {canvas}; }}
QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled {{ background: {line}; }}
QSlider::handle:horizontal:disabled {{ background: {control}; }}
QDialog {{ background: {canvas}; color: {ink}; }}
QMessageBox QLabel {{ color: {ink}; }}
QDialog QPushButton {{ background: transparent; color: {primary}; font-weight: 600;
  border: {edge2}px solid {edge_line}; border-radius: {px20}px; padding: 0 18px; min-height: {px37}px;
  min-width: 64px; }}
QDialog QPushButton:default {{ background: {primary}; color: {on_primary}; border-color: {primary}; }}
QDialog QPushButton:disabled {{ color: {ink3}; background: {sunken}; border-color: {line}; }}
"""


def style_sheet(tokens: Tokens, text_scale: float, icons: Path) -> str:
    """The sheet for a theme. `icons` holds the arrows, one file a theme."""
    words = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    sizes = {f"px{px}": round(px * text_scale) for px in (15, 35)}
    return TEMPLATE.format(
        **words,
        **sizes,
        px37=max(37, round(37 * text_scale)),
        px20=max(20, round(20 * text_scale)),
        pad7=round(7 * text_scale),
        icons=icons.as_posix(),
        flat=2 if tokens.flat else 0,
        edge=2 if tokens.flat else 1,
        edge2=2 if tokens.flat else 1.5,
        edge_colour=tokens.control if tokens.flat else tokens.line,
        edge_line=tokens.control if tokens.flat else tokens.line,
        groove=tokens.canvas if tokens.flat else "transparent",
    )
