/** Register: files that people keep, checked against their type, in GridFS; and the book of what is on its way (B52). */
@NullMarked
package org.metodika.program.portfoliofiles;

import org.jspecify.annotations.NullMarked;
