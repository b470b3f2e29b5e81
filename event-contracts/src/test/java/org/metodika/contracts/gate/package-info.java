/**
 * The gate in front of the wire: writes schemas, AsyncAPI and the page of events from the records, and refuses a
 * contract that could break a reader or carry a person.
 */
@NullMarked
package org.metodika.contracts.gate;

import org.jspecify.annotations.NullMarked;
