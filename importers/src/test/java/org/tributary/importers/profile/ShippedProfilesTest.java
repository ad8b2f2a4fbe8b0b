// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.AccountMention;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ShippedProfilesTest {

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();

    private TakenRows read(String profile, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        Recognised seen = importers.recognise(file);
        assertThat(seen.profile().name()).isEqualTo(profile);
        assertThat(seen.missing()).isEmpty();
        return TakenRows.of(importers.rows(file, seen.profile()));
    }

    @Test
    void readsSamlDWithItsTimeApartAndItsCountries() throws IOException {
        TakenRows taken =
                read(
                        "SAML-D",
                        """
                        Time,Date,Sender_account,Receiver_account,Amount,Payment_currency,Received_currency,Sender_bank_location,Receiver_bank_location,Payment_type,Is_laundering,Laundering_type
                        10:35:19,2022-10-07,8724731955,2769355426,1459.15,UK pounds,UK pounds,UK,UK,Cash Deposit,0,Normal_Cash_Deposits
                        10:35:20,2022-10-07,1491989064,8401255335,6019.64,UK pounds,Dirham,UK,UAE,Cross-border,0,Normal_Fan_Out
                        """);
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.accepted)
                .containsExactly(
                        "2 8724731955 -> 2769355426 1459.15 GBP / 1459.15 GBP at"
                                + " 2022-10-07T10:35:19Z Cash Deposit||0",
                        "3 1491989064 -> 8401255335 6019.64 GBP / 6019.64 GBP at"
                                + " 2022-10-07T10:35:20Z Cross-border||0");
        assertThat(taken.details.get(1))
                .isEqualTo("{\"from-country\":\"UK\",\"to-country\":\"UAE\"}");
        assertThat(taken.attributes.get(1))
                .isEqualTo(
                        "{\"Received_currency\":\"Dirham\",\"Laundering_type\":"
                                + "\"Normal_Fan_Out\"}");
    }

    @Test
    void readsPaySimWithCashInTowardsTheCustomer() throws IOException {
        TakenRows taken =
                read(
                        "PaySim",
                        """
                        step,type,amount,nameOrig,oldbalanceOrg,newbalanceOrig,nameDest,oldbalanceDest,newbalanceDest,isFraud,isFlaggedFraud
                        1,PAYMENT,9839.64,C1231006815,170136.0,160296.36,M1979787155,0.0,0.0,0,0
                        25,CASH_IN,100.5,C1,0.0,100.5,C2,500.0,399.5,0,0
                        25,CASH_OUT,229133.94,C3,15325.0,0.0,C4,5083.0,51513.44,1,0
                        """);
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.accepted)
                .containsExactly(
                        "2 C1231006815 -> M1979787155 9839.64 USD / 9839.64 USD at"
                                + " 2017-01-01T01:00:00Z PAYMENT||0",
                        "3 C2 -> C1 100.50 USD / 100.50 USD at 2017-01-02T01:00:00Z CASH_IN||0",
                        "4 C3 -> C4 229133.94 USD / 229133.94 USD at 2017-01-02T01:00:00Z"
                                + " CASH_OUT||1");
        assertThat(taken.details.getFirst()).isEqualTo("{\"balance\":\"160296.36\"}");
    }

    @Test
    void readsEtherscanFromWhicheverColumnHoldsTheAmount() throws IOException {
        TakenRows taken =
                read(
                        "Etherscan",
                        """
                        "Txhash","Blockno","UnixTimestamp","DateTime (UTC)","From","To","ContractAddress","Value_IN(ETH)","Value_OUT(ETH)","CurrentValue @ $3000/Eth","TxnFee(ETH)","TxnFee(USD)","Historical $Price/Eth","Status","ErrCode","Method"
                        "0xaa","100","1700000000","2023-11-14 22:13:20","0x01","0x02","","0","1.5","$4500","0.00042","1.26","2000","","","Transfer"
                        "0xbb","101","1700000012","2023-11-14 22:13:32","0x03","0x01","","0.000000000000000001","0","$0","0.0005","1.5","2000","","","Transfer"
                        """);
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.accepted)
                .extracting(row -> row.substring(0, row.indexOf(" /")))
                .containsExactly(
                        "2 0x01 -> 0x02 1.500000000000000000 ETH",
                        "3 0x03 -> 0x01 0.000000000000000001 ETH");
        assertThat(taken.bankReferences).containsExactly("0xaa", "0xbb");
        assertThat(taken.details.getFirst()).isEqualTo("{\"fee\":\"0.00042\"}");
    }

    @Test
    void countsTokensByTheirSymbolEvenWhereItIsNone() throws IOException {
        TakenRows taken =
                read(
                        "OKLink",
                        """
                        交易哈希,区块高度,本地时间(UTC+8),UTC时间,发送方,发送方ENS,接收方,接收方ENS,数量,代币符号,代币地址
                        0x1,1,2025/11/09 13:46:11,2025/11/09 05:46:11,0xa,,0xb,bob.eth,353.7515,USDT,0xc,
                        0x2,1,2025/11/09 13:46:11,2025/11/09 05:46:11,0xa,,0xb,,408.5,0xb7f,0xd,
                        """);
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.accepted)
                .extracting(row -> row.substring(0, row.indexOf(" at")))
                .containsExactly(
                        "2 0xa -> 0xb 353.751500 USDT / 353.751500 USDT",
                        "3 0xa -> 0xb 408.500000000000000 0XB7F / 408.500000000000000 0XB7F");
        assertThat(taken.holders).containsExactly("0xb bob.eth");
    }

    @Test
    void balancesABitcoinTransactionThroughItself() throws IOException {
        String text =
                """
                tx_hash,index,type,address,value,time
                f4a1,0,in,1Alice,0.70000000,2024-01-01 10:00:00
                f4a1,1,in,1Anna,0.40000000,2024-01-01 10:00:00
                f4a1,0,out,1Bob,1.00000000,2024-01-01 10:00:00
                f4a1,1,out,1Alice,0.09990000,2024-01-01 10:00:00
                """;
        TakenRows taken = read("Bitcoin inputs and outputs", text);
        assertThat(taken.accepted)
                .extracting(row -> row.substring(2, row.indexOf(" /")))
                .containsExactly(
                        "1Alice -> f4a1 0.70000000 BTC",
                        "1Anna -> f4a1 0.40000000 BTC",
                        "f4a1 -> 1Bob 1.00000000 BTC",
                        "f4a1 -> 1Alice 0.09990000 BTC");
        assertThat(kinds())
                .containsExactly(
                        "1Alice WALLET", "f4a1 TRANSACTION", "1Anna WALLET", "1Bob WALLET");
    }

    private List<String> kinds() throws IOException {
        Path file = folder.resolve("f.csv");
        List<String> kinds = new ArrayList<>();
        TakenRows sink =
                new TakenRows() {
                    @Override
                    public void accept(TransferColumns batch, FileVocabulary vocabulary) {
                        for (AccountMention account : vocabulary.accounts()) {
                            AccountKind kind = ((AccountMention.Numbered) account).kind();
                            kinds.add(account.key() + " " + kind);
                        }
                    }
                };
        importers.rows(file, importers.recognise(file).profile()).readInto(sink, Work.UNOBSERVED);
        return kinds;
    }

    @Test
    void readsBlockchairDumpsInSatoshi() throws IOException {
        TakenRows outputs =
                read(
                        "Blockchair outputs",
                        "block_id\ttransaction_hash\tindex\ttime\tvalue\tvalue_usd\trecipient"
                                + "\ttype\n"
                                + "1\taa\t0\t2020-01-01 00:00:01\t5000000000\t9\t1Bob\tpubkey\n");
        assertThat(outputs.accepted)
                .containsExactly(
                        "2 aa -> 1Bob 50.00000000 BTC / 50.00000000 BTC at 2020-01-01T00:00:01Z"
                                + " ||");
        TakenRows inputs =
                read(
                        "Blockchair inputs",
                        "block_id\ttransaction_hash\tindex\ttime\tvalue\trecipient\t"
                                + "spending_transaction_hash\tspending_time\n"
                                + "1\taa\t0\t2020-01-01 00:00:01\t7\t1Bob\tbb\t"
                                + "2020-01-02 00:00:00\n");
        assertThat(inputs.accepted)
                .containsExactly(
                        "2 1Bob -> bb 0.00000007 BTC / 0.00000007 BTC at 2020-01-02T00:00:00Z ||");
    }

    @Test
    void attachesAmlworldEntitiesToTheirAccounts() throws IOException {
        TakenRows taken =
                read(
                        "AMLworld accounts",
                        """
                        account_key,account_id,bank_id,bank_name,entity_id,entity_name
                        0210:809D86900,809D86900,0210,Canada Bank #27,800C998A0,Corporation #33520
                        """);
        PartyRow row = taken.parties.getFirst();
        assertThat(row.customer()).isEqualTo("800C998A0");
        assertThat(row.name()).isEqualTo("Corporation #33520");
        assertThat(row.accounts().getFirst().key()).isEqualTo("0210:809D86900");
        assertThat(row.attributes()).contains("\"bank_name\":\"Canada Bank #27\"");
    }

    @Test
    void readsAmlsimAccountsWithTheirHolders() throws IOException {
        TakenRows taken =
                read(
                        "AMLSim accounts",
                        """
                        acct_id,dsply_nm,type,acct_stat,bank_id,open_dt,close_dt,first_name,last_name,street_addr,city,state,country,zip,birth_date,ssn
                        7,C_7,SAV,A,bank_a,2017-01-01,,Anna,Berg,Weg 1,Ulm,BW,DE,89073,1980-05-06,123
                        """);
        assertThat(taken.parties.getFirst().name()).isEqualTo("Anna Berg");
        assertThat(taken.parties.getFirst().details().toString())
                .isEqualTo(
                        "{BIRTH_DATE=1980-05-06, COUNTRY=DE, ADDRESS=Weg 1, Ulm, BW, 89073,"
                                + " IDENTIFICATION=123, OPENED=2017-01-01}");
    }

    @Test
    void readsTheAttemptsOfAmlworldWithoutTheLinesBetween() throws IOException {
        TakenRows taken =
                read(
                        "AMLworld patterns",
                        """
                        BEGIN LAUNDERING ATTEMPT - FAN-OUT:  Max 16-degree Fan-Out
                        2022/09/01 00:06,021174,800737690,012,80011F990,2848.96,Euro,2848.96,Euro,ACH,1
                        END LAUNDERING ATTEMPT - FAN-OUT

                        """);
        assertThat(taken.accepted)
                .containsExactly(
                        "2 021174:800737690 -> 012:80011F990 2848.96 EUR / 2848.96 EUR at"
                                + " 2022-09-01T00:06:00Z ACH||1");
        assertThat(taken.skippedReasons())
                .contains("1 footer: it begins with 'BEGIN LAUNDERING ATTEMPT'");
        assertThat(taken.rejected).isEmpty();
    }

    @Test
    void keepsProfilesInAFolderAndReportsABrokenOne() throws IOException {
        ProfileFolder shelf = new ProfileFolder(folder.resolve("profiles"));
        ProfileLibrary shipped = importers.library();
        assertThat(shelf.read(shipped).library()).isEqualTo(shipped);
        ImportProfile mine = shipped.profiles().getFirst().withName("My bank / GmbH", "mine");
        assertThat(shelf.write(mine).getFileName()).hasToString("my-bank-gmbh.json");
        shelf.write(mine);
        Files.writeString(shelf.folder().resolve("broken.json"), "{");
        ProfileFolder.Shelf read = shelf.read(shipped);
        assertThat(read.library().named("my bank / gmbh")).contains(mine);
        assertThat(read.problems())
                .singleElement()
                .asString()
                .startsWith("broken.json is not used: This is not an import profile");
        assertThat(Files.list(shelf.folder())).hasSize(2);
    }
}
