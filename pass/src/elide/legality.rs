//! What each rule may drop in each barrier family, as data (DESIGN §3, "what may be elided"). A rule that is not in the table for
//! a family drops nothing there.

use shade_abi::checked::claim;

/// A barrier family: which entries its barriers make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// Old values, and new ones while the thread's stack is not scanned.
    Hybrid,
    /// Old values (Yuasa).
    Deletion,
    /// New values (Dijkstra).
    Insertion,
    /// The slot's card.
    Card,
}

/// A reason to leave entries out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The slot is in a non-escaping alloca: stacks are scanned, not logged.
    StackDest,
    /// The slot cannot hold a pointer.
    NoPointer,
    /// The new value is null.
    NullValue,
    /// The new value is a global, a function or provably an integer.
    ImmortalValue,
}

impl Rule {
    /// All rules, in the order of the report.
    pub(crate) const ALL: [Rule; 4] = [Rule::StackDest, Rule::NoPointer, Rule::NullValue, Rule::ImmortalValue];

    /// Name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Rule::StackDest => "stack-dest",
            Rule::NoPointer => "no-pointer",
            Rule::NullValue => "null-value",
            Rule::ImmortalValue => "immortal-value",
        }
    }

    /// Number as a claim of a checked build's site.
    pub(crate) fn claim(self) -> u8 {
        match self {
            Rule::StackDest => claim::STACK_DEST,
            Rule::NoPointer => claim::NO_POINTER,
            Rule::NullValue => claim::NULL_VALUE,
            Rule::ImmortalValue => claim::IMMORTAL_VALUE,
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
const NEW: Dropped = Dropped { old: false, new: true };
pub(crate) const NOTHING: Dropped = Dropped { old: false, new: false };

const TABLE: [(Rule, Family, Dropped); 16] = [
    (Rule::StackDest, Family::Hybrid, BOTH),
    (Rule::StackDest, Family::Deletion, BOTH),
    // A pure insertion barrier rescans stacks at the end, a card is for slots in the heap.
    (Rule::StackDest, Family::Insertion, BOTH),
    (Rule::StackDest, Family::Card, BOTH),
    (Rule::NoPointer, Family::Hybrid, BOTH),
    (Rule::NoPointer, Family::Deletion, BOTH),
    (Rule::NoPointer, Family::Insertion, BOTH),
    (Rule::NoPointer, Family::Card, BOTH),
    (Rule::NullValue, Family::Hybrid, NEW),
    (Rule::NullValue, Family::Deletion, NOTHING),
    (Rule::NullValue, Family::Insertion, NEW),
    (Rule::NullValue, Family::Card, NEW),
    (Rule::ImmortalValue, Family::Hybrid, NEW),
    (Rule::ImmortalValue, Family::Deletion, NOTHING),
    (Rule::ImmortalValue, Family::Insertion, NEW),
    (Rule::ImmortalValue, Family::Card, NEW),
];

/// What `rule` drops in `family`.
pub(crate) fn drops(rule: Rule, family: Family) -> Dropped {
    TABLE.iter().find(|(r, f, _)| (*r, *f) == (rule, family)).map_or(NOTHING, |(_, _, dropped)| *dropped)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAMILIES: [Family; 4] = [Family::Hybrid, Family::Deletion, Family::Insertion, Family::Card];

    #[test]
    fn the_table_has_each_rule_and_family_once() {
        for rule in Rule::ALL {
            for family in FAMILIES {
                assert_eq!(TABLE.iter().filter(|(r, f, _)| (*r, *f) == (rule, family)).count(), 1);
            }
        }
    }

    #[test]
    fn a_rule_about_the_new_value_never_drops_the_old_entry() {
        for rule in [Rule::NullValue, Rule::ImmortalValue] {
            for family in FAMILIES {
                assert!(!drops(rule, family).old, "{} in {family:?}", rule.name());
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
            for family in FAMILIES {
                assert!(drops(rule, family).both(), "{} in {family:?}", rule.name());
            }
        }
    }
}
