// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.dialect.NumberGuess;
import org.tributary.importers.dialect.TimeGuess;
import org.tributary.importers.format.StatementGuess;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.importers.mapping.Reading;
import org.tributary.importers.profile.FileKind;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.profile.RowContent;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.statement.Naming;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;
import org.tributary.importers.statement.StatementRules;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a proposal out of a table no known profile fits. What the user fixed is taken, and the
/// rest is guessed in its light.
final class GenericProposal {

    /// Hours from UTC; no clock is farther.
    private static final int FARTHEST_ZONE = 14;

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT) ?([+-]1?\\d)(?!\\d)");

    private final String format;
    private final String fileName;
    private final Settings settings;
    private final HeaderWords words;

    GenericProposal(String format, String fileName, Settings settings, HeaderWords words) {
        this.format = format;
        this.fileName = fileName;
        this.settings = settings;
        this.words = words;
    }

    Proposal of(TextShape shape, Guess<Integer> header, Sample sample) {
        ColumnGuess.Found found = columns(sample);
        ImportProfile mapped = settings.on(plain(shape, header, found), sample.headers());
        DialectGuess dialect = dialect(shape, header, mapped, sample);
        ImportProfile written = mapped.withDialect(settings.on(dialect.dialect()));
        Surroundings around = new Surroundings(sample.above(), fileName);
        boolean oneSided = isOneSided(found, written);
        Mapping before = written.mapping();
        StatementColumns values = new StatementColumns(sample, before, written.dialect().numbers());
        StatementGuess statement = StatementGuess.given(written, TableRecognition.BY_USER);
        ImportProfile ready = written;
        if (oneSided) {
            SignGuess signs = new SignGuess(values, surroundings(around, sample));
            Guess<SignRule> sign = sign(signs, written.statement().sign(), before, sample);
            Guess<OwnAccount> own = own(written, around);
            Guess<RowOrder> order =
                    settings.value("order").isPresent() ? statement.order() : signs.order();
            statement = new StatementGuess(own, sign, statement.currency(), order);
            ready = withRules(written, statement, signs);
        }
        CurrencyGuess.Found money =
                new CurrencyGuess(sample, ready.mapping(), values, around).find(ready.money());
        statement =
                new StatementGuess(
                        statement.own(), statement.sign(), money.fixed(), statement.order());
        return new Proposal(
                ready.withMoney(money.rules()),
                new Guess<>("generic", 0.3, "no known profile has this header"),
                dialect,
                found.columns().corrected(ready.mapping(), TableRecognition.BY_USER),
                statement);
    }

    private ColumnGuess.Found columns(Sample sample) {
        if (!sample.hasHeader()) {
            MappingGuess guessed = new ValueGuess(sample).find();
            return new ColumnGuess.Found(
                    guessed.columns().isEmpty() ? Reading.TWO_SIDED : Reading.ONE_SIDED, guessed);
        }
        return new ColumnGuess(sample, words).find();
    }

    private ImportProfile plain(TextShape shape, Guess<Integer> header, ColumnGuess.Found found) {
        RowContent rows =
                found.reading() == Reading.PARTIES ? RowContent.PARTIES : RowContent.TRANSFERS;
        DialectGuess unread =
                shape.dialect(
                        header,
                        new Guess<>(NumberSigns.PLAIN, 0, "not looked at"),
                        new Guess<>(TimePattern.of("iso"), 0, "not looked at"));
        return new ImportProfile(
                "generic",
                "Read out of the file's header and first rows.",
                new FileKind(format, "", rows),
                unread.dialect(),
                found.columns().mapping(),
                zone(found),
                MoneyRules.NONE,
                StatementRules.TWO_SIDED);
    }

    /// The zone the header of the time names, as in `Time (UTC+8)`; UTC if it names none.
    private static ZoneId zone(ColumnGuess.Found found) {
        Guess<MappedColumn> time = found.columns().columns().get(Field.TIME);
        String header = time == null ? "" : String.join(" ", time.value().headers());
        Matcher offset = OFFSET.matcher(header);
        int hours = offset.find() ? Integer.parseInt(offset.group(1)) : 0;
        return Math.abs(hours) <= FARTHEST_ZONE ? ZoneOffset.ofHours(hours) : ZoneOffset.UTC;
    }

    /// The user's own columns for payer and receiver, or own rule for the sign, go first.
    private boolean isOneSided(ColumnGuess.Found found, ImportProfile written) {
        if (written.kind().rows() == RowContent.PARTIES) {
            return false;
        }
        boolean two =
                written.mapping().has(Field.FROM_ACCOUNT)
                        && written.mapping().has(Field.TO_ACCOUNT);
        boolean said = settings.value("sign").isPresent();
        return said
                ? written.statement().sign().isOneSided()
                : !two && found.reading() == Reading.ONE_SIDED;
    }

    /// Signs and pattern are guessed from the columns the user settled on.
    private DialectGuess dialect(
            TextShape shape, Guess<Integer> header, ImportProfile mapped, Sample sample) {
        StatementColumns values = new StatementColumns(sample, mapped.mapping(), NumberSigns.PLAIN);
        List<String> amounts = new ArrayList<>();
        for (Field field :
                List.of(
                        Field.AMOUNT,
                        Field.AMOUNT_PAID,
                        Field.AMOUNT_RECEIVED,
                        Field.DEBIT,
                        Field.CREDIT)) {
            amounts.addAll(values.filled(field));
        }
        boolean signs =
                settings.value("decimal").isPresent() || settings.value("grouping").isPresent();
        Guess<NumberSigns> numbers =
                signs
                        ? Guess.given(mapped.dialect().numbers(), TableRecognition.BY_USER)
                        : NumberGuess.of(amounts, decimals(mapped, values));
        Guess<TimePattern> time =
                settings.value("time-pattern").isPresent()
                        ? Guess.given(mapped.dialect().time(), TableRecognition.BY_USER)
                        : TimeGuess.of(times(values, mapped));
        return shape.dialect(header, numbers, time);
    }

    /// How many decimals the currencies have that the file names; as many as any may have if it
    /// names none.
    private static int decimals(ImportProfile mapped, StatementColumns values) {
        Stream<Optional<CurrencyCode>> named =
                values.filled(Field.CURRENCY).stream().distinct().map(Currencies.shipped()::find);
        Stream<Optional<CurrencyCode>> fixed = mapped.money().fixed().stream().map(Optional::of);
        List<Optional<CurrencyCode>> all = Stream.concat(named, fixed).toList();
        return all.isEmpty()
                ? Integer.MAX_VALUE
                : all.stream()
                        .mapToInt(code -> code.map(CurrencyCode::exponent).orElse(18))
                        .max()
                        .orElse(18);
    }

    private static List<String> times(StatementColumns values, ImportProfile mapped) {
        List<String> times = values.filled(Field.TIME);
        if (mapped.kind().rows() == RowContent.PARTIES) {
            return values.filled(Field.PARTY_BIRTH_DATE);
        }
        return times;
    }

    private Guess<SignRule> sign(SignGuess signs, SignRule chosen, Mapping mapping, Sample sample) {
        Guess<SignRule> guess = signs.sign();
        if (settings.value("sign").isPresent()) {
            return Guess.given(chosen, TableRecognition.BY_USER);
        }
        boolean unnamed = !sample.hasHeader() && mapping.has(Field.DEBIT);
        return unnamed && signs.order().confidence() < 0.9
                ? new Guess<>(
                        SignRule.UNCLEAR,
                        0.2,
                        "which of the two amount columns is debit and which credit is not said;"
                                + " choose them")
                : guess;
    }

    private Guess<OwnAccount> own(ImportProfile written, Surroundings around) {
        OwnAccount typed = written.statement().own();
        if (!typed.number().isEmpty()) {
            return Guess.given(typed, TableRecognition.BY_USER);
        }
        if (written.mapping().has(Field.OWN_ACCOUNT)) {
            return Guess.given(typed, "a column holds it");
        }
        Guess<OwnAccount> told = around.own();
        OwnAccount both =
                new OwnAccount(
                        told.value().number(),
                        typed.bank().isEmpty() ? told.value().bank() : typed.bank(),
                        typed.name().isEmpty() ? told.value().name() : typed.name());
        return new Guess<>(both, told.confidence(), told.reason());
    }

    private ImportProfile withRules(
            ImportProfile written, StatementGuess statement, SignGuess signs) {
        SignRule sign = statement.sign().value();
        StatementRules rules =
                written.statement()
                        .withOwn(statement.own().value())
                        .withSign(sign)
                        .withOrder(statement.order().value());
        if (settings.value("counterparty").isEmpty()) {
            rules = rules.withNaming(Naming.BY_NAME);
        }
        boolean worded =
                settings.value("in-words").isPresent() || settings.value("out-words").isPresent();
        if (sign == SignRule.DIRECTION && !worded) {
            rules = rules.withWords(signs.words());
        }
        return written.withStatement(rules).withMapping(used(written.mapping(), sign));
    }

    /// Columns the sign rule does not read become attributes.
    private Mapping used(Mapping mapping, SignRule sign) {
        Mapping used = mapping;
        if (sign != SignRule.DIRECTION && settings.value("direction").isEmpty()) {
            used = used.without(Field.DIRECTION);
        }
        if (sign.hasTwoColumns() && settings.value("amount").isEmpty()) {
            used = used.without(Field.AMOUNT);
        }
        return used;
    }

    private static String surroundings(Surroundings around, Sample sample) {
        return around.text() + "\n" + String.join(" ", sample.headers());
    }
}
