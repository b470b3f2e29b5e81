/**
 * The document store of one machine: speaks MongoDB's wire protocol, keeps its data in one file and has every
 * acknowledged write in that file before it answers. Usable in-process by tests and as a process by the local stack.
 */
@NullMarked
package org.metodika.local.store;

import org.jspecify.annotations.NullMarked;
