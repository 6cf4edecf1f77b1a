"""Trains the recogniser: train.py OUT_FOLDER --minutes M [--resume FILE] [--specimens FOLDER] …

Every output column is held against the known place of the characters: a character near its middle, the
blank between characters, nothing where it is unclear (far sooner done than CTC from nothing). A
sampled softmax (the batch's classes and some others) makes a step cheap; the last part of the time
takes the full one. Several trainers run side by side and drift to a common centre (elastic averaging),
so that a machine with other work loses nothing but time; the centre is what is kept.
Where there is a GPU, one trainer uses it, with large batches and a render worker on every core.
"""

import argparse
import os
import pathlib
import random
import time

import numpy as np
import torch
import torch.multiprocessing as mp
import torch.nn.functional as F

import alphabet
import lines
import net
import specimens
import texts

BLANK = 0
UNCLEAR = -100


def columns_of(line, width, index):
    """The class of each output column."""
    count = width // net.STRIDE
    targets = np.zeros(count, np.int64)
    middles = np.arange(count) * net.STRIDE + (net.STRIDE - 1) / 2
    for character, (x, extent) in zip(line.text, line.places):
        half = max(extent / 2, 6)
        distance = np.abs(middles - x)
        targets[(distance < 0.62 * half) & (targets == BLANK)] = UNCLEAR
        targets[distance < max(0.3 * half, 3.1)] = index[character]
    return targets


