/** Files that people keep: checked against their type, hashed on the way, stored in GridFS; and the book of what is on its way. */
@NullMarked
package org.metodika.kit.files;

import org.jspecify.annotations.NullMarked;
