@NullMarked
package org.metodika.program.school.domain;

import org.jspecify.annotations.NullMarked;
