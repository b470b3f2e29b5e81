package org.metodika.test.kitsample;

import org.metodika.test.architecture.HouseRulesContract;

/** Run by {@code HouseRulesTest} alone: there is no main code in this package, so the rules have nothing to look at. */
public class HouseOfNobody extends HouseRulesContract {}
