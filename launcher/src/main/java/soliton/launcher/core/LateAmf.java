package soliton.launcher.core;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.sbi.namf.NamfCommunication;

/// Namf_Communication of an AMF that is made after those who use it.
final class LateAmf implements NamfCommunication {
  private final AtomicReference<@Nullable NamfCommunication> amf = new AtomicReference<>();

  void bind(NamfCommunication communication) {
    amf.set(communication);
  }

  @Override
  public TransferOutcome n1N2MessageTransfer(Supi supi, N1N2MessageTransferRequest request) {
    return Objects.requireNonNull(amf.get(), "the AMF is not bound yet")
        .n1N2MessageTransfer(supi, request);
  }
}
