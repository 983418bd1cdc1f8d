//! Module tables: what a compiled module says of itself when the program starts (`shade_abi::roots`).

use std::borrow::Cow;
use std::ffi::CStr;

use shade_abi::ABI_VERSION;
use shade_abi::roots::{ModuleTable, RootRange};
use thiserror::Error;

use super::globals::Range;
use crate::fatal;
use crate::runtime::Runtime;

/// Why a module cannot be part of the program.
#[derive(Error, Debug, PartialEq, Eq)]
pub enum TableError {
    /// No table.
    #[error("shade_register_module: null module table")]
    Null,
    /// Its code reads other offsets.
    #[error("a module was compiled for ABI version {0}, this runtime has {ABI_VERSION}: compile it again")]
    Version(u32),
    /// A string is missing.
    #[error("a module table names no {0}")]
    Nameless(&'static str),
    /// A number of ranges, and none of them.
    #[error("{file}: the module table has {count} root ranges at {roots:p}: that is no array of them")]
    NoArray {
        /// The module's source file.
        file: String,
        /// How many there should be.
        count: u32,
        /// Where.
        roots: *const RootRange,
    },
    /// A range that cannot be memory.
    #[error(
        "{file}: the module table's root range {index} has {bytes} bytes at {address:p}: that is no range of memory"
    )]
    NoMemory {
        /// The module's source file.
        file: String,
        /// Which range, from 0.
        index: usize,
        /// First byte.
        address: *const u8,
        /// Length.
        bytes: u64,
    },
}

/// A table found good.
#[derive(Debug)]
pub struct Module<'a> {
    /// Of its barriers.
    pub family: Cow<'a, str>,
    /// Its source.
    pub file: Cow<'a, str>,
    /// Its global roots.
    pub ranges: Vec<Range>,
}

/// Reads a table.
///
/// # Errors
/// The first thing that is wrong with it.
///
/// # Safety
/// The table is null, or as `shade_abi::roots` says except that pointers in it may be null, the array's misaligned, and ranges of any length. Of
/// a table of another version only the version is read.
pub unsafe fn check<'a>(table: *const ModuleTable) -> Result<Module<'a>, TableError> {
    if table.is_null() {
        return Err(TableError::Null);
    }
    // SAFETY: every version of the table begins with it.
    let version = unsafe { (&raw const (*table).abi_version).read() };
    if version != ABI_VERSION {
        return Err(TableError::Version(version));
    }
    // SAFETY: a table of this version, by the caller's promise.
    let table = unsafe { &*table };
    if table.family.is_null() || table.file.is_null() {
        return Err(TableError::Nameless(if table.family.is_null() { "family of barriers" } else { "source file" }));
    }
    // SAFETY: NUL-terminated strings, by the caller's promise.
    let [family, file] =
        unsafe { [CStr::from_ptr(table.family), CStr::from_ptr(table.file)] }.map(CStr::to_string_lossy);
    let roots: &[RootRange] = match table.root_count {
        0 => &[],
        count if table.roots.is_null() || !table.roots.is_aligned() => {
            return Err(TableError::NoArray { file: file.into_owned(), count, roots: table.roots });
        }
        // SAFETY: an array of so many ranges, by the caller's promise.
        count => unsafe { std::slice::from_raw_parts(table.roots, count as usize) },
    };
    let range = |(index, root): (usize, &RootRange)| {
        let &RootRange { address, bytes } = root;
        let range =
            if address.is_null() && bytes > 0 { None } else { Range::whole_words(address as usize, bytes as usize) };
        range.ok_or_else(|| TableError::NoMemory { file: file.to_string(), index, address, bytes })
    };
    let ranges = roots.iter().enumerate().map(range).collect::<Result<_, _>>()?;
    Ok(Module { family, file, ranges })
}

