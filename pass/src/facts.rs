//! What is known at each pointer write: a forward dataflow over one function, between safepoints (DESIGN §4.7).
//!
//! The facts (`state`) hold on every path to a point; at joins they are intersected. What an instruction does to them is in
//! `transfer`, what an address points into in `object`. The rules of `elide` ask the facts and decide about a write; what was decided
//! flows back, since a logged slot or value is a fact for what follows. So deciding is part of the iteration, and only what
//! was decided when nothing changed any more counts. Nothing is changed in the IR.

pub(crate) mod location;
mod object;
mod state;
mod transfer;

use crate::cfg::Cfg;
use crate::hash::HashMap;
use crate::ir::{Ir, Value};
pub(crate) use object::{Objects, is_allocation};
pub(crate) use state::{LogFacts, State};
use transfer::Transfer;

/// What happened to one write: which facts it makes.
pub(crate) trait Deciding<'m> {
    /// What is decided about one write.
    type Decision;

    /// Decides about a write, given what is known before it.
    fn decide(&self, state: &State<'m>, write: Value<'m>) -> Option<Self::Decision>;

    /// What a decision logs.
    fn logged(&self, decision: &Self::Decision) -> LogFacts<'m>;
}

/// Runs to the fixpoint and returns the decisions about the writes of reachable blocks, by instruction.
pub(crate) fn run<'m, D: Deciding<'m>>(
    ir: Ir<'m>,
    objects: &Objects<'m>,
    cfg: &Cfg<'m>,
    deciding: &D,
) -> HashMap<Value<'m>, D::Decision> {
    let bodies: Vec<Vec<Value<'m>>> = cfg.blocks.iter().map(|block| block.instructions()).collect();
    let transfer = Transfer::new(ir, objects, cfg.blocks[0].function(), &bodies);
    // `None` is a block that was not reached yet: it takes nothing from the meet.
    let mut out: Vec<Option<State<'m>>> = vec![None; cfg.blocks.len()];
    loop {
        let mut changed = false;
        for &block in &cfg.order {
            let mut state = entry_state(ir, cfg, &out, block);
            for &instruction in &bodies[block] {
                step(&transfer, deciding, &mut state, instruction);
            }
            state.bound();
            if let Some(before) = &out[block] {
                // Facts only ever fall away from one round to the next, so the iteration ends.
                state.meet(before);
                if state == *before {
                    continue;
                }
            }
            out[block] = Some(state);
            changed = true;
        }
        if !changed {
            break;
        }
    }
    let mut decisions = HashMap::default();
    for &block in &cfg.order {
        let mut state = entry_state(ir, cfg, &out, block);
        for &instruction in &bodies[block] {
            if let Some(decision) = step(&transfer, deciding, &mut state, instruction) {
                decisions.insert(instruction, decision);
            }
        }
    }
    decisions
}

fn step<'m, D: Deciding<'m>>(
    transfer: &Transfer<'_, 'm>,
    deciding: &D,
    state: &mut State<'m>,
    instruction: Value<'m>,
) -> Option<D::Decision> {
    let decision = deciding.decide(state, instruction);
    let logged = decision.as_ref().map(|decision| deciding.logged(decision));
    transfer.apply(state, instruction);
    if let Some(logged) = logged {
        state.log(&logged);
    }
    decision
}

/// What holds at the start of a block: what holds at the end of all predecessors reached so far.
fn entry_state<'m>(ir: Ir<'m>, cfg: &Cfg<'m>, out: &[Option<State<'m>>], block: usize) -> State<'m> {
    if block == 0 {
        return State::default();
    }
    let reached: Vec<_> =
        cfg.predecessors[block].iter().filter_map(|&p| out[p].as_ref().map(|state| (p, state))).collect();
    let Some((first, rest)) = reached.split_first() else { return State::default() };
    let mut state = first.1.clone();
    rest.iter().for_each(|(_, other)| state.meet(other));
    state.choose(ir, cfg, block, &reached);
    state
}
