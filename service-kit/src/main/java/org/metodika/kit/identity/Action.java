package org.metodika.kit.identity;

import java.util.Map;

/**
 * Something that roles may do: a row of the table of roles. Each service lists its rows in an enum; what is not granted
 * there is refused.
 */
public interface Action {
    Map<Role, Breadth> grants();
}
