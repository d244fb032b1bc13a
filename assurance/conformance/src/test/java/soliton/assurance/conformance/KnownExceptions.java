package soliton.assurance.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Messages of other stacks that break the specification, so that we do not read or write them as
/// they are: file, frames, and why.
final class KnownExceptions {
  private record Known(String reason, Set<String> places) {}

  private static final String OAI = "oai_attach.pcap";
  private static final String TEST = "open5gs_testregistration.pcapng";

  private static final List<Known> ALL =
      List.of(
          known(
              "the core leaves octets of its buffer behind the end of the PDU; what we write ends"
                  + " where the PDU ends",
              OAI,
              13,
              25,
              35),
          known(
              "the phone writes an IMEISV of 16 digits without the filler that TS 24.501 9.11.3.4"
                  + " wants in the last octet",
              OAI,
              36),
          known(
              "the core fills the list of IEs up with octets of its buffer, read as IE 0", OAI, 37),
          known(
              "INITIAL CONTEXT SETUP RESPONSE with criticality ignore instead of reject (TS 38.413"
                  + " 9.4.3)",
              OAI,
              38),
          known(
              "PFCP with User Plane IP Resource Information, type 116, which TS 29.244 has no more"
                  + " since release 16",
              TEST,
              25,
              28,
              55),
          known(
              "PDU SESSION RESOURCE SETUP RESPONSE with the list of sessions set up of criticality"
                  + " reject instead of ignore (TS 38.413 9.2.1.2)",
              "open5gs_roaming_lbo.pcapng",
              2452),
          known(
              "the same",
              TEST,
              131,
              212,
              313,
              481,
              574,
              2661,
              2701,
              2784,
              2881,
              3008,
              3054,
              3128,
              3211,
              3294,
              3377,
              3460,
              3543,
              3626,
              3709,
              3792,
              3875,
              3960),
          known(
              "G-PDU in a datagram with octets of a buffer behind the packet; what we write ends"
                  + " where the length field ends",
              TEST,
              130,
              136,
              147,
              213,
              312,
              318,
              329,
              337,
              347,
              359,
              480,
              486,
              495,
              502,
              575,
              587,
              2660,
              2666,
              2700,
              2706,
              2783,
              2789,
              2800,
              2811,
              2880,
              2886,
              3007,
              3013,
              3053,
              3059),
          known(
              "G-PDU whose length field says more octets than the datagram has (TS 29.281 5.1)",
              TEST,
              139),
          known(
              "INITIAL UE MESSAGE with criticality reject instead of ignore (TS 38.413 9.4.3), in"
                  + " some with the 5G-S-TMSI of criticality ignore instead of reject (9.2.5.1)",
              TEST,
              59,
              141,
              151,
              221,
              252,
              330,
              349,
              364,
              415,
              420,
              489,
              506,
              555,
              581,
              2600,
              2677,
              2711,
              2801,
              2816,
              2898,
              2947,
              3034,
              3064,
              3151,
              3234,
              3317,
              3400,
              3483,
              3566,
              3649,
              3732,
              3815,
              3900,
              3965,
              3977,
              3994,
              4062));

  private final Set<String> met = new HashSet<>();

  private static Known known(String reason, String file, int... frames) {
    return new Known(
        reason,
        Set.copyOf(Arrays.stream(frames).mapToObj(frame -> file + " frame " + frame).toList()));
  }

  /// True if the message at the place is known not to be as the specification wants it.
  boolean covers(String place) {
    boolean known = ALL.stream().anyMatch(exception -> exception.places.contains(place));
    if (known) {
      met.add(place);
    }
    return known;
  }

  /// Exceptions that did not occur: they are to be struck off the list.
  List<String> notMet() {
    List<String> left = new ArrayList<>();
    ALL.forEach(known -> left.addAll(known.places));
    left.removeAll(met);
    return left;
  }
}
