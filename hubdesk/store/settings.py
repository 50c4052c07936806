"""The hub's own settings, by name, in the encrypted file. Keys and PINs are never among them."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from hubdesk.store.tables import SettingRow


def all_settings(connection: Connection) -> dict[str, str]:
    """Answer every setting."""
    rows = connection.execute(select(SettingRow.name, SettingRow.value))
    return {row.name: row.value for row in rows}


def put_settings(connection: Connection, values: dict[str, str]) -> None:
    """Set these settings; the others stay."""
    connection.execute(delete(SettingRow).where(SettingRow.name.in_(values)))
    if not values:
        return
    connection.execute(
        insert(SettingRow), [{"name": name, "value": value} for name, value in values.items()]
    )
