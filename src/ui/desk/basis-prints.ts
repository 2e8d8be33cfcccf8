import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Question } from '../../analysis/question/question.ts';
import { columnIn } from '../../analysis/values/rounds.ts';
import type { Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { canonicalText, textHash } from '../../review/entry/canonical.ts';

/** What a review stands on: SHA-256 of the project file, of the figures, and of the rule with its classes. */
export interface BasisPrints {
  readonly project: string;
  readonly data: string;
  readonly rule: string;
}

/** Rule and classes as entries keep them: what is judged again with these gives the same marks. */
export interface RuleBasis {
  readonly rule: Question['rule'];
  readonly classing: Question['classing'];
}

export function basisPrints(
  projectText: string,
  dataset: Dataset,
  round: Round,
  { rule, classing }: RuleBasis,
): BasisPrints {
  return {
    project: textHash(projectText),
    data: dataPrint(dataset, round, rule),
    rule: textHash(canonicalText({ classing, rule })),
  };
}

/**
 * Keys, people and the indicators of the rule in this round, in area order; what else the project has may be fetched later and
 * leaves it as it is. Values as doubles, lowest byte first, each column with its states.
 */
function dataPrint({ areas }: Dataset, round: Round, rule: Question['rule']): string {
  const hash = sha256.create();
  hash.update(utf8ToBytes(`${round.id}\n${areas.map(({ id }) => id).join('\n')}\n`));
  if (round.population) addColumn(hash, round.population);
  for (const id of [...new Set(conditionsOf(rule).map(({ indicator }) => indicator))].sort()) {
    hash.update(utf8ToBytes(`${id}\n`));
    const column = columnIn(round, id);
    if (column) addColumn(hash, column);
  }
  return bytesToHex(hash.digest());
}

/** Every machine that browsers run on keeps the lowest byte first. */
function addColumn(hash: { update(bytes: Uint8Array): unknown }, { values, states }: Column): void {
  hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  hash.update(states);
}
