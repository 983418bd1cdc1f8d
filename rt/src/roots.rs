//! Where marking starts: stacks and fibers, thread-locals, globals, registered ranges, handles. One file a kind.

pub mod extent;
pub mod fibers;
pub mod globals;
pub mod handles;
pub mod modules;
pub mod registered;
pub mod stack;
pub mod thread_locals;
