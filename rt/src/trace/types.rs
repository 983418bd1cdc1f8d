//! Names for objects. They have no header; what is known of one is its size and which of its words are pointers. So the descriptors that allocations
//! have come with are remembered, and an object is called by those that it fits: `node`, `node|edge` if both do, `node[]` for several in a row.

use std::collections::HashMap;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

use shade_abi::descriptor::{FLAG_AMBIGUOUS, TypeDescriptor};
use shade_abi::geometry::{GRANULE, WORD};

use crate::heap::descriptor::name_of;

/// Addresses of descriptors, by a hash of them; 0 is an empty place. Nothing is ever taken out. What finds no place stays without a name.
static MET: [AtomicUsize; PLACES] = [const { AtomicUsize::new(0) }; PLACES];
const PLACES: usize = 4096;
/// Places that an address may be in.
const PROBES: usize = 8;
/// Names of one object that are told.
const MOST_NAMES: usize = 4;
/// Words up to which a shape without a name is spelled out.
const SPELLED: usize = 32;

/// An allocation comes with this descriptor, which was found good. It and what it leads to stay readable for ever.
pub fn meet(desc: *const TypeDescriptor) {
    let address = desc as usize;
    let first = (address / WORD).wrapping_mul(0x9e37_79b9) >> 8;
    for place in (0..PROBES).map(|i| &MET[(first + i) % PLACES]) {
        let there = place.load(Relaxed);
        if there == address {
            return;
        }
        if there == 0 {
            match place.compare_exchange(0, address, Release, Relaxed) {
                Ok(_) => return,
                Err(other) if other == address => return,
                Err(_) => {}
            }
        }
    }
}

/// What a descriptor says.
struct Known {
    name: String,
    bytes: usize,
    pointers: Vec<bool>,
}

/// The names of all shapes that were asked for.
pub struct Names {
    known: Vec<Known>,
    by_shape: HashMap<(usize, Vec<bool>), String>,
}

impl Names {
    /// By all descriptors met so far.
    pub fn now() -> Names {
        let descriptors = MET.iter().map(|place| place.load(Acquire)).filter(|address| *address != 0);
        // SAFETY: `meet` was given good descriptors that stay readable.
        let known = descriptors.map(|address| Known::of(unsafe { &*(address as *const TypeDescriptor) })).collect();
        Names { known, by_shape: HashMap::new() }
    }

    /// The name of an object of `bytes` bytes, whole granules, whose words with `true` may hold pointers.
    pub fn of(&mut self, bytes: usize, pointers: &[bool]) -> String {
        let shape = (bytes, pointers.to_vec());
        if let Some(name) = self.by_shape.get(&shape) {
            return name.clone();
        }
        let name = name_by(&self.known, bytes, pointers);
        if pointers.len() <= SPELLED {
            self.by_shape.insert(shape, name.clone());
        }
        name
    }
}

fn name_by(known: &[Known], bytes: usize, pointers: &[bool]) -> String {
    let names = |suffix: &str, fits: &dyn Fn(usize) -> bool| {
        let fitting = known.iter().filter(|k| k.count_in(bytes, pointers).is_some_and(fits));
        let mut names: Vec<_> = fitting.map(|k| format!("{}{suffix}", k.name)).collect();
        names.sort_unstable();
        names.dedup();
        names.truncate(MOST_NAMES);
        names
    };
    let mut found = names("", &|count| count == 1);
    if !pointers.contains(&true) {
        // Bytes without a type look like any type without pointers.
        found.push("bytes".to_owned());
    } else if found.is_empty() {
        found = names("[]", &|count| count > 1);
    }
    if !found.is_empty() {
        return found.join("|");
    }
    let spelled: String = pointers.iter().take(SPELLED).map(|pointer| if *pointer { 'p' } else { '.' }).collect();
    if pointers.len() <= SPELLED { format!("{{{spelled}}}") } else { "{…}".to_owned() }
}

impl Known {
    fn of(desc: &TypeDescriptor) -> Known {
        let words = desc.size as usize / WORD;
        let prefix = desc.pointer_prefix as usize / WORD;
        let is_pointer = |i: usize| {
            desc.flags & FLAG_AMBIGUOUS != 0
                // SAFETY: the mask of a good descriptor has a bit for each word of the prefix.
                || i < prefix && unsafe { *desc.mask.add(i / 64) } >> (i % 64) & 1 != 0
        };
        Known { name: name_of(desc), bytes: desc.size as usize, pointers: (0..words).map(is_pointer).collect() }
    }

    /// How many values of the type an object may be, if it may.
    fn count_in(&self, bytes: usize, pointers: &[bool]) -> Option<usize> {
        let count = bytes.checked_div(self.bytes).unwrap_or(1);
        let rest = bytes - count * self.bytes;
        let ends = rest < GRANULE || count == 1 && bytes == GRANULE;
        let words = self.pointers.len() * count;
        let expected = |i: usize| i < words && self.pointers[i % self.pointers.len()];
        (count > 0 && ends && pointers.iter().enumerate().all(|(i, pointer)| *pointer == expected(i))).then_some(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str, bytes: usize, pointers: &[usize]) -> Known {
        let words = bytes / WORD;
        Known { name: name.to_owned(), bytes, pointers: (0..words).map(|i| pointers.contains(&i)).collect() }
    }

    fn shape(text: &str) -> Vec<bool> {
        text.chars().map(|c| c == 'p').collect()
    }

    #[test]
    fn an_object_is_called_by_every_type_that_it_fits_and_by_no_other() {
        let all =
            [known("node", 24, &[0, 2]), known("edge", 32, &[0, 2]), known("cell", 16, &[1]), known("v", 48, &[])];
        let name = |text: &str| name_by(&all, text.len() * WORD, &shape(text));
        assert_eq!(name("p.p."), "edge|node", "a granule more than 24 bytes is for rounding");
        assert_eq!(name(".p"), "cell");
        assert_eq!(name(".p.p.p"), "cell[]");
        assert_eq!(name("p.pp.p"), "node[]");
        assert_eq!(name("p.pp.pp."), "{p.pp.pp.}");
        assert_eq!(name("......"), "v|bytes");
        assert_eq!(name("........"), "bytes");
        assert_eq!(name(&"pp".repeat(40)), "{…}");
    }

    #[test]
    fn a_descriptor_that_was_met_gives_its_name() {
        static MASK: [u64; 1] = [2];
        static DESC: TypeDescriptor = TypeDescriptor {
            size: 40,
            pointer_prefix: 16,
            align: 8,
            flags: 0,
            name: c"met_in_a_test".as_ptr(),
            mask: MASK.as_ptr(),
        };
        assert!(!Names::now().of(48, &shape(".p....")).contains("met_in_a_test"));
        meet(&DESC);
        meet(&DESC);
        assert_eq!(Names::now().of(48, &shape(".p....")).matches("met_in_a_test").count(), 1);
    }
}
