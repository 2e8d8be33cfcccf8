import type { AtlasState, AtlasStore } from './atlas-state.ts';
import { Store } from './store.ts';

/** What changes while a cut follows the hand; of the settings only the rule. */
const movingParts: ReadonlySet<string> = new Set<keyof AtlasState>([
  'isCutMoving',
  'result',
  'ruleSteps',
  'settings',
  'studies',
]);

/**
 * The state for views that may wait. While a cut is being moved it stands still, in itself consistent, and it follows when the
 * hand rests; everything else reaches it at once.
 */
export class RestingStore extends Store<AtlasState> {
  readonly #source: AtlasStore;
  /** Called before those who listen hear of something they all show. */
  readonly #onMuch: () => void;
  #isBehind = false;

  constructor(source: AtlasStore, onMuch: () => void) {
    super(source.state);
    this.#onMuch = onMuch;
    this.#source = source;
    source.subscribe(() => this.#follow());
  }

  /** Whether the source has changed since. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  override update(patch: Partial<AtlasState>): void {
    this.#source.update(patch);
  }

  #follow(): void {
    const { state } = this.#source;
    const wasBehind = this.#isBehind;
    this.#isBehind = state.isCutMoving && differsInCut(this.state, state);
    if (this.#isBehind) return;
    if (wasBehind || showsOther(this.state, state)) this.#onMuch();
    super.update(state);
  }
}

/** Whether map, legend, table and panel all show something else. */
function showsOther(one: Readonly<AtlasState>, other: Readonly<AtlasState>): boolean {
  const keys = ['indicator', 'round', 'classing', 'paint', 'ramp'] as const;
  return (
    one.result !== other.result || keys.some((key) => one.settings[key] !== other.settings[key])
  );
}

/** Whether nothing differs but the rule and what follows from it. */
function differsInCut(one: Readonly<AtlasState>, other: Readonly<AtlasState>): boolean {
  return (
    changedKeys(one, other).every((key) => movingParts.has(key)) &&
    changedKeys(one.settings, other.settings).every((key) => key === 'rule')
  );
}

function changedKeys<Part extends object>(one: Part, other: Part): string[] {
  const keys = Object.keys({ ...one, ...other }) as (keyof Part & string)[];
  return keys.filter((key) => !Object.is(one[key], other[key]));
}
