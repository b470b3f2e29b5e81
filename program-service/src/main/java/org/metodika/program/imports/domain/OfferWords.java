package org.metodika.program.imports.domain;

import static org.metodika.kit.domain.table.Words.code;
import static org.metodika.kit.domain.table.Words.of;

import org.metodika.kit.domain.table.Words;

/** Words that providers write for coded values in their catalogues. */
public final class OfferWords {

    public static final Words KINDS = of(
            code(
                    "PROGRAMME",
                    "программа",
                    "программа повышения квалификации",
                    "ДПП",
                    "ДПП ПК",
                    "курсы",
                    "курс",
                    "КПК",
                    "курсы повышения квалификации"),
            code("MODULE", "модуль", "образовательный модуль"),
            code("EVENT", "мероприятие"));

    public static final Words STUDY_FORMS = of(
            code("FULL_TIME", "очная", "очно", "очный"),
            code("DISTANCE", "дистанционная", "дистанционно", "дистанционный", "заочная", "заочно", "онлайн"),
            code(
                    "BLENDED",
                    "очно-дистанционная",
                    "очно-дистанционно",
                    "очно-заочная",
                    "очно-заочно",
                    "смешанная",
                    "смешанный"));

    public static final Words FUNDING = of(
            code("BUDGET", "бюджет", "бюджетные средства", "за счёт бюджета"),
            code("EXTRA_BUDGET", "внебюджет", "внебюджетные средства", "средства организации"),
            code("GRANT", "грант", "средства партнёра", "средства гранта"),
            code("OWN", "средства педагога", "за свой счёт", "личные средства"));

    public static final Words DOCUMENTS = of(
            code(
                    "QUALIFICATION_CERTIFICATE",
                    "удостоверение",
                    "удостоверение о повышении квалификации",
                    "удостоверение о ПК"),
            code("DIPLOMA", "диплом"),
            code("PARTICIPATION_CERTIFICATE", "сертификат", "сертификат участника"),
            code("STATEMENT", "справка"),
            code("NONE", "нет", "не выдаётся", "без документа"));

    /** Whether an offer is to be published at once. */
    public static final Words PUBLISH = of(code("YES", "да", "+", "yes"), code("NO", "нет", "-", "no"));

    private OfferWords() {}
}
