/** Pages: written from the texts of all modules, and served. */
@NullMarked
package org.metodika.gateway.page;

import org.jspecify.annotations.NullMarked;
