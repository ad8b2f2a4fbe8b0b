// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import org.tributary.importers.csv.PlainRecords;
import org.tributary.importers.watchlist.authority.EuList;
import org.tributary.importers.watchlist.authority.UkCsv;
import org.tributary.importers.watchlist.authority.UkXml;
import org.tributary.importers.watchlist.authority.UnList;
import org.tributary.importers.watchlist.ofac.SdnAdvanced;
import org.tributary.importers.watchlist.ofac.SdnCsv;
import org.tributary.importers.watchlist.ofac.SdnEnhanced;
import org.tributary.importers.watchlist.ofac.SdnXml;
import org.tributary.importers.watchlist.plain.FtmList;
import org.tributary.importers.watchlist.plain.HouseList;
import org.tributary.importers.watchlist.plain.WalletList;
import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.XmlRecords;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out what watchlist files are and reads them. What a file is its content says; its
/// name tells OFAC's two lists apart, whose CSV and older XML look alike, and the chain of a
/// list of wallets. Stateless.
public final class WatchlistFiles {

    /// First rows of a text that are looked at.
    private static final int ROWS_SEEN = 5;

    private static final int HEAD = 4096;
    private static final Pattern CHAIN =
            Pattern.compile("(?:^|[_-])([A-Za-z0-9]{2,6})(?:[_-]addresses)?\\.[A-Za-z]+$");
    private static final List<String> READ =
            List.of(
                    "entries",
                    "aliases",
                    "addresses",
                    "comments",
                    "rows",
                    "persons",
                    "organisations",
                    "beside");

    private record Shape(String list, String title, ListFormat format) {}

    private WatchlistFiles() {}

    /// Puts files together that make up one list.
    ///
    /// @param name what the list is to be called, for lists that do not say themselves
    /// @throws IOException if a file cannot be read or is no list this program knows
    public static List<FoundList> recognise(List<Path> files, Optional<String> name)
            throws IOException {
        Map<String, List<Path>> together = new LinkedHashMap<>();
        Map<String, FoundList> lists = new LinkedHashMap<>();
        for (Path file : files) {
            Shape shape = shape(file, name);
            String group = shape.list + " " + shape.format.getClass().getSimpleName();
            List<Path> members = together.computeIfAbsent(group, _ -> new ArrayList<>());
            members.add(file);
            lists.put(
                    group,
                    new FoundList(
                            name.orElse(shape.list),
                            shape.title,
                            members,
                            shape.format,
                            name.isPresent()));
        }
        return List.copyOf(lists.values());
    }

    /// Reads a list to its end.
    ///
    /// @throws IOException if a file as a whole cannot be read; nothing that was handed on
    ///     before counts then
    public static ListReceipt read(FoundList list, ListReading.Sink sink, Work work)
            throws IOException {
        ListReading reading = new ListReading(sink, work);
        list.format().read(list.files(), reading);
        TreeMap<String, Long> read = new TreeMap<>();
        for (String what : READ) {
            if (reading.counted(what) > 0) {
                read.put(what, reading.counted(what));
            }
        }
        return new ListReceipt(
                list.named() ? list.list() : reading.list().orElse(list.list()),
                reading.title().orElse(list.title()),
                reading.published(),
                read,
                reading.counted("parties"),
                reading.counted("names"),
                reading.counted("refused"),
                reading.counted("noted"),
                reading.problems(),
                reading.notes());
    }

    private static Shape shape(Path file, Optional<String> name) throws IOException {
        String start = start(file);
        if (start.startsWith("<")) {
            return xml(file);
        }
        if (start.startsWith("{")) {
            return new Shape("opensanctions", "OpenSanctions", new FtmList());
        }
        return text(file, name);
    }

    /// The first characters that are no blanks, in whatever encoding.
    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return new String(head, StandardCharsets.ISO_8859_1)
                    .replaceAll("[\\u0000\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]", "")
                    .strip();
        }
    }

    private static Shape xml(Path file) throws IOException {
        String root;
        try (XmlRecords records = XmlRecords.open(file, Set.of())) {
            root = records.root().name();
        }
        return switch (root) {
            case "sdnList" -> ofac(file, new SdnXml());
            case "sanctionsData" -> ofac(file, new SdnEnhanced());
            case "Sanctions" -> ofac(file, new SdnAdvanced());
            case "CONSOLIDATED_LIST" ->
                    new Shape("un", "UN Security Council consolidated list", new UnList());
            case "export" ->
                    new Shape("eu", "EU consolidated financial sanctions list", new EuList());
            case "Designations" -> new Shape("uk", "UK sanctions list", new UkXml());
            case "ArrayOfFinancialSanctionsTarget" ->
                    new Shape("uk-ofsi", "UK OFSI consolidated list", new UkXml());
            default ->
                    throw new IOException(
                            "%s begins with <%s>, which no list this program knows does. It reads the lists of OFAC, UN, EU and UK in XML."
                                    .formatted(file.getFileName(), shortened(root)));
        };
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static Shape ofac(Path file, ListFormat format) {
        boolean consolidated =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).startsWith("cons");
        return consolidated
                ? new Shape("ofac-consolidated", "OFAC consolidated list", format)
                : new Shape("ofac-sdn", "OFAC SDN list", format);
    }

    private static Shape text(Path file, Optional<String> name) throws IOException {
        int wallets = 0;
        int seen = 0;
        try (PlainRecords rows = PlainRecords.open(file)) {
            while (seen < ROWS_SEEN && rows.next()) {
                List<String> cells = rows.cells();
                String line = rows.raw().replace("\uFEFF", "").strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                if (seen == 0 && HouseList.isHeader(cells)) {
                    String own = name.orElse(stem(file));
                    return new Shape(own, own, new HouseList());
                }
                if (UkCsv.isHeader(cells)) {
                    return cells.stream().anyMatch(cell -> cell.strip().equals("Unique ID"))
                            ? new Shape("uk", "UK sanctions list", new UkCsv())
                            : new Shape("uk-ofsi", "UK OFSI consolidated list", new UkCsv());
                }
                if (seen == 0 && SdnCsv.part(cells).isPresent()) {
                    return ofac(file, new SdnCsv());
                }
                wallets += WalletList.isAddress(line) ? 1 : 0;
                seen++;
            }
        }
        if (wallets * 2 > seen) {
            return wallets(file, name);
        }
        throw new IOException(
                "%s is no list this program knows: the lists of OFAC, UN, EU and UK, OpenSanctions' JSON lines, wallet addresses one a line, or a CSV with the header name,type,aliases,birth_date,country,identifiers,note."
                        .formatted(file.getFileName()));
    }

    private static Shape wallets(Path file, Optional<String> name) {
        String chain = chain(name.map(n -> n + ".txt").orElse(String.valueOf(file.getFileName())));
        String list = chain.isEmpty() ? "wallets" : "wallets-" + chain.toLowerCase(Locale.ROOT);
        return new Shape(
                list,
                "Wallet addresses" + (chain.isEmpty() ? "" : ", " + chain),
                new WalletList(chain));
    }

    private static String chain(String name) {
        Matcher chain = CHAIN.matcher(name);
        return chain.find() && !chain.group(1).equalsIgnoreCase("list")
                ? chain.group(1).toUpperCase(Locale.ROOT)
                : "";
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
