//! Functions that visit the lanes a masked store writes, made as needed: one `alwaysinline` function for each shape of
//! such a store, in the manner of the prelude.
//!
//! ```text
//! void shade_barrier_masked.N(ptr slot, <n x T> value, <n x i1> mask, i32 limit) {  // the last if it has one
//!     if shade_armed() {                                       // 1. one mode test for all lanes, before any is written
//!         for each lane below limit whose bit in mask is set:  // 2. no other lane's slot is touched: it may not be there
//!             for each word of the lane: log *slot of it, word of value
//!     }
//! }
//! ```
//!
//! How a family logs a word is in `log`. Mask and value are taken apart in memory, on the armed path. A checked build has the same loop around other calls (`checked::masked`).

use super::log;
use crate::Error;
use crate::classify::{Lanes, Masked};
use crate::family::Family;
use crate::ir::{Block, Builder, IntPredicate, Ir, Op, Type, Value};
use crate::plan::Planned;
use crate::prelude;
use shade_abi::geometry::WORD;

/// What a function is made for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Visit<'m> {
    lanes: Lanes,
    size: u64,
    slots: Type<'m>,
    value: Type<'m>,
    limit: Option<Type<'m>>,
    /// Types of further arguments.
    extra: Vec<Type<'m>>,
}

impl<'m> Visit<'m> {
    /// Visits of the lanes that `call` writes.
    pub(crate) fn new(ir: Ir<'m>, masked: &Masked<'m>, call: Value<'m>, extra: Vec<Type<'m>>) -> Self {
        let of = |value: Option<Value<'m>>| value.map(|v| ir.type_of(v));
        let address = ir.type_of(call.operand(1));
        let slots = if address.address_space().is_some() { ir.pointer(0) } else { address };
        let value = ir.type_of(call.operand(0));
        let limit = of(masked.limit);
        Visit { lanes: masked.lanes, size: masked.size, slots, value, limit, extra }
    }

    /// Bytes of a lane.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    fn count(&self) -> u64 {
        self.value.elements().len() as u64
    }

    /// An empty function of this shape. It neither polls nor keeps an address.
    pub(crate) fn declare(&self, ir: Ir<'m>, name: &str) -> Value<'m> {
        let mask = ir.vector(ir.int(1), self.count() as u32);
        let parameters: Vec<_> =
            [self.slots, self.value, mask].into_iter().chain(self.limit).chain(self.extra.iter().copied()).collect();
        super::inline_function(ir, name, &parameters)
    }

    /// What such a function is called with before or behind `call`. `builder` stands before it.
    pub(crate) fn arguments(&self, builder: &Builder<'m>, masked: &Masked<'m>, call: Value<'m>) -> Vec<Value<'m>> {
        let address = call.operand(1);
        let slot = if self.slots.address_space().is_some() { builder.in_address_space(address, 0) } else { address };
        [slot, call.operand(0), settled_mask(builder, masked, call)].into_iter().chain(masked.limit).collect()
    }

    /// The extra argument number `index`.
    pub(crate) fn extra(&self, function: Value<'m>, index: u32) -> Value<'m> {
        let before = 3 + u32::from(self.limit.is_some());
        function.parameter(before + index)
    }

    /// Builds the loop from `on` to `off`; `body` gets the address of a lane that is written and of its value in a copy
    /// of the vector; what it returns is returned. Slots on the stack are made in `entry`, so that they become static allocas of the caller.
    pub(crate) fn each_lane<R>(
        &self,
        ir: Ir<'m>,
        [entry, on, off]: [Block<'m>; 3],
        body: impl FnOnce(&Builder<'m>, Value<'m>, Value<'m>) -> R,
    ) -> R {
        let function = entry.function();
        let (slots, value, mask) = (function.parameter(0), function.parameter(1), function.parameter(2));
        let (word, byte) = (ir.int(64), ir.int(8));
        let bytes = ir.vector(byte, self.count() as u32);
        let before = ir.at_end(on);
        let copy = |value: Value<'m>| {
            let place = ir.at_start(entry).alloca(ir.type_of(value));
            // No more than a word: a vector's own alignment would realign the caller's frame.
            place.set_alignment(WORD as u32);
            before.store(value, place).set_alignment(WORD as u32);
            place
        };
        let values = copy(value);
        let bits = copy(before.widen(mask, bytes));
        let limit = match self.limit {
            Some(_) => before.zero_extend(function.parameter(3)),
            None => ir.const_int(64, self.count()),
        };
        let [head, test, log, next] = [c"lane", c"test", c"log", c"next"].map(|name| ir.append_block(function, name));
        before.branch(head);

        let builder = ir.at_end(head);
        let lane = builder.phi(word);
        let written = (self.lanes == Lanes::Packed).then(|| builder.phi(word));
        builder.branch_if(builder.compare(IntPredicate::LLVMIntULT, lane, limit), test, off);

        let builder = ir.at_end(test);
        let bit = builder.load(byte, builder.offset_by(bits, lane));
        builder.branch_if(builder.compare(IntPredicate::LLVMIntNE, bit, ir.const_int(8, 0)), log, next);

        let builder = ir.at_end(log);
        let times = |index: Value<'m>, bytes: Value<'m>| builder.binary(Op::LLVMMul, index, bytes);
        let size = ir.const_int(64, self.size);
        let slot = match self.lanes {
            Lanes::InPlace => builder.offset_by(slots, times(lane, size)),
            Lanes::Packed => builder.offset_by(slots, times(written.unwrap_or(lane), size)),
            // Not by way of memory: a private stack slot would look as if its address had been stored.
            Lanes::Scattered => builder.in_address_space(builder.extract_lane(slots, lane), 0),
        };
        let result = body(&builder, slot, builder.offset_by(values, times(lane, size)));
        let (none, one) = (ir.const_int(64, 0), ir.const_int(64, 1));
        let one_more = written.map(|written| builder.binary(Op::LLVMAdd, written, one));
        builder.branch(next);

        let builder = ir.at_end(next);
        if let (Some(written), Some(one_more)) = (written, one_more) {
            let now = builder.phi(word);
            now.add_incoming(&[(written, test), (one_more, log)]);
            written.add_incoming(&[(none, on), (now, next)]);
        }
        lane.add_incoming(&[(none, on), (builder.binary(Op::LLVMAdd, lane, one), next)]);
        builder.branch(head);
        result
    }
}

/// The mask of `call`, if it is a constant with undefined bits made the same bits for every user: else the barrier could see another lane than
/// the store.
fn settled_mask<'m>(builder: &Builder<'m>, masked: &Masked<'m>, call: Value<'m>) -> Value<'m> {
    let mask = call.operand(masked.mask_at);
    let is_undefined = |lane| mask.constant_element(lane).map(Value::is_undef);
    if !(0..).map_while(is_undefined).any(|undefined| undefined) {
        return mask;
    }
    let settled = builder.freeze(mask);
    call.set_operand(masked.mask_at, settled);
    settled
}

/// The barriers made so far, for one module.
pub(crate) struct Functions<'m> {
    family: Family,
    made: Vec<(Visit<'m>, bool, bool, Value<'m>)>,
}

