//! Every answer of the token endpoint that says no, as the caller of an API meets it.

use nhs_auth::JwtFault::{self, *};
use nhs_auth::TokenErrorKind::{self, *};
use nhs_auth::{SignedJwt, TokenError};
use nhs_http::{ErrorKind, RetryPolicy};
use wiremock::ResponseTemplate;

use crate::{Platform, read, refusal};

async fn meet(answer: ResponseTemplate) -> nhs_http::Error {
    let platform = Platform::start().await;
    platform.on_token(answer, 9).await;
    let credential: SignedJwt = platform
        .builder()
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    platform.api(credential).send(read()).await.unwrap_err()
}

#[tokio::test]
async fn every_row_of_the_list_has_its_kind() {
    for (status, code, description, kind) in ROWS {
        let error = meet(refusal(*status, code, description)).await;
        assert_eq!(error.kind(), ErrorKind::Credential, "{description}");
        assert_eq!(error.code(), Some(*code));
        assert_eq!(error.message_id(), Some("rrt-1a2b-c-geu2-1-2-3"));
        let refused = TokenError::of(&error).unwrap();
        assert_eq!(refused.kind(), *kind, "{code}: {description}");
        assert_eq!(refused.status().unwrap(), *status);
        assert_eq!(error.is_retryable(), !refused.is_permanent());
        assert_eq!(refused.error(), Some(*code));
        assert_eq!(refused.error_description(), Some(*description));
        assert_eq!(refused.message_id(), Some("rrt-1a2b-c-geu2-1-2-3"));
        assert!(refused.to_string().contains("rrt-1a2b-c-geu2-1-2-3"));
    }
}

#[tokio::test]
async fn unheard_of_answers_are_other() {
    for (status, code, description) in [
        (400, "invalid_request", "something new"),
        (400, "invalid_scope", "grant_type is missing"),
        (418, "Access Denied", ""),
    ] {
        let error = meet(refusal(status, code, description)).await;
        let refused = TokenError::of(&error).unwrap();
        assert_eq!(refused.kind(), Other);
        assert_eq!(refused.error(), Some(code));
    }
}

#[tokio::test]
async fn answers_without_the_endpoints_own_body_go_by_their_status() {
    for (status, body, kind) in [
        (405, "", Method),
        (404, "", NotFound),
        (
            401,
            "{\"fault\":{\"faultstring\":\"x\",\"detail\":{\"errorcode\":\"y\"}}}",
            Other,
        ),
        (429, "", RateLimited),
        (502, "<html>bad gateway</html>", Unavailable),
        (307, "", Other),
    ] {
        let answer = ResponseTemplate::new(status)
            .set_body_string(body)
            .insert_header("location", "http://127.0.0.1:9/");
        let error = meet(answer).await;
        let refused = TokenError::of(&error).unwrap();
        assert_eq!(refused.kind(), kind, "{status}");
        assert_eq!(refused.error(), None);
    }
}

#[tokio::test]
async fn unknown_error_is_asked_again_and_named() {
    let platform = Platform::start().await;
    platform
        .on_token(
            refusal(500, "unknown_error", "An unknown error occurred"),
            9,
        )
        .await;
    let error = platform
        .api(platform.credential())
        .send(read())
        .await
        .unwrap_err();
    let refused = TokenError::of(&error).unwrap();
    assert_eq!(refused.kind(), Unknown);
    assert!(!refused.is_permanent());
    assert_eq!(platform.token_requests().await.len(), 4);
}

type Row = (u16, &'static str, &'static str, TokenErrorKind);

const fn jwt(fault: JwtFault) -> TokenErrorKind {
    Assertion(fault)
}

const REQUEST: &str = "invalid_request";
const KEY: &str = "public_key error";
const DENIED: &str = "access_denied";

