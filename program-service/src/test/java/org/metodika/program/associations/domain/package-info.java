@NullMarked
package org.metodika.program.associations.domain;

import org.jspecify.annotations.NullMarked;
