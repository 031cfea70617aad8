//! Words every part speaks: plain types without input or output.
