package soliton.tlv;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component `List<Integer>` with the types of the elements that came with a null length, which
/// removes what they stand for (TS 29.244 5.6.3). A record without it treats a null length as any
/// other length.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.SOURCE)
public @interface Removed {}
