package org.metodika.program.accounts;

import java.time.Clock;
import java.util.List;
import org.metodika.contracts.Topic;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.store.ContractJson;

/**
 * Follows the staff of the directory and notes which accounts are wanted. It does not talk to Keycloak: an outage there, or
 * one person whom Keycloak refuses, must hold up nobody else.
 */
public final class AccountFollower implements Follower {

    private final Accounts accounts;
    private final AccountKeeper keeper;
    private final ContractJson json;
    private final Clock clock;

    public AccountFollower(Accounts accounts, AccountKeeper keeper, ContractJson json, Clock clock) {
        this.accounts = accounts;
        this.keeper = keeper;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<Topic> topics() {
        return List.of(StaffCatalogue.STAFF_STATES);
    }

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        for (int i = 0; i < batch.size(); i++) {
            Incoming message = batch.get(i);
            byte[] value = message.value();
            if (value == null || !StaffCatalogue.STAFF_MEMBER_STATE.name().equals(message.type())) {
                continue;
            }
            try {
                StaffMemberState person = json.read(StaffCatalogue.STAFF_MEMBER_STATE, value);
                accounts.want(person, message.sequence(), clock.instant());
            } catch (RuntimeException e) {
                throw new FollowerFailure(i, e);
            }
        }
        keeper.wake();
    }
}
