package org.metodika.diagnostics.dictionary;

import java.io.IOException;
import org.metodika.diagnostics.publication.PublishedFile;
import org.metodika.kit.problem.ProblemException;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A data file that ships with the service; a field too many or too few is an error. */
public record DataFile(Resource resource) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * What the file says.
     *
     * @throws BrokenFile where it can't be read
     */
    public <T> T read(Class<T> type) {
        try {
            return JSON.readValue(bytes(), type);
        } catch (JacksonException e) {
            throw broken(e.getOriginalMessage());
        }
    }

    /**
     * The list that the file publishes, with its heading.
     *
     * @throws BrokenFile where it can't be read
     */
    public PublishedFile published(PublishedFile.Form form) {
        try {
            if (PublishedFile.read(bytes(), form) instanceof PublishedFile.Reading.Read(var file) && file.isJson()) {
                return file;
            }
        } catch (ProblemException e) {
            throw broken(e.flaws().toString());
        }
        throw broken("is no list in JSON");
    }

    private byte[] bytes() {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw broken("can't be read: " + e.getMessage());
        }
    }

    /** The error that this file can't be used because of a problem. */
    public BrokenFile broken(String problem) {
        String name = resource.getFilename();
        return new BrokenFile(name == null ? resource.getDescription() : name, problem);
    }
}
