"""How a name is said: shown at check-in, so that a greeter gets it right the first time."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Give every person the field, empty."""
    op.add_column(
        "person",
        sa.Column("pronunciation", sa.String(), server_default=sa.text("''"), nullable=False),
    )
