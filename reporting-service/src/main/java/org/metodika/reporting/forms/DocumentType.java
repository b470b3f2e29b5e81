package org.metodika.reporting.forms;

import java.util.List;
import org.metodika.reporting.access.ReportingAction;

/**
 * What there is to know of a kind of document (вид документа) without printing one.
 *
 * @param code stable name, also that of its template, e.g. {@code program-approval-order}
 * @param title Russian title, e.g. «Приказ об утверждении персонифицированной программы»
 * @param subject kind of what it is printed of, e.g. {@code program}; ids of subjects are those of that kind
 * @param version version of the template that new documents are made from; former ones stay in the resources
 * @param register whose register gives the number
 * @param issuing who may register it
 * @param params what may be said beside the subject
 */
public record DocumentType(
        String code,
        String title,
        String subject,
        int version,
        Register register,
        ReportingAction issuing,
        List<Param> params) {

    public DocumentType {
        params = List.copyOf(params);
    }

    /** Whose numbers a document counts among: each register numbers its documents of a school year (учебный год) from 1. */
    public enum Register {
        /** The school that it is printed for. */
        SCHOOL,
        /** The municipal methodical centre. */
        CENTRE
    }

    /** Something that is said when a document is asked for. */
    public enum Param {
        /** Number of the order, where the platform doesn't know it yet. */
        NUMBER("number"),
        /** Day of the order, where the platform doesn't know it yet. */
        DATE("date"),
        /** Place where an order is issued; may be absent. */
        PLACE("place"),
        /** Text of a letter, or what else no aggregate knows. */
        TEXT("text"),
        /** Who sends a letter, e.g. the name of the centre. */
        SENDER("sender"),
        /** What a letter is about: «О …». */
        HEADING("heading"),
        /** Position of who signs, where no staff member of the school does. */
        SIGNER_POSITION("signerPosition"),
        /** Initials and surname of who signs, in the same case. */
        SIGNER_NAME("signerName");

        private final String wireName;

        Param(String wireName) {
            this.wireName = wireName;
        }

        /** Name in a request. */
        public String wireName() {
            return wireName;
        }
    }

    /** An order (приказ) of the head: its number and day may be said while the platform doesn't know them. */
    public static DocumentType order(String code, String title, String subject) {
        return new DocumentType(
                code,
                title,
                subject,
                1,
                Register.SCHOOL,
                ReportingAction.ISSUE_ORDERS,
                List.of(Param.NUMBER, Param.DATE, Param.PLACE));
    }

    /** A plan, protocol, act or table of a school. */
    public static DocumentType paper(String code, String title, String subject, Param... params) {
        return new DocumentType(
                code, title, subject, 1, Register.SCHOOL, ReportingAction.ISSUE_PAPERS, List.of(params));
    }

    /** A report of the municipal centre. */
    public static DocumentType centre(String code, String title, String subject, Param... params) {
        return new DocumentType(
                code, title, subject, 1, Register.CENTRE, ReportingAction.ISSUE_LETTERS, List.of(params));
    }

    /** The same with another version of the template. */
    public DocumentType version(int next) {
        return new DocumentType(code, title, subject, next, register, issuing, params);
    }
}
