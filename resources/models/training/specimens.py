"""Lines cut by the program itself out of specimens (see README: licencedesk-training-lines).

A folder of parts: NAME.bin holds the pictures one after the other, NAME.jsonl one line each: offset,
width, height, text and the middle and width of every character. New parts are taken up while training
runs.
"""

import json
import pathlib
import random
import time

import cv2
import numpy as np

import lines

READING_EM = 28       # TextLineFinder.cpp: ReadingHeight
ENOUGH = 60000
MARGIN = 0.33 * READING_EM


class Stored:
    def __init__(self, folder, seed, index):
        self.folder = pathlib.Path(folder)
        self.random = random.Random(seed)
        self.numbers = np.random.RandomState(seed % (1 << 32))
        self.index = index
        self.parts = {}
        self.entries = []
        self.looked = 0

    def plenty(self):
        """0…1: a few thousand lines must not be learnt by heart."""
        if time.time() - self.looked > 60:
            self.looked = time.time()
            for path in sorted(self.folder.glob("*.jsonl")):
                if path.stem not in self.parts:
                    self.load(path)
        return min(1.0, len(self.entries) / ENOUGH)

    def load(self, path):
        self.parts[path.stem] = np.memmap(path.with_suffix(".bin"), np.uint8, "r")
        for row in path.read_text("utf-8").splitlines():
            entry = json.loads(row)
            if all(c in self.index for c in entry["text"]):
                self.entries.append((path.stem, entry))

    def line(self):
        part, entry = self.random.choice(self.entries)
        width, height, offset = entry["width"], entry["height"], entry["offset"]
        picture = self.parts[part][offset:offset + width * height].reshape(height, width)
        return self.varied(picture, entry)

    def varied(self, picture, entry):
        """To 32 rows around the ink's middle, as the program does, and never twice the same."""
        r = self.random
        height, width = picture.shape
        scale = min(lines.EM / READING_EM * r.uniform(0.95, 1.05), 30 / max(8.0, height - 2 * MARGIN))
        scale_x = scale * r.uniform(0.95, 1.05)
        size = (max(8, round(width * scale_x)), max(8, round(height * scale)))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
        places = [(x * scale_x, extent * scale_x) for x, extent in entry["places"]]
        matrix = np.float32([[1, 0, 0], [0, 1, (lines.HEIGHT - size[1]) / 2 + r.gauss(0, 0.6)]])
        picture = cv2.warpAffine(picture, matrix, (size[0], lines.HEIGHT), borderValue=255.0)
        picture = 255 * np.clip(picture / 255, 0, 1) ** r.uniform(0.8, 1.25)
        if r.random() < 0.4:
            picture = picture + self.numbers.randn(*picture.shape) * r.uniform(0, 8)
        start = r.randint(0, 3)
        picture = np.clip(picture, 0, 255).astype(np.uint8)[:, start:start + lines.LONGEST]
        kept = [(x - start, extent) for x, extent in places]
        last = len([1 for x, extent in kept if x + extent / 2 <= picture.shape[1] + 2])
        return lines.Line(np.ascontiguousarray(picture), entry["text"][:last], kept[:last])
