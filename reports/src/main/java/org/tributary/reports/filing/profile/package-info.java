// SPDX-License-Identifier: GPL-3.0-or-later

/// Where each fact of a report goes in a form, and what the form allows: readable files, one for
/// each form, that writers, the live meter, the crosswalk and the checks all read. Start with
/// [org.tributary.reports.filing.profile.FilingProfile]; the facts that can be mapped are those of
/// [org.tributary.reports.filing.profile.FilingFields]. Depends on the model of a report only.
@NullMarked
package org.tributary.reports.filing.profile;

import org.jspecify.annotations.NullMarked;
