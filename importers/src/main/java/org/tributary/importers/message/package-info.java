// SPDX-License-Identifier: GPL-3.0-or-later

/// What readers of bank messages have in common: [org.tributary.importers.message.Payment], one
/// payment as a message tells it, and [org.tributary.importers.message.PaymentSink], which takes
/// payments one after the other. Each format has a package of its own below this one, with one
/// reader and its collaborators; start with the reader. Nothing here knows any one format.
@NullMarked
package org.tributary.importers.message;

import org.jspecify.annotations.NullMarked;
