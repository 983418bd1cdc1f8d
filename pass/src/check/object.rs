//! Objects made by this function (allocas, allocations): what happens to them and where. Once the address of one may be known elsewhere, it
//! is published.
//!
//! Followed: casts, offsets, phi, select, and conversion to an integer. Harmless uses are loads, comparisons, being written to,
//! being logged, and callees that do not keep the address. Any other use publishes.

use super::flow::{At, Fact, Flow, Found, last_above};
use super::is_made_by_the_pass;
use super::stack_only::{self, Module};
use super::value::{Address, Values};
use crate::hash::HashMap;
use crate::ir::{At as Place, Ir, Op, Value, ValueKind};
use shade_abi::geometry::WORD;
use shade_abi::symbols::ALLOCATORS;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Names of inline allocators begin with this.
const INLINE_ALLOCATOR: &str = "shade.alloc.inline.";

/// What is done with an address and those derived from it.
#[derive(Default)]
pub(super) struct Uses {
    /// Where it may become known elsewhere, in order.
    published: Vec<At>,
    /// Writes of something other than zeros, by the word they touch, each in order.
    written: BTreeMap<i64, Vec<At>>,
    /// Long ones: the first word, the last one, and where.
    written_ranges: Vec<(i64, i64, At)>,
    /// The same where the offset is not known.
    written_somewhere: Vec<At>,
}

/// What an address may be based on, and how far behind it the address is, if that is known.
type Root<'m> = (Value<'m>, Option<i64>);

/// Answers for one function.
pub(super) struct Objects<'m> {
    ir: Ir<'m>,
    module: Rc<Module<'m>>,
    known: RefCell<HashMap<Value<'m>, Rc<Uses>>>,
    roots: RefCell<HashMap<Value<'m>, Rc<Vec<Root<'m>>>>>,
}

/// Derived addresses followed.
const MOST_DERIVED: usize = 1 << 16;
/// A longer write is not kept word by word.
const MOST_BYTES: u64 = 1 << 12;

impl<'m> Objects<'m> {
    pub(super) fn new(ir: Ir<'m>, module: Rc<Module<'m>>) -> Self {
        Objects { ir, module, known: RefCell::default(), roots: RefCell::default() }
    }

    /// What the function does with `root` and what is derived from it.
    pub(super) fn uses(&self, flow: &Flow<'m>, root: Value<'m>) -> Rc<Uses> {
        if let Some(known) = self.known.borrow().get(&root) {
            return known.clone();
        }
        let mut uses = Uses::default();
        let mut offsets = HashMap::from_iter([(root, Some(0i64))]);
        let mut work = vec![root];
        while let Some(value) = work.pop() {
            let offset = offsets[&value];
            for (user, operand) in value.uses() {
                let Some(at) = flow.place(user) else {
                    // A constant expression, of an address that is a constant.
                    uses.published.push(At { block: 0, index: 0 });
                    continue;
                };
                match Use::of(self.ir, user, operand, |parameter| self.module.is_secret(parameter)) {
                    Use::Derives(step) => {
                        let derived = offset.zip(step).and_then(|(a, b)| a.checked_add(b));
                        match offsets.get(&user).copied() {
                            None if offsets.len() > MOST_DERIVED => uses.published.push(at),
                            None => {
                                offsets.insert(user, derived);
                                work.push(user);
                            }
                            // Reached with two offsets, it has none.
                            Some(before) if before.is_some() && before != derived => {
                                offsets.insert(user, None);
                                work.push(user);
                            }
                            Some(_) => {}
                        }
                    }
                    Use::Writes(bytes) => uses.write(offset, bytes, at),
                    Use::Publishes => uses.published.push(at),
                    Use::Harmless => {}
                }
            }
        }
        uses.sort();
        let uses = Rc::new(uses);
        self.known.borrow_mut().insert(root, uses.clone());
        uses
    }

