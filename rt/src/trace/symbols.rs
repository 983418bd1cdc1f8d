//! Names for addresses in code: from the dynamic linker, and for functions that it does not know from the symbol table of their file.

use std::ffi::CStr;
use std::fmt;
use std::fs;

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

/// Is it an address in a module, right behind a call instruction? x86-64: `call rel32`, or `call r/m64` of 2 to 7 bytes.
pub fn follows_a_call(address: usize) -> bool {
    const LONGEST: usize = 7;
    let in_code = |at: usize| module_of(at).is_some_and(|module| at - module.base >= LONGEST);
    if address < 1 << 16 || !in_code(address) || !in_code(address - LONGEST) {
        return false;
    }
    let mut bytes = [0; LONGEST];
    // SAFETY: both ends of the range lie in segments that the dynamic linker has mapped for a module; code and constants are readable there.
    unsafe { std::ptr::copy_nonoverlapping((address - LONGEST) as *const u8, bytes.as_mut_ptr(), LONGEST) };
    let indirect = |length: usize| bytes[LONGEST - length] == 0xff && bytes[LONGEST - length + 1] >> 3 & 7 == 2;
    bytes[2] == 0xe8 || [2, 3, 4, 6, 7].into_iter().any(indirect)
}

/// The function of the file's own symbol table that holds the address, and where it starts. Reads the file: for messages only.
fn static_symbol(module: &Module, address: usize) -> Option<(String, usize)> {
    let is_program = !module.file.contains('/') || std::env::args_os().next().is_some_and(|name| *name == *module.file);
    let bytes = fs::read(if is_program { "/proc/self/exe" } else { &module.file }).ok()?;
    let header = read::<libc::Elf64_Ehdr>(&bytes, 0)?;
    let section =
        |index: usize| read::<libc::Elf64_Shdr>(&bytes, header.e_shoff as usize + index * header.e_shentsize as usize);
    const SYMBOL_TABLE: u32 = 2;
    let table = (0..header.e_shnum as usize).filter_map(section).find(|s| s.sh_type == SYMBOL_TABLE)?;
    let names = section(table.sh_link as usize)?;
    // Position-independent files count addresses from where they are loaded.
    let load = if header.e_type == libc::ET_DYN { module.base } else { 0 };
    let wanted = (address - load) as u64;
    let count = table.sh_size as usize / size_of::<libc::Elf64_Sym>();
    let found = (0..count)
        .filter_map(|i| read::<libc::Elf64_Sym>(&bytes, table.sh_offset as usize + i * size_of::<libc::Elf64_Sym>()))
        .find(|symbol| {
            const FUNCTION: u8 = 2;
            symbol.st_info & 15 == FUNCTION && (symbol.st_value..symbol.st_value + symbol.st_size).contains(&wanted)
        })?;
    let name = bytes.get(names.sh_offset as usize + found.st_name as usize..)?;
    let name = CStr::from_bytes_until_nul(name).ok()?.to_string_lossy().into_owned();
    Some((name, found.st_value as usize + load))
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

    static SYMBOL_TEST_DATA: [u64; 2] = [0; 2];
}
