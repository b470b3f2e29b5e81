package org.metodika.diagnostics.ballots;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Which survey and group a link lets in: {@code {_id: hash of the secret, survey, group}}. No time, no person, and no mark when it
 * is used. They go when the survey ends, so that a link to it is then one that nobody ever issued.
 */
public final class Links {

    private static final String SURVEY = "survey";
    private static final String GROUP = "group";

    private final MongoCollection<Document> collection;
    private final SecureRandom random = new SecureRandom();

    public Links(MongoCollection<Document> collection) {
        this.collection = collection;
        collection.createIndex(Indexes.ascending(SURVEY));
    }

    /** Where a link leads. */
    public record Admission(UUID survey, String group) {}

    /** Makes so many new links; the only time that their secrets are known here. */
    public List<LinkSecret> issue(UUID survey, String group, int count) {
        List<LinkSecret> secrets =
                Stream.generate(() -> LinkSecret.mint(random)).limit(count).toList();
        // In the order of the hashes: the order of the sheet they are printed on is nobody's business.
        collection.insertMany(secrets.stream()
                .map(LinkSecret::linkHash)
                .sorted()
                .map(hash -> new Document("_id", hash)
                        .append(SURVEY, survey.toString())
                        .append(GROUP, group))
                .toList());
        return secrets;
    }

    /** Where this link leads; empty for one that nobody issued, or whose survey has ended. */
    public Optional<Admission> find(LinkSecret secret) {
        return Optional.ofNullable(collection.find(eq("_id", secret.linkHash())).first())
                .map(link -> new Admission(UUID.fromString(link.getString(SURVEY)), link.getString(GROUP)));
    }

    /** Forgets all links of a survey. */
    public void forget(UUID survey) {
        collection.deleteMany(eq(SURVEY, survey.toString()));
    }
}
