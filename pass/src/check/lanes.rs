//! What a barrier for some lanes of a vector logs, read from its loop: a function of slot, value, mask and perhaps the number of lanes.
//!
//! Followed is one round, on each path through it, for the lane whose number is in a phi that counts the rounds from 0. Where the lane's bit in the
//! mask may be set, its words have to be logged before the next round begins; so in every round all lanes below are, and all are when the loop
//! ends because the number reaches that of the lanes. A second phi may count the lanes that are written. What is not understood proves nothing.

use super::body::{Bodies, Length, Logged, Source};
use super::unarmed;
use crate::cfg::Cfg;
use crate::classify::{Lanes, Masked};
use crate::contract::may_poll;
use crate::hash::HashMap;
use crate::ir::{IntPredicate, Ir, Op, Value};
use crate::prelude;
use shade_abi::geometry::WORD;
use std::collections::BTreeSet;

/// The parameters.
const SLOT: u32 = 0;
const VALUE: u32 = 1;
const MASK: u32 = 2;
const LIMIT: u32 = 3;

/// Blocks entered, on all paths together.
const MOST_STEPS: usize = 1000;

/// What is logged of each lane that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LaneLog {
    /// Where the lanes are whose old values are logged; `None` if none are.
    old: Option<Lanes>,
    /// Whether new values are.
    new: bool,
    /// Whether what is logged is memory, be it aligned or not.
    as_memory: bool,
}

impl LaneLog {
    /// Whether the old values of these lanes are logged.
    pub(super) fn has_old(self, masked: &Masked<'_>) -> bool {
        self.old == Some(masked.lanes) && (masked.aligned || self.as_memory)
    }

    /// Whether the new ones are.
    pub(super) fn has_new(self, masked: &Masked<'_>) -> bool {
        self.new && (masked.aligned || self.as_memory)
    }
}

/// What `function` logs whenever it is called in an armed thread. A family that is `trusted` need not have a mode test that can be read.
pub(super) fn of<'m>(ir: Ir<'m>, bodies: &Bodies<'m>, function: Value<'m>, trusted: bool) -> Option<LaneLog> {
    if function.is_declaration()
        || function.parameter_count() <= MASK
        || function.instructions().into_iter().any(may_poll)
    {
        return None;
    }
    let cfg = Cfg::new(function);
    let header = header(&cfg)?;
    let value = ir.type_of(function.parameter(VALUE));
    let mut rounds = Rounds {
        ir,
        bodies,
        trusted,
        size: i64::try_from(value.scalar().bits()? / 8).ok()?,
        count: value.elements().len() as i64,
        limited: function.parameter_count() > LIMIT,
        cfg,
        header,
        steps: 0,
        found: None,
    };
    let mut start = State::default();
    start.known.extend((0..function.parameter_count()).map(|i| (function.parameter(i), Meaning::Parameter(i))));
    rounds.enter(0, 0, start)?;
    rounds.found.filter(|log| log.old.is_some() || log.new)
}

/// The first block of the only loop.
fn header(cfg: &Cfg<'_>) -> Option<usize> {
    let mut position = vec![0; cfg.blocks.len()];
    cfg.order.iter().enumerate().for_each(|(i, block)| position[*block] = i);
    let goes_back = |block: &usize| cfg.predecessors[*block].iter().any(|from| position[*from] >= position[*block]);
    let mut headers = cfg.order.iter().copied().filter(goes_back);
    headers.next().filter(|_| headers.next().is_none())
}

