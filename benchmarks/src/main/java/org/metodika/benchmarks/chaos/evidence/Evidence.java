package org.metodika.benchmarks.chaos.evidence;

import java.util.List;
import java.util.Map;

/**
 * All that is known about a platform when a municipality has lived in it and everything has come to rest.
 *
 * @param promises writes that were acknowledged
 * @param aggregates what is stored
 * @param messages what the topics hold, each partition in its order
 * @param rows rows of the read models by their id, by {@code database.collection}
 * @param rebuilt the same after each was rebuilt from its topic, for those that can be
 * @param kept rows of what reactions and keepers write, by {@code database.collection}
 * @param histories rows of the histories of programs by their id, which is program and number of the event
 * @param feeds ids of events in the feed of changes, by school, in the order of the feed
 * @param reports lists and reports as the gateway answers them, by name; each a list of entries
 * @param shown versions by resource as the gateway answers them
 * @param deadLetters messages that could not be digested
 * @param strangers collections that nobody told the checker of
 */
public record Evidence(
        List<Promise> promises,
        List<StoredAggregate> aggregates,
        List<TopicMessage> messages,
        Map<String, Map<String, Object>> rows,
        Map<String, Map<String, Object>> rebuilt,
        Map<String, Map<String, Object>> kept,
        Map<String, Object> histories,
        Map<String, List<String>> feeds,
        Map<String, List<Object>> reports,
        Map<String, Long> shown,
        List<String> deadLetters,
        List<String> strangers) {

    /** Nothing at all, to begin a story with in tests. */
    public static Evidence none() {
        return new Evidence(
                List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                List.of(), List.of());
    }
}
