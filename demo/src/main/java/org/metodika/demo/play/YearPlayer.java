package org.metodika.demo.play;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.metodika.demo.client.Client;
import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.Day;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.report.Report;

/**
 * Plays plans. Each day the clocks of all services are set first; then what concerns different people happens at the same
 * time, what concerns one person in its order; the next day begins when all of it is done. Every write has a key that
 * follows from the plan, so a play that was broken off is played again from its beginning and ends in the same state.
 *
 * <pre>{@code
 * Plan plan = Plan.of(new Size(2, 24, 7, 2026));
 * Report report = new YearPlayer(client, listener, 16).play(plan);
 * report.equals(Report.expected(plan));
 * }</pre>
 */
public final class YearPlayer {

    private final Client client;
    private final Listener listener;
    private final int threads;

    /** @param threads how many things happen at the same time at most */
    public YearPlayer(Client client, Listener listener, int threads) {
        this.client = client;
        this.listener = listener;
        this.threads = threads;
    }

    /** What stands on the platform where this plan is to be played. */
    public Ground ground(Plan plan) throws InterruptedException {
        return new Arrival(new Backstage(client, plan), listener).ground();
    }

    /**
     * Plays a plan to its end.
     *
     * @return what the gateway reports; equal to {@link Report#expected} unless something went wrong
     * @throws org.metodika.demo.client.GaveUp when something stayed away for longer than the client's patience
     * @throws org.metodika.demo.client.UnexpectedAnswer when the platform refused what it had to accept
     */
    public Report play(Plan plan) throws InterruptedException {
        Backstage backstage = new Backstage(client, plan);
        Clocks clocks = new Clocks(backstage);
        Arrival arrival = new Arrival(backstage, listener);
        clocks.morningOf(plan.firstDay());
        arrival.come();
        listener.scene(Listener.Scene.YEAR, plan);
        Actors actors = new Actors(backstage, arrival);
        int number = 0;
        for (Day day : plan.days()) {
            listener.beforeDay(day, ++number);
            clocks.morningOf(day.date());
            play(day, actors);
        }
        listener.scene(Listener.Scene.REPORT, plan);
        clocks.morningOf(plan.lastDay());
        return new Reading(backstage).read();
    }

    /** All errands of a day; the first failure ends the others. */
    private void play(Day day, Actors actors) throws InterruptedException {
        Semaphore places = new Semaphore(threads);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            var errands = new ExecutorCompletionService<Void>(people);
            for (List<Act> errand : day.errands()) {
                errands.submit(() -> {
                    places.acquire();
                    try {
                        run(errand, day.date(), actors);
                    } finally {
                        places.release();
                    }
                    return null;
                });
            }
            try {
                for (int i = 0; i < day.errands().size(); i++) {
                    errands.take().get();
                }
            } catch (ExecutionException e) {
                people.shutdownNow();
                throw e.getCause() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                people.shutdownNow();
                throw e;
            }
        }
    }

    private void run(List<Act> errand, LocalDate today, Actors actors) throws InterruptedException {
        for (Act act : errand) {
            actors.perform(act, today);
            listener.done(act);
        }
    }
}
