//! The Shade pass.
