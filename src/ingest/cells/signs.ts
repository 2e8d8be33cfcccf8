/** What a sign in the place of a number says. */
export type SignMeaning = 'zero' | 'missing' | 'suppressed' | 'not-applicable';

/**
 * Signs of German official tables (DIN 55301, section 10.6; letter codes of the Landesamt für Statistik
 * Niedersachsen, 2024) and what spreadsheets and databases leave behind. In small letters; compared trimmed.
 * Source: docs/method.md#signs-of-official-tables.
 */
const signsByMeaning: Readonly<Record<SignMeaning, readonly string[]>> = {
  /** Nothing there: exactly zero. */
  zero: ['-', '–', '—', '−', '‐', '‑', '‒', '±0', '+/-0'],
  /** Nothing was delivered: still to come, not collected, not computed. */
  missing: [
    '',
    ...list('... … t'),
    ...list('keine daten, keine angabe, keine angaben, k. a., k.a., unbekannt, n. v., n.v.', ', '),
    ...list('na n/a null nan none #nv #n/a #div/0! #wert! #value! #bezug! #ref! #zahl! #num!'),
  ],
  /**
   * There is a value, and the office withholds it: secret (., *, g), not reliable (/, u), rounded away (k),
   * or "ungültig", as the Berlin monitoring marks areas with too few people.
   */
  suppressed: ['.', '•', '·', '*', 'g', '/', 'u', 'k', 'ungültig'],
  /** The question makes no sense here. */
  'not-applicable': ['x'],
};

/** The reading of signs in one table. */
export interface Signs {
  readonly byText: ReadonlyMap<string, SignMeaning>;
  /** Numbers that stand for an absent figure, such as -9999, however they are written. */
  readonly byNumber: ReadonlyMap<number, SignMeaning>;
}

/** Signs that a table reads otherwise than usual, as its entry in the project states them. */
export interface DeclaredSigns {
  readonly zero?: readonly string[];
  readonly missing?: readonly string[];
  readonly suppressed?: readonly string[];
  readonly notApplicable?: readonly string[];
}

/** All signs that are declared, with their meaning. */
export function declaredSigns(declared: DeclaredSigns): [text: string, meaning: SignMeaning][] {
  const { zero = [], missing = [], suppressed = [], notApplicable = [] } = declared;
  const of = (texts: readonly string[], meaning: SignMeaning) =>
    texts.map((text): [string, SignMeaning] => [text, meaning]);
  return [
    ...of(zero, 'zero'),
    ...of(missing, 'missing'),
    ...of(suppressed, 'suppressed'),
    ...of(notApplicable, 'not-applicable'),
  ];
}

/** The usual signs, except where the table declares another reading. */
export function signsFor(declared: DeclaredSigns): Signs {
  const byText = new Map<string, SignMeaning>();
  const byNumber = new Map<number, SignMeaning>();
  for (const [meaning, signs] of Object.entries(signsByMeaning)) {
    for (const sign of signs) byText.set(sign, meaning as SignMeaning);
  }
  for (const [sign, meaning] of declaredSigns(declared)) {
    const text = sign.trim().toLowerCase();
    byText.set(text, meaning);
    const number = Number(text.replace(',', '.'));
    if (text !== '' && Number.isFinite(number)) byNumber.set(number, meaning);
  }
  return { byText, byNumber };
}

function list(words: string, separator = ' '): string[] {
  return words.split(separator);
}