#[rustfmt::skip]
const ROWS: &[Row] = &[
    (415, REQUEST, "Content-Type header must be application/x-www-form-urlencoded", MediaType),
    (400, REQUEST, "grant_type is missing", GrantTypeMissing),
    (400, "unsupported_grant_type", "grant_type is invalid", GrantTypeInvalid),
    (404, REQUEST, "Not Found", NotFound),
    (500, "unknown_error", "An unknown error occurred processing this request. Contact us for assistance diagnosing this issue: https://digital.nhs.uk/developer/help-and-support quoting Message ID", Unknown),
    (400, REQUEST, "Missing or invalid client_assertion_type - must be 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'", AssertionType),
    (400, REQUEST, "Missing client_assertion", jwt(Missing)),
    (400, REQUEST, "Malformed JWT in client_assertion", jwt(Malformed)),
    (400, REQUEST, "Invalid 'alg' header in client_assertion JWT - unsupported JWT algorithm - must be 'RS512'", jwt(AlgorithmInvalid)),
    (400, REQUEST, "Missing 'alg' header in client_assertion JWT", jwt(AlgorithmMissing)),
    (400, REQUEST, "Missing 'kid' header in client_assertion JWT", jwt(KeyIdMissing)),
    (400, REQUEST, "Invalid 'typ' header in client_assertion JWT - must be 'JWT'", jwt(TypeInvalid)),
    (400, REQUEST, "Missing 'exp' claim in client_assertion JWT", jwt(ExpiryMissing)),
    (400, REQUEST, "Invalid 'exp' claim in client_assertion JWT - must be an integer", jwt(ExpiryNotInteger)),
    (400, REQUEST, "Missing or non-matching 'iss'/'sub' claims in client_assertion JWT", jwt(IssuerMismatch)),
    (400, REQUEST, "Missing 'jti' claim in client_assertion JWT", jwt(IdMissing)),
    (400, REQUEST, "Invalid 'jti' claim in client_assertion JWT - must be a unique string value such as a GUID", jwt(IdInvalid)),
    (400, REQUEST, "Non-unique 'jti' claim in client_assertion JWT", jwt(IdReused)),
    (400, REQUEST, "Invalid 'exp' claim in client_assertion JWT - JWT has expired", jwt(Expired)),
    (400, REQUEST, "Invalid 'exp' claim in client_assertion JWT - more than 5 minutes in future", jwt(ExpiryTooFar)),
    (401, REQUEST, "Invalid 'iss'/'sub' claims in client_assertion JWT", jwt(ApiKeyUnknown)),
    (401, REQUEST, "Missing or invalid 'aud' claim in client_assertion JWT", jwt(AudienceInvalid)),
    (401, REQUEST, "Invalid 'kid' header in client_assertion JWT - no matching public key", jwt(KeyIdUnknown)),
    (401, KEY, "JWT signature verification failed", jwt(SignatureInvalid)),
    (403, KEY, "You need to register a public key to use this authentication method - please contact support to configure", PublicKeyNotRegistered),
    (403, KEY, "The JWKS endpoint, for your client_assertion can't be reached", KeySetUnreachable),
    (401, "unauthorized_client", "you have tried to request authorization but your application is not configured to use this authorization grant type", GrantNotAllowed),
    (401, DENIED, "API Key supplied does not have access to this resource. Please check the API Key you are using belongs to an app which has sufficient access to access this resource.", ApiKeyWithoutAccess),
    (401, DENIED, "The developer app associated with the API key is not approved or revoked", ApplicationNotApproved),
    (401, DENIED, "The developer who created the developer app that has the API key you are using has an inactive status", DeveloperInactive),
    (401, DENIED, "The company associated with the developer app that has the API key you are using has an inactive status", CompanyInactive),
    (400, REQUEST, "grant_type is invalid", GrantTypeInvalid),
    (400, REQUEST, "missing or invalid subject_token_type - must be 'urn:ietf:params:oauth:token-type:id_token'", SubjectTokenType),
    (400, REQUEST, "Missing subject_token", SubjectToken(Missing)),
    (400, REQUEST, "Malformed JWT in subject_token", SubjectToken(Malformed)),
    (400, REQUEST, "subject_token is invalid", SubjectToken(Malformed)),
    (400, REQUEST, "Missing 'kid' header in subject_token JWT", SubjectToken(KeyIdMissing)),
    (400, REQUEST, "Missing 'alg' header in subject_token JWT", SubjectToken(AlgorithmMissing)),
    (400, REQUEST, "Invalid 'typ' header in subject_token JWT - must be 'JWT'", SubjectToken(TypeInvalid)),
    (400, REQUEST, "Missing 'exp' claim in subject_token JWT", SubjectToken(ExpiryMissing)),
    (400, REQUEST, "Invalid 'exp' claim in subject_token JWT - must be an integer", SubjectToken(ExpiryNotInteger)),
    (400, REQUEST, "Invalid 'exp' claim in subject_token JWT - JWT has expired", SubjectToken(Expired)),
    (400, REQUEST, "Missing 'iss' claim in subject_token JWT", SubjectToken(IssuerMissing)),
    (400, REQUEST, "Missing or non-matching 'iss' claim in subject_token JWT", SubjectToken(IssuerMismatch)),
    (401, REQUEST, "Missing 'aud' claim in subject_token JWT", SubjectToken(AudienceInvalid)),
    (401, REQUEST, "Invalid 'kid' header in subject_token JWT - no matching public key", SubjectToken(KeyIdUnknown)),
    (400, REQUEST, "Missing 'kid' header in act.sub JWT", Actor(KeyIdMissing)),
    (400, REQUEST, "Invalid 'typ' header in act.sub JWT - must be 'JWT'", Actor(TypeInvalid)),
    (400, REQUEST, "Missing 'alg' header in act.sub JWT", Actor(AlgorithmMissing)),
    (400, REQUEST, "Missing 'exp' claim in act.sub JWT", Actor(ExpiryMissing)),
    (400, REQUEST, "Invalid 'exp' claim in act.sub JWT - must be an integer", Actor(ExpiryNotInteger)),
    (400, REQUEST, "Missing 'iss' claim in act.sub JWT", Actor(IssuerMissing)),
    (400, REQUEST, "Missing 'aud' claim in act.sub JWT", Actor(AudienceInvalid)),
    (400, REQUEST, "Missing 'nhs_number' claim in act.sub JWT", Actor(NhsNumberMissing)),
    (400, REQUEST, "act.sub JWT is corrupt or unparseable", Actor(Malformed)),
    (400, REQUEST, "client_id is missing", ClientIdMissing),
    (400, REQUEST, "client_id is invalid", ClientIdInvalid),
    (401, "invalid_client", "client_id or client_secret is invalid", ClientSecretInvalid),
    (401, REQUEST, "client_secret is missing", ClientSecretMissing),
    (400, REQUEST, "redirect_uri is missing", RedirectUriMissing),
    (400, REQUEST, "redirect_uri is invalid", RedirectUriInvalid),
    (400, REQUEST, "authorization_code is missing", AuthorizationCodeMissing),
    (400, REQUEST, "refresh_token is missing", RefreshTokenMissing),
    (400, "invalid_grant", "authorization_code is invalid", AuthorizationCodeInvalid),
    (401, "invalid_grant", "refresh_token is invalid", RefreshTokenInvalid),
    (401, "invalid_grant", "refresh token refresh period has expired", RefreshPeriodOver),
];
