package org.metodika.benchmarks.chaos;

import java.util.List;
import org.metodika.demo.client.Client;
import org.metodika.demo.play.Listener;
import org.metodika.demo.play.YearPlayer;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.report.Report;

/** What a municipality does on a platform; the same in every run, and told to the journal of the client. */
@FunctionalInterface
public interface Life {

    /** How many people act at the same time. */
    int THREADS = 16;

    /**
     * Lives it from beginning to end.
     *
     * @return what came out otherwise than it must, in words
     */
    List<String> live(Client client) throws InterruptedException;

    /** The school year of the demonstration. */
    static Life year(Plan plan) {
        return client ->
                new YearPlayer(client, Listener.NONE, THREADS).play(plan).differences(Report.expected(plan));
    }
}
