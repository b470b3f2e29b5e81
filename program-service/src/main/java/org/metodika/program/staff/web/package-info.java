/** Staff members over HTTP; lists and exports. */
@NullMarked
package org.metodika.program.staff.web;

import org.jspecify.annotations.NullMarked;
