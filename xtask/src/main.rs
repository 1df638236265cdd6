//! Chores of the project: `cargo xtask codegen` writes the FHIR model, `cargo xtask roundtrip` proves that it loses nothing.

mod codegen;
#[cfg(feature = "model")]
mod roundtrip;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Chores of the NHS SDK for Rust")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Writes the FHIR model from HL7's definitions; a second run changes nothing
    Codegen(codegen::Arguments),
    /// Reads and writes every .json file below some paths and says which of them lose anything
    #[cfg(feature = "model")]
    Roundtrip(roundtrip::Arguments),
}

fn main() -> anyhow::Result<std::process::ExitCode> {
    match Arguments::parse().chore {
        Chore::Codegen(arguments) => codegen::run(&arguments),
        #[cfg(feature = "model")]
        Chore::Roundtrip(arguments) => roundtrip::run(&arguments),
    }
}
