package org.metodika.program.routes.domain;

/**
 * Факторы, из которых исходит маршрут (C09): each case is its own.
 *
 * @param experience опыт работы
 * @param requests образовательные запросы и интересы
 * @param competenceLevel уровень профессиональной компетентности
 * @param achievements конкретные достижения
 * @param strengths сильные стороны
 * @param weaknesses слабые стороны
 */
public record RouteBasis(
        String experience,
        String requests,
        String competenceLevel,
        String achievements,
        String strengths,
        String weaknesses) {}
