package org.metodika.monitoring.watch;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.metodika.monitoring.journalrows.ConsultationRow;
import org.metodika.monitoring.watchrows.DeficitRow;
import org.metodika.monitoring.watchrows.PartakingRow;
import org.metodika.monitoring.watchrows.PlanRow;
import org.metodika.monitoring.watchrows.ReturnRow;

/**
 * All that the lists of one school are counted from. More may be in it than counts.
 *
 * @param today day of the school
 * @param checkpoints open ones, and those passed in the school year
 * @param controls open ones, and those with a measure that is not done
 * @param duties open ones
 * @param deficits open ones
 */
record Facts(
        LocalDate today,
        List<KnownPerson> people,
        List<CheckpointRow> checkpoints,
        List<ReturnRow> returns,
        List<ControlRow> controls,
        List<DutyRow> duties,
        List<PlanRow> plans,
        List<DeficitRow> deficits,
        List<PartakingRow> partakings,
        List<ConsultationRow> consultations) {}
