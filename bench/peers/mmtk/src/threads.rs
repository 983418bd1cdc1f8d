//! Mutators: how they are stopped (at allocations, or while in native code) and scanned (conservatively).

use std::arch::asm;
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use mmtk::Mutator;
use mmtk::memory_manager;
use mmtk::util::{Address, ObjectReference, OpaquePointer, VMMutatorThread, VMThread, VMWorkerThread};
use mmtk::vm::slot::SimpleSlot;
use mmtk::vm::{ActivePlan, Collection, GCThreadContext, RootsWorkFactory, Scanning, SlotVisitor};

use crate::{C, mmtk, object, starts};

/// How far back the object of an interior pointer is searched: the largest array of the programs.
const LONGEST_OBJECT: usize = 64 << 20;

/// One attached thread.
pub struct Thread {
    mutator: *mut Mutator<C>,
    stack_top: usize,
    /// Lowest address to scan; written by the thread before it counts as stopped.
    stack_pointer: Cell<usize>,
}

struct Threads {
    /// Addresses of `Thread`s.
    all: Vec<usize>,
    /// Threads that may touch the heap now.
    running: usize,
    stop: bool,
    /// Stops so far: whoever waits for a collection waits for this to change.
    stops: u64,
}

static THREADS: Mutex<Threads> = Mutex::new(Threads { all: Vec::new(), running: 0, stop: false, stops: 0 });
static CHANGED: Condvar = Condvar::new();
/// `Threads::stop`, to be read without the lock.
pub static STOP: AtomicBool = AtomicBool::new(false);
pub static LONGEST_PAUSE_NS: AtomicU64 = AtomicU64::new(0);
pub static PAUSES: AtomicU64 = AtomicU64::new(0);
static STOPPED_AT: Mutex<Option<Instant>> = Mutex::new(None);

thread_local! {
    static CURRENT: Cell<*const Thread> = const { Cell::new(std::ptr::null()) };
}

fn lock() -> MutexGuard<'static, Threads> {
    THREADS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wait(guard: MutexGuard<'static, Threads>) -> MutexGuard<'static, Threads> {
    CHANGED.wait(guard).unwrap_or_else(PoisonError::into_inner)
}

fn current() -> &'static Thread {
    // SAFETY: set by `attach` to a leaked-until-detach record, and only read by this thread in between.
    unsafe { CURRENT.get().as_ref().expect("the thread is attached") }
}

/// The calling thread's mutator.
pub fn mutator() -> &'static mut Mutator<C> {
    // SAFETY: the mutator lives until `detach`; only its own thread uses it, and the collector only while that is stopped.
    unsafe { &mut *current().mutator }
}

/// Makes the calling thread a mutator; waits while the world is stopped.
pub fn attach(stack_top: usize) {
    let thread =
        Box::leak(Box::new(Thread { mutator: std::ptr::null_mut(), stack_top, stack_pointer: Cell::new(stack_top) }));
    let address = std::ptr::from_mut(thread);
    let tls = VMMutatorThread(VMThread(OpaquePointer::from_address(Address::from_mut_ptr(address))));
    let mut threads = lock();
    while threads.stop {
        threads = wait(threads);
    }
    thread.mutator = Box::into_raw(memory_manager::bind_mutator(mmtk(), tls));
    threads.all.push(address as usize);
    threads.running += 1;
    CURRENT.set(address);
}

/// Ends being a mutator.
pub fn detach() {
    let thread = current();
    poll();
    memory_manager::destroy_mutator(mutator());
    let mut threads = lock();
    threads.all.retain(|t| *t != std::ptr::from_ref(thread) as usize);
    threads.running -= 1;
    CURRENT.set(std::ptr::null());
    drop(threads);
    CHANGED.notify_all();
}

/// Runs `f` with the caller's registers and stack visible to a collector.
#[inline(never)]
fn with_visible_stack<R>(f: impl FnOnce() -> R) -> R {
    let mut registers = [0usize; 6];
    // SAFETY: writes the callee-saved registers into the six words of the local array.
    unsafe {
        asm!(
            "mov [{0}], rbx", "mov [{0} + 8], rbp", "mov [{0} + 16], r12", "mov [{0} + 24], r13",
            "mov [{0} + 32], r14", "mov [{0} + 40], r15",
            in(reg) registers.as_mut_ptr(),
        );
    }
    current().stack_pointer.set(registers.as_ptr() as usize);
    let result = f();
    std::hint::black_box(&registers);
    result
}

/// Stops here if somebody wants the world stopped.
pub fn poll() {
    if STOP.load(Ordering::Relaxed) {
        native(|| {});
    }
}

/// Runs `f`, which touches no heap object, while the world may be stopped.
pub fn native<R>(f: impl FnOnce() -> R) -> R {
    with_visible_stack(|| {
        lock().running -= 1;
        CHANGED.notify_all();
        let result = f();
        let mut threads = lock();
        while threads.stop {
            threads = wait(threads);
        }
        threads.running += 1;
        result
    })
}

/// Stopping.
pub struct Stop;

