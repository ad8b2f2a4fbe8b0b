// SPDX-License-Identifier: GPL-3.0-or-later

/// What ordinary accounts do: salaries, rent, bills, pooling, and everyday payments of power-law
/// activity. Start with [org.tributary.generator.behaviour.Behaviours], the list of all. Used by
/// the generator's root package only; depends on its world.
@NullMarked
package org.tributary.generator.behaviour;

import org.jspecify.annotations.NullMarked;
