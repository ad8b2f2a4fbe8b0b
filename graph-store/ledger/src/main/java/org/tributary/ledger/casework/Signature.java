// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

/// A signature of an investigator's profile, Ed25519 (RFC 8032).
///
/// @param signer name of the profile
/// @param publicKey the public key, X.509 in base64
/// @param value the signature in base64
public record Signature(String signer, String publicKey, String value) {}
