// SPDX-License-Identifier: GPL-3.0-or-later

/// How typologies are detected: detectors give candidates with what was measured, limits say which
/// of them count, findings explain them. Start with [org.tributary.analysis.detect.Detector], then
/// [org.tributary.analysis.detect.Detection], which runs them. The detectors themselves live in
/// the packages below, by what they look at. Depends on the ledger, on facts and on the typology
/// cards.
@NullMarked
package org.tributary.analysis.detect;

import org.jspecify.annotations.NullMarked;
