//! Stage 4: every write that may store, or overwrite, a managed pointer, as a list of [`PointerWrite`]s. Nothing is changed.
//!
//! Handled: `store` of pointers, words, vectors and aggregates, atomic ones too (`store`, `integer`); `atomicrmw` and `cmpxchg`
//! (`atomic`); memory intrinsics (`bulk`, `element_atomic`); masked, scattered and predicated stores (`masked`); `va_start` and `va_copy` (`variadic`). Not
//! handled, and refused by name: every other instruction that writes managed memory (`intrinsic`). A write narrower than a word is not a pointer write: nobody stores a pointer in halves.
//!
//! Which memory counts: the heap, globals, and address space 0 of unknown origin, since it may be a global whose pointers are
//! roots. Only plain pointers (address space 0) stored to memory of unknown origin are left out: such a store
//! erases a managed pointer only if both share a union outside the heap, which the contract excludes. (In untyped mode
//! every pointer may be managed, and nothing is left out.) Which of the
//! writes need no barrier is decided by `elide`.

mod atomic;
mod bulk;
mod by_memory;
mod element_atomic;
mod integer;
mod intrinsic;
mod masked;
mod store;
mod variadic;

use crate::Error;
use crate::ir::{Ir, Op, Type, Value};
use crate::managed::Managed;
use crate::slot::{Place, Slots};
pub(crate) use masked::{Lanes, Masked};
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;
pub(crate) use store::{Shape, Step, Word};

/// The form of a write, as it is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// `store` of one pointer.
    Pointer,
    /// `store` of a vector.
    Vector,
    /// `store` of a struct or array.
    Aggregate,
    /// `store` of an integer or float that covers a word.
    Integer,
    /// `store atomic`.
    AtomicStore,
    /// `atomicrmw xchg`.
    Exchange,
    /// `cmpxchg`.
    CompareExchange,
    /// Any other `atomicrmw`.
    ReadModifyWrite,
    /// `llvm.memcpy`, `llvm.memmove`.
    Copy,
    /// `llvm.memset`.
    Fill,
    /// `llvm.va_start`, `llvm.va_copy`.
    VariadicList,
    /// `llvm.memcpy` and `llvm.memmove`, element-wise atomic.
    ElementCopy,
    /// `llvm.memset`, element-wise atomic.
    ElementFill,
    /// `llvm.masked.store`.
    Masked,
    /// `llvm.masked.scatter`.
    Scatter,
    /// `llvm.masked.compressstore`.
    Compress,
    /// `llvm.vp.store`.
    Predicated,
    /// `llvm.vp.scatter`.
    PredicatedScatter,
}

impl Form {
    /// All forms, in the order of the report.
    pub(crate) const ALL: [Form; 18] = [
        Form::Pointer,
        Form::Vector,
        Form::Aggregate,
        Form::Integer,
        Form::AtomicStore,
        Form::Exchange,
        Form::CompareExchange,
        Form::ReadModifyWrite,
        Form::Copy,
        Form::Fill,
        Form::VariadicList,
        Form::ElementCopy,
        Form::ElementFill,
        Form::Masked,
        Form::Scatter,
        Form::Compress,
        Form::Predicated,
        Form::PredicatedScatter,
    ];

    /// Name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Form::Pointer => "store of a pointer",
            Form::Vector => "store of a vector",
            Form::Aggregate => "store of an aggregate",
            Form::Integer => "store of a word",
            Form::AtomicStore => "atomic store",
            Form::Exchange => "atomic exchange",
            Form::CompareExchange => "compare and exchange",
            Form::ReadModifyWrite => "atomic read-modify-write",
            Form::Copy => "memory copy",
            Form::Fill => "memory fill",
            Form::VariadicList => "variable argument list",
            Form::ElementCopy => "element-wise atomic copy",
            Form::ElementFill => "element-wise atomic fill",
            Form::Masked => "masked store",
            Form::Scatter => "scatter",
            Form::Compress => "compressing store",
            Form::Predicated => "predicated store",
            Form::PredicatedScatter => "predicated scatter",
        }
    }
}

/// What a write does to pointer words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect<'m> {
    /// A store whose words are known.
    Store(Shape),
    /// An `atomicrmw`; `new` is operand 1 for an exchange, and what the operation makes of it otherwise.
    ReadModifyWrite,
    /// A `cmpxchg`.
    CompareExchange,
    /// A memory intrinsic: `length` bytes from `source`, or a fill without one.
    Bulk {
        /// Where the bytes come from.
        source: Option<Value<'m>>,
        /// How many.
        length: Value<'m>,
    },
    /// A store of some lanes of a vector.
    Masked(Masked<'m>),
}

/// One write of, or over, managed pointers.
#[derive(Debug, Clone)]
pub(crate) struct PointerWrite<'m> {
    /// The instruction.
    pub(crate) instruction: Value<'m>,
    /// Its form.
    pub(crate) form: Form,
    /// The address written to.
    pub(crate) slot: Value<'m>,
    /// What memory that is.
    pub(crate) place: Place,
    /// Whether a managed pointer is seen by its type, in the value or the address.
    pub(crate) typed: bool,
    /// What is written.
    pub(crate) effect: Effect<'m>,
}

/// All pointer writes of one function, in order.
///
/// # Errors
/// For an instruction that writes managed pointers in a way no barrier covers.
pub(crate) fn run<'m>(ir: Ir<'m>, slots: &Slots<'m>, function: Value<'m>) -> Result<Vec<PointerWrite<'m>>, Error> {
    let mut writes = Vec::new();
    for instruction in function.instructions() {
        let found = match instruction.opcode() {
            Some(Op::LLVMStore) => store::classify(ir, instruction, slots)?,
            Some(Op::LLVMAtomicRMW | Op::LLVMAtomicCmpXchg) => atomic::classify(ir, instruction, slots)?,
            Some(Op::LLVMCall | Op::LLVMInvoke | Op::LLVMCallBr) => call(ir, instruction, slots)?,
            _ => None,
        };
        writes.extend(found.filter(|w| w.place != Place::Runtime));
    }
    Ok(writes)
}

/// The pointer write of a call, if it is one.
fn call<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Result<Option<PointerWrite<'m>>, Error> {
    by_memory::check(ir, call)?;
    let found = bulk::classify(ir, call, slots)
        .or_else(|| element_atomic::classify(ir, call, slots))
        .or_else(|| variadic::classify(ir, call, slots).map(Some));
    if let Some(write) = found {
        return Ok(write);
    }
    if call.called_function().is_some_and(|f| masked::is_masked(&f.name())) {
        return masked::classify(ir, call, slots);
    }
    intrinsic::refuse(ir, call, slots)?;
    Ok(None)
}

/// The error for a write that no barrier covers.
fn unsupported(instruction: Value<'_>, reason: &str) -> Error {
    Error::UnsupportedWrite {
        function: instruction.block().function().name(),
        instruction: instruction.text(),
        reason: reason.to_owned(),
    }
}

/// Whether `address` is in the managed address space, or a vector of such addresses.
fn is_managed_address(ty: Type<'_>) -> bool {
    ty.scalar().address_space() == Some(MANAGED_ADDRESS_SPACE)
}

/// Whether this is a pointer (or a vector of them) that cannot be managed, and goes to memory where a managed one is found only by
/// punning.
fn is_plain_pointer_elsewhere(managed: Managed, place: Place, ty: Type<'_>) -> bool {
    let plain = ty.scalar().address_space() == Some(0) && !managed.is_pointer(ty);
    plain && matches!(place, Place::Plain | Place::SharedStack)
}
