package org.metodika.gateway;

import org.metodika.test.architecture.HouseRulesContract;

class HouseTest extends HouseRulesContract {}
