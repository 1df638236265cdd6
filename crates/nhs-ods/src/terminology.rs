//! Calls of the terminology server behind the API: lookups, checks, expansions, code systems; and the
//! lists of deletions.

use nhs_fhir_core::identifier::OdsCode;
use nhs_http::{Answer, Error};

use crate::code_system::CodeSystemSummary;
use crate::concept::{CodeCheckResult, Concept};
use crate::deletions::{DeletionList, Deletions};
use crate::expansion::Expansion;
use crate::results::Results;
use crate::search::{CodeCheck, CodeSystemSearch, Expand, Lookup, SearchFault};
use crate::{Client, endpoint, outcome};

impl Client {
    /// Looks a code up in a code system.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](nhs_http::ErrorKind::InvalidRequest) if the lookup breaks a rule,
    /// [`ErrorKind::NotFound`](nhs_http::ErrorKind::NotFound) if there is no such code,
    /// [`ErrorKind::InvalidResponse`](nhs_http::ErrorKind::InvalidResponse) if the answer is of another code,
    /// and those of [`Client::send`].
    pub async fn lookup(&self, lookup: &Lookup) -> Result<Answer<Concept>, Error> {
        let call = endpoint::lookup(lookup).map_err(|fault| named(fault, endpoint::LOOKUP))?;
        let response = self.send(call).await?;
        outcome::concept(&response, &lookup.code)
    }

    /// Looks an organisation up, with all its properties: what its record does not have.
    ///
    /// # Errors
    ///
    /// As for [`Client::lookup`].
    pub async fn lookup_organization(&self, code: &OdsCode) -> Result<Answer<Concept>, Error> {
        let lookup = Lookup::organization(code).all_properties();
        self.lookup(&lookup).await
    }

    /// Checks whether a code is one of a code system, and has the values of properties that were given. A
    /// code that is none is a result and no error.
    ///
    /// # Errors
    ///
    /// As for [`Client::lookup`]; [`ErrorKind::InvalidResponse`](nhs_http::ErrorKind::InvalidResponse) if the
    /// answer has no result.
    pub async fn validate_code(&self, check: &CodeCheck) -> Result<Answer<CodeCheckResult>, Error> {
        let call = endpoint::validate_code(check);
        let call = call.map_err(|fault| named(fault, endpoint::VALIDATE))?;
        outcome::checked(&self.send(call).await?)
    }

    /// Selects codes of a code system. Nothing is sent until the result is walked through.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](nhs_http::ErrorKind::InvalidRequest) if the expansion breaks a rule.
    pub fn expand(&self, expand: &Expand) -> Result<Expansion, Error> {
        let checked = expand.check();
        checked.map_err(|fault| named(fault, endpoint::EXPAND))?;
        Ok(Expansion::new(self.http().clone(), expand.clone()))
    }

    /// Searches for code systems. Nothing is sent until the result is walked through or counted.
    ///
    /// # Errors
    ///
    /// As for [`Client::organizations`].
    pub fn code_systems(
        &self,
        search: &CodeSystemSearch,
    ) -> Result<Results<CodeSystemSummary>, Error> {
        let query = search.query();
        let query = query.map_err(|fault| named(fault, endpoint::CODE_SYSTEM_SEARCH))?;
        Ok(Results::new(self.http().clone(), query))
    }

    /// Reads a list of deletions, always whole.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidResponse`](nhs_http::ErrorKind::InvalidResponse) if the answer is another list, and
    /// those of [`Client::send`].
    pub async fn deletions(&self, list: DeletionList) -> Result<Answer<Deletions>, Error> {
        let response = self.send(endpoint::deletions(list)).await?;
        outcome::deletions(&response, list)
    }
}

fn named(fault: SearchFault, operation: &'static str) -> Error {
    Error::from(fault).with_operation(operation)
}
