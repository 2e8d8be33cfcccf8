import { answer } from './judgement.ts';

/**
 * The answer of a rule from those of its conditions: the first `all` must hold together, and of the others, where there are
 * any, at least one. Three-valued: no as soon as something is known not to hold, yes where everything needed holds, else
 * undecidable. Without conditions nothing is flagged.
 * @param holds an `answer` per area for each condition
 * @param flags is filled with the answers and given back
 */
export function combineRule(
  holds: readonly Uint8Array[],
  all: number,
  flags: Uint8Array,
): Uint8Array {
  if (holds.length === 0) return flags.fill(answer.no);
  flags.fill(answer.yes);
  for (const one of holds.slice(0, all)) {
    for (let index = 0; index < flags.length; index += 1) {
      if (one[index] === answer.yes || flags[index] === answer.no) continue;
      flags[index] = one[index] as number;
    }
  }
  const any = holds.slice(all);
  if (any.length === 0) return flags;
  for (let index = 0; index < flags.length; index += 1) {
    if (flags[index] === answer.no) continue;
    const either = eitherOf(any, index);
    if (either === answer.no) flags[index] = answer.no;
    else if (either === answer.undecidable) flags[index] = answer.undecidable;
  }
  return flags;
}

/** The same for the answers of one area. */
export function combineAnswers(holds: readonly number[], all: number): number {
  const columns = holds.map((one) => Uint8Array.of(one));
  return combineRule(columns, all, new Uint8Array(1))[0] as number;
}

function eitherOf(any: readonly Uint8Array[], index: number): number {
  let either: number = answer.no;
  for (const one of any) {
    if (one[index] === answer.yes) return answer.yes;
    if (one[index] === answer.undecidable) either = answer.undecidable;
  }
  return either;
}
