"""The style sheet: what Fusion does not do by palette alone. Sizes follow the font, so that larger text fits."""

from collections.abc import Mapping

from scanner_desktop.ui.style.palette import Palette

TOUCH = 44
"""Pixels: the least height of what is pressed with a finger, or a glove (WCAG 2.2, 2.5.5)."""

_SHEET = """
QMainWindow, QDialog, QMessageBox {{ background: {ground}; }}
QMessageBox QLabel#qt_msgbox_label {{ font-weight: 600; }}
QLabel[role="caption"] {{ font-size: {caption}pt; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="mutedcaption"] {{ color: {muted}; font-size: {caption}pt; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[role="display"] {{ font-size: {display}pt; font-weight: 600; }}
QLabel[tone="good"] {{ color: {good}; }}
QLabel[tone="attention"] {{ color: {attention}; }}
QLabel[tone="bad"] {{ color: {bad}; }}

QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: {radius}px; }}
QFrame[banner="notice"] {{ background: {notice}; border: none; border-radius: {radius}px; }}
QFrame[banner="alarm"] {{ background: {alarm}; border: none; border-radius: {radius}px; }}
QFrame[banner="plain"] {{ background: {raised}; border: none; border-radius: {radius}px; }}
QFrame#badge {{ background: {notice}; border: 1px solid {attention}; border-radius: {small}px; }}
QFrame#snackbar {{ background: {text}; border: none; border-radius: {radius}px; }}
QFrame#snackbar QLabel {{ color: {surface}; }}

QPushButton {{
    background: {surface}; border: 1px solid {outline}; border-radius: {small}px;
    padding: {pad_y}px {pad_x}px; min-height: {control}px; min-width: {touch_wide}px;
}}
QPushButton:hover {{ background: {raised}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: {pad_y_focus}px {pad_x_focus}px; outline: none; }}
QPushButton:disabled {{ color: {muted}; background: {ground}; border-color: {line}; }}
QPushButton[kind="primary"] {{
    background: {accent};
    color: {on_accent};
    border: 1px solid {accent};
    font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {accent_pressed}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{ background: {raised}; color: {muted}; border-color: {line}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {raised}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; }}
QPushButton[kind="chip"] {{
    border-radius: {round}px; padding: {pad_y}px {half_x}px; background: transparent;
    min-width: {touch_chip}px;
}}
QPushButton[kind="chip"]:hover {{ background: {raised}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {accent}; padding: {pad_y_focus}px {half_x_focus}px; }}
QPushButton[kind="chip"]:checked {{
    background: {selected}; border: 2px solid {accent}; padding: {pad_y_focus}px {half_x_focus}px;
}}
QPushButton[kind="chip"]:checked:focus {{ border-color: {text}; }}
QPushButton[kind="chip"][tone="bad"] {{ color: {bad}; border-color: {bad}; font-weight: 600; }}
QPushButton[kind="chip"]::menu-indicator {{ width: 0; }}
QPushButton[kind="bad"] {{ color: {bad}; border-color: {bad}; }}
QPushButton[kind="inverse"] {{
    background: transparent;
    border: 1px solid {surface};
    color: {surface};
    font-weight: 600;
}}
QPushButton[kind="inverse"]:hover {{ background: {muted}; }}
QPushButton[kind="inverse"]:focus {{ border: 2px solid {surface}; }}

QLineEdit, QComboBox, QKeySequenceEdit {{
    background: {surface}; border: 1px solid {outline}; border-radius: {small}px; padding: {pad_y}px {half_x}px;
    min-height: {control}px; selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QComboBox:focus {{
    border: 2px solid {accent}; padding: {pad_y_focus}px {half_x_focus}px;
}}
QLineEdit:disabled, QComboBox:disabled {{
    color: {muted}; background: {ground}; border-color: {line};
}}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{
    border: none; padding: 0; min-height: 0; background: transparent; border-radius: 0;
}}
QComboBox::drop-down {{ border: none; width: {tall}px; }}
QComboBox::down-arrow {{
    width: 0; height: 0; border-left: {arrow}px solid {surface}; border-right: {arrow}px solid {surface};
    border-top: {arrow}px solid {text};
}}
QComboBox QAbstractItemView {{
    background: {surface}; border: 1px solid {outline}; selection-background-color: {selected}; selection-color: {text};
}}

QListView {{ background: {surface}; border: none; outline: none; }}
QListWidget, QTableView {{ border: 2px solid transparent; }}
QListWidget:focus, QTableView:focus, QScrollArea:focus, QGraphicsView:focus {{ border: 2px solid {accent}; }}
QListWidget::item {{ padding: {pad_y}px {half_x}px; border-radius: {small}px; color: {text}; }}
QListWidget::item:selected {{ background: {selected}; color: {text}; }}
QListWidget::item:selected:active {{ border: 1px solid {accent}; }}
QSlider::groove:horizontal {{ height: 4px; background: {outline}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    background: {accent}; border: 2px solid {surface}; width: {scroll}px; margin: -{half_scroll}px 0;
    border-radius: {half_scroll}px;
}}
QSlider::handle:horizontal:focus {{ border: 2px solid {text}; }}
QTabBar {{ outline: none; }}
QTabWidget::pane {{ background: {surface}; border: 1px solid {line}; border-radius: {small}px; }}
QTabBar::tab {{
    padding: {pad_y}px {pad_x}px; min-height: {control}px; color: {muted}; border: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {accent}; border-radius: {small}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {scroll}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {outline};
    border-radius: {scroll_radius}px;
    min-height: {grip}px;
    margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none;
    height: 0;
}}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {line}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {outline}; padding: 4px; }}
QMenu {{ background: {surface}; border: 1px solid {outline}; padding: 4px; }}
QMenu::item {{ padding: {pad_y}px {pad_x}px; border-radius: {small}px; }}
QMenu::item:selected {{ background: {selected}; }}
QMenu::item:disabled {{ color: {muted}; }}
"""


def style_sheet(palette: Palette, sizes: Mapping[str, float], em: int) -> str:
    """Return the sheet for ``palette``; ``sizes`` are points by role, ``em`` the height of the body font in pixels."""
    pad_y, pad_x, half_x = round(em * 0.3), round(em * 0.9), round(em * 0.55)
    scroll = round(em * 0.75)
    return _SHEET.format(
        **palette.colours(),
        **{role: f"{size:.2f}" for role, size in sizes.items()},
        radius=round(em * 0.6),
        small=round(em * 0.4),
        round=round(em * 0.9),
        pad_y=pad_y,
        pad_x=pad_x,
        half_x=half_x,
        pad_y_focus=pad_y - 1,
        pad_x_focus=pad_x - 1,
        half_x_focus=half_x - 1,
        touch_wide=max(0, TOUCH - 2 * pad_x - 2),
        touch_chip=max(0, TOUCH - 2 * half_x - 2),
        control=max(round(em * 1.15), TOUCH - 2 * pad_y - 2),
        tall=round(em * 1.5),
        arrow=max(3, round(em * 0.3)),
        scroll=scroll,
        half_scroll=max(4, scroll // 2),
        scroll_radius=max(2, scroll // 2 - 2),
        grip=em * 2,
    )
