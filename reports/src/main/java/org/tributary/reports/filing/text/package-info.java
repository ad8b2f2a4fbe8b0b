// SPDX-License-Identifier: GPL-3.0-or-later

/// Reports that people copy into a portal or a letter: text in the sections, order and language of
/// a profile, and the glossary codes some authorities ask for. Start with
/// [org.tributary.reports.filing.text.FormText]. Depends on the model and the profiles only.
@NullMarked
package org.tributary.reports.filing.text;

import org.jspecify.annotations.NullMarked;