def batch_of(group, index):
    width = min(lines.LONGEST, (max(line.picture.shape[1] for line in group) + 7) // 8 * 8)
    pictures = np.zeros((len(group), 1, lines.HEIGHT, width), np.float32)
    targets = np.zeros((len(group), width // net.STRIDE), np.int64)
    for row, line in enumerate(group):
        picture = line.picture[:, :width].astype(np.float32)
        pictures[row, 0, :, :picture.shape[1]] = (picture - picture.mean()) / (picture.std() + 10)
        targets[row] = columns_of(line, width, index)
    return pictures, targets


def batches(source, index, size, pool=16):
    """Lines of about the same width share a batch."""
    while True:
        made = sorted((source() for _ in range(size * pool)), key=lambda line: line.picture.shape[1])
        groups = [made[i:i + size] for i in range(0, len(made), size)]
        random.shuffle(groups)
        for group in groups:
            yield batch_of(group, index)


def worker(queue, seed, arguments):
    os.nice(arguments.nice)
    torch.set_num_threads(1)
    cv2_threads()
    characters = alphabet.load()
    index = {c: i + 1 for i, c in enumerate(characters)}
    renderer = lines.Renderer(seed, lambda r: texts.Texts(r, characters))
    stored = specimens.Stored(arguments.specimens, seed, index) if arguments.specimens else None
    chance = random.Random(seed)

    def source():
        if stored is not None and chance.random() < arguments.share * stored.plenty():
            return stored.line()
        return renderer.line()

    for item in batches(source, index, arguments.batch):
        queue.put(item)


def cv2_threads():
    import cv2
    cv2.setNumThreads(1)


def loss_of(model, features, targets, sampled):
    """Cross-entropy over the columns that are clear; blanks are thinned out, there are so many.
    Smoothed while the softmax is sampled; not in the end, when the probabilities must mean something."""
    clear = targets != UNCLEAR
    blank = F.binary_cross_entropy_with_logits(features[clear, net.FEATURES], (targets[clear] == BLANK).float())
    features = features[:, :net.FEATURES]
    keep = (targets > BLANK) | ((targets == BLANK) & (torch.rand(targets.shape, device=targets.device) > 0.5))
    features, targets = features[keep], targets[keep]
    count = model.classes.out_channels
    weight, bias = model.classes.weight.view(count, -1), model.classes.bias
    if sampled:
        extra = torch.randint(1, count, (sampled,), device=targets.device)
        chosen = torch.unique(torch.cat([targets, torch.zeros(1, dtype=torch.long, device=targets.device), extra]))
        place = torch.full((count,), -1, dtype=torch.long, device=targets.device)
        place[chosen] = torch.arange(len(chosen), device=targets.device)
        weight, bias, targets = weight[chosen], bias[chosen], place[targets]
    return F.cross_entropy(features @ weight.t() + bias, targets, label_smoothing=0.03 if sampled else 0.0) + 0.5 * blank


def elastic(model, centre, lock, pull):
    """Model and centre move towards each other."""
    with lock, torch.no_grad():
        own = model.state_dict()
        for name, kept in centre.items():
            if kept.dtype.is_floating_point:
                step = pull * (own[name].to(kept.device) - kept)
                kept.add_(step)
                own[name].sub_(step.to(own[name].device))


def decoded(logits):
    found = []
    for row in logits.argmax(1).tolist():
        text, last = [], BLANK
        for value in row:
            if value != last and value != BLANK:
                text.append(value)
            last = value
        found.append(text)
    return found


def exactness(model, groups, characters):
    right = total = 0
    with torch.no_grad():
        for pictures, wanted in groups:
            logits = model(torch.from_numpy(pictures)).squeeze(2)
            for found, text in zip(decoded(logits), wanted):
                right += "".join(characters[i - 1] for i in found) == text
                total += 1
    return right / max(1, total)


def evaluation_lines(characters, seed, held_out, count=320):
    index = {c: i + 1 for i, c in enumerate(characters)}
    renderer = lines.Renderer(seed, lambda r: texts.Texts(r, characters), held_out)
    made = sorted((renderer.line() for _ in range(count)), key=lambda line: line.picture.shape[1])
    return [(batch_of(made[i:i + 32], index)[0], [line.text for line in made[i:i + 32]])
            for i in range(0, count, 32)]


def rate_at(arguments, share):
    """Flat, then a cosine down to nothing."""
    if share < arguments.flat:
        return arguments.rate
    return arguments.rate * 0.5 * (1 + np.cos(np.pi * (share - arguments.flat) / (1 - arguments.flat))) + 1e-6


def trainer(number, queue, centre, lock, counter, start, arguments):
    os.nice(arguments.nice)
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed + number)
    classes = len(alphabet.load()) + 1
    device = torch.device("cuda" if arguments.gpu else "cpu")
    model = net.Recogniser(classes).to(device, memory_format=torch.channels_last)
    model.load_state_dict(centre)
    optimiser = torch.optim.AdamW(model.parameters(), lr=arguments.rate, weight_decay=1e-4)
    model.train()
    steps, smooth, waited, seen = 0, 0.0, 0.0, 0
    while True:
        share = (time.time() - start) / (arguments.minutes * 60)
        if share >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate_at(arguments, share) * min(1, (steps + 1) / 200)
        begun = time.time()
        pictures, targets = queue.get()
        waited += time.time() - begun
        inputs = torch.from_numpy(pictures).to(device, memory_format=torch.channels_last)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            features = model.features(inputs)
        features = features.float().squeeze(2).permute(0, 2, 1).reshape(-1, net.FEATURES + 1)
        sampled = 0 if share > arguments.full else arguments.sampled
        loss = loss_of(model, features, torch.from_numpy(targets).to(device).reshape(-1), sampled)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()
        steps += 1
        seen += len(pictures)
        smooth = 0.98 * smooth + 0.02 * loss.item()
        if steps % 20 == 0:
            elastic(model, centre, lock, 0.3)
        with counter.get_lock():
            counter.value += len(pictures)
        if steps % 250 == 0:
            print("  trainer %d step %d loss %.3f, %.0f lines/s, waiting %.0f %%" % (
                number, steps, smooth / (1 - 0.98 ** steps), seen / (time.time() - start),
                100 * waited / (time.time() - start)), flush=True)
    elastic(model, centre, lock, 0.5)


def quiet_last_block(state):
    """A block that the earlier state lacks starts as doing nothing."""
    state["features.body.9.point.1.weight"].zero_()


def grown(state, arguments, characters):
    """Takes what fits of an earlier state; heads are matched by character."""
    earlier = torch.load(arguments.resume, map_location="cpu")
    own = state
    old_characters = earlier.get("alphabet", characters)
    earlier = earlier.get("state", earlier)
    for name, value in earlier.items():
        if name.startswith("classes."):
            own[name][0] = value[0]
            place = {c: i + 1 for i, c in enumerate(characters)}
            for i, c in enumerate(old_characters):
                if c in place:
                    own[name][place[c]] = value[i + 1]
        elif name in own and own[name].shape == value.shape:
            own[name].copy_(value)
        elif name in own and own[name].shape[1:] == value.shape[1:]:  # from before the blank channel
            own[name][len(value):] = 0 if own[name].dim() > 1 else -10
            own[name][:len(value)] = value


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--resume")
    parser.add_argument("--specimens", help="folder of the specimen lines (see README)")
    parser.add_argument("--share", type=float, default=0.4, help="of lines that come from specimens")
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--sampled", type=int, default=1500)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--flat", type=float, default=0.4)
    parser.add_argument("--full", type=float, default=0.85, help="share of the time after which all classes count")
    parser.add_argument("--trainers", type=int, default=2)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--nice", type=int, default=10)
    arguments = parser.parse_args()
    arguments.gpu = torch.cuda.is_available()
    if arguments.gpu:  # one trainer with large batches, and everything else draws lines for it
        arguments.trainers, arguments.workers = 1, max(2, os.cpu_count() - 2)
        arguments.batch = max(arguments.batch, 256)
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    characters = alphabet.load()
    torch.manual_seed(arguments.seed)
    centre = net.Recogniser(len(characters) + 1).state_dict()
    if arguments.resume:
        quiet_last_block(centre)
        grown(centre, arguments, characters)
    for value in centre.values():
        value.share_memory_()
    queue, lock, counter = mp.Queue(24), mp.Lock(), mp.Value("l", 0)
    seed = arguments.seed * 1000 + int(time.time()) % 1000 * 16 if arguments.resume else arguments.seed * 1000
    for i in range(arguments.workers):
        mp.Process(target=worker, args=(queue, seed + i, arguments), daemon=True).start()
    start = time.time()
    trainers = [mp.Process(target=trainer, args=(i, queue, centre, lock, counter, start, arguments))
                for i in range(arguments.trainers)]
    for process in trainers:
        process.start()
    os.nice(arguments.nice)
    seen_faces = evaluation_lines(characters, 777, False)
    other_faces = evaluation_lines(characters, 778, True)
    model = net.Recogniser(len(characters) + 1).eval()
    while any(process.is_alive() for process in trainers):
        for _ in range(24):
            time.sleep(10)
            if not any(process.is_alive() for process in trainers):
                break
        with lock:
            model.load_state_dict(centre)
        torch.save({"state": model.state_dict(), "alphabet": characters}, arguments.out / "checkpoint.tmp")
        os.replace(arguments.out / "checkpoint.tmp", arguments.out / "checkpoint.pt")
        print("%5.1f min, %d lines: exact %.3f in known faces, %.3f in held-out faces" % (
            (time.time() - start) / 60, counter.value, exactness(model, seen_faces, characters),
            exactness(model, other_faces, characters)), flush=True)


if __name__ == "__main__":
    mp.set_start_method("spawn" if torch.cuda.is_available() else "fork")
    main()
