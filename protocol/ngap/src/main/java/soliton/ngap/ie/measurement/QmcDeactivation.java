package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// QMC deactivation, part of [soliton.ngap.message.UeContextModificationRequest]. TS 38.413
/// 9.2.2.7.
@Sequence
public record QmcDeactivation(@ListSize(min = 1, max = 16) List<QoeReference> qoeReferenceList) {
  public QmcDeactivation {
    qoeReferenceList = List.copyOf(qoeReferenceList);
  }
}
