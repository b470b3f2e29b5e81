/** What people type and see: the commands of the script {@code ./metodika}. */
@NullMarked
package org.metodika.local.cli;

import org.jspecify.annotations.NullMarked;
