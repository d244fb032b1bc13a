/// Generates PER codecs from annotated records.
@org.jspecify.annotations.NullMarked
module soliton.per.processor {
  requires static org.jspecify;
  requires soliton.source;
  requires soliton.per;
  requires java.compiler;

  provides javax.annotation.processing.Processor with
      soliton.per.processor.PerProcessor;
}
