package soliton.tlv;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record whose components are the elements of a grouped information element. The processor
/// generates a codec `XCodec` and a builder `XBuilder` in its package.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface TlvGroup {}
