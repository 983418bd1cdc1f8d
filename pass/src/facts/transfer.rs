//! What each instruction does to the facts.

use super::location::Location;
use super::object::{Objects, is_allocation};
use super::state::State;
use crate::analysis::Analyses;
use crate::contract::may_poll;
use crate::hash::HashSet;
use crate::ir::{At, Ir, Op, Value};
use crate::prelude::is_prelude;
use shade_abi::geometry::WORD;

/// Intrinsics that neither write nor keep an address.
const HARMLESS: [&str; 5] = ["llvm.lifetime.", "llvm.dbg.", "llvm.assume", "llvm.invariant.", "llvm.prefetch"];

/// Start of the names of what a checked build tells the runtime.
const CHECKED: &str = "shade_checked_";

/// Applies instructions of one function.
pub(super) struct Transfer<'a, 'm> {
    pub(super) ir: Ir<'m>,
    pub(super) objects: &'a Objects<'m>,
    analyses: Analyses<'m>,
    /// Loads of which it matters whether what they have read is still there: they have read what is stored elsewhere, from a place that is written.
    at_hand: HashSet<Value<'m>>,
}

impl<'a, 'm> Transfer<'a, 'm> {
    /// For one function, whose instructions are `bodies`.
    pub(super) fn new(ir: Ir<'m>, objects: &'a Objects<'m>, function: Value<'m>, bodies: &[Vec<Value<'m>>]) -> Self {
        let (mut stored, mut written) = (HashSet::default(), HashSet::default());
        for store in bodies.iter().flatten().filter(|i| i.opcode() == Some(Op::LLVMStore)) {
            let value = Location::of(ir, store.operand(0)).root;
            if value.opcode() == Some(Op::LLVMLoad) {
                stored.insert(value);
            }
            written.insert(Location::of(ir, store.operand(1)).root);
        }
        stored.retain(|load| written.contains(&Location::of(ir, load.operand(0)).root));
        Transfer { ir, objects, analyses: Analyses::new(function), at_hand: stored }
    }

    /// The facts behind `instruction`, from those before it.
    pub(super) fn apply(&self, state: &mut State<'m>, instruction: Value<'m>) {
        match instruction.opcode() {
            Some(Op::LLVMLoad) => self.load(state, instruction),
            Some(Op::LLVMStore) => {
                let (value, slot) = (instruction.operand(0), instruction.operand(1));
                self.publish(state, value);
                let bytes = self.ir.type_of(value).store_size();
                self.write(state, instruction, slot, bytes, value.is_null());
            }
            Some(Op::LLVMAtomicRMW | Op::LLVMAtomicCmpXchg) => {
                instruction.operands().into_iter().skip(1).for_each(|value| self.publish(state, value));
                let bytes = self.ir.type_of(instruction.operand(1)).store_size();
                self.write(state, instruction, instruction.operand(0), bytes, false);
            }
            Some(Op::LLVMCall | Op::LLVMInvoke | Op::LLVMCallBr) => self.call(state, instruction),
            Some(
                Op::LLVMGetElementPtr
                | Op::LLVMAddrSpaceCast
                | Op::LLVMBitCast
                | Op::LLVMFreeze
                | Op::LLVMPHI
                | Op::LLVMSelect
                | Op::LLVMICmp
                | Op::LLVMBr
                | Op::LLVMSwitch
                | Op::LLVMFence,
            ) => {}
            _ if state.has_private() && !is_only_logged(instruction) => {
                // Whatever else takes an address may hand it on.
                instruction.operands().into_iter().for_each(|value| self.publish(state, value));
            }
            _ => {}
        }
    }

    fn load(&self, state: &mut State<'m>, load: Value<'m>) {
        if !self.at_hand.contains(&load) {
            return;
        }
        let ty = self.ir.type_of(load);
        let is_word = ty.bits() == Some(64) && (ty.address_space().is_some() || ty.int_width().is_some());
        if is_word && !load.is_volatile() && !load.is_atomic_load() && load.alignment() >= WORD as u64 {
            state.load(Location::of(self.ir, load.operand(0)), load);
        }
    }

    fn call(&self, state: &mut State<'m>, call: Value<'m>) {
        let callee = call.called_function();
        let name = callee.map(Value::name).unwrap_or_default();
        let is_intrinsic = callee.is_some_and(Value::is_intrinsic);
        let polls = may_poll(call);
        if is_prelude(&name) && !polls
            || name.starts_with(CHECKED)
            || is_intrinsic && HARMLESS.iter().any(|h| name.starts_with(h))
        {
            return;
        }
        if is_intrinsic && ["llvm.memcpy", "llvm.memmove", "llvm.memset"].iter().any(|m| name.starts_with(m)) {
            // A copy brings what its source holds, which is no address of a private object: those are nowhere in memory.
            let bytes = call.operand(2).as_const_int().and_then(|n| u64::try_from(n).ok());
            return self.write(state, call, call.operand(0), bytes, false);
        }
        for (number, argument) in (0u32..).zip(call.arguments()) {
            if argument.is_block_or_metadata() || !state.has_private() {
                continue;
            }
            if keeps_secret(call, callee, number) {
                self.for_each_object(state, argument, |state, object| state.write(object, None));
            } else {
                self.publish(state, argument);
            }
        }
        // Operands of bundles, which the callee may do anything with, stand behind the arguments.
        call.operands().into_iter().skip(call.arguments().len()).for_each(|operand| self.publish(state, operand));
        if polls {
            state.poll();
        } else {
            state.overwrite(None, |load| self.analyses.may_modify(call, load));
        }
        if is_allocation(call) {
            state.allocate(call);
        }
    }

    /// A write of `bytes` bytes, null or not, at `slot` by the instruction `by`.
    fn write(&self, state: &mut State<'m>, by: Value<'m>, slot: Value<'m>, bytes: Option<u64>, null: bool) {
        let location = Location::of(self.ir, slot);
        state.overwrite(bytes.map(|bytes| (location, bytes)), |load| self.analyses.may_modify(by, load));
        if null || !state.has_private() {
            return;
        }
        let exact = is_allocation(location.root).then_some(location.offset).zip(bytes);
        let range = exact.map(|(offset, bytes)| (offset, offset.saturating_add_unsigned(bytes)));
        self.for_each_object(state, slot, |state, object| state.write(object, range));
    }

    /// The address `value`, if it is one, gets to where others may find it.
    fn publish(&self, state: &mut State<'m>, value: Value<'m>) {
        if state.has_private() && !value.is_block_or_metadata() && !value.is_constant() {
            state.publish(self.objects.may_be(value).as_deref());
        }
    }

    fn for_each_object(&self, state: &mut State<'m>, address: Value<'m>, change: impl Fn(&mut State<'m>, Value<'m>)) {
        match self.objects.may_be(address) {
            Some(list) => list.iter().for_each(|object| change(state, *object)),
            None => state.write_all(),
        }
    }
}

/// Whether the callee promises not to keep its argument `number`, so that nobody else learns of it.
fn keeps_secret<'m>(call: Value<'m>, callee: Option<Value<'m>>, number: u32) -> bool {
    let at = At::Parameter(number);
    call.captures_nothing(at) || callee.is_some_and(|f| number < f.parameter_count() && f.captures_nothing(at))
}

/// Whether a cast only makes a word for barriers.
fn is_only_logged(cast: Value<'_>) -> bool {
    cast.opcode() == Some(Op::LLVMPtrToInt)
        && cast
            .uses()
            .into_iter()
            .all(|(user, _)| user.is_call() && user.called_function().is_some_and(|f| is_prelude(&f.name())))
}
