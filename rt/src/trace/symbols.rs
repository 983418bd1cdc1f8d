//! Names for addresses in code: from the dynamic linker, and for functions that it does not know from the symbol table of their file.

use std::ffi::CStr;
use std::fmt;
use std::fs;

use crate::arch::{LONGEST_CALL, ends_with_a_call};

/// The module that an address lies in, as the dynamic linker has loaded it.
struct Module {
    file: String,
    base: usize,
    /// A dynamic symbol that holds the address, and where it starts.
    symbol: Option<(String, usize)>,
}

fn module_of(address: usize) -> Option<Module> {
    // SAFETY: all-zero bytes are a valid `Dl_info`, a structure of pointers.
    let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
    // SAFETY: any address may be asked for; `info` is a valid place.
    if unsafe { libc::dladdr(address as *const libc::c_void, &mut info) } == 0 || info.dli_fname.is_null() {
        return None;
    }
    // SAFETY: the linker's own NUL-terminated strings.
    let text = |at: *const libc::c_char| unsafe { CStr::from_ptr(at) }.to_string_lossy().into_owned();
    let symbol = (!info.dli_sname.is_null()).then(|| (text(info.dli_sname), info.dli_saddr as usize));
    Some(Module { file: text(info.dli_fname), base: info.dli_fbase as usize, symbol })
}

/// Writes `function+0x12 (file)`, or as much of it as is known.
pub fn describe(address: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(module) = module_of(address) else { return write!(f, "{address:#x}") };
    let file = module.file.rsplit('/').next().unwrap_or_default();
    let offset = address - module.base;
    let symbol = module.symbol.clone().or_else(|| static_symbol(&module, address));
    match symbol {
        Some((name, start)) => write!(f, "{name}+{:#x} ({file})", address - start),
        None => write!(f, "{file}+{offset:#x}"),
    }
}

/// Is it an address in a module, right behind a call instruction?
pub fn follows_a_call(address: usize) -> bool {
    let in_code = |at: usize| module_of(at).is_some_and(|module| at - module.base >= LONGEST_CALL);
    if address < 1 << 16 || !in_code(address) || !in_code(address - LONGEST_CALL) {
        return false;
    }
    let mut bytes = [0; LONGEST_CALL];
    // SAFETY: both ends of the range lie in segments that the dynamic linker has mapped for a module; code and constants are readable there.
    unsafe {
        std::ptr::copy_nonoverlapping((address - LONGEST_CALL) as *const u8, bytes.as_mut_ptr(), LONGEST_CALL);
    }
    ends_with_a_call(&bytes)
}

/// The function of the file's own symbol table that holds the address, and where it starts. Reads the file: for messages only.
fn static_symbol(module: &Module, address: usize) -> Option<(String, usize)> {
    let is_program = !module.file.contains('/') || std::env::args_os().next().is_some_and(|name| *name == *module.file);
    let bytes = fs::read(if is_program { PROGRAM } else { &module.file }).ok()?;
    let mut found = None;
    for_each_symbol(&bytes, FUNCTION, module.base, |name, start, size| {
        if found.is_none() && (start..start + size).contains(&address) {
            found = Some((name(), start));
        }
    })?;
    found
}

/// The file that the process runs.
const PROGRAM: &str = "/proc/self/exe";
/// Types of symbols.
const FUNCTION: u8 = 2;
const OBJECT: u8 = 1;

/// Names of the program's variables, those of functions and files too.
pub struct Variables(Vec<(usize, usize, String)>);

impl Variables {
    /// As the program's own symbol table has them: none if it was stripped.
    pub fn of_program() -> Variables {
        let mut all = Vec::new();
        let base = module_of(Variables::of_program as *const () as usize).map_or(0, |module| module.base);
        if let Ok(bytes) = fs::read(PROGRAM) {
            for_each_symbol(&bytes, OBJECT, base, |name, start, size| all.push((start, start + size, name())));
        }
        all.sort_unstable();
        Variables(all)
    }

