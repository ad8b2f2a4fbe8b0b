// SPDX-License-Identifier: GPL-3.0-or-later

/// Groups of accounts that deal more with each other than with the rest. Start with
/// [org.tributary.analysis.community.Leiden], which follows directions and weights of a network
/// of accounts; [org.tributary.analysis.community.Louvain] is for plain links of a picture. Pure
/// functions.
@NullMarked
package org.tributary.analysis.community;

import org.jspecify.annotations.NullMarked;
