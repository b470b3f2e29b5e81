package org.metodika.program.offerlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка организаторов обучения.
 *
 * @param position where the list goes on: by name
 * @param quality mean of the newest rating of each source, 1 to 5; null where nobody has rated it
 * @param sources how many sources the quality is made of
 */
@Document("provider_rows")
record ProviderRow(
        @Id UUID id,
        @Indexed String position,
        String name,
        String kind,
        @Nullable Double quality,
        int sources) {}
