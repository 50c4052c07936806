"""The run of show, equipment, call lists, corrected stints, and the leaders' training and duty."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_WORDS = (
    ("leader", "initials"),
    ("leader", "pin"),
    ("event", "description"),
    ("signup", "seat"),
    ("mark", "next_shift"),
    ("dialer", "good_on"),
    ("dialer", "calls_from"),
    ("dialer", "calls_to"),
    ("dialer", "voters_zone"),
    ("stint", "joined_as"),
    ("stint", "corrects"),
    ("stint", "retired_by"),
)


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def upgrade() -> None:
    """Add the tables; a stint may correct one before it, which then no longer counts as open."""
    for table, column in _WORDS:
        op.add_column(
            table,
            sa.Column(column, sa.String(), server_default=sa.text("''"), nullable=False),
        )
    op.add_column("stint", _moment("retired_at", nullable=True))
    op.drop_index("ix_stint_open", "stint")
    open_stint = sa.text("ended_at IS NULL AND retired_at IS NULL")
    op.create_index(
        "ix_stint_open",
        "stint",
        ["signup_id"],
        unique=True,
        sqlite_where=open_stint,
        postgresql_where=open_stint,
    )
    _leaders()
    _evening()
    _lent()


def _leaders() -> None:
    op.create_table(
        "training",
        _words("id"),
        _words("leader_id"),
        _words("module"),
        _words("done_on"),
        _words("expires_on"),
        _moment("set_at"),
        _words("set_by"),
        _moment("retired_at", nullable=True),
        sa.ForeignKeyConstraint(["leader_id"], ["leader.id"], name="fk_training_leader_id"),
        sa.PrimaryKeyConstraint("id", name="pk_training"),
    )
    op.create_index("ix_training_leader_id", "training", ["leader_id"])
    op.create_table(
        "duty",
        _words("id"),
        _words("leader_id"),
        _moment("begun_at"),
        _moment("ended_at", nullable=True),
        sa.ForeignKeyConstraint(["leader_id"], ["leader.id"], name="fk_duty_leader_id"),
        sa.PrimaryKeyConstraint("id", name="pk_duty"),
    )
    op.create_index("ix_duty_leader_id", "duty", ["leader_id"])


def _evening() -> None:
    op.create_table(
        "agenda",
        _words("id"),
        _words("timeslot_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        _words("kind"),
        _words("title"),
        sa.Column("minutes", sa.Integer(), nullable=False),
        _words("owner"),
        _moment("begun_at", nullable=True),
        _moment("ended_at", nullable=True),
        _moment("set_at"),
        _words("set_by"),
        _moment("retired_at", nullable=True),
        sa.ForeignKeyConstraint(["timeslot_id"], ["timeslot.id"], name="fk_agenda_timeslot_id"),
        sa.PrimaryKeyConstraint("id", name="pk_agenda"),
    )
    op.create_index("ix_agenda_timeslot_id", "agenda", ["timeslot_id"])
    op.create_table(
        "briefing",
        _words("id"),
        _words("signup_id"),
        _words("kind"),
        _moment("at"),
        _words("by"),
        _moment("retired_at", nullable=True),
        sa.ForeignKeyConstraint(["signup_id"], ["signup.id"], name="fk_briefing_signup_id"),
        sa.PrimaryKeyConstraint("id", name="pk_briefing"),
    )
    op.create_index("ix_briefing_signup_id", "briefing", ["signup_id"])
    op.create_table(
        "call_note",
        _words("id"),
        _words("signup_id"),
        _words("kind"),
        _words("outcome"),
        _words("said"),
        _moment("at"),
        _words("by"),
        sa.ForeignKeyConstraint(["signup_id"], ["signup.id"], name="fk_call_note_signup_id"),
        sa.PrimaryKeyConstraint("id", name="pk_call_note"),
    )
    op.create_index("ix_call_note_signup_id", "call_note", ["signup_id"])


def _lent() -> None:
    op.create_table(
        "item",
        _words("id"),
        _words("kind"),
        _words("label"),
        _words("note"),
        _moment("retired_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_item"),
        sa.UniqueConstraint("label", name="uq_item_label"),
    )
    op.create_table(
        "loan",
        _words("id"),
        _words("item_id"),
        _words("signup_id"),
        _moment("lent_at"),
        _words("lent_by"),
        _moment("returned_at", nullable=True),
        _words("returned_by"),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_loan_item_id"),
        sa.ForeignKeyConstraint(["signup_id"], ["signup.id"], name="fk_loan_signup_id"),
        sa.PrimaryKeyConstraint("id", name="pk_loan"),
    )
    op.create_index("ix_loan_signup_id", "loan", ["signup_id"])
    op.create_index(
        "ix_loan_open",
        "loan",
        ["item_id"],
        unique=True,
        sqlite_where=sa.text("returned_at IS NULL"),
        postgresql_where=sa.text("returned_at IS NULL"),
    )
