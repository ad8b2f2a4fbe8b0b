// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.signing.KeyRing;
import org.tributary.ledger.casework.Author;

/// Who runs a command, and what they sign with.
///
/// @param author who entries are by
/// @param keys of those who sign at this computer
/// @param secrets where passphrases come from
public record Investigator(Author author, KeyRing keys, Secrets secrets) {}
