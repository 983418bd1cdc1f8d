//! Where marking starts: stacks, thread-locals, globals, handles. One file a kind.

pub mod extent;
pub mod globals;
pub mod handles;
pub mod modules;
pub mod stack;
pub mod thread_locals;
