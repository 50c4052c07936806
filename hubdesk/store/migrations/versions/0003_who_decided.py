"""Who decided a delivery's step, so that a leader's choice is told with its name and hour."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Give every step the field, empty: it was nobody's press, or nobody noted whose."""
    op.add_column(
        "delivery_step",
        sa.Column("by", sa.String(), server_default=sa.text("''"), nullable=False),
    )
