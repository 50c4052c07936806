"""HubDesk as processes: started with words as a terminal starts it, in a folder of its own."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PHRASE = "a phrase nobody else has"


@dataclass
class Program:
    """HubDesk as a person starts it: `main.py` with words, in a folder of its own."""

    home: Path
    environ: dict[str, str] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    umask: int = -1

    def start(self, *words: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
        clean = {name: value for name, value in os.environ.items() if "HUBDESK" not in name}
        own = {"HUBDESK_HOME": str(self.home), "HUBDESK_PASSPHRASE": PHRASE}
        return subprocess.Popen(
            [sys.executable, "main.py", *words],
            cwd=ROOT,
            env=clean | own | self.environ,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # Without a terminal of its own it asks on the one it is given.
            start_new_session=True,
            umask=self.umask,
        )

    def typed(self, answers: Sequence[str], *words: str) -> tuple[int, list[str]]:
        """Run at a terminal, giving each answer when it is asked for; say what was asked."""
        ours, theirs = pty.openpty()
        prompts: list[str] = []
        with self.start(*words, stdin=theirs) as process:
            assert process.stderr
            for answer in answers:
                prompt = ""
                while not prompt.endswith(": "):
                    prompt += process.stderr.read(1) or pytest.fail(f"ended after {prompt!r}")
                prompts.append(prompt.splitlines()[-1].removesuffix(": "))
                os.write(ours, f"{answer}\n".encode())
            process.communicate(timeout=60)
        os.close(ours)
        os.close(theirs)
        return process.returncode, [prompt.split(" for ")[0] for prompt in prompts]

    def run(self, *words: str, status: int = 0) -> str:
        """Run to the end; answer what it said on stdout, or on stderr where it is a problem."""
        with self.start(*words) as process:
            out, err = process.communicate(timeout=60)
        assert process.returncode == status, (words, process.returncode, out, err)
        assert "Traceback" not in err
        if status == 1:
            self.failures.append(err)
            return err
        return out

    def json(self, *words: str, status: int = 0) -> Any:
        return json.loads(self.run(*words, "--json", status=status))

    def deliveries(self) -> dict[str, int]:
        """Deliveries that are not none, by state."""
        counts = self.json("status")["deliveries"]
        return {state: count for state, count in counts.items() if count}
