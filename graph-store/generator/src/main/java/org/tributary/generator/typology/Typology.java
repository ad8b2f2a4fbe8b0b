// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

/// A named laundering pattern and the innocent behaviour that looks most like it. Stateless.
///
/// Names and definitions follow AMLworld (Altman et al., NeurIPS 2023, section 3) where it has
/// them; structuring, pass-through and peel chains follow FATF's and FinCEN's published typologies.
public interface Typology {

    /// Stable name, such as `fan-in`.
    String name();

    /// Draws the transfers of one scheme.
    void plant(SchemeDrawing scheme);

    /// Name of the innocent behaviour, such as `merchant`.
    String twinName();

    /// Draws the transfers of one innocent twin.
    void drawTwin(SchemeDrawing twin);
}
