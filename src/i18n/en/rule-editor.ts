import { formatNumber } from '../numbers/numbers.ts';
import type { ruleEditorDe } from '../de/rule-editor.ts';

/** The editor of the rule, its presets and its robustness, in English. */

const count = (value: number): string => formatNumber('en', value);

export const ruleEditorEn: typeof ruleEditorDe = {
  preset: 'Rule',
  presets: {
    standard: 'default',
    strict: 'strict',
    wide: 'wide',
    rent: 'with rent',
    own: 'your own rule',
  },
  undo: 'Undo',
  undoHelp: 'Undo the last change to the rule (Ctrl+Z)',
  more: 'Add a condition, save the rule',
  add: 'Add condition',
  addRent: {
    municipality: 'Rents at or below the mean of the municipality',
    district: 'Rents at or below the mean of the district',
    quarter: 'Rents at or below the mean of the quarter',
    county: 'Rents at or below the mean of the county',
    all: 'Rents at or below the mean of all areas',
  },
  indicator: 'Indicator',
  part: 'Applies',
  parts: { all: 'must be met', any: 'one of these is enough' },
  anyTitle: (number, beside) => {
    if (beside === 0)
      return number === 1 ? 'This condition must be met:' : 'At least one of these must be met:';
    return number === 1
      ? 'In addition, this condition must be met:'
      : 'In addition, at least one of these must be met:';
  },
  change: (label) => `Change condition: ${label}`,
  changeShort: 'change',
  remove: 'Remove condition',
  removeOf: (label) => `Remove condition: ${label}`,
  direction: 'Direction',
  directions: { 'at-least': 'at least', 'at-most': 'at most' },
  byMean: 'Mean',
  fromMean: (label) => `${label}: multiple of the mean`,
  upToClass: (label) => `${label}: up to class`,
  upToValue: (label) => `${label}: up to value`,
  frame: 'Compared',
  frames: {
    all: 'with all areas',
    land: 'within the state (Land)',
    municipality: {
      municipality: 'within the municipality',
      district: 'within the district',
      quarter: 'within the quarter',
      county: 'within the county',
    },
  },
  follows: 'Uses the classes of the map and follows if they are formed differently.',
  ownFrame: 'Uses classes of its own, not those of the map.',
  beyond: (cut, top) =>
    `This classification has no class ${cut} (${top === 1 ? '1 class' : `${top} classes`}), so nothing can be decided.`,
  lacksFigure: {
    missing: 'the value is missing',
    suppressed: 'the value is withheld',
    'not-applicable': 'the indicator does not apply here',
  },
  lacksClass: 'the class of the cut does not exist here',
  lacksComparison: 'there is nothing here to compare with',
  mend: (classes) => `Set to ${classes}`,
  aloud: 'The rule in words',
  nearMisses: (number) =>
    number === 1
      ? '1 area narrowly misses the rule: show it'
      : `${count(number)} areas narrowly miss the rule: show them`,
  robust: (steady, flagged, isWhole) =>
    !isWhole
      ? `${count(steady)} of ${count(flagged)} ${flagged === 1 ? 'mark stays' : 'marks stay'} under every shift of the cuts that can be tested (by a tenth or a class).`
      : flagged === 1
        ? steady === 1
          ? 'The 1 mark stays even if every cut is a tenth or a class higher or lower.'
          : 'The 1 mark does not stay if cuts are a tenth or a class higher or lower.'
        : `${count(steady)} of ${count(flagged)} marks stay even if every cut is a tenth or a class higher or lower.`,
  robustness: 'How certain is this?',
  robustShare: (kept, cuts) =>
    `The answer stays the same for ${count(kept)} of ${count(cuts)} nearby combinations of cuts.`,
  shift: (label, direction, isClass) =>
    `the cut for ‘${label}’ ${direction === 'up' ? 'rises' : 'falls'} by ${isClass ? 'one class' : 'a tenth'}`,
  orWhen: ' or if ',
  changesWhen: {
    lost: (shifts) => `The mark is lost if ${shifts}.`,
    other: (shifts) => `The answer changes if ${shifts}.`,
  },
  changesTogether: {
    lost: 'The mark is lost only if several cuts are moved at once.',
    other: 'The answer changes only if several cuts are moved at once.',
  },
  untested: (label, direction, isClass) => {
    const head = `‘${label}’: cannot be tested ${direction === 'up' ? 'upwards' : 'downwards'}`;
    if (!isClass) return `${head}, because a tenth of 0 is 0.`;
    return `${head}, because there is no class ${direction === 'up' ? 'above' : 'below'} the cut.`;
  },
  robustUntried: 'No cut can be moved, so how certain this is cannot be tested.',
  robustHelp:
    'Each cut is left as it is, lowered and raised by one class (or a tenth of its value), in all combinations.',
  saveName: 'Name of the rule',
  saveButton: 'Save and download the project file',
  saveHelp: 'The rule can then be chosen by this name and is stored in the project file.',
  nameMissing: 'Please enter a name.',
  cannotSave:
    'The project file was not saved: the rule names a class that the chosen classification does not have. Please change the cut first.',
};
