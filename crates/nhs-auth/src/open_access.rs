//! Open access: sandboxes, and the few live APIs that ask nobody who they are.

use async_trait::async_trait;
use nhs_http::{Attempt, Authorization, Credential, Error, Subject};

/// Adds nothing to a request. The same as a client without a credential, for code that must be
/// given one.
///
/// ```
/// use std::sync::Arc;
/// use nhs_auth::OpenAccess;
/// use nhs_http::{Client, Environment};
///
/// let base = Environment::Sandbox.api("/personal-demographics/FHIR/R4");
/// let client = Client::builder(base).credential(Arc::new(OpenAccess)).build()?;
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenAccess;

#[async_trait]
impl Credential for OpenAccess {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        Ok(Authorization::none())
    }

    fn subject(&self) -> Subject {
        Subject::open()
    }
}
