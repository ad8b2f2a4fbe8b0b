// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

/// What becomes of everyday payments: between accounts that deal with one another for longer than
/// a week, purchases by card, and payments between accounts of one holder.
public enum Everyday {
    /// They join nobody. In most cases everything hangs together through them.
    LEFT_OUT,
    COUNTED
}