/// Takes a module in: its version and the family of its barriers, then its global roots. One that cannot be part of the program ends the
/// process: its code reads other offsets, or does not log what the collector needs.
///
/// # Safety
/// As for [`check`], and the ranges stay readable.
pub unsafe fn register(rt: &Runtime, table: *const ModuleTable) {
    // SAFETY: by the caller's promise.
    let module =
        unsafe { check(table) }.unwrap_or_else(|error| fatal::exit_with(fatal::EXIT_USAGE, format_args!("{error}")));
    if let Err(refusal) = rt.families.register(&module.family, &module.file) {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("{refusal}"));
    }
    keep_loaded(table as usize);
    module.ranges.iter().for_each(|range| rt.shadow.add_global(*range));
    rt.globals.register(&module.ranges);
}

/// Keeps the shared module that an address lies in loaded for ever, so that its globals stay readable and its functions, which cleanups and frames may
/// lead to, stay there: `dlclose` of it then only counts. Does nothing for the executable.
fn keep_loaded(address: usize) {
    let (Some(module), Some(executable)) = (file_of(address), file_of(keep_loaded as *const () as usize)) else {
        return;
    };
    if module.dli_fbase != executable.dli_fbase {
        // SAFETY: the linker's own name of a module that is loaded. It is being loaded or has been; so nothing of it runs now.
        unsafe { libc::dlopen(module.dli_fname, libc::RTLD_LAZY | libc::RTLD_NOLOAD | libc::RTLD_NODELETE) };
    }
}

/// What the dynamic linker knows of the module that an address lies in.
fn file_of(address: usize) -> Option<libc::Dl_info> {
    // SAFETY: all-zero bytes are a valid `Dl_info`, a structure of pointers.
    let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
    // SAFETY: any address may be asked for; `info` is a valid place.
    let found = unsafe { libc::dladdr(address as *const libc::c_void, &mut info) } != 0;
    (found && !info.dli_fname.is_null()).then_some(info)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shade_abi::family::HYBRID;
    use std::ptr::null;

    fn message(table: &ModuleTable) -> Result<Vec<Range>, String> {
        // SAFETY: what the tests below make is null or good.
        unsafe { check(table) }.map(|module| module.ranges).map_err(|error| error.to_string())
    }

    #[test]
    fn a_table_that_cannot_be_one_is_refused_with_what_is_wrong_and_its_neighbour_one_change_away_is_not() {
        let words = [0usize; 4];
        let address = words.as_ptr().cast::<u8>();
        let good = [RootRange { address, bytes: 32 }];
        let [null_range, long] =
            [RootRange { address: null(), bytes: 8 }, RootRange { address, bytes: u64::MAX - 32 }].map(|range| [range]);
        let family = std::ffi::CString::new(HYBRID).expect("no NUL in it");
        let table = |roots: *const RootRange| ModuleTable {
            abi_version: ABI_VERSION,
            root_count: 1,
            roots,
            family: family.as_ptr(),
            file: c"m.c".as_ptr(),
        };
        assert_eq!(message(&table(good.as_ptr())), Ok(vec![Range { address: address as usize, words: 4 }]));
        assert_eq!(message(&ModuleTable { root_count: 0, ..table(null()) }), Ok(vec![]));
        let misaligned = good.as_ptr().wrapping_byte_add(1);
        let cases = [
            (ModuleTable { abi_version: 1, ..table(good.as_ptr()) }, "ABI version 1, this runtime has"),
            (ModuleTable { family: null(), ..table(good.as_ptr()) }, "names no family"),
            (ModuleTable { file: null(), ..table(good.as_ptr()) }, "names no source file"),
            (table(null()), "m.c: the module table has 1 root ranges at 0x0"),
            (table(misaligned), "no array"),
            (table(null_range.as_ptr()), "m.c: the module table's root range 0 has 8 bytes at 0x0"),
            (table(long.as_ptr()), "no range of memory"),
        ];
        for (bad, wanted) in &cases {
            let error = message(bad).unwrap_err();
            assert!(error.contains(wanted), "{error}");
        }
        // SAFETY: null.
        assert_eq!(unsafe { check(null()) }.unwrap_err(), TableError::Null);
    }
}
