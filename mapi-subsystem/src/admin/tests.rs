//! Tests of administration through the vtables are beside those of the session.
