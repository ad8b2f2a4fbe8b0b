// SPDX-License-Identifier: GPL-3.0-or-later

/// A case that travels as one encrypted file, and comes back with a second person's signature.
///
/// [org.tributary.app.sealing.CaseSealing] writes such a file out of an open case,
/// [org.tributary.app.sealing.SealedFile] reads and checks one,
/// [org.tributary.app.sealing.Countersigning] appends a review and
/// [org.tributary.app.sealing.ReadBack] takes it into the case it came from;
/// [org.tributary.app.sealing.CaseSignatures] says what the signatures in a case are worth
/// today. Needs no window.
///
/// The file: a header with the case key under the passphrase, the body (the packed case) in
/// encrypted chunks, then sections, each with the hash of everything before, a signature over
/// everything up to it, and what was said, encrypted under the case key. Appending changes
/// nothing that is there.
@NullMarked
package org.tributary.app.sealing;

import org.jspecify.annotations.NullMarked;
