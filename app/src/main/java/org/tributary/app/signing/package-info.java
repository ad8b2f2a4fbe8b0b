// SPDX-License-Identifier: GPL-3.0-or-later

/// Signatures of investigators: what stands behind it when a second person puts detection
/// rules to use, or a case is signed. Start with [org.tributary.app.signing.KeyRing], which
/// keeps the keys of the people who sign at this computer, each under its owner's passphrase;
/// a [org.tributary.app.signing.Statement] is what is signed and verified. Needs no window.
///
/// On one computer the roles are procedural: whoever may read the folder and knows two
/// passphrases can sign as two people. The signature is evidence of which key was used.
@NullMarked
package org.tributary.app.signing;

import org.jspecify.annotations.NullMarked;
