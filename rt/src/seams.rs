//! What reads the program's own tables, callable without a program: for the fuzzer (`tests/fuzz`), which has to know what a table may be like and
//! what must become of it.

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::roots::ModuleTable;

use crate::address::Granule;
use crate::family::Families;
use crate::heap::Heap;
use crate::heap::pattern::ObjectLayout;
use crate::roots::globals::Globals;
use crate::roots::modules;

/// A heap that nobody collects.
pub struct TestHeap(Heap);

impl TestHeap {
    /// Largest object that it makes, bytes.
    pub const LARGEST: usize = 1 << 20;

    /// An empty one.
    ///
    /// # Errors
    /// The system has no address space.
    pub fn new() -> std::io::Result<TestHeap> {
        Heap::reserve_exactly(2 * TestHeap::LARGEST).map(TestHeap)
    }

    /// Makes an object of `n` values of a type and forgets it again: its bytes as asked for, and its mark bytes, or None if it is larger than
    /// [`TestHeap::LARGEST`].
    ///
    /// # Errors
    /// The text of the refusal.
    ///
    /// # Safety
    /// `desc` is null or points to a descriptor whose name is null or NUL-terminated and whose mask is null or has a bit for each word of the
    /// prefix, unless the fields contradict each other.
    pub unsafe fn object(&self, desc: *const TypeDescriptor, n: u64) -> Result<(usize, Option<Vec<u8>>), String> {
        // SAFETY: by the caller's promise.
        let layout = unsafe { ObjectLayout::of(desc, n) }.map_err(|error| error.to_string())?;
        if layout.bytes() > TestHeap::LARGEST {
            return Ok((layout.bytes(), None));
        }
        let start = layout.publish(&self.0, Granule(0), 0);
        let granules = layout.granules();
        let marks: Vec<u8> = (0..granules).map(|g| self.0.mark(Granule(g)).load()).collect();
        assert_eq!(self.0.extent(Granule(0)), (start, granules * 16), "the object's extent");
        // SAFETY: the mark bytes of the object, which is nobody's.
        unsafe { self.0.mark_address(Granule(0)).write_bytes(0, granules) };
        Ok((layout.bytes(), Some(marks)))
    }
}

/// The modules of a program that is not there.
pub struct TestModules {
    families: Families,
    globals: Globals,
}

impl Default for TestModules {
    fn default() -> TestModules {
        TestModules { families: Families::new(None), globals: Globals::new() }
    }
}

impl TestModules {
    /// Registers a module.
    ///
    /// # Errors
    /// The text of the refusal.
    ///
    /// # Safety
    /// As for `roots::modules::check`. The ranges need not be readable.
    pub unsafe fn register(&self, table: *const ModuleTable) -> Result<(), String> {
        // SAFETY: by the caller's promise.
        let module = unsafe { modules::check(table) }.map_err(|error| error.to_string())?;
        self.families.register(&module.family, &module.file).map_err(|refusal| refusal.to_string())?;
        self.globals.register(&module.ranges);
        Ok(())
    }

    /// Collections may begin.
    pub fn settle(&self) {
        self.families.settle();
    }

    /// The collector by its name.
    pub fn gc(&self) -> &'static str {
        self.families.gc().name()
    }

    /// All ranges: first address and bytes.
    pub fn ranges(&self) -> Vec<(usize, usize)> {
        self.globals.ranges().into_iter().map(|range| (range.address, range.words * 8)).collect()
    }

    /// Does the address lie in one?
    pub fn contains(&self, address: usize) -> bool {
        self.globals.contains(address)
    }
}
