/** Aggregates in MongoDB: state and outgoing messages in one conditional write. */
@NullMarked
package org.metodika.kit.store;

import org.jspecify.annotations.NullMarked;
