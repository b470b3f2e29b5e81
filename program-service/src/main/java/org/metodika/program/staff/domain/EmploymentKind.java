package org.metodika.program.staff.domain;

/** Вид трудовых отношений; персонифицированная программа бывает только у штатного работника (B16). */
public enum EmploymentKind {
    /** Штатный работник. */
    STAFF,
    /** Внешний совместитель. */
    EXTERNAL_PART_TIME,
    /** Договор гражданско-правового характера. */
    CONTRACT
}
