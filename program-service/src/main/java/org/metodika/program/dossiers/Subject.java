package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What program or support themselves tell of their documents.
 *
 * @param sequence of the state that tells it; an older one tells nothing
 * @param leader tutor of the program, or leader of the support; null where there is none
 * @param curator who watches over the program (B07); null where nobody does
 * @param judgedFrom day of the order or of the issue, from which the dossier is judged; null before
 * @param findings what is known of documents; those that are not named have nothing
 */
public record Subject(
        long sequence,
        Kind kind,
        String schoolId,
        UUID teacher,
        @Nullable UUID leader,
        @Nullable UUID curator,
        LocalDate draftedOn,
        String status,
        @Nullable LocalDate judgedFrom,
        List<Finding> findings) {

    public Subject {
        findings = List.copyOf(findings);
    }

    /** Whose documents they are. */
    public enum Kind {
        /** Персонифицированная программа. */
        PROGRAM,
        /** Индивидуальное сопровождение. */
        SUPPORT
    }

    /** What is known of one document. */
    public record Finding(DossierDocument document, List<Proof> proofs, List<Gap> gaps) {
        public Finding {
            proofs = List.copyOf(proofs);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * A record of the platform that proves a document.
     *
     * @param id null where the record has none of its own
     * @param title number or title; for the portfolio how many evidences there are
     */
    public record Proof(
            Kind kind,
            @Nullable UUID id,
            @Nullable String title,
            @Nullable LocalDate on) {

        /** What the record is. */
        public enum Kind {
            /** Положение. */
            REGULATION,
            /** Приказ об утверждении. */
            APPROVAL_ORDER,
            /** Приказ о группе разработчиков (B19). */
            GROUP_ORDER,
            /** Приказ о регламенте работы группы (B21). */
            WORK_REGULATION,
            /** Решение о сопровождении. */
            DECISION,
            /** Согласование. */
            AGREEMENT,
            /** Выявленное затруднение. */
            DEFICIT,
            /** Результат мониторинга или внутреннего контроля. */
            BASIS,
            /** Утверждённая редакция программы. */
            PROGRAM_VERSION,
            /** Выданная редакция паспорта. */
            PASSPORT_EDITION,
            /** Контрольный срез. */
            CHECKPOINT,
            /** Пункты паспорта со сроками. */
            PASSPORT_ITEMS,
            /** Отчёт по этапу. */
            STAGE_REPORT,
            /** Отчёт, сданный на бумаге до переноса программы. */
            PAPER_REPORT,
            /** Итоговый отчёт. */
            FINAL_REPORT,
            /** Карта сопровождения за учебный год. */
            CARD,
            /** Общее заключение. */
            CONCLUSION,
            /** Материалы портфолио педагога (B52): their number alone. */
            PORTFOLIO
        }
    }

    /**
     * What a document lacks.
     *
     * @param item stage that lacks it; null where it is not about one
     * @param since first day on which it is missing, also a day to come
     */
    public record Gap(Kind kind, @Nullable UUID item, LocalDate since) {

        /** What is missing. */
        public enum Kind {
            NO_REGULATION,
            NO_DECISION,
            NO_DIAGNOSIS,
            NO_CONTROL_PLAN,
            NO_STAGE_REPORT,
            NO_FINAL_REPORT,
            NO_CARD,
            NO_CONCLUSION,
            NO_PORTFOLIO
        }
    }

    boolean saysTheSameAs(Subject other) {
        return equals(new Subject(
                sequence,
                other.kind,
                other.schoolId,
                other.teacher,
                other.leader,
                other.curator,
                other.draftedOn,
                other.status,
                other.judgedFrom,
                other.findings));
    }
}
