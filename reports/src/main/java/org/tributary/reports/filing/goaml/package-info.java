// SPDX-License-Identifier: GPL-3.0-or-later

/// Reports in the XML of goAML, which many authorities use, each with a schema and codes of its
/// own: the user brings the schema, a profile has the codes. Start with
/// [org.tributary.reports.filing.goaml.GoamlWriter]. Depends on the model and the profiles only.
@NullMarked
package org.tributary.reports.filing.goaml;

import org.jspecify.annotations.NullMarked;
