//! What the pass did: counts, and a record of every pointer write. Printed as a table (`--print-stats`); `explain` prints the record for
//! people and as JSON, `remarks` as LLVM's optimisation remarks.

mod address;
mod explain;
mod remarks;

use crate::classify::{Effect, Form, PointerWrite, Shape};
use crate::elide::Decision;
use crate::elide::legality::Rule;
use crate::ir::Ir;
use crate::slot::Place;
use shade_abi::geometry::WORD;
use std::fmt;

/// Counts and records of one run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Every pointer write found, in module order.
    pub sites: Vec<Site>,
    /// Entry polls put in.
    pub entry_polls: usize,
    /// Loop polls put in.
    pub loop_polls: usize,
    /// Bases kept alive, counted once for each safepoint.
    pub keepalives: usize,
    /// Allocations made inline.
    pub inline_allocations: usize,
    /// Global variables in the root table.
    pub roots: usize,
    /// What the frontend should look at, a sentence each.
    pub warnings: Vec<String>,
    /// Writes that a mutant may break, by number: a line of text each.
    #[cfg(feature = "mutants")]
    pub breakable: Vec<String>,
}

/// One pointer write and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Name of the function.
    pub function: String,
    /// The form of the write, such as `store of a pointer`.
    pub form: &'static str,
    /// Where it is in the source, if the module has debug information.
    pub location: Option<Location>,
    /// The address written to, for people.
    pub slot: String,
    /// What became of it.
    pub action: Action,
    /// Names of the elision rules that applied, each once.
    pub rules: Vec<&'static str>,
    /// Old values logged, in words. `None` where the length of the write is known at run time only. A write of known length whose words are
    /// not (a memory intrinsic) counts every word in it, and logs at most as many.
    pub old: Option<u64>,
    /// New values logged, in words, as `old`.
    pub new: Option<u64>,
    /// Something the frontend may not expect.
    pub remark: Option<&'static str>,
}

/// A place in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// As the debug information names it.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1; 0 if it is not known.
    pub column: u32,
}

/// How much of a barrier a write has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Every half of every word is logged.
    Barrier,
    /// Some are.
    Partial,
    /// None is.
    Elided,
}

impl Report {
    /// Records the decision about one write, whose instruction has not been rewritten, and gives the compiler around the pass its remarks.
    pub(crate) fn record<'m>(&mut self, ir: Ir<'m>, decision: &Decision<'m>) {
        let write = &decision.write;
        let logged = decision.logged();
        let halves: Vec<bool> = logged.iter().flat_map(|word| [word.old, word.new]).collect();
        let action = match (halves.contains(&true), halves.contains(&false)) {
            (true, false) => Action::Barrier,
            (true, true) => Action::Partial,
            (false, _) => Action::Elided,
        };
        let unmanaged = write.typed && write.place == Place::Plain && action != Action::Elided;
        let location = write.instruction.source_line().map(|(file, line)| Location {
            file,
            line,
            column: write.instruction.source_column(),
        });
        let site = Site {
            function: write.instruction.block().function().name(),
            form: write.form.name(),
            location,
            slot: address::describe(ir, write.slot),
            action,
            rules: decision.rules.iter().map(|r| r.name()).collect(),
            old: words(ir, write, logged.iter().filter(|word| word.old).count()),
            new: words(ir, write, logged.iter().filter(|word| word.new).count()),
            remark: unmanaged.then_some("a managed pointer is stored to memory that the collector does not scan"),
        };
        if ir.wants_remarks() {
            remarks::emit(write.instruction, &site);
        }
        self.sites.push(site);
    }

    /// Writes that got a barrier, whole or in part.
    pub fn barriers(&self) -> usize {
        self.sites.iter().filter(|s| s.action != Action::Elided).count()
    }

    /// Writes to which the elision rule called `rule` applied.
    pub fn elided(&self, rule: &str) -> usize {
        self.sites.iter().filter(|s| s.rules.contains(&rule)).count()
    }
}

/// How many words `listed` stands for: of a write that is no list of words, one stands for all.
fn words<'m>(ir: Ir<'m>, write: &PointerWrite<'m>, listed: usize) -> Option<u64> {
    let bytes = match &write.effect {
        _ if listed == 0 => return Some(0),
        Effect::Store(Shape::Words(_)) => return Some(listed as u64),
        Effect::Store(Shape::Bytes(size)) => *size,
        Effect::ReadModifyWrite | Effect::CompareExchange => {
            ir.type_of(write.instruction.operand(1)).store_size().unwrap_or(WORD as u64)
        }
        Effect::Bulk { length, .. } => u64::try_from(length.as_const_int()?).ok()?,
        Effect::Masked(masked) => masked.bytes()?,
    };
    Some(bytes / WORD as u64)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut row = |name: &str, count: usize| writeln!(f, "{name:<40}{count:>8}");
        row("pointer writes", self.sites.len())?;
        for form in Form::ALL {
            let count = self.sites.iter().filter(|s| s.form == form.name()).count();
            if count > 0 {
                row(&format!("  {}", form.name()), count)?;
            }
        }
        row("barriers", self.barriers())?;
        for rule in Rule::ALL {
            row(&format!("elided by {}", rule.name()), self.elided(rule.name()))?;
        }
        row("entry polls", self.entry_polls)?;
        row("loop polls", self.loop_polls)?;
        row("bases kept alive", self.keepalives)?;
        row("inline allocations", self.inline_allocations)?;
        row("globals in the root table", self.roots)?;
        for site in &self.sites {
            if let Some(remark) = site.remark {
                let place = site.location.as_ref().map_or(String::new(), |at| format!("{}:{}: ", at.file, at.line));
                writeln!(f, "remark: {place}@{}: {}: {remark}", site.function, site.form)?;
            }
        }
        Ok(())
    }
}
