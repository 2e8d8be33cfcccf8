import type { Dataset } from '../../areas/dataset.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { Result } from '../../state/store/atlas-state.ts';

/** The methods page as plain data: chapters of parts, each with the id a link names. */

export interface MethodInput {
  readonly dataset: Dataset;
  /** The rule and the classes in force, and the round they hold in. */
  readonly result: Result;
  readonly language: Language;
}

export interface MethodFormula {
  /** Name of the measure, where a part has several. */
  readonly name?: string;
  readonly formula: string;
  readonly meaning?: string;
}

export interface MethodPart {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly facts?: readonly (readonly [term: string, value: string])[];
  readonly formulas?: readonly MethodFormula[];
  /** What the letters of the formulas stand for. */
  readonly symbols?: string;
  readonly source?: string;
  readonly limits?: string;
}

export interface MethodChapter {
  /** A link can name a chapter, too; no part has its name. */
  readonly id: 'about-rule' | 'indicators' | 'about-classes' | 'statistics' | 'data';
  readonly title: string;
  readonly parts: readonly MethodPart[];
}
