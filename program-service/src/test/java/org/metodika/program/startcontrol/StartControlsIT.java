package org.metodika.program.startcontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.ids.Ids;
import org.metodika.program.startcontrol.StartControlFact.Standing;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;

/** What preliminary controls say, late and again. */
@PlatformTest
class StartControlsIT {

    private final StartControls controls;

    StartControlsIT(StartControls controls) {
        this.controls = controls;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_26, 987_654_321})
    @Requirement("B47")
    void newsInAnyOrderAndAgainComeToTheSame(long seed) {
        Random random = new Random(seed);
        int let = 0;
        for (int life = 0; life < 40; life++) {
            UUID program = Ids.next();
            List<StartControlFact> last = new ArrayList<>();
            List<Runnable> news = new ArrayList<>();
            for (int control = 0; control < 1 + random.nextInt(3); control++) {
                UUID id = Ids.next();
                String object = random.nextBoolean() ? "MONEY" : "DEVELOPMENT";
                StartControlFact fact = null;
                for (long sequence = 1; sequence <= 1 + random.nextInt(4); sequence++) {
                    Standing standing = sequence == 1 ? Standing.OPEN : any(random);
                    boolean held = standing == Standing.LETS || standing == Standing.HOLDS;
                    fact = new StartControlFact(id, program, object, standing, held ? Ids.next() : null, sequence);
                    news.add(telling(fact));
                }
                last.add(fact);
            }
            news.addAll(List.copyOf(news));
            Collections.shuffle(news, random);
            news.forEach(Runnable::run);
            boolean lets = StartControlFact.letStart(last);
            assertThat(controls.letStart(Set.of(program)).contains(program)).isEqualTo(lets);
            let += lets ? 1 : 0;
        }
        assertThat(let).as("walks that came to a start").isBetween(1, 39);
    }

    private Runnable telling(StartControlFact fact) {
        return () ->
                controls.keep(fact.id(), fact.programId(), fact.object(), fact.standing(), fact.act(), fact.sequence());
    }

    private static Standing any(Random random) {
        Standing[] all = Standing.values();
        return random.nextInt(3) == 0 ? all[random.nextInt(all.length)] : Standing.LETS;
    }
}
