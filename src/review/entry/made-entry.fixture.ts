import type { Chain, EntryDraft } from './chain.ts';
import { entryOf, newChain } from './chain.ts';
import type { Entry } from './entry.ts';

/** Entries as a person of a small project makes them. */

export const device = (digit: string): string => digit.repeat(32);

export const draftOf = (changes: Partial<EntryDraft> = {}): EntryDraft => ({
  project: 'kleinstadt',
  at: '2026-11-30T14:02:31Z',
  neighbourhood: '0102',
  members: ['0102', '0103'],
  outcome: 'confirmed',
  reasons: [],
  note: '',
  office: '',
  fields: [],
  links: [],
  sees: [],
  evidence: {
    round: '2024',
    rule: { words: 'Anteil ≥ 20 % und Arbeitslose ≥ 12 %', json: { all: [{ valueAtLeast: 20 }] } },
    conditions: [
      {
        indicator: 'share',
        lowest: '22.5',
        mean: '28.5',
        highest: '40.5',
        class: '5',
        cut: '≥ 20 %',
      },
    ],
    steady: '1',
    fingerprints: { project: 'p', data: 'd', rule: 'r' },
    app: '0.1.0',
  },
  ...changes,
});

/** The chain with the entry at its end. */
export function chainWith({ author, device, seq, id }: Entry): Chain {
  return { author, device, count: seq, head: id };
}

/** A person at a device, who decides one thing after the other. */
export class Person {
  chain: Chain;
  readonly entries: Entry[] = [];

  constructor(author: string, digit: string) {
    this.chain = newChain(author, device(digit));
  }

  decide(changes: Partial<EntryDraft> = {}): Entry {
    const entry = entryOf(draftOf(changes), this.chain);
    this.chain = chainWith(entry);
    this.entries.push(entry);
    return entry;
  }
}
