import { countMunicipalities } from '../../cartography/paintings/municipality-paint.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';
import { municipalityMarks, municipalityStates } from '../../state/shown/municipality-map.ts';
import { markedInShort } from '../rule/rule-sentence.ts';
import type { Shown } from '../../state/shown/shown.ts';

/** What a picture of the map of a country says about its level; nothing where the map shows areas. */
export function levelLines(shown: Shown, language: Language): string[] {
  const { level, dataset, painting } = shown;
  const states = municipalityStates(shown);
  if (level?.shows !== 'municipalities' || !states) return [];
  const { level: words } = textsOf(language);
  const kind = dataset.municipalityKind;
  const marks = municipalityMarks(shown);
  const { codes, without, marked } = countMunicipalities(
    states,
    painting?.colours.length ?? 0,
    marks,
  );
  const counts = codes.map((count, below) => `${below + 1}: ${formatNumber(language, count)}`);
  const rest = `${words.without}: ${formatNumber(language, without)}`;
  return [
    words.municipalities(kind),
    `${words.counts(kind)}: ${[...counts, rest].join(', ')}`,
    `${marked === 0 || marks?.most ? words.circles : words.circlesUnsized}. ${words.marked(markedInShort(shown.result, textsOf(language)), marked, states.classes.length, kind)}`,
  ];
}
