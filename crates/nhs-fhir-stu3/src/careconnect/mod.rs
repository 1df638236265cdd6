//! What CareConnect and GP Connect add to STU3: their code systems.

pub mod codes;
