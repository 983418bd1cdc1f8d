//! Stores, atomic or not: which words of the stored value may be pointers, and how to get at them.

use super::{Effect, Form, PointerWrite, integer, is_managed_address, unsupported};
use crate::Error;
use crate::ir::{Ir, Type, TypeKind, Value};
use crate::slot::Slots;
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};

/// Words handled one by one; a larger value is logged as memory.
const MOST_WORDS: usize = 64;

/// How a stored value is logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Aligned whole words.
    Words(Vec<Word>),
    /// So many bytes, at least a word, that no list of aligned words describes.
    Bytes(u64),
}

/// One word of a stored value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Bytes from the slot's address.
    pub(crate) offset: u64,
    /// How to take it out of the value, outermost step first.
    pub(crate) path: Vec<Step>,
}

/// One step into a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Member of a struct or array.
    Member(u32),
    /// Element of a vector of 64-bit elements.
    Element(u64),
    /// The vector seen as one of words, element of that.
    VectorWord(u64),
    /// Bits `64 * n..` of a wider integer.
    IntegerWord(u64),
}

/// The pointer write of a store, if it is one.
pub(super) fn classify<'m>(ir: Ir<'m>, store: Value<'m>, slots: &Slots<'m>) -> Result<Option<PointerWrite<'m>>, Error> {
    let (value, slot) = (store.operand(0), store.operand(1));
    let ty = ir.type_of(value);
    let managed_value = ty.holds_pointer(MANAGED_ADDRESS_SPACE);
    let typed = managed_value || is_managed_address(ir.type_of(slot));
    let Some(size) = ty.store_size() else {
        return if typed { Err(unsupported(store, "the value has no fixed size")) } else { Ok(None) };
    };
    if managed_value && !matches!(ir.type_of(slot).address_space(), Some(0 | MANAGED_ADDRESS_SPACE)) {
        return Err(unsupported(store, "a managed pointer cannot go to a foreign address space"));
    }
    if size < WORD as u64 || ir.type_of(slot).address_space().is_some_and(|s| s > MANAGED_ADDRESS_SPACE) {
        return Ok(None);
    }
    let place = slots.place(slot);
    if super::is_plain_pointer_elsewhere(slots.managed, place, ty) {
        return Ok(None);
    }
    let Some(shape) = shape(ty, size, store.alignment()) else { return Ok(None) };
    let form = match ty.kind() {
        _ if store.is_atomic_store() => Form::AtomicStore,
        TypeKind::LLVMPointerTypeKind => Form::Pointer,
        TypeKind::LLVMVectorTypeKind => Form::Vector,
        TypeKind::LLVMStructTypeKind | TypeKind::LLVMArrayTypeKind => Form::Aggregate,
        _ => Form::Integer,
    };
    Ok(Some(PointerWrite { instruction: store, form, slot, place, typed, effect: Effect::Store(shape) }))
}

/// How a value of `ty` is logged when it is stored with `alignment`; `None` if it has no word at all.
fn shape(ty: Type<'_>, size: u64, alignment: u64) -> Option<Shape> {
    let mut words = Vec::new();
    let listed = list_words(ty, 0, &mut Vec::new(), &mut words);
    if listed && words.is_empty() {
        return None;
    }
    let aligned = alignment >= WORD as u64 && words.iter().all(|w| w.offset % WORD as u64 == 0);
    Some(if listed && aligned { Shape::Words(words) } else { Shape::Bytes(size) })
}

/// Adds the words of a value of type `ty` at `offset` that may be pointers. False if there are too many, or if some part is
/// at least a word wide and no sequence of words.
fn list_words(ty: Type<'_>, offset: u64, path: &mut Vec<Step>, words: &mut Vec<Word>) -> bool {
    if words.len() > MOST_WORDS {
        return false;
    }
    match ty.kind() {
        TypeKind::LLVMPointerTypeKind => {
            words.push(Word { offset, path: path.clone() });
            true
        }
        TypeKind::LLVMStructTypeKind => ty
            .elements()
            .into_iter()
            .enumerate()
            .all(|(i, (member, at))| inside(member, offset + at, Step::Member(i as u32), path, words)),
        TypeKind::LLVMArrayTypeKind => {
            let count = ty.array_length();
            let stride = ty.element().stride(1).and_then(|s| u64::try_from(s).ok()).unwrap_or(0);
            if count > MOST_WORDS as u64 {
                // Too many to list, unless the first shows that none of them has a word.
                let mut first = Vec::new();
                return list_words(ty.element(), 0, &mut Vec::new(), &mut first) && first.is_empty();
            }
            (0..count).all(|i| inside(ty.element(), offset + i * stride, Step::Member(i as u32), path, words))
        }
        TypeKind::LLVMVectorTypeKind if ty.element().address_space().is_some() => (0..ty.elements().len() as u64)
            .all(|i| inside(ty.element(), offset + i * WORD as u64, Step::Element(i), path, words)),
        _ => integer::list_words(ty, offset, path, words),
    }
}

fn inside(ty: Type<'_>, offset: u64, step: Step, path: &mut Vec<Step>, words: &mut Vec<Word>) -> bool {
    path.push(step);
    let listed = list_words(ty, offset, path, words);
    path.pop();
    listed
}
