//! Makes the key pair of an application: the private key that signs its JWTs, and the JWKS to register.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::{Parser, ValueEnum};
use nhs_auth::{Jwk, Jwks, SignedJwt, SigningAlgorithm};
use nhs_examples::terminal::{print, with_causes};
use nhs_http::Call;
use nhs_sandbox::Sandbox;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

const EXAMPLES: &str = "\
Examples:
  signed_jwt_jwks --key private-key.pem > jwks.json
  signed_jwt_jwks --key live-2.pem --kid live-2 --jwks both.json --keep jwks.json    a second key, to change over
  signed_jwt_jwks --key nhs-login.pem --public nhs-login.pub.pem --bits 2048         for NHS login, which takes PEM
  signed_jwt_jwks --key /tmp/key.pem --check                                         and try it with the stand-in

No file is ever overwritten. Exit code: 0 if the key pair is made, 1 if not, 2 if the command line or a file is wrong.";

/// Make the key pair that signs an application's JWTs, and the JWKS to register with the NHS
#[derive(Parser)]
#[command(name = "signed_jwt_jwks", after_help = EXAMPLES)]
struct Arguments {
    /// Where to write the private key, as PEM that only its owner can read
    #[arg(long, value_name = "FILE")]
    key: PathBuf,

    /// Where to write the JWKS, in place of standard output
    #[arg(long, value_name = "FILE")]
    jwks: Option<PathBuf>,

    /// The key id; the key's thumbprint (RFC 7638) if left out
    #[arg(long, value_name = "ID")]
    kid: Option<String>,

    /// The size of the key
    #[arg(long, value_enum, default_value_t = Bits::B4096)]
    bits: Bits,

    /// The algorithm to register it for; only CIS2 takes another than RS512
    #[arg(long, value_enum, default_value_t = Algorithm::Rs512)]
    algorithm: Algorithm,

    /// List the keys of this JWKS as well, so that the old key is accepted until the new one is known
    #[arg(long, value_name = "FILE")]
    keep: Option<PathBuf>,

    /// Where to write the public key as PEM, which NHS login takes in place of a JWKS
    #[arg(long, value_name = "FILE")]
    public: Option<PathBuf>,

    /// Get a token with the key from the embedded stand-in of the platform, to see that it works
    #[arg(long)]
    check: bool,
}

#[derive(ValueEnum, Clone, Copy)]
enum Bits {
    #[value(name = "2048")]
    B2048,
    #[value(name = "3072")]
    B3072,
    #[value(name = "4096")]
    B4096,
}

#[derive(ValueEnum, Clone, Copy, PartialEq)]
enum Algorithm {
    #[value(name = "RS256")]
    Rs256,
    #[value(name = "RS512")]
    Rs512,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (failure, code) = match run(&arguments).await {
        Ok(made) => {
            let code = match &arguments.jwks {
                // a set on standard output stands there alone, to be redirected
                None => print(&mut io::stdout(), &(made.set + "\n"), ExitCode::SUCCESS),
                Some(_) => ExitCode::SUCCESS,
            };
            return print(&mut io::stderr(), &made.advice, code);
        }
        Err(Failure::Settings(text)) => (text, ExitCode::from(2)),
        Err(Failure::NotMade(text)) => (text, ExitCode::FAILURE),
    };
    let text = format!("signed_jwt_jwks: {failure}\n");
    print(&mut io::stderr(), &text, code)
}

/// The set to register, and what to do with it.
struct Made {
    set: String,
    advice: String,
}

enum Failure {
    Settings(String),
    NotMade(String),
}

async fn run(arguments: &Arguments) -> Result<Made, Failure> {
    let kept = match &arguments.keep {
        Some(path) => kept_keys(path)?,
        None => Vec::new(),
    };
    let mut files = NewFiles::default();
    let key_file = files.create(&arguments.key, Readers::Owner)?;
    let public_file = files.create_if(arguments.public.as_deref())?;
    let set_file = files.create_if(arguments.jwks.as_deref())?;

    let pair = Pair::new(arguments.bits)?;
    let (set, kid) = key_set(arguments, &pair, kept)?;
    if arguments.check {
        check(&pair, &kid, &set).await?;
    }
    write(key_file, &arguments.key, pair.private.expose_secret())?;
    if let (Some(file), Some(path)) = (public_file, &arguments.public) {
        write(file, path, &pair.public)?;
    }
    if let (Some(file), Some(path)) = (set_file, &arguments.jwks) {
        write(file, path, &format!("{set}\n"))?;
    }
    files.keep();
    let advice = advice(arguments, &kid);
    Ok(Made { set, advice })
}

