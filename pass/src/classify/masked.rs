//! Stores whose lanes are written or not as a mask says: `llvm.masked.store`, `scatter` and `compressstore`, and the
//! vector-predicated `llvm.vp.store` and `vp.scatter`, which have a number of lanes besides.
//!
//! A lane narrower than a word is no pointer write. A mask that is constantly false, or a number of lanes that is
//! constantly 0, leaves nothing that is written.

use super::{Effect, Form, PointerWrite, is_managed_address, unsupported};
use crate::Error;
use crate::contract::is_managed_function;
use crate::ir::{At, Ir, Type, TypeKind, Value};
use crate::slot::Slots;
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};

const WORD_BITS: u64 = WORD as u64 * 8;

/// A store of some lanes of a vector, which is the call's first operand, to what its second one says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Masked<'m> {
    /// Where a lane goes.
    pub(crate) lanes: Lanes,
    /// `<n x i1>`: which lanes are written.
    pub(crate) mask: Value<'m>,
    /// Which operand that is.
    pub(crate) mask_at: u32,
    /// Only lanes below this number are written.
    pub(crate) limit: Option<Value<'m>>,
    /// Bytes of a lane: whole words.
    pub(crate) size: u64,
    /// Whether every lane lies at a multiple of a word.
    pub(crate) aligned: bool,
}

impl Masked<'_> {
    /// How many bytes are written, if mask and number of lanes are constants.
    pub(crate) fn bytes(&self) -> Option<u64> {
        let limit = match self.limit {
            Some(limit) => u32::try_from(limit.as_const_int()?).ok()?,
            None => u32::MAX,
        };
        let mut written = 0;
        for lane in 0..limit {
            let Some(bit) = self.mask.constant_element(lane) else { break };
            written += u64::from(bit.as_const_int()? != 0);
        }
        self.mask.is_constant().then_some(written * self.size)
    }
}

/// Where a lane goes, by the address that is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lanes {
    /// Each to its place in a vector that begins there.
    InPlace,
    /// Those that are written to consecutive places.
    Packed,
    /// Each to an address of its own.
    Scattered,
}

/// One of these intrinsics: the start of its name, and which operands it has behind value and address.
struct Intrinsic {
    name: &'static str,
    form: Form,
    lanes: Lanes,
    /// Whether the last operand is the number of lanes.
    predicated: bool,
}

const INTRINSICS: [Intrinsic; 5] = [
    Intrinsic { name: "llvm.masked.store.", form: Form::Masked, lanes: Lanes::InPlace, predicated: false },
    Intrinsic { name: "llvm.masked.scatter.", form: Form::Scatter, lanes: Lanes::Scattered, predicated: false },
    Intrinsic { name: "llvm.masked.compressstore.", form: Form::Compress, lanes: Lanes::Packed, predicated: false },
    Intrinsic { name: "llvm.vp.store.", form: Form::Predicated, lanes: Lanes::InPlace, predicated: true },
    Intrinsic { name: "llvm.vp.scatter.", form: Form::PredicatedScatter, lanes: Lanes::Scattered, predicated: true },
];

/// Whether `name` is an intrinsic of this file.
pub(super) fn is_masked(name: &str) -> bool {
    INTRINSICS.iter().any(|i| name.starts_with(i.name))
}

/// The pointer write of a call for which [`is_masked`] holds, if it is one.
///
/// # Errors
/// If its lanes may be pointers and are no whole words, or if their number is not fixed.
pub(super) fn classify<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Result<Option<PointerWrite<'m>>, Error> {
    let name = call.called_function().map(Value::name).unwrap_or_default();
    let Some(intrinsic) = INTRINSICS.iter().find(|i| name.starts_with(i.name)) else { return Ok(None) };
    let arguments = call.arguments();
    let (value, slot) = (arguments[0], arguments[1]);
    let (ty, address) = (ir.type_of(value), ir.type_of(slot));
    let limit = intrinsic.predicated.then(|| arguments[arguments.len() - 1]);
    let mask_at = arguments.len() - 1 - usize::from(intrinsic.predicated);
    let mask = arguments[mask_at];
    if mask.is_null() || limit.is_some_and(|limit| limit.as_const_int() == Some(0)) {
        return Ok(None);
    }
    let managed_value = ty.holds_pointer(MANAGED_ADDRESS_SPACE);
    let typed = managed_value || is_managed_address(address);
    if address.scalar().address_space().is_some_and(|space| space > MANAGED_ADDRESS_SPACE) {
        let foreign = "a managed pointer cannot go to a foreign address space";
        return if managed_value { Err(unsupported(call, foreign)) } else { Ok(None) };
    }
    let bits = ty.scalar().bits().unwrap_or(0);
    if bits < WORD_BITS {
        return Ok(None);
    }
    let place = slots.place(slot);
    if super::is_plain_pointer_elsewhere(slots.managed, place, ty) {
        return Ok(None);
    }
    if ty.kind() != TypeKind::LLVMVectorTypeKind || !bits.is_multiple_of(WORD_BITS) {
        let reason = "its lanes are not a fixed number of whole words";
        let matters = typed || is_managed_function(call.block().function());
        return if matters { Err(unsupported(call, reason)) } else { Ok(None) };
    }
    let masked = Masked {
        lanes: intrinsic.lanes,
        mask,
        mask_at: mask_at as u32,
        limit,
        size: bits / 8,
        aligned: alignment(ir, call, intrinsic, ty) >= WORD as u64,
    };
    let effect = Effect::Masked(masked);
    Ok(Some(PointerWrite { instruction: call, form: intrinsic.form, slot, place, typed, effect }))
}

/// What is known of the lanes' alignment. From LLVM 22 on `masked.store` and `masked.scatter` have it as an attribute too.
fn alignment<'m>(ir: Ir<'m>, call: Value<'m>, intrinsic: &Intrinsic, ty: Type<'m>) -> u64 {
    let given = call.int_attribute_at(At::Parameter(1), "align");
    match intrinsic.form {
        Form::Masked | Form::Scatter => {
            let operand = call.operand(2);
            let operand = ir.type_of(operand).int_width().and_then(|_| operand.as_const_int());
            operand.and_then(|n| u64::try_from(n).ok()).or(given).unwrap_or(1)
        }
        Form::Compress => given.unwrap_or(1),
        // Without the attribute: the natural alignment of a lane, at least.
        _ => given.unwrap_or_else(|| ty.scalar().abi_alignment()),
    }
}
