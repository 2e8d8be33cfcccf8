import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import { rentCondition, stricter, wider, withCondition } from '../../analysis/rule/rule-presets.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { RulePreset } from '../../project/file/project.ts';
import { sameRule } from '../../state/url/rule-text.ts';

/** A rule that can be chosen by its name. */
export interface ChoosableRule {
  readonly name: string;
  readonly rule: Rule;
  /** The project's own rule under the chosen classing. */
  readonly isDefault: boolean;
}

export interface PresetSource {
  readonly dataset: Dataset;
  readonly analysis: RoundAnalysis;
  readonly defaultRule: Rule;
  /** Of the project file, and those saved since. */
  readonly presets: readonly RulePreset[];
  readonly language: Language;
}

/** Standard, strict, wide, with rent; then the rules of the project. Rules without effect of their own are left out. */
export function choosableRules(source: PresetSource): readonly ChoosableRule[] {
  const { dataset, analysis, defaultRule, presets, language } = source;
  const names = textsOf(language).ruleEditor.presets;
  const classCount = ({ indicator }: Condition): number =>
    analysis.classifications[indicator]?.entries.length ?? 0;
  const made: ChoosableRule[] = [
    { name: names.standard, rule: defaultRule, isDefault: true },
    { name: names.strict, rule: stricter(defaultRule, classCount), isDefault: false },
    { name: names.wide, rule: wider(defaultRule, classCount), isDefault: false },
    ...withRent(dataset, defaultRule).map((rule) => ({ name: names.rent, rule, isDefault: false })),
  ];
  const different = made.filter(
    ({ rule }, place) => made.findIndex((one) => sameRule(one.rule, rule)) === place,
  );
  const fitting = presets.filter(({ rule }) => fits(rule, dataset));
  return [
    ...different,
    ...fitting.map(({ label, rule }) => ({
      name: shownText(language, label),
      rule,
      isDefault: false,
    })),
  ];
}

function withRent(dataset: Dataset, rule: Rule): Rule[] {
  const rent = dataset.indicators.find(({ role }) => role === 'rent');
  const isNamed = dataset.areas.some(({ municipality }) => municipality !== undefined);
  return rent
    ? [withCondition(rule, rentCondition(rent.id, isNamed ? 'municipality' : 'all'))]
    : [];
}

function fits({ all, any = [] }: Rule, { indicators }: Dataset): boolean {
  return [...all, ...any].every(({ indicator }) => indicators.some(({ id }) => id === indicator));
}
