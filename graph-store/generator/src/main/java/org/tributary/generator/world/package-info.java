// SPDX-License-Identifier: GPL-3.0-or-later

/// The invented world money moves in: accounts and their holders, currencies, payment formats, the
/// seeded randomness, and what one transfer is before it is written. Start with
/// [org.tributary.generator.world.Population]. Used by the rest of the generator only.
@NullMarked
package org.tributary.generator.world;

import org.jspecify.annotations.NullMarked;
