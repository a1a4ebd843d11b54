"""Peers written in Python, for one pass over documents.

peers.py NAME < documents.jsonl: rows with "html" or "text". Prints {"seconds": CPU time of the work alone, "failed": documents given up}.
"""

import json
import re
import sys
import time


def trafilatura():
    from trafilatura import extract

    return lambda row: extract(row["html"])


def lexrank():
    """LexRank of sumy, three sentences. Its own sentence splitter is a download: a plain pattern stands for it."""
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer

    class Tokenizer:
        def to_sentences(self, paragraph):
            return re.split(r"(?<=[.!?])\s+", paragraph)

        def to_words(self, sentence):
            return re.findall(r"\w+", sentence)

    summarizer = LexRankSummarizer()
    return lambda row: summarizer(PlaintextParser.from_string(row["text"], Tokenizer()).document, 3)


PEERS = {"trafilatura": trafilatura, "sumy LexRank": lexrank}


def main():
    work = PEERS[sys.argv[1]]()
    rows = [json.loads(line) for line in sys.stdin]
    failed = 0
    start = time.process_time()
    for row in rows:
        try:
            work(row)
        except Exception:  # its number is told
            failed += 1
    print(json.dumps({"seconds": time.process_time() - start, "failed": failed}))


main()
