// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.Locale;
import java.util.Set;

/// What exports write in a column for the status of a row that never moved money. A reversal or a
/// refund did, and one that is pending may have. Stateless.
final class StatusWords {

    private static final Set<String> NOT_CARRIED_OUT =
            Set.of(
                    "failed",
                    "failure",
                    "fail",
                    "transaction failed",
                    "payment failed",
                    "declined",
                    "denied",
                    "rejected",
                    "refused",
                    "cancelled",
                    "canceled",
                    "reverted",
                    "voided",
                    "void",
                    "expired",
                    "aborted",
                    "dropped",
                    "unsuccessful",
                    "out of gas",
                    "abgelehnt",
                    "fehlgeschlagen",
                    "abgebrochen",
                    "échoué",
                    "échouée",
                    "refusé",
                    "refusée",
                    "rejeté",
                    "annulé",
                    "annulée",
                    "fallido",
                    "fallida",
                    "rechazado",
                    "rechazada",
                    "cancelado",
                    "cancelada",
                    "fallito",
                    "rifiutato",
                    "annullato",
                    "falhou",
                    "recusado",
                    "recusada",
                    "mislukt",
                    "geweigerd",
                    "geannuleerd",
                    "gagal",
                    "ditolak",
                    "dibatalkan",
                    "odrzucona",
                    "odrzucony",
                    "zamítnuto",
                    "отклонено",
                    "отклонена",
                    "отменено",
                    "неуспешно",
                    "交易关闭",
                    "交易失败",
                    "支付失败",
                    "已关闭",
                    "已取消",
                    "已撤销",
                    "失败");

    private StatusWords() {}

    /// Whether a status says that nothing moved.
    static boolean meansNothingMoved(String status) {
        String plain = status.strip().toLowerCase(Locale.ROOT);
        return NOT_CARRIED_OUT.contains(plain) || plain.matches("error\\s*(\\(.*\\))?");
    }
}
