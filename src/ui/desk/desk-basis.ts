import { queueKeys } from '../../review/queue/queue-keys.ts';
import type { QueueFilter } from '../../review/queue/queue-filter.ts';
import { landOf } from '../../review/queue/shared-lands.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import { shownIn } from '../../state/shown/shown.ts';
import { studyQuestionIn } from '../../state/shown/study-question.ts';
import type { AtlasStore, Result } from '../../state/store/atlas-state.ts';
import { studyKey } from '../../studies/studies.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import { candidatesOf } from './desk-candidates.ts';
import { listIn, rowsIn } from './desk-view.ts';

interface BasisHost {
  readonly store: AtlasStore;
  readonly commands: Commands;
}

/** What is on screen, as reviews stand on it: rule, round and figures with their fingerprints, and the list of neighbourhoods. */
export class DeskBasis {
  readonly #host: BasisHost;
  /** Of which result the fingerprints were made, or are being made. */
  #printed: unknown;
  #printing: Promise<void> | undefined;
  #prints: BasisFingerprints | undefined;
  /** The question of the list that was asked for last. */
  #asked: string | undefined;
  /** Told when fingerprints have come. */
  readonly #hear: (prints: BasisFingerprints) => void;

  constructor(host: BasisHost, hear: (prints: BasisFingerprints) => void) {
    this.#host = host;
    this.#hear = hear;
  }

  get prints(): BasisFingerprints | undefined {
    return this.#prints;
  }

  /** Whether a review stands on the figures and the rule on screen. */
  isOf({ fingerprints }: ReviewHead): boolean {
    const prints = this.#prints;
    if (!prints) return false;
    const names = ['project', 'data', 'rule'] as const;
    return names.every((name) => fingerprints[name] === prints[name]);
  }

  /** Whether it is the rule or the round that differs, which can be set again. */
  hasOtherRule({ fingerprints, round }: ReviewHead): boolean {
    const shown = shownIn(this.#host.store.live);
    return this.#prints?.rule !== fingerprints.rule || shown?.round.id !== round;
  }

  /** Rule, classes and round as they were when a review was begun. */
  restore({ rule, round }: ReviewHead): void {
    const { rule: conditions, classing } = rule.json;
    this.#host.commands.change({ rule: conditions, classing, round: round || undefined });
  }

  /** The keys that a filter has at the moment; undefined until the list has come. */
  keysOf(filter: QueueFilter): readonly string[] | undefined {
    const list = listIn(this.#host.store.live);
    return list && queueKeys(candidatesOf(list), filter);
  }

  /** The Länder of the neighbourhoods that a filter has; undefined until the list has come. */
  landsOf(filter: QueueFilter): readonly string[] | undefined {
    const keys = this.keysOf(filter);
    const rows = rowsIn(listIn(this.#host.store.live));
    const lands = keys?.map((key) => landOf(rows.get(key) ?? { lands: [] }));
    return lands && [...new Set(lands)];
  }

  /** Asks for what the desk is about, once per question. */
  ask(): void {
    const { store, commands } = this.#host;
    const asked = studyQuestionIn(store.live);
    const question = asked && studyKey('neighbourhoods', asked);
    if (question === this.#asked) return;
    this.#asked = question;
    commands.needStudy('clusters');
    commands.needStudy('neighbourhoods');
  }

  /** Once per result; the worker makes them. */
  print(): Promise<void> {
    const { result } = this.#host.store.live;
    if (result && result !== this.#printed) {
      this.#printed = result;
      this.#printing = this.#print(result);
    }
    return this.#printing ?? Promise.resolve();
  }

  /** An answer to an older result is dropped; one that did not come is asked for again. */
  async #print(result: Result): Promise<void> {
    const { commands } = this.#host;
    try {
      const prints = await commands.fingerprints(result.judgement.question);
      if (result !== this.#printed) return;
      this.#prints = prints;
      this.#hear(prints);
    } catch {
      if (result === this.#printed) this.#printed = undefined;
    }
  }
}
