"""Runs the migrations on the connection that migrate.py hands over, inside its transaction."""

from alembic import context

from hubdesk.store.floor_tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    include_name=lambda name, *_rest: not str(name).startswith(("person_search", "person_words")),
)
with context.begin_transaction():
    context.run_migrations()
