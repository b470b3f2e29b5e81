package org.metodika.monitoring.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodika.monitoring.controlledprogram.ControlledProgram;

/**
 * Money in roubles, planned and spent, with a forecast (B28, B42).
 *
 * @param deviation what was spent above the plan; below zero for what is left
 * @param expected what will have been spent at the end: of a stage that is over what was spent, of another the plan, or more where
 *     more was spent already
 * @param lacking what the plan lacks for that; 0 where it suffices
 * @param sources the same by source, in the order of their names
 */
record Finances(long planned, long spent, long deviation, long expected, long lacking, List<OfSource> sources) {

    /**
     * Money of one source.
     *
     * @param source BUDGET, EXTRA_BUDGET, GRANT or OWN
     */
    record OfSource(String source, Origin origin, long planned, long spent, long deviation) {}

    static Finances of(Collection<ControlledProgram> programs) {
        long planned = 0;
        long spent = 0;
        long expected = 0;
        Map<String, long[]> sources = new TreeMap<>();
        for (ControlledProgram program : programs) {
            for (ControlledProgram.Stage stage : program.stages()) {
                ControlledProgram.Money money = stage.money();
                if (money != null) {
                    planned += money.planned();
                    spent += money.spent();
                    expected += stage.settled() ? money.spent() : Math.max(money.planned(), money.spent());
                    long[] sum = sources.computeIfAbsent(money.source(), source -> new long[2]);
                    sum[0] += money.planned();
                    sum[1] += money.spent();
                }
            }
        }
        List<OfSource> bySource = new ArrayList<>();
        sources.forEach((source, sum) ->
                bySource.add(new OfSource(source, Origin.of(source), sum[0], sum[1], sum[1] - sum[0])));
        return new Finances(planned, spent, spent - planned, expected, Math.max(0, expected - planned), bySource);
    }
}