    /// Whether `value` is a local variable whose address is never known elsewhere.
    pub(super) fn is_private_local(&self, flow: &Flow<'m>, value: Value<'m>) -> bool {
        value.opcode() == Some(Op::LLVMAlloca) && self.uses(flow, value).published.is_empty()
    }

    /// Whether `value` is a parameter that points into the frame of a function which is active further up on this thread's stack, and is known to
    /// no one else.
    pub(super) fn is_on_callers_stack(&self, value: Value<'m>) -> bool {
        value.kind() == ValueKind::LLVMArgumentValueKind && self.module.is_stack_only(value)
    }

    /// Whether the object that `base` is based on was allocated here and is not published at `at`, whatever path led there; and, if `fresh`,
    /// with no safepoint since.
    pub(super) fn is_unpublished(
        &self,
        flow: &Flow<'m>,
        values: &Values<'m>,
        base: Value<'m>,
        at: At,
        fresh: bool,
    ) -> bool {
        flow.holds(values, at, Fact::Object(base), |fact, at| {
            let roots = self.roots(values, fact.value());
            let published =
                roots.iter().map(|(root, _)| last_above(&self.uses(flow, *root).published, at)).max().flatten();
            let poll = if fresh { flow.last_poll(at) } else { None };
            made_or_spoilt(flow, fact.value(), at, published.max(poll))
        })
    }

    /// Whether the word at an address is as it was when its object was allocated: neither written nor published at `at`, whatever path led there.
    pub(super) fn is_untouched(&self, flow: &Flow<'m>, values: &Values<'m>, address: Address<'m>, at: At) -> bool {
        flow.holds(values, at, Fact::Slot(address), |fact, at| {
            let Fact::Slot(address) = fact else { return (Found::Fails, Some(at)) };
            let roots = self.roots(values, address.base);
            let spoilt = roots.iter().map(|(root, distance)| {
                let uses = self.uses(flow, *root);
                let offset = distance.and_then(|distance| distance.checked_add(address.offset));
                last_above(&uses.published, at).max(uses.last_write(offset, at))
            });
            made_or_spoilt(flow, address.base, at, spoilt.max().flatten())
        })
    }

    /// What an address may be based on, looked at through phi and select too, and how far behind that it is.
    pub(super) fn roots(&self, values: &Values<'m>, base: Value<'m>) -> Rc<Vec<Root<'m>>> {
        if let Some(known) = self.roots.borrow().get(&base) {
            return known.clone();
        }
        let mut distances: HashMap<Value<'m>, Option<i64>> = HashMap::default();
        let mut roots = Vec::new();
        let mut work = vec![(base, Some(0i64))];
        while let Some((value, distance)) = work.pop() {
            let Address { base, offset } = values.address(value);
            let object = values.object(base);
            let inner = if object == base { distance.and_then(|d| d.checked_add(offset)) } else { None };
            match distances.get(&object).copied() {
                Some(before) if before == inner || before.is_none() => continue,
                Some(_) => distances.insert(object, None),
                None => distances.insert(object, inner),
            };
            let distance = distances[&object];
            match object.opcode() {
                Some(Op::LLVMPHI) => work.extend(object.incoming().into_iter().map(|(v, _)| (v, distance))),
                Some(Op::LLVMSelect) => work.extend([(object.operand(1), distance), (object.operand(2), distance)]),
                None if object.kind() == ValueKind::LLVMConstantVectorValueKind => {
                    work.extend(object.operands().into_iter().map(|element| (element, None)));
                }
                Some(Op::LLVMFreeze) => work.push((object.operand(0), distance)),
                // The variable itself, of the thread that asks.
                Some(Op::LLVMCall) if is_thread_local_address(object) => work.push((object.operand(0), distance)),
                _ if !roots.contains(&object) => roots.push(object),
                _ => {}
            }
        }
        let roots = Rc::new(roots.into_iter().map(|root| (root, distances[&root])).collect::<Vec<_>>());
        self.roots.borrow_mut().insert(base, roots.clone());
        roots
    }
}

