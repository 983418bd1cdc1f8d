//! Stage 2: safepoint polls, so that every thread answers a handshake soon (DESIGN §4.2).
//!
//! Handled: entry polls; one poll on each retreating edge of a depth-first walk, so irreducible loops too; one behind each call that may return
//! twice; `optnone` functions and -O0 output like any other. Not handled: the time a foreign callee takes (native state is for that), and
//! loops in assembly. Functions that promise to be leaves get no poll; one that breaks the promise is an error.
//!
//! All entry polls are decided first: whether a call polls depends on its callee's entry poll alone. Then each function's
//! edges are chosen on the untouched graph, and only then is anything inserted.

mod place;
mod trip_count;

pub(crate) use place::{hoist_static_allocas, split_edge};

use crate::Error;
use crate::annotations::{NO_SAFEPOINT_REC, promises_no_safepoint};
use crate::cfg::Cfg;
use crate::contract::{LEAF, is_instrumented, is_leaf, may_poll, returns_twice};
use crate::hash::HashSet;
use crate::ir::{Block, Ir, Linkage, Value};

/// A loop of at most this many iterations needs no poll if it holds no other loop without one.
const UNPOLLED_ITERATIONS: u64 = 1024;

/// Polls put in, but for those behind calls that return twice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Polls {
    /// At function entries.
    pub(crate) entry: usize,
    /// On edges of loops.
    pub(crate) edge: usize,
}

/// Inserts calls of the prelude's poll.
///
/// # Errors
/// For a `gc-leaf-function` with a call that may poll or a loop without a provable bound, and where an edge has no
/// place for a poll (exception pads of other platforms).
pub(crate) fn run(ir: Ir<'_>) -> Result<Polls, Error> {
    let functions: Vec<_> = ir.functions().into_iter().filter(|f| is_instrumented(*f)).collect();
    let mut with_entry_poll = HashSet::default();
    for &function in &functions {
        if is_leaf(function) {
            check_leaf(ir, function)?;
        } else if promises_no_safepoint(function) {
            check_loops(ir, function, NO_SAFEPOINT_REC)?;
        } else if needs_entry_poll(function) {
            with_entry_poll.insert(function);
        }
    }
    let mut polls = Polls::default();
    for &function in functions.iter().filter(|f| !is_leaf(**f) && !promises_no_safepoint(**f)) {
        let edges = edges_to_poll(ir, &Cfg::new(function), &with_entry_poll);
        for (from, to) in edges {
            place::on_edge(ir, from, to)?;
            polls.edge += 1;
        }
        behind_second_returns(ir, function);
        if with_entry_poll.contains(&function) {
            place::at_entry(ir, function);
            polls.entry += 1;
        }
    }
    Ok(polls)
}

/// A jump out of a native call, and a cancellation that comes to a handler by such a jump, leave the thread native. It is running again at the poll where
/// the jump ends, before a barrier could meet it in that state.
fn behind_second_returns<'m>(ir: Ir<'m>, function: Value<'m>) {
    for call in function.instructions().into_iter().filter(|i| returns_twice(*i)) {
        if let Some(next) = call.next() {
            place::insert_before(ir, next);
        }
    }
}

/// Anyone may call a function that can be named or whose address is known, and a thread may enter the managed world
/// there. Others need a poll only if they can take long.
fn needs_entry_poll(function: Value<'_>) -> bool {
    !function.is_local()
        || address_taken(function)
        || function.instructions().into_iter().any(may_poll)
        || !retreating_edges(&Cfg::new(function), |_| false).is_empty()
}

/// Whether a function is used other than to be called by name.
pub(crate) fn address_taken(function: Value<'_>) -> bool {
    function.users().any(|user| {
        let arguments = || user.arguments().contains(&function);
        !user.is_call() || user.callee() != function || arguments()
    })
}

/// The *must poll* predicate: a direct call of a function whose body, exactly as it stands here, begins with a poll.
fn must_poll(instruction: Value<'_>, with_entry_poll: &HashSet<Value<'_>>) -> bool {
    instruction.is_call()
        && instruction.called_function().is_some_and(|callee| {
            with_entry_poll.contains(&callee)
                && !callee.is_interposable()
                && callee.linkage() != Linkage::LLVMAvailableExternallyLinkage
        })
}

