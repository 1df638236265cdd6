//! What an identity provider publishes about itself.

use serde_json::{Value, json};

use super::{Endpoint, Issuer, Provider};
use crate::jwt::Algorithm;

pub(super) fn document(provider: &Provider) -> Value {
    let mut document = json!({
        "issuer": provider.issuer,
        "authorization_endpoint": provider.endpoint(Endpoint::Authorize),
        "token_endpoint": provider.endpoint(Endpoint::Token),
        "userinfo_endpoint": provider.endpoint(Endpoint::Userinfo),
        "jwks_uri": provider.endpoint(Endpoint::Keys),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
    });
    let more = match provider.kind {
        Issuer::Cis2 => json!({
            "end_session_endpoint": provider.endpoint(Endpoint::EndSession),
            "scopes_supported": ["openid", "profile", "email", "nhsperson", "associatedorgs", "nationalrbacaccess",
                "professionalmemberships", "organisationalmemberships", "selectedrole", "changedrole"],
            "id_token_signing_alg_values_supported": ["RS256", "RS512"],
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
            "token_endpoint_auth_signing_alg_values_supported": ["RS256", "RS512"],
            "acr_values_supported": ["AAL3_ANY", "AAL2_OR_AAL3_ANY", "AAL2_ANY", "AAL1_USERPASS"],
            "backchannel_logout_supported": true,
            "backchannel_logout_session_supported": true,
        }),
        Issuer::NhsLogin => json!({
            "scopes_supported": super::authorize::NHS_LOGIN_SCOPES,
            "id_token_signing_alg_values_supported": [Algorithm::Rs512.as_str()],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
            "token_endpoint_auth_signing_alg_values_supported": [Algorithm::Rs512.as_str()],
            "claims_supported": ["iss", "aud", "sub", "nhs_number", "family_name", "given_name", "birthdate",
                "identity_proofing_level", "email", "email_verified", "phone_number", "phone_number_verified",
                "gp_registration_details", "delegations", "im1_token", "vot", "vtm", "client_user_metadata"],
        }),
    };
    super::overlay(&mut document, &more);
    document
}
