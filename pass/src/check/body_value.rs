//! What the values inside a barrier function mean: the vocabulary in which `body` tells what it logs.

use crate::hash::HashMap;
use crate::ir::{Ir, Op, Value};
use shade_abi::mutator;
use std::cell::RefCell;

/// The meaning of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A parameter, or the part of it at an offset; of a pointer, the address so many bytes behind it.
    Part { parameter: u32, offset: i64 },
    /// The word loaded from the address that a parameter is, plus an offset.
    Old { parameter: u32, offset: i64 },
    /// The address of stack memory that holds a parameter as a whole.
    Copy { parameter: u32 },
    /// `wb_next`, plus `at`, plus `masked` while new values are recorded.
    Buffer { at: u64, masked: u64 },
    /// `new_mask`.
    Mask,
    /// `new_mask & n`.
    Masked(u64),
    /// A constant.
    Number(u64),
    /// The address of `wb_next`.
    NextField,
    /// Anything else.
    Unknown,
}

/// The meanings of one function's values.
pub(super) struct Meanings<'m> {
    ir: Ir<'m>,
    known: RefCell<HashMap<Value<'m>, Meaning>>,
}

/// Operands followed from one value to the next.
const MOST_NESTED: usize = 64;

impl<'m> Meanings<'m> {
    /// For a function that is called with `arguments`.
    pub(super) fn new(ir: Ir<'m>, function: Value<'m>, arguments: &[Meaning]) -> Self {
        let parameters = (0..function.parameter_count()).zip(arguments);
        let known = parameters.map(|(i, meaning)| (function.parameter(i), *meaning)).collect();
        Meanings { ir, known: RefCell::new(known) }
    }

    /// Says what a call returns.
    pub(super) fn set(&self, call: Value<'m>, meaning: Meaning) {
        self.known.borrow_mut().insert(call, meaning);
    }

    /// What `value` means.
    pub(super) fn of(&self, value: Value<'m>) -> Meaning {
        self.within(value, MOST_NESTED)
    }

    fn within(&self, value: Value<'m>, depth: usize) -> Meaning {
        if let Some(known) = self.known.borrow().get(&value) {
            return *known;
        }
        let meaning = if depth == 0 { None } else { self.derive(value, depth - 1) }.unwrap_or(Meaning::Unknown);
        self.known.borrow_mut().insert(value, meaning);
        meaning
    }

    fn derive(&self, value: Value<'m>, depth: usize) -> Option<Meaning> {
        let number = value.as_const_int().map(|n| n as u64);
        if let Some(number) = number.or_else(|| u64::try_from(value.as_wide_int()?).ok()) {
            return Some(Meaning::Number(number));
        }
        if let Some(field) = self.mutator_field(value) {
            return (field == mutator::WB_NEXT).then_some(Meaning::NextField);
        }
        let of = |i: u32| self.within(value.operand(i), depth);
        match value.expression_opcode()? {
            Op::LLVMPtrToInt | Op::LLVMIntToPtr | Op::LLVMBitCast | Op::LLVMAddrSpaceCast | Op::LLVMTrunc => {
                Some(of(0))
            }
            Op::LLVMAdd => add(of(0), of(1)),
            Op::LLVMAnd => and(of(0), of(1)),
            Op::LLVMGetElementPtr => {
                let bytes = value.gep_constant_offset(self.ir)?;
                match of(0) {
                    Meaning::Part { parameter, offset } => Some(Meaning::Part { parameter, offset: offset + bytes }),
                    buffer @ Meaning::Buffer { .. } => add(buffer, Meaning::Number(u64::try_from(bytes).ok()?)),
                    _ => None,
                }
            }
            Op::LLVMLShr => match (of(0), of(1)) {
                (Meaning::Part { parameter, offset }, Meaning::Number(bits)) if bits % 8 == 0 => {
                    Some(Meaning::Part { parameter, offset: offset + i64::try_from(bits / 8).ok()? })
                }
                _ => None,
            },
            Op::LLVMExtractValue | Op::LLVMExtractElement => self.part(value, of(0)),
            Op::LLVMLoad => self.load(value, depth),
            Op::LLVMAlloca => self.copy(value, depth),
            Op::LLVMPHI => {
                let mut meanings = value.incoming().into_iter().map(|(v, _)| self.within(v, depth));
                let first = meanings.next()?;
                meanings.all(|meaning| meaning == first).then_some(first)
            }
            _ => None,
        }
    }

    /// The byte offset of `address` in the thread's block, if it is in there.
    fn mutator_field(&self, address: Value<'m>) -> Option<usize> {
        if address.is_global_variable() {
            return (address.name() == mutator::SYMBOL).then_some(0);
        }
        let is_gep = address.expression_opcode() == Some(Op::LLVMGetElementPtr);
        let base = is_gep.then(|| address.operand(0)).filter(|b| b.is_global_variable())?;
        (base.name() == mutator::SYMBOL).then(|| address.gep_constant_offset(self.ir)?.try_into().ok())?
    }

    fn part(&self, value: Value<'m>, whole: Meaning) -> Option<Meaning> {
        let Meaning::Part { parameter, mut offset } = whole else { return None };
        let mut ty = self.ir.type_of(value.operand(0));
        let indices = match value.opcode()? {
            Op::LLVMExtractValue => value.indices().into_iter().map(u64::from).collect(),
            _ => vec![u64::try_from(value.operand(1).as_const_int()?).ok()?],
        };
        for index in indices {
            let (inner, at) = ty.part(index)?;
            (ty, offset) = (inner, offset + i64::try_from(at).ok()?);
        }
        Some(Meaning::Part { parameter, offset })
    }

    fn load(&self, load: Value<'m>, depth: usize) -> Option<Meaning> {
        let address = load.operand(0);
        if let Some(field) = self.mutator_field(address) {
            return match field {
                mutator::WB_NEXT => Some(Meaning::Buffer { at: 0, masked: 0 }),
                mutator::NEW_MASK => Some(Meaning::Mask),
                _ => None,
            };
        }
        let Meaning::Part { parameter, offset } = self.within(address, depth) else { return None };
        (self.ir.type_of(load).bits() == Some(64)).then_some(Meaning::Old { parameter, offset })
    }

    /// An alloca into which one store puts a parameter.
    fn copy(&self, alloca: Value<'m>, depth: usize) -> Option<Meaning> {
        let mut stores = alloca.uses().into_iter().filter(|(user, _)| user.opcode() == Some(Op::LLVMStore));
        let (store, operand) = stores.next()?;
        let whole = operand == 1 && stores.next().is_none();
        match self.within(store.operand(0), depth) {
            Meaning::Part { parameter, offset: 0 } if whole => Some(Meaning::Copy { parameter }),
            _ => None,
        }
    }
}

fn add(left: Meaning, right: Meaning) -> Option<Meaning> {
    use Meaning::{Buffer, Masked, Number};
    match (left, right) {
        (Buffer { at, masked }, Number(n)) | (Number(n), Buffer { at, masked }) => {
            Some(Buffer { at: at.checked_add(n)?, masked })
        }
        (Buffer { at, masked }, Masked(n)) | (Masked(n), Buffer { at, masked }) => {
            Some(Buffer { at, masked: masked.checked_add(n)? })
        }
        (Number(a), Masked(n)) | (Masked(n), Number(a)) if a == 0 => Some(Masked(n)),
        _ => None,
    }
}

fn and(left: Meaning, right: Meaning) -> Option<Meaning> {
    use Meaning::{Mask, Masked, Number};
    match (left, right) {
        (Mask, Number(n)) | (Number(n), Mask) => Some(Masked(n)),
        _ => None,
    }
}
