package org.metodika.diagnostics;

import org.metodika.test.architecture.HouseRulesContract;

class HouseTest extends HouseRulesContract {}
