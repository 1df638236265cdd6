//! The access modes as types: what a mode may not ask is no method of its client.

use nhs_http::{NeededLogin, PatientLevel, WorkerLevel};

use crate::Access;

/// The application itself: retrieves anyone, searches for one unique match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Application {}

/// The application itself, allowed to see where restricted patients are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrivilegedApplication {}

/// A healthcare worker, signed in with CIS2: retrieves anyone, searches, updates and creates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HealthcareWorker {}

/// A patient, signed in with NHS login at P9: reads and updates their own record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Patient {}

/// An access mode, the parameter of [`Client`](crate::Client). Sealed: the gateway knows these four.
///
/// ```compile_fail
/// # async fn run(client: nhs_pds::Client, patient: nhs_fhir_core::r4::Patient) {
/// // an application's client has no such method
/// let _ = client.create(&patient).await;
/// # }
/// ```
///
/// Source: NHS England, "Personal Demographics Service - FHIR API", "Access modes",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#overview--access-modes>.
pub trait Mode: sealed::Sealed + Send + Sync + 'static {
    /// The mode as a value.
    const ACCESS: Access;
}

/// Modes that may search.
pub trait MaySearch: Mode {}

/// Modes that may update a patient. An application that was granted it is told as a worker's, as the
/// gateway does: see [`Client::granted`](crate::Client::granted).
pub trait MayUpdate: Mode {}

/// Modes that may create a patient or register a birth.
pub trait MayCreate: Mode {}

/// Modes that may read and replace a patient's overseas healthcare cover.
pub trait MayCover: Mode {}

impl Mode for Application {
    const ACCESS: Access = Access::ApplicationRestricted;
}
impl Mode for PrivilegedApplication {
    const ACCESS: Access = Access::PrivilegedApplicationRestricted;
}
impl Mode for HealthcareWorker {
    const ACCESS: Access = Access::HealthcareWorker;
}
impl Mode for Patient {
    const ACCESS: Access = Access::Patient;
}

impl MaySearch for Application {}
impl MaySearch for PrivilegedApplication {}
impl MaySearch for HealthcareWorker {}
impl MayUpdate for HealthcareWorker {}
impl MayUpdate for Patient {}
impl MayCreate for HealthcareWorker {}
impl MayCover for Patient {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Application {}
    impl Sealed for super::PrivilegedApplication {}
    impl Sealed for super::HealthcareWorker {}
    impl Sealed for super::Patient {}
}

/// What a worker needs for anything of PDS.
pub(crate) const WORKER: NeededLogin = NeededLogin::worker(WorkerLevel::Aal2);
/// What a patient needs for anything of PDS.
pub(crate) const PATIENT: NeededLogin = NeededLogin::patient(PatientLevel::P9);
/// What either needs.
pub(crate) const EITHER: NeededLogin = WORKER.or_patient(PatientLevel::P9);
