import { expect, test } from 'vitest';
import type { Entry } from '../entry/entry.ts';
import { draftOf, Person } from '../entry/made-entry.fixture.ts';
import { standingOf } from '../standing/standing.ts';
import { agreement } from './agreement.ts';
import { cohensKappa } from './cohens-kappa.ts';
import { gwetsAc1 } from './gwets-ac1.ts';
import { krippendorffsAlpha } from './krippendorffs-alpha.ts';

test('kappa of 200 diagnoses that agree in 70 %, by chance in 41 %, is 0.492', () => {
  // Cohen 1960, A coefficient of agreement for nominal scales, the table of frequencies (p_o 0.70, p_c 0.41).
  const table = Object.freeze([
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]);
  expect(cohensKappa(table)).toBeCloseTo(0.492, 3);
});

test('of 100 abstracts in three classes kappa is 0.7964 and AC1 0.8493', () => {
  // Source: https://cran.r-project.org/web/packages/irrCAC/vignettes/overview.html (Gwet's own package, cont3x3abstractors).
  const table = Object.freeze([
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ]);
  expect(cohensKappa(table)).toBeCloseTo(0.7964094, 7);
  expect(gwetsAc1(table)).toBeCloseTo(0.8493305, 6);
});

test('where nearly all are alike, 94 % of agreement have a kappa below zero and an AC1 of 0.94', () => {
  // Gwet 2008, Computing inter-rater reliability and its variance in the presence of high agreement: 125 subjects.
  const table = Object.freeze([
    [118, 5],
    [2, 0],
  ]);
  expect(cohensKappa(table)).toBeCloseTo(-0.023, 3);
  expect(gwetsAc1(table)).toBeCloseTo(0.941, 3);
});

test('alpha of four observers and twelve units with gaps is 0.743', () => {
  // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C: nominal data, any number of observers, missing data.
  const observers = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
  const units = Array.from({ length: 12 }, (_, unit) =>
    observers.map((row) => row[unit] ?? '.').filter((value) => value !== '.'),
  );
  expect(krippendorffsAlpha(units)).toBeCloseTo(0.743, 3);
});

test('alpha of two observers and ten units of two kinds is 0.095', () => {
  // Krippendorff 2011, section A: binary data, two observers, no missing data.
  const [meg, owen] = ['0100000010', '1110010000'].map((row) => [...row]);
  const units = meg!.map((value, unit) => [value, owen![unit]!]);
  expect(krippendorffsAlpha(units)).toBeCloseTo(0.095, 3);
});

test('where one outcome alone occurs, or nothing was judged twice, nothing can be said', () => {
  const one = Object.freeze([
    [12, 0],
    [0, 0],
  ]);
  expect([cohensKappa(one), gwetsAc1(one)]).toEqual([undefined, undefined]);
  expect(krippendorffsAlpha([['a', 'a'], ['a', 'a', 'a'], ['b']])).toBeUndefined();
  expect(agreement([])).toMatchObject({ pairs: 0, percent: undefined, kappa: undefined });
});

/** Entries of Arnold and Weber, who judge five neighbourhoods without sight of each other. */
function twoPeople(): { arnold: Person; weber: Person } {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  const judge = (person: Person, outcomes: readonly Entry['outcome'][]): void => {
    for (const [place, outcome] of outcomes.entries()) {
      person.decide({ neighbourhood: String(place + 1), outcome });
    }
  };
  judge(weber, ['confirmed', 'confirmed', 'not-confirmed', 'unclear', 'deferred']);
  judge(arnold, ['confirmed', 'not-confirmed', 'not-confirmed', 'confirmed', 'confirmed']);
  return { arnold, weber };
}

const agreementOf = (...people: readonly Person[]) =>
  agreement(standingOf(people.flatMap(({ entries }) => entries)).values());

test('two of four pairs agree: 50 percent; a deferral is no judgement', () => {
  const { arnold, weber } = twoPeople();
  const told = agreementOf(weber, arnold);
  expect(told).toMatchObject({
    pairs: 4,
    neighbourhoods: 4,
    people: ['Arnold', 'Weber'],
    percent: 50,
    table: [
      [1, 0, 0, 1], // Arnold confirmed: Weber confirmed, other extent, not confirmed, unclear
      [0, 0, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 0],
    ],
  });
  // by chance ½ · ½ (confirmed) + ½ · ¼ (not confirmed) + 0 · ¼ = ⅜; (½ − ⅜) / (1 − ⅜) = 0.2
  expect(told.kappa).toBeCloseTo(0.2, 10);
});

test('what was decided with sight of another, or after a talk, is left out; the judgement before it counts', () => {
  const { arnold, weber } = twoPeople();
  const [, second] = [weber.entries[0]!, weber.entries[1]!];
  const own = arnold.entries[1]!;
  arnold.decide({ neighbourhood: '2', sees: [second.id, own.id], supersedes: own.id });
  const late = new Person('Zeller', 'c');
  late.decide({ neighbourhood: '3', outcome: 'not-confirmed', sees: [weber.entries[2]!.id] });
  expect(agreementOf(weber, arnold, late)).toMatchObject({ pairs: 4, percent: 50 });
});

test('what was taken back does not count, and of three people all pairs do', () => {
  const { arnold, weber } = twoPeople();
  const third = new Person('Zeller', 'c');
  third.decide({ neighbourhood: '1' });
  const slip = third.decide({ neighbourhood: '2', outcome: 'unclear' });
  third.decide({ neighbourhood: '2', outcome: 'withdrawn', supersedes: slip.id });
  // Neighbourhood 1 has three pairs, 2 to 4 one each; 1 and 3 agree.
  expect(agreementOf(weber, arnold, third)).toMatchObject({ pairs: 6, percent: (4 / 6) * 100 });
});

test('whoever has seen another decision, taken back their own and decided anew is not independent any more', () => {
  const { arnold, weber } = twoPeople();
  const [theirs, own] = [weber.entries[1]!, arnold.entries[1]!];
  const sees = [theirs.id, own.id];
  arnold.decide({ neighbourhood: '2', outcome: 'withdrawn', supersedes: own.id, sees });
  arnold.decide({ neighbourhood: '2', outcome: theirs.outcome });
  // Of the four pairs that of neighbourhood 2 is gone; 1 and 3 agree.
  expect(agreementOf(weber, arnold)).toMatchObject({ pairs: 3, percent: (2 / 3) * 100 });
});

test('judgements of one neighbourhood on other figures are no pair; each round is compared with itself', () => {
  const [arnold, weber] = [new Person('Arnold', 'b'), new Person('Weber', 'a')];
  const { evidence } = draftOf();
  const later = {
    evidence: {
      ...evidence,
      conditions: evidence.conditions.map((one) => ({ ...one, mean: '31' })),
    },
  };
  arnold.decide({ outcome: 'confirmed' });
  weber.decide({ outcome: 'unclear', ...later });
  expect(agreementOf(weber, arnold)).toMatchObject({ pairs: 0 });
  arnold.decide({ outcome: 'unclear', ...later });
  weber.decide({ neighbourhood: '0200', outcome: 'confirmed' });
  expect(agreementOf(weber, arnold)).toMatchObject({ pairs: 1, percent: 100 });
});
