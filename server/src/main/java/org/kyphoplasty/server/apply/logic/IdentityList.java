package org.kyphoplasty.server.apply.logic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that equals itself only. The engine keeps what it finds by the call that asked for it, and
 * a call's hash is that of all the ELM within: with these lists in place it is one number.
 */
final class IdentityList<E> extends ArrayList<E> {
  private static final long serialVersionUID = 1L;

  IdentityList(List<? extends E> elements) {
    super(elements);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
