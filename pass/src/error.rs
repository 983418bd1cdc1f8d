//! Why the pass refuses a module. Every message names the function and, where there is one, the instruction.

/// Why [`crate::run`] gave up.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A write that may store a managed pointer and that the pass cannot cover with a barrier.
    #[error("function @{function}: no barrier is possible for {}: {reason}", .instruction.trim())]
    UnsupportedWrite {
        /// Name of the function.
        function: String,
        /// The instruction as text.
        instruction: String,
        /// What about it is not supported.
        reason: String,
    },
    /// The module breaks the contract between frontend and pass.
    #[error("function @{function}: {reason}")]
    Contract {
        /// Name of the function.
        function: String,
        /// Which rule, and where.
        reason: String,
    },
    /// The pass's own check of its output failed: a bug in the pass, reported instead of a lost object.
    #[error("function @{function}: verification failed: {reason}")]
    Verify {
        /// Name of the function.
        function: String,
        /// What does not hold.
        reason: String,
    },
    /// A user's prelude cannot be used.
    #[error("{file}: {reason}")]
    Prelude {
        /// The prelude's file.
        file: String,
        /// What is wrong with which function.
        reason: String,
    },
    /// LLVM refused something the pass handed to it.
    #[error("LLVM: {0}")]
    Llvm(String),
}

impl From<inkwell::support::LLVMString> for Error {
    fn from(message: inkwell::support::LLVMString) -> Self {
        Error::Llvm(message.to_string())
    }
}
