"""Makes ../alphabet.txt: every character the recogniser knows, one line, in class order.

Class 0 is the blank; character i of the file is class i + 1. The order is part of the weights: append
only. Sources: the Table of General Standard Chinese Characters (8,105; Unihan kTGH, Debian package
unicode-data), GB 2312, and whatever the project's own tables of divisions and surnames add.
"""

import bz2
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data"
ALPHABET = HERE.parent / "alphabet.txt"
UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
LATIN = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
MARKS = "-·.()/#:,'&*，。、：；（）"
# Characters that parents choose and no table above has, and old forms that live on in names.
NAMES = ("龑杺贇昇陞祐珮彣犇猋羴鱻飍燚掱毳歮媃婳嫚姵妘娞婞媖娚姃嬅嬿婻嫤玘玹珽琎琲瑮璗璿璠瓛瑈瑱珄玧玓玏珝珢琇"
         "琗琹瑧璚晅晊晙晛暠暻曌昜昰昳暐皛皞皜煚熤熺燊爔炘烜焮煐熳燿烎淏淯渂湦湲溦澔澐濬瀞洢浛沺泂漖滺梽梣棫楒"
         "榞橦桪栐栒寔寯宓宬寁翃翛頔頵甯甡畯禛禩禔祾竑靚锜铖锳鋆鎏鋐鋮錡鏸鑨仚佲侁俽倢偲傒儁叡哿喦嚞坣埼墡壎"
         "堉奡孖崟嵎嶶屾廸彧彥悆愔慜扆旂旼朤朢沄牂玊疌盷砳礽稑穜窅笢綝緈縯芃苡茀荇莀莛虓詠諾贠逄遄钘雱雲霂霙靁"
         "靐龘韡馡駪髙鸑龢龖琍瑨旻暘璨堃喆淼垚焱鍾後峯喬嘉瑋珣翀芸祺瑀瑄瑢祎曦琰韞澂懋璘璇琬蕓")


def gb2312(first, last):
    """Hanzi of the rows first..last (0xB0..0xD7 is level 1, by pinyin; 0xD8..0xF7 level 2)."""
    found = []
    for row in range(first, last + 1):
        for cell in range(0xA1, 0xFF):
            try:
                found.append(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    return found


def standard_characters():
    found = []
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as file:
        for line in file:
            if "\tkTGH\t" in line:
                found.append(chr(int(line.split("\t")[0][2:], 16)))
    return found


def table_characters():
    text = "".join((DATA / name).read_text("utf-8") for name in
                   ("regions.txt", "townships.txt", "surnames.txt", "countries.txt"))
    return sorted(c for c in set(text) if "\u3400" <= c)


def make():
    seen = dict.fromkeys(LATIN + MARKS)
    for part in (gb2312(0xB0, 0xD7), gb2312(0xD8, 0xF7), standard_characters(), table_characters(), NAMES):
        seen.update(dict.fromkeys(part))
    return "".join(seen)


def load():
    return ALPHABET.read_text("utf-8").rstrip("\n")


if __name__ == "__main__":
    ALPHABET.write_text(make() + "\n", "utf-8")
    print(len(load()), "characters")
