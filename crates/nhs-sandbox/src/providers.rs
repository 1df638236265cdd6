//! Setting the identity providers up: what they are called, and who is registered with them.

use std::sync::Mutex;

use serde_json::Value;

use crate::credentials::Credentials;
use crate::issuer::{
    Book, Client, ClientAuth, Issuer, KeyRing, Login, PLATFORM_CLIENT_ID, Provider,
};
use crate::jwt::Algorithm;
use crate::operation::issuer_path;

#[derive(Debug, Clone, Default)]
pub(crate) struct ProviderOptions {
    pub(crate) cis2_auth: ClientAuth,
    pub(crate) cis2_issuer: Option<String>,
    pub(crate) cis2_padded_port: bool,
    pub(crate) cis2_rs512: bool,
    pub(crate) cis2_single_items: bool,
    pub(crate) cis2_signed_userinfo: bool,
    pub(crate) usual: Vec<Login>,
}

impl ProviderOptions {
    /// CIS2 and NHS login. `jwks` is what the application has registered.
    pub(crate) fn build(
        self,
        root: &str,
        credentials: &Credentials,
        jwks: &Value,
    ) -> (Provider, Provider) {
        let cis2_root = match root.rsplit_once(':') {
            Some((host, port)) if self.cis2_padded_port => format!("{host}:0{port}"),
            _ => root.to_owned(),
        };
        let base = format!("{cis2_root}{}", issuer_path(Issuer::Cis2));
        let algorithm = if self.cis2_rs512 {
            Algorithm::Rs512
        } else {
            Algorithm::Rs256
        };
        let cis2 = Provider {
            kind: Issuer::Cis2,
            issuer: self.cis2_issuer.clone().unwrap_or_else(|| base.clone()),
            base,
            clients: vec![
                Client {
                    id: credentials.cis2_client_id().to_owned(),
                    secret: Some(credentials.cis2_client_secret().to_owned()),
                    auth: self.cis2_auth,
                    jwks: jwks.clone(),
                },
                platform(),
            ],
            single_items: self.cis2_single_items,
            signed_userinfo: self.cis2_signed_userinfo,
            keys: Mutex::new(KeyRing::new(Issuer::Cis2, algorithm)),
            book: self.book(Issuer::Cis2),
        };
        let base = format!("{root}{}", issuer_path(Issuer::NhsLogin));
        let nhs_login = Provider {
            kind: Issuer::NhsLogin,
            issuer: base.clone(),
            base,
            clients: vec![
                Client {
                    id: credentials.nhs_login_client_id().to_owned(),
                    secret: None,
                    auth: ClientAuth::PrivateKeyJwtRs512,
                    jwks: jwks.clone(),
                },
                platform(),
            ],
            single_items: false,
            signed_userinfo: false,
            keys: Mutex::new(KeyRing::new(Issuer::NhsLogin, Algorithm::Rs512)),
            book: self.book(Issuer::NhsLogin),
        };
        (cis2, nhs_login)
    }

    fn book(&self, issuer: Issuer) -> Mutex<Book> {
        let usual = self
            .usual
            .iter()
            .rfind(|login| login.issuer == Some(issuer));
        Mutex::new(Book {
            usual: usual.and_then(Login::name).map(str::to_owned),
            ..Book::default()
        })
    }
}

/// The platform needs no secret: it redeems its codes within the process.
fn platform() -> Client {
    Client {
        id: PLATFORM_CLIENT_ID.to_owned(),
        secret: None,
        auth: ClientAuth::PrivateKeyJwtRs512,
        jwks: Value::Null,
    }
}
