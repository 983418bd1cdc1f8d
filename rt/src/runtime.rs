//! The one [`Runtime`] of the process: made by the first constructor, thread or allocation, never freed.

use std::sync::Once;
use std::sync::atomic::{AtomicPtr, Ordering};

use crate::check::shadow::Shadow;
use crate::collector::background::Control;
use crate::collector::limit;
use crate::collector::order::Order;
use crate::collector::pacing::Pacing;
use crate::family::Families;
use crate::fatal;
use crate::heap::Heap;
use crate::heap::os_memory::Release;
use crate::heap::out_of_memory::Handler;
use crate::heap::reservation::Reservation;
use crate::inject;
use crate::mark::grey_set::GreySet;
use crate::options::Options;
use crate::pools::hook::PoolCleanup;
use crate::roots::globals::Globals;
use crate::roots::handles::Handles;
use crate::sweep::Sweep;
use crate::thread::attach::{Registry, Target};
use crate::thread::fork;
use crate::thread::handshake::Handshakes;
use crate::trace;
use crate::trace::events::Events;
use crate::trace::perfetto;
use crate::trace::stats::Stats;
use crate::weak::WeakPointers;
use crate::weak::cleanup::Cleanups;
use crate::weak::ephemeron::Ephemerons;

/// Everything there is one of.
pub struct Runtime {
    /// `SHADE=…`
    pub options: Options,
    /// Objects and their metadata.
    pub heap: Heap,
    /// What is to be scanned.
    pub grey: GreySet,
    /// The sweep under way.
    pub sweep: Sweep,
    /// Attached threads.
    pub registry: Registry,
    /// What the modules' barriers allow, and the collector.
    pub families: Families,
    /// The handshake under way.
    pub handshakes: Handshakes,
    /// Global roots.
    pub globals: Globals,
    /// Handle roots.
    pub handles: Handles,
    /// Weak pointers.
    pub weak: WeakPointers,
    /// Ephemerons.
    pub ephemerons: Ephemerons,
    /// What is to be called when objects have died.
    pub cleanups: Cleanups,
    /// Whom to ask when memory is out.
    pub out_of_memory: Handler,
    /// Held while memory is given back.
    pub release: Release,
    /// When cycles start.
    pub pacer: Pacing,
    /// Requests to the background threads.
    pub control: Control,
    /// Counters.
    pub stats: Stats,
    /// What happened when.
    pub events: Events,
    /// The steps of the cycle under way.
    pub order: Order,
    /// What the program does before each collection.
    pub pool_cleanup: PoolCleanup,
    /// The shadow heap of a checked build.
    pub shadow: Shadow,
}

static RUNTIME: AtomicPtr<Runtime> = AtomicPtr::new(std::ptr::null_mut());
static INIT: Once = Once::new();

