"""Draws single lines as the program's line finder hands them over.

What the program does with a card before the recogniser sees it (core/recognition): colour planes are
flattened against the ground, the value's own line is cut out straight with a margin, paper is
stretched to white and ink to black, and the em is brought to a fixed height. The renderer draws the
print, spoils it as paper, camera and file do, then ends with the same stretch and the same height.
"""

import random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

import faces

HEIGHT = 32  # pixels of a line
EM = 26      # pixels of a hanzi in it
SIZES = (30, 38, 48)
LONGEST = 704


class Line:
    __slots__ = ("picture", "text", "places")

    def __init__(self, picture, text, places):
        self.picture = picture  # uint8 [HEIGHT, W], dark on light
        self.text = text
        self.places = places    # per character: middle and width, pixels


class Face:
    def __init__(self, path, index):
        self.fonts = {size: ImageFont.truetype(path, size, index=index) for size in SIZES}
        self.known = faces.characters_of(path, index)
        self.glyphs = {}

    def has(self, text):
        return all(ord(c) in self.known or c == " " for c in text)

    def glyph(self, character, size):
        """Mask, offset from the pen (top of the em box), advance."""
        key = (character, size)
        if key not in self.glyphs:
            font = self.fonts[size]
            mask, offset = font.getmask2(character, mode="L", anchor="ls")
            array = np.array(mask, np.uint8).reshape(mask.size[1], mask.size[0])
            if len(self.glyphs) > 12000:
                self.glyphs.clear()
            self.glyphs[key] = (array, offset, font.getlength(character))
        return self.glyphs[key]


def stretch(picture):
    """As stretchContrast() in core/recognition/TextLineFinder.cpp."""
    flat = np.sort(picture.reshape(-1))
    ink = float(flat[int(0.02 * len(flat))])
    paper = float(flat[int(0.6 * len(flat))])
    if paper - ink < 16:
        return picture
    return np.clip((picture.astype(np.float32) - ink) * (255.0 / (paper - ink)), 0, 255).astype(np.uint8)


