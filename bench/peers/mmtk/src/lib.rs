//! A small binding of MMTk for the C programs of `bench/programs`: objects with one header word, conservative stacks and globals,
//! ConcurrentImmix with a fixed heap, mutators that stop at allocations. `object` is the layout, `threads` the stopping and
//! scanning of mutators, `starts` the table that conservative roots need, `entry` what C calls.

mod entry;
mod object;
mod starts;
mod threads;

use std::sync::OnceLock;

use mmtk::util::{ObjectReference, VMWorkerThread};
use mmtk::vm::slot::{SimpleSlot, UnimplementedMemorySlice};
use mmtk::vm::{ReferenceGlue, VMBinding};
use mmtk::{MMTK, MMTKBuilder};

/// The language runtime as MMTk sees it.
#[derive(Default)]
pub struct C;

impl VMBinding for C {
    type VMObjectModel = object::Model;
    type VMScanning = threads::Scan;
    type VMCollection = threads::Stop;
    type VMActivePlan = threads::Active;
    type VMReferenceGlue = NoReferences;
    type VMSlot = SimpleSlot;
    type VMMemorySlice = UnimplementedMemorySlice;
}

static MMTK_INSTANCE: OnceLock<MMTK<C>> = OnceLock::new();

/// Bytes of heap, fixed.
const HEAP: usize = 1 << 30;

/// MMTk, made at the first call.
fn mmtk() -> &'static MMTK<C> {
    MMTK_INSTANCE.get_or_init(|| {
        let mut builder = MMTKBuilder::new();
        for (name, value) in [("plan", "ConcurrentImmix"), ("gc_trigger", &format!("FixedHeapSize:{HEAP}"))] {
            assert!(builder.set_option(name, value), "MMTk refuses {name}={value}");
        }
        *mmtk::memory_manager::mmtk_init(&builder)
    })
}

/// There are no weak references here.
pub struct NoReferences;

impl ReferenceGlue<C> for NoReferences {
    type FinalizableType = ObjectReference;

    fn clear_referent(_: ObjectReference) {
        unreachable!("no weak references")
    }

    fn get_referent(_: ObjectReference) -> Option<ObjectReference> {
        unreachable!("no weak references")
    }

    fn set_referent(_: ObjectReference, _: ObjectReference) {
        unreachable!("no weak references")
    }

    fn enqueue_references(_: &[ObjectReference], _: VMWorkerThread) {}
}
