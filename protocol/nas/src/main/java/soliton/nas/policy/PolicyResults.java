package soliton.nas.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Plmn;
import soliton.nas.ie.NasTypes;

/// UE policy section management result, TS 24.501 D.6.3: instructions that the phone could not
/// follow. The only cause is #111, "protocol error, unspecified"; any other counts as it.
public record PolicyResults(List<Subresult> subresults) {
  public record Subresult(Plmn plmn, List<Result> results) {
    public Subresult {
      results = List.copyOf(results);
    }
  }

  /// @param code UE policy section code
  /// @param order which instruction of the sublist has failed
  public record Result(int code, int order) {}

  private static final int PROTOCOL_ERROR = 111;

  public PolicyResults {
    subresults = List.copyOf(subresults);
  }

  public static @Nullable PolicyResults read(OctetReader in) {
    List<Subresult> subresults = new ArrayList<>();
    while (in.hasMore()) {
      int count = in.u8();
      Plmn plmn = NasTypes.readPlmn(in);
      List<Result> results = new ArrayList<>();
      for (int i = 0; i < count && !in.hasFailed(); i++) {
        results.add(new Result(in.u16(), in.u16()));
        in.u8();
      }
      if (plmn == null || in.hasFailed()) {
        return null;
      }
      subresults.add(new Subresult(plmn, results));
    }
    return new PolicyResults(subresults);
  }

  public void write(OctetWriter out) {
    for (Subresult subresult : subresults) {
      out.u8(subresult.results().size());
      NasTypes.write(subresult.plmn(), out);
      subresult.results().forEach(r -> out.u16(r.code()).u16(r.order()).u8(PROTOCOL_ERROR));
    }
  }
}
