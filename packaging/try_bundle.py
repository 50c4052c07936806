"""Try the built bundle as a new host would meet it: an empty data folder, no Python, no display.

Run by `make package` after the build. Exits 0 only if the readiness card and a short rehearsal
both exit 0 and the practice window and its kiosk start, settle and close when asked.
"""

import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

BUNDLE = Path(__file__).resolve().parent.parent / "dist" / "hubdesk"
PROGRAM = BUNDLE / ("hubdesk.exe" if sys.platform == "win32" else "hubdesk")
QUIET_SECONDS = 3.0
START_SECONDS = 60.0
CLOSE_SECONDS = 5.0
COMMAND_SECONDS = 300.0


class BundleError(Exception):
    """The bundle did not do what a host needs of it; the text says what."""


def environment(home: Path) -> dict[str, str]:
    """What the bundle may see: this system's variables, but nothing of ours, Python's or Qt's.

    Every place a program may keep things in lies under `home`, so nothing real is touched.
    """
    foreign = ("HUBDESK_", "PYTHON", "QT_", "LD_LIBRARY_PATH", "DYLD_", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return kept | {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home),
        "LOCALAPPDATA": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "HUBDESK_HOME": str(home / "hubdesk"),
        "HUBDESK_PASSPHRASE": "a passphrase for trying the bundle",
        "QT_QPA_PLATFORM": "offscreen",
    }


SOMETHING_WAITS = 3
"""The exit status of a command that is done while something waits for a person."""


def run(arguments: list[str], home: Path, *, also: tuple[int, ...] = ()) -> None:
    """Run one command of the bundle to its end; BundleError unless it exits 0, or one of `also`."""
    ended = subprocess.run(
        [str(PROGRAM), *arguments],
        env=environment(home),
        cwd=home,
        timeout=COMMAND_SECONDS,
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode not in (0, *also):
        raise BundleError(
            f"`hubdesk {arguments[0]}` exited {ended.returncode}:\n{ended.stdout}{ended.stderr}"
        )


def start_and_close(arguments: list[str], home: Path) -> None:
    """Start a window, wait until it has been quiet for a while and lives, then ask it to end.

    Raises BundleError if it ends by itself, never falls quiet, shows a traceback or does not close.
    """
    window = subprocess.Popen(
        [str(PROGRAM), *arguments],
        env=environment(home),
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        said = wait_until_quiet(window)
        if window.poll() is not None:
            raise BundleError(f"the window ended by itself, exit {window.returncode}:\n{said}")
        if "Traceback" in said:
            raise BundleError(f"the window started with an error:\n{said}")
        window.terminate()
        try:
            window.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            raise BundleError(f"the window did not close within {CLOSE_SECONDS:.0f} s") from None
    finally:
        window.kill()
        window.wait()


def wait_until_quiet(window: subprocess.Popen[str]) -> str:
    """Read what a program says until it says nothing for QUIET_SECONDS or ends; returns it all."""
    lines: queue.Queue[str] = queue.Queue()
    output = window.stdout
    if output is None:
        raise BundleError("the window's output cannot be read")

    def listen() -> None:
        for line in output:
            lines.put(line)

    threading.Thread(target=listen, daemon=True).start()
    said = ""
    give_up = time.monotonic() + START_SECONDS
    while time.monotonic() < give_up:
        try:
            said += lines.get(timeout=QUIET_SECONDS)
        except queue.Empty:
            return said
    raise BundleError(f"the window was never quiet:\n{said}")


def main() -> int:
    """Try the bundle step by step; prints one line a step and returns the exit code."""
    if not PROGRAM.exists():
        print(f"There is no bundle at {PROGRAM}: run `make package`.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        rehearsal = home / "rehearsal"
        try:
            run(["doctor"], home, also=(SOMETHING_WAITS,))
            print("bundle: the readiness card is shown")
            run(["rehearse", "--volunteers", "6", "--out", str(rehearsal)], home)
            if not (rehearsal / "summary.json").exists():
                raise BundleError("the rehearsal left no summary.json")
            print("bundle: a short rehearsal adds up")
            start_and_close(["--practice"], home)
            print("bundle: the practice window starts and closes")
            start_and_close(["kiosk", "--practice"], home)
            print("bundle: the kiosk of a practice hub starts and closes")
        except (BundleError, OSError, subprocess.TimeoutExpired) as reason:
            print(f"bundle: {reason}", file=sys.stderr)
            return 1
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*") if not file.is_symlink())
    print(f"bundle: {BUNDLE} is ready, {size / 2**20:.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
