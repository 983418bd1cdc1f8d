//! What a barrier function puts into the buffer, read from its body and not from its name.
//!
//! Followed is every path on which the mode is not zero. Known on the way are: words of parameters, words loaded from behind a
//! parameter, places in the buffer (`next + constant + (mask & constant)`), and what the functions called here do. An entry counts once `wb_next`
//! has moved past its place; one that only the masked part of the move passes is recorded while new values are. What is
//! not understood logs nothing.

use super::body_value::{Meaning, Meanings};
use super::lanes::{self, LaneLog};
use super::unarmed;
use crate::cfg::Cfg;
use crate::contract::may_poll;
use crate::family::Family;
use crate::hash::HashMap;
use crate::ir::{Ir, Op, Value};
use crate::prelude;
use shade_abi::geometry::WORD;
use shade_abi::symbols;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One thing that a barrier logs on every armed path, in terms of its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Logged {
    /// The word in memory at parameter + offset.
    Memory { parameter: u32, offset: i64 },
    /// The word at an offset in a parameter. If not `always`, only while new values are recorded.
    Value { parameter: u32, offset: u64, always: bool },
    /// The pointer words of a range of memory, and what is to go there.
    Range { parameter: u32, offset: i64, source: Source, length: Length },
}

/// Where new words of a range come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// They are not logged.
    Nowhere,
    /// Memory at a parameter + offset.
    Memory { parameter: u32, offset: i64 },
    /// A parameter that has been put into memory as a whole.
    Value { parameter: u32 },
}

/// How long a range is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Bytes.
    Bytes(u64),
    /// As a parameter says.
    Parameter(u32),
}

/// The bodies of one module's barrier functions.
pub(super) struct Bodies<'m> {
    /// Whether the prelude's functions do what their names say: they are a user's, or mark cards, and cannot be read.
    trusted: bool,
    known: RefCell<HashMap<Value<'m>, Rc<Vec<Logged>>>>,
    lanes: RefCell<HashMap<Value<'m>, Option<LaneLog>>>,
}

/// Functions that call each other deeper than this log nothing.
const MOST_NESTED: usize = 8;

impl<'m> Bodies<'m> {
    /// Bodies of a family's barriers.
    pub(super) fn of_family(family: Family) -> Self {
        let trusted = match family {
            Family::Hybrid | Family::Deletion | Family::Insertion => false,
            Family::Card | Family::Values | Family::Slots => true,
        };
        Bodies { trusted, known: RefCell::default(), lanes: RefCell::default() }
    }

    /// What `function` logs whenever it is called in an armed thread.
    pub(super) fn of(&self, ir: Ir<'m>, function: Value<'m>) -> Rc<Vec<Logged>> {
        if let Some(known) = self.known.borrow().get(&function) {
            return known.clone();
        }
        let parameters: Vec<_> =
            (0..function.parameter_count()).map(|i| Meaning::Part { parameter: i, offset: 0 }).collect();
        let named = named(&function.name(), &parameters).filter(|_| self.trusted);
        let logged = named.unwrap_or_else(|| {
            let end = self.run(ir, function, &parameters, State::default(), MOST_NESTED);
            end.map_or_else(Vec::new, |(state, _)| state.logged)
        });
        let logged = Rc::new(logged);
        self.known.borrow_mut().insert(function, logged.clone());
        logged
    }

    /// What a barrier for some lanes of a vector logs, whose loop is read; `None` if that is nothing.
    pub(super) fn lanes(&self, ir: Ir<'m>, function: Value<'m>) -> Option<LaneLog> {
        let known = self.lanes.borrow().get(&function).copied();
        known.unwrap_or_else(|| {
            let logged = lanes::of(ir, self, function, self.trusted);
            self.lanes.borrow_mut().insert(function, logged);
            logged
        })
    }

    /// Follows the body of `function`, called with `arguments` in `state`, to its return: what is known there, and the meaning of what it returns.
    /// `None` if the body is not understood: it is not there, has a loop, may poll, or nests too deep.
    fn run(
        &self,
        ir: Ir<'m>,
        function: Value<'m>,
        arguments: &[Meaning],
        state: State,
        depth: usize,
    ) -> Option<(State, Meaning)> {
        if depth == 0 || function.is_declaration() || function.instructions().into_iter().any(may_poll) {
            return None;
        }
        let cfg = Cfg::new(function);
        let meanings = Meanings::new(ir, function, arguments);
        let mut states: Vec<Option<State>> = vec![None; cfg.blocks.len()];
        states[0] = Some(state);
        let mut done = vec![false; cfg.blocks.len()];
        let mut result: Option<(State, Meaning)> = None;
        for &block in &cfg.order {
            done[block] = true;
            let Some(mut state) = states[block].take() else { continue };
            for instruction in cfg.blocks[block].instructions() {
                self.step(ir, &meanings, instruction, &mut state, depth)?;
            }
            let terminator = cfg.blocks[block].terminator()?;
            match terminator.opcode()? {
                Op::LLVMRet => {
                    let meaning = terminator.operands().first().map_or(Meaning::Unknown, |v| meanings.of(*v));
                    match &mut result {
                        Some((known, returned)) => {
                            known.meet(&state);
                            if *returned != meaning {
                                *returned = Meaning::Unknown;
                            }
                        }
                        None => result = Some((state.clone(), meaning)),
                    }
                }
                Op::LLVMBr | Op::LLVMUnreachable => {}
                _ => return None,
            }
            let off = unarmed::edge(ir, terminator);
            for (index, &to) in cfg.successors[block].iter().enumerate() {
                if done[to] {
                    return None;
                }
                if off != Some(index) {
                    match &mut states[to] {
                        Some(known) => known.meet(&state),
                        unknown => *unknown = Some(state.clone()),
                    }
                }
            }
        }
        result
    }

