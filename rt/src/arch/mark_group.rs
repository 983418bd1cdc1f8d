//! 64 mark bytes at a time, as bits of a word: what the sweep works on. Making the bits is the processor's ([`group_masks`](super::group_masks)).

/// One bit for each of 64 mark bytes.
pub struct GroupMasks {
    /// START is set.
    pub start: u64,
    /// END is set.
    pub end: u64,
    /// The colour bit is set.
    pub colour: u64,
}

impl GroupMasks {
    /// The starts of objects of the colour `black`.
    #[inline(always)]
    pub fn live_starts(&self, black: u8) -> u64 {
        self.start & if black != 0 { self.colour } else { !self.colour }
    }
}

/// Sets to 0 each of 64 mark bytes whose bit in `which` is set.
///
/// # Safety
/// `first` is 8-byte aligned, 64 mark bytes are there, and nobody else writes any of them meanwhile.
#[inline]
pub unsafe fn clear_marked(first: *mut u8, which: u64) {
    for i in 0..8 {
        let bits = (which >> (8 * i)) as u8;
        if bits == 0 {
            continue;
        }
        // SAFETY: the `i`-th 8 of the 64 bytes, aligned.
        unsafe {
            let group = first.cast::<u64>().add(i);
            group.write(group.read() & !bytes_of_bits(bits));
        }
    }
}

/// 0xff in byte `i` where bit `i` is set.
#[inline(always)]
fn bytes_of_bits(bits: u8) -> u64 {
    // Each byte gets a copy of all bits and keeps its own one; adding 0x7f to the low seven bits of each byte sets its top bit
    // unless they were all 0, and never carries out of the byte.
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let spread = u64::from(bits).wrapping_mul(0x0101_0101_0101_0101) & 0x8040_2010_0804_0201;
    let top = (((spread & LOW) + LOW) | spread) & !LOW;
    (top >> 7).wrapping_mul(0xff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bit_pattern_becomes_its_bytes() {
        for bits in 0..=255u8 {
            let expected = (0..8).fold(0u64, |all, i| all | if bits >> i & 1 != 0 { 0xff << (8 * i) } else { 0 });
            assert_eq!(bytes_of_bits(bits), expected, "{bits:08b}");
        }
    }
}