/// Operations on addresses, whatever function they are in.
impl Use {
    /// What `user` does with the address that is its operand number `operand`. Of a parameter in this module that an address becomes, and nothing
    /// else is said of, `is_secret` tells whether it stays in its function.
    pub(super) fn of<'m>(ir: Ir<'m>, user: Value<'m>, operand: u32, is_secret: impl FnOnce(Value<'m>) -> bool) -> Use {
        match user.opcode() {
            Some(Op::LLVMGetElementPtr) if operand == 0 => Use::Derives(user.gep_constant_offset(ir)),
            Some(Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze | Op::LLVMPtrToInt | Op::LLVMIntToPtr) => {
                Use::Derives(Some(0))
            }
            // Where it stands for another address, what is done with it is done to another object.
            Some(Op::LLVMPHI | Op::LLVMSelect) => Use::Derives(Some(0)),
            // In a larger value it is not yet known to anyone.
            Some(
                Op::LLVMExtractElement
                | Op::LLVMInsertElement
                | Op::LLVMShuffleVector
                | Op::LLVMExtractValue
                | Op::LLVMInsertValue,
            ) => Use::Derives(None),
            Some(Op::LLVMLoad | Op::LLVMICmp) => Use::Harmless,
            Some(Op::LLVMStore) if operand == 1 && user.operand(0).is_null() => Use::Harmless,
            Some(Op::LLVMStore) if operand == 1 => Use::Writes(ir.type_of(user.operand(0)).store_size()),
            Some(Op::LLVMAtomicRMW | Op::LLVMAtomicCmpXchg) if operand == 0 => {
                Use::Writes(ir.type_of(user.operand(1)).store_size())
            }
            Some(Op::LLVMCall | Op::LLVMInvoke | Op::LLVMCallBr) => Use::of_call(ir, user, operand, is_secret),
            _ => Use::Publishes,
        }
    }

    fn of_call<'m>(ir: Ir<'m>, call: Value<'m>, operand: u32, is_secret: impl FnOnce(Value<'m>) -> bool) -> Use {
        if operand as usize >= call.arguments().len() {
            return Use::Publishes;
        }
        let place = Place::Parameter(operand);
        if let Some(callee) = call.called_function() {
            let name = callee.name();
            if is_made_by_the_pass(&name) {
                return Use::Harmless;
            }
            if callee.is_intrinsic()
                && let Some(known) = intrinsic(call, &name, operand)
            {
                return known;
            }
        }
        let is_assembly = call.callee().kind() == ValueKind::LLVMInlineAsmValueKind;
        if is_assembly && call.has_attribute(place, "elementtype") {
            return Use::Writes(None);
        }
        let callee = call.called_function().filter(|f| operand < f.parameter_count());
        let has = |name: &str| call.has_attribute(place, name) || callee.is_some_and(|f| f.has_attribute(place, name));
        let is_forgotten = call.captures_nothing(place) || callee.is_some_and(|f| f.captures_nothing(place));
        match (is_forgotten, has("byval"), has("readonly") || has("readnone")) {
            (_, true, _) | (true, _, true) => Use::Harmless,
            (true, _, false) => Use::Writes(None),
            _ if stack_only::target(ir, call, operand).is_some_and(is_secret) => Use::Writes(None),
            _ => Use::Publishes,
        }
    }
}

fn is_thread_local_address(call: Value<'_>) -> bool {
    call.called_function().is_some_and(|f| f.is_intrinsic() && f.name().starts_with("llvm.threadlocal.address"))
}

/// What one use of an address does.
pub(super) enum Use {
    /// The user is an address too, so many bytes further.
    Derives(Option<i64>),
    /// The user writes so many bytes there.
    Writes(Option<u64>),
    Publishes,
    Harmless,
}

