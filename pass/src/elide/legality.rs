//! What each rule may drop in each barrier family, and why, as data (DESIGN §3, "what may be elided"). A reason in backquotes is a
//! search of `tests/protocol`: one that holds, or the mutant that fails. What a family does not record at all is the rule `family`, which has no condition.

use crate::family::Family;
use shade_abi::checked::claim;

/// A reason to leave entries out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The barrier family does not record this half.
    Family,
    /// The slot is in a non-escaping alloca: stacks are scanned, not logged.
    StackDest,
    /// The slot cannot hold a pointer.
    NoPointer,
    /// The new value is null.
    NullValue,
    /// The new value is a global, a function or provably an integer.
    ImmortalValue,
    /// The slot is in an object allocated here, no safepoint since, not published.
    FreshObject,
    /// The slot is in an unpublished object and was not written since its allocation.
    OldNull,
    /// The slot was logged since the last safepoint.
    Dominated,
    /// The new value was logged since the last safepoint.
    ShadedValue,
    /// The new value points into the slot's own object.
    SelfEdge,
}

impl Rule {
    /// All rules, in the order of the report.
    pub(crate) const ALL: [Rule; 10] = [
        Rule::Family,
        Rule::StackDest,
        Rule::NoPointer,
        Rule::NullValue,
        Rule::ImmortalValue,
        Rule::FreshObject,
        Rule::OldNull,
        Rule::Dominated,
        Rule::ShadedValue,
        Rule::SelfEdge,
    ];

    /// Name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Rule::Family => "family",
            Rule::StackDest => "stack-dest",
            Rule::NoPointer => "no-pointer",
            Rule::NullValue => "null-value",
            Rule::ImmortalValue => "immortal-value",
            Rule::FreshObject => "fresh-object",
            Rule::OldNull => "old-null",
            Rule::Dominated => "dominated",
            Rule::ShadedValue => "shaded-value",
            Rule::SelfEdge => "self-edge",
        }
    }

    /// Number as a claim of a checked build's site.
    pub(crate) fn claim(self) -> u8 {
        match self {
            Rule::Family => claim::FAMILY,
            Rule::StackDest => claim::STACK_DEST,
            Rule::NoPointer => claim::NO_POINTER,
            Rule::NullValue => claim::NULL_VALUE,
            Rule::ImmortalValue => claim::IMMORTAL_VALUE,
            Rule::FreshObject => claim::FRESH_OBJECT,
            Rule::OldNull => claim::OLD_NULL,
            Rule::Dominated => claim::DOMINATED,
            Rule::ShadedValue => claim::SHADED_VALUE,
            Rule::SelfEdge => claim::SELF_EDGE,
        }
    }
}

/// Which entries fall away. For cards, which have no entries of values, `old` stands for "somebody overwrote" and
/// `new` for "somebody stored": the card is needed only for the latter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dropped {
    /// The old value's entry.
    pub(crate) old: bool,
    /// The new value's entry.
    pub(crate) new: bool,
}

impl Dropped {
    /// Whether nothing is left of a barrier that makes both entries.
    pub(crate) fn both(self) -> bool {
        self.old && self.new
    }
}

const BOTH: Dropped = Dropped { old: true, new: true };
const OLD: Dropped = Dropped { old: true, new: false };
const NEW: Dropped = Dropped { old: false, new: true };
pub(crate) const NOTHING: Dropped = Dropped { old: false, new: false };

