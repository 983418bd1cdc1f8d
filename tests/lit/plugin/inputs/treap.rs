//! A treap whose nodes are in the managed heap, beside a `BTreeMap` that says what must be in it. Nothing is ever freed by hand.

use std::collections::BTreeMap;
use std::env;
use std::ptr::{self, null_mut};

/// `struct shade_type` of shade.h.
#[repr(C)]
struct Type {
    size: u64,
    pointer_prefix: u64,
    align: u32,
    flags: u32,
    name: *const u8,
    mask: *const u64,
}

// SAFETY: never written.
unsafe impl Sync for Type {}

static MASK: u64 = 0b11;
static NODE: Type =
    Type { size: 32, pointer_prefix: 16, align: 8, flags: 0, name: ptr::null(), mask: &raw const MASK };

unsafe extern "C" {
    fn shade_alloc(ty: *const Type) -> *mut Node;
}

#[repr(C)]
struct Node {
    left: *mut Node,
    right: *mut Node,
    key: u64,
    priority: u64,
}

static mut ROOT: *mut Node = null_mut();

/// splitmix64
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// Into keys below `key`, and from it on.
unsafe fn split(tree: *mut Node, key: u64) -> (*mut Node, *mut Node) {
    if tree.is_null() {
        return (tree, tree);
    }
    unsafe {
        if (*tree).key < key {
            let (low, high) = split((*tree).right, key);
            (*tree).right = low;
            (tree, high)
        } else {
            let (low, high) = split((*tree).left, key);
            (*tree).left = high;
            (low, tree)
        }
    }
}

unsafe fn merge(low: *mut Node, high: *mut Node) -> *mut Node {
    if low.is_null() {
        return high;
    }
    if high.is_null() {
        return low;
    }
    unsafe {
        if (*low).priority > (*high).priority {
            (*low).right = merge((*low).right, high);
            low
        } else {
            (*high).left = merge(low, (*high).left);
            high
        }
    }
}

unsafe fn keys(tree: *mut Node, into: &mut Vec<u64>) {
    if !tree.is_null() {
        unsafe {
            keys((*tree).left, into);
            into.push((*tree).key);
            keys((*tree).right, into);
        }
    }
}

fn main() {
    let rounds: u64 = env::args().nth(1).map_or(20_000, |word| word.parse().expect("a number"));
    let mut random = Random(1);
    let mut mirror = BTreeMap::new();
    for round in 0..rounds {
        let key = random.next() % 2_000;
        unsafe {
            let (low, rest) = split(ROOT, key);
            let (_dropped, high) = split(rest, key + 1);
            let mut middle = null_mut();
            if random.next() % 3 != 0 {
                middle = shade_alloc(&raw const NODE);
                (*middle).key = key;
                (*middle).priority = random.next();
                mirror.insert(key, round);
            } else {
                mirror.remove(&key);
            }
            ROOT = merge(merge(low, middle), high);
        }
    }
    let mut found = Vec::new();
    unsafe { keys(ROOT, &mut found) };
    let wanted: Vec<u64> = mirror.into_keys().collect();
    assert_eq!(found, wanted);
    println!("{} keys, sum {}", found.len(), found.iter().sum::<u64>());
}
