//! What is wrong with a server's certificate, in words.

use std::io;

use rustls::{CertificateError, Error};

/// What TLS has against a server, and what a person can do, where an error of its connection is
/// one of TLS.
pub(crate) fn tls_trouble(error: &io::Error) -> Option<String> {
    let error = error.get_ref()?.downcast_ref::<Error>()?;
    Some(match error {
        Error::InvalidCertificate(what) => certificate_trouble(what),
        Error::NoCertificatesPresented => {
            "it shows no certificate: whoever runs it has to install one".to_owned()
        }
        Error::InvalidMessage(_) => {
            "it answers with something else than TLS: check the port, and whether the connection \
             is to be secured by \"tls\", \"starttls\" or \"none\""
                .to_owned()
        }
        other => format!("no secure connection can be made with it ({other})"),
    })
}

fn certificate_trouble(what: &CertificateError) -> String {
    const RENEW: &str = "whoever runs it has to renew it; check the clock of this machine too";
    const TRUST: &str = "if you know the server, put the certificate of its issuer into a file in \
                         PEM format and name that as its trusted certificates";
    match what {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            format!("its certificate has expired: {RENEW}")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            format!("its certificate is not valid yet: {RENEW}")
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "its certificate is for another name: use the name that the certificate has".to_owned()
        }
        // One that is signed by another of the name of somebody who is trusted fails as bad.
        CertificateError::UnknownIssuer
        | CertificateError::BadSignature
        | CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            format!(
                "its certificate is self-signed, or of an issuer that is not trusted here: {TRUST}"
            )
        }
        CertificateError::Revoked => {
            "its certificate was revoked: do not use it until whoever runs it has another"
                .to_owned()
        }
        CertificateError::Other(_) => {
            format!("its certificate is not one of a server that is trusted here ({what}): {TRUST}")
        }
        other => format!("its certificate is no good ({other})"),
    }
}
