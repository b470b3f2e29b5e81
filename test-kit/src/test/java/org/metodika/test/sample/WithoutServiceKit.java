package org.metodika.test.sample;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Keeps the service kit's beans out of the sample; {@code sample.service-kit=true} lets them in. */
class WithoutServiceKit implements AutoConfigurationImportFilter, EnvironmentAware {

    private boolean wanted;

    @Override
    public void setEnvironment(Environment environment) {
        wanted = environment.getProperty("sample.service-kit", Boolean.class, false);
    }

    @Override
    public boolean[] match(String[] names, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            matches[i] = wanted || names[i] == null || !names[i].startsWith("org.metodika.kit.");
        }
        return matches;
    }
}