/// The meaning of one value, in one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning<'m> {
    Parameter(u32),
    Number(i64),
    /// What a phi counts, times a number, plus another.
    Count {
        phi: Value<'m>,
        times: i64,
        plus: i64,
    },
    /// The address so many bytes behind the beginning of this round's lane.
    Slot {
        lanes: Lanes,
        plus: i64,
    },
    /// The address in a variable so many bytes behind `times` the lane's number.
    Place {
        variable: Value<'m>,
        times: i64,
        plus: i64,
    },
    /// The word loaded from such a slot.
    Old {
        lanes: Lanes,
        plus: i64,
    },
    /// The word at an offset in the lane's value.
    New(i64),
    /// True (or not 0) just when the lane's bit in the mask is this.
    Bit(bool),
    /// The mask, with a byte for each lane.
    Bytes,
    /// True just when the lane's number plus this is below the number of lanes.
    Below(i64),
    /// The number of lanes, widened.
    Limit,
    Unknown,
}

/// What is known at a point on one path.
#[derive(Debug, Clone, Default)]
struct State<'m> {
    known: HashMap<Value<'m>, Meaning<'m>>,
    /// What variables hold.
    held: HashMap<Value<'m>, Meaning<'m>>,
    in_loop: bool,
    /// The lane's bit in the mask, if it was asked for.
    bit: Option<bool>,
    /// Offsets of the words that are logged in this round.
    old: BTreeSet<i64>,
    new: BTreeSet<i64>,
    /// Where the old ones lie.
    lanes: Option<Lanes>,
    /// Whether old and new ones are logged as memory.
    memory: [bool; 2],
    /// Whether all lanes are done.
    is_done: bool,
}

struct Rounds<'a, 'm> {
    ir: Ir<'m>,
    bodies: &'a Bodies<'m>,
    trusted: bool,
    /// Bytes of a lane.
    size: i64,
    /// Lanes of the vector.
    count: i64,
    /// Whether there is a number of lanes besides.
    limited: bool,
    cfg: Cfg<'m>,
    header: usize,
    steps: usize,
    found: Option<LaneLog>,
}

