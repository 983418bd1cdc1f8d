#!/usr/bin/env python3
"""What the runner takes for a result, and what it must not: a search that died, was cut short, or failed in another way."""
import importlib.machinery
import importlib.util
import types
import unittest
from pathlib import Path

LOADER = importlib.machinery.SourceFileLoader("run", str(Path(__file__).with_name("run")))
run = importlib.util.module_from_spec(importlib.util.spec_from_loader("run", LOADER))
run.__dict__["__file__"] = str(Path(__file__).with_name("run"))
LOADER.exec_module(run)

HOLDS = "State-vector 64 byte, depth reached 59, errors: 0\n  2337952 states, stored\n   64.000\tmemory used for hash table (-w23)\n"


def judged(text):
    return run.judge(types.SimpleNamespace(stdout=text))[0]


class Judge(unittest.TestCase):
    def test_a_finished_search_without_errors_holds(self):
        self.assertEqual(run.judge(types.SimpleNamespace(stdout=HOLDS)), ("holds", 2337952))

    def test_a_search_that_was_too_shallow_does_not_hold(self):
        self.assertEqual(judged("error: max search depth too small\n" + HOLDS), "unfinished")

    def test_a_search_that_ran_out_of_memory_does_not_hold(self):
        self.assertEqual(judged("pan: reached -DMEMLIM bound\n" + HOLDS), "unfinished")
        self.assertEqual(judged("pan: out of memory\n" + HOLDS), "unfinished")
        self.assertEqual(judged("Warning: Search not completed\n" + HOLDS), "unfinished")

    def test_a_search_that_was_killed_is_no_result(self):
        self.assertEqual(judged(""), "died")

    def test_each_failure_is_told_from_the_others(self):
        wrong = HOLDS.replace("errors: 0", "errors: 1")
        self.assertEqual(judged("pan:1: assertion violated  !((R&(1<<o))) (at depth 33)\n" + wrong), "assertion")
        self.assertEqual(judged("pan:1: invalid end state (at depth 3)\n" + wrong), "deadlock")
        self.assertEqual(judged("pan:1: non-progress cycle (at depth 296)\n" + wrong), "no-progress")
        self.assertEqual(judged("pan:1: VECTORSZ is too small\n" + wrong), "another error")


class Rows(unittest.TestCase):
    def test_every_row_that_fails_names_a_row_that_holds(self):
        rows = {row.name: row for row in run.read_rows()}
        for row in rows.values():
            if row.expected != "holds":
                self.assertTrue(row.base, row.name)
                self.assertEqual(rows[row.base].expected, "holds", row.name)

    def test_a_knob_is_added_replaced_and_taken_away(self):
        self.assertEqual(run.parse_knobs(["-DB=2", "-UC", "-DD"], {"A": "1", "B": "1", "C": ""}), {"A": "1", "B": "2", "D": ""})
        with self.assertRaises(ValueError):
            run.parse_knobs(["-E"], {})

    def test_the_page_shows_the_rows_that_there_are(self):
        rows = run.read_rows()
        self.assertEqual(run.check_page(rows), set())
        self.assertEqual(run.check_page(rows[1:]), {rows[0].name})


if __name__ == "__main__":
    unittest.main()
