package org.metodika.program;

import org.metodika.test.architecture.HouseRulesContract;

class HouseTest extends HouseRulesContract {}
