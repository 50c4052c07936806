"""Blocks of an evening, breaks with a floater, and what a caller lacks: what a rotation needs."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the tables; give sign-ups what they lack and chose, sessions whose turn came last."""
    op.create_table(
        "block",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("policy", sa.String(), nullable=False),
        sa.Column("portions", sa.String(), nullable=False),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.Column("set_by", sa.String(), nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_block_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_block"),
    )
    op.create_index("ix_block_session_id", "block", ["session_id"])
    op.create_table(
        "pause",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("signup_id", sa.String(), nullable=False),
        sa.Column("dialer_id", sa.String(), nullable=True),
        sa.Column("floater_id", sa.String(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("ended_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dialer_id"], ["dialer.id"], name="fk_pause_dialer_id"),
        sa.ForeignKeyConstraint(["floater_id"], ["signup.id"], name="fk_pause_floater_id"),
        sa.ForeignKeyConstraint(["signup_id"], ["signup.id"], name="fk_pause_signup_id"),
        sa.PrimaryKeyConstraint("id", name="pk_pause"),
    )
    op.create_index("ix_pause_signup_id", "pause", ["signup_id"])
    op.create_index(
        "ix_pause_open",
        "pause",
        ["signup_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    for table, column in (("signup", "lacks"), ("signup", "chose"), ("session", "turn")):
        op.add_column(
            table,
            sa.Column(column, sa.String(), server_default=sa.text("''"), nullable=False),
        )
