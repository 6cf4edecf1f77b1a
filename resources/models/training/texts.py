"""What is printed on the lines: invented names, addresses, numbers and phrases.

Addresses start with real divisions and townships; roads, villages and names are drawn from all
characters, so that the net learns shapes and not a list. Rare characters come evenly.
"""

import pathlib

import alphabet

DATA = pathlib.Path(__file__).resolve().parent.parent.parent / "data"
DIGITS = "0123456789"

LEVEL1 = alphabet.gb2312(0xB0, 0xD7)
LEVEL2 = alphabet.gb2312(0xD8, 0xF7)

CLASSES = ("C1 C2 C1D C1E C1F C2E C2D C5 B2 B2D B2E A1 A2 A2D A2E A1A2 A1A2D A1A2E A1D B1 B1B2 B1D A3 "
           "A3B2 C1C6 C2C6 C1M C1DM C3 C4 C3D C2C3 D E F M N P A3N C1N").split()
PHRASES = ("男 女 中国 正常 长期 至 年 6年 10年 违法未处理 事故未处理 逾期未换证 逾期未审验 准驾校车。 "
           "公安局交通警察支队 公安局公安交通管理局 公安局交通警察总队 公安局交通巡逻警察支队 "
           "请于每个记分周期结束后三十日内接受审验。无记分的，免予本次审验。 前九十日内申请换领新驾驶证。 "
           "后三十日内提交身体条件证明。 至有效起始日期有效。 应当佩戴助听设备。 实习期至 请于每年 自 "
           "记6分以上未满12分的，实习期延长一年 注销可恢复 扣留 暂扣 吊销 撤销 停止使用").split()
STREET = "路 街 大道 巷 弄 胡同 里 村 庄 屯 新村 花园 小区 公寓 家园 苑 城 广场 大厦 工业区 开发区".split()
TAILS = "号 室 栋 单元 座 层 组 队 社 幢 号楼 门 附".split()
LATIN_NAMES = ("SMITH JOHN MARIA ANNA MULLER JEAN LUC KIM LEE PARK TANAKA IVAN PETROV NGUYEN VAN GARCIA "
               "JOSE DAVID MICHAEL SARAH WILLIAM BROWN ROBERT AHMED KHAN FATIMA OLGA YUKI WONG").split()


def lines_of(name):
    return (DATA / name).read_text("utf-8").split("\n")


