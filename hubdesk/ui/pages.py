"""What makes each page of the host's window, when it is first asked for.

A page nobody opens costs nothing, its module neither: many evenings need only Today and the desk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each is loaded with its page
    from hubdesk.ui.panels.hub import KeyBox
    from hubdesk.ui.panels.page import Page
    from hubdesk.ui.room import Room
    from hubdesk.ui.windows.host import HostWindow


def pages(
    window: HostWindow,
    room: Room,
    keys: KeyBox,
    bring_in: Callable[[], None],
    pull: Callable[[], None],
    on_practice: Callable[[], None] | None,
) -> Mapping[str, Callable[[], Page]]:
    """Answer the maker of every page by its key; what one page asks of another goes by the window.

    `bring_in` opens the import, `pull` reads the roster, `on_practice` begins a practice evening.
    """

    def today() -> Page:
        from hubdesk.ui.panels.today import TodayPage

        return TodayPage(room, bring_in, pull, on_practice)

    def desk() -> Page:
        from hubdesk.ui.panels.desk import DeskPage

        return DeskPage(room)

    def floor() -> Page:
        from hubdesk.ui.panels.floor import FloorPage

        page = FloorPage(room)
        page.person_wanted.connect(show_person(window))
        return page

    def agenda() -> Page:
        from hubdesk.ui.panels.agenda import AgendaPage

        page = AgendaPage(room)
        page.rotation_wanted.connect(rotate)
        return page

    def sync() -> Page:
        from hubdesk.ui.panels.sync import SyncPage

        return SyncPage(room)

    def hub() -> Page:
        from hubdesk.ui.panels.hub import HubPage

        return HubPage(room, keys)

    def rotate() -> None:
        from hubdesk.ui.panels.floor import FloorPage

        window.go("floor")
        page = window.page("floor")
        assert isinstance(page, FloorPage)
        page.look_and_apply()

    return {
        "today": today,
        "desk": desk,
        "floor": floor,
        "agenda": agenda,
        "sync": sync,
        "hub": hub,
    }


def show_person(window: HostWindow) -> Callable[[str], None]:
    """Answer what goes to the window's desk page and shows one person there."""

    def show(person_id: str) -> None:
        from hubdesk.ui.panels.desk import DeskPage

        window.go("desk")
        page = window.page("desk")
        assert isinstance(page, DeskPage)
        page.show_person(person_id)

    return show
