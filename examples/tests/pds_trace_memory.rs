//! The example needs no more memory for many rows than for few. A test program of its own, for the system
//! tells the most that any of its children ever had.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "pds_trace_file/support.rs"]
mod support;

use nhs_sandbox::Sandbox;
use nix::sys::resource::{UsageWho, getrusage};
use support::{Folder, inject_faults, program, rows, write_input};

/// What may be more, in kilobytes: what pools and arenas take once, as they come to be used.
const SLACK: i64 = 6 * 1024;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_does_not_grow_with_the_rows() {
    let folder = Folder::new();
    let sandbox = Sandbox::start().await.unwrap();
    let peak = |rows: usize| {
        let (input, output) = (folder.file("in.csv"), folder.file(&format!("{rows}.csv")));
        write_input(&input, rows, None);
        sandbox.clear_faults();
        inject_faults(&sandbox, rows);
        let mut command = program(&sandbox, &folder.file("key.pem"), &input, &output);
        assert!(command.output().unwrap().status.success());
        getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss()
    };
    let few = peak(rows() / 10);
    let many = peak(rows());
    assert!(few > 0 && many <= few + SLACK, "{few} kB, then {many} kB");
}
