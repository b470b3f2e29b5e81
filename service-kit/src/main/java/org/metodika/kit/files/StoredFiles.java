package org.metodika.kit.files;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.metodika.kit.ids.Ids;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.gridfs.GridFsObject;
import org.springframework.data.mongodb.gridfs.GridFsOperations;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.data.mongodb.gridfs.GridFsUpload;

/**
 * Contents of files in GridFS, each under a key of its own that nobody outside learns. GridFS writes the pieces of a file one by
 * one and knows no transaction with the document that names it, so each content is written into a book before anything is done
 * with it, and struck out when it is certain what became of it. What stays in the book was left behind by a crash.
 */
public final class StoredFiles {

    private static final String OWNER = "owner";
    private static final String AT = "at";

    private final GridFsOperations files;
    private final MongoCollection<Document> chunks;
    private final MongoCollection<Document> book;
    private final Clock clock;

    /**
     * @param bucket name of the bucket in GridFS: the collections {@code <bucket>.files} and {@code <bucket>.chunks}
     * @param bookName collection of the book
     */
    public StoredFiles(
            MongoDatabaseFactory databases, MongoOperations mongo, String bucket, String bookName, Clock clock) {
        this.files = new GridFsTemplate(databases, mongo.getConverter(), bucket);
        this.chunks = mongo.getCollection(bucket + ".chunks");
        this.book = mongo.getCollection(bookName);
        this.clock = clock;
        book.createIndex(Indexes.ascending(AT));
    }

    /**
     * A content in the book.
     *
     * @param key key of the content
     * @param owner whose document should name it
     */
    public record Entry(String key, UUID owner) {}

    /** Keeps a content; it stays in the book until it is {@link #settle settled}. */
    public String keep(Path content, String mediaType, UUID owner) throws IOException {
        String key = Ids.next().toString();
        note(key, owner);
        try (InputStream in = Files.newInputStream(content)) {
            // The key stands for the name too: what people call the file is kept with its owner alone.
            GridFsObject<String, InputStream> upload = GridFsUpload.fromStream(in)
                    .id(key)
                    .filename(key)
                    .contentType(mediaType)
                    .build();
            files.store(upload);
            return key;
        } catch (IOException | RuntimeException failed) {
            discardQuietly(key, failed);
            throw failed;
        }
    }

    /** Writes a content into the book, before the document that names it lets it go. */
    public void note(String key, UUID owner) {
        book.replaceOne(
                eq("_id", key),
                new Document("_id", key).append(OWNER, owner.toString()).append(AT, Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    /** Strikes a content out of the book: its document names it. */
    public void settle(String key) {
        book.deleteOne(eq("_id", key));
    }

    /** Removes a content, also one of which only some pieces were written, and strikes it out of the book. */
    public void discard(String key) {
        files.delete(query(where("_id").is(key)));
        chunks.deleteMany(eq("files_id", key));
        settle(key);
    }

    private void discardQuietly(String key, Exception because) {
        try {
            discard(key);
        } catch (RuntimeException away) {
            // It is in the book.
            because.addSuppressed(away);
        }
    }

    /** The content, to be closed; empty where there is none. */
    public Optional<InputStream> open(String key) throws IOException {
        GridFSFile file = files.findOne(query(where("_id").is(key)));
        return file == null
                ? Optional.empty()
                : Optional.of(files.getResource(file).getInputStream());
    }

    /** What has stood in the book since before this moment, the oldest first. */
    public List<Entry> leftSince(Instant before, int limit) {
        return book.find(lt(AT, Date.from(before)))
                .sort(Sorts.ascending(AT))
                .limit(limit)
                .map(entry -> new Entry(entry.getString("_id"), UUID.fromString(entry.getString(OWNER))))
                .into(new ArrayList<>());
    }
}