/// The edges of a function that get a poll: retreating edges of what is left of the graph without the blocks that poll
/// anyway, so every cycle either passes such a block or one of these edges.
fn edges_to_poll<'m>(ir: Ir<'m>, cfg: &Cfg<'m>, with_entry_poll: &HashSet<Value<'m>>) -> Vec<(Block<'m>, Block<'m>)> {
    let polls: Vec<bool> =
        cfg.blocks.iter().map(|b| b.instructions().into_iter().any(|i| must_poll(i, with_entry_poll))).collect();
    let edges = retreating_edges(cfg, |block| polls[block]);
    let short = short_loops(ir, cfg, &edges);
    edges
        .into_iter()
        .filter(|edge| !short.contains(edge))
        .map(|(from, to)| (cfg.blocks[from], cfg.blocks[to]))
        .collect()
}

/// The edges of loops that are done before anyone would notice. A short loop around another short loop keeps its poll, so
/// the time between two polls is at most [`UNPOLLED_ITERATIONS`] iterations of straight code.
fn short_loops(ir: Ir<'_>, cfg: &Cfg<'_>, edges: &[(usize, usize)]) -> HashSet<(usize, usize)> {
    let mut short: Vec<_> = edges
        .iter()
        .filter(|(latch, header)| {
            cfg.dominates(*header, *latch) && trip_count::at_most(ir, cfg, *latch, *header, UNPOLLED_ITERATIONS)
        })
        .map(|&(latch, header)| (cfg.natural_loop(latch, header), (latch, header)))
        .collect();
    short.sort_by_key(|(blocks, _)| blocks.len());
    let mut chosen = HashSet::default();
    let mut latches = HashSet::default();
    for (blocks, edge) in short {
        if blocks.is_disjoint(&latches) {
            chosen.insert(edge);
            latches.insert(edge.0);
        }
    }
    chosen
}

/// Edges into a block that is on the current path of a depth-first walk, over the reachable blocks that `removed` does
/// not take out. Every cycle of the remaining graph has one. Starting in reverse postorder makes a loop's header come
/// first, so that in a reducible loop these are the back edges.
fn retreating_edges(cfg: &Cfg<'_>, removed: impl Fn(usize) -> bool) -> Vec<(usize, usize)> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        OnPath,
        Done,
    }
    let mut state = vec![State::New; cfg.blocks.len()];
    let mut edges = Vec::new();
    let mut known = HashSet::default();
    for &root in cfg.order.iter().filter(|b| !removed(**b)) {
        if state[root] != State::New {
            continue;
        }
        state[root] = State::OnPath;
        let mut path = vec![(root, 0)];
        while let Some((block, next)) = path.pop() {
            let Some(&to) = cfg.successors[block].get(next) else {
                state[block] = State::Done;
                continue;
            };
            path.push((block, next + 1));
            if removed(to) {
                continue;
            }
            match state[to] {
                State::New => {
                    state[to] = State::OnPath;
                    path.push((to, 0));
                }
                State::OnPath if known.insert((block, to)) => edges.push((block, to)),
                State::OnPath | State::Done => {}
            }
        }
    }
    edges
}

/// A leaf function may neither poll nor keep others waiting.
fn check_leaf(ir: Ir<'_>, function: Value<'_>) -> Result<(), Error> {
    if let Some(call) = function.instructions().into_iter().find(|i| may_poll(*i)) {
        let reason = format!("a {LEAF} calls something that may be a safepoint: {}", call.text());
        return Err(Error::Contract { function: function.name(), reason });
    }
    check_loops(ir, function, LEAF)
}

/// A function without polls, by the promise `attribute`, may not loop for long.
fn check_loops(ir: Ir<'_>, function: Value<'_>, attribute: &str) -> Result<(), Error> {
    let cfg = Cfg::new(function);
    for (latch, header) in retreating_edges(&cfg, |_| false) {
        let bounded =
            cfg.dominates(header, latch) && trip_count::at_most(ir, &cfg, latch, header, trip_count::PROVABLE);
        if !bounded {
            let header = cfg.blocks[header].name();
            let reason = format!("a {attribute} has a loop without a provable bound (header %{header})");
            return Err(Error::Contract { function: function.name(), reason });
        }
    }
    Ok(())
}
