// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.PaymentSink;

import java.io.IOException;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks once through a file of ISO 20022 messages, also several in one envelope, and gives each
/// element of interest to whoever makes rows of it. Holds one entry or transaction at a time. Not
/// thread-safe.
final class MessageWalk {

    private final XMLStreamReader xml;
    private final PaymentSink sink;
    private final TreeReader trees;

    MessageWalk(XMLStreamReader xml, PaymentSink sink) {
        this.xml = xml;
        this.sink = sink;
        trees = new TreeReader(xml);
    }

    /// Reads to the end of the file.
    ///
    /// @throws XMLStreamException if it stops being XML before
    void walk() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                sink.broken(
                        line(),
                        "",
                        "The file declares a document type, which no payment message does.",
                        "Nothing was read, because such a declaration can draw in other files. Ask"
                                + " for the message without it.");
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            }
        }
    }

    private void start() throws XMLStreamException, IOException {
        String name = xml.getLocalName();
        Optional<String> message = MessageNames.payments(name);
        if (message.isPresent()) {
            if (message.get().startsWith("camt")) {
                reports();
            } else {
                transfers(message.get());
            }
        } else if (name.equals("AppHdr")) {
            header();
        } else if (!isEnvelope(name)) {
            String other = MessageNames.other(name, namespace());
            long line = line();
            skipElement();
            if (MessageNames.movesMoney(name)) {
                sink.broken(
                        line,
                        name,
                        other + " moves money, but is not among the messages that are read.",
                        "Take the statement of the account (camt.053) that shows it.");
            } else {
                sink.skip(line, name, other + " is no payment");
            }
        }
    }

    private static boolean isEnvelope(String name) {
        return name.equals("Document")
                || name.endsWith("Envlp")
                || name.endsWith("Envelope")
                || name.equals("Body")
                || name.equals("DataPDU")
                || name.endsWith("Payload")
                || name.endsWith("Message")
                || name.equals("Saa");
    }

    /// Whatever stands in `BkToCstmr…`: headers, then reports.
    private void reports() throws XMLStreamException, IOException {
        while (toChild()) {
            String name = xml.getLocalName();
            if (name.equals("Rpt") || name.equals("Stmt") || name.equals("Ntfctn")) {
                report();
            } else {
                header();
            }
        }
    }

    private void report() throws XMLStreamException, IOException {
        Report report = new Report(sink);
        while (toChild()) {
            if (xml.getLocalName().equals("Ntry")) {
                entry(report);
            } else {
                Optional<Element> part = tree();
                if (part.isPresent()) {
                    report.part(part.get());
                }
            }
        }
        report.end(line());
    }

    private void entry(Report report) throws XMLStreamException, IOException {
        Element element = new Element("Ntry", "", line());
        Optional<EntryRows> rows = Optional.empty();
        while (toChild()) {
            if (xml.getLocalName().equals("NtryDtls")) {
                Element batch = new Element("NtryDtls", "", line());
                element.add(batch);
                while (toChild()) {
                    rows = detail(batch, element, report, rows);
                }
            } else {
                rows = detail(element, element, report, rows);
            }
        }
        if (rows.isEmpty()) {
            rows = Optional.of(rows(element, report));
        }
        rows.get().end();
    }

    /// A part of an entry, or one of its transactions.
    private Optional<EntryRows> detail(
            Element into, Element entry, Report report, Optional<EntryRows> rows)
            throws XMLStreamException, IOException {
        boolean transaction = xml.getLocalName().equals("TxDtls");
        Optional<Element> part = tree();
        if (part.isEmpty() || !transaction) {
            part.ifPresent(into::add);
            return rows;
        }
        EntryRows transactions = rows.isPresent() ? rows.get() : rows(entry, report);
        transactions.add(part.get());
        return Optional.of(transactions);
    }

    private EntryRows rows(Element entry, Report report) {
        return new EntryRows(
                new Entry(entry, report.owner(), report.created()), sink, report.sums());
    }

    /// Whatever stands in a credit transfer or direct debit message.
    private void transfers(String message) throws XMLStreamException, IOException {
        TransferRows rows = new TransferRows(message);
        ControlSum whole = new ControlSum();
        Element header = new Element("GrpHdr", "", line());
        while (toChild()) {
            String name = xml.getLocalName();
            if (name.equals("GrpHdr")) {
                Optional<Element> part = tree();
                if (part.isPresent()) {
                    header = part.get();
                    rows.header(header);
                    sink.skip(header.line(), header.shown(), "header of the message");
                }
            } else if (name.equals("PmtInf")) {
                block(rows, whole);
            } else {
                transaction(rows, whole);
            }
        }
        whole.check(header, "message", line(), sink);
    }

    private void block(TransferRows rows, ControlSum whole) throws XMLStreamException, IOException {
        Element block = new Element("PmtInf", "", line());
        rows.block(block);
        ControlSum inBlock = new ControlSum();
        while (toChild()) {
            if (isTransaction(xml.getLocalName())) {
                Optional<Element> transaction = tree();
                if (transaction.isPresent()) {
                    inBlock.add(rows.amount(transaction.get()));
                    whole.add(rows.amount(transaction.get()));
                    sink.payment(rows.payment(transaction.get()));
                }
            } else {
                tree().ifPresent(block::add);
            }
        }
        inBlock.check(block, "payment block", line(), sink);
    }

    private void transaction(TransferRows rows, ControlSum whole)
            throws XMLStreamException, IOException {
        boolean isTransaction = isTransaction(xml.getLocalName());
        Optional<Element> part = tree();
        if (part.isPresent() && isTransaction) {
            whole.add(rows.amount(part.get()));
            sink.payment(rows.payment(part.get()));
        } else if (part.isPresent()) {
            sink.skip(part.get().line(), part.get().shown(), "supplement of the message");
        }
    }

    private static boolean isTransaction(String name) {
        return name.equals("CdtTrfTxInf") || name.equals("DrctDbtTxInf");
    }

    private void header() throws XMLStreamException, IOException {
        Optional<Element> part = tree();
        if (part.isPresent()) {
            sink.skip(part.get().line(), part.get().shown(), "header of the message");
        }
    }

    /// The element the stream stands at; one too large to hold is told and left out.
    private Optional<Element> tree() throws XMLStreamException, IOException {
        long line = line();
        String name = xml.getLocalName();
        Optional<Element> element = trees.read();
        if (element.isEmpty()) {
            sink.broken(
                    line,
                    name,
                    "The element %s is larger than any payment and was not read.".formatted(name),
                    "Check the file at its source; a payment has a few hundred elements.");
        }
        return element;
    }

    /// Moves to the next child of the element the stream is in; false at its end.
    private boolean toChild() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    private void skipElement() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }
}
