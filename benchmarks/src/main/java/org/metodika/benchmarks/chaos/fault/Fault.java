package org.metodika.benchmarks.chaos.fault;

import java.time.Duration;

/**
 * One blow to one process.
 *
 * @param process its name in the local stack
 * @param after how long after the first blow of its strike
 * @param standstill how long it is stopped; not used for a kill
 */
public record Fault(Kind kind, String process, Duration after, Duration standstill) {

    /** What is done to the process. */
    public enum Kind {
        /** {@code kill -9}; the supervisor starts it again. */
        KILL("kill -9"),
        /** {@code SIGSTOP}, and {@code SIGCONT} after a while: it lives on and believes that no time has passed. */
        FREEZE("SIGSTOP");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people who know systems call it. */
        public String words() {
            return words;
        }
    }

    static Fault kill(String process, Duration after) {
        return new Fault(Kind.KILL, process, after, Duration.ZERO);
    }

    static Fault freeze(String process, Duration after, Duration standstill) {
        return new Fault(Kind.FREEZE, process, after, standstill);
    }

    /** The blow in words, with how long where that matters. */
    public String words() {
        return kind == Kind.FREEZE
                ? "%s %d s %s".formatted(kind.words(), standstill.toSeconds(), process)
                : kind.words() + " " + process;
    }
}
