//! Chores of the project: `cargo xtask codegen` writes the FHIR model, `cargo xtask uk-core` the accessors of UK extensions,
//! `cargo xtask code-systems` the UK's code systems; `cargo xtask roundtrip` proves that the model loses nothing, and
//! `cargo xtask verdicts` compares what it refuses with what others do; `cargo xtask audit-verify` verifies audit files.

#[cfg(feature = "audit")]
mod audit_verify;
mod code_systems;
mod codegen;
mod made;
#[cfg(feature = "model")]
mod roundtrip;
mod ukcore;
#[cfg(feature = "model")]
mod verdicts;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Chores of the NHS SDK for Rust")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Verifies the audit files of one chain: 0 if they are intact, 1 if not, 3 if only the last line has no end
    #[cfg(feature = "audit")]
    AuditVerify(audit_verify::Arguments),
    /// Writes the FHIR model from HL7's definitions; a second run changes nothing
    Codegen(codegen::Arguments),
    /// Writes the code systems of UK Core and CareConnect; a second run changes nothing
    CodeSystems(code_systems::Arguments),
    /// Writes the accessors of UK extensions from the published definitions; a second run changes nothing
    UkCore(ukcore::Arguments),
    /// Reads and writes every .json file below some paths and says which of them lose anything
    #[cfg(feature = "model")]
    Roundtrip(roundtrip::Arguments),
    /// Compares our strict verdicts with those of other programs and says where and why they differ
    #[cfg(feature = "model")]
    Verdicts(verdicts::Arguments),
}

fn main() -> anyhow::Result<std::process::ExitCode> {
    match Arguments::parse().chore {
        #[cfg(feature = "audit")]
        Chore::AuditVerify(arguments) => Ok(audit_verify::run(&arguments)),
        Chore::Codegen(arguments) => codegen::run(&arguments),
        Chore::CodeSystems(arguments) => code_systems::run(&arguments),
        Chore::UkCore(arguments) => ukcore::run(&arguments),
        #[cfg(feature = "model")]
        Chore::Roundtrip(arguments) => roundtrip::run(&arguments),
        #[cfg(feature = "model")]
        Chore::Verdicts(arguments) => verdicts::run(&arguments),
    }
}
