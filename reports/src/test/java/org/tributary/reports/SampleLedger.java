// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Rate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

/// A plausible made-up case, for tests that need a whole one and for looking at what comes out.
public final class SampleLedger {

    private SampleLedger() {}

    /// A trading company paid by forty accounts, passing money on in three currencies.
    public static SampleCase harbour() throws IOException {
        SampleCase sample = new SampleCase();
        sample.holder("0012:8000EBD30", "Harbour & Sons Trading Ltd")
                .holder("021174:800737690", "Meridian Freight GmbH")
                .holder("0070:100428660", "\u6d77\u6e2f\u8d38\u6613\u6709\u9650\u516c\u53f8")
                .holder("0099:00731", "J\u00f8rgen \u00d8stergaard");
        Random random = new Random(7);
        Instant at = Instant.parse("2026-01-05T08:14:00Z");
        for (int i = 0; i < 220; i++) {
            at = at.plusSeconds(3_600L + random.nextInt(40_000));
            String other = "%04d:%08X".formatted(10 + i % 7, 0x80000000 + i % 40 * 7_919);
            String amount = (900 + random.nextInt(9_100)) + "." + (10 + random.nextInt(90));
            if (i % 3 == 0) {
                sample.transfer(
                        "0012:8000EBD30",
                        other,
                        amount + " USD",
                        amount + " USD",
                        at.toString(),
                        "INV " + (4_000 + i));
            } else {
                sample.transfer(
                        other,
                        "0012:8000EBD30",
                        amount + " EUR",
                        amount + " EUR",
                        at.toString(),
                        "consulting");
            }
        }
        sample.transfer(
                        "0012:8000EBD30",
                        "021174:800737690",
                        "48250.00 EUR",
                        "52110.00 USD",
                        "2026-05-29T15:02:10Z",
                        "=SUM(A1:A9) balance of account")
                .transfer(
                        "0012:8000EBD30",
                        "0070:100428660",
                        "1.20450000 BTC",
                        "2026-06-02T01:00:00Z")
                .transfer("021174:800737690", "0099:00731", "9950.00 USD", "2026-06-02T10:00:00Z")
                .rejected(17, "Amount Paid", "1.234,5", "'1.234,5' is not an amount.")
                .rejected(90, "", "2022/09/01 00:20,012", "The row has 2 columns of 11.")
                .subject(
                        "0012:8000EBD30", "Forty payers within five months, passed on within days.")
                .subject("0099:00731", "")
                .note(
                        "Called the relationship manager at bank 0012: no knowledge of the freight"
                                + " contracts.\nDocuments asked for by 4 December.")
                .note("The May payment left in EUR and arrived in USD at the day's rate.")
                .rated("0012:8000EBD30", rating())
                .rates(
                        new Rate(
                                LocalDate.of(2026, 1, 1),
                                Currencies.of("USD"),
                                Currencies.of("EUR"),
                                new BigDecimal("0.9215")));
        byte[] png = picture(720, 450);
        sample.picture("Flows around 0012:8000EBD30", "As seen on 20 November.", png, sha256(png));
        return sample;
    }

    /// A rating with an override whose reason looks like a formula.
    public static SubjectRating rating() {
        return new SubjectRating(
                RatingLevel.HIGH,
                47,
                "62 % of the scorecard could be judged",
                List.of(new SubjectRating.Factor("cash", 10, 47.04, "9 of 10 in cash")),
                Optional.of(
                        new RatingOverride(
                                1,
                                RatingLevel.HIGH,
                                RatingLevel.MEDIUM,
                                "=1+1 known cash business",
                                LocalDate.of(2027, 6, 30),
                                SampleCase.NOW,
                                SampleCase.ANALYST)));
    }

    /// A picture of circles and lines.
    public static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xFBFCFD));
        g.fillRect(0, 0, width, height);
        g.setStroke(new BasicStroke(2));
        for (int i = 0; i < 40; i++) {
            double angle = i * Math.PI / 20;
            int x = (int) (width / 2.0 + Math.cos(angle) * width * 0.4);
            int y = (int) (height / 2.0 + Math.sin(angle) * height * 0.4);
            g.setColor(new Color(0x8D99A6));
            g.drawLine(width / 2, height / 2, x, y);
            g.setColor(new Color(0x5B6F84));
            g.fillOval(x - 12, y - 12, 24, 24);
        }
        g.setColor(new Color(0x0A6583));
        g.fillOval(width / 2 - 24, height / 2 - 24, 48, 48);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
