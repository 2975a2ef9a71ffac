//! Runs the mail servers until standard input ends, for trying a client by hand.

#[cfg(unix)]
fn main() -> mapi_test_servers::Result<()> {
    let mail = mapi_test_servers::Mail::start(mapi_test_servers::MailOptions::default())?;
    for user in &mail.users {
        println!("{} with the password {}", user.address, user.password);
    }
    println!("SMTP: {} (STARTTLS), {} (TLS)", mail.postfix.submission, mail.postfix.submissions);
    println!("IMAP: {} (STARTTLS), {} (TLS)", mail.dovecot.imap, mail.dovecot.imaps);
    println!("certificates to trust: {}", mail.certificates.authority.display());
    println!("Ctrl-D ends them");
    let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
    Ok(())
}

#[cfg(not(unix))]
fn main() {}
