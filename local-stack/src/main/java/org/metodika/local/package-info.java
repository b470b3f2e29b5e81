/** The whole platform on one machine, as processes of their own: what runs, on which ports, with which settings. */
@NullMarked
package org.metodika.local;

import org.jspecify.annotations.NullMarked;
