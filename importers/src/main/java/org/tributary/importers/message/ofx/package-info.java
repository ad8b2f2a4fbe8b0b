// SPDX-License-Identifier: GPL-3.0-or-later

/// Payments out of Open Financial Exchange statements, version 1 (SGML, end tags may be missing)
/// and 2 (XML). Start with [org.tributary.importers.message.ofx.OfxReader]. Source: Open
/// Financial Exchange specification 1.6 and 2.2, chapters 2 (structure), 3 (types), 11 (banking),
/// 13 (investments). Both versions are read by one small tokenizer, which knows no entities but
/// the predefined ones, so nothing outside the file is ever opened.
@NullMarked
package org.tributary.importers.message.ofx;

import org.jspecify.annotations.NullMarked;