/// A key pair, as PEM.
struct Pair {
    private: SecretString,
    public: String,
}

impl Pair {
    fn new(bits: Bits) -> Result<Self, Failure> {
        let size = match bits {
            Bits::B2048 => KeySize::Rsa2048,
            Bits::B3072 => KeySize::Rsa3072,
            Bits::B4096 => KeySize::Rsa4096,
        };
        let failed = |_| Failure::NotMade("the system made no key pair".to_owned());
        let pair = KeyPair::generate(size).map_err(failed)?;
        let private: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
        let public: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(failed)?;
        Ok(Self {
            private: SecretString::from(pem("PRIVATE KEY", private.as_ref())),
            public: pem("PUBLIC KEY", public.as_ref()),
        })
    }
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut lines = format!("-----BEGIN {label}-----\n");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, more) = rest.split_at_checked(64).unwrap_or((rest, ""));
        lines += line;
        lines.push('\n');
        rest = more;
    }
    lines + &format!("-----END {label}-----\n")
}

/// The JWKS with the new key before those that are kept, and the new key's id.
fn key_set(
    arguments: &Arguments,
    pair: &Pair,
    kept: Vec<Value>,
) -> Result<(String, String), Failure> {
    let private = SecretString::from(pair.private.expose_secret());
    let jwk = match &arguments.kid {
        Some(kid) => Jwk::from_private_key_pem(kid.as_str(), private),
        None => Jwk::with_thumbprint(private),
    };
    let jwk = jwk.map_err(|error| Failure::Settings(format!("--kid: {error}")))?;
    let jwk = match arguments.algorithm {
        Algorithm::Rs256 => jwk.with_algorithm(SigningAlgorithm::Rs256),
        Algorithm::Rs512 => jwk,
    };
    let kid = jwk.key_id().to_owned();
    if kept.iter().any(|key| key["kid"] == kid.as_str()) {
        return Err(Failure::Settings(format!(
            "the set to keep has a key {kid} already, give another --kid"
        )));
    }
    let set = Jwks::new(vec![jwk]).to_json();
    let mut set: Value = serde_json::from_str(&set)
        .map_err(|error| Failure::NotMade(format!("the set cannot be read back: {error}")))?;
    if let Some(keys) = set.get_mut("keys").and_then(Value::as_array_mut) {
        keys.extend(kept);
    }
    Ok((format!("{set:#}"), kid))
}

