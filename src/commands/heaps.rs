//! How much memory the C library keeps. Left alone, glibc gives each thread a heap of its own, up to eight for each
//! processor, and what one of them gave back no other uses: after five hundred connections a fifth of the program is
//! such leavings.

use std::env;

/// The setting of glibc (mallopt(3)): how many heaps all threads share.
const SETTING: &str = "MALLOC_ARENA_MAX";
/// Enough for two threads to allocate at the same moment; threads here seldom do more.
const HEAPS: &str = "2";

/// Lets all threads share few heaps. The C library reads the setting before the program begins, so the program begins
/// once more with it, in the same process. Where somebody chose a number it stays; where that cannot be done, the
/// program runs as it is and takes more memory.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn keep_few() {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    if env::var_os(SETTING).is_some() {
        return;
    }
    if let Ok(program) = env::current_exe() {
        let mut arguments = env::args_os();
        let name = arguments.next().unwrap_or_default();
        let _ = Command::new(program).arg0(name).args(arguments).env(SETTING, HEAPS).exec();
    }
}

/// Other C libraries keep fewer heaps by themselves.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn keep_few() {}
