package soliton.upf.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.pfcp.ie.DomainName;
import soliton.pfcp.ie.SliceId;
import soliton.pfcp.ie.UserId;
import soliton.pfcp.message.SessionEstablishmentRequest;

/// Whose session it is, as far as the SMF tells (TS 29.244 7.5.2: User ID, APN/DNN, S-NSSAI).
/// What cannot be read is as if it were absent: nothing but what people and analytics see hangs on
/// it.
///
/// @param packedImsi the IMSI's digits as TS 29.274 8.3 has them, filled up, in eight octets, for
///     there are very many of them; [#NO_IMSI] if it was not told
public record Identity(long packedImsi, @Nullable Dnn dnn, @Nullable Snssai snssai) {
  public static final long NO_IMSI = -1;
  public static final Identity UNKNOWN = new Identity(NO_IMSI, null, null);
  private static final int MOST_OCTETS = 8;
  private static final int FILLER = 15;

  public static Identity of(SessionEstablishmentRequest request) {
    UserId user = request.userId();
    DomainName name = request.dnn();
    SliceId slice = request.snssai();
    return new Identity(
        user == null ? NO_IMSI : packed(user.imsi()),
        name == null || !Dnn.isValid(name.text()) ? null : new Dnn(name.text()),
        slice == null ? null : slice.value());
  }

  private static long packed(@Nullable Octets imsi) {
    if (imsi == null || imsi.length() > MOST_OCTETS) {
      return NO_IMSI;
    }
    long packed = NO_IMSI;
    for (int i = imsi.length() - 1; i >= 0; i--) {
      packed = packed << Byte.SIZE | imsi.at(i) & 0xff;
    }
    return packed;
  }

  /// The same name and slice as another session, kept once.
  Identity sharing(Identity other) {
    return dnn != null && dnn.equals(other.dnn) && Objects.equals(snssai, other.snssai)
        ? new Identity(packedImsi, other.dnn, other.snssai)
        : this;
  }

  public @Nullable Supi supi() {
    StringBuilder digits = new StringBuilder();
    long rest = packedImsi;
    for (; (rest & FILLER) <= 9 && digits.length() < 2 * MOST_OCTETS; rest >>= 4) {
      digits.append((char) ('0' + (rest & FILLER)));
    }
    boolean isWhole = rest == NO_IMSI && digits.length() >= 5 && digits.length() <= 15;
    return isWhole ? new Supi(digits.toString()) : null;
  }
}
