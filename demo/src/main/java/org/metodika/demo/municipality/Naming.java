package org.metodika.demo.municipality;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.datafaker.Faker;

/** Names as they are in Russia; nobody in a school has the same family name and first name as another. */
final class Naming {

    private static final int WOMEN_PERCENT = 84;

    private final Faker faker;
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    Naming(Dice dice) {
        this.dice = dice;
        this.faker = new Faker(Locale.forLanguageTag("ru"), dice.random());
    }

    /** Family name, first name, patronymic. */
    List<String> person() {
        List<String> name;
        do {
            String sex = dice.percent(WOMEN_PERCENT) ? "female" : "male";
            name = List.of(part(sex, "last"), part(sex, "first"), part(sex, "middle"));
        } while (!taken.add(name.get(0) + name.get(1)));
        return name;
    }

    private String part(String sex, String which) {
        return faker.resolve("name.%s_%s_name".formatted(sex, which));
    }
}
