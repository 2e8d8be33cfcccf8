import type { Language } from '../../i18n/numbers/language.ts';
import { shownText } from '../../i18n/texts.ts';
import type { ReviewChoice } from '../../project/file/review-plan.ts';

/** Words for keys of reasons and fields: of the project, else of the page, else the key itself. */
export function choiceText(
  choices: readonly ReviewChoice[],
  usual: Readonly<Record<string, string>>,
  language: Language,
): (key: string) => string {
  const labels = new Map(choices.map(({ key, label }) => [key, label]));
  return (key) => {
    const label = labels.get(key);
    return label === undefined ? (usual[key] ?? key) : shownText(language, label);
  };
}
