"""What people are called besides the name they signed up with: Kat for Katherine, Pepe for José."""

from __future__ import annotations

from collections import defaultdict

_GROUPS = """
abigail abby gail
albert al bert bertie alberto beto
alexander alex al sandy xander sasha alejandro
alexandra alex sandra sandy lexi sasha alejandra
alfred al fred freddy alfredo
amanda mandy
andrew andy drew andres
angela angie
anthony tony antonio
antonia toni tonya
barbara barb barbie babs
benjamin ben benji benny
beverly bev
bradley brad
carolyn carol carrie lynn
catherine katherine katharine kathryn kathrine kate kathy cathy kat kay kit kitty katie catalina
charles charlie chuck chas carlos
charlotte lottie charlie
christine christina chris chrissy tina cristina kristina kristin kris
christopher chris topher kit cristobal
clifford cliff
concepcion concha conchita
cynthia cindy
daniel dan danny
david dave davey
deborah debra deb debbie
donald don donny
dorothy dot dottie dolly
douglas doug
edward ed eddie ned ted teddy eduardo lalo
eleanor ellie nell nora
elizabeth liz lizzie beth betsy betty eliza libby lisa isabel
emily em emmy
eugene gene
evelyn evie eve
florence flo
frances fran franny frankie
francis frank frankie francisco paco pancho
franklin frank
frederick fred freddy rick federico
gabriel gabe
gerald gerry jerry
gregory greg
guadalupe lupe lupita
guillermo memo
harold harry hal
helen nell ellen
henry hank harry enrique quique
ignacio nacho
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie jaime
janet jan
jeffrey geoffrey jeff geoff
jennifer jen jenny
jessica jess jessie
jesus chuy
john jack johnny jon juan
jonathan jon johnny
joseph joe joey jose pepe
josephine jo josie
joshua josh
judith judy
juliana julie
katelyn kate katie
kenneth ken kenny
kimberly kim
lawrence laurence larry lorenzo
leonard leo len lenny
leticia letty
louis lewis lou louie luis
lucille lucy
luis lucho
manuel manny manolo
margaret maggie meg peggy marge margie rita greta margarita
martha marty
martin marty
mary molly polly mae
matthew matt mateo
maximilian max
melissa missy mel
michael mike mikey mick miguel
michelle shelly
mercedes meche
mohammed muhammad mohamed mo
nancy nan
natalie nat
nathaniel nathan nate nat
nicholas nick nicky nicolas
nicole nicky nikki
olivia liv livvy
pamela pam
patricia pat patty tricia trish
patrick pat paddy patricio
peter pete pedro
philip phillip phil felipe
rachel rae raquel
raymond ray ramon
rebecca becky becca
reginald reggie
richard rick ricky rich richie dick ricardo
robert bob bobby rob robbie bert roberto beto
ronald ron ronnie
rosario charo
rosemary rose rosie
russell russ
samantha sam
samuel sam sammy
sarah sara sally sadie
shirley shirl
sophia sophie
stephanie steph stephie
stephen steven steve esteban
stuart stewart stu
susan sue susie suzanne susana
teresa theresa terry tess tessa
terrence terry
theodore ted teddy theo
thomas tom tommy tomas
timothy tim timmy
valerie val
veronica ronnie roni
victoria vicky tori
vincent vince vinny vicente
virginia ginny ginger
walter walt wally
william will bill billy willie liam
zachary zach zack
"""


def _by_name() -> dict[str, frozenset[str]]:
    names: defaultdict[str, set[str]] = defaultdict(set)
    for group in _GROUPS.split("\n"):
        for name in group.split():
            names[name].update(group.split())
    return {name: frozenset(others - {name}) for name, others in names.items()}


_NAMES = _by_name()


def also_called(given_name: str) -> frozenset[str]:
    """Give the other names of one folded given name: bob is also robert, rob, bobby."""
    return _NAMES.get(given_name, frozenset())
