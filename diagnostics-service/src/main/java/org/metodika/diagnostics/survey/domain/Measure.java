package org.metodika.diagnostics.survey.domain;

/** Where and by what is measured. */
record Measure(String schoolId, String instrument, int version) {

    boolean sameInstrument(Measure other) {
        return instrument.equals(other.instrument) && version == other.version;
    }
}
