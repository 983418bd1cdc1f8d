//! When two values are the same to the checker: addresses without their casts and constant offsets, stored words without the way they are
//! taken out of a larger value, and pure arithmetic done twice.

use crate::hash::{HashMap, HashSet};
use crate::ir::{Block, Ir, Op, Type, Value, ValueKind};
use shade_abi::geometry::WORD;
use std::cell::RefCell;
use std::rc::Rc;

/// An address: so many bytes behind a value that is neither a cast nor a constant offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Address<'m> {
    /// The value; all undefined addresses have the same.
    pub(super) base: Value<'m>,
    /// Bytes.
    pub(super) offset: i64,
}

/// The eight bytes at an offset in a value, as the value lies in memory; as a number, plus a distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Word<'m> {
    /// The value.
    pub(super) value: Value<'m>,
    /// Bytes.
    pub(super) offset: u64,
    /// What constant steps add to a pointer.
    pub(super) distance: i64,
}

/// What decides whether two pure instructions compute the same.
#[derive(PartialEq, Eq, Hash)]
struct Computation<'m> {
    opcode: u32,
    ty: Type<'m>,
    source: Option<Type<'m>>,
    operands: Vec<Value<'m>>,
}

/// What decides whether two phis of a block are the same: the word that comes from each predecessor, in order of the blocks, where it is not the
/// phi itself.
type Join<'m> = (Block<'m>, Vec<(Block<'m>, Word<'m>)>);

/// Answers for one function, which must not change meanwhile.
pub(super) struct Values<'m> {
    pub(super) ir: Ir<'m>,
    first: RefCell<HashMap<Computation<'m>, Value<'m>>>,
    known: RefCell<HashMap<Value<'m>, Value<'m>>>,
    joins: RefCell<HashMap<Join<'m>, (Value<'m>, u64)>>,
    /// By phi and offset, the first of those that are the same.
    joined: RefCell<HashMap<(Value<'m>, u64), (Value<'m>, u64)>>,
    sources: RefCell<HashMap<Value<'m>, Rc<[Value<'m>]>>>,
}

/// Arithmetic nested deeper than this is only the same as itself.
const MOST_NESTED: usize = 24;
/// Steps that look through one value.
const MOST_STEPS: usize = 256;
/// Values that one address or word is computed from.
const MOST_SOURCES: usize = 64;

impl<'m> Values<'m> {
    pub(super) fn new(ir: Ir<'m>) -> Self {
        Values {
            ir,
            first: RefCell::default(),
            known: RefCell::default(),
            joins: RefCell::default(),
            joined: RefCell::default(),
            sources: RefCell::default(),
        }
    }

    /// `pointer` as an address.
    pub(super) fn address(&self, pointer: Value<'m>) -> Address<'m> {
        let (mut value, mut offset) = (pointer, 0i64);
        for _ in 0..MOST_STEPS {
            match value.expression_opcode() {
                Some(Op::LLVMAddrSpaceCast | Op::LLVMBitCast) => value = value.operand(0),
                Some(Op::LLVMGetElementPtr) => {
                    let Some(sum) = value.gep_constant_offset(self.ir).and_then(|o| offset.checked_add(o)) else {
                        break;
                    };
                    (value, offset) = (value.operand(0), sum);
                }
                _ => break,
            }
        }
        if value.is_undef() {
            return Address { base: self.undefined(), offset: 0 };
        }
        let base = if value.is_null() { self.ir.null(0) } else { self.same(value) };
        Address { base, offset }
    }

    /// What stands for every undefined address, and for a phi in its own loop: no word of a program.
    fn undefined(&self) -> Value<'m> {
        self.ir.const_int(1, 0)
    }

