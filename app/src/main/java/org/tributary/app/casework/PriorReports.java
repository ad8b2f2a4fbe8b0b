// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.casework;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.names.NameParser;
import org.tributary.analysis.names.ParsedName;
import org.tributary.analysis.screening.NameComparison;
import org.tributary.analysis.screening.ScoreWeights;
import org.tributary.casefile.CaseGlances;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseGlance;
import org.tributary.ledger.casefile.CaseGlance.GlancedSubject;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Looks through the folders somebody keeps cases in for cases about the same subjects, and for
/// what was filed from them. Those cases are only read; one that is open elsewhere is read, too.
///
/// @param found cases about the same subjects, in the order of their folders
/// @param unread cases that could not be read, with why
/// @param searched how many cases were looked at
public record PriorReports(List<Found> found, List<Unread> unread, int searched) {

    /// Deeper than an investigator nests folders, and not without end.
    private static final int DEPTH = 4;

    /// Names this likely to be one are told; who reads them judges.
    private static final double LIKELY = 0.8;

    private static final String MANIFEST = "case.json";

    /// A case about the same subjects.
    ///
    /// @param folder where it is
    /// @param glance what it is about
    /// @param matches why it is told
    public record Found(Path folder, CaseGlance glance, List<Match> matches) {
        public Found {
            matches = List.copyOf(matches);
        }
    }

    /// A subject of this case and one of another.
    ///
    /// @param here as this case calls it
    /// @param there as the other calls it
    /// @param why what they share
    public record Match(String here, String there, Why why) {}

    /// What two subjects share.
    public enum Why {
        SAME_ACCOUNT,
        LIKELY_NAME
    }

    /// @param reason in words, with what to do
    public record Unread(Path folder, String reason) {}

    /// Somebody this case is about.
    ///
    /// @param account key of the account
    /// @param name of the holder, may be empty
    public record Sought(String account, String name) {}

    public PriorReports {
        found = List.copyOf(found);
        unread = List.copyOf(unread);
    }

    /// @param roots folders that hold cases, at most four levels down
    /// @param ownCase identifier of the case that asks, which is passed over
    /// @throws IOException if a folder cannot be listed
    public static PriorReports search(
            List<Path> roots, String ownCase, List<Sought> subjects, Work work) throws IOException {
        List<Path> cases = cases(roots);
        work.begin("Looking through other cases", cases.size());
        var names = new NameParser();
        List<Found> found = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path folder : cases) {
            work.checkCancelled();
            try {
                CaseGlance glance = CaseGlances.of(folder);
                List<Match> matches = matches(subjects, glance, names);
                if (!glance.manifest().caseId().equals(ownCase) && !matches.isEmpty()) {
                    found.add(new Found(folder, glance, matches));
                }
            } catch (CaseFileException e) {
                unread.add(new Unread(folder, String.valueOf(e.getMessage())));
            }
            work.done(1);
        }
        return new PriorReports(found, unread, cases.size());
    }

    /// Whom a case is about, as it is sought elsewhere.
    ///
    /// @param account key of the marked account
    public static Sought sought(Subject subject, String account) {
        return new Sought(account, subject.party().name());
    }

    private static List<Path> cases(List<Path> roots) throws IOException {
        Set<Path> cases = new LinkedHashSet<>();
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> all = Files.walk(root, DEPTH)) {
                all.filter(file -> file.endsWith(MANIFEST))
                        .map(file -> file.toAbsolutePath().normalize().getParent())
                        .sorted()
                        .forEach(cases::add);
            }
        }
        return List.copyOf(cases);
    }

    private static List<Match> matches(List<Sought> subjects, CaseGlance glance, NameParser names) {
        List<Match> matches = new ArrayList<>();
        for (Sought here : subjects) {
            for (GlancedSubject there : glance.subjects()) {
                if (there.account().key().equals(here.account())) {
                    matches.add(new Match(here.account(), here.account(), Why.SAME_ACCOUNT));
                } else if (isLikely(here.name(), there.name(), names)) {
                    matches.add(new Match(here.name(), there.name(), Why.LIKELY_NAME));
                }
            }
        }
        return matches;
    }

    private static boolean isLikely(String here, String there, NameParser names) {
        if (here.isBlank() || there.isBlank()) {
            return false;
        }
        ParsedName one = names.parse(here, NameKind.UNKNOWN);
        ParsedName other = names.parse(there, NameKind.UNKNOWN);
        return !one.tokens().isEmpty()
                && !other.tokens().isEmpty()
                && NameComparison.of(one, other).score(ScoreWeights.standard()).probability()
                        >= LIKELY;
    }
}