    /// `variable+0x8`, or the address alone.
    pub fn describe(&self, address: usize) -> String {
        let behind = self.0.partition_point(|(start, ..)| *start <= address);
        match self.0[..behind].last() {
            Some((start, end, name)) if address < *end && address == *start => name.clone(),
            Some((start, end, name)) if address < *end => format!("{name}+{:#x}", address - start),
            _ => format!("{address:#x}"),
        }
    }
}

/// Calls `visit` for the symbols of one type in a file's own symbol table: a function that gives the name, the address where the file is loaded at `base`,
/// and the size. None if it has no such table.
fn for_each_symbol(
    bytes: &[u8],
    kind: u8,
    base: usize,
    mut visit: impl FnMut(&dyn Fn() -> String, usize, usize),
) -> Option<()> {
    let header = read::<libc::Elf64_Ehdr>(bytes, 0)?;
    let section =
        |index: usize| read::<libc::Elf64_Shdr>(bytes, header.e_shoff as usize + index * header.e_shentsize as usize);
    const SYMBOL_TABLE: u32 = 2;
    let table = (0..header.e_shnum as usize).filter_map(section).find(|s| s.sh_type == SYMBOL_TABLE)?;
    let names = section(table.sh_link as usize)?;
    // Position-independent files count addresses from where they are loaded.
    let load = if header.e_type == libc::ET_DYN { base } else { 0 };
    let count = table.sh_size as usize / size_of::<libc::Elf64_Sym>();
    let at = |i| table.sh_offset as usize + i * size_of::<libc::Elf64_Sym>();
    for symbol in (0..count).filter_map(|i| read::<libc::Elf64_Sym>(bytes, at(i))) {
        if symbol.st_info & 15 == kind && symbol.st_size > 0 {
            let name = || {
                let text = bytes.get(names.sh_offset as usize + symbol.st_name as usize..);
                let text = text.and_then(|text| CStr::from_bytes_until_nul(text).ok());
                text.unwrap_or_default().to_string_lossy().into_owned()
            };
            visit(&name, symbol.st_value as usize + load, symbol.st_size as usize);
        }
    }
    Some(())
}

/// A structure of plain integers of an ELF file.
trait ElfPart {}
impl ElfPart for libc::Elf64_Ehdr {}
impl ElfPart for libc::Elf64_Shdr {}
impl ElfPart for libc::Elf64_Sym {}

fn read<T: ElfPart>(bytes: &[u8], at: usize) -> Option<T> {
    let part = bytes.get(at..at.checked_add(size_of::<T>())?)?;
    // SAFETY: `size_of::<T>()` readable bytes, and each pattern of bits is a valid `ElfPart`, which is made of integers.
    Some(unsafe { part.as_ptr().cast::<T>().read_unaligned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct At(usize);

    impl fmt::Display for At {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            describe(self.0, f)
        }
    }

    #[inline(never)]
    fn a_function_of_the_test() -> usize {
        std::hint::black_box(7)
    }

    #[test]
    fn a_function_that_the_dynamic_linker_does_not_know_is_named_from_its_file() {
        let address = a_function_of_the_test as *const () as usize;
        assert!(At(address + 1).to_string().contains("a_function_of_the_test"), "{}", At(address + 1));
        assert!(At(libc::getpid as *const () as usize).to_string().contains("getpid"));
        assert_eq!(At(5).to_string(), "0x5");
    }

    #[test]
    fn the_start_of_a_function_follows_no_call() {
        assert!(!follows_a_call(std::ptr::from_ref(&SYMBOL_TEST_DATA) as usize));
        assert!(!follows_a_call(0));
        assert!(!follows_a_call(a_function_of_the_test as *const () as usize));
    }

    #[test]
    fn a_variable_is_named_with_the_offset_in_it() {
        let variables = Variables::of_program();
        let address = std::ptr::from_ref(&SYMBOL_TEST_DATA) as usize;
        assert!(variables.describe(address).contains("SYMBOL_TEST_DATA"), "{}", variables.describe(address));
        assert!(variables.describe(address + 8).ends_with("+0x8"), "{}", variables.describe(address + 8));
        assert_eq!(variables.describe(5), "0x5");
    }

    static SYMBOL_TEST_DATA: [u64; 2] = [0; 2];
}
