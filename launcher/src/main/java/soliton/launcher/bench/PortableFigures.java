package soliton.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What one direction of `soliton bench portable` has shown in its rounds. Each ratio is that of
/// two streams that follow each other, and the median of the rounds counts.
final class PortableFigures {
  private final List<Round> rounds = new ArrayList<>();

  /// One measurement of TCP.
  ///
  /// @param megabits a second that the receiver got
  /// @param ends processors that iperf3 kept busy at both ends, as a mean: its work and what the
  ///     kernel did on its behalf
  /// @param upf processors that the process of the UPF kept busy
  /// @param radio processors that the process of the base station kept busy
  record Stream(double megabits, double ends, double upf, double radio, long retransmits) {
    /// Nanoseconds of one processor for an octet.
    private double nanos(double processors) {
      return processors * 1e9 / (megabits * 1e6 / 8);
    }

    String describe() {
      return String.format(
          Locale.ROOT,
          "%.0f Mbit/s; CPU an octet: ends %.2f, UPF %.2f, base station %.2f ns; %d retransmitted",
          megabits,
          nanos(ends),
          nanos(upf),
          nanos(radio),
          retransmits);
    }
  }

  private record Round(Stream kernel, Stream portable) {
    double throughput() {
      return portable.megabits / kernel.megabits;
    }

    /// What the kernel's way takes, by what ours takes without the base station, which is a machine
    /// of its own where it is none of ours.
    double perProcessor() {
      return kernel.nanos(kernel.ends) / portable.nanos(portable.ends + portable.upf);
    }

    double perProcessorWithRadio() {
      double all = portable.ends + portable.upf + portable.radio;
      return kernel.nanos(kernel.ends) / portable.nanos(all);
    }
  }

  void add(Stream kernel, Stream portable) {
    rounds.add(new Round(kernel, portable));
  }

  /// Through the path by without tunnel, with the base station on the same processors.
  double throughput() {
    return median(Round::throughput);
  }

  /// Octets in a second of one processor, by those without tunnel, the base station not counted.
  double perProcessor() {
    return median(Round::perProcessor);
  }

  private double median(ToDoubleFunction<Round> of) {
    double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  String describe() {
    return String.format(
        Locale.ROOT,
        "%.0f of %.0f Mbit/s; ratio in throughput %.2f, in octets a second of CPU %.2f without the"
            + " base station, %.2f with it",
        median(round -> round.portable.megabits),
        median(round -> round.kernel.megabits),
        throughput(),
        perProcessor(),
        median(Round::perProcessorWithRadio));
  }
}
