//! Objects: one header word, then what C sees. The header says what the object holds, by its low two bits:
//!
//! ```text
//!  00  address of a `Type`: one value         01  address of an `Array`: many
//!  10  bytes << 2: no pointers
//! ```

use mmtk::util::copy::{CopySemantics, GCWorkerCopyContext};
use mmtk::util::{Address, ObjectReference};
use mmtk::vm::slot::SimpleSlot;
use mmtk::vm::{
    ObjectModel, SlotVisitor, VMGlobalLogBitSpec, VMLocalForwardingBitsSpec, VMLocalForwardingPointerSpec,
    VMLocalLOSMarkNurserySpec, VMLocalMarkBitSpec,
};

use crate::C;

/// Bytes before what C sees.
pub const HEADER: usize = 8;
const ARRAY: usize = 1;
const BYTES: usize = 2;
const TAG: usize = 3;

/// `struct mm_type`.
#[repr(C)]
pub struct Type {
    /// Bytes of one value.
    pub size: u64,
    /// Bit i: word i is a pointer.
    pub mask: u64,
}

/// What an array holds. Leaked: the programs make a handful of arrays.
pub struct Array {
    pub element: &'static Type,
    pub count: usize,
}

/// Header of one value. (A `Type` is 8-byte aligned, so the tag bits are free.)
pub fn header_of_value(value: &'static Type) -> usize {
    std::ptr::from_ref(value) as usize
}

pub fn header_of_array(element: &'static Type, count: usize) -> usize {
    Box::leak(Box::new(Array { element, count })) as *const Array as usize | ARRAY
}

pub fn header_of_bytes(bytes: usize) -> usize {
    bytes << 2 | BYTES
}

enum Contents {
    Value(&'static Type),
    Array(&'static Array),
    Bytes(usize),
}

fn contents(object: ObjectReference) -> Contents {
    // SAFETY: every object has a header word before it, written before the object was handed out.
    let header: usize = unsafe { (object.to_raw_address() - HEADER).load() };
    match header & TAG {
        // SAFETY: the header was made from a leaked `Array` by `header_of_array`.
        ARRAY => Contents::Array(unsafe { &*((header & !TAG) as *const Array) }),
        BYTES => Contents::Bytes(header >> 2),
        // SAFETY: the header was made from a `'static` reference by `header_of_value`.
        _ => Contents::Value(unsafe { &*(header as *const Type) }),
    }
}

/// Visits each pointer slot of `object`.
pub fn visit_slots(object: ObjectReference, visitor: &mut impl SlotVisitor<SimpleSlot>) {
    let (element, count) = match contents(object) {
        Contents::Bytes(_) => return,
        Contents::Value(value) => (value, 1),
        Contents::Array(array) => (array.element, array.count),
    };
    let start = object.to_raw_address();
    for i in 0..count {
        let mut mask = element.mask;
        while mask != 0 {
            let word = mask.trailing_zeros() as usize;
            visitor.visit_slot(SimpleSlot::from_address(start + i * element.size as usize + word * 8));
            mask &= mask - 1;
        }
    }
}

/// Where MMTk keeps its bits, and how large objects are.
pub struct Model;

impl ObjectModel<C> for Model {
    const GLOBAL_LOG_BIT_SPEC: VMGlobalLogBitSpec = VMGlobalLogBitSpec::side_first();
    const LOCAL_FORWARDING_POINTER_SPEC: VMLocalForwardingPointerSpec = VMLocalForwardingPointerSpec::in_header(0);
    const LOCAL_FORWARDING_BITS_SPEC: VMLocalForwardingBitsSpec = VMLocalForwardingBitsSpec::side_first();
    const LOCAL_MARK_BIT_SPEC: VMLocalMarkBitSpec =
        VMLocalMarkBitSpec::side_after(Self::LOCAL_FORWARDING_BITS_SPEC.as_spec());
    const LOCAL_LOS_MARK_NURSERY_SPEC: VMLocalLOSMarkNurserySpec =
        VMLocalLOSMarkNurserySpec::side_after(Self::LOCAL_MARK_BIT_SPEC.as_spec());
    const OBJECT_REF_OFFSET_LOWER_BOUND: isize = HEADER as isize;

    fn copy(_: ObjectReference, _: CopySemantics, _: &mut GCWorkerCopyContext<C>) -> ObjectReference {
        unreachable!("nothing moves")
    }

    fn copy_to(_: ObjectReference, _: ObjectReference, _: Address) -> Address {
        unreachable!("nothing moves")
    }

    fn get_reference_when_copied_to(_: ObjectReference, _: Address) -> ObjectReference {
        unreachable!("nothing moves")
    }

    fn get_current_size(object: ObjectReference) -> usize {
        let payload = match contents(object) {
            Contents::Bytes(bytes) => bytes,
            Contents::Value(value) => value.size as usize,
            Contents::Array(array) => array.element.size as usize * array.count,
        };
        crate::entry::object_size(payload)
    }

    fn get_size_when_copied(object: ObjectReference) -> usize {
        Self::get_current_size(object)
    }

    fn get_align_when_copied(_: ObjectReference) -> usize {
        8
    }

    fn get_align_offset_when_copied(_: ObjectReference) -> usize {
        0
    }

    fn get_type_descriptor(_: ObjectReference) -> &'static [i8] {
        unreachable!("only for logs of moving collectors")
    }

    fn ref_to_object_start(object: ObjectReference) -> Address {
        object.to_raw_address() - HEADER
    }

    fn ref_to_header(object: ObjectReference) -> Address {
        object.to_raw_address() - HEADER
    }

    fn dump_object(object: ObjectReference) {
        eprintln!("object {object}");
    }
}