impl Collection<C> for Stop {
    fn stop_all_mutators<F: FnMut(&'static mut Mutator<C>)>(_: VMWorkerThread, mut visitor: F) {
        let mut threads = lock();
        threads.stop = true;
        STOP.store(true, Ordering::Relaxed);
        *STOPPED_AT.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        while threads.running > 0 {
            threads = wait(threads);
        }
        let all = threads.all.clone();
        drop(threads);
        for thread in all {
            // SAFETY: threads attach and detach under the lock and not while stopped, so each record is alive; each thread
            // is stopped, so nobody else uses its mutator.
            visitor(unsafe { &mut *(*(thread as *const Thread)).mutator });
        }
    }

    fn resume_mutators(_: VMWorkerThread) {
        if let Some(since) = STOPPED_AT.lock().unwrap_or_else(PoisonError::into_inner).take() {
            LONGEST_PAUSE_NS.fetch_max(since.elapsed().as_nanos() as u64, Ordering::Relaxed);
            PAUSES.fetch_add(1, Ordering::Relaxed);
        }
        let mut threads = lock();
        threads.stop = false;
        threads.stops += 1;
        STOP.store(false, Ordering::Relaxed);
        drop(threads);
        CHANGED.notify_all();
    }

    fn block_for_gc(_: VMMutatorThread) {
        with_visible_stack(|| {
            let mut threads = lock();
            let before = threads.stops;
            threads.running -= 1;
            CHANGED.notify_all();
            while threads.stops == before || threads.stop {
                threads = wait(threads);
            }
            threads.running += 1;
        });
    }

    fn spawn_gc_thread(_: VMThread, context: GCThreadContext<C>) {
        let GCThreadContext::Worker(worker) = context;
        std::thread::spawn(move || {
            let mark = Box::leak(Box::new(0u8));
            let tls = VMWorkerThread(VMThread(OpaquePointer::from_address(Address::from_mut_ptr(mark))));
            memory_manager::start_worker(mmtk(), tls, worker);
        });
    }
}

/// The list of mutators.
pub struct Active;

impl ActivePlan<C> for Active {
    fn is_mutator(tls: VMThread) -> bool {
        lock().all.contains(&tls.0.to_address().as_usize())
    }

    fn mutator(tls: VMMutatorThread) -> &'static mut Mutator<C> {
        // SAFETY: the handle is that of a live record (see `attach`); MMTk asks for the calling thread or during a stop.
        unsafe { &mut *(*tls.0.0.to_address().to_ptr::<Thread>()).mutator }
    }

    fn mutators<'a>() -> Box<dyn Iterator<Item = &'a mut Mutator<C>> + 'a> {
        let all = lock().all.clone();
        // SAFETY: MMTk iterates during a stop: records are alive and their threads do not run.
        Box::new(all.into_iter().map(|t| unsafe { &mut *(*(t as *const Thread)).mutator }))
    }

    fn number_of_mutators() -> usize {
        lock().all.len()
    }
}

/// Scanning.
pub struct Scan;

impl Scanning<C> for Scan {
    fn scan_object<V: SlotVisitor<SimpleSlot>>(_: VMWorkerThread, object: ObjectReference, visitor: &mut V) {
        object::visit_slots(object, visitor);
    }

    fn notify_initial_thread_scan_complete(_: bool, _: VMWorkerThread) {}

    fn scan_roots_in_mutator_thread(
        _: VMWorkerThread,
        mutator: &'static mut Mutator<C>,
        mut factory: impl RootsWorkFactory<SimpleSlot>,
    ) {
        // SAFETY: the handle is that of a live record, whose thread is stopped.
        let thread = unsafe { &*mutator.mutator_tls.0.0.to_address().to_ptr::<Thread>() };
        let roots = conservative(thread.stack_pointer.get(), thread.stack_top);
        factory.create_process_pinning_roots_work(roots);
    }

    fn scan_vm_specific_roots(_: VMWorkerThread, mut factory: impl RootsWorkFactory<SimpleSlot>) {
        unsafe extern "C" {
            static __data_start: u8;
            static _end: u8;
        }
        let (start, end) = (&raw const __data_start, &raw const _end);
        factory.create_process_pinning_roots_work(conservative(start as usize, end as usize));
    }

    fn supports_return_barrier() -> bool {
        false
    }

    fn prepare_for_roots_re_scanning() {}
}

/// The objects that words of `start..end` point into.
fn conservative(start: usize, end: usize) -> Vec<ObjectReference> {
    let (low, high) = (mmtk::memory_manager::starting_heap_address(), mmtk::memory_manager::last_heap_address());
    (start.next_multiple_of(8)..end.saturating_sub(7))
        .step_by(8)
        // SAFETY: the range is the stack of a stopped thread, or the program's data: mapped and readable.
        .map(|word| unsafe { Address::from_usize(word).load::<usize>() })
        .filter(|word| (low.as_usize()..high.as_usize()).contains(word))
        .filter_map(|word| starts::find(word, LONGEST_OBJECT))
        .collect()
}
