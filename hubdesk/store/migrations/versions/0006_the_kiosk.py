"""The kiosk: what it waves to the host for, and the table each dialer is at."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def _words(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def upgrade() -> None:
    """Add the table of waves; a dialer gets the place it is at."""
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
