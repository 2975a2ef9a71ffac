//! An authority, and certificates of hosts that clients are to trust or not.

use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};

use crate::{Error, Result};

/// How a server proves who it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Identity {
    /// A certificate of the authority for `localhost`, 127.0.0.1 and ::1.
    #[default]
    Valid,
    /// The same, which ended in 2001.
    Expired,
    /// One that the authority did not sign.
    SelfSigned,
    /// One of the authority for another host, `elsewhere.example.org`.
    OtherHost,
}

/// An authority and what it certified, as PEM files in a folder.
#[derive(Debug)]
pub struct Certificates {
    folder: PathBuf,
    /// The certificate of the authority: what a client is to trust.
    pub authority: PathBuf,
}

impl Certificates {
    /// Makes all of them, in a folder.
    ///
    /// # Errors
    /// When a certificate cannot be made or written.
    pub fn make(folder: &Path) -> Result<Certificates> {
        let failed = |error: rcgen::Error| Error::Failed(format!("cannot certify: {error}"));
        let authority_key = KeyPair::generate().map_err(failed)?;
        let authority = authority().map_err(failed)?;
        let authority_pem = authority.self_signed(&authority_key).map_err(failed)?.pem();
        let issuer = Issuer::from_params(&authority, &authority_key);
        let certificates =
            Certificates { folder: folder.to_owned(), authority: folder.join("authority.pem") };
        write(&certificates.authority, &authority_pem)?;
        for identity in
            [Identity::Valid, Identity::Expired, Identity::SelfSigned, Identity::OtherHost]
        {
            let key = KeyPair::generate().map_err(failed)?;
            let params = host(identity).map_err(failed)?;
            let certificate = match identity {
                Identity::SelfSigned => params.self_signed(&key),
                _ => params.signed_by(&key, &issuer),
            };
            write(&certificates.certificate(identity), &certificate.map_err(failed)?.pem())?;
            write(&certificates.key(identity), &key.serialize_pem())?;
        }
        Ok(certificates)
    }

    /// The file of a certificate.
    #[must_use]
    pub fn certificate(&self, identity: Identity) -> PathBuf {
        self.folder.join(format!("{}.pem", name(identity)))
    }

    /// The file of its private key, in PKCS 8.
    #[must_use]
    pub fn key(&self, identity: Identity) -> PathBuf {
        self.folder.join(format!("{}.key", name(identity)))
    }
}

fn name(identity: Identity) -> &'static str {
    match identity {
        Identity::Valid => "valid",
        Identity::Expired => "expired",
        Identity::SelfSigned => "self-signed",
        Identity::OtherHost => "other-host",
    }
}

fn authority() -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, "Authority of the tests");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(params)
}

fn host(identity: Identity) -> Result<CertificateParams, rcgen::Error> {
    let names = match identity {
        Identity::OtherHost => vec!["elsewhere.example.org".to_owned()],
        _ => vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()],
    };
    let common = names.first().cloned().unwrap_or_default();
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, common);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = identity != Identity::SelfSigned;
    if identity == Identity::Expired {
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(2001, 1, 1);
    }
    Ok(params)
}

fn write(path: &Path, pem: &str) -> Result<()> {
    std::fs::write(path, pem).map_err(Error::io(format!("write {}", path.display())))
}
