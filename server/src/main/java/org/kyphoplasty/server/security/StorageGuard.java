package org.kyphoplasty.server.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Looks at each resource before it is stored, however it came. */
public abstract class StorageGuard {
  StorageGuard() {}

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public final void created(IBaseResource resource) {
    check(resource);
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public final void updated(IBaseResource before, IBaseResource after) {
    check(after);
  }

  /**
   * @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException if the resource must
   *     not be stored
   */
  abstract void check(IBaseResource resource);
}
