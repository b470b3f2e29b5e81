package org.metodika.program.dossiers;

/** Основные документы, отражающие процесс разработки и реализации программы (B50), in the order of the source. */
public enum DossierDocument {
    /** Нормативные документы, определяющие регламент разработки и реализации. */
    NORMS,
    /** Диагностика профессиональных затруднений и потребностей педагога. */
    DIAGNOSIS,
    /** Индивидуальная образовательная программа; for a support, its passport. */
    PROGRAM,
    /** План контроля реализации. */
    CONTROL_PLAN,
    /** Отчёты по реализации, достижению результатов. */
    REPORTS,
    /** Портфолио педагога (B52): what the teacher keeps in the platform, or on paper. */
    PORTFOLIO
}
