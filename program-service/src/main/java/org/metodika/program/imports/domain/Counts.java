package org.metodika.program.imports.domain;

/**
 * What the rows of an import did.
 *
 * @param created rows that made a new entry
 * @param changed rows that changed an entry
 * @param unchanged rows that said nothing new
 * @param refused rows that a rule forbade in the end, since the directory had changed after the check
 */
public record Counts(int created, int changed, int unchanged, int refused) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(
                created + more.created, changed + more.changed, unchanged + more.unchanged, refused + more.refused);
    }

    /** Rows dealt with. */
    public int rows() {
        return created + changed + unchanged + refused;
    }
}
