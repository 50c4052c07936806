"""The first tables: hub, roster, marks, deliveries, floor, and the index of people.

Frozen as they were first shipped: later tables and statements of the program are never imported
here, so that an old file always grows up the same way. Times are milliseconds since 1970 UTC.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SEARCH = (
    "CREATE VIRTUAL TABLE person_search USING fts5("
    "words, content='', contentless_delete=1, prefix='1 2 3 4', "
    "tokenize=\"unicode61 remove_diacritics 2 tokenchars '@._'\")",
    "CREATE VIRTUAL TABLE person_words USING fts5vocab('person_search', 'row')",
)


def upgrade() -> None:
    """Make every table of the first version in an empty file."""
    op.create_table(
        "cursor",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("next_page", sa.String(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=True),
        sa.Column("complete_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name", name="pk_cursor"),
    )
    op.create_table(
        "dialer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("campaign", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("password", sa.String(), nullable=False),
        sa.Column("daily_code", sa.String(), nullable=False),
        sa.Column("dial_in", sa.String(), nullable=False),
        sa.Column("needs_account", sa.Boolean(), nullable=False),
        sa.Column("needs_phone", sa.Boolean(), nullable=False),
        sa.Column("needs_computer", sa.Boolean(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("script_link", sa.String(), nullable=False),
        sa.Column("help_contact", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("min_callers", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("min_callers >= 0", name=op.f("ck_dialer_min_callers")),
        sa.PrimaryKeyConstraint("id", name="pk_dialer"),
        sa.UniqueConstraint("name", name="uq_dialer_name"),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("server_id", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("event_type", sa.String(), nullable=False),
        sa.Column("visibility", sa.String(), nullable=False),
        sa.Column("venue", sa.String(), nullable=False),
        sa.Column("browser_url", sa.String(), nullable=True),
        sa.Column("instructions", sa.String(), nullable=False),
        sa.Column("modified_at", sa.BigInteger(), nullable=True),
        sa.Column("gone_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
        sa.UniqueConstraint("number", name="uq_event_number"),
        sa.UniqueConstraint("server_id", name="uq_event_server_id"),
    )
    op.create_table(
        "leader",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("trained_on", sa.String(), nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_leader"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("folded_name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("zip_code", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("attention", sa.String(), nullable=False),
        sa.Column("first_time", sa.Boolean(), nullable=False),
        sa.Column("shares_email", sa.Boolean(), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("sms_consent", sa.Boolean(), nullable=False),
        sa.Column("consent_text", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("number", name="uq_person_number"),
    )
    op.create_index("ix_person_email", "person", ["email"], unique=False)
    op.create_index("ix_person_folded_name", "person", ["folded_name"], unique=False)
    op.create_index("ix_person_user_id", "person", ["user_id"], unique=False)
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
    op.create_table(
        "timeslot",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("server_id", sa.BigInteger(), nullable=True),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_assumed", sa.Boolean(), nullable=False),
        sa.Column("max_attendees", sa.Integer(), nullable=True),
        sa.Column("gone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_timeslot_event_id"),
        sa.PrimaryKeyConstraint("id", name="pk_timeslot"),
        sa.UniqueConstraint("server_id", name="uq_timeslot_server_id"),
    )
    op.create_index("ix_timeslot_event_id", "timeslot", ["event_id"], unique=False)
    op.create_index("ix_timeslot_starts_at", "timeslot", ["starts_at"], unique=False)
    op.create_table(
        "session",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("timeslot_id", sa.String(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("opened_by", sa.String(), nullable=False),
        sa.Column("without_dnc", sa.String(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["timeslot_id"], ["timeslot.id"], name="fk_session_timeslot_id"),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.UniqueConstraint("timeslot_id", name="uq_session_timeslot_id"),
    )
    op.create_table(
        "signup",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("timeslot_id", sa.String(), nullable=False),
        sa.Column("server_id", sa.BigInteger(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("moved_from", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("attended", sa.Boolean(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("signed_up_at", sa.BigInteger(), nullable=True),
        sa.Column("modified_at", sa.BigInteger(), nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("gone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["moved_from"], ["signup.id"], name="fk_signup_moved_from"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_signup_person_id"),
        sa.ForeignKeyConstraint(["timeslot_id"], ["timeslot.id"], name="fk_signup_timeslot_id"),
        sa.PrimaryKeyConstraint("id", name="pk_signup"),
        sa.UniqueConstraint("person_id", "timeslot_id", name="uq_signup_person_id_timeslot_id"),
    )
    op.create_index("ix_signup_server_id", "signup", ["server_id"], unique=False)
    op.create_index("ix_signup_timeslot_id", "signup", ["timeslot_id"], unique=False)
    op.create_table(
        "mark",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("signup_id", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("was", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("arrived_at", sa.BigInteger(), nullable=True),
        sa.Column("arrived_by", sa.String(), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=True),
        sa.Column("conversations", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["signup_id"], ["signup.id"], name="fk_mark_signup_id"),
        sa.PrimaryKeyConstraint("id", name="pk_mark"),
        sa.UniqueConstraint("signup_id", "seq", name="uq_mark_signup_id_seq"),
    )
    op.create_table(
        "stint",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("signup_id", sa.String(), nullable=False),
        sa.Column("dialer_id", sa.String(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("ended_by", sa.String(), nullable=False),
        sa.Column("end_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dialer_id"], ["dialer.id"], name="fk_stint_dialer_id"),
        sa.ForeignKeyConstraint(["signup_id"], ["signup.id"], name="fk_stint_signup_id"),
        sa.PrimaryKeyConstraint("id", name="pk_stint"),
    )
    op.create_index("ix_stint_dialer_id", "stint", ["dialer_id"], unique=False)
    op.create_index(
        "ix_stint_open",
        "stint",
        ["signup_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_stint_signup_id", "stint", ["signup_id"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("mark_id", sa.String(), nullable=False),
        sa.Column("signup_id", sa.String(), nullable=False),
        sa.Column("wanted", sa.String(), nullable=False),
        sa.Column("creates", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("ticked_at", sa.BigInteger(), nullable=True),
        sa.Column("ticked_by", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["mark_id"], ["mark.id"], name="fk_delivery_mark_id"),
        sa.ForeignKeyConstraint(["signup_id"], ["signup.id"], name="fk_delivery_signup_id"),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.UniqueConstraint("mark_id", name="uq_delivery_mark_id"),
    )
    op.create_index(
        "ix_delivery_active",
        "delivery",
        ["signup_id"],
        unique=True,
        sqlite_where=sa.text("state != 'cancelled'"),
        postgresql_where=sa.text("state != 'cancelled'"),
    )
    op.create_index("ix_delivery_signup_id", "delivery", ["signup_id"], unique=False)
    op.create_index(
        "ix_delivery_state_created_at", "delivery", ["state", "created_at"], unique=False
    )
    op.create_table(
        "delivery_step",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("delivery_id", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("was", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["delivery.id"], name="fk_delivery_step_delivery_id"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_delivery_step"),
    )
    op.create_index("ix_delivery_step_delivery_id", "delivery_step", ["delivery_id"], unique=False)
    for statement in SEARCH:
        op.execute(statement)
