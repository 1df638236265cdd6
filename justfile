# The daily recipes; `just` lists them.

default:
    @just --list

# all tests, with no network
test:
    cargo test --workspace

# style: formatting, and lints with all features and with the default ones
lint:
    cargo fmt --all -- --check
    cargo clippy --workspace --all-targets --all-features -- -D warnings
    cargo clippy --workspace --all-targets -- -D warnings

# documentation, with warnings denied; no doctest may be ignored
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --all-features
    cargo test --workspace --doc

# the main job, end to end, against the embedded sandbox
tour:
    cargo run -p nhs-examples --bin tour

# the sandbox for products in any language
sandbox port="9000":
    cargo run -p nhs-sandbox -- --port {{port}}

# speed and memory beside serde_json, in one run
bench:
    cargo bench -p nhs-fhir-core --bench json --bench memory

# the FHIR model of a release, written anew from HL7's definitions of R4 or STU3
codegen definitions:
    cargo xtask codegen --definitions {{definitions}}

# the code systems of UK Core and CareConnect, written anew from their definitions
code-systems data="../shared/data/fhir":
    cargo run --quiet -p xtask --no-default-features -- code-systems --data {{data}}
# the accessors of UK extensions, written anew from the published definitions
uk-core data="../shared/data/fhir":
    cargo xtask uk-core --data {{data}}

# the proof that the model of a release, r4 or stu3, loses nothing
roundtrip release +paths:
    cargo run --release -p xtask -- roundtrip --fhir {{release}} --mode lenient --summary {{paths}}

# the verdicts of strict reading beside those of other programs, written into docs/verdicts.md
verdicts data="../shared/data":
    cargo run --release -p xtask -- verdicts --fhir r4 --oracle {{data}}/fhir/examples/oracle-fhir.resources-8.3.0.tsv --java {{data}}/fhir/validator-cases --into docs/verdicts.md --section r4 {{data}}/fhir/examples/r4
    cargo run --release -p xtask -- verdicts --fhir stu3 --oracle {{data}}/fhir/examples/oracle-fhir.resources-8.3.0.tsv --java {{data}}/fhir/validator-cases --into docs/verdicts.md --section stu3 {{data}}/fhir/examples/stu3
    cargo run --release -p xtask -- verdicts --fhir stu3 --into docs/verdicts.md --section "gpconnect and e-rs" {{data}}/gpconnect {{data}}/ers/examples/stu3 {{data}}/ers/legacy-examples-2022

# bytes of any kind, against the reader (needs cargo-fuzz and a C++ compiler)
fuzz release="r4" seconds="180":
    mkdir -p fuzz/corpus/read_{{release}}
    RUSTC_BOOTSTRAP=1 cargo fuzz run read_{{release}} fuzz/corpus/read_{{release}} fuzz/seeds/{{release}} -- -dict=fuzz/fhir.dict -max_total_time={{seconds}}

# what the audit files of one chain come to: exit code 0 intact, 1 not, 3 torn at the end
audit-verify +files:
    cargo run --quiet -p xtask --no-default-features --features audit -- audit-verify {{files}}

# licences, advisories and duplicates of dependencies (needs cargo-deny)
deny:
    cargo deny check

# everything that must pass before a change lands
ci:
    bash .ci/run
