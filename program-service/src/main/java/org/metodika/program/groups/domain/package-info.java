/** What a development group is: its orders, who may be in it, by when its work is to be done. */
@NullMarked
package org.metodika.program.groups.domain;

import org.jspecify.annotations.NullMarked;
