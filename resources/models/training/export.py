"""export.py CHECKPOINT FOLDER: writes features.onnx and characters.onnx for OpenCV 4.6 and compares.

OpenCV's importer wants no Identity nodes (PyTorch 1.13 merges equal initialisers into such) and a
four-dimensional output; then one export takes every width and every batch.
"""

import pathlib
import sys

import cv2
import numpy as np
import torch

import net


def write(module, example, path):
    torch._C._jit_pass_onnx_deduplicate_initializers = lambda graph, parameters, training: parameters
    torch.onnx.export(module.eval(), example, str(path), opset_version=11, input_names=["input"],
                      output_names=["output"], do_constant_folding=True)


def difference(module, path, example):
    reader = cv2.dnn.readNetFromONNX(str(path))
    reader.setInput(example.numpy())
    with torch.no_grad():
        return float(np.abs(reader.forward() - module(example).numpy()).max())


def main():
    checkpoint = torch.load(sys.argv[1], map_location="cpu")
    folder = pathlib.Path(sys.argv[2])
    model = net.Recogniser(len(checkpoint["alphabet"]) + 1)
    state = model.state_dict()
    for name, value in checkpoint["state"].items():
        if state[name].shape != value.shape:  # from before the blank channel
            padded = torch.zeros_like(state[name]) - (10 if value.dim() == 1 else 0)
            padded[:len(value)] = value
            value = padded
        state[name] = value
    model.load_state_dict(state)
    model.eval()
    write(model.features, torch.randn(1, 1, 32, 320), folder / "features.onnx")
    write(model.classes, torch.randn(1, net.FEATURES, 1, 80), folder / "characters.onnx")
    (folder / "alphabet.txt").write_text(checkpoint["alphabet"] + "\n", "utf-8")
    print("differences:", difference(model.features, folder / "features.onnx", torch.randn(3, 1, 32, 416)),
          difference(model.classes, folder / "characters.onnx", torch.randn(1, net.FEATURES, 1, 333)))
    for path in sorted(folder.glob("*.onnx")):
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
