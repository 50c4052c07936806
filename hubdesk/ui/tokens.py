"""The colours of HubDesk by the job they do, once for light rooms and once for dark ones.

Green means only "in", amber only "look here", red only "stop", violet the campaign's own dialer,
magenta only Mobilize's staging server.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal["in", "look", "stop", "accent", "campaign", "plain"]
"""What a coloured thing says; always beside a word or an icon."""

Tone = Literal["ink", "quiet", "accent", "in", "look", "stop", "campaign"]
"""The colours words and icons may have on surface or ground."""

KINDS: tuple[Kind, ...] = get_args(Kind)
TONES: tuple[Tone, ...] = get_args(Tone)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour HubDesk may use, as `#rrggbb`; pages name the job, never the colour."""

    ground: str
    surface: str
    ink: str
    quiet: str
    line: str
    accent: str
    accent_soft: str
    on_accent: str
    in_: str
    in_soft: str
    look: str
    look_soft: str
    stop: str
    stop_soft: str
    on_stop: str
    campaign: str
    campaign_soft: str
    accent_pressed: str
    stop_pressed: str
    staging: str
    staging_soft: str
    on_staging: str
    shadow: str
    dark: bool

    def tone(self, tone: Tone) -> str:
        """Give the colour of words or an icon in this tone."""
        colours = {
            "ink": self.ink,
            "quiet": self.quiet,
            "accent": self.accent,
            "in": self.in_,
            "look": self.look,
            "stop": self.stop,
            "campaign": self.campaign,
        }
        return colours[tone]

    def pair(self, kind: Kind) -> tuple[str, str]:
        """Give the (words, soft ground) of a pill or banner of this kind."""
        pairs = {
            "in": (self.in_, self.in_soft),
            "look": (self.look, self.look_soft),
            "stop": (self.stop, self.stop_soft),
            "accent": (self.accent, self.accent_soft),
            "campaign": (self.campaign, self.campaign_soft),
            "plain": (self.quiet, self.surface),
        }
        return pairs[kind]

    def reading_pairs(self) -> dict[str, tuple[str, str]]:
        """Name every (words, ground) pair the kit paints, for whoever checks contrast."""
        pairs = {f"{kind} pill": self.pair(kind) for kind in KINDS}
        for tone in TONES:
            pairs[f"{tone} on surface"] = (self.tone(tone), self.surface)
            pairs[f"{tone} on ground"] = (self.tone(tone), self.ground)
        pairs["ink on selection"] = (self.ink, self.accent_soft)
        pairs["quiet on selection"] = (self.quiet, self.accent_soft)
        pairs["ink on attention card"] = (self.ink, self.look_soft)
        pairs["quiet on attention card"] = (self.quiet, self.look_soft)
        pairs["primary button"] = (self.on_accent, self.accent)
        pairs["primary button pressed"] = (self.on_accent, self.accent_pressed)
        pairs["danger button"] = (self.on_stop, self.stop)
        pairs["danger button pressed"] = (self.on_stop, self.stop_pressed)
        pairs["staging band"] = (self.on_staging, self.staging)
        pairs["ink on staging header"] = (self.ink, self.staging_soft)
        pairs["quiet on staging header"] = (self.quiet, self.staging_soft)
        return pairs


LIGHT = Tokens(
    ground="#F4F6F9",
    surface="#FFFFFF",
    ink="#16202E",
    quiet="#586474",
    line="#E0E5EC",
    accent="#2249C9",
    accent_soft="#E8EDFC",
    on_accent="#FFFFFF",
    in_="#126B3E",
    in_soft="#E2F3E9",
    look="#8A5200",
    look_soft="#FFF0D3",
    stop="#B3261E",
    stop_soft="#FBE9E7",
    on_stop="#FFFFFF",
    campaign="#63379B",
    campaign_soft="#F0E9F8",
    accent_pressed="#1B3AA3",
    stop_pressed="#911D17",
    staging="#A80F6E",
    staging_soft="#FCE4F2",
    on_staging="#FFFFFF",
    shadow="#16202E",
    dark=False,
)

DARK = Tokens(
    ground="#10151D",
    surface="#18202B",
    ink="#E9EEF5",
    quiet="#9BA8B9",
    line="#2B3644",
    accent="#8AA9FF",
    accent_soft="#212E50",
    on_accent="#10151D",
    in_="#6AD8A1",
    in_soft="#16352A",
    look="#F4BE55",
    look_soft="#3A2E14",
    stop="#FF9A90",
    stop_soft="#3F1F1D",
    on_stop="#10151D",
    campaign="#C9A7F5",
    campaign_soft="#2F2344",
    accent_pressed="#A9C0FF",
    stop_pressed="#FFB5AD",
    staging="#FF86CB",
    staging_soft="#3D1730",
    on_staging="#10151D",
    shadow="#000000",
    dark=True,
)
