package org.metodika.monitoring.watch;

import java.util.List;

/**
 * What the lists of a school say.
 *
 * @param entries in the order of {@link WatchEntry#ORDER}
 * @param coverage teachers with open deficits, and how many of them have an open plan (D04)
 * @param participation teachers of the staff, and how many of them took part in something this school year (D05)
 * @param staff changes when a name or a relation of somebody changes, since people see these beside the entries
 */
public record WatchContent(List<WatchEntry> entries, Share coverage, Share participation, int staff) {

    /** Some of all. */
    public record Share(int all, int some) {}
}
