package soliton.ngap.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.ie.PrivateIe;
import soliton.ngap.message.PrivateMessage;
import soliton.per.Criticality;
import soliton.per.PerCodecs;
import soliton.per.PerReader;
import soliton.per.PerWriter;

/// Codec of the private message (TS 38.413 9.4.4), whose IEs have local or global identities.
@PerCodecs
public final class PrivateMessages {
  private static final int MOST = 65535;

  private PrivateMessages() {}

  public static @Nullable PrivateMessage readPrivateMessage(PerReader in) {
    boolean hasAdditions = in.bit();
    int count = in.listLength(1, MOST, false);
    List<PrivateIe> ies = new ArrayList<>();
    for (int i = 0; i < count && !in.isUnusable(); i++) {
      ies.add(readIe(in));
    }
    if (hasAdditions) {
      in.skipAdditions();
    }
    return in.isUnusable() ? null : new PrivateMessage(ies);
  }

  private static PrivateIe readIe(PerReader in) {
    int chosen = in.choice(2, false, "PrivateIE-ID");
    Integer local = chosen == 0 ? (Integer) (int) in.integer(0, MOST) : null;
    Octets global = chosen == 0 ? null : in.octets();
    Criticality criticality = BaseTypes.readCriticality(in);
    return new PrivateIe(local, global, criticality, in.openType());
  }

  public static void writePrivateMessage(PerWriter out, PrivateMessage message) {
    out.bit(false);
    out.listLength(message.privateIes().size(), 1, MOST, false, "privateIEs");
    for (PrivateIe ie : message.privateIes()) {
      Integer local = ie.local();
      Octets global = ie.global();
      out.choice(local != null ? 0 : 1, 2, false);
      if (local != null) {
        out.integer(local, 0, MOST, "local");
      } else if (global != null) {
        out.octets(global);
      } else {
        out.absent("PrivateIE-ID");
      }
      BaseTypes.writeCriticality(out, ie.criticality());
      out.octets(ie.value());
    }
  }
}
