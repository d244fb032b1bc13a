package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// DL discarding. TS 38.413 9.4.5.
@Sequence
public record DlDiscarding(
    @ListSize(min = 1, max = 32) List<DrbsSubjectToDlDiscardingItem> drbsSubjectToDlDiscarding)
    implements ProcedureStageChoice {
  public DlDiscarding {
    drbsSubjectToDlDiscarding = List.copyOf(drbsSubjectToDlDiscarding);
  }
}
