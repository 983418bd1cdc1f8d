//! The behaviours of Go's write barrier, row by row (`docs/behaviours.md`): each test is named by its row. Here is what they share: a runtime with
//! one puppet thread that a test leads through the phases of a cycle, objects, and a view of what was logged.

mod bad_pointers;
mod buffer;
mod driver;
mod fat;
mod flush;
mod moves;
mod properties;
mod slices;
mod writes;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ffi::OsStr;
use std::process::Command;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::{GRANULE, WORD};

use crate::barrier::buffer::WriteBarrierBuffer;
use crate::collector::phase;
use crate::heap::pattern::ObjectLayout;
use crate::options::Options;
use crate::runtime::Runtime;
use crate::thread::attach;
use crate::thread::handshake::{self, Request};
use crate::thread::mutator::{Mutator, MutatorBlock};
use crate::typed_memory::Operation;

/// Counts what each thread allocates by Rust's allocator.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: hands everything on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
        // SAFETY: by the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: by the caller's promise.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// How often `body` allocates.
fn allocations_of(body: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.get();
    body();
    ALLOCATIONS.get() - before
}

/// `words` words, those with a bit in `mask` pointers.
fn descriptor(words: u64, mask: u64) -> &'static TypeDescriptor {
    let prefix = (64 - u64::from(mask.leading_zeros())) * 8;
    let mask = Box::leak(Box::new(mask));
    let name = c"t".as_ptr();
    Box::leak(Box::new(TypeDescriptor { size: words * 8, pointer_prefix: prefix, align: 8, flags: 0, name, mask }))
}

const STACK_WORDS: usize = 64;

/// A runtime and a thread of it.
struct Fixture {
    rt: &'static Runtime,
    m: &'static Mutator,
    stack: &'static [AtomicUsize; STACK_WORDS],
}

impl Fixture {
    fn new() -> Fixture {
        Fixture::with(Options::default())
    }

    fn with(options: Options) -> Fixture {
        let rt = Runtime::for_test_with(options);
        let stack: &'static [AtomicUsize; STACK_WORDS] =
            Box::leak(Box::new([const { AtomicUsize::new(0) }; STACK_WORDS]));
        let m = enrol(rt, stack);
        Fixture { rt, m, stack }
    }

    /// With the barrier recording old and new values.
    fn armed() -> Fixture {
        Fixture::new().arm()
    }

    /// With the barrier recording old values only.
    fn scanned() -> Fixture {
        Fixture::new().scan()
    }

    fn arm(self) -> Fixture {
        phase::flip(self.rt);
        self.handshake(Request::Arm);
        self
    }

    fn scan(self) -> Fixture {
        let armed = self.arm();
        armed.handshake(Request::Empty);
        armed.handshake(Request::Scan);
        armed
    }

    fn handshake(&self, request: Request) {
        handshake::send(self.rt, request);
        self.answer();
        assert_eq!(self.rt.handshakes.missing(), 0);
    }

    fn answer(&self) {
        handshake::answer(self.rt, self.m, self.stack.as_ptr() as usize);
    }

    fn buffer(&self) -> WriteBarrierBuffer<'static> {
        WriteBarrierBuffer::of(self.m)
    }

    fn operation(&self) -> Operation {
        Operation::of(self.rt, self.m)
    }

    /// `n` values of a type in a new object.
    fn objects(&self, desc: &TypeDescriptor, n: u64) -> usize {
        // SAFETY: a valid descriptor; the test is the only one to act for the thread.
        unsafe {
            let layout = ObjectLayout::of(desc, n).expect("a valid type");
            self.m.allocator().allocate(self.rt, self.m.block(), &layout, GRANULE).expect("memory").0
        }
    }

    /// A new object of two words without pointers.
    fn leaf(&self) -> usize {
        self.objects(descriptor(2, 0), 1)
    }

    fn leaves<const N: usize>(&self) -> [usize; N] {
        std::array::from_fn(|_| self.leaf())
    }

    /// What is in the buffer; empties it.
    fn logged(&self) -> Vec<usize> {
        // SAFETY: the test is the only one to act for the thread, and fills no slots meanwhile.
        let words = unsafe { self.buffer().entries() }.iter().map(|word| word.0).collect();
        self.buffer().discard();
        words
    }

    fn entries_flushed(&self) -> u64 {
        self.rt.stats.entries_logged.load(Relaxed)
    }
}

fn enrol(rt: &'static Runtime, stack: &'static [AtomicUsize; STACK_WORDS]) -> &'static Mutator {
    let block: &'static MutatorBlock = Box::leak(Box::default());
    let low = stack.as_ptr() as usize;
    let m = attach::enrol(rt, &mut rt.registry.lock(), block, low + STACK_WORDS * WORD, (0, 0));
    m.stack_low.store(low, Relaxed);
    m
}

fn read(address: usize) -> usize {
    // SAFETY: a word of the test's own.
    unsafe { (address as *const usize).read() }
}

fn write(address: usize, words: &[usize]) {
    // SAFETY: words of the test's own.
    unsafe { std::ptr::copy_nonoverlapping(words.as_ptr(), address as *mut usize, words.len()) };
}

fn words_at(address: usize, n: usize) -> Vec<usize> {
    (0..n).map(|i| read(address + i * WORD)).collect()
}

fn bytes_at(address: usize, n: usize) -> Vec<u8> {
    // SAFETY: bytes of the test's own.
    unsafe { std::slice::from_raw_parts(address as *const u8, n) }.to_vec()
}

/// Runs `body`, which ends its process, in a process of its own, and returns what that printed. `test` is the calling test's path from here.
fn message_of_death(test: &str, body: fn()) -> String {
    let [message] = messages_of_death(test, [body]);
    message
}

/// As [`message_of_death`] for several bodies.
fn messages_of_death<const N: usize>(test: &str, bodies: [fn(); N]) -> [String; N] {
    const DYING: &str = "SHADE_TEST_DYING";
    if let Ok(case) = std::env::var(DYING) {
        bodies[case.parse::<usize>().expect("set below")]();
        std::process::exit(0);
    }
    let path = format!("check::behaviours::{test}");
    let program = std::env::current_exe().expect("the test's own executable");
    std::array::from_fn(|case| {
        // An emulator is not found by the kernel, as it is by cargo.
        let runner = std::env::var("SHADE_TESTS_RUNNER").unwrap_or_default();
        let mut words = runner.split_whitespace().map(OsStr::new).chain([program.as_os_str()]);
        let mut child = Command::new(words.next().expect("the program at least"));
        child.args(words).args(["--exact", &path, "--nocapture"]).env(DYING, case.to_string());
        let output = child.output().expect("it starts");
        assert!(!output.status.success(), "{test}: case {case} lives on");
        String::from_utf8_lossy(&output.stderr).into_owned()
    })
}
