package org.metodika.diagnostics.effect;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.diagnostics.deficitlist.DeficitRow;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.effect.EffectController.By;
import org.metodika.diagnostics.effect.Effects.Group;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Gives the groups their titles: one look for all of them. */
@Component
class EffectViews {

    private final MongoOperations mongo;
    private final Directory directory;
    private final Dictionaries dictionaries;
    private final MessageSource messages;

    EffectViews(MongoOperations mongo, Directory directory, Dictionaries dictionaries, MessageSource messages) {
        this.mongo = mongo;
        this.directory = directory;
        this.dictionaries = dictionaries;
        this.messages = messages;
    }

    List<EffectView> of(By by, List<Group> groups, Set<String> hidden, Locale locale) {
        Function<Group, String> title = titles(by, groups, locale);
        Reading reading = new Reading(messages, locale);
        return groups.stream()
                .map(group -> hidden.contains(group.key())
                        ? EffectView.hidden(group.key(), title.apply(group), reading)
                        : EffectView.of(group.key(), title.apply(group), group.tally(), reading))
                .toList();
    }

    private Function<Group, String> titles(By by, List<Group> groups, Locale locale) {
        return switch (by) {
            case PROBLEM ->
                group -> {
                    DeficitRow example = group.example();
                    return dictionaries.entryTitle(
                            example.dictionary(), example.dictionaryVersion(), example.code(), locale);
                };
            case METHOD -> group -> method(group.key(), locale);
            case TEACHER -> {
                Map<UUID, String> names = directory.names(groups.stream()
                        .map(group -> group.example().teacherId())
                        .toList());
                yield group -> names.getOrDefault(group.example().teacherId(), group.key());
            }
            case SCHOOL -> {
                Map<String, String> names = mongo
                        .find(
                                query(where("_id")
                                        .in(groups.stream().map(Group::key).toList())),
                                KnownSchool.class)
                        .stream()
                        .collect(Collectors.toMap(KnownSchool::id, KnownSchool::name));
                yield group -> names.getOrDefault(group.key(), group.key());
            }
        };
    }

    private String method(String code, Locale locale) {
        String key = "value.activity." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return String.valueOf(messages.getMessage(key, null, code, locale));
    }
}
