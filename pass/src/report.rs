//! What the pass did, for `--print-stats`: counts, and a record of every pointer write.

use crate::classify::Form;
use crate::elide::Decision;
use crate::elide::legality::Rule;
use crate::slot::Place;
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
    /// Allocations made inline.
    pub inline_allocations: usize,
    /// Global variables in the root table.
    pub roots: usize,
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
    /// File and line, if the module has debug information.
    pub line: Option<(String, u32)>,
    /// Whether it got a barrier.
    pub barrier: bool,
    /// Names of the elision rules that applied. With a barrier, they dropped the entry of a new value.
    pub rules: Vec<&'static str>,
    /// Something the frontend may not expect.
    pub remark: Option<&'static str>,
}

impl Report {
    /// Records the decision about one write.
    pub(crate) fn record(&mut self, decision: &Decision<'_>) {
        let write = &decision.write;
        let unmanaged = write.typed && write.place == Place::Plain && decision.barrier.is_some();
        self.sites.push(Site {
            function: write.instruction.block().function().name(),
            form: write.form.name(),
            line: write.instruction.source_line(),
            barrier: decision.barrier.is_some(),
            rules: decision.rules.iter().map(|r| r.name()).collect(),
            remark: unmanaged.then_some("a managed pointer is stored to memory that the collector does not scan"),
        });
    }

    /// Writes that got a barrier.
    pub fn barriers(&self) -> usize {
        self.sites.iter().filter(|s| s.barrier).count()
    }

    /// Writes to which the elision rule called `rule` applied.
    pub fn elided(&self, rule: &str) -> usize {
        self.sites.iter().filter(|s| s.rules.contains(&rule)).count()
    }
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
        row("inline allocations", self.inline_allocations)?;
        row("globals in the root table", self.roots)?;
        for site in &self.sites {
            if let Some(remark) = site.remark {
                let place = site.line.as_ref().map_or(String::new(), |(file, line)| format!("{file}:{line}: "));
                writeln!(f, "remark: {place}@{}: {}: {remark}", site.function, site.form)?;
            }
        }
        Ok(())
    }
}
