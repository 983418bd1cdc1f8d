//! Thread-local variables of the executable: its static TLS block, at a fixed distance from the thread pointer. Scanned conservatively with
//! the thread's stack.

use std::sync::OnceLock;

/// First address and length in bytes of the calling thread's static TLS block of the executable; length 0 when it has none.
pub fn range_of_current() -> (usize, usize) {
    let (size, align) = *block_extent();
    crate::arch::static_tls(size, align)
}

/// Size and alignment of the block.
fn block_extent() -> &'static (usize, usize) {
    static EXTENT: OnceLock<(usize, usize)> = OnceLock::new();
    EXTENT.get_or_init(|| {
        // SAFETY: `getauxval` has no preconditions.
        let (headers, count) = unsafe { (libc::getauxval(libc::AT_PHDR), libc::getauxval(libc::AT_PHNUM)) };
        if headers == 0 {
            return (0, 1);
        }
        // SAFETY: the kernel gives the address and number of the executable's program headers, which stay mapped.
        let headers = unsafe { std::slice::from_raw_parts(headers as *const libc::Elf64_Phdr, count as usize) };
        headers
            .iter()
            .find(|header| header.p_type == libc::PT_TLS)
            .map_or((0, 1), |tls| (tls.p_memsz as usize, (tls.p_align as usize).max(1)))
    })
}
