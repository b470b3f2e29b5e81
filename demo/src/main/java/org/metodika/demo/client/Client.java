package org.metodika.demo.client;

/**
 * People at work through the gateway. One client serves any number of people and threads.
 *
 * <pre>{@code
 * try (Client client = Client.of("http://127.0.0.1:8080", "http://127.0.0.1:8085/realms/metodika")
 *         .journal(journal).open()) {
 *     Caller head = client.as(Account.demo("1001-1"));
 *     head.post("seed/approve/7", Body.json(order), "/api/programs/{}/approval", program).done();
 * }
 * }</pre>
 */
public final class Client implements AutoCloseable {

    private final String gateway;
    private final Journal journal;
    private final Patience patience;
    private final Traffic traffic = new Traffic();
    private final Wire wire;
    private final Sessions sessions;

    private Client(Options options) {
        this.gateway = options.gateway;
        this.journal = options.journal;
        this.patience = options.patience;
        this.wire = new Wire(patience, traffic);
        this.sessions = new Sessions(options.issuer, wire, traffic);
    }

    /**
     * A client yet to be opened.
     *
     * @param gateway address of the gateway, without a slash at its end
     * @param issuer address of Keycloak's realm
     */
    public static Options of(String gateway, String issuer) {
        return new Options(gateway, issuer);
    }

    /** What may be chosen about a client. */
    public static final class Options {

        private final String gateway;
        private final String issuer;
        private Journal journal = Journal.NONE;
        private Patience patience = Patience.USUAL;

        private Options(String gateway, String issuer) {
            this.gateway = gateway;
            this.issuer = issuer;
        }

        /** Who is told the answers to writes. */
        public Options journal(Journal told) {
            this.journal = told;
            return this;
        }

        /** How long it goes on with a request. */
        public Options patience(Patience wanted) {
            this.patience = wanted;
            return this;
        }

        /** The client, ready to use; nobody signs in before the first call. */
        public Client open() {
            return new Client(this);
        }
    }

    /** Acts for an account; it signs in with the first call. */
    public Caller as(Account account) {
        return new Caller(account, gateway, sessions, wire, traffic, journal, patience);
    }

    /** How long it goes on with a request. */
    public Patience patience() {
        return patience;
    }

    /** What was sent so far. */
    public Traffic traffic() {
        return traffic;
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        wire.close();
    }
}
