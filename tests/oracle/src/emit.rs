//! Prints modules as LLVM IR text: `module` the types, descriptors and whole programs, `function` one body, through
//! whose interface the forms print themselves. `prelude.ll` has what every module needs.

mod body;
mod function;
mod module;

pub use function::{Addr, Emit, MANAGED};
pub use module::{allocation, module};
