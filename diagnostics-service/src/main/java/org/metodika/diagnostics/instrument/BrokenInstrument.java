package org.metodika.diagnostics.instrument;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A data file of an instrument or a dictionary that can't be used; the service does not start with it. */
public final class BrokenInstrument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenInstrument(String file, String problem) {
        super(file + ": " + problem);
    }

    /** Says in one line what is wrong. */
    static final class Analyzer extends AbstractFailureAnalyzer<BrokenInstrument> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, BrokenInstrument cause) {
            return new FailureAnalysis(
                    "An instrument is not usable. " + cause.getMessage(), "Correct the file and start again.", cause);
        }
    }
}
