package org.metodika.program.supports.messaging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportItemDone;
import org.metodika.contracts.support.SupportItemReopened;
import org.metodika.contracts.support.SupportItemWaived;
import org.metodika.kit.store.Message;
import org.metodika.program.supports.domain.ItemId;
import org.metodika.program.supports.domain.PassportItem;
import org.metodika.program.supports.domain.Settled;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.ids.HelpKind;

/** What is told of the items of a passport. */
final class ItemMessages {

    private ItemMessages() {}

    static Message<?> settled(Support support, Settled settled, @Nullable UUID by) {
        UUID id = support.id().value();
        UUID item = settled.item().value();
        List<String> help = help(support, settled.item());
        LocalDate deadline = deadline(support, settled.item());
        return switch (settled.how()) {
            case DONE ->
                new Message<>(
                        SupportCatalogue.SUPPORT_ITEM_DONE,
                        new SupportItemDone(
                                id, support.schoolId(), support.teacher(), item, deadline, help, settled.on(), by));
            case WAIVED ->
                new Message<>(
                        SupportCatalogue.SUPPORT_ITEM_WAIVED,
                        new SupportItemWaived(
                                id, support.schoolId(), support.teacher(), item, deadline, help, settled.on(), by));
        };
    }

    static Message<?> reopened(Support support, ItemId item, @Nullable UUID by) {
        return new Message<>(
                SupportCatalogue.SUPPORT_ITEM_REOPENED,
                new SupportItemReopened(
                        support.id().value(),
                        support.schoolId(),
                        support.teacher(),
                        item.value(),
                        deadline(support, item),
                        help(support, item),
                        by));
    }

    static List<String> names(Collection<HelpKind> help) {
        return help.stream().map(Enum::name).toList();
    }

    private static List<String> help(Support support, ItemId item) {
        return support.passport().item(item).map(found -> names(found.help())).orElse(List.of());
    }

    private static @Nullable LocalDate deadline(Support support, ItemId item) {
        return support.passport().item(item).map(PassportItem::deadline).orElse(null);
    }
}
