// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

/// In what amounts are counted.
public enum AmountUnit {
    /// In the currency: `12.50`.
    WHOLE,
    /// In its minor unit: `1250` cents, satoshi, wei.
    MINOR
}
