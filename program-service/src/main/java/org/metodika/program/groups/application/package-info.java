/** What people do with development groups, and who may. */
@NullMarked
package org.metodika.program.groups.application;

import org.jspecify.annotations.NullMarked;
