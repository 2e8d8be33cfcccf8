import { isAscending } from './ascending.ts';
import { longestTexts } from './entry.ts';
import { isDay, isMoment } from './said-time.ts';

/**
 * Whether a value is an entry such as nearly all are: without another extent, links or letters that can be composed in names. It
 * is seen several times as fast as by `entrySchema`, which decides wherever this says no.
 */
export function isOrdinaryEntry(value: object): boolean {
  if (!isMade(value, entryParts)) return false;
  const { seq, prev, outcome, until, supersedes } = value as Readonly<Record<string, unknown>>;
  return (
    (seq === 1) === (prev === null) &&
    (outcome !== 'withdrawn' || supersedes !== undefined) &&
    (outcome === 'deferred' || until === undefined)
  );
}

type Check = (part: unknown) => boolean;

/** Checks of the parts of an object. */
interface Parts {
  readonly needed: ReadonlyMap<string, Check>;
  readonly optional?: ReadonlyMap<string, Check>;
}

/** Every part has a check and passes it, and none that is needed is absent. */
function isMade(value: unknown, { needed, optional }: Parts): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const name of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[name];
    const check = needed.get(name);
    if (check) found += 1;
    if (!(check ?? optional?.get(name))?.(part)) return false;
  }
  return found === needed.size;
}

const isText: Check = (part) => typeof part === 'string';
const isShort: Check = (part) => typeof part === 'string' && part.length <= longestTexts.words;
const isKey: Check = (part) => typeof part === 'string' && part !== '';
const isHash: Check = (part) => typeof part === 'string' && /^[0-9a-f]{64}$/.test(part);
const isName: Check = (part) =>
  typeof part === 'string' && /^[!-~](?:[ -~]{0,198}[!-~])?$/.test(part);
const isDecimal: Check = (part) =>
  part === null || (typeof part === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(part));
const isFlag: Check = (part) => typeof part === 'boolean';
const isKeys: Check = (part) => Array.isArray(part) && part.every(isKey);

const isKeysInOrder: Check = (part) => isKeys(part) && isAscending(part as string[]);
const isHashesInOrder: Check = (part) =>
  Array.isArray(part) && part.every(isHash) && isAscending(part);

function checks(parts: Readonly<Record<string, Check>>): ReadonlyMap<string, Check> {
  return new Map(Object.entries(parts));
}

function isOf(parts: Readonly<Record<string, Check>>): Check {
  const needed = checks(parts);
  return (value) => isMade(value, { needed });
}

const isCondition = isOf({
  indicator: isKey,
  lowest: isDecimal,
  mean: isDecimal,
  highest: isDecimal,
  class: (part) => part === null || isText(part),
  cut: isText,
});

const isEvidence = isOf({
  round: isText,
  rule: isOf({ words: isShort, json: (part) => part !== undefined }),
  conditions: (part) => Array.isArray(part) && part.every(isCondition),
  steady: isText,
  fingerprints: isOf({ project: isText, data: isText, rule: isText }),
  app: isText,
});

const ordinaryOutcomes: readonly unknown[] = [
  'confirmed',
  'not-confirmed',
  'unclear',
  'deferred',
  'withdrawn',
];

const entryParts: Parts = {
  needed: checks({
    v: (part) => part === 1,
    id: isHash,
    project: isName,
    author: isName,
    device: (part) => typeof part === 'string' && /^[0-9a-f]{32}$/.test(part),
    seq: (part) => Number.isSafeInteger(part) && (part as number) >= 1,
    prev: (part) => part === null || isHash(part),
    at: (part) => typeof part === 'string' && isMoment(part),
    neighbourhood: isKey,
    members: (part) => isKeysInOrder(part) && (part as unknown[]).length > 0,
    outcome: (part) => ordinaryOutcomes.includes(part),
    reasons: isKeys,
    note: isShort,
    office: isShort,
    fields: isKeys,
    links: (part) => Array.isArray(part) && part.length === 0,
    sees: isHashesInOrder,
    evidence: isEvidence,
  }),
  optional: checks({
    until: (part) => typeof part === 'string' && isDay(part),
    second: isFlag,
    blind: isFlag,
    supersedes: isHash,
  }),
};
