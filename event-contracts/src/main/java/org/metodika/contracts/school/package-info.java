/** Messages about schools of the municipality (requirement E04). */
@NullMarked
package org.metodika.contracts.school;

import org.jspecify.annotations.NullMarked;
