"""The kit every page of HubDesk is made of: small widgets which only show, and know no desk."""

from hubdesk.ui.flow import Flow
from hubdesk.ui.widgets.buttons import (
    DangerButton,
    PrimaryButton,
    SecondaryButton,
    SegmentedChoice,
)
from hubdesk.ui.widgets.cards import Card, ListCard, ListRow
from hubdesk.ui.widgets.fields import CheckRow, LabeledChoice, LabeledField, SearchBox
from hubdesk.ui.widgets.figures import FigureRow, Meter, StatFigure
from hubdesk.ui.widgets.frame import NavItem, NavRail
from hubdesk.ui.widgets.header_bar import Band, HeaderBar
from hubdesk.ui.widgets.notices import Banner, EmptyState, ProgressCard, UndoBar
from hubdesk.ui.widgets.pills import KeyCap, Pill, PillView
from hubdesk.ui.widgets.rows import ROW_VIEW_ROLE, RowDelegate, RowList, RowView
from hubdesk.ui.widgets.scroll import Scroll
from hubdesk.ui.widgets.sheet import Sheet
from hubdesk.ui.widgets.ticks import (
    TICK_HEIGHT,
    TICK_VIEW_ROLE,
    TickDelegate,
    TickList,
    TickView,
    is_ticked,
)
from hubdesk.ui.widgets.words import (
    Avatar,
    ElidedLabel,
    Icon,
    IconCircle,
    Rule,
    SectionTitle,
    Text,
)

__all__ = [
    "ROW_VIEW_ROLE",
    "TICK_HEIGHT",
    "TICK_VIEW_ROLE",
    "Avatar",
    "Band",
    "Banner",
    "Card",
    "CheckRow",
    "DangerButton",
    "ElidedLabel",
    "EmptyState",
    "FigureRow",
    "Flow",
    "HeaderBar",
    "Icon",
    "IconCircle",
    "KeyCap",
    "LabeledChoice",
    "LabeledField",
    "ListCard",
    "ListRow",
    "Meter",
    "NavItem",
    "NavRail",
    "Pill",
    "PillView",
    "PrimaryButton",
    "ProgressCard",
    "RowDelegate",
    "RowList",
    "RowView",
    "Rule",
    "Scroll",
    "SearchBox",
    "SecondaryButton",
    "SectionTitle",
    "SegmentedChoice",
    "Sheet",
    "StatFigure",
    "Text",
    "TickDelegate",
    "TickList",
    "TickView",
    "UndoBar",
    "is_ticked",
]
