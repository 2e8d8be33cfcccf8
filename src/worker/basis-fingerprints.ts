import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Question } from '../analysis/question/question.ts';
import { conditionsOf } from '../analysis/question/rule.ts';
import type { Neighbours } from '../analysis/space/neighbours.ts';
import { columnIn } from '../analysis/values/rounds.ts';
import { stateCode, type Column } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import { canonicalText, textHash } from '../review/entry/canonical.ts';
import { ascending } from '../review/entry/ascending.ts';

/** What a review stands on, each as SHA-256 (64 hexadecimal digits). Source: docs/review-log.md#fingerprints. */
export interface BasisFingerprints {
  /** Of the project file. */
  readonly project: string;
  /** Of what the rule judges by: the areas, what touches, people, the figures of the rule in the round. */
  readonly data: string;
  /** Of the rule with its classes. */
  readonly rule: string;
}

/** What of a loaded project is hashed. */
export interface Basis {
  readonly projectText: string;
  /** With the figures of the rule; what else has been fetched changes nothing. */
  readonly dataset: Dataset;
  readonly neighbours: Neighbours;
}

export function fingerprintsOf(basis: Basis, question: Question): BasisFingerprints {
  const { rule, classing } = question;
  return {
    project: projectFingerprint(basis.projectText),
    data: dataFingerprint(basis, question),
    rule: textHash(canonicalText({ classing, rule })),
  };
}

/** Blanks and the order of its members change nothing; where it has no canonical form, the text as it stands. */
function projectFingerprint(text: string): string {
  try {
    return textHash(canonicalText(JSON.parse(text.replace(/^\uFEFF/, ''))));
  } catch {
    return textHash(text);
  }
}

function dataFingerprint({ dataset, neighbours }: Basis, { round: id, rule }: Question): string {
  const hash = sha256.create();
  const round = dataset.rounds.find((one) => one.id === id);
  const within = dataset.neighbourhoodsWithin ?? 'municipality';
  const lines = dataset.areas.map(
    ({ id: key, municipality = '', land = '' }) => `${key}\t${municipality}\t${land}\n`,
  );
  hash.update(utf8ToBytes(`${id}\n${lines.length}\n${within}\n${lines.join('')}`));
  hash.update(bytesOf(neighbours.rook.starts));
  hash.update(bytesOf(neighbours.rook.targets));
  if (round?.population) addColumn(hash, 'people', round.population);
  for (const indicator of ascending(conditionsOf(rule).map((one) => one.indicator))) {
    const column = round && columnIn(round, indicator);
    if (column) addColumn(hash, indicator, column);
    const { numerator, denominator } = round?.fractions?.[indicator] ?? {};
    if (numerator) addColumn(hash, 'numerator', numerator);
    if (denominator) addColumn(hash, 'denominator', denominator);
  }
  return bytesToHex(hash.digest());
}

interface Hash {
  update(bytes: Uint8Array): unknown;
}

/** What is not known has no value: engines write NaN with bits of their own. */
function addColumn(hash: Hash, name: string, { values, states }: Column): void {
  const known = values.map((value, area) => (states[area] === stateCode.known ? value + 0 : 0));
  hash.update(utf8ToBytes(`${name}\n`));
  hash.update(states);
  hash.update(bytesOf(known));
}

/** Lowest byte first, as on every machine that browsers run on. */
function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
