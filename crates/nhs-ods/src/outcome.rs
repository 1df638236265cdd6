//! What an answer says that its status does not: a 200 can carry an OperationOutcome, or another
//! resource than the one asked for.

use nhs_fhir_core::Issue;
use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Id;
use nhs_fhir_core::r4::{self, Resource};
use nhs_http::{Error, ErrorKind, Response};

use crate::affiliation::OrganizationAffiliation;
use crate::concept::{CodeCheckResult, Concept};
use crate::deletions::{DeletionList, Deletions};
use crate::organization::Organization;
use nhs_http::Answer;

/// The organisation in an answer, which must be the one with that code.
pub(crate) fn organization(
    response: &Response,
    code: &OdsCode,
) -> Result<Answer<Organization>, Error> {
    let (organization, issues) = match resource(response)? {
        (Resource::Organization(organization), issues) => (organization.into_inner(), issues),
        (other, _) => return Err(refused(response, &other)),
    };
    let organization = Organization::from(organization);
    if organization.ods_code().as_ref() != Some(code) {
        return Err(unusable(
            response,
            "the answer is not the organisation that was asked for: its code differs or is missing",
        ));
    }
    Ok(Answer::new(organization, issues, response))
}

/// The relationship in an answer, which must be the one with that id.
pub(crate) fn affiliation(
    response: &Response,
    id: &Id,
) -> Result<Answer<OrganizationAffiliation>, Error> {
    let (affiliation, issues) = match resource(response)? {
        (Resource::OrganizationAffiliation(affiliation), issues) => {
            (affiliation.into_inner(), issues)
        }
        (other, _) => return Err(refused(response, &other)),
    };
    let affiliation = OrganizationAffiliation::from(affiliation);
    if affiliation.instance_id() != Some(id.as_str()) {
        return Err(unusable(
            response,
            "the answer is not the relationship that was asked for: its id differs or is missing",
        ));
    }
    Ok(Answer::new(affiliation, issues, response))
}

/// The bundle in an answer, and what the FHIR specification has against it.
pub(crate) fn bundle(response: &Response) -> Result<(r4::Bundle, Vec<Issue>), Error> {
    match resource(response)? {
        (Resource::Bundle(bundle), issues) => Ok((bundle.into_inner(), issues)),
        (other, _) => Err(refused(response, &other)),
    }
}

/// The number of matches in the answer to a count. Never guessed: an answer without it is an error.
pub(crate) fn total(response: &Response) -> Result<u32, Error> {
    let total = bundle(response)?.0.total;
    total.ok_or_else(|| unusable(response, "the answer to a count has no total"))
}

/// The concept in an answer to a lookup, which must not be of another code.
pub(crate) fn concept(response: &Response, code: &str) -> Result<Answer<Concept>, Error> {
    let (parameters, issues) = parameters(response)?;
    let concept = Concept::from(parameters);
    let other = |held: &str| !held.eq_ignore_ascii_case(code);
    if concept.code().is_some_and(other) {
        return Err(unusable(response, "the answer is of another code"));
    }
    Ok(Answer::new(concept, issues, response))
}

/// The result in an answer to a check of a code.
pub(crate) fn checked(response: &Response) -> Result<Answer<CodeCheckResult>, Error> {
    let (parameters, issues) = parameters(response)?;
    let message = "the answer does not say whether the code is valid";
    let result = CodeCheckResult::read(&parameters).ok_or_else(|| unusable(response, message))?;
    Ok(Answer::new(result, issues, response))
}

/// The list of deletions in an answer, which must be that list.
pub(crate) fn deletions(
    response: &Response,
    list: DeletionList,
) -> Result<Answer<Deletions>, Error> {
    let (resource, issues) = match resource(response)? {
        (Resource::List(list), issues) => (list.into_inner(), issues),
        (other, _) => return Err(refused(response, &other)),
    };
    let message = "the answer is another list than the one asked for";
    let deletions = Deletions::read(list, resource).ok_or_else(|| unusable(response, message))?;
    Ok(Answer::new(deletions, issues, response))
}

/// The value set in an answer to an expansion.
pub(crate) fn value_set(response: &Response) -> Result<(r4::ValueSet, Vec<Issue>), Error> {
    match resource(response)? {
        (Resource::ValueSet(set), issues) => Ok((set.into_inner(), issues)),
        (other, _) => Err(refused(response, &other)),
    }
}

/// What the API says it can do.
pub(crate) fn capabilities(response: &Response) -> Result<Answer<r4::CapabilityStatement>, Error> {
    match resource(response)? {
        (Resource::CapabilityStatement(held), issues) => {
            Ok(Answer::new(held.into_inner(), issues, response))
        }
        (other, _) => Err(refused(response, &other)),
    }
}

fn parameters(response: &Response) -> Result<(r4::Parameters, Vec<Issue>), Error> {
    match resource(response)? {
        (Resource::Parameters(parameters), issues) => Ok((parameters.into_inner(), issues)),
        (other, _) => Err(refused(response, &other)),
    }
}

/// An error about an answer that came with status 200 and cannot be used.
pub(crate) fn unusable(response: &Response, message: &'static str) -> Error {
    response.clone().reject(ErrorKind::InvalidResponse, message)
}

fn resource(response: &Response) -> Result<(Resource, Vec<Issue>), Error> {
    let reading = response.fhir::<Resource>()?;
    Ok((reading.value, reading.issues))
}

fn refused(response: &Response, resource: &Resource) -> Error {
    let message = match resource {
        Resource::OperationOutcome(_) => {
            "the answer has status 200 but is an OperationOutcome, its issues say why"
        }
        _ => "the answer is another resource than the one asked for",
    };
    unusable(response, message)
}

#[cfg(test)]
mod tests {
    use nhs_http::testing;

    use super::*;
    use crate::ErrorCode;

    fn answer(body: &str) -> Response {
        testing::response(200, &[], body.to_owned()).unwrap()
    }

    fn code() -> OdsCode {
        OdsCode::parse("ZX9").unwrap()
    }

    fn id() -> Id {
        Id::parse("770001").unwrap()
    }

    #[test]
    fn outcome_with_status_200_is_an_error_with_its_code() {
        let body = r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing","diagnostics":"HAPI-2001: not known"}]}"#;
        let error = organization(&answer(body), &code()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
        assert_eq!(ErrorCode::of(&error), Some(ErrorCode::NotKnown));
        assert!(bundle(&answer(body)).is_err() && affiliation(&answer(body), &id()).is_err());
    }

    #[test]
    fn other_resources_and_what_is_no_resource_are_errors() {
        for body in [
            r#"{"resourceType":"Patient"}"#,
            r#"{"resourceType":"Basic"}"#,
            "{}",
            "[]",
            "null",
            "",
            "<Organization/>",
        ] {
            let error = organization(&answer(body), &code()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
        }
    }

    #[test]
    fn total_is_never_guessed() {
        let body = r#"{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Organization"}}]}"#;
        assert!(total(&answer(body)).is_err());
        let body = r#"{"resourceType":"Bundle","type":"searchset","total":0}"#;
        assert_eq!(total(&answer(body)).unwrap(), 0);
        let body = r#"{"resourceType":"Bundle","type":"searchset","total":-1}"#;
        assert!(total(&answer(body)).is_err());
    }
}
