//! Module tables: refused if the contract of `shade_abi::roots` says so, and what is accepted adds just the words of its ranges. Ranges lie
//! anywhere: nothing here reads them.

use std::ffi::CString;
use std::ptr::null;

use arbitrary::{Arbitrary, Unstructured};
use shade_abi::ABI_VERSION;
use shade_abi::roots::{ModuleTable, RootRange};
use shade_rt::seams::TestModules;

use crate::Verdict;

/// A program's modules in the order of their registration.
#[derive(Debug, Arbitrary)]
struct Plan {
    modules: Vec<ModulePlan>,
    settle_after: u8,
}

#[derive(Debug, Arbitrary)]
struct ModulePlan {
    version: Option<u32>,
    family: Family,
    file: Option<Vec<u8>>,
    ranges: Vec<(Address, Length)>,
    array: Array,
}

#[derive(Debug, Arbitrary)]
enum Family {
    Hybrid,
    Deletion,
    Card,
    Named(Vec<u8>),
    Null,
}

#[derive(Debug, Arbitrary)]
enum Array {
    Good,
    Null,
    Misaligned,
}

#[derive(Debug, Arbitrary)]
enum Address {
    Low(u16),
    Any(usize),
    FromEnd(u16),
}

#[derive(Debug, Arbitrary)]
enum Length {
    Short(u16),
    Any(u64),
}

impl ModulePlan {
    fn family(&self) -> Option<CString> {
        match &self.family {
            Family::Hybrid => Some(c"hybrid".to_owned()),
            Family::Deletion => Some(c"deletion".to_owned()),
            Family::Card => Some(c"card".to_owned()),
            Family::Named(name) => Some(text(name)),
            Family::Null => None,
        }
    }

    fn ranges(&self) -> Vec<RootRange> {
        let range = |(address, length): &(Address, Length)| RootRange {
            address: std::ptr::without_provenance(match address {
                Address::Low(address) => usize::from(*address),
                Address::Any(address) => *address,
                Address::FromEnd(before) => usize::MAX - usize::from(*before),
            }),
            bytes: match length {
                Length::Short(bytes) => u64::from(*bytes),
                Length::Any(bytes) => *bytes,
            },
        };
        self.ranges.iter().map(range).collect()
    }
}

/// A C string of the bytes that can be in one.
fn text(bytes: &[u8]) -> CString {
    CString::new(bytes.iter().copied().filter(|byte| *byte != 0).collect::<Vec<_>>()).expect("without NULs")
}

/// Registers one after the other.
pub fn run(input: &[u8]) -> Verdict {
    let Ok(plan) = Plan::arbitrary(&mut Unstructured::new(input)) else { return Verdict::Unread };
    let program = TestModules::default();
    let mut expected = Vec::new();
    for (index, module) in plan.modules.iter().enumerate() {
        if index == usize::from(plan.settle_after) {
            program.settle();
        }
        register(&program, module, &mut expected);
        assert_eq!(program.ranges(), expected, "after {module:?}");
    }
    for (address, bytes) in expected {
        assert_eq!(program.contains(address), bytes > 0 || program.contains(address));
        assert!(bytes == 0 || program.contains(address + bytes - 1));
    }
    assert!(["concurrent", "snapshot", "stw"].contains(&program.gc()));
    Verdict::Reached
}

/// Registers one; `expected` are the ranges that there must be.
fn register(program: &TestModules, module: &ModulePlan, expected: &mut Vec<(usize, usize)>) {
    let (family, file, ranges) = (module.family(), module.file.as_deref().map(text), module.ranges());
    let roots = match module.array {
        Array::Good => ranges.as_ptr(),
        Array::Null => null(),
        Array::Misaligned => ranges.as_ptr().wrapping_byte_add(4),
    };
    let table = ModuleTable {
        abi_version: module.version.unwrap_or(ABI_VERSION),
        root_count: ranges.len() as u32,
        roots,
        family: family.as_ref().map_or(null(), |family| family.as_ptr()),
        file: file.as_ref().map_or(null(), |file| file.as_ptr()),
    };
    let ends = |range: &RootRange| range.address.addr().checked_add(range.bytes as usize);
    // The last words of the address space have no aligned one behind them.
    let is_memory = |range: &RootRange| {
        ends(range).is_some()
            && range.address.addr() <= usize::MAX - 7
            && (range.bytes == 0 || !range.address.is_null())
    };
    let is_good = table.abi_version == ABI_VERSION
        && family.is_some()
        && file.is_some()
        && (ranges.is_empty() || matches!(module.array, Array::Good))
        && ranges.iter().all(is_memory);
    // SAFETY: strings and array are null, misaligned or good; so is the check's contract.
    match unsafe { program.register(&table) } {
        Ok(()) => {
            assert!(is_good, "accepted: {module:?}");
            expected.extend(ranges.iter().map(|range| {
                let first = range.address.addr().next_multiple_of(8);
                (first, ends(range).unwrap_or(0).saturating_sub(first) / 8 * 8)
            }));
        }
        Err(error) => {
            let is_about_family = error.contains("barrier family");
            assert!(!is_good || is_about_family, "refused: {error}: {module:?}");
            assert!(!error.is_empty());
        }
    }
}
