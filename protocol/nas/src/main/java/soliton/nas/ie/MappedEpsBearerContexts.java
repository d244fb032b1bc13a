package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// EPS bearers that stand for the flows of a session after a change to EPS, TS 24.501 9.11.4.8,
/// at most 15.
public record MappedEpsBearerContexts(List<Context> contexts) {
  private static final int MOST = 15;

  /// @param bearer EPS bearer identity, 0 to 15
  /// @param operation 1 create, 2 delete, 3 modify
  /// @param replacing the E bit
  public record Context(int bearer, int operation, boolean replacing, List<Parameter> parameters) {
    public Context {
      parameters = List.copyOf(parameters);
    }
  }

  /// 1 mapped EPS QoS, 2 and 3 mapped QoS, 4 traffic flow template, 5 APN-AMBR, 6 extended
  /// APN-AMBR.
  public record Parameter(int id, Octets content) {}

  public MappedEpsBearerContexts {
    contexts = List.copyOf(contexts);
  }

  public static @Nullable MappedEpsBearerContexts read(OctetReader in) {
    List<Context> contexts = new ArrayList<>();
    while (in.hasMore()) {
      int bearer = in.u8() >> 4;
      OctetReader body = in.sub(in.u16());
      int head = body.u8();
      List<Parameter> parameters = new ArrayList<>();
      for (int i = 0; i < (head & 15); i++) {
        parameters.add(new Parameter(body.u8(), body.octets(body.u8())));
      }
      if (body.hasFailed() || contexts.size() == MOST) {
        return null;
      }
      contexts.add(new Context(bearer, head >> 6, (head & 16) != 0, parameters));
    }
    return new MappedEpsBearerContexts(contexts);
  }

  public void write(OctetWriter out) {
    for (Context context : contexts) {
      int at = out.u8(context.bearer() << 4).u16(0).length();
      int count = context.parameters().size();
      out.u8(context.operation() << 6 | (context.replacing() ? 16 : 0) | count);
      for (Parameter parameter : context.parameters()) {
        out.u8(parameter.id()).u8(parameter.content().length()).octets(parameter.content());
      }
      out.patchU16(at - 2, out.length() - at);
    }
  }
}
