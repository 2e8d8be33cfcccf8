import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Moves an element down by so many pixels; set on the element itself, for the page allows no style attributes. */
class OffsetDirective extends Directive {
  #pixels: number | undefined;

  override render(_pixels: number): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [pixels]: [number]): unknown {
    if (pixels !== this.#pixels && element instanceof HTMLElement) {
      element.style.transform = `translateY(${pixels}px)`;
      this.#pixels = pixels;
    }
    return noChange;
  }
}

export const offset = directive(OffsetDirective);
