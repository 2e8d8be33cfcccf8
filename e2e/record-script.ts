import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { EntryDraft } from '../src/review/entry/chain.ts';
import type { ReviewRecord } from '../src/state/record/review-record.ts';

/** The record of the review as the page has it, in a page of this site where nothing else runs. */

let script: Promise<string> | undefined;

function recordScript(): Promise<string> {
  script ??= makeScript();
  return script;
}

async function makeScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../src/state/record/review-record.ts', import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'recordParts' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const part = first && 'output' in first ? first.output[0] : undefined;
  if (part?.type !== 'chunk') throw new Error('the record was not built');
  return `${part.code}\n;globalThis.record = new recordParts.ReviewRecord();`;
}

/** What the page has beside its own. */
export interface WithRecord {
  record: ReviewRecord;
}

export async function openRecord(page: Page, baseURL: string | undefined): Promise<void> {
  await page.goto(new URL('musterstadt/project.json', baseURL).href);
  await page.evaluate(await recordScript());
}

const figures = { lowest: '22.5', mean: '28.5', highest: '40.5', class: '5', cut: '≥ 20 %' };

/** A decision about a neighbourhood. */
export function decision(neighbourhood: string): EntryDraft {
  return {
    project: 'musterstadt',
    at: '2026-11-30T14:02:31Z',
    neighbourhood,
    members: [neighbourhood],
    outcome: 'confirmed',
    reasons: [],
    note: '',
    office: '',
    fields: [],
    links: [],
    sees: [],
    evidence: {
      round: '2024',
      rule: { words: 'Anteil ≥ 20 %', json: {} },
      conditions: [{ indicator: 'migrant-share', ...figures }],
      steady: '1/1',
      fingerprints: { project: '', data: '', rule: '' },
      app: '0.1.0',
    },
  };
}

export interface Stored {
  readonly id: string;
  readonly seq: number;
  readonly prev: string | null;
  readonly neighbourhood: string;
}

/** The entries of the record in the order in which they were stored. */
export async function storedEntries(page: Page): Promise<Stored[]> {
  const lines = await page.evaluate(async () => {
    const { record } = globalThis as unknown as WithRecord;
    const read = await record.entries.read('musterstadt');
    return read.ok ? read.value.lines : [read.fault.kind];
  });
  return lines.map((line) => JSON.parse(line) as Stored);
}
