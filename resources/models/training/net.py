"""The recogniser's network: convolutions only, so that OpenCV takes any width and any batch.

[N, 1, 32, W] grey (line minus mean, over standard deviation) -> features [N, FEATURES + 1, 1, W / 4],
one column per four pixels of width; the last channel is the log-odds that the column is blank. The
other FEATURES -> classes [N, 1 + characters, 1, W / 4], class 0 the blank. Both halves are exported
apart: most columns are plainly blank and need no look at eight thousand classes.
"""

import torch
from torch import nn

FEATURES = 128
STRIDE = 4


def convolution(inputs, outputs, kernel=3, stride=1, groups=1):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))


class Separable(nn.Module):
    def __init__(self, inputs, outputs, stride=1):
        super().__init__()
        self.depth = convolution(inputs, inputs, 3, stride, inputs)
        self.point = convolution(inputs, outputs, 1)
        self.same = inputs == outputs and stride == 1

    def forward(self, x):
        y = self.point(self.depth(x))
        return x + y if self.same else y


class Features(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            convolution(1, 32, 3, 2), Separable(32, 64), Separable(64, 96, 2), Separable(96, 96),
            Separable(96, 192, (2, 1)), Separable(192, 192), Separable(192, 192),
            Separable(192, 384, (2, 1)), Separable(384, 384), Separable(384, 384))
        self.fold = nn.Sequential(nn.Conv2d(384, 384, (2, 1), bias=False), nn.BatchNorm2d(384),
                                  nn.ReLU(inplace=True))  # the last two rows become one
        self.context = nn.Sequential(
            nn.Conv2d(384, 384, (1, 5), padding=(0, 2), groups=384, bias=False), nn.BatchNorm2d(384),
            nn.ReLU(inplace=True), nn.Conv2d(384, FEATURES + 1, 1))

    def forward(self, x):
        return self.context(self.fold(self.body(x)))


class Recogniser(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.features = Features()
        self.classes = nn.Conv2d(FEATURES, classes, 1)

    def forward(self, x):
        return self.classes(self.features(x)[:, :FEATURES])


def normalised(picture):
    """uint8 or float [32, W] -> what the net takes; as in NeuralRecogniser.cpp."""
    grey = torch.as_tensor(picture, dtype=torch.float32)
    return (grey - grey.mean()) / (grey.std(unbiased=False) + 10)
