@NullMarked
package org.metodika.program.electives.domain;

import org.jspecify.annotations.NullMarked;