impl<'m> Rounds<'_, 'm> {
    /// Follows all paths from `block`, entered from `from`. `None` if one is not understood, or returns before all lanes are done.
    fn enter(&mut self, block: usize, from: usize, mut state: State<'m>) -> Option<()> {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return None;
        }
        let instructions = self.cfg.blocks[block].instructions();
        let (phis, rest): (Vec<_>, Vec<_>) = instructions.into_iter().partition(|i| i.opcode() == Some(Op::LLVMPHI));
        let incoming = |phi: &Value<'m>| {
            let value =
                phi.incoming().into_iter().find(|(_, b)| *b == self.cfg.blocks[from]).map(|(value, _)| value)?;
            Some((*phi, self.meaning(&state, value)))
        };
        let values: Vec<_> = phis.iter().map(incoming).collect::<Option<_>>()?;
        if block == self.header {
            if state.in_loop {
                return self.end_round(&state, &values);
            }
            state.in_loop = true;
            for (phi, first) in values {
                if first != Meaning::Number(0) {
                    return None;
                }
                state.known.insert(phi, Meaning::Count { phi, times: 1, plus: 0 });
            }
        } else {
            state.known.extend(values);
        }
        for instruction in rest {
            self.step(instruction, &mut state)?;
        }
        self.leave(block, state)
    }

    /// Follows the edges out of a block.
    fn leave(&mut self, block: usize, state: State<'m>) -> Option<()> {
        let terminator = self.cfg.blocks[block].terminator()?;
        let successors = self.cfg.successors[block].to_vec();
        match (terminator.opcode()?, &successors[..]) {
            (Op::LLVMRet, _) => state.is_done.then_some(()),
            (Op::LLVMBr, &[next]) => self.enter(next, block, state),
            (Op::LLVMBr, &[yes, no]) if !state.in_loop => {
                let armed = match unarmed::edge(self.ir, terminator) {
                    Some(off) => [yes, no][1 - off],
                    None if self.trusted => yes,
                    None => return None,
                };
                self.enter(armed, block, state)
            }
            (Op::LLVMBr, &[yes, no]) => match self.meaning(&state, terminator.condition()?) {
                Meaning::Bit(set) => {
                    for (to, bit) in [(yes, set), (no, !set)] {
                        if state.bit.is_none_or(|known| known == bit) {
                            self.enter(to, block, State { bit: Some(bit), ..state.clone() })?;
                        }
                    }
                    Some(())
                }
                Meaning::Below(plus) => {
                    match plus {
                        0 => {}
                        1 => self.close(&state)?,
                        _ => return None,
                    }
                    self.enter(yes, block, state.clone())?;
                    self.enter(no, block, State { is_done: true, ..state })
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// At the end of a round its lane is done, and the phis count.
    fn end_round(&mut self, state: &State<'m>, next: &[(Value<'m>, Meaning<'m>)]) -> Option<()> {
        for (phi, meaning) in next {
            let more = match (self.counts_rounds(*phi), state.bit) {
                (true, _) | (false, Some(true)) => 1,
                (false, Some(false)) => 0,
                (false, None) => return None,
            };
            if *meaning != (Meaning::Count { phi: *phi, times: 1, plus: more }) {
                return None;
            }
        }
        self.close(state)
    }

    /// Notes what is logged of a lane that is done, if it is one that is written.
    fn close(&mut self, state: &State<'m>) -> Option<()> {
        if state.bit == Some(false) {
            return Some(());
        }
        let words: BTreeSet<_> = (0..self.size).step_by(WORD).collect();
        let [old_memory, new_memory] = state.memory;
        let here = LaneLog {
            old: state.lanes.filter(|_| old_memory || state.old == words),
            new: new_memory || state.new == words,
            as_memory: old_memory && (new_memory || state.new.is_empty()),
        };
        let met = self.found.map_or(here, |before| LaneLog {
            old: before.old.filter(|lanes| here.old == Some(*lanes)),
            new: before.new && here.new,
            as_memory: before.as_memory && here.as_memory,
        });
        self.found = Some(met);
        Some(())
    }

    /// Whether a phi of the loop counts its rounds, rather than the lanes that are written.
    fn counts_rounds(&self, phi: Value<'m>) -> bool {
        phi.incoming().into_iter().all(|(value, _)| {
            value.is_constant()
                || value.opcode() == Some(Op::LLVMAdd)
                    && value.operand(0) == phi
                    && value.operand(1).as_const_int() == Some(1)
        })
    }

    fn meaning(&self, state: &State<'m>, value: Value<'m>) -> Meaning<'m> {
        let number = || value.as_const_int().map(Meaning::Number);
        state.known.get(&value).copied().or_else(number).unwrap_or(Meaning::Unknown)
    }

    /// Follows one instruction. `None` if it may do what is not understood.
    fn step(&self, instruction: Value<'m>, state: &mut State<'m>) -> Option<()> {
        let of = |state: &State<'m>, i: u32| self.meaning(state, instruction.operand(i));
        match instruction.opcode()? {
            Op::LLVMCall => self.call(instruction, state)?,
            Op::LLVMStore => {
                let Meaning::Place { variable, times: 0, plus } = of(state, 1) else { return None };
                if state.in_loop || plus != 0 {
                    return None;
                }
                state.held.insert(variable, of(state, 0));
            }
            Op::LLVMAlloca => {
                state.known.insert(instruction, Meaning::Place { variable: instruction, times: 0, plus: 0 });
            }
            Op::LLVMAtomicRMW | Op::LLVMAtomicCmpXchg | Op::LLVMVAArg => return None,
            _ => {
                let meaning = self.derive(instruction, state).unwrap_or(Meaning::Unknown);
                state.known.insert(instruction, meaning);
            }
        }
        Some(())
    }

    /// The meaning of an instruction without effects.
    fn derive(&self, value: Value<'m>, state: &State<'m>) -> Option<Meaning<'m>> {
        let of = |i: u32| self.meaning(state, value.operand(i));
        match value.opcode()? {
            Op::LLVMPtrToInt | Op::LLVMIntToPtr | Op::LLVMAddrSpaceCast => Some(of(0)),
            Op::LLVMZExt => match of(0) {
                Meaning::Parameter(MASK) if self.ir.type_of(value).scalar().int_width() == Some(8) => {
                    Some(Meaning::Bytes)
                }
                Meaning::Parameter(LIMIT) => Some(Meaning::Limit),
                _ => None,
            },
            Op::LLVMAdd => match (of(0), of(1)) {
                (Meaning::Count { phi, times, plus }, Meaning::Number(n)) => {
                    Some(Meaning::Count { phi, times, plus: plus.checked_add(n)? })
                }
                _ => None,
            },
            Op::LLVMMul => match (of(0), of(1)) {
                (Meaning::Count { phi, times, plus }, Meaning::Number(n)) => {
                    Some(Meaning::Count { phi, times: times.checked_mul(n)?, plus: plus.checked_mul(n)? })
                }
                _ => None,
            },
            Op::LLVMGetElementPtr => self.behind(value, of(0), (value.operands().len() == 2).then(|| of(1))),
            Op::LLVMExtractElement => match (of(0), of(1)) {
                (Meaning::Parameter(vector), Meaning::Count { phi, times: 1, plus: 0 }) if self.counts_rounds(phi) => {
                    match vector {
                        SLOT => Some(Meaning::Slot { lanes: Lanes::Scattered, plus: 0 }),
                        VALUE if self.size == WORD as i64 => Some(Meaning::New(0)),
                        MASK => Some(Meaning::Bit(true)),
                        _ => None,
                    }
                }
                _ => None,
            },
            Op::LLVMLoad => self.load(of(0), self.ir.type_of(value).bits()?, state),
            Op::LLVMICmp => self.compare(value.predicate(), of(0), of(1)),
            _ => None,
        }
    }

    /// An address behind another: by a constant, or by an index.
    fn behind(&self, gep: Value<'m>, base: Meaning<'m>, index: Option<Meaning<'m>>) -> Option<Meaning<'m>> {
        if let Some(bytes) = gep.gep_constant_offset(self.ir) {
            return match base {
                Meaning::Slot { lanes, plus } => Some(Meaning::Slot { lanes, plus: plus.checked_add(bytes)? }),
                Meaning::Place { variable, times, plus } => {
                    Some(Meaning::Place { variable, times, plus: plus.checked_add(bytes)? })
                }
                _ => None,
            };
        }
        let Some(Meaning::Count { phi, times, plus }) = index else { return None };
        let stride = gep.gep_source_type(self.ir).stride(1)?;
        let (times, plus) = (times.checked_mul(stride)?, plus.checked_mul(stride)?);
        let is_lane = self.counts_rounds(phi);
        match base {
            Meaning::Parameter(SLOT) if times == self.size => {
                let lanes = if is_lane { Lanes::InPlace } else { Lanes::Packed };
                Some(Meaning::Slot { lanes, plus })
            }
            Meaning::Place { variable, times: 0, plus: 0 } if is_lane => Some(Meaning::Place { variable, times, plus }),
            _ => None,
        }
    }

    fn load(&self, address: Meaning<'m>, bits: u64, state: &State<'m>) -> Option<Meaning<'m>> {
        match address {
            Meaning::Slot { lanes, plus } if bits == 64 => Some(Meaning::Old { lanes, plus }),
            Meaning::Place { variable, times, plus } => match state.held.get(&variable)? {
                Meaning::Parameter(VALUE) if bits == 64 && times == self.size => Some(Meaning::New(plus)),
                Meaning::Bytes if bits == 8 && times == 1 && plus == 0 => Some(Meaning::Bit(true)),
                _ => None,
            },
            _ => None,
        }
    }

    fn compare(&self, predicate: IntPredicate, left: Meaning<'m>, right: Meaning<'m>) -> Option<Meaning<'m>> {
        match (predicate, left, right) {
            (IntPredicate::LLVMIntNE, Meaning::Bit(set), Meaning::Number(0)) => Some(Meaning::Bit(set)),
            (IntPredicate::LLVMIntEQ, Meaning::Bit(set), Meaning::Number(0)) => Some(Meaning::Bit(!set)),
            (IntPredicate::LLVMIntULT, Meaning::Count { phi, times: 1, plus }, end) if self.counts_rounds(phi) => {
                let is_end = match end {
                    Meaning::Number(n) => !self.limited && n == self.count,
                    Meaning::Limit | Meaning::Parameter(LIMIT) => self.limited,
                    _ => false,
                };
                is_end.then_some(Meaning::Below(plus))
            }
            _ => None,
        }
    }

    /// A call: of a function of the prelude that logs something, if it is to be of use.
    fn call(&self, call: Value<'m>, state: &mut State<'m>) -> Option<()> {
        let callee = call.called_function().filter(|f| prelude::is_prelude(&f.name()))?;
        if callee.name() == prelude::ARMED {
            return Some(());
        }
        let arguments: Vec<_> = call.arguments().into_iter().map(|a| self.meaning(state, a)).collect();
        let argument = |i: u32| arguments.get(i as usize).copied().unwrap_or(Meaning::Unknown);
        for logged in self.bodies.of(self.ir, callee).iter() {
            match *logged {
                Logged::Memory { parameter, offset } => {
                    if let Meaning::Slot { lanes, plus } = argument(parameter) {
                        state.note_old(lanes, plus.checked_add(offset)?)?;
                    }
                }
                Logged::Value { parameter, offset: 0, always } => match argument(parameter) {
                    Meaning::Old { lanes, plus } if always => state.note_old(lanes, plus)?,
                    Meaning::New(plus) => {
                        state.new.insert(plus);
                    }
                    _ => {}
                },
                Logged::Value { .. } => {}
                Logged::Range { parameter, offset, source, length } => {
                    let source = match source {
                        Source::Memory { parameter, offset } => Some((argument(parameter), offset)),
                        Source::Nowhere | Source::Value { .. } => None,
                    };
                    let length = match length {
                        Length::Bytes(bytes) => i64::try_from(bytes).ok()?,
                        Length::Parameter(i) => match argument(i) {
                            Meaning::Number(bytes) => bytes,
                            _ => 0,
                        },
                    };
                    if argument(parameter).is_whole(offset, length, self.size) {
                        self.note_range(argument(parameter), source, state)?;
                    }
                }
            }
        }
        Some(())
    }

    /// Notes that a lane is logged as memory, with what is to go there from `source`.
    fn note_range(&self, slot: Meaning<'m>, source: Option<(Meaning<'m>, i64)>, state: &mut State<'m>) -> Option<()> {
        let Meaning::Slot { lanes, .. } = slot else { return Some(()) };
        state.note_lanes(lanes)?;
        state.memory[0] = true;
        if let Some((Meaning::Place { variable, times, plus: 0 }, 0)) = source {
            state.memory[1] |= times == self.size && state.held.get(&variable) == Some(&Meaning::Parameter(VALUE));
        }
        Some(())
    }
}

impl Meaning<'_> {
    /// Whether `length` bytes from `offset` behind this address are at least a lane from its beginning on.
    fn is_whole(self, offset: i64, length: i64, size: i64) -> bool {
        matches!(self, Meaning::Slot { plus: 0, .. }) && offset == 0 && length >= size
    }
}

impl State<'_> {
    fn note_old(&mut self, lanes: Lanes, offset: i64) -> Option<()> {
        self.note_lanes(lanes)?;
        self.old.insert(offset);
        Some(())
    }

    /// All old values are those of the same lanes.
    fn note_lanes(&mut self, lanes: Lanes) -> Option<()> {
        (*self.lanes.get_or_insert(lanes) == lanes).then_some(())
    }
}
