package soliton.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;
import soliton.provenance.ProvenanceCommand;

/// `soliton provenance`: who can cut a product off, and what would replace it. The room reads its
/// own command line.
@Command(
    name = "provenance",
    description = "Says who can cut a product off, and what would replace its parts.")
public final class ProvenanceBridge implements Callable<Integer> {
  @Unmatched private List<String> words = new java.util.ArrayList<>();

  @Override
  public Integer call() {
    return new ProvenanceCommand().run(words, System.out, System.err);
  }
}
