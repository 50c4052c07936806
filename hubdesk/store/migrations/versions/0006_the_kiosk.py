"""The kiosk: what it waves to the host for, and the table each dialer is at.

And a correction's own words, which stood where a stint says by a code why it began and ended.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_CODES = (
    "dnc_first",
    "fills_minimum",
    "keeps_share",
    "fewest_callers",
    "only_one",
    "chosen",
    "moved",
    "rotation",
    "block_begins",
    "fewest_minutes",
    "next_in_turn",
    "lacks",
    "dnc_unless_chosen",
    "closed",
    "floater",
    "back",
    "undone",
    "in",
    "out",
    "no_show",
    "undo",
    "estimated",
    "corrected",
)
"""Why stints began and ended until then; what is none of them was typed."""


def _words(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def upgrade() -> None:
    """Add the table of waves; a dialer gets the place it is at, a correction its words."""
    op.add_column(
        "stint", sa.Column("said", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    codes = ", ".join(f"'{code}'" for code in _CODES)
    for column, code in (("reason", "chosen"), ("end_reason", "corrected")):
        typed = f"corrects <> '' AND {column} <> '' AND {column} NOT IN ({codes})"
        op.execute(f"UPDATE stint SET said = {column}, {column} = '{code}' WHERE {typed}")  # noqa: S608
    op.add_column(
        "dialer",
        sa.Column("table_name", sa.String(), server_default=sa.text("''"), nullable=False),
    )
    op.create_table(
        "wave",
        _words("id"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        _words("kind"),
        _words("person_id", nullable=True),
        _words("known_id", nullable=True),
        _words("timeslot_id", nullable=True),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        _words("settled_by"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_wave_person_id"),
        sa.ForeignKeyConstraint(["known_id"], ["person.id"], name="fk_wave_known_id"),
        sa.ForeignKeyConstraint(["timeslot_id"], ["timeslot.id"], name="fk_wave_timeslot_id"),
        sa.PrimaryKeyConstraint("id", name="pk_wave"),
    )
    op.create_index("ix_wave_person_id", "wave", ["person_id"])
