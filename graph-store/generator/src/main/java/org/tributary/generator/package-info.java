// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes synthetic ledgers of any size with planted schemes, their innocent twins and labels, for
/// demonstrations, tests and benchmarks. Start with [org.tributary.generator.LedgerGenerator]. Used
/// by the command line, tests and benchmarks; depends on the ledger's vocabulary only.
@NullMarked
package org.tributary.generator;

import org.jspecify.annotations.NullMarked;