    /// Follows one instruction.
    fn step(
        &self,
        ir: Ir<'m>,
        meanings: &Meanings<'m>,
        instruction: Value<'m>,
        state: &mut State,
        depth: usize,
    ) -> Option<()> {
        match instruction.opcode() {
            Some(Op::LLVMLoad) if meanings.of(instruction.operand(0)) == Meaning::NextField => state.begin(),
            Some(Op::LLVMStore) => {
                let value = meanings.of(instruction.operand(0));
                match (meanings.of(instruction.operand(1)), value) {
                    (Meaning::NextField, Meaning::Buffer { at, masked }) => state.move_next(at, masked),
                    (Meaning::NextField, _) => state.begin(),
                    (Meaning::Buffer { at, masked: 0 }, value) => state.put(at, value),
                    _ => {}
                }
            }
            Some(Op::LLVMCall) => {
                let callee = instruction.called_function()?;
                let arguments: Vec<_> = instruction.arguments().into_iter().map(|a| meanings.of(a)).collect();
                let name = callee.name();
                if name == symbols::WB_BULK {
                    state.logged.extend(range(&arguments));
                } else if name == symbols::WB_FLUSH {
                    // Takes what `wb_next` has passed; what it has not is lost.
                    state.begin();
                } else if let Some(logged) = named(&name, &arguments).filter(|_| self.trusted) {
                    state.logged.extend(logged);
                } else if prelude::is_prelude(&name) && name != prelude::ARMED {
                    let (inner, returned) = self.run(ir, callee, &arguments, std::mem::take(state), depth - 1)?;
                    *state = inner;
                    meanings.set(instruction, returned);
                }
            }
            _ => {}
        }
        Some(())
    }
}

/// What is known to have happened on every path to a point.
#[derive(Debug, Clone, Default)]
struct State {
    /// Entries behind the `wb_next` that was read last and has not moved, by their distance from it.
    entries: BTreeMap<u64, Meaning>,
    /// How far `wb_next` has moved since it was read, and how much further while new values are recorded.
    moved: Option<(u64, u64)>,
    logged: Vec<Logged>,
}

impl State {
    /// `wb_next` is read, or becomes something else.
    fn begin(&mut self) {
        self.entries.clear();
        self.moved = None;
    }

    /// `wb_next` moves by `at`, and by `masked` more while new values are recorded.
    fn move_next(&mut self, at: u64, masked: u64) {
        self.moved = Some((at, masked));
        for (place, meaning) in std::mem::take(&mut self.entries) {
            self.put(place, meaning);
        }
    }

    /// An entry is written.
    fn put(&mut self, place: u64, meaning: Meaning) {
        let end = place.saturating_add(WORD as u64);
        match self.moved {
            Some((at, masked)) if end <= at.saturating_add(masked) => {
                self.logged.extend(logged_entry(meaning, end <= at));
            }
            Some(_) => {}
            None => {
                self.entries.insert(place, meaning);
            }
        }
    }

    /// Keeps what is known here and there.
    fn meet(&mut self, other: &State) {
        self.entries.retain(|place, meaning| other.entries.get(place) == Some(meaning));
        self.logged.retain(|logged| other.logged.contains(logged));
        if self.moved != other.moved {
            self.begin();
        }
    }
}

/// What a function of the prelude logs by its name alone; `None` if the name does not say.
fn named(name: &str, arguments: &[Meaning]) -> Option<Vec<Logged>> {
    let memory = |meaning: Meaning| match meaning {
        Meaning::Part { parameter, offset } => Some(Logged::Memory { parameter, offset }),
        _ => None,
    };
    let old = |meaning: Meaning| logged_entry(meaning, true);
    let new = |meaning: Meaning| logged_entry(meaning, false);
    Some(match (name, arguments) {
        (prelude::BARRIER_1_1, [slot, value]) => memory(*slot).into_iter().chain(new(*value)).collect(),
        (prelude::BARRIER_1_0, [slot]) => memory(*slot).into_iter().collect(),
        (prelude::BARRIER_VALUES_1_1 | prelude::LOG_1_1, [first, second]) => {
            old(*first).into_iter().chain(new(*second)).collect()
        }
        (prelude::BARRIER_VALUES_1_0 | prelude::LOG_1_0, [value]) => old(*value).into_iter().collect(),
        (prelude::BARRIER_BULK | prelude::LOG_BULK, arguments) => range(arguments).into_iter().collect(),
        _ => return None,
    })
}

/// What an entry of this meaning says. An old value that may not be recorded is of no use.
fn logged_entry(meaning: Meaning, always: bool) -> Option<Logged> {
    match meaning {
        Meaning::Old { parameter, offset } if always => Some(Logged::Memory { parameter, offset }),
        Meaning::Part { parameter, offset } => {
            Some(Logged::Value { parameter, offset: u64::try_from(offset).ok()?, always })
        }
        _ => None,
    }
}

/// A call of the runtime's bulk barrier with these arguments.
fn range(arguments: &[Meaning]) -> Option<Logged> {
    let [Meaning::Part { parameter, offset }, source, length] = *arguments else { return None };
    let source = match source {
        Meaning::Part { parameter, offset } => Source::Memory { parameter, offset },
        Meaning::Copy { parameter } => Source::Value { parameter },
        _ => Source::Nowhere,
    };
    let length = match length {
        Meaning::Number(bytes) => Length::Bytes(bytes),
        Meaning::Part { parameter, offset: 0 } => Length::Parameter(parameter),
        _ => return None,
    };
    Some(Logged::Range { parameter, offset, source, length })
}