impl Runtime {
    /// The runtime, which exists: the caller has an attached thread or was given work by the runtime.
    #[inline(always)]
    pub fn get() -> &'static Runtime {
        let runtime = RUNTIME.load(Ordering::Acquire);
        debug_assert!(!runtime.is_null());
        // SAFETY: attaching a thread goes through `get_or_init`, which stores the address of a leaked `Runtime` before it returns.
        unsafe { &*runtime }
    }

    /// The runtime, if it is made.
    pub fn if_made() -> Option<&'static Runtime> {
        // SAFETY: null, or the address of a leaked `Runtime`.
        unsafe { RUNTIME.load(Ordering::Acquire).as_ref() }
    }

    /// The runtime, made now if this is the first call. Bad options end the process.
    pub fn get_or_init() -> &'static Runtime {
        INIT.call_once(|| {
            crate::arch::find_features();
            let runtime: &'static Runtime = Box::leak(Box::new(Runtime::make()));
            RUNTIME.store(std::ptr::from_ref(runtime).cast_mut(), Ordering::Release);
            fork::register_handlers();
            trace::finish_at_exit(runtime);
        });
        Runtime::get()
    }

    /// A runtime of its own, without threads, for a test that steps through a cycle.
    #[cfg(test)]
    pub fn for_test() -> &'static Runtime {
        Runtime::for_test_with(Options::default())
    }

    /// As [`Runtime::for_test`] with these options.
    #[cfg(test)]
    pub fn for_test_with(options: Options) -> &'static Runtime {
        let space = Space::reserve(4 << 20).expect("4 MiB of address space");
        Box::leak(Box::new(Runtime::with(options, space)))
    }

    fn make() -> Runtime {
        let options = options_from_environment();
        options.fail.into_iter().for_each(inject::arm);
        #[cfg(feature = "mutants")]
        options.mutant.into_iter().for_each(crate::mutant::choose);
        let mut size = Heap::WANTED;
        loop {
            match Space::reserve(size) {
                Ok(space) => return Runtime::with(options, space),
                Err(_) if size > Heap::LEAST => size /= 2,
                Err(error) => fatal::exit_with(
                    fatal::EXIT_OUT_OF_MEMORY,
                    format_args!("no address space for a heap of {} MiB: {error}", Heap::LEAST >> 20),
                ),
            }
        }
    }

    fn with(options: Options, space: Space) -> Runtime {
        let Space { heap, grey, handles, weak, ephemerons, cleanups } = space;
        Runtime {
            heap,
            grey,
            sweep: Sweep::new(options.poison),
            registry: Registry::new(Target::idle(options.idle_mode())),
            families: Families::new(options.gc),
            handshakes: Handshakes::new(),
            globals: Globals::new(),
            handles,
            weak,
            ephemerons,
            cleanups,
            out_of_memory: Handler::new(),
            release: Release::new(),
            pacer: Pacing::new(options.percent, limit::in_force(options.limit), options.gc),
            control: Control::new(),
            stats: Stats::new(),
            order: Order::default(),
            events: Events::new(options.trace_file.as_deref().map(trace_file)),
            pool_cleanup: PoolCleanup::new(),
            shadow: Shadow::new(),
            options,
        }
    }
}

/// All address space that the runtime reserves: in proportion to the heap, so that a smaller heap fits under a limit where a larger one
/// does not.
struct Space {
    heap: Heap,
    grey: GreySet,
    handles: Handles,
    weak: WeakPointers,
    ephemerons: Ephemerons,
    cleanups: Cleanups,
}

impl Space {
    /// Reserves a heap of `size` bytes with its tables, or nothing. Leaves room for the program itself: an eighth of the heap.
    fn reserve(size: usize) -> std::io::Result<Space> {
        let room = Reservation::new(size / 8)?;
        let space = Space {
            heap: Heap::reserve_exactly(size)?,
            grey: GreySet::new(size / 8)?,
            handles: Handles::new((size / 512).max(1 << 16))?,
            weak: WeakPointers::new((size / 512).max(1 << 16))?,
            ephemerons: Ephemerons::new((size / 256).max(1 << 16))?,
            cleanups: Cleanups::new((size / 128).max(1 << 16))?,
        };
        drop(room);
        Ok(space)
    }
}

fn trace_file(path: &str) -> perfetto::File {
    perfetto::File::create(path).unwrap_or_else(|error| {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("SHADE: trace={path}: the file cannot be written: {error}"))
    })
}

fn options_from_environment() -> Options {
    let text = match std::env::var("SHADE") {
        Ok(text) => text,
        Err(std::env::VarError::NotPresent) => return Options::default(),
        Err(std::env::VarError::NotUnicode(raw)) => {
            fatal::exit_with(fatal::EXIT_USAGE, format_args!("SHADE is not UTF-8: {}", raw.to_string_lossy()))
        }
    };
    Options::parse(&text).unwrap_or_else(|error| fatal::exit_with(fatal::EXIT_USAGE, format_args!("{error}")))
}
