//! Breaks the pass on purpose, so that tests can show that a break is noticed. Test builds only (the cargo feature `mutants`).
//!
//! `drop-deletion` and `drop-insertion` leave a half out of every barrier (in `prelude`), `drop-keepalive` all keepalives; `swap-versions` turns the
//! tests in front of regions with two versions around. `safepoint-…` put a poll where none may be; the names are those of rows of `tests/protocol/runs.txt`. `site:N:…` does so at one write, and (but for
//! `lie`) the checked build is told the truth about it, without an elision rule to excuse it. `false:RULE` applies an elision rule to every
//! write. `list` breaks nothing and names the sites.

use crate::Options;
use crate::classify::{Effect, PointerWrite, Shape};
use crate::elide::legality::Rule;
use crate::elide::{Barrier, Decision, Old};
use crate::ir::{Ir, Value};
use crate::prelude;
use crate::report::Report;
use crate::verify;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;

/// What is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutant {
    /// Old values are not logged.
    DropDeletion,
    /// New values are not logged.
    DropInsertion,
    /// Bases are not kept alive past safepoints.
    DropKeepalive,
    /// Where a region has two versions, armed threads run the one without barriers.
    SwapVersions,
    /// One write, counted from 0 over the module's writes with a barrier, loses its barrier or half of it.
    Site(usize, Part),
    /// A rule is applied whether it holds or not: its place in the list of rules.
    FalseRule(usize),
    /// Each barrier polls between its mode test and its log.
    SafepointTestLog,
    /// Each barrier polls behind its log, before the store.
    SafepointLogStore,
    /// The barrier of each store stands behind it, with a poll between the two.
    SafepointStoreLog,
    /// Nothing; the report lists the writes.
    List,
}

/// What a write loses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its barrier; the shadow heap is not told about the write either.
    All,
    /// The old value's entry.
    Old,
    /// The new value's entry.
    New,
    /// The old value's entry, and the checked build is told that it is there.
    Lie,
}

impl std::str::FromStr for Mutant {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let unknown = || {
            let rules: Vec<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
            let rules = rules.join(", ");
            format!(
                "unknown mutant {name}: drop-deletion, drop-insertion, drop-keepalive, swap-versions, safepoint-test-log, safepoint-log-store, safepoint-store-log, list, site:N:all|old|new|lie, false:RULE (rules: {rules})"
            )
        };
        let words: Vec<_> = name.split(':').collect();
        match words[..] {
            ["drop-deletion"] => Ok(Mutant::DropDeletion),
            ["drop-insertion"] => Ok(Mutant::DropInsertion),
            ["drop-keepalive"] => Ok(Mutant::DropKeepalive),
            ["swap-versions"] => Ok(Mutant::SwapVersions),
            ["safepoint-test-log"] => Ok(Mutant::SafepointTestLog),
            ["safepoint-log-store"] => Ok(Mutant::SafepointLogStore),
            ["safepoint-store-log"] => Ok(Mutant::SafepointStoreLog),
            ["list"] => Ok(Mutant::List),
            ["site", number, part] => {
                let part = match part {
                    "all" => Part::All,
                    "old" => Part::Old,
                    "new" => Part::New,
                    "lie" => Part::Lie,
                    _ => return Err(unknown()),
                };
                Ok(Mutant::Site(number.parse().map_err(|_| unknown())?, part))
            }
            ["false", rule] => {
                Rule::ALL.iter().position(|r| r.name() == rule).map(Mutant::FalseRule).ok_or_else(unknown)
            }
            _ => Err(unknown()),
        }
    }
}

impl Mutant {
    /// The rule to apply to every write.
    pub(crate) fn false_rule(self) -> Option<Rule> {
        match self {
            Mutant::FalseRule(index) => Rule::ALL.get(index).copied(),
            _ => None,
        }
    }

    /// Whether the pass's own checks would find a barrier or a reason missing.
    pub(crate) fn breaks_barriers(self) -> bool {
        !matches!(self, Mutant::List | Mutant::DropKeepalive)
    }
}

/// Numbers the writes that have a barrier and breaks the chosen one. Returns a write whose old value's entry is to be spoilt once its
/// barrier is there, since its barrier cannot do without one.
pub(crate) fn break_sites<'m>(
    options: &Options,
    report: &mut Report,
    decisions: &mut Vec<Decision<'m>>,
) -> Option<Decision<'m>> {
    let mut spoilt = None;
    decisions.retain_mut(|decision| {
        let Some(barrier) = &mut decision.barrier else { return true };
        let number = report.breakable.len();
        let parts = parts(barrier, &decision.write.effect);
        report.breakable.push(describe(number, parts, decision.write.instruction, decision.write.form.name()));
        match options.mutant {
            Some(Mutant::Site(site, Part::All)) if site == number => return false,
            Some(Mutant::Site(site, Part::New)) if site == number => barrier.new.fill(false),
            Some(Mutant::Site(site, Part::Old)) if site == number => {
                barrier.old.fill(Old::Dropped);
                spoilt = (!is_store_of_words(&decision.write.effect)).then(|| decision.clone());
            }
            Some(Mutant::Site(site, Part::Lie)) if site == number => spoilt = Some(decision.clone()),
            _ => {}
        }
        true
    });
    spoilt
}

