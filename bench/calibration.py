#!/usr/bin/env python3
"""How sure readings are of agreements, held against labelled articles.

usage: calibration.py SCORE_READER.py GOLD_DIR READINGS.jsonl [GOLD_DIR READINGS.jsonl ...]

SCORE_READER.py is the scorer whose rules say which agreement is right (parties and sort of act).
Prints, for ranges of stated confidence, how many agreements there are, the mean confidence stated
and the share that is right; then the mean squared difference (Brier score) and what stating the
overall share for each agreement would give.
"""
import json
import os
import sys

RANGES = [(0.0, 0.6), (0.6, 0.75), (0.75, 0.85), (0.85, 0.93), (0.93, 1.01)]


def main():
    if len(sys.argv) < 4 or len(sys.argv) % 2:
        sys.exit(__doc__)
    score = {}
    source = open(sys.argv[1], encoding="utf-8").read()
    exec(source[: source.rindex("\nmain()")], score)
    stated = []
    for folder, readings in zip(sys.argv[2::2], sys.argv[3::2]):
        stated += judged(score, folder, readings)
    print("stated          agreements  mean stated  right")
    for low, high in RANGES:
        some = [(sure, right) for sure, right in stated if low <= sure < high]
        if some:
            mean = sum(sure for sure, _ in some) / len(some)
            share = sum(right for _, right in some) / len(some)
            print(f"{low:.2f} to {min(high, 1):.2f}    {len(some):10d}  {mean:11.2f}  {share:5.2f}")
    overall = sum(right for _, right in stated) / len(stated)
    brier = sum((sure - right) ** 2 for sure, right in stated) / len(stated)
    print(f"all                {len(stated):7d}  right {overall:.2f}; Brier score {brier:.3f},"
          f" stating {overall:.2f} throughout {overall * (1 - overall):.3f}")


def judged(score, folder, readings):
    """Each agreement's confidence, and 1 where it is right, else 0."""
    read = {}
    for line in open(readings, encoding="utf-8"):
        reading = json.loads(line)
        read[reading["document"]["id"]] = reading
    counted = score["CONCLUDED"] | score["ENDED"] | {"planned"}
    same = lambda want, got: (score["group"](want["status"]) == score["group"](got["act"])
                              and score["parties_match"](want, got))
    result = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".json"):
            article = json.load(open(os.path.join(folder, name), encoding="utf-8"))
            wanted = [a for a in article["gold"]["agreements"] if a["status"] in counted]
            got = read.get(article["id"], {"agreements": []})["agreements"]
            pairs, _, extra = score["pair_up"](wanted, got, same)
            result += [(found["confidence"], 1) for _, found in pairs]
            result += [(found["confidence"], 0) for found in extra]
    return result


main()
