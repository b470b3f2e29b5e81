package org.metodika.system;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.metodika.test.Api;

/** A school of a test's own, its people in their roles, and the head of another school, to whom nothing here exists. */
final class RegulatedSchool {

    private static final String SCHOOLS = """
            Код организации;Название;Тип организации;Часовой пояс
            %1$s;МБОУ «Средняя школа № 91»;общеобразовательная;МСК
            %2$s;МБОУ «Средняя школа № 92»;общеобразовательная;МСК
            """;

    private static final String STAFF = """
            Код организации;Табельный номер;Фамилия;Имя;Отчество;Электронная почта;Должность;Группа работников;Предметы;Вид занятости;Дата приёма;Общий стаж, лет;Квалификационная категория;Роли;Тьютор (таб. номер);Руководитель МО (таб. номер)
            %1$s;1;Астахова;Нина;Павловна;;Директор;руководящие;;штатный;15.08.2012;24;нет;директор;;
            %1$s;2;Будников;Олег;Иванович;;Заместитель директора;руководящие;;штатный;01.09.2015;17;нет;завуч;;
            %1$s;3;Власенко;Алла;Юрьевна;;Учитель физики;педагогические;Физика;штатный;01.09.2008;19;высшая;руководитель МО, учитель;;3
            %1$s;4;Гордеева;Инна;Львовна;;Учитель химии;педагогические;Химия;штатный;25.08.2010;21;педагог-наставник;тьютор, учитель;;3
            %1$s;5;Демченко;Роза;Маратовна;;Педагог-психолог;педагогические;;штатный;01.09.2018;9;первая;психолог, эксперт;;3
            %1$s;6;Елагин;Пётр;Сергеевич;;Учитель физики;педагогические;Физика;штатный;01.09.2019;7;соответствие;учитель;4;3
            %1$s;7;Жданова;Вера;Олеговна;;Главный бухгалтер;руководящие;;штатный;01.09.2009;20;нет;эксперт;;
            %1$s;8;Зуева;Лидия;Фёдоровна;;Учитель биологии;педагогические;Биология;штатный;01.09.2011;18;высшая;тьютор, учитель;;3
            %2$s;1;Никифоров;Лев;Борисович;;Директор;руководящие;;штатный;01.08.2016;28;нет;директор;;
            """;

    private static final int PEOPLE_HERE = 8;

    /** Another one each time, so that the test may be repeated on a platform that runs. */
    final String code = Long.toString(7_000_000_000L + System.currentTimeMillis() / 1_000 % 1_000_000 * 10);

    private final String neighbour = Long.toString(Long.parseLong(code) + 1);
    private final String portalsSecret = "secret-of-" + code;
    private final People people;
    private final Municipality municipality;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    RegulatedSchool(People people) {
        this.people = people;
        this.municipality = new Municipality(people);
    }

    /** The methodist imports both schools; everybody gets an account, and so does the portal. */
    void arrive() {
        municipality.load("schools", SCHOOLS.formatted(code, neighbour).getBytes(StandardCharsets.UTF_8));
        municipality.load("staff", STAFF.formatted(code, neighbour).getBytes(StandardCharsets.UTF_8));
        for (int number = 1; number <= PEOPLE_HERE; number++) {
            people.awaitAccount(code + "-" + number);
        }
        people.awaitAccount(neighbour + "-1");
        new PortalAccount(people.asKeycloakAdmin()).open(code, portalsSecret);
    }

    Api head() {
        return number(1);
    }

    Api deputy() {
        return number(2);
    }

    Api associationHead() {
        return number(3);
    }

    Api tutor() {
        return number(4);
    }

    /** The psychologist, an expert of the development group. */
    Api expert() {
        return number(5);
    }

    Api teacher() {
        return number(6);
    }

    /** The accountant, an expert whom no group has. */
    Api expertElsewhere() {
        return number(7);
    }

    Api otherTutor() {
        return number(8);
    }

    Api foreignHead() {
        return people.as(neighbour + "-1");
    }

    Api methodist() {
        return people.as(People.METHODIST);
    }

    Portal portal() {
        return new Portal(people.asPortal(code, portalsSecret));
    }

    /** Id of somebody who works here, by the family name. */
    String id(String familyName) {
        return ids.computeIfAbsent(familyName, name -> municipality.staffId(code + "-2", name));
    }

    private Api number(int number) {
        return people.as(code + "-" + number);
    }
}
