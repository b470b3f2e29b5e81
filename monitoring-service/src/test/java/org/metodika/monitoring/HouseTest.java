package org.metodika.monitoring;

import org.metodika.test.architecture.HouseRulesContract;

class HouseTest extends HouseRulesContract {}