    /// The eight bytes at `offset` of `value`.
    pub(super) fn word(&self, value: Value<'m>, offset: u64) -> Word<'m> {
        self.word_within(value, offset).0
    }

    /// The eight bytes at `offset` of `value`, and whether all steps that add to its distance stay in one object.
    pub(super) fn word_within(&self, value: Value<'m>, offset: u64) -> (Word<'m>, bool) {
        self.word_through(value, offset, MOST_NESTED)
    }

    fn word_through(&self, value: Value<'m>, offset: u64, joins: usize) -> (Word<'m>, bool) {
        let (word, inbounds) = self.word_up_to_phi(value, offset);
        if joins == 0 || word.value.opcode() != Some(Op::LLVMPHI) {
            return (word, inbounds);
        }
        let (value, offset) = self.first_joined(word.value, word.offset, joins - 1);
        (Word { value, offset, ..word }, inbounds)
    }

    /// The word that comes to a phi on all ways; else the first word of a phi of its block seen that is the same as the word at `offset` of `phi`: one is of a
    /// vector, say, and the other of an element.
    fn first_joined(&self, phi: Value<'m>, offset: u64, joins: usize) -> (Value<'m>, u64) {
        if let Some(known) = self.joined.borrow().get(&(phi, offset)) {
            return *known;
        }
        // In a loop it comes to itself again.
        self.joined.borrow_mut().insert((phi, offset), (phi, offset));
        let incoming =
            phi.incoming().into_iter().map(|(value, from)| (from, self.word_through(value, offset, joins).0));
        let mut incoming: Vec<_> = incoming.collect();
        // Where a way leads back without another value, both of two phis keep theirs.
        let itself = Word { value: self.undefined(), offset: 0, distance: 0 };
        for (_, word) in &mut incoming {
            if *word == (Word { value: phi, offset, distance: 0 }) {
                *word = itself;
            }
        }
        let mut words = incoming.iter().map(|(_, word)| *word).filter(|word| *word != itself);
        let first = match words.next().filter(|word| word.distance == 0) {
            // It is the same whichever way led here, so it was known before.
            Some(only) if words.all(|word| word == only) => (only.value, only.offset),
            _ => {
                incoming.sort_by_key(|(from, _)| *from);
                *self.joins.borrow_mut().entry((phi.block(), incoming)).or_insert((phi, offset))
            }
        };
        self.joined.borrow_mut().insert((phi, offset), first);
        first
    }

    fn word_up_to_phi(&self, value: Value<'m>, offset: u64) -> (Word<'m>, bool) {
        let mut word = Word { value, offset, distance: 0 };
        let mut inbounds = true;
        for _ in 0..MOST_STEPS {
            let Some(inner) = self.inner_word(word) else { break };
            inbounds &= inner.distance == word.distance || word.value.is_inbounds();
            word = inner;
        }
        if word.value.is_null() || word.value.is_undef() {
            return (Word { value: self.ir.const_int(64, 0), offset: 0, distance: word.distance }, false);
        }
        (Word { value: self.same(word.value), ..word }, inbounds)
    }

    /// The same word in a value that `word.value` is made from, if it is taken out of it or put into it as a whole.
    fn inner_word(&self, word: Word<'m>) -> Option<Word<'m>> {
        let Word { value, offset, distance } = word;
        if value.is_constant() && value.kind() != ValueKind::LLVMConstantExprValueKind {
            return self.element_of_constant(word);
        }
        let bits = |v: Value<'m>| self.ir.type_of(v).bits();
        match value.expression_opcode()? {
            // As many bits as before.
            Op::LLVMPtrToInt | Op::LLVMIntToPtr | Op::LLVMBitCast | Op::LLVMAddrSpaceCast => {
                let inner = value.operand(0);
                (bits(inner).is_some() && bits(inner) == bits(value)).then_some(Word { value: inner, ..word })
            }
            Op::LLVMTrunc => Some(Word { value: value.operand(0), ..word }),
            Op::LLVMGetElementPtr if offset == 0 => {
                let distance = distance.checked_add(value.gep_constant_offset(self.ir)?)?;
                Some(Word { value: value.operand(0), offset, distance })
            }
            Op::LLVMLShr => {
                let shift = u64::try_from(value.operand(1).as_wide_int()?).ok()?;
                let inside = shift % 8 == 0 && 8 * (offset + WORD as u64) + shift <= bits(value)?;
                inside.then_some(Word { value: value.operand(0), offset: offset + shift / 8, distance })
            }
            Op::LLVMExtractValue => {
                let aggregate = value.operand(0);
                let (_, at) = self.member(aggregate, &value.indices())?;
                Some(Word { value: aggregate, offset: offset + at, distance })
            }
            Op::LLVMInsertValue => {
                let (aggregate, part) = (value.operand(0), value.operand(1));
                let (size, at) = self.member(aggregate, &value.indices())?;
                word_of_insertion(aggregate, part, at, size, word)
            }
            Op::LLVMExtractElement => {
                let vector = value.operand(0);
                let (_, at) = self.element(vector, value.operand(1))?;
                Some(Word { value: vector, offset: offset + at, distance })
            }
            Op::LLVMInsertElement => {
                let (vector, part) = (value.operand(0), value.operand(1));
                let (size, at) = self.element(vector, value.operand(2))?;
                word_of_insertion(vector, part, at, size, word)
            }
            Op::LLVMShuffleVector => self.shuffled_word(word),
            _ => None,
        }
    }

    /// The word of a shuffled vector in the vector that it comes from, if each element is whole words.
    fn shuffled_word(&self, word: Word<'m>) -> Option<Word<'m>> {
        let size = self.ir.type_of(word.value.operand(0)).element().bits()? / 8;
        if size == 0 || size % WORD as u64 != 0 {
            return None;
        }
        let (element, inside) = (word.offset / size, word.offset % size);
        let (value, index) = word.value.shuffled(u32::try_from(element).ok()?)?;
        Some(Word { value, offset: u64::from(index) * size + inside, ..word })
    }

    fn element_of_constant(&self, word: Word<'m>) -> Option<Word<'m>> {
        if word.value.is_null() || word.value.is_undef() {
            return None;
        }
        if self.ir.type_of(word.value).int_width().is_some_and(|width| width > 64) {
            let bits = word.value.as_wide_int()?.checked_shr(8 * u32::try_from(word.offset).ok()?)?;
            return Some(Word { value: self.ir.const_int(64, bits as u64), offset: 0, ..word });
        }
        let elements = self.ir.type_of(word.value).elements();
        let index = elements.iter().rposition(|(_, at)| *at <= word.offset)?;
        let value = word.value.constant_element(u32::try_from(index).ok()?)?;
        let offset = word.offset - elements[index].1;
        let size = self.ir.type_of(value).store_size()?;
        (offset + WORD as u64 <= size).then_some(Word { value, offset, ..word })
    }

    /// Size and offset of a member of an aggregate value.
    fn member(&self, aggregate: Value<'m>, indices: &[u32]) -> Option<(u64, u64)> {
        let mut ty = self.ir.type_of(aggregate);
        let mut offset = 0;
        for &index in indices {
            let (inner, at) = ty.part(u64::from(index))?;
            (ty, offset) = (inner, offset + at);
        }
        Some((ty.store_size()?, offset))
    }

    /// Size and offset of an element of a vector value.
    fn element(&self, vector: Value<'m>, index: Value<'m>) -> Option<(u64, u64)> {
        let (ty, at) = self.ir.type_of(vector).part(u64::try_from(index.as_const_int()?).ok()?)?;
        Some((ty.store_size()?, at))
    }

    /// Whether a value is one word, wherever it is stored.
    pub(super) fn is_word(&self, value: Value<'m>) -> bool {
        self.ir.type_of(value).bits() == Some(8 * WORD as u64)
    }

    /// The first value seen that computes the same as `value` from the same values.
    pub(super) fn same(&self, value: Value<'m>) -> Value<'m> {
        self.same_within(value, MOST_NESTED)
    }

    fn same_within(&self, value: Value<'m>, depth: usize) -> Value<'m> {
        if depth == 0 || !is_pure(value) {
            return value;
        }
        if let Some(known) = self.known.borrow().get(&value) {
            return *known;
        }
        let operands = value.operands().into_iter().map(|o| self.same_within(o, depth - 1)).collect();
        let source = (value.opcode() == Some(Op::LLVMGetElementPtr)).then(|| value.gep_source_type(self.ir));
        let opcode = value.opcode().map_or(0, |op| op as u32);
        let computation = Computation { opcode, ty: self.ir.type_of(value), source, operands };
        let first = *self.first.borrow_mut().entry(computation).or_insert(value);
        self.known.borrow_mut().insert(value, first);
        first
    }

    /// The instructions that decide which bits `value` is in one run of the code around it: what pure arithmetic starts from.
    pub(super) fn sources(&self, value: Value<'m>) -> Rc<[Value<'m>]> {
        if let Some(known) = self.sources.borrow().get(&value) {
            return known.clone();
        }
        let mut sources = Vec::new();
        let mut seen = HashSet::from_iter([value]);
        let mut work = vec![value];
        while let Some(value) = work.pop() {
            if is_pure(value) && seen.len() < MOST_SOURCES {
                work.extend(value.operands().into_iter().filter(|o| seen.insert(*o)));
            } else if value.opcode().is_some() {
                sources.push(value);
            }
        }
        let sources: Rc<[_]> = sources.into();
        self.sources.borrow_mut().insert(value, sources.clone());
        sources
    }

    /// What an address is based on: without casts and offsets of any kind.
    pub(super) fn object(&self, address: Value<'m>) -> Value<'m> {
        let mut value = address;
        while let Some(Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast) = value.expression_opcode() {
            value = value.operand(0);
        }
        value
    }
}

/// The word `word` of a value into which `part` was put at `at`.
fn word_of_insertion<'m>(whole: Value<'m>, part: Value<'m>, at: u64, size: u64, word: Word<'m>) -> Option<Word<'m>> {
    let end = word.offset + WORD as u64;
    if at <= word.offset && end <= at + size {
        Some(Word { value: part, offset: word.offset - at, ..word })
    } else {
        (end <= at || at + size <= word.offset).then_some(Word { value: whole, ..word })
    }
}

/// Whether an instruction's result depends on nothing but its operands.
fn is_pure(value: Value<'_>) -> bool {
    matches!(
        value.opcode(),
        Some(
            Op::LLVMGetElementPtr
                | Op::LLVMAddrSpaceCast
                | Op::LLVMBitCast
                | Op::LLVMPtrToInt
                | Op::LLVMIntToPtr
                | Op::LLVMZExt
                | Op::LLVMSExt
                | Op::LLVMTrunc
                | Op::LLVMAdd
                | Op::LLVMSub
                | Op::LLVMMul
                | Op::LLVMShl
                | Op::LLVMLShr
                | Op::LLVMAShr
                | Op::LLVMAnd
                | Op::LLVMOr
                | Op::LLVMXor
        )
    )
}