class Texts:
    def __init__(self, random, characters):
        self.random = random
        self.characters = [c for c in characters if c >= "\u3400"]
        self.rest = self.characters[len(LEVEL1) + len(LEVEL2):]
        regions = {}
        for row in lines_of("regions.txt"):
            if len(row) > 6:
                regions[row[:6]] = row[6:].split(",")[0]
        self.heads = []
        for code, name in regions.items():
            if code.endswith("00"):
                continue
            province = regions.get(code[:2] + "0000", "")
            city = regions.get(code[:4] + "00", "")
            city = "" if city in ("市辖区", "县") or city.startswith("省直") else city
            self.heads.append((code, province, city, name))
        self.towns = {row[:6]: row[6:].split(",") for row in lines_of("townships.txt") if len(row) > 6}
        self.countries = (DATA / "countries.txt").read_text("utf-8").split()
        rows = lines_of("surnames.txt")
        self.surnames = rows[0]

    def any(self, level1=0.55, level2=0.33):
        """One hanzi; what is left after both levels falls on the rarest."""
        ticket = self.random.random()
        if ticket < level1:
            return self.random.choice(LEVEL1)
        if ticket < level1 + level2 or not self.rest:
            return self.random.choice(LEVEL2)
        return self.random.choice(self.rest)

    def hanzi(self, count, *levels):
        return "".join(self.any(*levels) for _ in range(count))

    def number(self, highest):
        return str(self.random.randint(1, highest))

    def name(self):
        r = self.random
        if r.random() < 0.06:
            return " ".join(r.sample(LATIN_NAMES, r.choice([1, 2, 2, 3])))
        if r.random() < 0.06:
            return self.hanzi(r.randint(2, 5)) + "·" + self.hanzi(r.randint(2, 5))
        first = r.choice(self.surnames) if r.random() < 0.5 else self.any(0.6, 0.3)
        return first + self.hanzi(r.choice([1, 2, 2, 2, 3]), 0.5, 0.33)

    def street(self):
        r = self.random
        made = self.hanzi(r.choice([1, 2, 2, 2, 3, 4]), 0.75, 0.2) + r.choice(STREET)
        for _ in range(r.randint(0, 3)):
            kind = r.random()
            if kind < 0.6:
                made += self.number(r.choice([9, 30, 200, 2900])) + r.choice(TAILS)
            elif kind < 0.7:
                made += r.choice("ABCDEF") + r.choice(["座", "栋", self.number(20)])
            elif kind < 0.78:
                made += self.hanzi(2, 0.75, 0.2) + r.choice(STREET)
            else:
                made += "-".join(self.number(r.choice([9, 40, 2800])) for _ in range(r.randint(2, 3)))
        return made

    def address(self):
        r = self.random
        code, province, city, county = r.choice(self.heads)
        made = province + city + county
        if r.random() < 0.5 and code in self.towns:
            made += r.choice(self.towns[code])
        made += self.street()
        if r.random() < 0.35:  # the second line, or the piece left of it
            made = made[-r.randint(2, 12):]
        return made[:r.randint(19, 25)]

    def date(self):
        r = self.random
        day = (r.randint(1940, 2045), r.randint(1, 12), r.randint(1, 31))
        return r.choice(["%04d-%02d-%02d"] * 5 + ["%04d年%02d月%02d日"]) % day

    def figures(self):
        r = self.random
        kind = r.random()
        if kind < 0.35:
            return "".join(r.choice(DIGITS) for _ in range(17)) + r.choice(DIGITS + "XX")
        if kind < 0.6:
            return self.date()
        if kind < 0.7:
            return self.date() + " 至 " + r.choice([self.date(), self.date(), "长期"])
        if kind < 0.78:
            return r.choice(CLASSES)
        if kind < 0.86:
            return "".join(r.choice(DIGITS) for _ in range(12))
        if kind < 0.9:
            return "".join(r.choice(DIGITS) for _ in range(6)) + "*" * 8 + self.number(9999)
        if kind < 0.94:
            return r.choice(alphabet.LATIN[10:36]) + "".join(r.choice(DIGITS) for _ in range(8))
        return self.date() + " %02d:%02d:%02d" % (r.randint(0, 23), r.randint(0, 59), r.randint(0, 59))

    def mixed(self):
        """No language at all: shapes and marks side by side."""
        r = self.random
        out = []
        for _ in range(r.randint(1, 9)):
            out.append(self.any() if r.random() < 0.85 else self.sign())
        return "".join(out)

    def sign(self):
        """Digits, capitals and hyphens are most of what is not hanzi."""
        r = self.random
        return r.choice(alphabet.LATIN[:36] + "--") if r.random() < 0.8 else r.choice(alphabet.LATIN + alphabet.MARKS)

    def phrase(self):
        r = self.random
        if r.random() < 0.2:
            return r.choice(self.countries)
        if r.random() < 0.2:
            made = r.choice(PHRASES) + self.date() + r.choice(PHRASES)
        else:
            code, province, city, county = r.choice(self.heads)
            made = (province + city if r.random() < 0.3 else "") + r.choice(PHRASES)
        start = r.randint(0, max(0, len(made) - 8)) if r.random() < 0.4 else 0
        return made[start:start + r.randint(4, 23)]

    def text(self):
        kind = self.random.random()
        if kind < 0.37:
            return self.address()
        if kind < 0.57:
            return self.name()
        if kind < 0.80:
            return self.mixed()
        if kind < 0.93:
            return self.figures()
        return self.phrase()
