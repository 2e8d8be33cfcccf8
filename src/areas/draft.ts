/** The terms of a project that is drafted from files: what they are, what columns are for, what is missing. */

/** What a dropped file is: `points` a table with coordinates, `part` of a Shapefile, or nothing that the atlas uses. */
export type FileKind = 'areas' | 'table' | 'points' | 'part' | 'unknown';

/** What an indicator of a draft stands for; `base-weak`: high values mean a weak economic base. */
export type DraftRole = 'migrant-share' | 'base-weak' | 'base-strong' | 'rent' | 'other';

/** What a column is for. */
export type ColumnUse = 'none' | 'key' | 'population' | DraftRole;

/** What the field asks of the tables, in the order in which a person asks. */
export const fieldQuestions = ['people', 'migrant-share', 'economic-base', 'rent'] as const;

export type FieldQuestion = (typeof fieldQuestions)[number];

/** How an area met the rows of the tables that the rule is about. */
export type AreaJoin = 'joined' | 'without-row' | 'twice';

/** What makes the reading of a file doubtful, so that a person should look at it. */
export type Doubt = 'not-read' | 'question' | 'key' | 'join' | 'warning';

/** What a draft still lacks before it can be opened. */
export type Lack = 'areas' | 'key' | 'indicator';

/** What the numbers of a column stand for, where neither its name nor its cells tell. */
export type ColumnQuestionKind =
  | 'people-thousand'
  | 'share-fraction'
  | 'share-over-hundred'
  | 'percent-signs'
  | 'thousands-sign'
  | 'rent-scale';

/** What files can leave open so that a person must decide it; one descriptor each under `project/questions/`. */
export type QuestionKind =
  | 'areas-system'
  | 'areas-axes'
  | 'areas-encoding'
  | 'areas-same-key'
  | 'table-encoding'
  | 'count-as-share'
  | ColumnQuestionKind;

/** What the words of a question, or of one of its answers, speak of. */
export interface QuestionFacts {
  readonly text?: string;
  readonly count?: number;
  readonly of?: number;
  /** Cells, names or keys that show it; few. */
  readonly items?: readonly string[];
}

/**
 * Something that must be decided before a draft is taken, because a wrong guess would be read as a fact. The same
 * on the page, where a person chooses, and on the command line, where `--answers` names `id` and `value`.
 */
export interface DraftQuestion {
  readonly kind: QuestionKind;
  /** `kind:file` or `kind:file:column`; the same for the same files. */
  readonly id: string;
  readonly file: string;
  readonly column?: string;
  /** Where each year has a column of its own: all columns of which the answer speaks. */
  readonly columns?: readonly string[];
  readonly facts: QuestionFacts;
  readonly options: readonly QuestionOption[];
  /** The answer the files speak for; marked as such, never taken without a word. */
  readonly proposed?: string;
  /** The answer that the project file states; the question is open without it. */
  readonly answered?: string;
}

export interface QuestionOption {
  readonly value: string;
  readonly facts?: QuestionFacts;
}