class Renderer:
    def __init__(self, seed, texts, held_out=False):
        self.random = random.Random(seed)
        self.numbers = np.random.RandomState(seed % (1 << 32))
        self.texts = texts(self.random)
        self.hanzi = [Face(*f) for f in faces.find(faces.HELD_OUT if held_out else faces.HANZI)]
        self.latin = [Face(*f) for f in faces.find(faces.LATIN)]

    def face_for(self, text):
        for _ in range(6):
            face = self.random.choice(self.hanzi)
            if face.has(text):
                return face
        able = [face for face in self.hanzi if face.has(text)]
        return self.random.choice(able) if able else None

    def ink_of(self, text):
        """Ink 0..255, places, em."""
        r = self.random
        hanzi = "".join(c for c in text if c > "\u2fff" and c not in "，。、：；（）")
        face = self.face_for(hanzi)
        if face is None:
            return None
        latin = r.choice(self.latin) if r.random() < 0.75 else None
        size = r.choice(SIZES)
        long = len(text) > 6
        gap = 0 if long else r.choice([0, 0, 0, r.uniform(0, 0.5), r.uniform(0, 1)])
        pitch = r.uniform(0.5, 0.68) if r.random() < 0.6 else 0
        pen, placed, places = size * 0.5, [], []
        for c in text:
            if c == " ":
                pen += size * r.uniform(0.3, 0.6)
                continue
            wide = c > "\u2fff"
            own = face if wide and (face.has(c)) or latin is None or not latin.has(c) else latin
            if not own.has(c):
                return None
            mask, offset, advance = own.glyph(c, size)
            step = size * (1 + gap) if wide else size * pitch if pitch else advance
            left = pen + (step - advance) / 2
            placed.append((mask, left + offset[0], offset[1]))
            places.append((pen + step / 2, min(step, size) if wide else step))
            pen += step
        width = int(pen + size * 0.5)
        ink = np.zeros((2 * size, width), np.uint8)
        base = int(1.36 * size)
        for mask, x, y in placed:
            x, y = int(round(x)), base + int(round(y))
            h, w = mask.shape
            y0, x0 = max(0, y), max(0, x)
            y1, x1 = min(2 * size, y + h), min(width, x + w)
            if y1 > y0 and x1 > x0:
                part = ink[y0:y1, x0:x1]
                np.maximum(part, mask[y0 - y:y1 - y, x0 - x:x1 - x], out=part)
        return ink, places, size

    def dots(self, ink, size):
        """A dot-matrix head: 24 dots per em, some missing."""
        r = self.random
        per_em = r.choice([20, 24, 24, 28])
        scale = per_em / size
        small = cv2.resize(ink, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        hit = ((small > r.uniform(70, 120)) & (self.numbers.rand(*small.shape) > 0.02)).astype(np.float32)
        grown = np.zeros((small.shape[0] * 4, small.shape[1] * 4), np.float32)
        grown[1::4, 1::4] = hit * 255
        dot = r.uniform(1.0, 1.7)
        grown = cv2.dilate(grown, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (4, 4) if dot < 1.3 else (5, 5)))
        return cv2.resize(grown, (ink.shape[1], ink.shape[0]), interpolation=cv2.INTER_AREA).astype(np.uint8)

    def print(self, ink, size):
        r = self.random
        kind = r.random()
        if kind < 0.18:
            ink = self.dots(ink, size)
        elif kind < 0.33:
            ink = cv2.dilate(ink, np.ones((2, 2), np.uint8))
        elif kind < 0.43 and size > 36:
            ink = cv2.erode(ink, np.ones((2, 2), np.uint8))
        ink = ink.astype(np.float32) * (r.uniform(0.65, 1.0) / 255)
        if r.random() < 0.3:
            spots = self.numbers.uniform(r.uniform(0.35, 0.8), 1, (4, max(4, ink.shape[1] // 20)))
            ink = ink * cv2.resize(spots.astype(np.float32), ink.shape[::-1], interpolation=cv2.INTER_CUBIC)
        if r.random() < 0.06:  # rubbed by fine scratches
            for _ in range(r.randint(1, 4)):
                cv2.line(ink, (r.randint(0, ink.shape[1]), 0), (r.randint(0, ink.shape[1]), ink.shape[0]), 0.0, 1)
        return ink

    def ground(self, shape, size):
        """Light left on the flattened plane: guilloche, shade, folds, the rim of a label."""
        r = self.random
        h, w = shape
        back = np.full(shape, 1.0, np.float32)
        if r.random() < 0.6:
            yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
            for _ in range(r.randint(1, 3)):
                frequency, angle = r.uniform(0.05, 0.8), r.uniform(0, np.pi)
                bend = r.uniform(0, 3) * np.sin(xx * r.uniform(0.01, 0.1))
                back += r.uniform(0.005, 0.06) * np.sin(frequency * (xx * np.cos(angle) + yy * np.sin(angle)) + bend)
            back += r.uniform(-0.12, 0.12) * (xx / w - 0.5)
        if r.random() < 0.12:
            for _ in range(r.randint(1, 2)):
                cv2.line(back, (r.randint(0, w), r.randint(0, h)), (r.randint(0, w), r.randint(0, h)),
                         r.uniform(0.3, 0.95), r.randint(1, 3))
        if r.random() < 0.08:  # a neighbour's rim, above or below
            y = r.choice([r.randint(0, int(size * 0.35)), r.randint(int(size * 1.7), 2 * size)])
            for _ in range(r.randint(1, 6)):
                x = r.randint(0, w)
                cv2.rectangle(back, (x, y - size // 10), (x + r.randint(2, size), y + size // 10), r.uniform(0.2, 0.7), -1)
        return back

    def camera(self, grey, size):
        """Resolution, focus, shake, noise and compression; ends at EM pixels per em."""
        r = self.random
        kind = r.random()
        em = size
        if kind < 0.75:  # what the sensor leaves of an em
            em = r.uniform(15, 40) if r.random() < 0.75 else r.uniform(11, 18)
            em = min(em, size)
        if r.random() < 0.6:
            grey = cv2.GaussianBlur(grey, (0, 0), max(0.3, r.uniform(0.15, 0.9) * size / em))
        if r.random() < 0.15:
            length = max(2, int(r.uniform(1, 4.5) * size / 26))
            kernel = np.zeros((length, length), np.float32)
            if r.random() < 0.6:
                kernel[length // 2, :] = 1
            else:
                np.fill_diagonal(kernel, 1)
            grey = cv2.filter2D(grey, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE)
        scale = em / size
        if scale < 1:
            grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        grey = grey + self.numbers.randn(*grey.shape).astype(np.float32) * r.uniform(0, 0.06) * r.random()
        byte = np.clip(grey * 255, 0, 255).astype(np.uint8)
        if r.random() < 0.6:
            byte = cv2.imdecode(cv2.imencode(".jpg", byte, [1, r.randint(50, 95)])[1], 0)
        if r.random() < 0.5:  # straightening samples once more
            mid = r.uniform(1.1, 2.2)
            byte = cv2.resize(byte, None, fx=mid, fy=mid, interpolation=cv2.INTER_LINEAR)
        return byte

    def line(self, text=None):
        while True:
            made = self.try_line(text if text is not None else self.texts.text())
            if made is not None:
                return made

    def try_line(self, text):
        r = self.random
        drawn = self.ink_of(text)
        if drawn is None:
            return None
        ink, places, size = drawn
        h, w = ink.shape
        shear, angle = r.gauss(0, 0.03), r.gauss(0, 0.25) * np.pi / 180
        matrix = np.float32([[1, shear, -shear * h / 2], [np.tan(angle), 1, -np.tan(angle) * w / 2]])
        ink = cv2.warpAffine(ink, matrix, (w, h), flags=cv2.INTER_LINEAR)
        rows = np.flatnonzero(ink.max(axis=1) > 96)
        if len(rows) == 0:
            return None
        middle, tall = (rows[0] + rows[-1] + 1) / 2 / h, (rows[-1] + 1 - rows[0]) / size
        ink = self.print(ink, size)
        level = r.uniform(0.75, 1.0)
        grey = self.ground((h, w), size) * level * (1 - ink) + r.uniform(0, 0.3) * level * ink
        if r.random() < 0.06:  # a veil of glare
            centre, reach = r.uniform(0, w), r.uniform(2, 6) * size
            veil = np.exp(-((np.arange(w, dtype=np.float32) - centre) / reach) ** 2) * r.uniform(0.2, 0.75)
            grey = grey + (1 - grey) * veil[None, :]
        byte = self.camera(grey, size)
        # As findTextLines(): around the ink's middle, one em to EM pixels, less where it is taller.
        em = min(EM * r.uniform(0.9, 1.1), (HEIGHT - 2) / tall)
        scale_y = em / (byte.shape[0] / 2)
        scale_x = scale_y * r.uniform(0.93, 1.07)
        centre = middle * byte.shape[0] * scale_y + r.gauss(0, 0.6)
        out_w = int(byte.shape[1] * scale_x)
        matrix = np.float32([[scale_x, 0, 0], [0, scale_y, HEIGHT / 2 - centre]])
        shrink = cv2.INTER_AREA if scale_y < 0.8 else r.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC])
        if scale_y < 0.8:
            byte = cv2.resize(byte, (out_w, max(1, int(byte.shape[0] * scale_y))), interpolation=shrink)
            matrix = np.float32([[1, 0, 0], [0, 1, HEIGHT / 2 - centre]])
            shrink = cv2.INTER_LINEAR
        picture = cv2.warpAffine(byte, matrix, (out_w, HEIGHT), flags=shrink, borderMode=cv2.BORDER_REPLICATE)
        picture = stretch(picture)
        ratio = out_w / w
        # The cut starts somewhere in the margin.
        left = int(max(0, (places[0][0] - places[0][1] / 2) * ratio - r.uniform(4, 12)))
        right = int(min(out_w, (places[-1][0] + places[-1][1] / 2) * ratio + r.uniform(4, 12)))
        picture = picture[:, left:min(right, left + LONGEST)]
        kept = [(x * ratio - left, width * ratio) for x, width in places]
        shown = text.replace(" ", "")
        last = len([1 for x, width in kept if x + width / 2 <= picture.shape[1] + 2])
        return Line(np.ascontiguousarray(picture), shown[:last], kept[:last])


if __name__ == "__main__":
    import sys
    import time

    import alphabet
    import texts
    renderer = Renderer(int(sys.argv[1]) if len(sys.argv) > 1 else 1, lambda r: texts.Texts(r, alphabet.load()))
    start = time.time()
    made = [renderer.line() for _ in range(400)]
    print("%.2f ms a line" % ((time.time() - start) / 400 * 1e3), len(renderer.hanzi), "faces",
          "mean width", np.mean([m.picture.shape[1] for m in made]))
    start = time.time()
    made = [renderer.line() for _ in range(400)]
    print("%.2f ms a line" % ((time.time() - start) / 400 * 1e3))
    sheet = np.full((30 * 36, 1420), 255, np.uint8)
    for i, m in enumerate(made[:60]):
        p = m.picture[:, :700]
        for x, _ in m.places:
            cv2.line(p, (int(x), 31), (int(x), 31), 0)
        sheet[i % 30 * 36:i % 30 * 36 + HEIGHT, i // 30 * 710:i // 30 * 710 + p.shape[1]] = p
    cv2.imwrite("/tmp/lines.png", sheet)
    print([m.text for m in made[:10]])
