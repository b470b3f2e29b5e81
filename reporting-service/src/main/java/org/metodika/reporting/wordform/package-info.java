/** Word documents with named fields ({@code {{teacher.full}}}): what fields one has, whether it is harmless, and the same filled in. */
@NullMarked
package org.metodika.reporting.wordform;

import org.jspecify.annotations.NullMarked;
