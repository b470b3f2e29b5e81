/** Staff members as the other features and the web see them; who may see whom. */
@NullMarked
package org.metodika.program.staff.application;

import org.jspecify.annotations.NullMarked;
