#!/usr/bin/env python3
"""Measures the merging: pairs of labelled articles on one event that were joined rightly, wrongly, or missed.

usage: merging.py GOLD_DIR... EVENTS.jsonl [--errors]

GOLD_DIR holds one JSON file per article: {"id", "lang", "gold": {"agreements": [{"event_id"?, ...}]}}.
EVENTS.jsonl is what `intercity read --merge --json GOLD_DIR...` prints; lines without an event are passed over.

Two articles are a pair of the gold where both have an agreement with the same event_id; an agreement without one is an event of
its own. They are a pair of the merging where one event has both as sources that report it. An article that only refers back to
an event has no label for it: pairs with such a source are counted apart and listed with --errors, to be looked at.
Exit 0 always: it measures, it does not judge.
"""
import itertools, json, os, sys


def gold_events(folders):
    """article id -> (event ids, language)"""
    articles = {}
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            if name.endswith(".json"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    article = json.load(file)
                events = {a["event_id"] for a in article["gold"].get("agreements", []) if a.get("event_id")}
                articles[article["id"]] = (events, article["lang"])
    return articles


def pairs(documents):
    return set(itertools.combinations(sorted(set(documents)), 2))


def merged_pairs(path, known):
    """pairs of articles that both report an event, and pairs where one only mentions it; each with the event"""
    reporting, mentioning, events = {}, {}, 0
    for line in open(path, encoding="utf-8"):
        act = json.loads(line) if line.strip() else {}
        if "event" not in act:
            continue
        events += 1
        sources = [s for s in act["sources"] if s["document"] in known]
        both = pairs(s["document"] for s in sources if s["reports"])
        for pair in both:
            reporting.setdefault(pair, act["event"])
        for pair in pairs(s["document"] for s in sources) - both:
            mentioning.setdefault(pair, act["event"])
    return reporting, mentioning, events


def say(event):
    return f"{' - '.join(p['name'] for p in event['parties'])}, {event['kind']}, {event['act']}, {event['date']}"


def line(name, right, wrong, missed):
    p = right / (right + wrong) if right + wrong else 1.0
    r = right / (right + missed) if right + missed else 1.0
    f = 2 * p * r / (p + r) if p + r else 0.0
    return f"{name:26s} P {p:.3f}  R {r:.3f}  F1 {f:.3f}   (rightly {right}, wrongly {wrong}, missed {missed})"


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(args) < 2:
        sys.exit(__doc__)
    articles = gold_events(args[:-1])
    members = {}
    for article, (events, _) in articles.items():
        for event in events:
            members.setdefault(event, []).append(article)
    gold = set().union(*(pairs(m) for m in members.values())) if members else set()
    got, mentions, events = merged_pairs(args[-1], articles)
    right, wrong, missed = gold & set(got), set(got) - gold, gold - set(got)
    print(f"articles {len(articles)}, their pairs {len(articles) * (len(articles) - 1) // 2}, "
          f"labelled events of several articles {sum(len(m) > 1 for m in members.values())}, events found {events}")
    print(line("articles joined", len(right), len(wrong), len(missed)))
    across = lambda some: sum(articles[a][1] != articles[b][1] for a, b in some)
    print(line("  of two languages", across(right), across(wrong), across(missed)))
    by_mention = sorted(set(mentions) - set(got))
    print(f"joined by a mention alone  {len(by_mention)} (not labelled)")
    if "--errors" in sys.argv:
        for pair in sorted(wrong):
            print(f"wrongly: {' + '.join(pair)}: {say(got[pair])}")
        for pair in sorted(missed):
            print(f"missed:  {' + '.join(pair)}: {', '.join(sorted(articles[pair[0]][0] & articles[pair[1]][0]))}")
        for pair in by_mention:
            print(f"mention: {' + '.join(pair)}: {say(mentions[pair])}")


main()
