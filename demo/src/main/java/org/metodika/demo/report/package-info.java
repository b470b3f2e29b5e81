/** What came of the year: the figures of the gateway's reports, those the plan leads to, and the page that is printed. */
@NullMarked
package org.metodika.demo.report;

import org.jspecify.annotations.NullMarked;