fn is_store_of_words(effect: &Effect<'_>) -> bool {
    matches!(effect, Effect::Store(Shape::Words(_)))
}

/// What can be dropped of a barrier.
fn parts(barrier: &Barrier<'_>, effect: &Effect<'_>) -> &'static str {
    let new = barrier.logs_new() && !matches!(effect, Effect::Bulk { source: None, .. });
    match (barrier.logs_old(), new) {
        (true, true) => "all,old,new",
        (true, false) => "all,old",
        (false, _) => "all,new",
    }
}

/// `site`, number, parts that can be dropped, function, line (0: not known), form; between tabs.
fn describe(number: usize, parts: &str, write: Value<'_>, form: &str) -> String {
    let line = write.source_line().map_or(0, |(_, line)| line);
    format!("site\t{number}\t{parts}\t{}\t{line}\t{form}", write.block().function().name())
}

/// Sends armed threads into the version without barriers, and the others into the one with them.
pub(crate) fn swap_versions(function: Value<'_>) {
    let is_test = |branch: &Value<'_>| {
        branch
            .condition()
            .filter(|c| c.is_call())
            .and_then(Value::called_function)
            .is_some_and(|f| f.name() == prelude::ARMED)
    };
    for branch in function.blocks().into_iter().filter_map(|block| block.terminator()).filter(is_test) {
        for (index, target) in (0..).zip(branch.successors().into_iter().rev()) {
            branch.set_successor(index, target);
        }
    }
}

/// Moves the barrier in front of each store of words behind it, with a poll between the two. The old value that the barrier reads is gone then.
pub(crate) fn store_before_log(ir: Ir<'_>, decisions: &[Decision<'_>]) {
    let Some(poll) = ir.function(prelude::POLL) else { return };
    let stores = decisions.iter().filter(|decision| is_store_of_words(&decision.write.effect));
    for write in stores.map(|decision| decision.write.instruction) {
        let barrier = write.previous().filter(|call| {
            call.is_call() && call.called_function().is_some_and(|f| prelude::entries_of(&f.name()).is_some())
        });
        let (Some(barrier), Some(next)) = (barrier, write.next()) else { continue };
        ir.before(next).call(poll, &[]);
        ir.before(next).copy_of(barrier);
        barrier.erase();
    }
}

/// Makes the barrier of a write log null instead of what is overwritten.
pub(crate) fn log_null_for_old<'m>(ir: Ir<'m>, decision: &Decision<'m>) {
    let write = decision.write.instruction;
    let after = decision.write.effect == Effect::ReadModifyWrite;
    let step = |i: Value<'m>| if after { i.next() } else { i.previous() };
    let mut at = step(write);
    let mut wanted = calls_wanted(ir, &decision.write);
    while let Some(call) = at.filter(|_| wanted > 0) {
        let callee = call.is_call().then(|| call.called_function()).flatten();
        if let Some(name) = callee.map(Value::name).filter(|name| prelude::is_prelude(name)) {
            spoil(ir, call, &name);
            wanted -= 1;
        }
        at = step(call);
    }
}

/// Exchanges of more than a word take one call for each word.
fn calls_wanted<'m>(ir: Ir<'m>, write: &PointerWrite<'m>) -> u64 {
    match write.effect {
        Effect::ReadModifyWrite | Effect::CompareExchange => verify::words(ir, write.instruction.operand(1)),
        Effect::Store(_) | Effect::Bulk { .. } | Effect::Masked(_) => 1,
    }
}

fn spoil<'m>(ir: Ir<'m>, call: Value<'m>, barrier: &str) {
    /// More than any value that is logged word by word.
    const NULLS: u64 = 1 << 16;
    match barrier {
        // The source is logged as if it were overwritten: those are the new words.
        prelude::BARRIER_BULK => {
            let source = call.operand(1);
            if source.is_null() {
                call.set_operand(2, ir.const_int(64, 0));
            } else {
                call.set_operand(0, ir.before(call).in_address_space(source, MANAGED_ADDRESS_SPACE));
                call.set_operand(1, ir.null(0));
            }
        }
        _ => {
            let nulls = ir.private_zeros("shade.nulls", NULLS);
            if let Some(counts) = prelude::entries_of(barrier) {
                let (slots, olds) = (counts.slots as u32, counts.olds as u32);
                (0..slots).for_each(|i| call.set_operand(i, nulls));
                (slots..slots + olds).for_each(|i| call.set_operand(i, ir.const_int(64, 0)));
                return;
            }
            let slots = ir.type_of(call.operand(0));
            // Lanes with an address each, or all behind one.
            let scattered = slots.address_space().is_none();
            call.set_operand(0, if scattered { ir.all_pointers(slots, nulls) } else { nulls });
        }
    }
}
