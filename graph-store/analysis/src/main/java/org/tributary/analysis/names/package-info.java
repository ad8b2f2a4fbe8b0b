// SPDX-License-Identifier: GPL-3.0-or-later

/// Names as people, companies and ships carry them: read into words with roles, romanised,
/// weighed by rarity, compared word by word.
///
/// Start with [org.tributary.analysis.names.NameParser], which makes a
/// [org.tributary.analysis.names.ParsedName] of any text in any script; then
/// [org.tributary.analysis.names.TokenLikeness], which says how two words may be one. The
/// tables they rest on (legal forms, titles, spellings of one name, nicknames, Arabic and
/// East Asian names, how common a word is) are text files beside the classes, each with its
/// source. Everything is immutable and may be used from any thread. Depends on ICU for
/// scripts without an own table; used by screening and by whatever compares parties.
@NullMarked
package org.tributary.analysis.names;

import org.jspecify.annotations.NullMarked;
