import { LitElement } from 'lit';

/**
 * Draws what waits to be drawn in an element and in all elements inside it. Elements are drawn a moment after they are changed;
 * Firefox takes the page that it prints before that moment, right after `beforeprint`.
 */
export function drawAtOnce(element: Element): void {
  if (element instanceof LitElement && element.isUpdatePending) element['performUpdate']();
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) drawAtOnce(inner);
}
