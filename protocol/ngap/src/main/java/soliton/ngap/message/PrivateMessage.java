package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import soliton.ngap.FromCore;
import soliton.ngap.FromRan;
import soliton.ngap.ie.PrivateIe;
import soliton.per.ApMessage;

/// PRIVATE MESSAGE, either direction: what vendors have agreed on. TS 38.413 9.4.4. Its codec is
/// written by hand, for its IEs have identities of another kind.
///
/// @param privateIes 1..65535
@ApMessage(procedure = 31, kind = INITIATING, criticality = IGNORE)
public record PrivateMessage(List<PrivateIe> privateIes) implements FromRan, FromCore {
  public PrivateMessage {
    privateIes = List.copyOf(privateIes);
  }
}
