package org.metodika.local.store;

import java.nio.file.Path;

/** The document store as a process. */
public final class DocumentStoreMain {

    private DocumentStoreMain() {}

    /**
     * Starts the store.
     *
     * @param args the port on the loopback address, the file
     */
    public static void main(String[] args) {
        DocumentStore store =
                DocumentStore.inFile(Integer.parseInt(args[0]), Path.of(args[1]), DocumentStoreMain::giveUp);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close"));
    }

    /** A store that can't write must not go on answering: whoever started it sees it end, and why. */
    private static void giveUp(Throwable failure) {
        System.err.println("The document store can't write its file any more: " + failure);
        Thread.ofPlatform().daemon().start(() -> System.exit(1));
    }
}
