import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { SpokenCondition, SpokenRule } from '../parts/spoken-rule.ts';

/** The rule read aloud in German. Every condition is a subordinate clause with the verb at its end. */
export function ruleAloudDe({ all, any, kind }: SpokenRule): string {
  const clause = (condition: SpokenCondition): string => clauseOf(condition, kind);
  if (all.length === 0 && any.length === 0)
    return 'Die Regel hat keine Bedingung: Es wird kein Gebiet markiert.';
  const head = 'Ein Gebiet wird markiert, wenn ';
  if (all.length === 0) return `${head}${joined(any.map(clause), 'oder')}.`;
  const must = `${head}${joined(all.map(clause), 'und')}.`;
  if (any.length === 0) return must;
  return `${must} Hinzukommen muss, dass ${joined(any.map(clause), 'oder')}.`;
}

function joined(clauses: readonly string[], word: 'und' | 'oder'): string {
  if (clauses.length < 2) return clauses.join('');
  return `${clauses.slice(0, -1).join(', ')} ${word} ${clauses.at(-1) ?? ''}`;
}

function clauseOf({ label, side, frame, cut }: SpokenCondition, kind: MunicipalityKind): string {
  const subject = `„${label}“`;
  const least = side === 'at-least';
  switch (cut.kind) {
    case 'class':
      return `${subject} ${classPlace(cut.class, cut.top, least)}${ofFrame(frame, kind)} liegt`;
    case 'value':
      return `${subject} ${least ? 'mindestens' : 'höchstens'} ${cut.value} beträgt`;
    case 'times-mean': {
      const mean = `Mittel ${genitive(frame, kind)}`;
      if (cut.isMean)
        return `${subject} ${least ? 'mindestens' : 'höchstens'} so hoch wie im ${mean} ist`;
      return `${subject} ${least ? 'mindestens' : 'höchstens'} das ${cut.times}-Fache vom ${mean} beträgt`;
    }
    default:
      return cut satisfies never;
  }
}

function classPlace(cut: number, top: number, least: boolean): string {
  const [from, to] = least ? [cut, Math.max(cut, top)] : [1, cut];
  if (cut > top) return `in Klasse ${cut}, die es in dieser Einteilung nicht gibt,`;
  if (from === to) return `in Klasse ${from}`;
  if (to === from + 1) return `in Klasse ${from} oder ${to}`;
  return `in einer der Klassen ${from} bis ${to}`;
}

const genitives: Readonly<Record<MunicipalityKind, string>> = {
  municipality: 'der Gemeinde',
  district: 'des Bezirks',
  quarter: 'des Stadtteils',
  county: 'des Kreises',
};

function genitive(frame: SpokenCondition['frame'], kind: MunicipalityKind): string {
  if (frame === 'all') return 'aller Gebiete';
  return frame === 'land' ? 'des Landes' : genitives[kind];
}

/** Classes are of all areas unless it is said. */
function ofFrame(frame: SpokenCondition['frame'], kind: MunicipalityKind): string {
  return frame === 'all' ? '' : ` ${genitive(frame, kind)}`;
}
