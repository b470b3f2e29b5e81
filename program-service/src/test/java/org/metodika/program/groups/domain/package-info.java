@NullMarked
package org.metodika.program.groups.domain;

import org.jspecify.annotations.NullMarked;
