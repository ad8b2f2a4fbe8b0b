// SPDX-License-Identifier: GPL-3.0-or-later

/// Laundering schemes to plant, each in one class together with its innocent twin. Start with
/// [org.tributary.generator.typology.Typologies], the list of all. Used by the generator's root
/// package only; depends on its world.
@NullMarked
package org.tributary.generator.typology;

import org.jspecify.annotations.NullMarked;
