package soliton.sbi.nnrf;

import java.util.List;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.sbi.NfInstanceId;
import soliton.sbi.NfType;

/// NFProfile (TS 29.510 6.1.6.2.2), of it what Soliton's functions select by.
///
/// @param address where it is reached; `direct` inside this process
/// @param priority 0..65535, lower is preferred
/// @param capacity 0..65535, relative to others of the same priority
/// @param services names of its services, as `nausf-auth`
/// @param allowedNfTypes who may use it; empty: everybody
public record NfProfile(
    NfInstanceId id,
    NfType type,
    Status status,
    String address,
    List<Plmn> plmns,
    List<Snssai> snssais,
    List<String> services,
    List<NfType> allowedNfTypes,
    int priority,
    int capacity) {
  public NfProfile {
    plmns = List.copyOf(plmns);
    snssais = List.copyOf(snssais);
    services = List.copyOf(services);
    allowedNfTypes = List.copyOf(allowedNfTypes);
  }

  /// NFStatus (6.1.6.3.7).
  public enum Status {
    REGISTERED,
    SUSPENDED,
    UNDISCOVERABLE
  }
}
