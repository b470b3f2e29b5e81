package org.metodika.contracts;

/**
 * A Kafka topic of the platform. Topics are created by the service that owns the aggregate, never by the broker.
 *
 * @param name full name, e.g. {@code metodika.program.events}
 * @param kind what it holds and so how long it is kept
 * @param owner artifact name of the only service that writes to it
 */
public record Topic(String name, Kind kind, String owner) {

    /** How a topic is kept. */
    public enum Kind {
        /** Every event of one aggregate type, in order per aggregate, kept for ever; person-free. */
        EVENTS,
        /** The present full content per aggregate, compacted; for services only, may carry names. */
        STATE
    }

    /**
     * The topic of all events of an aggregate type.
     *
     * @param aggregate as in its wire names, e.g. {@code campaign-roll}
     * @param owner artifact name of the only service that writes to it
     */
    public static Topic events(String aggregate, String owner) {
        return new Topic("metodika." + aggregate + ".events", Kind.EVENTS, owner);
    }

    /**
     * The topic of the present content of an aggregate type.
     *
     * @param aggregate as in its wire names, e.g. {@code campaign-roll}
     * @param owner artifact name of the only service that writes to it
     */
    public static Topic state(String aggregate, String owner) {
        return new Topic("metodika." + aggregate + ".state", Kind.STATE, owner);
    }

    /** Name of the topic where the consumer group {@code group} leaves records of this topic that it could not digest. */
    public String deadLetters(String group) {
        return name + "." + group + ".dlt";
    }
}