/// One cell: what falls away, and why it may, or why no more than that.
type Cell = (Rule, Family, Dropped, &'static str);

const TABLE: [Cell; 60] = [
    (Rule::Family, Family::Hybrid, NOTHING, "`no-deletion`, `no-insertion`"),
    (Rule::Family, Family::Deletion, NEW, "all stacks are scanned at one stop: `snapshot`"),
    (Rule::Family, Family::Insertion, OLD, "what is cut off is on a stack, and those are scanned again at the end"),
    (Rule::Family, Family::Card, OLD, "a young object that an old one no longer holds is not looked for"),
    (Rule::Family, Family::Values, NOTHING, "what the prelude does with the values is not known"),
    (Rule::Family, Family::Slots, NOTHING, "what the prelude does with the slot is not known"),
    (Rule::StackDest, Family::Hybrid, BOTH, "the own stack is scanned, not logged"),
    (
        Rule::StackDest,
        Family::Deletion,
        BOTH,
        "the own stack was scanned at the stop: what is in it later is found elsewhere",
    ),
    (Rule::StackDest, Family::Insertion, BOTH, "stacks are scanned again at the end of marking"),
    (Rule::StackDest, Family::Card, BOTH, "a card is for slots in the heap; stacks are scanned whole"),
    (Rule::StackDest, Family::Values, BOTH, "no pointer to memory of the heap is written"),
    (Rule::StackDest, Family::Slots, BOTH, "no slot of the heap is written"),
    (Rule::NoPointer, Family::Hybrid, BOTH, "the slot holds no edge before or after"),
    (Rule::NoPointer, Family::Deletion, BOTH, "the slot holds no edge before or after"),
    (Rule::NoPointer, Family::Insertion, BOTH, "the slot holds no edge before or after"),
    (Rule::NoPointer, Family::Card, BOTH, "the slot holds no edge before or after"),
    (Rule::NoPointer, Family::Values, BOTH, "the slot holds no edge before or after"),
    (Rule::NoPointer, Family::Slots, BOTH, "the slot holds no edge before or after"),
    (
        Rule::NullValue,
        Family::Hybrid,
        NEW,
        "nothing is reachable through null; the old edge goes all the same: `no-deletion`",
    ),
    (Rule::NullValue, Family::Deletion, NOTHING, "the old edge goes, whatever comes: `snapshot-no-deletion`"),
    (Rule::NullValue, Family::Insertion, NEW, "nothing is reachable through null"),
    (Rule::NullValue, Family::Card, NEW, "null is no pointer to a young object"),
    (Rule::NullValue, Family::Values, NOTHING, "what the prelude does with a null is not known"),
    (Rule::NullValue, Family::Slots, NOTHING, "what the prelude does with a null is not known"),
    (
        Rule::ImmortalValue,
        Family::Hybrid,
        NEW,
        "no object is reachable through it but what the roots hold: `no-deletion`",
    ),
    (Rule::ImmortalValue, Family::Deletion, NOTHING, "the old edge goes, whatever comes: `snapshot-no-deletion`"),
    (Rule::ImmortalValue, Family::Insertion, NEW, "no object is reachable through it but what the roots hold"),
    (Rule::ImmortalValue, Family::Card, NEW, "a global is no young object"),
    (Rule::ImmortalValue, Family::Values, NOTHING, "what the prelude does with the value is not known"),
    (Rule::ImmortalValue, Family::Slots, NOTHING, "what the prelude does with the value is not known"),
    (
        Rule::FreshObject,
        Family::Hybrid,
        BOTH,
        "nobody else can have seen the edge: `fresh-both`, but not `fresh-safepoint`, `fresh-for-ever`",
    ),
    (
        Rule::FreshObject,
        Family::Deletion,
        BOTH,
        "no stop can have come between: `snapshot-fresh`, but not `snapshot-fresh-safepoint`",
    ),
    (
        Rule::FreshObject,
        Family::Insertion,
        NOTHING,
        "the object may be black, and the only way to a white value once the stack has dropped it",
    ),
    (
        Rule::FreshObject,
        Family::Card,
        BOTH,
        "an object is young to the next safepoint at least, as the collector has to promise",
    ),
    (Rule::FreshObject, Family::Values, NOTHING, "what the prelude does with the values is not known"),
    (Rule::FreshObject, Family::Slots, NOTHING, "what the prelude does with the slot is not known"),
    (Rule::OldNull, Family::Hybrid, OLD, "nothing is cut off: `old-null`, but not `old-written`"),
    (Rule::OldNull, Family::Deletion, OLD, "nothing is cut off: `snapshot-old-null`, but not `snapshot-old-written`"),
    (Rule::OldNull, Family::Insertion, OLD, "old values are not recorded"),
    (Rule::OldNull, Family::Card, OLD, "old values are not recorded"),
    (Rule::OldNull, Family::Values, NOTHING, "what the prelude does with the values is not known"),
    (Rule::OldNull, Family::Slots, NOTHING, "what the prelude does with the slot is not known"),
    (
        Rule::Dominated,
        Family::Hybrid,
        OLD,
        "what was there is logged: `dominated`, but not `dominated-safepoint`, `dominated-both`",
    ),
    (
        Rule::Dominated,
        Family::Deletion,
        OLD,
        "what was there is logged, what came since was reachable at the stop or is new: `snapshot-dominated`, but not `snapshot-dominated-safepoint`",
    ),
    (Rule::Dominated, Family::Insertion, OLD, "old values are not recorded"),
    (Rule::Dominated, Family::Card, OLD, "old values are not recorded"),
    (Rule::Dominated, Family::Values, NOTHING, "what the prelude does with the values is not known"),
    (Rule::Dominated, Family::Slots, NOTHING, "what the prelude does with the slot is not known"),
    (
        Rule::ShadedValue,
        Family::Hybrid,
        NEW,
        "logging twice is logging once: `shaded-value`, but not `shaded-reloaded`, `value-loaded`",
    ),
    (Rule::ShadedValue, Family::Deletion, NOTHING, "new values are not recorded"),
    (Rule::ShadedValue, Family::Insertion, NEW, "logging twice is logging once"),
    (Rule::ShadedValue, Family::Card, NOTHING, "a card belongs to the slot, not to the value"),
    (Rule::ShadedValue, Family::Values, NOTHING, "what the prelude does with the values is not known"),
    (Rule::ShadedValue, Family::Slots, NOTHING, "what the prelude does with the slot is not known"),
    (
        Rule::SelfEdge,
        Family::Hybrid,
        NEW,
        "whoever finds the edge has found the object: `self-edge`, but not `self-edge-both`",
    ),
    (Rule::SelfEdge, Family::Deletion, NOTHING, "new values are not recorded"),
    (Rule::SelfEdge, Family::Insertion, NEW, "whoever finds the edge has found the object"),
    (Rule::SelfEdge, Family::Card, NEW, "the slot is as young as the object"),
    (Rule::SelfEdge, Family::Values, NOTHING, "what the prelude does with the values is not known"),
    (Rule::SelfEdge, Family::Slots, NOTHING, "what the prelude does with the slot is not known"),
];

/// What `rule` drops in `family`.
pub(crate) fn drops(rule: Rule, family: Family) -> Dropped {
    TABLE.iter().find(|(r, f, ..)| (*r, *f) == (rule, family)).map_or(NOTHING, |(_, _, dropped, _)| *dropped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_each_rule_and_family_once() {
        for rule in Rule::ALL {
            for family in Family::ALL {
                assert_eq!(TABLE.iter().filter(|(r, f, ..)| (*r, *f) == (rule, family)).count(), 1);
            }
        }
    }

    #[test]
    fn every_search_that_a_reason_names_is_one_that_is_done() {
        let rows = include_str!("../../../tests/protocol/runs.txt");
        let names: Vec<_> = rows.lines().filter_map(|row| Some(row.split_once('|')?.0.trim())).collect();
        for (rule, family, _, reason) in TABLE {
            assert!(!reason.is_empty(), "{} in {family:?}", rule.name());
            for name in reason.split('`').skip(1).step_by(2) {
                assert!(names.contains(&name), "{} in {family:?} names {name}", rule.name());
            }
        }
    }

    /// The table as the manual shows it: a row for each rule, a column for each family that is ours.
    fn for_the_manual() -> String {
        let families = Family::BUILT_IN;
        let mut page = String::from("| rule |");
        families.iter().for_each(|family| page += &format!(" `{}` |", family.name()));
        page += &format!("\n|---|{}\n", "---|".repeat(families.len()));
        for rule in Rule::ALL {
            page += &format!("| `{}` |", rule.name());
            for family in families {
                let (.., dropped, reason) =
                    TABLE[TABLE.iter().position(|(r, f, ..)| (*r, *f) == (rule, family)).unwrap()];
                let halves = match (dropped.old, dropped.new) {
                    (true, true) => "**both**",
                    (true, false) => "**old**",
                    (false, true) => "**new**",
                    (false, false) => "–",
                };
                page += &format!(" {halves}: {reason} |");
            }
            page.push('\n');
        }
        page
    }

    /// With `SHADE_BLESS=1` in the environment it is written there.
    #[test]
    fn the_manual_shows_the_table() {
        const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/families.md");
        const MARKS: [&str; 2] = ["<!-- legality: begin -->\n", "<!-- legality: end -->"];
        let page = std::fs::read_to_string(PAGE).unwrap();
        let (head, rest) = page.split_once(MARKS[0]).unwrap();
        let (shown, tail) = rest.split_once(MARKS[1]).unwrap();
        let wanted = for_the_manual();
        if std::env::var_os("SHADE_BLESS").is_some() {
            std::fs::write(PAGE, format!("{head}{}{wanted}{}{tail}", MARKS[0], MARKS[1])).unwrap();
        } else {
            assert_eq!(shown, wanted, "docs/families.md is stale: run this test with SHADE_BLESS=1");
        }
    }

    #[test]
    fn nothing_is_known_of_a_users_prelude_but_which_slots_matter() {
        for rule in Rule::ALL {
            let about_the_slot = matches!(rule, Rule::StackDest | Rule::NoPointer);
            for family in [Family::Values, Family::Slots] {
                assert_eq!(drops(rule, family), if about_the_slot { BOTH } else { NOTHING }, "{}", rule.name());
            }
        }
    }

    #[test]
    fn a_rule_about_the_new_value_never_drops_the_old_entry() {
        for rule in [Rule::NullValue, Rule::ImmortalValue, Rule::ShadedValue, Rule::SelfEdge] {
            for family in Family::ALL {
                assert!(!drops(rule, family).old, "{} in {family:?}", rule.name());
            }
        }
    }

    #[test]
    fn a_rule_about_the_old_value_never_drops_the_new_entry() {
        for rule in [Rule::OldNull, Rule::Dominated] {
            for family in Family::ALL {
                assert!(!drops(rule, family).new, "{} in {family:?}", rule.name());
            }
        }
    }

    #[test]
    fn a_rule_has_the_same_name_as_its_claim() {
        for rule in Rule::ALL {
            assert_eq!(claim::NAMES[usize::from(rule.claim())], rule.name());
        }
    }

    #[test]
    fn a_rule_about_the_slot_drops_everything() {
        for rule in [Rule::StackDest, Rule::NoPointer] {
            for family in Family::ALL {
                assert!(drops(rule, family).both(), "{} in {family:?}", rule.name());
            }
        }
    }
}
