//! Bytes in, bytes out: what a file or a pipe holds becomes plain UTF-8 dump text.

pub mod decompress;
pub mod encoding;
pub mod open;
pub mod peek;
pub mod sniff;
