package org.metodika.program.municipalplan;

/** Приоритетное направление: the six of the source, which every item of the plan serves one of (E02). */
public enum PriorityDirection {
    /** Развитие системы повышения уровня профессиональной компетентности. */
    COMPETENCE,
    /** Развитие творческого потенциала. */
    CREATIVITY,
    /** Удовлетворение информационных и учебно-методических потребностей. */
    INFORMATION,
    /** Условия для переподготовки и повышения квалификации по профессиональному стандарту. */
    RETRAINING,
    /** Система аттестации на основе профессионального стандарта. */
    ATTESTATION,
    /** Мотивация на получение современных знаний. */
    MOTIVATION
}
