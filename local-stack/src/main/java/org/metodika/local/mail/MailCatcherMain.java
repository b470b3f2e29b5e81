package org.metodika.local.mail;

import java.io.IOException;

/** The mail catcher as a process. */
public final class MailCatcherMain {

    private MailCatcherMain() {}

    /**
     * Starts it.
     *
     * @param args the port that mail comes to, the port where it is read
     */
    public static void main(String[] args) throws IOException {
        MailCatcher catcher = MailCatcher.start(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        System.out.println("Mail comes to port " + args[0] + " and is read at http://127.0.0.1:" + args[1]);
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close, "close"));
    }
}
