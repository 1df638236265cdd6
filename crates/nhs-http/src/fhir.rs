//! FHIR bodies: a [`Response`] read as a type of the model, with what is wrong with it told.

use nhs_fhir_core::json::{FhirJson, Reader, Reading};

use crate::{Error, ErrorKind, Response};

impl Response {
    /// Reads the body as FHIR JSON, leniently: national services bend the rules of FHIR, so the issues come beside the value.
    ///
    /// Read a release's `Resource` where the service may answer with an OperationOutcome instead of what was asked for.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidResponse`] when the body is not JSON or is another resource than `T`. Its source is the
    /// [`ReadError`](nhs_fhir_core::ReadError), which names every place and holds no content.
    ///
    /// ```no_run
    /// # use nhs_fhir_core::json::FhirJson;
    /// use nhs_http::{Error, Response};
    ///
    /// fn issues<T: FhirJson>(response: &Response) -> Result<usize, Error> {
    ///     Ok(response.fhir::<T>()?.issues.len())
    /// }
    /// ```
    pub fn fhir<T: FhirJson>(&self) -> Result<Reading<T>, Error> {
        Reader::lenient().read(self.body()).map_err(|error| {
            let message = "the answer is not the FHIR resource that this call gives";
            self.clone()
                .reject(ErrorKind::InvalidResponse, message)
                .with_source(error)
        })
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use nhs_fhir_core::r4::{Patient, Resource};
    use std::error::Error as _;

    use crate::ErrorKind;
    use crate::testing::response;

    const PATIENT: &str = r#"{"resourceType":"Patient","id":"9990000018","birthDate":1985}"#;

    #[test]
    fn a_bent_answer_is_read_and_its_issues_are_told() {
        let reading = response(200, &[], PATIENT)
            .unwrap()
            .fhir::<Patient>()
            .unwrap();
        assert_eq!(reading.value.id.unwrap(), "9990000018");
        assert_eq!(&*reading.issues[0].path, "Patient.birthDate");
    }

    #[test]
    fn an_outcome_in_place_of_the_resource_can_be_told_by_its_type() {
        let body =
            r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value"}]}"#;
        let response = response(200, &[], body).unwrap();
        assert!(matches!(
            response.fhir::<Resource>().unwrap().value,
            Resource::OperationOutcome(_)
        ));
        assert_eq!(
            response.fhir::<Patient>().unwrap_err().kind(),
            ErrorKind::InvalidResponse
        );
    }

    #[test]
    fn what_is_no_resource_is_an_error_that_holds_no_content() {
        for body in [
            "<html>Amina Sample 9990000018</html>",
            r#"{"resourceType":"Patient","name":[{"family":"Sample","#,
            r#"{"resourceType":"Sample9990000018"}"#,
        ] {
            let response = response(200, &[("x-request-id", "r-1")], body).unwrap();
            let error = response.fhir::<Patient>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidResponse);
            assert_eq!(error.request_id(), Some("r-1"));
            let source = error.source().unwrap();
            let shown = format!("{error} {error:?} {source} {source:?}");
            assert!(
                !shown.contains("Sample") && !shown.contains("999"),
                "{shown}"
            );
        }
    }
}
