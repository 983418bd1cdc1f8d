//! What C calls: see `include/mmtk_peer.h`.

use std::ffi::c_void;
use std::mem;
use std::sync::atomic::Ordering;

use mmtk::util::{Address, ObjectReference, OpaquePointer, VMThread};
use mmtk::vm::slot::SimpleSlot;
use mmtk::{AllocationSemantics, memory_manager};

use crate::object::{self, HEADER, Type};
use crate::{mmtk, starts, threads};

/// The largest object of Immix; larger ones go into the large object space.
const IMMIX_OBJECT: usize = 16 << 10;
/// The smallest object: MMTk keeps a bit for each 8 bytes.
const SMALLEST: usize = 16;

/// Size of an object whose C part has `payload` bytes.
pub fn object_size(payload: usize) -> usize {
    (payload + HEADER).next_multiple_of(8).max(SMALLEST)
}

#[inline]
fn allocate(payload: usize, header: usize) -> *mut c_void {
    threads::poll();
    let size = object_size(payload);
    let semantics = if size >= IMMIX_OBJECT { AllocationSemantics::Los } else { AllocationSemantics::Default };
    let mutator = threads::mutator();
    let start = memory_manager::alloc(mutator, size, 8, 0, semantics);
    // SAFETY: `start` begins `size` fresh bytes; the header word is the first of them, so the address after it is not null.
    let object = unsafe {
        start.store(header);
        ObjectReference::from_raw_address_unchecked(start + HEADER)
    };
    if semantics == AllocationSemantics::Default {
        starts::note(object, size);
    }
    memory_manager::post_alloc(mutator, object, size, semantics);
    object.to_raw_address().to_mut_ptr()
}

#[unsafe(no_mangle)]
extern "C" fn mm_init(stack_top: usize) {
    threads::attach(stack_top);
    let here = OpaquePointer::from_address(Address::from_ref(&HEADER));
    memory_manager::initialize_collection(mmtk(), VMThread(here));
}

#[unsafe(no_mangle)]
extern "C" fn mm_alloc(value: &'static Type) -> *mut c_void {
    allocate(value.size as usize, object::header_of_value(value))
}

#[unsafe(no_mangle)]
extern "C" fn mm_alloc_array(element: &'static Type, count: u64) -> *mut c_void {
    allocate(element.size as usize * count as usize, object::header_of_array(element, count as usize))
}

#[unsafe(no_mangle)]
extern "C" fn mm_alloc_bytes(bytes: u64) -> *mut c_void {
    allocate(bytes as usize, object::header_of_bytes(bytes as usize))
}

/// # Safety
/// `object` is a heap object, `slot` one of its pointer fields, `value` null or a heap object.
#[unsafe(no_mangle)]
unsafe extern "C" fn mm_write(object: Address, slot: Address, value: Address) {
    // SAFETY: the caller passes objects of this heap, which are never null here.
    let object = unsafe { ObjectReference::from_raw_address_unchecked(object) };
    let target = ObjectReference::from_raw_address(value);
    memory_manager::object_reference_write_pre(threads::mutator(), object, SimpleSlot::from_address(slot), target);
    // SAFETY: `slot` is a pointer field of a live object.
    unsafe { slot.store(value) };
}

#[unsafe(no_mangle)]
extern "C" fn mm_collect() {
    // The flag keeps a collection from being skipped; it returns after the pause.
    let tls = threads::mutator().mutator_tls;
    mmtk().handle_user_collection_request(tls, true, true);
}

type Start = extern "C" fn(*mut c_void) -> *mut c_void;

struct Launch {
    start: Start,
    argument: *mut c_void,
}

extern "C" fn launch(launch: *mut c_void) -> *mut c_void {
    let top = std::ptr::from_ref(&launch) as usize + 256;
    // SAFETY: `mm_thread_create` passes a leaked `Launch` and uses it no more.
    let Launch { start, argument } = *unsafe { Box::from_raw(launch.cast::<Launch>()) };
    threads::attach(top);
    let result = start(argument);
    threads::detach();
    result
}

/// The creator's frame keeps `argument` alive, as the programs wait for their threads.
///
/// # Safety
/// `thread` points to room for a handle.
#[unsafe(no_mangle)]
unsafe extern "C" fn mm_thread_create(thread: *mut libc::pthread_t, start: Start, argument: *mut c_void) -> i32 {
    let passed = Box::into_raw(Box::new(Launch { start, argument }));
    // SAFETY: the signature of `launch` is that of a thread; `thread` is the caller's promise.
    unsafe { libc::pthread_create(thread, std::ptr::null(), launch, passed.cast()) }
}

/// # Safety
/// As `pthread_join`.
#[unsafe(no_mangle)]
unsafe extern "C" fn mm_thread_join(thread: libc::pthread_t, result: *mut *mut c_void) -> i32 {
    // SAFETY: the caller's promise.
    threads::native(|| unsafe { libc::pthread_join(thread, result) })
}

#[unsafe(no_mangle)]
extern "C" fn mm_sleep(milliseconds: u64) {
    threads::native(|| std::thread::sleep(std::time::Duration::from_millis(milliseconds)));
}

#[unsafe(no_mangle)]
extern "C" fn mm_cycles() -> u64 {
    threads::PAUSES.load(Ordering::Relaxed)
}

#[unsafe(no_mangle)]
extern "C" fn mm_longest_pause_ns() -> u64 {
    threads::LONGEST_PAUSE_NS.load(Ordering::Relaxed)
}

const _: () = assert!(mem::size_of::<Type>() == 16);
