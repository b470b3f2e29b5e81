package org.metodika.test.sample;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** Keeps the service kit's beans out of the sample. */
class WithoutServiceKit implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(String[] names, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            wanted[i] = names[i] == null || !names[i].startsWith("org.metodika.kit.");
        }
        return wanted;
    }
}