/// What an intrinsic does with its argument number `operand`, if that is known.
fn intrinsic(call: Value<'_>, name: &str, operand: u32) -> Option<Use> {
    let is_bulk = ["llvm.memcpy.", "llvm.memmove.", "llvm.memset."].iter().any(|stem| name.starts_with(stem));
    let is_neutral =
        ["llvm.lifetime.", "llvm.dbg.", "llvm.assume", "llvm.prefetch"].iter().any(|stem| name.starts_with(stem));
    if is_neutral {
        return Some(Use::Harmless);
    }
    match operand {
        0 if name.starts_with("llvm.memset.") && call.operand(1).is_null() => Some(Use::Harmless),
        0 if is_bulk => Some(Use::Writes(call.operand(2).as_const_int().and_then(|n| u64::try_from(n).ok()))),
        1 if is_bulk => Some(Use::Harmless),
        0 if ["llvm.masked.gather.", "llvm.vp.gather."].iter().any(|stem| name.starts_with(stem)) => {
            Some(Use::Harmless)
        }
        1 if ["llvm.masked.scatter.", "llvm.vp.scatter."].iter().any(|stem| name.starts_with(stem)) => {
            Some(Use::Writes(None))
        }
        _ if name.starts_with("llvm.va_") => Some(Use::Writes(None)),
        _ => None,
    }
}

/// What the part of a block above `at` says of an object: it is made there, or spoilt at `spoilt`, whichever is nearer.
fn made_or_spoilt<'m>(flow: &Flow<'m>, base: Value<'m>, at: At, spoilt: Option<At>) -> (Found, Option<At>) {
    let made = flow.place(base).filter(|place| place.block == at.block && *place < at && is_allocation(base));
    // An allocation is a safepoint itself.
    if made.is_some() && made >= spoilt {
        return (Found::Holds, made);
    }
    (if spoilt.is_some() { Found::Fails } else { Found::Nothing }, spoilt)
}

/// Whether `value` is a new object: zeroed, and known to nobody else.
pub(super) fn is_allocation(value: Value<'_>) -> bool {
    matches!(value.opcode(), Some(Op::LLVMCall | Op::LLVMInvoke))
        && value.called_function().is_some_and(|f| {
            let name = f.name();
            ALLOCATORS.contains(&&*name) && f.is_declaration() || name.starts_with(INLINE_ALLOCATOR) && f.is_local()
        })
}

impl Uses {
    fn write(&mut self, offset: Option<i64>, bytes: Option<u64>, at: At) {
        match (offset, bytes) {
            (Some(offset), Some(bytes)) => {
                let word = WORD as i64;
                let end = offset.saturating_add_unsigned(bytes.max(1));
                let (first, last) = (offset.div_euclid(word), (end - 1).div_euclid(word));
                if bytes > MOST_BYTES {
                    self.written_ranges.push((first, last, at));
                    return;
                }
                for word in first..=last {
                    self.written.entry(word).or_default().push(at);
                }
            }
            _ => self.written_somewhere.push(at),
        }
    }

    fn sort(&mut self) {
        self.published.sort_unstable();
        self.written_somewhere.sort_unstable();
        self.written_ranges.sort_unstable_by_key(|(.., at)| *at);
        self.written.values_mut().for_each(|places| places.sort_unstable());
    }

    /// The last write above `at`, in its block, to the word at an offset; to any word if the offset is not known.
    fn last_write(&self, offset: Option<i64>, at: At) -> Option<At> {
        let somewhere = last_above(&self.written_somewhere, at);
        let words =
            offset.map(|offset| offset.div_euclid(WORD as i64)..=(offset + WORD as i64 - 1).div_euclid(WORD as i64));
        let reaches =
            |first: i64, last: i64| words.as_ref().is_none_or(|words| first <= *words.end() && *words.start() <= last);
        let long = self
            .written_ranges
            .iter()
            .filter(|(first, last, place)| place.block == at.block && *place < at && reaches(*first, *last));
        let long = long.map(|(.., place)| *place).max();
        let there = match words {
            Some(words) => self.written.range(words).filter_map(|(_, places)| last_above(places, at)).max(),
            None => self.written.values().filter_map(|places| last_above(places, at)).max(),
        };
        somewhere.max(long).max(there)
    }
}
