import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { SpokenCondition, SpokenRule } from '../parts/spoken-rule.ts';

/** The rule read aloud in English. */
export function ruleAloudEn({ all, any, kind }: SpokenRule): string {
  const clause = (condition: SpokenCondition): string => clauseOf(condition, kind);
  if (all.length === 0 && any.length === 0) return 'The rule has no condition: no area is marked.';
  const head = 'An area is marked if ';
  if (all.length === 0) return `${head}${joined(any.map(clause), 'or')}.`;
  const must = `${head}${joined(all.map(clause), 'and')}.`;
  if (any.length === 0) return must;
  return `${must} In addition, it must be true that ${joined(any.map(clause), 'or')}.`;
}

function joined(clauses: readonly string[], word: 'and' | 'or'): string {
  if (clauses.length < 2) return clauses.join('');
  return `${clauses.slice(0, -1).join(', ')} ${word} ${clauses.at(-1) ?? ''}`;
}

function clauseOf({ label, side, frame, cut }: SpokenCondition, kind: MunicipalityKind): string {
  const subject = `‘${label}’`;
  const words = side === 'at-least' ? 'at least' : 'at most';
  switch (cut.kind) {
    case 'class':
      return `${subject} is ${classPlace(cut.class, cut.top, side === 'at-least')}${ofFrame(frame, kind)}`;
    case 'value':
      return `${subject} is ${words} ${cut.value}`;
    case 'times-mean': {
      const mean = `the mean of ${place(frame, kind)}`;
      return `${subject} is ${words} ${cut.isMean ? mean : `${cut.times} times ${mean}`}`;
    }
    default:
      return cut satisfies never;
  }
}

function classPlace(cut: number, top: number, least: boolean): string {
  const [from, to] = least ? [cut, Math.max(cut, top)] : [1, cut];
  if (cut > top) return `in class ${cut}, which this classification does not have`;
  if (from === to) return `in class ${from}`;
  if (to === from + 1) return `in class ${from} or ${to}`;
  return `in one of the classes ${from} to ${to}`;
}

const places: Readonly<Record<MunicipalityKind, string>> = {
  municipality: 'its municipality',
  district: 'its district',
  quarter: 'its quarter',
  county: 'its county',
};

function place(frame: SpokenCondition['frame'], kind: MunicipalityKind): string {
  if (frame === 'all') return 'all areas';
  return frame === 'land' ? 'its state (Land)' : places[kind];
}

/** Classes are of all areas unless it is said. */
function ofFrame(frame: SpokenCondition['frame'], kind: MunicipalityKind): string {
  return frame === 'all' ? '' : ` of ${place(frame, kind)}`;
}
