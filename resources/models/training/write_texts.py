"""write_texts.py COUNT SEED: training texts, one a line, for licencedesk-training-lines."""

import random
import sys

import alphabet
import texts

source = texts.Texts(random.Random(int(sys.argv[2])), alphabet.load())
for _ in range(int(sys.argv[1])):
    print(source.text())
