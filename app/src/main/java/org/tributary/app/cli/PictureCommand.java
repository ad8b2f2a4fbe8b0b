// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.export.PictureExport;
import org.tributary.app.export.PictureFormat;
import org.tributary.app.opencase.CasePicture;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.picture.layout.Layout;
import org.tributary.app.picture.layout.Layouts;
import org.tributary.app.theme.Theme;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Direction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `picture`: the flows around an account as the window would draw them.
@Command(name = "picture", description = "Draw the flows around an account.")
final class PictureCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ACCOUNT", description = "bank:number, or the number")
    private String key = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "file to write; its name ends with .png, .svg or .pdf, or with .graphml,"
                            + " .gexf, .zip (CSV) or .anx for the graph it shows")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            defaultValue = "1440x900",
            paramLabel = "WxH",
            description = "width and height in pixels (${DEFAULT-VALUE})")
    private String size = "1440x900";

    @Option(
            names = "--theme",
            defaultValue = "light",
            description = "light or dark (${DEFAULT-VALUE})")
    private String theme = "light";

    @Option(
            names = "--top",
            defaultValue = "25",
            description = "most counterparties drawn one by one each way (${DEFAULT-VALUE})")
    private int top = 25;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "force, flow, radial, lanes or overview; without it, around the account")
    private String layout = "";

    private final CommandContext context;

    PictureCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Path target = out.toAbsolutePath().normalize();
        PictureFormat format = format();
        CasePicture.Size wanted = size();
        Theme shown = theme();
        Optional<Layout> arranged =
                Optional.of(layout).filter(name -> !name.isEmpty()).map(PictureCommand::layoutOf);
        try (OpenCase open = context.open(folder)) {
            Account account = open.record().read(reader -> AccountChoice.choose(reader, key));
            CasePicture picture =
                    new CasePicture(
                                    open,
                                    CommandContext.LOCALE,
                                    PictureWording.PHRASES,
                                    context.work())
                            .expand(account.ordinal(), EnumSet.allOf(Direction.class), top);
            arranged.ifPresent(way -> picture.arrange(way, account.ordinal()));
            picture.export(
                            shown,
                            PictureWording.legend(layout).in(open.record().manifest().zone()),
                            new EnglishTexts()::of,
                            context.clock().instant(),
                            context.version())
                    .write(
                            format,
                            new PictureExport.Size.Pixels(wanted.width(), wanted.height()),
                            target,
                            context.work());
        }
        context.console().line(target.toString());
        return ExitCode.DONE.code();
    }

    private PictureFormat format() {
        return PictureFormat.of(out)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "'%s' is no name for a picture: let it end with .png, .svg, .pdf, .graphml, .gexf, .zip or .anx"
                                                .formatted(out.getFileName())));
    }

    private static Layout layoutOf(String name) {
        Layouts layouts = new Layouts(Layouts.SEED);
        return layouts.named(name)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "'%s' is no layout: write one of %s"
                                                .formatted(
                                                        name, String.join(", ", layouts.names()))));
    }

    private CasePicture.Size size() {
        if (!size.matches("[1-9]\\d{1,3}x[1-9]\\d{1,3}")) {
            throw new UsageException("'%s' is no size: write 1440x900".formatted(size));
        }
        int cross = size.indexOf('x');
        return new CasePicture.Size(
                Integer.parseInt(size.substring(0, cross)),
                Integer.parseInt(size.substring(cross + 1)));
    }

    private Theme theme() {
        return switch (theme) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new UsageException("--theme is light or dark.");
        };
    }
}
