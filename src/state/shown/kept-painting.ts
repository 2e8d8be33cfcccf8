import { classesPainting, type Painting } from '../../cartography/paintings/painting.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { decidedIn, decidedPainting } from './decided.ts';
import { paintings } from './paintings.ts';
import type { ShownBasis } from './shown-basis.ts';

/** The painting is made anew only when something it is made of has changed. */
export class KeptPainting {
  #basis: readonly unknown[] = [];
  #painting: Painting | undefined;

  paint(shown: ShownBasis, state: Readonly<AtlasState>): Painting | undefined {
    if (shown.paint === 'decisions') return decidedPainting(shown, decidedIn(state));
    const { settings, studies } = state;
    const { classification, column, ramp, result } = shown;
    const maker = paintings.find(({ id }) => id === shown.paint);
    const options = (maker?.options ?? []).map((name) => settings.options[name]);
    const basis = maker
      ? [
          maker,
          maker.isOfMarks ? result : result.analysis,
          classification,
          ramp.id,
          ramp.ground,
          maker.study && studies[maker.study],
          ...options,
        ]
      : [maker, classification, ramp.id, ramp.ground];
    const isSame =
      basis.length === this.#basis.length &&
      basis.every((part, index) => Object.is(part, this.#basis[index]));
    if (isSame) return this.#painting;
    this.#basis = basis;
    this.#painting = maker
      ? maker.make({ ...shown, options: settings.options }, studies)
      : classesPainting(classification, column, ramp.colours);
    return this.#painting;
  }
}
