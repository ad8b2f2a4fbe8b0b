// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import com.sun.management.OperatingSystemMXBean;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tributary.analysis.screening.ListedSource;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningIndex;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Names of chance, every tenth of them a listed one with a letter changed, screened against
/// watchlists by Tributary and sought by fuzzy queries of Lucene (a `FuzzyQuery` of two edits
/// for each word, the best fifty) in one run, in CPU-seconds; then single names one after the
/// other.
///
/// Arguments: `ORDINARY-NAMES NAMES LUCENE-NAMES LIST...`. Lucene may be given fewer names;
/// its time is then multiplied.
public final class ScreenBesideLucene {

    private static final long SEED = 7;
    private static final int LIVE = 2_000;
    private static final int WARM = 2_000;

    private ScreenBesideLucene() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        int lucene = Integer.parseInt(arguments[2]);
        List<ListedSource> listed =
                ListedParties.read(Arrays.stream(arguments).skip(3).map(Path::of).toList());
        System.out.printf(
                Locale.ROOT,
                "%,d parties, %,d names listed; %,d names screened%n",
                listed.size(),
                ListedParties.names(listed),
                count);
        List<ScreenedName> names = names(Path.of(arguments[0]), count, listed);
        double own = own(listed, names);
        double peer = lucene(listed, names.subList(0, lucene)) * count / lucene;
        System.out.printf(Locale.ROOT, "Lucene takes %.1f times Tributary's CPU%n", peer / own);
    }

    private static double cpu() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static List<ScreenedName> names(Path file, int count, List<ListedSource> listed)
            throws IOException {
        Random random = new Random(SEED);
        List<ScreenedName> names = new ArrayList<>(new OrdinaryNames(file).take(count, SEED));
        for (int i = 0; i < count; i += 10) {
            ListedParty party = listed.get(random.nextInt(listed.size())).party();
            StringBuilder name = new StringBuilder(party.name());
            name.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
            names.set(i, ScreenedName.of(name.toString(), names.get(i).kind()));
        }
        return names;
    }

    private static double own(List<ListedSource> listed, List<ScreenedName> names) {
        double start = cpu();
        ScreeningIndex index = ScreeningIndex.of(listed);
        double made = cpu();
        List<List<ScreeningMatch>> all =
                index.screenAll(names, ScreeningRule.standard(), Work.UNOBSERVED);
        double took = cpu() - made;
        System.out.printf(
                Locale.ROOT,
                "Tributary: index %.2f CPU-seconds, screening %.2f CPU-seconds, %,.0f names a"
                        + " CPU-second, %,d names with a match%n",
                made - start,
                took,
                names.size() / took,
                all.stream().filter(matches -> !matches.isEmpty()).count());
        long[] nanos = new long[LIVE];
        for (int i = 0; i < LIVE; i++) {
            long before = System.nanoTime();
            index.screen(names.get(i), ScreeningRule.standard());
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "Tributary, one name as one types: median %.2f ms, 95 %% within %.2f ms, all within"
                        + " %.2f ms%n",
                nanos[LIVE / 2] / 1e6,
                nanos[LIVE * 95 / 100] / 1e6,
                nanos[LIVE - 1] / 1e6);
        return took;
    }

    private static double lucene(List<ListedSource> listed, List<ScreenedName> names)
            throws IOException {
        double start = cpu();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer =
                    new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
                for (ListedSource source : listed) {
                    for (ListedName name : source.party().names()) {
                        Document document = new Document();
                        document.add(new TextField("name", name.text(), Field.Store.NO));
                        writer.addDocument(document);
                    }
                }
                writer.forceMerge(1);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                double made = cpu();
                search(searcher, names.subList(0, Math.min(WARM, names.size())));
                double warm = cpu();
                long found = search(searcher, names);
                double took = cpu() - warm;
                System.out.printf(
                        Locale.ROOT,
                        "Lucene: index %.2f CPU-seconds, %,d names %.2f CPU-seconds after a"
                                + " warm-up, %,.0f names a CPU-second, %,d hits looked at%n",
                        made - start,
                        names.size(),
                        took,
                        names.size() / took,
                        found);
                return took;
            }
        }
    }

    private static long search(IndexSearcher searcher, List<ScreenedName> names)
            throws IOException {
        long found = 0;
        for (ScreenedName name : names) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            Stream.of(name.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .limit(20)
                    .forEach(
                            word ->
                                    query.add(
                                            new FuzzyQuery(new Term("name", word), 2),
                                            Occur.SHOULD));
            found += searcher.search(query.build(), 50).scoreDocs.length;
        }
        return found;
    }
}
