// SPDX-License-Identifier: GPL-3.0-or-later

/// Screening: whom of the watchlists a name may name, and why.
///
/// Start with [org.tributary.analysis.screening.ScreeningIndex]: made of
/// [org.tributary.analysis.screening.ListedSource]s (a list's name and a listed party), it
/// screens a [org.tributary.analysis.screening.ScreenedName] live, many of them in parallel,
/// or seeks listed names in a text. Each [org.tributary.analysis.screening.ScreeningMatch]
/// has a [org.tributary.analysis.screening.MatchScore]: a probability below 1 and the parts
/// it was made of, what agreed, what differed, what either side lacks. The steps: a name is
/// read into words; the vocabulary of the lists tells which listed words each may be; listed
/// names of which too few words are met fall away; the rest is compared word by word, and the
/// terms of the comparison ([org.tributary.analysis.screening.ScoreTerm]) weighed by a
/// logistic regression whose weights stand in `weights.txt`.
/// [org.tributary.analysis.screening.NameComparison] compares two names without any list, for
/// whoever asks whether two parties are one.
///
/// The probability is that of the labelled pairs and ordinary names the weights were fitted
/// on; how many of the listed stand among one's own customers it cannot know. Some alerts are
/// of people who bear a listed name in full: no threshold spares those, only a date of birth
/// or another number does.
///
/// [org.tributary.analysis.screening.OfacSearch] reproduces OFAC's published search instead.
/// Everything is immutable. Rests on the package of names and the ledger's watchlists alone.
@NullMarked
package org.tributary.analysis.screening;

import org.jspecify.annotations.NullMarked;