/// The keys of a JWKS in a file, none of which may be a private one.
fn kept_keys(path: &Path) -> Result<Vec<Value>, Failure> {
    let refuse = |text: &str| Failure::Settings(format!("{}: {text}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| refuse(&error.to_string()))?;
    let set: Value = serde_json::from_str(&text).map_err(|_| refuse("this is no JSON"))?;
    let keys = set.get("keys").and_then(Value::as_array);
    let keys = keys.ok_or_else(|| refuse("this is no JWKS, it has no list keys"))?;
    for key in keys {
        if key["kid"].as_str().is_none_or(str::is_empty) {
            return Err(refuse("a key of the set has no kid"));
        }
        if ["d", "p", "q", "k"]
            .iter()
            .any(|name| key.get(name).is_some())
        {
            return Err(refuse(
                "the set holds a private key, which nobody else may have",
            ));
        }
    }
    Ok(keys.clone())
}

/// Files that were not there before, and are gone again if nothing comes of it.
#[derive(Default)]
struct NewFiles(Vec<PathBuf>);

#[derive(Clone, Copy, PartialEq)]
enum Readers {
    Owner,
    Anyone,
}

impl NewFiles {
    fn create(&mut self, path: &Path, readers: Readers) -> Result<File, Failure> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if readers == Readers::Owner {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let file = options.open(path).map_err(|error| {
            let text = match error.kind() {
                io::ErrorKind::AlreadyExists => {
                    "the file is there already and is not overwritten, give another name".to_owned()
                }
                _ => error.to_string(),
            };
            Failure::Settings(format!("{}: {text}", path.display()))
        })?;
        self.0.push(path.to_owned());
        Ok(file)
    }

    fn create_if(&mut self, path: Option<&Path>) -> Result<Option<File>, Failure> {
        path.map(|path| self.create(path, Readers::Anyone))
            .transpose()
    }

    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for NewFiles {
    fn drop(&mut self) {
        for path in &self.0 {
            // it was made by this run, and nothing can be done if it stays
            let _ = fs::remove_file(path);
        }
    }
}

fn write(mut file: File, path: &Path, text: &str) -> Result<(), Failure> {
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    written.map_err(|error| Failure::NotMade(format!("{}: {error}", path.display())))
}

/// Gets a token from a stand-in with which the set is registered, and calls with it.
async fn check(pair: &Pair, kid: &str, set: &str) -> Result<(), Failure> {
    let failed = |error: &dyn std::error::Error| {
        let causes = with_causes(error, "\n  because ");
        Failure::NotMade(format!(
            "the key pair does not work with the stand-in: {causes}"
        ))
    };
    let set = serde_json::from_str(set).map_err(|error| failed(&error))?;
    let sandbox = Sandbox::builder().jwks(set).start().await;
    let sandbox = sandbox.map_err(|error| failed(&error))?;
    let credential = SignedJwt::builder()
        .token_url(sandbox.token_url())
        .api_key(sandbox.credentials().api_key())
        .private_key_pem(kid, SecretString::from(pair.private.expose_secret()))
        .build()
        .map_err(|error| failed(&error))?;
    let client = nhs_http::Client::builder(sandbox.pds_base_url())
        .credential(std::sync::Arc::new(credential))
        .build()
        .map_err(|error| failed(&error))?;
    let call = Call::get("pds.patient.get", "/Patient/{id}");
    let call = call.param("id", nhs_sandbox::people::FULL_RECORD);
    client.send(call).await.map_err(|error| failed(&error))?;
    Ok(())
}

fn advice(arguments: &Arguments, kid: &str) -> String {
    let key = arguments.key.display();
    let set = match &arguments.jwks {
        Some(path) => path.display().to_string(),
        None => "the JWKS that was printed".to_owned(),
    };
    let mut lines = vec![
        format!("The private key is in {key}. Keep it secret: whoever has it is this application."),
        format!("The key id is {kid}."),
    ];
    if arguments.check {
        lines.push("The stand-in of the platform gave a token for it.".to_owned());
    }
    lines.push(String::new());
    lines.push("What to do now:".to_owned());
    let steps = match arguments.algorithm {
        Algorithm::Rs512 => [
            format!("1. Register {set} with the application, on the NHS developer portal."),
            "2. Wait an hour: the platform keeps the keys it has fetched for so long.".to_owned(),
            format!(
                "3. NHS_API_KEY=… NHS_KEY_ID='{kid}' NHS_PRIVATE_KEY_FILE='{key}' pds_lookup --env int …"
            ),
        ],
        Algorithm::Rs256 => [
            format!("1. Publish {set} at the address that is registered with CIS2."),
            "2. Have CIS2 register RS256 for the application.".to_owned(),
            format!(
                "3. NHS_CIS2_CLIENT_ID=… NHS_KEY_ID='{kid}' NHS_PRIVATE_KEY_FILE='{key}' NHS_CIS2_ALGORITHM=RS256 cis2_login --env int"
            ),
        ],
    };
    lines.extend(steps);
    if let Some(public) = &arguments.public {
        let public = public.display();
        lines.push(format!(
            "For NHS login, send {public} with the registration in place of the JWKS."
        ));
    }
    if arguments.keep.is_some() {
        lines.push("The other keys of the set: drop them ten minutes after nothing signs with them any more.".to_owned());
    }
    lines.join("\n") + "\n"
}
