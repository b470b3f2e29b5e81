package org.metodika.reporting;

import org.metodika.test.architecture.HouseRulesContract;

class HouseTest extends HouseRulesContract {}
