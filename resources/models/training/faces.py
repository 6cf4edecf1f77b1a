"""The faces that training lines are printed with. HELD_OUT never appears in training: figures are
measured on it. (AR PL UMing shares outlines with AR PL SungtiL, Droid Sans Fallback with WenQuanYi
Micro Hei: neither is used for training.)"""

import pathlib
import subprocess

HANZI = [  # file name, index of the simplified Chinese face
    ("FandolFang-Regular.otf", 0), ("FandolSong-Regular.otf", 0), ("FandolSong-Bold.otf", 0),
    ("FandolHei-Regular.otf", 0), ("FandolHei-Bold.otf", 0), ("FandolKai-Regular.otf", 0),
    ("NotoSansCJK-Light.ttc", 2), ("NotoSansCJK-DemiLight.ttc", 2), ("NotoSansCJK-Regular.ttc", 2),
    ("NotoSansCJK-Medium.ttc", 2), ("NotoSansCJK-Bold.ttc", 2), ("NotoSerifCJK-Light.ttc", 2),
    ("NotoSerifCJK-Regular.ttc", 2), ("NotoSerifCJK-Medium.ttc", 2), ("NotoSerifCJK-SemiBold.ttc", 2),
    ("NotoSerifCJK-Bold.ttc", 2), ("ukai.ttc", 0), ("gkai00mp.ttf", 0), ("wqy-zenhei.ttc", 0),
    ("BabelStoneHan.ttf", 0), ("HanaMinA.ttf", 0),
]
HELD_OUT = [("gbsn00lp.ttf", 0), ("uming.ttc", 0), ("wqy-microhei.ttc", 0), ("LXGWWenKai-Regular.ttf", 0)]
LATIN = [
    ("OCRB.otf", 0), ("LiberationMono-Regular.ttf", 0), ("DejaVuSansMono.ttf", 0),
    ("NimbusMonoPS-Regular.otf", 0), ("NimbusMonoPS-Bold.otf", 0), ("LiberationSans-Regular.ttf", 0),
    ("LiberationSansNarrow-Regular.ttf", 0), ("LiberationSerif-Regular.ttf", 0),
    ("LiberationMono-Bold.ttf", 0), ("DejaVuSans.ttf", 0), ("NimbusSansNarrow-Regular.otf", 0),
]
FOLDERS = ("/usr/share/fonts", "/usr/share/texlive/texmf-dist/fonts/opentype")


def find(names, folders=FOLDERS):
    """(path, index) of those that are installed."""
    paths = {}
    for folder in folders:
        for path in pathlib.Path(folder).rglob("*.*t[tc][fc]"):
            paths.setdefault(path.name, str(path))
        for path in pathlib.Path(folder).rglob("*.otf"):
            paths.setdefault(path.name, str(path))
    return [(paths[name], index) for name, index in names if name in paths]


def characters_of(path, index):
    """Every code point of the face."""
    out = subprocess.run(["fc-query", "-f", "%{index}|%{charset}\n", path], capture_output=True, text=True,
                         check=True).stdout
    for row in out.splitlines():
        number, charset = row.split("|")
        if int(number) & 0xFFFF != index:
            continue
        found = set()
        for part in charset.split():
            first, _, last = part.partition("-")
            found.update(range(int(first, 16), int(last or first, 16) + 1))
        return found
    return set()
