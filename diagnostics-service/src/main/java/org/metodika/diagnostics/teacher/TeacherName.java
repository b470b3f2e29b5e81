package org.metodika.diagnostics.teacher;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Имя работника: what lists show instead of an id.
 *
 * @param name family name, given name, patronymic
 */
@Document("teacher_names")
public record TeacherName(@Id UUID id, String name, String position) {}
