package org.metodika.local.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/** The document store as a process. */
public final class DocumentStoreMain {

    private DocumentStoreMain() {}

    /**
     * Starts the store.
     *
     * @param args the port, the file, and the address to listen on (the loopback address when it is left out)
     */
    public static void main(String[] args) throws UnknownHostException {
        InetAddress address = args.length > 2 ? InetAddress.getByName(args[2]) : InetAddress.getLoopbackAddress();
        DocumentStore store = DocumentStore.inFile(
                new InetSocketAddress(address, Integer.parseInt(args[0])), Path.of(args[1]), DocumentStoreMain::giveUp);
        System.out.println("Waiting for connections on port " + store.port());
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close"));
    }

    /** A store that can't write must not go on answering: whoever started it sees it end, and why. */
    private static void giveUp(Throwable failure) {
        System.err.println("The document store can't write its file any more: " + failure);
        Thread.ofPlatform().daemon().start(() -> System.exit(1));
    }
}
