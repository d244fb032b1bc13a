package soliton.upf.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.PfdContents;
import soliton.pfcp.message.ApplicationPfds;
import soliton.pfcp.message.PfdContext;

/// Packet flow descriptions as PFCP carries them (TS 29.244 7.4.3.1, 8.2.39). Flow descriptions are
/// understood; URLs, domain names and contents of a vendor are not, and are refused.
public final class PfdReader {
  /// Descriptions of one application, and flows of one description: more are refused.
  static final int MAX_DESCRIPTIONS = 64;

  private static final int LENGTH_OCTETS = 2;

  private PfdReader() {}

  /// What was read.
  ///
  /// @param failure why they cannot be stored; null if they can
  public record Read(List<Application.Description> descriptions, @Nullable Cause failure) {
    public Read {
      descriptions = List.copyOf(descriptions);
    }

    static Read failed(Cause cause) {
      return new Read(List.of(), cause);
    }
  }

  /// Reads all descriptions of an application.
  public static Read read(ApplicationPfds given) {
    List<Application.Description> all = new ArrayList<>();
    for (PfdContext context : given.pfdContexts()) {
      for (PfdContents contents : context.pfdContents()) {
        if (isUnsupported(contents)) {
          return Read.failed(Cause.SERVICE_NOT_SUPPORTED);
        }
        List<FlowFilter> flows = flows(contents);
        if (flows == null || all.size() == MAX_DESCRIPTIONS) {
          return Read.failed(Cause.PFD_CONTENTS_SYNTAX_ERROR);
        }
        all.add(new Application.Description(flows));
      }
    }
    return new Read(all, null);
  }

  /// 5.2.1A.4: all properties of a description must match, so one of another kind cannot be left
  /// out.
  private static boolean isUnsupported(PfdContents contents) {
    return contents.url() != null
        || contents.domainName() != null
        || contents.custom() != null
        || contents.domainNameProtocol() != null
        || contents.additionalUrls() != null
        || contents.additionalDomainNames() != null;
  }

  private static @Nullable List<FlowFilter> flows(PfdContents contents) {
    if (contents.flowDescription() == null) {
      return null;
    }
    List<Octets> texts = new ArrayList<>(List.of(contents.flowDescription()));
    if (contents.additionalFlowDescriptions() != null
        && !addAll(contents.additionalFlowDescriptions(), texts)) {
      return null;
    }
    List<FlowFilter> flows = new ArrayList<>();
    for (Octets text : texts) {
      FlowFilter flow =
          FlowFilter.parseEitherWay(new String(text.toArray(), StandardCharsets.UTF_8));
      if (flow == null) {
        return null;
      }
      flows.add(flow);
    }
    return flows;
  }

  /// Figure 8.2.39-2: each after its length. False if a length is wrong, or there are too many.
  private static boolean addAll(Octets given, List<Octets> texts) {
    int at = 0;
    while (at < given.length()) {
      int end = at + LENGTH_OCTETS;
      int length = end > given.length() ? -1 : given.at(at) << 8 | given.at(at + 1);
      if (length < 0 || end + length > given.length() || texts.size() == MAX_DESCRIPTIONS) {
        return false;
      }
      texts.add(given.slice(end, length));
      at = end + length;
    }
    return true;
  }
}
