// SPDX-License-Identifier: GPL-3.0-or-later

/// Fund tracing as people ask for it and read of it: a question about a transfer or an
/// account, its answer under all methods, and the pictures made of it. Start with
/// [org.tributary.app.tracing.FundTracer]. Knows no screen: the window and the command line
/// ask with it alike.
@NullMarked
package org.tributary.app.tracing;

import org.jspecify.annotations.NullMarked;
