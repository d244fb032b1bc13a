package soliton.xdp.kernel;

import java.io.IOException;
import org.junit.jupiter.api.Assumptions;

/// Skips tests where bpf(2) is not allowed.
public final class Kernel {
  private Kernel() {}

  public static void assumeBpf() {
    try (BpfMap map = BpfMap.create(new MapShape("probe", MapKind.ARRAY, 4, 8, 1))) {
      map.memory();
    } catch (IOException notPermitted) {
      Assumptions.abort("needs CAP_BPF: " + notPermitted.getMessage());
    }
  }
}
