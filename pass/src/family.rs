//! Barrier families: how their barriers are called, and where the bodies come from. What each records and what may be elided is a
//! column of `elide::legality`; bringing the bodies into a module is `prelude`'s.
//!
//! A family is a file `prelude/NAME.ll`, a variant here, and a column there. A user's own prelude names the column that holds for it,
//! by `!shade.family = !{!{!"NAME", !"COLUMN"}}`.

use crate::Error;
use crate::prelude::own;
use std::str::FromStr;

/// A column of the table of legal elisions: one for each family of ours, and two for preludes that claim nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Family {
    /// Old values, and new ones while the thread's stack is not scanned.
    #[default]
    Hybrid,
    /// Old values (Yuasa).
    Deletion,
    /// New values (Dijkstra).
    Insertion,
    /// The slot's card, when a pointer is stored.
    Card,
    /// A prelude of the user's that is given old and new values: nothing is known of what it does with them.
    Values,
    /// A prelude of the user's that is given the slot and the new value, atomics included.
    Slots,
}

impl Family {
    /// All columns.
    pub(crate) const ALL: [Family; 6] =
        [Family::Hybrid, Family::Deletion, Family::Insertion, Family::Card, Family::Values, Family::Slots];

    /// The families that have a prelude of ours.
    pub const BUILT_IN: [Family; 4] = [Family::Hybrid, Family::Deletion, Family::Insertion, Family::Card];

    /// Name on the command line, in preludes and in module tables.
    pub fn name(self) -> &'static str {
        match self {
            Family::Hybrid => shade_abi::family::HYBRID,
            Family::Deletion => shade_abi::family::DELETION,
            Family::Insertion => "insertion",
            Family::Card => "card",
            Family::Values => "values",
            Family::Slots => "slots",
        }
    }

    /// The prelude of a built-in family.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Family::Hybrid | Family::Values => include_str!("prelude/hybrid.ll"),
            Family::Deletion => include_str!("prelude/deletion.ll"),
            Family::Insertion => include_str!("prelude/insertion.ll"),
            Family::Card | Family::Slots => include_str!("prelude/card.ll"),
        }
    }

    /// Whether its barriers are told the slot even where the old value is at hand without it, and one for each write.
    pub(crate) fn takes_slots(self) -> bool {
        matches!(self, Family::Card | Family::Slots)
    }

    /// Whether its prelude reserves room for several entries at once, so that stores may share a barrier.
    pub(crate) fn has_batches(self) -> bool {
        matches!(self, Family::Hybrid | Family::Deletion | Family::Insertion)
    }

    /// The column called `name`.
    pub(crate) fn column(name: &str) -> Option<Family> {
        Family::ALL.into_iter().find(|family| family.name() == name)
    }
}

impl FromStr for Family {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Family::BUILT_IN.into_iter().find(|family| family.name() == name).ok_or_else(|| {
            let names = Family::BUILT_IN.map(Family::name).join(", ");
            format!("unknown barrier family {name}: {names}")
        })
    }
}

/// The barriers that a module gets: a family of ours or a user's prelude.
#[derive(Debug, Clone)]
pub struct Barriers {
    pub(crate) name: String,
    pub(crate) family: Family,
    pub(crate) text: String,
    /// Whether the bodies are ours.
    is_ours: bool,
}

impl Default for Barriers {
    fn default() -> Self {
        Family::default().into()
    }
}

impl From<Family> for Barriers {
    fn from(family: Family) -> Self {
        Barriers { name: family.name().to_owned(), family, text: family.text().to_owned(), is_ours: true }
    }
}

impl Barriers {
    /// The barriers of a user's prelude; `file` names it in messages.
    ///
    /// # Errors
    /// [`Error::Prelude`] if the text is no IR, a function of the interface is missing or has another type, one would not be inlined
    /// or may poll, or the column it names does not exist.
    pub fn from_prelude(file: &str, text: &str) -> Result<Self, Error> {
        let (name, family) = own::check(file, text)?;
        Ok(Barriers { name, family, text: text.to_owned(), is_ours: false })
    }

    /// The column that says what they record.
    pub fn family(&self) -> Family {
        self.family
    }

    /// Whether what the runtime itself logs for a write is what these barriers would.
    pub(crate) fn are_the_runtimes(&self) -> bool {
        self.is_ours && matches!(self.family, Family::Hybrid | Family::Deletion)
    }

    /// Whether each barrier is known to begin with a test of the thread's mode.
    pub(crate) fn test_mode(&self) -> bool {
        self.is_ours && self.family != Family::Card
    }
}
