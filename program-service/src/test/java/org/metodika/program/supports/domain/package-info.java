@NullMarked
package org.metodika.program.supports.domain;

import org.jspecify.annotations.NullMarked;