impl<'m> Functions<'m> {
    /// None yet.
    pub(super) fn new(family: Family) -> Self {
        Functions { family, made: Vec::new() }
    }

    /// Puts a barrier before a masked store.
    pub(super) fn log(
        &mut self,
        ir: Ir<'m>,
        barrier: &Planned<'m>,
        masked: &Masked<'m>,
        new: bool,
    ) -> Result<Value<'m>, Error> {
        let visit = Visit::new(ir, masked, barrier.write, Vec::new());
        let builder = ir.before(barrier.write);
        let arguments = visit.arguments(&builder, masked, barrier.write);
        Ok(builder.call(self.find_or_make(ir, visit, masked.aligned, new)?, &arguments))
    }

    fn find_or_make(&mut self, ir: Ir<'m>, visit: Visit<'m>, aligned: bool, new: bool) -> Result<Value<'m>, Error> {
        if let Some((.., function)) = self.made.iter().find(|(v, a, n, _)| *v == visit && (*a, *n) == (aligned, new)) {
            return Ok(*function);
        }
        let function = visit.declare(ir, &format!("{}.{}", prelude::BARRIER_MASKED, self.made.len()));
        let [entry, on, off] = [c"entry", c"on", c"off"].map(|name| ir.append_block(function, name));
        log::test_mode(ir, self.family, [entry, on, off])?;
        ir.at_end(off).return_void();
        let (family, size) = (self.family, visit.size);
        visit.each_lane(ir, [entry, on, off], |builder, slot, value| {
            if !aligned {
                return log::bytes(ir, family, builder, slot, new.then_some(value), size);
            }
            for offset in (0..size).step_by(WORD) {
                let slot = builder.offset(slot, offset);
                let new = new.then_some(|| builder.load(ir.int(64), builder.offset(value, offset)));
                log::word(ir, family, builder, slot, new)?;
            }
            Ok(())
        })?;
        self.made.push((visit, aligned, new, function));
        Ok(function)
    }
}
