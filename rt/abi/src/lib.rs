//! What the pass writes into machine code and the runtime relies on: every offset, limit, layout and symbol name
//! of Shade is written once, here. The pass never depends on the runtime; both depend on this crate.
//!
//! A change to anything in this crate that compiled code can see increments [`ABI_VERSION`].

#![no_std]

pub mod buffer;
pub mod checked;
pub mod descriptor;
pub mod family;
pub mod geometry;
pub mod mark_byte;
pub mod mutator;
pub mod roots;
pub mod symbols;

/// Version of the binary contract. Each compiled module carries it in its module table
/// ([`roots::ModuleTable::abi_version`]); the runtime refuses a module of another version when it is registered.
pub const ABI_VERSION: u32 = 2;
